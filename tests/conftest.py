"""The suite runs the same whatever the developer's own environment says."""

from __future__ import annotations

import os

for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(name, None)
    os.environ.pop(name.lower(), None)
