"""The catalogue of operations: names, search, arguments and calls, for every operation of every API."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

from halopsa.catalogue.arguments import arguments, by_use
from halopsa.catalogue.calls import Client, MissingArgument, bind, bind_all, client_class
from halopsa.catalogue.operations import Catalogue, Entry, UnknownName, api_names
from halopsa.catalogue.values import described, value_of
from tests.every import check_each

_CREDENTIALS: dict[str, dict[str, object]] = {
    "planhat": {"api_key": "k", "tenant_token": "t"},
    "portal": {"api_key": "k", "get_token": lambda: "t"},
    "leads": {"api_key": "k", "base_url": "https://leads.example"},
    "halopsa": {"base_url": "https://acme.example", "token_source": lambda: "t"},
}
_ADDRESS = {"portal": ("https://portal.example",)}


def client(catalogue: Catalogue) -> Client:
    return client_class(catalogue)(*_ADDRESS.get(catalogue.api, ()), **_CREDENTIALS[catalogue.api])


@pytest.mark.parametrize("api", api_names())
def test_every_operation_is_bound_to_its_method(api: str) -> None:
    catalogue = Catalogue.of(api)
    with client(catalogue) as made:
        entries = list(catalogue.entries())
        assert [catalogue.entry(entry.name) for entry in entries] == entries
        check_each(entries, lambda entry: fits(made, catalogue, entry))


def fits(made: Client, catalogue: Catalogue, entry: Entry) -> None:
    found = arguments(catalogue, entry)
    assert len({each.name for each in found}) == len(found)
    given: dict[str, object] = {each.name: object() for each in found}
    bound = bind(made, catalogue, entry, given)
    signature = inspect.signature(bound.method)
    signature.bind(*bound.args, **bound.given)
    positional = [
        name
        for name, each in signature.parameters.items()
        if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD) and each.default is each.empty
    ]
    assert len(positional) == len([each for each in found if each.place in ("path", "file", "body", "rows")])
    if entry.op.kind == "list":
        whole = bind_all(made, catalogue, entry, {each.name: 5 for each in found if each.place == "path"})
        inspect.signature(whole.method).bind(*whole.args, **whole.given)


def test_an_id_is_needed() -> None:
    catalogue = Catalogue.of()
    with client(catalogue) as made:
        for name in ("tickets.get", "api.ticket_approval.delete"):
            with pytest.raises(MissingArgument, match=f"{name} needs id"):
                bind(made, catalogue, catalogue.entry(name), {})
        with pytest.raises(MissingArgument, match="needs id"):
            bind_all(made, catalogue, catalogue.entry("tickets.actions"), {})


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("tikets.list", "did you mean 'tickets'"),
        ("tickets.lst", "did you mean 'list'"),
        ("outcome.list", "did you mean 'api.outcome'"),
        ("tickets.zzz", "It has .*list"),
        ("../../etc/passwd", "no resource"),
        ("", "no operation ''"),
        ("tickets", "such as tickets.list"),
    ],
)
def test_unknown_names_are_refused_with_what_may_be_meant(name: str, said: str) -> None:
    with pytest.raises(UnknownName, match=said):
        Catalogue.of().entry(name)


def test_an_unknown_api_is_refused() -> None:
    with pytest.raises(UnknownName, match="did you mean 'planhat'"):
        Catalogue.of("planhatt")


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("create a ticket", "tickets.create"),
        ("add action to ticket", "tickets.add_action"),
        ("add a note to the ticket", "tickets.add_action"),
        ("list invoices", "invoices.list"),
        ("upload attachment", "attachments.upload"),
        ("run report", "reports.run"),
        ("outcome", "api.outcome.list"),
        ("statuses", "statuses.list"),
    ],
)
def test_search(query: str, first: str) -> None:
    found = [entry.name for entry in Catalogue.of().search(query)]
    assert found[0] == first or first in found[:3], found


def test_search_of_nothing() -> None:
    assert Catalogue.of().search("qqqq zzz") == []
    assert len(Catalogue.of().search("ticket", limit=4)) == 4


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("5", "int", 5),
        (" -7 ", "int", -7),
        ("1,2", "list[int]", [1, 2]),
        ("[1, 2]", "list[int]", [1, 2]),
        ("2.5", "float", 2.5),
        ("yes", "bool", True),
        ("False", "bool", False),
        ("5", "str", "5"),
        ("null", "int", None),
        ("null", "str", "null"),
        ("2026-06-30", "datetime", "2026-06-30"),
        ('{"a": 1}', "object", {"a": 1}),
        ("a, b", "commas", ["a", "b"]),
        ('[{"id": 1}]', "list[TicketRow]", [{"id": 1}]),
        ("plain", "any", "plain"),
        ("[1]", "any", [1]),
    ],
)
def test_values(text: str, word: str, value: object) -> None:
    assert value_of(text, word) == value


@pytest.mark.parametrize(
    ("text", "word", "said"),
    [
        ("five", "int", "'five' is not a whole number"),
        ("٣", "int", "is not a whole number"),
        ("1,x", "list[int]", "'x' is not a whole number"),
        ("nan", "float", "is not a number"),
        ("perhaps", "bool", "is not true or false"),
        ("{", "object", "is not JSON"),
        ("a,b", "list[TicketRow]", "is not a JSON array"),
    ],
)
def test_values_that_are_refused(text: str, word: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        value_of(text, word)


def test_names_stand_for_ids() -> None:
    assert value_of("Closed", "int", names=True) == "Closed"
    assert value_of("5", "int", names=True) == 5
    assert value_of("New,5", "list[int]", names=True) == ["New", 5]


def test_types_in_words() -> None:
    assert described("list[int]") == "whole numbers separated by commas"
    assert described("list[TicketRow]") == "a JSON array"
    assert described("api.Faults") == "a JSON object"


def test_it_needs_no_library() -> None:
    code = (
        "import sys; from halopsa.catalogue.operations import Catalogue; "
        "from halopsa.catalogue.arguments import arguments; c = Catalogue.of(); "
        "arguments(c, c.entry('tickets.list')); "
        "print(sorted({n.partition('.')[0] for n in sys.modules} & {'attr', 'attrs', 'cattrs', 'requests', 'click'}))"
    )
    done = subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_every_name_that_is_given_first_can_be_given_to_some_operation() -> None:
    catalogue = Catalogue.of("halopsa")
    known = {each.name for entry in catalogue.entries() for each in arguments(catalogue, entry)}
    first = catalogue.files.api["constants"]["given_first"]
    assert [name for name in first if name not in known] == []
    assert len(set(first)) == len(first)


def test_arguments_for_people_come_first_and_those_for_machines_last() -> None:
    catalogue = Catalogue.of("halopsa")
    found = [each.name for each in by_use(catalogue, arguments(catalogue, catalogue.entry("tickets.create")))]
    assert found[:3] == ["summary", "details", "phonenumber"]
    begins = [name.startswith("_") for name in found]
    assert begins == sorted(begins)
    assert any(begins)
    assert found.index("supplier_id") < found.index(
        "account_manager"
    )  # a name stands for it: it says something
