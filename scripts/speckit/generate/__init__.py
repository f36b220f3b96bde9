"""Generation of `generated/` from the catalogue: openapi-python-client with our templates, and checks of the result."""

from .generator import GenerationError, generate

__all__ = ["GenerationError", "generate"]
