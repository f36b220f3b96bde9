"""Server that responds with the envelopes a test defines."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

BALANCE = {"code": 0, "data": {"balance": "1000000.0000", "currency": "CNY"}}
"""The response to a look-up of the balance, for which no test's function is called."""

Say = Callable[[str], dict[str, Any]]


@contextmanager
def saying(say: Say, *, parameter: str = "userId") -> Iterator[str]:
    """Run a server in a thread, on a free loopback port, and yield its URL.

    `say` takes the value of a parameter, empty without it, and returns the envelope.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            (value,) = parse_qs(urlsplit(self.path).query).get(parameter, [""])
            is_look_up = self.path.startswith("/user/get-balance?")
            body = json.dumps(BALANCE if is_look_up else say(value)).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
