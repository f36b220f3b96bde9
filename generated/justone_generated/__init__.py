"""Low-level client for Just One API, generated from `specs/catalogue.json`: never edited, always regenerated."""

import justone_client  # noqa: F401 - each package imports from the other, which works only from that side
