"""Answers to measure with: what the sandbox says, and a ticket with every field there is."""

from __future__ import annotations

import functools
import json

import attrs
import requests

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.of_halopsa import entity_facts

PAGE = 50
_VALUES: dict[str, object] = {
    "int": 12,
    "float": 1.5,
    "bool": False,
    "str": "a few words",
    "datetime": "2026-03-04T05:06:07.89",
    "date": "2026-03-04",
    "guid": "5eedc0de-0000-4000-8000-5a4db0c0ffee",
    "object": {"id": 1, "name": "x"},
}


@attrs.frozen
class Samples:
    """Bodies as a tenant sends them."""

    page: bytes
    row: bytes
    ticket: bytes
    widest: bytes


@functools.cache
def samples() -> Samples:
    """Return the bodies; the same in every run."""
    with Sandbox(tickets=200) as halo, HaloPsaClient(**halo.connection) as client:
        client.tickets.list(page_size=1)
        token = client.token_info
        assert token is not None
        headers = {"Authorization": f"Bearer {token.access_token}"}
        api = f"{halo.base_url}/api/Tickets"
        page = requests.get(
            f"{api}?pageinate=true&page_size={PAGE}&page_no=1", headers=headers, timeout=9
        ).content
        ticket = requests.get(f"{api}/1?includedetails=true", headers=headers, timeout=9).content
    return Samples(page, _dumped(json.loads(page)["tickets"][0]), ticket, _dumped(_widest()))


def _widest() -> dict[str, object]:
    fields = entity_facts("Ticket").fields.values()
    return {
        field.read: _VALUES[field.type] for field in fields if field.type in _VALUES and "." not in field.read
    }


def _dumped(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
