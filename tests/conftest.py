"""Settings and fixtures that make tests independent of the developer's environment and of their order."""

from __future__ import annotations

import gc
import os
import random
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from support.strict_mypy import StrictMypy

from justone_client.wire import token as token_module

for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(name, None)
    os.environ.pop(name.lower(), None)

os.environ["JUSTONEAPI_DATA_DIR"] = str(Path(__file__).with_name("no-data"))  # without an update of the developer
os.environ["LANGUAGE"] = "en"  # wins over the developer's locale, for the tests and their subprocesses

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # in the background of a shell; subprocesses would ignore it, too
    signal.signal(signal.SIGINT, signal.default_int_handler)

POSTGRES = {"postgres", "postgres_server", "names_in_postgres"}
"""Fixtures that start a PostgreSQL server."""

EXAMPLES, SOAK_EXAMPLES = 50, 1000
"""Examples of a property in `make test` and in `make soak`; by default, Hypothesis tries 100."""

# A loaded machine generates and runs examples slowly; that is not a failure.
settings.register_profile(
    "test", max_examples=EXAMPLES, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("soak", settings.get_profile("test"), max_examples=SOAK_EXAMPLES)


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("soak")
    group.addoption("--seed", type=int, help="repeat the random choices of the run that printed this number")
    group.addoption("--soak", action="store_true", help="kill hundreds of times, and load for minutes")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Choose the seed of the run before Hypothesis reads its own; a worker of xdist has that of the whole run."""
    if hasattr(config, "workerinput"):
        config.option.seed = config.workerinput["seed"]
    elif config.option.seed is None:
        config.option.seed = random.SystemRandom().randrange(10**9)
    if getattr(config.option, "hypothesis_seed", None) is None:
        config.option.hypothesis_seed = str(config.option.seed)
    settings.load_profile("soak" if config.option.soak else "test")


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Pass the seed to a worker of xdist, which otherwise has only the options of the command line."""
    node.workerinput["seed"] = node.config.option.seed


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Return the workers of `-n auto`, three for two cores: some tests wait for a process or a time-out.

    The quick tests wait for nothing, and each worker takes seconds to start, so one a core is faster for them.
    """
    cores = os.cpu_count() or 1
    return cores if "not slow" in config.option.markexpr else cores + cores // 2


def pytest_report_header(config: pytest.Config) -> str:
    return f"seed: {config.option.seed} (--seed {config.option.seed} repeats the random choices)"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the tests that need a PostgreSQL server, and those that do more with `--soak`; draw from each matrix."""
    for item in items:
        fixtures = set(getattr(item, "fixturenames", ()))
        parameters = getattr(item, "callspec", None)
        if fixtures & POSTGRES or (parameters and parameters.params.get("location") == "postgres"):
            item.add_marker(pytest.mark.postgres)
        if "many" in fixtures or item.get_closest_marker("matrix"):
            item.add_marker(pytest.mark.soak)
    if not config.option.soak and not any("::" in name for name in config.args):  # a test that is named is run
        left_out = set(_left_out(items, config.option.seed))
        config.hook.pytest_deselected(items=[item for item in items if item in left_out])
        items[:] = [item for item in items if item not in left_out]


def _left_out(items: list[pytest.Item], seed: int) -> Iterator[pytest.Item]:
    """Yield all but a quarter of the cases of each test that is a matrix; the seed decides which."""
    cases: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("matrix"):
            cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    for name, each in cases.items():
        yield from random.Random(f"{seed} {name}").sample(each, len(each) * 3 // 4)


def pytest_collection_finish() -> None:
    """Exempt the test modules and their imports from garbage collection: many tests end with a collection."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    """Return the seed of the run, and print how to repeat the test with it."""
    number: int = request.config.option.seed
    soak = " --soak" if request.config.option.soak else ""
    print(f"repeat with: pytest '{request.node.nodeid}' --seed {number}{soak}")
    return number


@pytest.fixture
def chance(seed: int, request: pytest.FixtureRequest) -> random.Random:
    """Return a random number generator that is seeded with the run's seed and the test's name."""
    return random.Random(f"{seed} {request.node.nodeid}")


@pytest.fixture
def many(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """Return a function that chooses a number: the first one in `make test`, the second one in `make soak`."""
    return lambda few, soaking: soaking if request.config.option.soak else few


@pytest.fixture(scope="session")
def strict_mypy(tmp_path_factory: pytest.TempPathFactory) -> StrictMypy:
    """Return a function that checks code with mypy."""
    folder = tmp_path_factory.getbasetemp()
    return StrictMypy(folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder)


@pytest.fixture(autouse=True)
def _no_passwords_of_earlier_tests(monkeypatch):
    """Forget the passwords of proxies; otherwise all bodies would be searched for them until the process ends."""
    monkeypatch.setattr(token_module, "_passwords", {})
