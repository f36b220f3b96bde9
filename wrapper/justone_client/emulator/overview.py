"""The page at `/`: which endpoints there are, and which magic values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .magic import magic_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .specs import Definition


def overview(definitions: Sequence[Definition]) -> str:
    lines = ["Just One API emulator", "", "Endpoints"]
    for item in definitions:
        required = ", ".join(("token", *item.required_query, *item.required_form))
        lines += [
            f"  {item.method} {item.path}",
            f"      required {'form fields' if item.is_form else 'parameters'}: {required}",
            f"      definition: {item.published_path}",
        ]
    lines += ["", "Magic values, for any parameter but the token"]
    lines += [f"  {directive.example:<28}{directive.effect}" for directive in magic_values()]
    return "\n".join(lines) + "\n"
