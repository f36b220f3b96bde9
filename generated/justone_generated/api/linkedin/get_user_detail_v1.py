"""Data of `linkedin.get_user_detail_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class ActivityItem(Model):
    id: str | None = None
    img: str | None = key(optional=True, nullable=True)
    interaction: str | None = None
    link: str | None = None
    title: str | None = None


@define(repr=False)
class BioLink(Model):
    link: str | None = None
    title: str | None = None


@define(repr=False)
class CurrentCompany(Model):
    company_id: str | None = None
    location: Any = None
    name: str | None = None
    title: str | None = None


@define(repr=False)
class EducationItem(Model):
    description: Any = None
    description_html: Any = None
    end_year: str | None = key(optional=True, nullable=True)
    institute_logo_url: Any = None
    start_year: str | None = key(optional=True, nullable=True)
    title: str | None = None
    url: str | None = None


@define(repr=False)
class ExperienceItem(Model):
    company: str | None = None
    company_id: str | None = None
    company_logo_url: Any = None
    description_html: Any = None
    end_date: str | None = None
    start_date: str | None = None
    title: str | None = None
    url: str | None = None


@define(repr=False)
class Input(Model):
    url: str | None = None


@define(repr=False)
class PeopleAlsoViewedItem(Model):
    about: str | None = None
    location: str | None = None
    name: str | None = None
    profile_link: str | None = None


@define(repr=False)
class Post(Model):
    attribution: str | None = None
    created_at: str | None = None
    id: str | None = None
    img: str | None = None
    interaction: str | None = None
    link: str | None = None
    title: str | None = None


@define(repr=False)
class GetUserDetailV1Data(Model):
    about: str | None = None
    activity: list[ActivityItem] | None = None
    avatar: str | None = None
    banner_image: str | None = None
    bio_links: list[BioLink] | None = None
    city: str | None = None
    connections: int | None = None
    country_code: str | None = None
    current_company: CurrentCompany | None = None
    current_company_company_id: str | None = None
    current_company_name: str | None = None
    default_avatar: bool | None = None
    education: list[EducationItem] | None = None
    educations_details: str | None = None
    experience: list[ExperienceItem] | None = None
    first_name: str | None = None
    followers: int | None = None
    honors_and_awards: Any = None
    id: str | None = None
    influencer: bool | None = None
    input: Input | None = None
    input_url: str | None = None
    last_name: str | None = None
    linkedin_id: str | None = None
    linkedin_num_id: str | None = None
    location: str | None = None
    memorialized_account: bool | None = None
    name: str | None = None
    people_also_viewed: list[PeopleAlsoViewedItem] | None = None
    position: str | None = None
    posts: list[Post] | None = None
    similar_profiles: list[Any] | None = None
    timestamp: str | None = None
    url: str | None = None


DATA = GetUserDetailV1Data
