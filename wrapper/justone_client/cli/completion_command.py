"""`justone completion`, which prints the script by which a shell completes command lines."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from .help_text import examples
from .translation import TranslatedCommand

_COMPLETE = "_JUSTONE_COMPLETE"
"""The variable by which the script calls the program; Click derives the name from the program's."""

_SHELLS = ("bash", "zsh", "fish")
_EXAMPLES = (
    "justone completion fish > ~/.config/fish/completions/justone.fish",
    'eval "$(justone completion bash)"  # in ~/.bashrc',
    'eval "$(justone completion zsh)"   # in ~/.zshrc',
)


@click.command("completion", cls=TranslatedCommand, epilog=examples(*_EXAMPLES))
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """Print a script that completes commands, endpoints, platforms and parameters in your shell."""
    root = ctx.find_root()
    kind = get_completion_class(shell)
    assert kind is not None  # noqa: S101 - Click has a class for each of the shells
    print(kind(root.command, {}, str(root.info_name), _COMPLETE).source())
    return 0
