"""The lines after a collection: the outcome, and the next step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from justone_client.collect.outputs.output_file import Written
from justone_client.collect.outputs.output_rows import describe_cut, describe_unfit
from justone_client.collect.result import Collected, RunCounts

from .language import translate

_MOST_LISTS = 3
"""Lists that are named."""


def summary_lines(collected: Collected) -> Iterator[str]:
    """Yield the lines that summarise a run."""
    run = collected.this_run
    if run.billed == collected.billed and run.done == collected.done:
        yield _line(collected)
    else:
        yield translate("this run: {counts}").format(counts=_line(run))
        yield translate("all runs: {counts}").format(counts=_line(collected))
    yield from loss_lines(collected)
    yield from left_out_lines(collected.left_out)
    if collected.stop:
        yield translate("stopped: {reason}").format(reason=collected.stop.reason)
    yield from _hints(collected)
    yield translate("output: {output}; every response is in {ledger}").format(
        output=collected.output or translate("none"), ledger=collected.ledger
    )


def loss_lines(counts: Collected | Written) -> Iterator[str]:
    """Yield a line about values that the output lacks or has in part, if there are any."""
    if counts.unfit:
        yield describe_unfit(counts.unfit)
    if counts.cut:
        yield describe_cut(counts.cut)


def left_out_lines(paths: Sequence[str]) -> Iterator[str]:
    """Yield a line about lists in the responses that the output leaves out, if there are any."""
    if paths:
        text = translate("lists that the output leaves out: {paths}; --items PATH writes a row for each element")
        more = translate(" and {number} more").format(number=len(paths) - _MOST_LISTS) if paths[_MOST_LISTS:] else ""
        yield text.format(paths=", ".join(paths[:_MOST_LISTS]) + more)


def _line(counts: Collected | RunCounts) -> str:
    return _numbers(counts) + translate("; ") + _billed(counts)


def _numbers(collected: Collected | RunCounts) -> str:
    parts = [
        (translate("{number} done"), collected.done),
        (translate("{number} empty"), collected.empty),
        (translate("{number} failed"), collected.failed),
        (translate("{number} in doubt"), collected.in_doubt),
        *([(translate("{number} mismatched"), collected.mismatched)] if collected.mismatched else []),
    ]
    if isinstance(collected, Collected):
        parts.append((translate("{number} not sent"), collected.left))
        parts += [(translate("{number} invalid"), collected.invalid)] if collected.invalid else []
    return translate(", ").join(text.format(number=f"{number:,}") for text, number in parts)


def _billed(collected: Collected | RunCounts) -> str:
    is_total = isinstance(collected, Collected)
    text = translate("{number} requests billed in all") if is_total else translate("{number} requests billed")
    text = text.format(number=f"{collected.billed:,}")
    if collected.in_doubt:
        text += translate(" ({number} of them uncertain)").format(number=f"{collected.in_doubt:,}")
    if collected.cost is not None:
        text += translate(", which cost {cost}").format(cost=collected.cost)
    return text


def _hints(collected: Collected) -> Iterator[str]:
    """Yield the next step for ids that have no response."""
    command = f"justone ledger failures {collected.ledger}"
    if collected.in_doubt:
        yield translate("to list the ids in doubt, which may have been billed: {command}").format(command=command)
        yield translate("--in-doubt retry sends them again; each may be billed twice")
        yield translate("`justone usage` shows the calls of each day and endpoint, `justone balance` what is left")
    if collected.mismatched:
        yield translate("responses about other ids are kept: {command}").format(command=f"{command} --bodies FOLDER")
    if number := collected.failed_unbilled:
        text = translate("{number} failed without being billed: --retry-failed sends them again")
        yield text.format(number=f"{number:,}")
