"""A pytest plugin: in CI nothing is skipped. With DECK_NO_SKIP=1 every skip is a failure.

Registered by `tests/conftest.py`. A test that is expected to fail (`xfail`) is not a skip.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

SWITCH = "DECK_NO_SKIP"


def strict() -> bool:
    """Whether skips are failures in this run."""
    return os.environ.get(SWITCH, "") not in ("", "0")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport() -> Iterator[None]:
    """Turn a skipped set-up or call into a failed one."""
    outcome = yield
    report: pytest.TestReport = outcome.get_result()
    if strict() and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, and {SWITCH} is set: {_reason(report.longrepr)}"


@pytest.hookimpl(hookwrapper=True)
def pytest_make_collect_report() -> Iterator[None]:
    """Turn a module that skips itself into one that cannot be collected."""
    outcome = yield
    report: pytest.CollectReport = outcome.get_result()
    if strict() and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"skipped, and {SWITCH} is set: {_reason(report.longrepr)}"


def _reason(longrepr: object) -> str:
    return str(longrepr[-1]) if isinstance(longrepr, tuple) else str(longrepr)
