"""Every test here talks to the scripted tenant; nothing leaves the process."""

from collections.abc import Iterator

import pytest
import responses

from tests.wire.tenant import Tenant


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Tenant(mock)
