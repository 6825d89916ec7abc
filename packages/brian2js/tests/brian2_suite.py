"""A pytest plugin that runs Brian2's own tests on JavaScript; see test_brian2_suite.py.

What numpy runs at its place, since it has no JavaScript, is noted with the test, as a property.
"""

import sys

import brian2
import pytest
from brian2.core.operations import NetworkOperation
from brian2.tests import PreferencePlugin
from brian2.utils.logger import LOG_LEVELS, BrianLogger

from brian2js import device


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Choose the device, as `brian2.test()` does."""
    brian2.prefs.reset_to_defaults()
    brian2.prefs["codegen.target"] = "numpy"
    BrianLogger.console_handler.setLevel(LOG_LEVELS["ERROR"])
    plugin = PreferencePlugin(brian2.prefs, fail_for_not_implemented=False)
    plugin.device = "javascript"
    config.pluginmanager.register(plugin)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Give the function that stands for randn in the tests what it has for C++ and Cython, too."""
    for module in list(sys.modules.values()):
        fake = getattr(module, "fake_randn", None)
        if hasattr(fake, "implementations"):
            code = "function randn() { return 0.5; }"
            fake.implementations.add_implementation("javascript", code)


@pytest.fixture(autouse=True)
def by_numpy(record_property, monkeypatch):
    """Note what has no JavaScript."""
    reasons, found = device.reasons, {}

    def noted(*arguments) -> dict:
        told = reasons(*arguments)
        found.update((o, why) for o, why in told.items() if not isinstance(o, NetworkOperation))
        return told

    monkeypatch.setattr(device, "reasons", noted)
    yield
    if found:
        record_property("by_numpy", "; ".join(sorted(set(found.values()))))
