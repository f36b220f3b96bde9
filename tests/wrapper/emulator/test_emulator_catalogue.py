"""Serving a whole catalogue: parameters, examples and files of its endpoints."""

import json
from time import process_time

import httpx
import pytest
from support.emulator_catalogue import (
    ALONE,
    CATALOGUE,
    CHINESE,
    CRAB,
    DEFINED,
    FORM,
    GONE,
    LISTED,
    UNLEDGERED,
    URLS,
    VANISHED,
    VANISHED_BARE,
    catalogue,
    definition,
    document,
    history,
    query,
    reference,
    write_catalogue_specs,
)
from support.emulator_specs import TOKEN

from justone_client.emulator import create_app, running
from justone_client.emulator.specs import read_specs


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_catalogue_specs(tmp_path_factory.mktemp("specs"))


@pytest.fixture(scope="module")
def client(folder):
    with running(specs=folder) as url, httpx.Client(base_url=url, trust_env=False) as client:
        yield client


def call(client, path, **parameters):
    return client.get(path, params={"token": TOKEN, **parameters}).json()


def missing(client, path, **parameters):
    body = call(client, path, **parameters)
    assert body["code"] == 400
    return body["message"].partition("missing required parameter ")[2]


def test_an_endpoint_without_a_definition_has_empty_data(client):
    body = call(client, LISTED, beach="north")
    assert (body["code"], body["data"], body["message"]) == (0, {}, "success")
    assert client.get(LISTED).json()["code"] == 100
    assert client.post(LISTED).status_code == 405


def test_an_endpoint_without_an_example_returns_its_first_sample(tmp_path):
    folder = write_catalogue_specs(tmp_path)
    name = json.loads((folder / "history.json").read_bytes())[f"GET {LISTED}"]["name"]
    samples = (folder / "samples").joinpath(*name.split("."))
    samples.mkdir(parents=True)
    for number in (2, 1):
        (samples / f"{number}.json").write_text(json.dumps({"code": 0, "data": {"crabs": number}}))
    with running(specs=folder) as url, httpx.Client(base_url=url, trust_env=False) as client:
        assert call(client, LISTED, beach="north")["data"] == {"crabs": 1}


def test_a_referenced_parameter_is_checked(client):
    assert missing(client, LISTED) == "beach"


def test_parameters_are_the_catalogues_and_data_the_definitions(client):
    assert missing(client, DEFINED) == "crabId"
    assert call(client, DEFINED, crabId="5")["data"] == {**CRAB, "of": DEFINED}


def test_an_endpoint_outside_of_the_history_is_served(client):
    assert missing(client, UNLEDGERED) == "unit"


def test_an_operation_overrides_the_parameters_of_its_path(client):
    assert call(client, UNLEDGERED, unit="m")["code"] == 0


def test_a_form_with_a_referenced_body_and_schema_is_checked(client):
    def search(**fields):
        return client.post(FORM, params={"beach": "north"}, data=fields).json()

    assert search(token=TOKEN, shape="spiral")["data"] == {}
    assert search(shape="spiral")["code"] == 100
    assert search(token=TOKEN)["message"].endswith("missing required parameter shape")
    assert search(token=TOKEN, shape="emulate-code-301")["code"] == 301


def test_a_removed_endpoint_is_still_served(client):
    assert missing(client, VANISHED) == "limpetId"
    assert call(client, VANISHED, limpetId="1")["data"] == {**CRAB, "of": VANISHED}
    assert call(client, VANISHED_BARE)["data"] == {}


def test_an_endpoint_outside_of_the_catalogue_is_served(client):
    assert missing(client, ALONE) == "own"
    assert call(client, ALONE, own="1")["data"] == {**CRAB, "of": ALONE}


@pytest.mark.parametrize("path", [GONE, "/api/tidepool/only-in-chinese/v1"])
def test_an_endpoint_that_no_document_describes_is_not_served(client, path):
    assert client.get(path, params={"token": TOKEN}).status_code == 404


@pytest.mark.parametrize("file", [CATALOGUE, CHINESE])
def test_a_whole_document_is_served_byte_by_byte_and_cached(client, folder, file):
    url_path = file.removeprefix("published")
    served = client.get(url_path)
    assert (served.status_code, served.headers["content-type"]) == (200, "application/json")
    assert served.content == (folder / file).read_bytes()
    again = client.get(url_path, headers={"If-None-Match": served.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_the_file_of_removed_operations_is_not_served(client):
    assert client.get("/removed.json").status_code == 404


def test_the_definition_of_a_removed_endpoint_is_served(client):
    assert client.get(URLS[VANISHED]).json() == definition(VANISHED, "own")


def test_the_overview_lists_endpoints_and_definitions(client):
    page = client.get("/").text
    endpoints = page.partition("required parameters\n")[2].partition("\n\n")[0].splitlines()
    assert endpoints[:3] == [
        f"  GET {DEFINED} (parameters: token, crabId)",
        f"      definition: {URLS[DEFINED]}",
        f"  GET {VANISHED} (parameters: token, limpetId)",
    ]
    assert f"  GET {LISTED} (parameters: token, beach)" in endpoints
    assert f"  POST {FORM} (parameters: beach; form fields: token, shape)" in endpoints
    assert len(endpoints) == 7 + len(URLS)
    assert "Whole documents\n  /openapi.json\n  /openapi-zh.json\n" in page


def test_without_a_catalogue_definitions_are_served(tmp_path):
    documents = ("/openapi.json", "/openapi-zh.json")
    entries = {key: entry for key, entry in history().items() if key not in documents}
    specs = read_specs(write_catalogue_specs(tmp_path, history=entries, catalogue=None, removed=None))
    assert {endpoint.path: endpoint.required_query for endpoint in specs.endpoints} == dict.fromkeys(URLS, ("own",))
    assert specs.documents == []


def test_escaped_characters_of_a_reference_are_decoded(tmp_path):
    whole = catalogue()
    whole["components"]["parameters"]["a/b~c d"] = query("odd")
    whole["paths"][LISTED]["get"]["parameters"].append(reference("parameters/a~1b~0c%20d"))
    endpoints = read_specs(write_catalogue_specs(tmp_path, catalogue=whole)).endpoints
    assert next(each for each in endpoints if each.path == LISTED).required_query == ("beach", "odd")


def test_fields_beside_a_reference_override_its_target(tmp_path):
    whole = catalogue()
    whole["paths"][LISTED]["get"]["parameters"] = [reference("parameters/Beach") | {"required": False}]
    endpoints = read_specs(write_catalogue_specs(tmp_path, catalogue=whole)).endpoints
    assert next(each for each in endpoints if each.path == LISTED).required_query == ()


def test_350_endpoints_take_little_cpu_to_start(tmp_path):
    paths = [f"/api/tidepool/get-crab-{number}/v1" for number in range(350)]
    entries, operations = history(), {}
    for path in paths:
        file = f"published/tidepool/{path.split('/')[3]}.en.json"
        entries[f"GET {path}"] = {"file": file, "url": f"https://docs.example.com/{file}"}
        own = definition(path, "crabId")
        own["paths"][path]["get"]["responses"]["default"]["content"]["application/json"]["example"]["data"] = {
            f"field_{number}": {"id": number, "name": "螃蟹", "tags": ["a", None]} for number in range(100)
        }
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(json.dumps(own), encoding="utf-8")
        operations |= {f"GET {path}": own["paths"][path]["get"]}
    write_catalogue_specs(tmp_path, history=entries, catalogue=document(operations))
    start = process_time()
    create_app(tmp_path)
    assert process_time() - start < 5, "seconds of the processor; a busy machine does not add to them"
