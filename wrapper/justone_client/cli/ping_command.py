"""`justone ping`, which measures the latency of the environments."""

from __future__ import annotations

import click

from justone_client.environment import ENVIRONMENTS
from justone_client.ping import environment_latencies

from .help_text import examples


@click.command("ping", epilog=examples("justone ping"))
def command() -> int:
    """Measure the latency of the environments; free, without the token."""
    latencies = environment_latencies()
    for name, seconds in latencies.items():
        latency = "no response within 5 s" if seconds is None else f"{seconds * 1000:.0f} ms"
        print(f"{name:12}  {ENVIRONMENTS[name].base_url:32}  {latency}")
    return 0 if any(seconds is not None for seconds in latencies.values()) else 1
