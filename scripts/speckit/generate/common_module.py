"""The module `justone_generated.common`: the common fields of all endpoints, loaded when one is first needed."""

from __future__ import annotations

from typing import Any

JsonObject = dict[str, Any]


def common_module(catalogue: JsonObject) -> str:
    """Return the source text of the module."""
    declared = {
        f"{method.upper()} {path}": operation["x-common"]
        for path, item in sorted(catalogue["paths"].items())
        for method, operation in sorted(item.items())
        if "x-common" in operation
    }
    entries = "".join(
        f"    {endpoint!r}: ({each['kind']!r}, {{{_fields(each['fields'])}}}),\n" for endpoint, each in declared.items()
    )
    return f'''"""Common fields of the things in responses, generated from `specs/overlay.toml`."""

from __future__ import annotations

COMMON: dict[str, tuple[str, dict[str, tuple[str, ...]]]] = {{
{entries}}}
"""The kind of the things, and the sources of each field, by method and path."""
'''


def _fields(fields: dict[str, list[str]]) -> str:
    return ", ".join(f"{name!r}: {tuple(sources)!r}" for name, sources in fields.items())
