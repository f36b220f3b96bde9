"""`justone describe`, which shows what an endpoint takes and returns."""

from __future__ import annotations

import click

from justone_client.endpoints.registry import generated_operation_of
from justone_client.terminal import print_json, printable

from .endpoint_names import complete_endpoint
from .help_text import examples, json_errors_option
from .language import is_chinese, translate
from .profiles import Profile
from .setting_options import profile_option
from .translation import TranslatedCommand

_EXAMPLES = ("justone describe xiaohongshu.search_note_v4", "justone describe xiaohongshu.search_note_v4 --json")


@click.command("describe", cls=TranslatedCommand, epilog=examples(*_EXAMPLES))
@click.argument("endpoint", shell_complete=complete_endpoint)
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON, with all levels of fields.")
@click.option("--levels", type=click.IntRange(min=1), default=3, show_default=True, help="Levels of fields to show.")
@profile_option
@json_errors_option
def command(endpoint: str, levels: int, profile: Profile, *, as_json: bool) -> int:
    """Show the parameters, fields, versions and price of an endpoint; free.

    ENDPOINT is a name such as xiaohongshu.get_user_v3, or its path.
    """
    operation = generated_operation_of(endpoint)
    with profile.own_prices():
        description = operation.describe()
    if as_json:
        print_json(description.to_dict())
        return 0
    if is_chinese():
        from .chinese_texts import in_chinese

        description = in_chinese(description, operation)
    print(printable(description.to_text(levels=levels, translate=translate)))
    return 0
