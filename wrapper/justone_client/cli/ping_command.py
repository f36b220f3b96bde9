"""`justone ping`, which measures the latency of the environments."""

from __future__ import annotations

import click

from justone_client.environment import ENVIRONMENTS, resolve_environment
from justone_client.ping import environment_latencies

from .help_text import examples
from .language import translate
from .profiles import Profile
from .setting_options import profile_option
from .translation import TranslatedCommand


@click.command("ping", cls=TranslatedCommand, epilog=examples("justone ping", "justone ping --profile work"))
@profile_option
def command(profile: Profile) -> int:
    """Measure the latency of the environments; free, without the token.

    The environment of a profile is measured, too.
    """
    own = [resolve_environment(profile.environment)] if profile.environment else []
    environments = ENVIRONMENTS | {each.name: each for each in own}
    latencies = environment_latencies(*own)
    for name, seconds in latencies.items():
        latency = translate("no response within 5 s") if seconds is None else f"{seconds * 1000:.0f} ms"
        print(f"{name:12}  {environments[name].base_url:32}  {latency}")
    return 0 if any(seconds is not None for seconds in latencies.values()) else 1
