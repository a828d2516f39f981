"""The requirements' own filters: to the letter in the inventory dialect, by the tenant's codes on v2."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
import responses

from halopsa import HaloPsaValidationError
from tests import of_halopsa as facts
from tests.wire.tenant import Loosely, Tenant, connect, loose, ok


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Tenant(mock)


LETTERS = [
    ("invoices", {"paid": True}, {"paid": "true"}),
    ("invoices", {"paid": False}, {"paid": "false"}),
    ("invoices", {"sent": True}, {"sent": "true"}),
    ("invoices", {"status": "Paid"}, {"status": "Paid"}),
    ("invoices", {"status": [1, 2]}, {"status": "1,2"}),
    ("invoices", {"paid": [1, 2]}, {"paid": "1,2"}),
    ("recurring_invoices", {"sent": True}, {"sent": "true"}),
    ("tickets", {"category_1": "Hardware>Printer"}, {"category_1": "Hardware>Printer"}),
    ("tickets", {"category_4": "A"}, {"category_4": "A"}),
    ("tickets", {"category_1": [30, 31]}, {"category_1": "30,31"}),
    ("projects", {"category_2": "A>B"}, {"category_2": "A>B"}),
]


@pytest.mark.parametrize(("resource", "given", "sent"), LETTERS, ids=repr)
def test_to_the_letter_in_the_inventory(
    tenant: Tenant, resource: str, given: dict[str, Loosely], sent: dict[str, str]
) -> None:
    tenant.answers(ok([]))
    getattr(loose(connect("inventory")), resource).list(**given)
    assert sent.items() <= dict(tenant.only.query).items()


@pytest.mark.parametrize(
    ("resource", "given", "hint"),
    [
        ("invoices", {"paid": True}, "look at paymentstatus"),
        ("invoices", {"sent": True}, "look at emailstatus"),
        ("invoices", {"status": "Paid"}, "look at paymentstatus"),
    ],
)
def test_by_the_tenant_s_codes_on_v2(
    tenant: Tenant, resource: str, given: dict[str, Loosely], hint: str
) -> None:
    with pytest.raises(HaloPsaValidationError) as caught:
        getattr(loose(connect("v2")), resource).list(**given)
    assert hint in str(caught.value)
    assert tenant.sent == []


def test_nothing_blank_either(tenant: Tenant) -> None:
    with pytest.raises(HaloPsaValidationError, match="blank"):
        loose(connect("inventory")).tickets.list(category_1=" ")
    assert tenant.sent == []


def test_types_say_what_is_taken() -> None:
    """Every filter whose inventory type differs has both in its annotation."""
    import importlib

    seen = 0
    for name in facts.resource_names():
        listed = facts.resource(name).ops.get("list")
        letters = [p for p in listed.query.values() if p.takes] if listed else []
        for param in letters:
            module = importlib.import_module(f"halopsa.types.{name}")
            text = inspect.getsource(module)
            (line,) = {
                line.strip() for line in text.splitlines() if line.strip().startswith(f"{param.name}: Ids")
            }
            assert ("bool" in line.partition("#")[0]) == (param.takes == {"inventory": "bool"})
            seen += 1
    assert seen >= 18


def test_every_filter_says_whether_it_is_verified() -> None:
    import importlib

    live = 0
    for name in facts.resource_names():
        listed = facts.resource(name).ops.get("list")
        if listed is None:
            continue
        module: Any = importlib.import_module(f"halopsa.types.{name}")
        (cls,) = [c for n, c in vars(module).items() if n.endswith("Filters") and not n.startswith("_")]
        assert "Seen live" in " ".join(cls.__doc__.split())
        told = _docstrings(cls)
        for param in listed.query.values():
            if param.name not in cls.__annotations__ or param.only:
                continue
            text = told.get(param.name, "Published only.")
            said = {"A": "Seen live.", "B": "Seen live.", "D": "Inferred."}
            assert text.endswith(said.get(param.grade or "C", "Published only."))
            live += text.endswith("Seen live.")
    assert live >= 20


def _docstrings(cls: type) -> dict[str, str]:
    """Return the docstrings that stand below the fields of a class."""
    (node,) = ast.parse(inspect.getsource(cls)).body
    assert isinstance(node, ast.ClassDef)
    found: dict[str, str] = {}
    for field, below in pairwise(node.body):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = " ".join(text.split())
    return found
