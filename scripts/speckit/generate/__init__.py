"""The catalogue in, `generated/` out: openapi-python-client with our templates, and a check that nothing was lost."""

from .generator import GenerationError, generate
from .staleness import stale_files

__all__ = ["GenerationError", "generate", "stale_files"]
