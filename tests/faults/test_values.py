"""A bad field costs at most that field: the record and its page come all the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from halopsa import HaloPsaClient
from halopsa.models._base import Entity
from tests.faults.clients import connect
from tests.faults.kinds import as_json, well
from tests.faults.server import FaultServer, Play, Received, Step

CALLS: Mapping[str, Callable[[HaloPsaClient], Entity]] = {
    "get": lambda client: client.tickets.get(5),
    "list": lambda client: client.tickets.list(page_size=2)[0],
    "list_all": lambda client: client.tickets.list_all(page_size=2).to_list()[0],
    "create": lambda client: client.tickets.create({"summary": "x"}),
    "update": lambda client: client.tickets.update(5, {"summary": "x"}),
}
# A field, what comes for it, what it then is, and whether that is a problem.
FIELDS = {
    "text for a number": ("client_id", "12", 12, False),
    "a whole fraction": ("client_id", 1.0, 1, False),
    "a fraction": ("client_id", 1.7, None, True),
    "true for a number": ("client_id", True, None, True),
    "words for a number": ("client_id", "many", None, True),
    "a list for a number": ("client_id", [1], None, True),
    "null": ("client_id", None, None, False),
    "beyond 64 bits": ("client_id", 2**70, 2**70, False),
    "an object for text": ("summary", {"a": 1}, None, True),
    "half a surrogate": ("summary", "\ud800", "\ud800", False),
    "no date": ("dateoccurred", "yesterday", None, True),
    "the date of nothing": ("dateoccurred", "1900-01-01T00:00:00", None, False),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("case", FIELDS.values(), ids=FIELDS)
def test_one_field(
    case: tuple[str, object, object, bool], call: Callable[[HaloPsaClient], Entity], server: FaultServer
) -> None:
    name, given, value, problem = case

    def answers(received: Received) -> Step:
        if received.path == "/auth/token":
            return well(received)
        row = {"id": 5, "agent_id": 7, "never_heard_of": {"a": [1, None]}, name: given}
        listed = received.line == "GET /api/Tickets"
        return Step((as_json({"record_count": 1, "tickets": [row]} if listed else row).whole,))

    with server.playing(Play(answers)) as play, connect(server.url) as client:
        record = call(client)
        assert len(play.requests) == 1
    assert getattr(record, "id") == 5  # noqa: B009 - any entity
    assert getattr(record, "agent_id") == 7  # noqa: B009 - the class is one of several
    assert getattr(record, name) == value
    assert record.extra["never_heard_of"] == {"a": [1, None]}
    assert [found.field for found in record.problems] == ([name] if problem else [])
    if problem:
        assert record.raw(name) == given
