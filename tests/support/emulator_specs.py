"""Invented `specs/` folder, and an emulator that serves it."""

import json
import socket
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from justone_client.emulator import running

TOKEN = "s3cretT0"
RECORD_TIME = "2026-08-01 12:00:00"
PROFILE = "/api/birdwatch/get-profile/v1"
SEARCH = "/api/birdwatch/search-notes/v2"
BARE = "/api/birdwatch/ask/v1"
PROFILE_URL = "/openapi/birdwatch-apis/profile-v1-en.json"
PROFILE_FILE = "published/birdwatch/get_profile_v1.en.json"
EXAMPLE = {
    "active": True,
    "followers": 1200,
    "name": "翠鸟",
    "rooms": [{"id": 7, "tags": {"first": "a"}}],
    "settings": {"theme": "dark", "size": 2},
}


def _query(name, *, required):
    return {"name": name, "in": "query", "required": required, "schema": {"type": "string"}}


_OPERATIONS = {
    f"GET {PROFILE}": {
        "parameters": [
            _query("token", required=True),
            _query("userId", required=True),
            {**_query("sort", required=False), "schema": {"enum": ["NEW", "TOP"]}},
        ],
        "responses": {"default": {"content": {"application/json": {"example": {"code": 0, "data": EXAMPLE}}}}},
    },
    f"POST {SEARCH}": {
        "parameters": [_query("region", required=True)],
        "requestBody": {
            "content": {
                "application/x-www-form-urlencoded": {
                    "schema": {
                        "properties": {"token": {}, "keyword": {}, "page_size": {}},
                        "required": ["token", "keyword"],
                    }
                }
            }
        },
        "responses": {"default": {"content": {"application/json": {"example": {"code": 0, "data": {"total": 3}}}}}},
    },
    f"POST {BARE}": {"parameters": [_query("token", required=True)], "responses": {"default": {"description": ""}}},
}
_SOURCES = {
    f"GET {PROFILE}": (PROFILE_FILE, PROFILE_URL),
    f"POST {SEARCH}": ("published/birdwatch/search_notes_v2.zh.json", "/openapi/birdwatch-apis/search-v2-zh.json"),
    f"POST {BARE}": ("published/birdwatch/ask_v1.en.json", "/openapi/birdwatch-apis/ask-v1-en.json"),
}


def write_specs(folder: Path) -> Path:
    history = {}
    for key, (file, url_path) in _SOURCES.items():
        method, path = key.split(" ")
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        document = {"openapi": "3.0.0", "paths": {path: {method.lower(): _OPERATIONS[key]}}}
        target.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
        history[key] = {"file": file, "url": f"https://docs.example.com{url_path}"}
    (folder / "history.json").write_text(json.dumps(history), encoding="utf-8")
    return folder


@contextmanager
def emulated(**options):
    """Yield a client of an emulator that serves the invented folder."""
    with TemporaryDirectory() as folder:
        options = {"specs": write_specs(Path(folder)), "clock": lambda: RECORD_TIME, **options}
        with running(**options) as base_url, httpx.Client(base_url=base_url, trust_env=False) as client:
            yield client


@contextmanager
def waiting_call(client, user_id, token=TOKEN):
    """Send a call on a new connection and yield the connection, without waiting for the response."""
    with socket.create_connection((client.base_url.host, client.base_url.port), timeout=60) as connection:
        target = f"{PROFILE}?token={token}&userId={user_id}"
        connection.sendall(f"GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        yield connection


def profile(client, user_id="u1", **parameters):
    return client.get(PROFILE, params={"token": TOKEN, "userId": user_id, **parameters})
