"""`justone completion`, which prints the script by which a shell completes command lines."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from . import powershell
from .help_text import examples
from .program import COMPLETE
from .translation import TranslatedCommand

_SHELLS = ("bash", "zsh", "fish", powershell.NAME)
_EXAMPLES = (
    "justone completion fish > ~/.config/fish/completions/justone.fish",
    'eval "$(justone completion bash)"  # in ~/.bashrc',
    'eval "$(justone completion zsh)"   # in ~/.zshrc',
    "justone completion powershell | Out-String | Invoke-Expression  # in $PROFILE",
)


@click.command("completion", cls=TranslatedCommand, epilog=examples(*_EXAMPLES))
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """Print a script that completes commands, endpoints, platforms and parameters in your shell."""
    root = ctx.find_root()
    kind = get_completion_class(shell)
    assert kind is not None  # noqa: S101 - Click has a class for each of the shells
    print(kind(root.command, {}, str(root.info_name), COMPLETE).source())
    return 0
