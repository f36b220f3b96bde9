"""The page at `/`: endpoints, whole documents and magic values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .magic import magic_values

if TYPE_CHECKING:
    from .spec_document import EmulatedEndpoint
    from .specs import Specs


def overview(specs: Specs) -> str:
    """Return the text of the page."""
    lines = ["Just One API emulator", "", "Endpoints with their required parameters"]
    for endpoint in sorted(specs.endpoints, key=lambda each: (each.path, each.method)):
        lines.append(f"  {endpoint.method} {endpoint.path} ({_required(endpoint)})")
        if endpoint.definition:
            lines.append(f"      definition: {endpoint.definition}")
    if specs.documents:
        lines += ["", "Whole documents", *(f"  {document.url_path}" for document in specs.documents)]
    lines += ["", "Calls that would have been billed to a token", "  /billing?token=..."]
    lines += [
        "",
        "Balance and usage of a token",
        "  /user/get-balance?token=...",
        "  /user/get-usage-summary?token=...",
    ]
    lines += ["", "Magic values, for any parameter but the token"]
    lines += [f"  {directive.example:<28}{directive.effect}" for directive in magic_values()]
    return "\n".join(lines) + "\n"


def _required(endpoint: EmulatedEndpoint) -> str:
    """List the required parameters and form fields of an endpoint."""
    if not endpoint.is_form:
        return f"parameters: {', '.join(('token', *endpoint.required_query))}"
    fields = f"form fields: {', '.join(('token', *endpoint.required_form))}"
    return f"parameters: {', '.join(endpoint.required_query)}; {fields}" if endpoint.required_query else fields
