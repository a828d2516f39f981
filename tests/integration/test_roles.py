"""Roles of agents and of the portal."""

from __future__ import annotations

import pytest

from halopsa import HaloPsaClient, HaloPsaValidationError
from tests.integration.checks import gone, ids, loose


def test_user_roles(client: HaloPsaClient) -> None:
    page = client.user_roles.list()
    assert page[0].name == "Administrator"
    assert ids(client.user_roles.list_all()) == ids(page)
    read = client.user_roles.get(page[1].id)
    assert read.name == page[1].name
    gone(lambda: client.user_roles.get("00000000-0000-4000-8000-000000000000"))


def test_a_user_role_has_a_guid(v2: HaloPsaClient) -> None:
    with pytest.raises(HaloPsaValidationError, match="guid"):
        loose(v2).user_roles.get(1)


def test_portal_roles(client: HaloPsaClient) -> None:
    page = client.portal_roles.list()
    assert ids(page) == [1, 2, 3, 4, 5]
    assert ids(client.portal_roles.list_all()) == ids(page)
    assert client.portal_roles.get(2).name == "Manager"
    gone(lambda: client.portal_roles.get(99))
