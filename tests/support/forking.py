"""Functions run in a forked process."""

from __future__ import annotations

import os
import pickle
import warnings


def in_child(call):
    """Call a function in a forked process; return its result or its exception."""
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the threads of test servers are running
        child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            outcome = call()
            outcome = getattr(outcome, "billed", outcome)
        except BaseException as error:  # noqa: BLE001 - any exception is passed to the parent
            outcome = error
        os.write(writer, pickle.dumps(outcome))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as file:
        told = file.read()
    os.waitpid(child, 0)
    return pickle.loads(told)
