"""A local stand-in for Just One API, made from the published definitions: develop and test without paying.

>>> from justone_client.emulator import running
>>> with running() as base_url:
...     base_url.startswith("http://127.0.0.1:")
True
"""

try:
    import starlette  # noqa: F401 - only to say what to install
    import uvicorn  # noqa: F401
except ImportError as error:
    raise ImportError('the emulator needs its extra: pip install "justone-client[emulator]"') from error

from .app import create_app
from .billing import Billing
from .magic import Directive, magic_values
from .received_call import ReceivedCall
from .server import EmulatorOptions, running, serve
from .spec_document import SpecsError

__all__ = [
    "Billing",
    "Directive",
    "EmulatorOptions",
    "ReceivedCall",
    "SpecsError",
    "create_app",
    "magic_values",
    "running",
    "serve",
]
