"""Bring what the vendor publishes into `specs/`: fetch every definition, check it, keep the canonical copy.

* `definition`: what to pull: endpoint, path on the site, language
* `sources`: `specs/sources.toml`, the list people edit
* `website`, `folder`: where definitions are fetched from
* `cache`: what makes the next pull a conditional one
* `validate`: whether a body is the definition of its endpoint
* `gather`: everything fetched and checked, several at a time
* `store`, `platforms`: `specs/published/` and `specs/ledger.json`
* `run`, `report`, `progress`: one whole pull and what it says
* `errors`: what stops a pull, and what refuses one definition
"""
