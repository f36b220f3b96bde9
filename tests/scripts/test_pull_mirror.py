"""Pulls from a folder or another address with the layout of the site."""

from __future__ import annotations

import pytest
from pull_project import KITE, KITE_FILE, KITE_PATH, POND_PATH, SITE, served, sources


@pytest.fixture
def mirror(tmp_path, project):
    folder = tmp_path / "mirror"
    for path, body in project.site.bodies.items():
        file = folder / path[1:]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body)
    return folder


def test_a_folder_replaces_the_site(project, mirror):
    assert project.pull("--from", str(mirror)) == 0
    assert not project.site.requests
    assert (project.specs / KITE_FILE).exists()
    assert project.history()[KITE]["url"] == SITE + KITE_PATH
    assert project.history()[KITE]["origin"] == "mirrored"
    before = project.files()
    assert project.pull("--from", str(mirror)) == 0
    assert project.files() == before


def test_another_address_replaces_the_site(project):
    assert project.pull("--from", "http://mirror.example.test:81/copy/") == 1
    asked = {str(request.url) for request in project.site.requests}
    assert asked == {f"http://mirror.example.test:81/copy{path}" for path in (KITE_PATH, POND_PATH)}

    project.site.bodies = {f"/copy{path}": body for path, body in project.site.bodies.items()}
    assert project.pull("--from", "http://mirror.example.test:81/copy/") == 0
    assert project.history()[KITE]["url"] == SITE + KITE_PATH


def test_the_cache_of_a_mirror_is_not_used_for_the_site(project):
    project.pull("--from", "http://mirror.example.test")
    project.site.requests.clear()
    project.pull()
    assert all("If-None-Match" not in request.headers for request in project.site.requests)


def test_a_missing_file_is_like_a_404(project, mirror, capsys):
    (mirror / KITE_PATH[1:]).unlink()
    assert project.pull("--from", str(mirror)) == 1
    assert f"refused: {KITE}: no such file; {mirror.as_posix()}{KITE_PATH}. " in capsys.readouterr().out


def test_a_folder_in_place_of_a_file_is_refused(project, mirror, capsys):
    (mirror / KITE_PATH[1:]).unlink()
    (mirror / KITE_PATH[1:]).mkdir()
    assert project.pull("--from", str(mirror)) == 1
    assert f"refused: {KITE}: not a regular file" in capsys.readouterr().out


def test_a_link_out_of_the_folder_is_refused(project, mirror, tmp_path, capsys):
    outside = tmp_path / "outside.json"
    outside.write_bytes(served(KITE))
    (mirror / KITE_PATH[1:]).unlink()
    (mirror / KITE_PATH[1:]).symlink_to(outside)
    assert project.pull("--from", str(mirror)) == 1
    assert f"refused: {KITE}: outside the folder" in capsys.readouterr().out
    assert not (project.specs / KITE_FILE).exists()


@pytest.mark.parametrize(("limit", "status"), [(0, 0), (-1, 1)])
def test_the_size_limit_holds_for_a_folder(project, mirror, limit, status):
    project.sources.write_text(
        sources((KITE, KITE_PATH, "en"), size_limit_bytes=len(project.site.bodies[KITE_PATH]) + limit)
    )
    assert project.pull("--from", str(mirror)) == status


@pytest.mark.parametrize("origin", ["no-such-folder", "ftp://mirror.example.test", "https://", "http://a.test?x=1"])
def test_an_unusable_mirror_is_status_2(project, origin, capsys):
    before = project.files()
    assert project.pull("--from", origin) == 2
    assert "--from" in capsys.readouterr().err
    assert project.files() == before
