"""README tells the truth: its code runs as pasted, and its tables and output are the code's own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import update_readme

from justone_client import ENVIRONMENTS, errors

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_ten_lines_run_as_pasted(tmp_path):
    code = re.search(r"<!-- ten lines -->\n```python\n(.*?)```", README, re.DOTALL).group(1)
    assert len([line for line in code.splitlines() if line]) <= 10
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    first, second = done.stdout.splitlines()
    assert re.fullmatch(r"\S+ \d+ True", first)
    assert second == "CollectionFailedError True False"


def test_tables_and_the_demos_output_are_the_codes_own():
    assert update_readme.filled(README) == README
    assert update_readme.RULES_README.read_text(encoding="utf-8") == update_readme.rules()


def test_it_names_every_environment_and_error():
    for environment in ENVIRONMENTS.values():
        assert f"`{environment.base_url}`" in README
    for cls in (*errors.TransportError.__subclasses__(), *errors.ResponseError.__subclasses__()):
        assert f"`{cls.__name__}`" in README


def test_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target
