"""Program that sends in every way while a tracing tool is active: `python tracing_program.py TOOL URL`.

`test_tracing_tools` runs it in a separate process, since such tools patch the HTTP libraries permanently. For each
way to send it prints a line of JSON: the name, and all texts that the tool received and would have exported.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from support.leaks import KINDS
from support.senders import FAILING, SENDERS, looked_into


class Export:
    """Collection of texts. Local variables of this program are exported, too, so it needs a short `repr`."""

    def __init__(self) -> None:
        self.texts: list[str] = []


def path_of(sender: str, kind: str, *, fails: bool) -> str:
    """Return a different path for each way to send, by which the server's requests are told apart."""
    return f"{FAILING if fails else '/api/well'}/{sender.replace(' ', '-')}/{kind}"


@contextmanager
def opentelemetry(export: Export) -> Iterator[Callable[[Any], None]]:
    """Trace with OpenTelemetry: hooks read everything they receive, spans are exported to memory."""
    from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
    from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    def look(*given: object) -> None:
        export.texts += [text for thing in given[1:] for text in looked_into(thing)]

    async def alook(*given: object) -> None:
        look(*given)

    memory = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(memory))
    options = {"tracer_provider": provider, "request_hook": look, "response_hook": look}
    tools = (HTTPXClientInstrumentor(), AioHttpClientInstrumentor())
    tools[0].instrument(**options, async_request_hook=alook, async_response_hook=alook)
    tools[1].instrument(**options)
    yield lambda _: None
    for tool in tools:
        tool.uninstrument()
    export.texts += [f"span {span.to_json()}" for span in memory.get_finished_spans()]


@contextmanager
def sentry(export: Export) -> Iterator[Callable[[Any], None]]:
    """Trace with Sentry: breadcrumbs, spans, and an event with local variables for each error."""
    import sentry_sdk
    from sentry_sdk.transport import Transport

    class Memory(Transport):
        def capture_envelope(self, envelope: Any) -> None:
            export.texts.append(f"envelope {envelope.serialize().decode('latin-1')}")

    sentry_sdk.init(
        dsn="http://key@127.0.0.1:1/1",
        transport=Memory,
        traces_sample_rate=1.0,
        include_local_variables=True,
        max_value_length=1_000_000,
        max_request_body_size="always",
        send_default_pii=True,
        add_full_stack=True,
        server_name="a server",
    )
    with sentry_sdk.start_transaction(name="sending"):
        yield sentry_sdk.capture_exception
    sentry_sdk.capture_message("the end")
    sentry_sdk.flush()


TOOLS = {"opentelemetry": opentelemetry, "sentry": sentry}


def main(tool: str, url: str) -> None:
    """Print the texts that the tool exports."""
    for sender in SENDERS:
        for kind in KINDS:
            export = Export()
            with TOOLS[tool](export) as capture:
                for fails in (False, True):
                    for outcome in sender.send(path_of(sender.name, kind, fails=fails), kind, url):
                        if isinstance(outcome, Exception):
                            capture(outcome)
            print(json.dumps([sender.name, kind, export.texts]))


if __name__ == "__main__":
    main(*sys.argv[1:])
