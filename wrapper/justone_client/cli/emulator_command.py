"""`justone emulator`, which runs the emulator."""

from __future__ import annotations

import sys

import click

from justone_client.terminal import printable

from .help_text import examples
from .translation import TranslatedCommand


@click.command("emulator", cls=TranslatedCommand, epilog=examples("justone emulator --port 8090"))
@click.option("--port", type=int, default=8090, help="Default: 8090; 0 takes a free one.")
@click.option("--token", help="Accept only this token; default: any of 8, 16 or 32 letters and digits.")
@click.option("--latency", type=float, default=0.0, help="Seconds added to every response; default: 0.")
@click.option("--balance", help="CNY of each token, then code 601; default: 100, without code 601.")
def command(port: int, token: str | None, latency: float, balance: str | None) -> int:
    """Run an emulator of the API; needs the extra [emulator]."""
    try:
        from justone_client.emulator import serve

        serve(port=port, token=token, latency=latency, balance=balance)
    except (ImportError, OSError, ValueError) as error:
        print(f"justone: {printable(str(error))}", file=sys.stderr)
        return 2
    return 0
