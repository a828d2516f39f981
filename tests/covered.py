"""What the tests go through, for `python -m codegen coverage`: methods of the client, and published operations."""

from __future__ import annotations

from collections.abc import Sequence

from tests.published import description
from tests.wire.inventory import INVENTORY


def methods() -> Sequence[str]:
    """Return the methods whose requests tests/wire has rows for: a test there holds the two together."""
    return [method for _, _, method in INVENTORY]


def operations() -> Sequence[str]:
    """Return the published operations, such as ``"GET /Tickets"``, that tests/published calls one by one."""
    return [operation.which for operation in description.operations()]
