"""Every field of the inventory, read from an answer and sent in a body under the vendor's name."""

from __future__ import annotations

import pytest

from halopsa.integrations.planhat import InvalidRequestError
from tests.wire.matching import same
from tests.wire.planhat.fields import MODELS, Fields, Seen, ours
from tests.wire.planhat.models import ID
from tests.wire.scripted import Answer, Host, Loosely


def _came(value: object) -> object:
    return value.came if isinstance(value, Seen) else value


@pytest.mark.parametrize("fields", MODELS, ids=lambda fields: fields.resource)
def test_each_is_read(client: Loosely, main: Host, fields: Fields) -> None:
    told = {**fields.written, **fields.set_there}
    main.answers(Answer(json=[{name: _came(value) for name, value in told.items()}]))
    (row,) = getattr(client, fields.resource).list()
    assert row.problems == []
    assert row.extra == {}
    for name, value in told.items():
        read = row.id if name == "_id" else getattr(row, ours(name))
        assert same(value.read if isinstance(value, Seen) else value, read), (name, value, read)


@pytest.mark.parametrize(
    "fields",
    [fields for fields in MODELS if fields.resource != "tickets"],
    ids=lambda fields: fields.resource,
)
def test_each_is_sent(client: Loosely, main: Host, fields: Fields) -> None:
    main.answers(Answer(json={"_id": ID}))
    given = {
        ours(name): value.read if isinstance(value, Seen) else value for name, value in fields.written.items()
    }
    getattr(client, fields.resource).update(ID, given)
    expected = {
        name: value.sent if isinstance(value, Seen) else value for name, value in fields.written.items()
    }
    assert same(expected, main.only.json), f"expected {expected}\n     sent {main.only.json}"


@pytest.mark.parametrize(
    ("resource", "name"),
    [(fields.resource, name) for fields in MODELS for name in fields.set_there if name != "_id"],
)
def test_what_the_server_sets_is_refused_in_a_body(client: Loosely, resource: str, name: str) -> None:
    write = getattr(client, resource)
    if not hasattr(write, "update"):
        return
    with pytest.raises(InvalidRequestError, match=f"{ours(name)}: is set by the server"):
        write.update(ID, {ours(name): 1})


@pytest.mark.parametrize("text", [",a.example,b.example,", "a.example,b.example", ["a.example", "b.example"]])
def test_lists_that_come_as_one_text(client: Loosely, main: Host, text: object) -> None:
    main.answers(Answer(json={"_id": ID, "orgPath": text, "domains": text}))
    company = client.companies.get(ID)
    assert (company.org_path, company.domains) == (["a.example", "b.example"], ["a.example", "b.example"])


@pytest.mark.parametrize(
    ("came", "read"), [("", False), ("true", True), ("false", False), (True, True), (None, None)]
)
def test_flags_that_come_as_text(client: Loosely, main: Host, came: object, read: bool | None) -> None:
    main.answers(Answer(json={"_id": ID, "primary": came, "featured": came, "archived": came}))
    person = client.endusers.get(ID)
    assert (person.primary, person.featured, person.archived) == (read, read, read)


def test_custom_is_empty_where_there_is_none(client: Loosely, main: Host) -> None:
    main.answers(Answer(json={"_id": ID}))
    assert client.companies.get(ID).custom == {}


def test_users_of_a_conversation(client: Loosely, main: Host) -> None:
    main.answers(Answer(json={"_id": ID, "users": [{"id": "u1", "name": "Me", "isOwner": True}]}))
    (user,) = client.conversations.get(ID).users
    assert (user.id, user.name, user.is_owner) == ("u1", "Me", True)
    client.conversations.update(ID, users=[{"id": "u1", "is_owner": False}])
    assert main.asked[-1].json == {"users": [{"id": "u1", "isOwner": False}]}
