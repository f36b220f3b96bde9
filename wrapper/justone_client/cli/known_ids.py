"""The question on a terminal whether ids that another ledger has are billed again."""

from __future__ import annotations

import sys

import click

from justone_client.collect.ledger.neighbours import KnownIdsError
from justone_client.terminal import one_line

from .language import translate


def may_pay_again(error: KnownIdsError) -> bool:
    """Ask whether to pay for known ids again; without a terminal, the response is no."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    question = translate(
        "{known} of {ids} ids already have responses in {ledger}, or are in doubt there. "
        "Pay for them again with a new ledger?"
    ).format(known=f"{error.known:,}", ids=f"{error.ids:,}", ledger=error.ledger)
    try:
        return click.confirm(one_line(question), default=False, err=True)
    except click.Abort:
        raise KeyboardInterrupt from None
