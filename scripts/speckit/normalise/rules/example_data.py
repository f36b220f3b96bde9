"""Rule 14: the shape of the data, which no definition states."""

from __future__ import annotations

from collections.abc import Iterator

from speckit.normalise.titles import class_prefix, titled

from .draft import Draft


def data_from_examples(draft: Draft) -> Iterator[str]:
    """Rule 14: the data's shape is inferred from all examples and samples together; without any it stays untyped.

    The catalogue says only that `data` is there; an endpoint's own definition shows one example, and no schema.
    """
    from speckit.normalise.inference import infer  # its library is not loaded for a comparison of definitions

    bodies = draft.published.bodies
    data = [body["data"] for body in bodies if isinstance(body, dict) and "data" in body]
    if len(data) < len(bodies):
        yield f"{len(bodies) - len(data)} examples are no envelope with data: not used"
    if data:
        yield f"from {len(data)} {'example' if len(data) == 1 else 'examples'}"
    schema = {"title": f"{class_prefix(draft.name)}Envelope", "type": "object"}
    envelope = {**schema, "properties": {"data": titled(infer(data), draft.name)}}
    response = {"description": "The envelope", "content": {"application/json": {"schema": envelope}}}
    draft.operation["responses"] = {"200": response}
