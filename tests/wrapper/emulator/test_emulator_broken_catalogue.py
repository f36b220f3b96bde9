"""Errors for a `specs/` folder whose catalogue or history is malformed."""

import json
import re

import pytest
from support.emulator_catalogue import (
    ALONE,
    CATALOGUE,
    DEFINED,
    FORM,
    LISTED,
    REMOVED,
    catalogue,
    definition,
    document,
    history,
    query,
    reference,
    write_catalogue_specs,
)

from justone_client.emulator import SpecsError, create_app


def test_a_missing_document_of_the_history_is_named(tmp_path):
    with pytest.raises(SpecsError, match=CATALOGUE):
        create_app(write_catalogue_specs(tmp_path, catalogue=None))


@pytest.mark.parametrize("kind", ["file", "url"])
def test_an_entry_with_a_file_or_a_url_alone_is_an_error(tmp_path, kind):
    entries = history()
    del entries[f"GET {DEFINED}"][kind]
    with pytest.raises(SpecsError, match=r"history\.json"):
        create_app(write_catalogue_specs(tmp_path, history=entries))


@pytest.mark.parametrize("name", ["catalogue", "removed"])
@pytest.mark.parametrize("content", ["text", [], {}, {"paths": []}, {"paths": {LISTED: []}}])
def test_a_malformed_catalogue_is_named(tmp_path, name, content):
    with pytest.raises(SpecsError, match={"catalogue": CATALOGUE, "removed": REMOVED}[name]):
        create_app(write_catalogue_specs(tmp_path, **{name: content}))


def test_a_catalogue_that_is_not_json_is_named(tmp_path):
    (write_catalogue_specs(tmp_path) / CATALOGUE).write_bytes(b'{"paths": {')
    with pytest.raises(SpecsError, match=f"{CATALOGUE}: JSONDecodeError"):
        create_app(tmp_path)


@pytest.mark.parametrize("operation", [None, [], {"parameters": [{"in": "query"}]}, {"requestBody": []}])
def test_a_malformed_operation_is_named_with_its_file(tmp_path, operation):
    broken = document({f"GET {LISTED}": operation})
    with pytest.raises(SpecsError, match=f"GET {LISTED} of .*{CATALOGUE}"):
        create_app(write_catalogue_specs(tmp_path, catalogue=broken))


@pytest.mark.parametrize("place", ["parameter", "parameter schema", "path parameter", "body", "schema", "field"])
@pytest.mark.parametrize(
    "wrong",
    ["#/components/parameters/None", "#/openapi", "other.json#/x", "https://127.0.0.1/x.json", "#", "", 3, None],
)
def test_a_reference_without_a_local_target_is_an_error(tmp_path, place, wrong):
    broken = catalogue()
    item, components = broken["paths"][FORM], broken["components"]
    match place:
        case "parameter":
            item["post"]["parameters"].append({"$ref": wrong})
        case "parameter schema":
            item["post"]["parameters"].append(query("x", schema={"$ref": wrong}))
        case "path parameter":
            item["parameters"] = [{"$ref": wrong}]
        case "body":
            item["post"]["requestBody"] = {"$ref": wrong}
        case "schema":
            components["schemas"]["Shells"] = {"$ref": wrong}
        case "field":
            components["schemas"]["Shells"]["properties"]["shape"] = {"$ref": wrong}
    with pytest.raises(SpecsError, match=f"POST {FORM} of .*{CATALOGUE}: .*{re.escape(repr(wrong))}"):
        create_app(write_catalogue_specs(tmp_path, catalogue=broken))


def test_a_reference_in_a_definition_is_resolved_in_that_file(tmp_path):
    own = definition(ALONE)
    own["paths"][ALONE]["get"]["parameters"] = [reference("parameters/Beach")]  # only the catalogue has it
    (write_catalogue_specs(tmp_path) / "published/tidepool/whelk-v1-en.json").write_text(json.dumps(own))
    with pytest.raises(SpecsError, match=rf"GET {ALONE} of .*whelk-v1-en\.json: .*parameters/Beach"):
        create_app(tmp_path)


def test_circular_references_are_an_error(tmp_path):
    broken = catalogue()
    broken["components"]["parameters"]["Beach"] = reference("parameters/AliasOfBeach")
    with pytest.raises(SpecsError, match=r"parameters/AliasOfBeach' is circular"):
        create_app(write_catalogue_specs(tmp_path, catalogue=broken))
