"""A local emulator of Just One API, made from the published definitions, for free development and tests.

It may import every other module of the package; only the command line imports it.

>>> from justone_client.emulator import running
>>> with running() as base_url:
...     base_url.startswith("http://127.0.0.1:")
True
"""

try:
    import starlette  # noqa: F401 - imported to name the extra if it is missing
    import uvicorn  # noqa: F401
except ImportError as error:
    raise ImportError('the emulator needs its extra: pip install "justone-client[emulator]"') from error

from .app import create_app
from .billing import Billing
from .magic import Directive, magic_values
from .own_responses import OwnResponses, Reply
from .received_call import ReceivedCall
from .server import EmulatorOptions, running, serve
from .spec_document import SpecsError

__all__ = [
    "Billing",
    "Directive",
    "EmulatorOptions",
    "OwnResponses",
    "ReceivedCall",
    "Reply",
    "SpecsError",
    "create_app",
    "magic_values",
    "running",
    "serve",
]
