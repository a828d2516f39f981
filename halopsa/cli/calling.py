"""Client and options of a call from the command line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .connect import connect

if TYPE_CHECKING:
    from halopsa.catalogue.operations import Catalogue

    from .invocation import Invocation

__all__ = ["call_options", "client_of"]


def client_of(catalogue: Catalogue, connection: Mapping[str, object], own: Mapping[str, object]) -> Any:  # noqa: ANN401 - of any API
    """Return the client of an API, with the settings that were given."""
    given = dict(connection)
    if own.get("own_timeout") is not None:
        given["timeout"] = own["own_timeout"]
    return connect(catalogue, given)


def call_options(invocation: Invocation) -> dict[str, object]:
    """Return the options of a call itself."""
    return {name: True for name in ("allow_unknown", "experimental") if invocation.is_on(name)}
