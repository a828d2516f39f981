"""Names that are spelt otherwise, or are other words for the thing: the error says which is meant here."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from halopsa import HaloPsaClient, HaloPsaValidationError
from halopsa._api import API
from tests import of_halopsa as facts
from tests.of_halopsa import did_you_mean

Loosely = Any  # Any: clients used in ways a type checker rightly refuses
LISTS = [name for name in facts.resource_names() if "list" in facts.resource(name).ops]


@pytest.fixture
def client() -> Iterator[Loosely]:
    with HaloPsaClient(
        base_url="http://127.0.0.1:1", client_id="id", client_secret="secret", deadline=0.2
    ) as found:
        yield found


def said(call: Any, *args: object, **given: object) -> str:  # noqa: ANN401 - any method
    with pytest.raises(HaloPsaValidationError, match="Nothing was sent") as caught:
        call(*args, **given)
    return str(caught.value)


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("pageNo", "page_no"),
        ("pageSize", "page_size"),
        ("PageSize", "page_size"),
        ("orderDesc", "orderdesc"),
        ("clientId", "client_id"),
        ("ticketTypeId", "tickettype_id"),
        ("openOnly", "open_only"),
        ("dateOccurredStart", "dateoccurred_start"),
        ("limit", "page_size"),
        ("per_page", "page_size"),
        ("page", "page_no"),
        ("sort_by", "order"),
        ("assigned_to", "agent_id"),
    ],
)
def test_spellings_and_words_of_filters(client: Loosely, given: str, meant: str) -> None:
    text = said(client.tickets.list, **{given: 5})
    assert f"{given}: is not known here; did you mean '{meant}'?" in text


@pytest.mark.parametrize("name", LISTS)
def test_the_requirements_spelling_in_every_list(client: Loosely, name: str) -> None:
    """Every filter, and every option of the call, in camel case."""
    resource = getattr(client, name)
    own = list(inspect.signature(resource.list).parameters)
    for known in [*facts.resource(name).ops["list"].query, *own[:-1]]:
        head, *rest = known.split("_")
        camel = head + "".join(part.capitalize() for part in rest)
        if camel != known:
            assert f"did you mean {known!r}" in said(resource.list, **{camel: 1})


def test_whole_lists_have_no_page_number(client: Loosely) -> None:
    assert "page_no" not in said(client.tickets.list_all, pageNo=1)
    assert "'prefetch'" in said(client.tickets.list_all, prefetched=1)


def test_an_e_mail_address_is_searched_for(client: Loosely) -> None:
    assert "did you mean 'search'?" in said(client.contacts.list, email="a@b.example")
    assert "did you mean 'search'?" in said(client.contacts.list, emailaddress="a@b.example")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("users", "'contacts'"),
        ("customers", "'clients'"),
        ("companies", "'clients'"),
        ("devices", "'assets'"),
        ("ticket", "'tickets'"),
        ("ticketTypes", "'ticket_types'"),
        ("knowledgeBase", "'knowledge_base'"),
        ("kb", "'knowledge_base'"),
        ("roles", "'user_roles' or 'portal_roles'"),
    ],
)
def test_words_for_resources(client: Loosely, name: str, meant: str) -> None:
    with pytest.raises(AttributeError, match=f"The client has no '{name}'; did you mean {meant}\\?"):
        getattr(client, name)


def test_words_for_published_resources(client: Loosely) -> None:
    with pytest.raises(AttributeError, match=r"client\.api has no 'contacts'; did you mean 'users'\?"):
        client.api.contacts  # noqa: B018 - the access is what fails
    with pytest.raises(
        AttributeError, match=r"client\.api has no 'clientContract'; did you mean 'client_contract'"
    ):
        client.api.clientContract  # noqa: B018 - the access is what fails


def test_attributes_as_ever(client: Loosely) -> None:
    assert not hasattr(client, "nothing_like_it")
    assert not hasattr(client, "__len__")
    assert getattr(client, "users", None) is None
    with pytest.raises((TypeError, AttributeError)):
        pickle.dumps(client)


def test_an_error_inside_a_property_is_not_hidden() -> None:
    class Own(HaloPsaClient):
        @property
        def mine(self) -> int:
            raise AttributeError("of its own")

    client = Own(base_url="http://127.0.0.1:1", client_id="id", client_secret="secret")
    with client, pytest.raises(AttributeError, match="of its own"):
        client.mine  # noqa: B018 - the access is what fails


def test_every_word_means_something_that_exists() -> None:
    curated = set(facts.resource_names())
    from halopsa.api import Api

    published = {name for name in dir(Api) if not name.startswith("_")}
    for word, names in API.words.resource_words.items():
        assert word == word.replace("_", "").casefold()
        assert set(names.split()) <= curated | published, word
    known = {"page_size", "page_no"}
    for name in curated:
        described = facts.resource(name)
        known |= facts.entity_facts(described.entity).fields.keys()
        known |= {param for op in described.ops.values() for param in op.query}
    for word, names in API.words.field_words.items():
        assert word == word.replace("_", "").casefold()
        assert set(names.split()) <= known, word


def test_suggestions() -> None:
    assert did_you_mean("x", ["x_", "X", "y"]) == "; did you mean 'x_' or 'X'?"
    assert did_you_mean("limit", ["page_size", "limits"]) == "; did you mean 'page_size'?"
    assert did_you_mean("limit", ["limits"]) == "; did you mean 'limits'?"
    assert did_you_mean("zzz", ["page_size"]) == ""


@pytest.mark.parametrize("name", LISTS)
def test_a_mapping_in_place_of_filters(client: Loosely, name: str) -> None:
    """Create and update take one; here it is refused in words, and type checkers refuse it as they did."""
    resource = getattr(client, name)
    for call in (resource.list, resource.list_all):
        assert f"{name}.{call.__name__}: takes filters and options by name" in said(call, {"client_id": 1})
        assert "data" not in inspect.signature(call).parameters
    if hasattr(resource, "changed_since"):
        assert "by name" in said(resource.changed_since, "2026-01-01", {"client_id": 1})
    if "list" in dir(resource) and hasattr(resource, "get"):
        assert "by name" in said(resource.get, 5, {"includedetails": True})


def test_a_mapping_in_other_calls(client: Loosely) -> None:
    assert "by name" in said(client.tickets.actions, 5, {"agentonly": True})
    assert "by name" in said(client.api.tickets.list, {"client_id": 1})
    with pytest.raises(TypeError):
        client.tickets.list(5)  # a mistake of another kind is Python's to tell


@pytest.mark.parametrize("dialect", ["v2", "inventory"])
def test_order_is_the_name_of_a_field(dialect: str) -> None:
    with HaloPsaClient(
        base_url="http://127.0.0.1:1", client_id="id", client_secret="secret", dialect=dialect, deadline=0.2
    ) as found:
        client: Loosely = found
        for name in ("order", "order2", "order5"):
            text = said(client.tickets.list, **{name: "nonsense"})
            assert f"{name}: 'nonsense' is no field of a row" in text
        assert "did you mean 'dateoccurred'" in said(client.tickets.list, order="dateocurred")
        assert "did you mean 'dateoccurred'" in said(client.tickets.list_all, order="dateOccurred")
        text = said(client.tickets.list, order="nonsense", clent_id=1)
        assert "nonsense" in text
        assert "clent_id" in text


def test_order_of_published_lists(client: Loosely) -> None:
    assert "is no field of a row" in said(client.api.tickets.list, order="nonsense")


@pytest.mark.parametrize("name", LISTS)
def test_every_field_can_be_asked_for_by_both_names(name: str) -> None:
    from tests.of_halopsa import ordered

    described = facts.resource(name)
    op, row = described.ops["list"], facts.entity_facts(described.entity)
    if "order" not in op.query:
        return
    for field in row.fields.values():
        for asked in (field.name, field.read):
            given, errors = ordered(op, row, {"order": asked}, "v2", allow_unknown=False)
            assert not errors
            assert given["order"] in {other.read for other in row.fields.values()}
    given, errors = ordered(op, row, {"order": "nonsense", "order2": None}, "v2", allow_unknown=True)
    assert (given["order"], errors) == ("nonsense", [])
