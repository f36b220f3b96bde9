"""Data of `douban.get_subject_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model


@define(repr=False)
class GetSubjectDetailV1Data(Model):
    alias: str | None = None
    cast: str | None = None
    director: str | None = None
    duration: str | None = None
    episodes: str | None = None
    imdb: str | None = None
    language: str | None = None
    poster: str | None = None
    rating: str | None = None
    rating_count: str | None = None
    region: str | None = None
    release_date: str | None = None
    title: str | None = None
    type: str | None = None
    writer: str | None = None
    year: str | None = None


DATA = GetSubjectDetailV1Data
