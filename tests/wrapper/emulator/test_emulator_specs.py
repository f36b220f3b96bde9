"""Reading a `specs/` folder, and errors for a malformed one."""

import json

import pytest
from support.emulator_specs import EXAMPLE, PROFILE_FILE, write_specs

from justone_client.emulator import SpecsError, create_app
from justone_client.emulator.specs import read_specs
from justone_client.specs_folder import installed_specs


def test_endpoints_have_their_required_fields_and_examples(tmp_path):
    query, form, bare = read_specs(write_specs(tmp_path)).endpoints
    assert (query.is_form, query.required_query, query.required_form) == (False, ("userId",), ())
    assert (form.is_form, form.required_query, form.required_form) == (True, ("region",), ("keyword",))
    assert (bare.is_form, bare.required_query, bare.required_form) == (False, (), ())
    assert (query.example, bare.example) == (EXAMPLE, {})


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(SpecsError, match=r"cannot serve .*none/history\.json"):
        create_app(tmp_path / "none")


@pytest.mark.parametrize("text", ["{", "[]", '{"GET /api/x/v1": {"url": "https://docs.example.com/x.json"}}'])
def test_a_malformed_history_is_named(tmp_path, text):
    (tmp_path / "history.json").write_text(text)
    with pytest.raises(SpecsError, match=r"cannot serve .*history\.json"):
        create_app(tmp_path)


def test_a_missing_definition_is_named(tmp_path):
    (write_specs(tmp_path) / PROFILE_FILE).unlink()
    with pytest.raises(SpecsError, match=PROFILE_FILE):
        create_app(tmp_path)


@pytest.mark.parametrize("text", ["", "null", "{}", json.dumps({"paths": {"/api/other/v1": {"get": {}}}}), "\udcff"])
def test_a_malformed_definition_is_named(tmp_path, text):
    (write_specs(tmp_path) / PROFILE_FILE).write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(SpecsError, match=PROFILE_FILE):
        create_app(tmp_path)


def test_default_folder_of_an_installed_package_is_inside_it(tmp_path):
    package = tmp_path / "site-packages" / "justone_client"
    (package / "_specs").mkdir(parents=True)
    assert installed_specs(package) == package / "_specs"


def test_default_folder_is_at_the_top_of_a_checkout(tmp_path):
    assert installed_specs(tmp_path / "wrapper" / "justone_client") == tmp_path / "specs"
