"""Trusted certificates: one TLS context for each backend, which always checks certificates."""

from __future__ import annotations

import os
import ssl
import threading

import httpx

from justone_client.errors import ConfigurationError

_FILE, _FOLDER, _KEY_LOG = "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"


class Trust:
    """The TLS context of a backend, made with the first request that needs it and shared by its connections."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """Return the context, with the certificates of `SSL_CERT_FILE` and `SSL_CERT_DIR`, else of `certifi`.

        Raises:
            ConfigurationError: A setting of the process environment cannot be used.
        """
        if self._context is None:
            with self._lock:
                self._context = self._context or trusted_context()
        return self._context


def trusted_context() -> ssl.SSLContext:
    """Make a TLS context that checks certificates and host names.

    Raises:
        ConfigurationError: A setting of the process environment cannot be used.
    """
    folders = os.environ.get(_FOLDER, "").split(os.pathsep)  # as in OpenSSL
    if any(folders) and not os.environ.get(_FILE) and not any(map(os.path.isdir, folders)):
        raise ConfigurationError(f"{_FOLDER} is not a folder of certificates; correct or unset it. Nothing was sent")
    try:
        return httpx.create_ssl_context()
    except (OSError, ValueError) as error:
        reason = f"{_culprit()} cannot be used ({type(error).__name__})"
        raise ConfigurationError(f"{reason}; correct or replace it. Nothing was sent") from None


def _culprit() -> str:
    """Describe the setting that prevents a context, without its value."""
    file = os.environ.get(_FILE)
    try:
        if file:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=file)
    except (OSError, ValueError):
        return f"the file of certificates that {_FILE} names"
    return f"the file that {_KEY_LOG} names" if os.environ.get(_KEY_LOG) else "the file of trusted certificates"
