"""Low-level client for Just One API, generated from `specs/catalogue.json`: never edited, always regenerated."""
