"""A tenant takes blank text in a filter for no filter at all and answers with everything: it is never sent."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from halopsa import HaloPsaClient, HaloPsaValidationError
from tests import of_halopsa as facts
from tests.every import check_each

Loosely = Any  # Any: clients used in ways a type checker rightly refuses

CURATED = [name for name in facts.resource_names() if "list" in facts.resource(name).ops]
PUBLISHED = [
    f"api.{path.stem}"
    for path in sorted((facts.FOLDER / "api" / "resources").glob("*.json"))
    if (op := facts.resource(f"api.{path.stem}").ops.get("list")) and op.kind == "list"
]
BLANKS: tuple[object, ...] = ("", " ", "\t\n", "\u00a0", "\u200b", [""], ["x", ""], ("x", " "))


class Empty(enum.Enum):
    """A member that stands for nothing."""

    NOTHING = ""


@pytest.fixture(scope="module")
def nowhere() -> Iterator[Loosely]:
    """A client whose requests would fail, but not with what is expected here."""
    with HaloPsaClient(
        base_url="http://127.0.0.1:1", client_id="id", client_secret="secret", deadline=0.2
    ) as client:
        yield client


def of(client: Loosely, name: str) -> Loosely:
    for part in name.split("."):
        client = getattr(client, part)
    return client


def refused(call: Callable[[], object], name: str) -> None:
    with pytest.raises(HaloPsaValidationError, match="Nothing was sent") as caught:
        call()
    assert caught.value.status_code is None
    assert name in [error.field for error in caught.value.errors]
    assert "blank" in str(caught.value)


def texts(op: facts.Operation) -> list[str]:
    return [
        name
        for name, param in op.query.items()
        if param.type in ("str", "list[str]", "any", "guid") and param.only != "inventory"
    ]


def test_no_list_sends_blank_text(nowhere: Loosely) -> None:
    """Every text filter of every list, curated and published, by each call that takes it."""
    check_each([*CURATED, *PUBLISHED], lambda name: refused_by_lists(nowhere, name))


def refused_by_lists(nowhere: Loosely, name: str) -> None:
    described, resource = facts.resource(name), of(nowhere, name)
    op = described.ops["list"]
    for number, param in enumerate(texts(op)):
        blank = BLANKS[number % len(BLANKS)]
        refused(lambda param=param, blank=blank: resource.list(**{param: blank}), param)  # type: ignore[misc]  # bound defaults
        refused(lambda param=param: resource.list_all(**{param: ""}), param)  # type: ignore[misc]  # the same
        if described.changes and param not in ("order", "search"):
            refused(lambda param=param: resource.changed_since("2026-01-01", **{param: " "}), param)  # type: ignore[misc]  # the same


def test_no_get_sends_blank_text(nowhere: Loosely) -> None:
    check_each([*CURATED, *PUBLISHED], lambda name: refused_by_gets(nowhere, name))


def refused_by_gets(nowhere: Loosely, name: str) -> None:
    described = facts.resource(name)
    for method, op in described.ops.items():
        if op.kind in ("get", "delete", "report"):
            key: object = 5 if described.id == "int" else "11111111-1111-4111-8111-111111111111"
            for param in texts(op):
                refused(lambda: getattr(of(nowhere, name), method)(key, **{param: ""}), param)  # noqa: B023 - at once


@pytest.mark.parametrize("blank", [*BLANKS, Empty.NOTHING, {"", "x"}], ids=repr)
@pytest.mark.parametrize("dialect", ["v2", "inventory"])
def test_every_kind_of_blank(blank: object, dialect: str) -> None:
    with HaloPsaClient(
        base_url="http://127.0.0.1:1", client_id="id", client_secret="secret", dialect=dialect, deadline=0.2
    ) as client:
        loose: Loosely = client
        refused(lambda: loose.contacts.list(search=blank), "search")
        refused(lambda: loose.contacts.list(order=blank), "order")
        refused(lambda: loose.contacts.list(brand_new=blank, allow_unknown=True), "brand_new")
        refused(lambda: loose.tickets.list(status_id=blank), "status_id") if isinstance(blank, str) else None
        refused(lambda: loose.tickets.list(ticketids=blank), "ticketids")


def test_children_refuse_it_too(nowhere: Loosely) -> None:
    refused(lambda: nowhere.tickets.actions(5, actoutcome=""), "actoutcome")
    refused(lambda: nowhere.tickets.attachments(5, order=" "), "order")
    refused(lambda: nowhere.projects.tasks(5, search="\u200b"), "search")


def test_text_around_blanks_is_text(nowhere: Loosely) -> None:
    from tests.of_halopsa import parameters

    op = facts.resource("contacts").ops["list"]
    assert parameters(op, "v2", {"search": " a b "}) == {"search": " a b "}
    assert parameters(op, "v2", {"search": None}) == {}
    assert parameters(op, "v2", {"search": ","}) == {"search": ","}


def test_a_body_may_hold_it() -> None:
    """An empty subject of a mail is what it is."""
    from tests.of_halopsa import parameters

    op = facts.resource("invoices").ops["send"]
    assert parameters(op, "inventory", {"emailsubject": ""}) == {"emailsubject": ""}
