"""Rule 14: the shape of the data, which the definitions do not describe."""

from __future__ import annotations

from collections.abc import Iterator

from justone_specs.normalise.titles import class_prefix, titled

from .draft import Draft


def data_from_examples(draft: Draft) -> Iterator[str]:
    """Rule 14: infer the shape of the data from all examples and samples; without any it stays untyped.

    The catalogue only states that there is `data`. An endpoint's own definition has one example, but no schema.
    """
    from justone_specs.normalise.inference import infer  # a comparison of definitions does not need its library

    bodies = draft.published.bodies
    data = [body["data"] for body in bodies if isinstance(body, dict) and "data" in body]
    if len(data) < len(bodies):
        yield f"{len(bodies) - len(data)} examples ignored: not an envelope with data"
    if data:
        yield f"from {len(data)} {'example' if len(data) == 1 else 'examples'}"
    schema = {"title": f"{class_prefix(draft.name)}Envelope", "type": "object"}
    envelope = {**schema, "properties": {"data": titled(infer(data), draft.name)}}
    response = {"description": "The envelope", "content": {"application/json": {"schema": envelope}}}
    draft.operation["responses"] = {"200": response}
