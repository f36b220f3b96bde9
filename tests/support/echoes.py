"""Responses that repeat the token, in any spelling and place."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote

from support.faulty import message


def page(body, *headers, status="200 OK"):
    return message(body.encode("latin-1"), *headers, "Connection: close", status=f"HTTP/1.1 {status}")


def envelope(**fields):
    return page(json.dumps(fields))


def header(field):
    return page("", field, status="500 Odd")


def asked(sent):
    """Return the part of a request that contains the token: the target with its query, and the form."""
    return f"{sent.target}?{sent.body.decode()}" if sent.body else sent.target


def lower(text):
    """Percent-encode in lower case, as some servers do."""
    return "".join(each if quote(each, safe="") == each else f"%{ord(each):02x}" for each in text)


def base64ed(text):
    return base64.b64encode(text.encode()).decode()


ENVELOPES = {
    "a message with the URL": lambda _, sent: envelope(code=301, message=f"no answer to {asked(sent)}"),
    "a message with the token": lambda token, _: envelope(code=100, message=f"{token} is inactive"),
    "a message with the token in a word": lambda token, _: envelope(code=100, message=f"token_{token}x or x{token}"),
    "a message with a line for the token": lambda token, _: envelope(code=100, message=f"inactive:\n{token}\n"),
    "a message with the escaped URL": lambda _, sent: envelope(code=100, message=quote(asked(sent), safe="")),
    "a message with the URL escaped in lower case": lambda _, sent: envelope(code=100, message=lower(asked(sent))),
    "a message with the URL escaped twice": lambda _, sent: envelope(
        code=1, message=quote(quote(asked(sent), safe=""))
    ),
    "a message with the URL in base64": lambda _, sent: envelope(code=100, message=f"x={base64ed(asked(sent))}"),
    "a code nobody knows": lambda token, _: envelope(
        code=77, message=token, reason=token, requestId=token, data={token: [token]}
    ),
    "a code that is the token": lambda token, _: envelope(code=token),
    "a code with a line for the token": lambda token, _: envelope(code=f"\n{token}"),
    "no code": lambda _, sent: envelope(error=asked(sent)),
    "a request id": lambda token, _: envelope(code=301, requestId=token),
    "texts of a success": lambda token, _: envelope(
        code=0, requestId=token, recordTime=token, message=token, reason=token
    ),
    "a success against its status": lambda token, _: page(
        json.dumps({"code": 0, "message": token, "reason": token, "requestId": token}), status="500 Odd"
    ),
    "data too deep to search": lambda token, _: page(f'{{"code": 301, "data": {"[" * 900}"{token}"{"]" * 900}}}'),
}
BODIES = {
    "a JSON text": lambda _, sent: page(json.dumps(asked(sent))),
    "a JSON list": lambda _, sent: page(json.dumps([[asked(sent)]])),
    "no JSON": lambda _, sent: page(f"Cannot {sent.method} {asked(sent)}", status="404 Not Found"),
    "broken JSON": lambda _, sent: page('{"path": "' + asked(sent)),
    "broken JSON, escaped": lambda token, _: page(f'{{"path": "/x?token\\u003d{token}", "broken'),
    "HTML": lambda _, sent: page(f"<html>{html.escape(asked(sent))}</html>", status="502 Bad Gateway"),
    "HTML with a line for the token": lambda token, _: page(f"<pre>\n{token}\n</pre>", status="502 Bad Gateway"),
    "HTML that leads to a login": lambda _, sent: page(f"<a href='/login?next={quote(asked(sent), safe='')}'>"),
    "HTML cut where a message ends": lambda token, _: page("<html>" + "x" * (116 - len(token)) + f" {token}"),
    "an answer that breaks off": lambda token, _: page(f"token {token} is", "Content-Length: 999"),
    "an answer that breaks off in the token": lambda token, _: page(f"token {token[:-1]}", "Content-Length: 999"),
    "no gzip": lambda token, _: page(f"token {token} is", "Content-Encoding: gzip"),
}
HEADERS = {
    "Location": lambda _, sent: page("", f"Location: {asked(sent)}", status="302 Found"),
    "Location of a login": lambda _, sent: page(
        "", f"Location: https://127.0.0.2/login?next={quote(asked(sent), safe='')}", status="302 Found"
    ),
    "Location of a login, in base64": lambda _, sent: page(
        "", f"Location: /login?state={base64ed(asked(sent))}", status="302 Found"
    ),
    "Set-Cookie": lambda token, sent: header(f"Set-Cookie: last={asked(sent)}; Path=/{token}"),
    "Set-Cookie, badly": lambda token, _: header(f"Set-Cookie: seen[{token}]=1; Domain={token}"),
    "a header of its own": lambda token, _: header(f"X-Seen: {token}"),
    "a header with a tab": lambda token, _: header(f"X-Seen: token\t{token}"),
    "Content-Encoding": lambda token, _: header(f"Content-Encoding: {token}"),
    "charset": lambda token, _: page("\xff", f"Content-Type: text/html; charset={token}"),
    "Retry-After": lambda token, _: page('{"code": 302}', f"Retry-After: {token}", status="429 Slow down"),
    "the reason": lambda _, sent: page("", status=f"500 {asked(sent)}"),
}
NO_HTTP = {
    "no HTTP": lambda _, sent: f"{sent.method} {asked(sent)}\r\n\r\n".encode(),
    "no HTTP, in a word": lambda token, _: f"\xff{token}\r\n\r\n".encode("latin-1"),
    "no status": lambda token, _: f"HTTP/1.1 {token} OK\r\n\r\n".encode(),
    "no header": lambda token, _: f"HTTP/1.1 200 OK\r\n{token}\r\n\r\n".encode(),
    "no header's value": lambda token, _: f"HTTP/1.1 200 OK\r\nX-Seen: \0{token}\r\n\r\n".encode(),
    "no length": lambda token, _: f"HTTP/1.1 200 OK\r\nContent-Length: {token}\r\n\r\n".encode(),
    "no transfer encoding": lambda token, _: f"HTTP/1.1 200 OK\r\nTransfer-Encoding: {token}\r\n\r\n".encode(),
    "no chunk": lambda token, _: f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nz{token}\r\n\r\n".encode(),
}
ECHOES = ENVELOPES | BODIES | HEADERS | NO_HTTP
