"""What a document says of all its operations together."""

from __future__ import annotations

from speckit.diff.verdict import Verdict

from .rule import Rule

B, R, C, D = Verdict.BREAKING, Verdict.RISKY, Verdict.COMPATIBLE, Verdict.DOCS

RULES = (
    Rule(
        "server-added",
        *(C, C),
        says="a further server",
        why="The old ones answer as before.",
        example="https://api.justoneapi.com appears",
        mirror="server-removed",
        in_client=False,
    ),
    Rule(
        "server-removed",
        *(B, R),
        says="a server is no longer listed",
        why="Requests to it may fail; the client has environments of its own, which may need the same change.",
        example="https://47.117.133.51 disappears",
        mirror="server-added",
        todo="check that the environment you use is still listed; ours stand in wrapper/justone_client/environment.py",
        in_client=False,
    ),
    Rule(
        "server-otherwise-changed",
        *(D, D),
        says="{key} of a server differs",
        why="Its address is the same.",
        example="`Generated server url` becomes `Global production API`",
        mirror="server-otherwise-changed",
        in_client=False,
    ),
    Rule(
        "security-changed",
        *(B, R),
        says="callers identify themselves otherwise",
        why="The token may no longer be enough, or no longer travel where it did.",
        example="an API key in a header appears",
        mirror="security-changed",
        todo="read the vendor's guide before the next call",
        in_client=False,
    ),
    Rule(
        "platform-text-changed",
        *(D, D),
        says="{text} of a platform reads differently",
        why="Only the docstring of its class differs.",
        example="a tag gets a description",
        mirror="platform-text-changed",
    ),
    Rule(
        "tag-changed",
        *(D, D),
        says="{key} of a tag differs",
        why="Names derive from paths, never from tags; definitions may be found elsewhere.",
        example="`x-platform-id` appears",
        mirror="tag-changed",
        in_client=False,
    ),
    Rule(
        "document-text-changed",
        *(D, D),
        says="{key} of the document reads differently",
        why="Nothing but the vendor's pages shows it.",
        example="another `info.title`",
        mirror="document-text-changed",
        in_client=False,
    ),
    Rule(
        "component-changed",
        *(D, D),
        says="{key} is described otherwise, and no operation differs for it",
        why="What uses a shared description is compared with each operation.",
        example="a schema that nothing refers to",
        mirror="component-changed",
        in_client=False,
    ),
    Rule(
        "document-extension-changed",
        *(D, D),
        says="{key} differs",
        why="An extension means something to the vendor's own pages; no request or answer differs.",
        example="`x-generated-by` appears",
        mirror="document-extension-changed",
        in_client=False,
    ),
    Rule(
        "path-otherwise-changed",
        *(R, D),
        says="{key} of the path differs",
        why="It holds for each operation of the path, and this client does not use it.",
        example="a path gets `servers` of its own",
        mirror="path-otherwise-changed",
        in_client=False,
    ),
    Rule(
        "document-otherwise-changed",
        *(R, D),
        says="{key} of the document differs",
        why="OpenAPI gives it a meaning that this client does not use, so somebody has to look.",
        example="`webhooks` appears",
        mirror="document-otherwise-changed",
        in_client=False,
    ),
)
