"""Sandbox: a local HaloPSA tenant, a real HTTP server with invented data, for tests and for trying things out.

    from halopsa.sandbox import Sandbox

    with Sandbox() as halo:
        client = HaloPsaClient(**halo.connection)

``ApiSandbox("planhat")`` stands in for another API, as its manifest describes it.

Needs the ``sandbox`` extra. Nothing heavy is imported before the first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from halopsa.sandbox.apis.server import ApiSandbox
    from halopsa.sandbox.server import Connection, Sandbox, serve
    from halopsa.sandbox.settings import Fired, RequestRecord

__all__ = ["ApiSandbox", "Connection", "Fired", "RequestRecord", "Sandbox", "serve"]

EXTRA = ("werkzeug", "waitress")
"""What the local tenant needs beyond the package itself."""

NEEDS_EXTRA = f'The sandbox needs {" and ".join(EXTRA)}: pip install "halopsa-client[sandbox]"'
"""The message where these are missing."""

_HOMES = {
    "ApiSandbox": "apis.server",
    "Connection": "server",
    "Fired": "settings",
    "RequestRecord": "settings",
    "Sandbox": "server",
    "serve": "server",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    try:
        module = import_module(f"{__name__}.{_HOMES[name]}")
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in EXTRA:
            raise
        raise ImportError(NEEDS_EXTRA) from None
    return getattr(module, name)


def __dir__() -> list[str]:
    return sorted(__all__)
