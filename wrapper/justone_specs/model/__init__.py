"""Values that several stages share: endpoints, names, documents, the overlay, the history, and their files.

It imports none of the stages `pull`, `normalise`, `generate` and `diff`.
"""
