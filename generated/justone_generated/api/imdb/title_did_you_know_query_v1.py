"""Data of `imdb.title_did_you_know_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class InterestScore(Model):
    typename: str | None = key("__typename")
    users_interested: int | None = key("usersInterested")
    users_voted: int | None = key("usersVoted")


@define(repr=False)
class Text(Model):
    plain_text: str | None = key("plainText")


@define(repr=False)
class EdgeNode3(Model):
    typename: str | None = key("__typename")
    id: str | None = None
    interest_score: InterestScore | None = key("interestScore")
    text: Text | None = None


@define(repr=False)
class CrazyCreditsEdge(Model):
    node: EdgeNode3 | None = None


@define(repr=False)
class CrazyCredits(Model):
    edges: list[CrazyCreditsEdge] | None = None


@define(repr=False)
class NodeCategory(Model):
    id: str | None = None
    text: str | None = None


@define(repr=False)
class EdgeNode2(Model):
    typename: str | None = key("__typename")
    category: NodeCategory | None = None
    id: str | None = None
    interest_score: InterestScore | None = key("interestScore")
    is_spoiler: bool | None = key("isSpoiler")
    text: Text | None = None


@define(repr=False)
class GoofsEdge(Model):
    node: EdgeNode2 | None = None


@define(repr=False)
class Goofs(Model):
    edges: list[GoofsEdge] | None = None


@define(repr=False)
class GoofsCount(Model):
    total: int | None = None


@define(repr=False)
class TitleText(Model):
    is_original_title: bool | None = key("isOriginalTitle")
    text: str | None = None


@define(repr=False)
class Line(Model):
    characters: list[Any] | None = None
    stage_direction: Any = key("stageDirection")
    text: str | None = None


@define(repr=False)
class EdgeNode(Model):
    typename: str | None = key("__typename")
    id: str | None = None
    interest_score: InterestScore | None = key("interestScore")
    is_spoiler: bool | None = key("isSpoiler")
    lines: list[Line] | None = None


@define(repr=False)
class QuotesEdge(Model):
    node: EdgeNode | None = None


@define(repr=False)
class Quotes(Model):
    edges: list[QuotesEdge] | None = None


@define(repr=False)
class EdgeNode4(Model):
    typename: str | None = key("__typename")
    comments: list[Text] | None = None
    id: str | None = None
    text: str | None = None


@define(repr=False)
class SoundtrackEdge(Model):
    node: EdgeNode4 | None = None


@define(repr=False)
class Soundtrack(Model):
    edges: list[SoundtrackEdge] | None = None


@define(repr=False)
class Category(Model):
    id: str | None = None


@define(repr=False)
class Node(Model):
    typename: str | None = key("__typename")
    category: Category | None = None
    id: str | None = None
    interest_score: InterestScore | None = key("interestScore")
    is_spoiler: bool | None = key("isSpoiler")
    related_names: Any = key("relatedNames")
    text: Text | None = None
    trademark: Any = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class Trivia(Model):
    edges: list[Edge] | None = None


@define(repr=False)
class Title(Model):
    typename: str | None = key("__typename")
    crazy_credits: CrazyCredits | None = key("crazyCredits")
    goofs: Goofs | None = None
    goofs_count: GoofsCount | None = key("goofsCount")
    original_title_text: TitleText | None = key("originalTitleText")
    quotes: Quotes | None = None
    quotes_count: GoofsCount | None = key("quotesCount")
    soundtrack: Soundtrack | None = None
    title_text: TitleText | None = key("titleText")
    trivia: Trivia | None = None
    trivia_count: GoofsCount | None = key("triviaCount")


@define(repr=False)
class TitleDidYouKnowQueryV1Data(Model):
    title: Title | None = None


DATA = TitleDidYouKnowQueryV1Data
