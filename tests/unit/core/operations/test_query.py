"""From filters and options to query parameters: pure, nothing is sent."""

from __future__ import annotations

import datetime as dt
import enum
import warnings
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from halopsa import HaloPsaValidationError
from halopsa.core.resource_facts import Operation, Param, Request
from tests import of_halopsa as facts
from tests.of_halopsa import parameters


def op(*params: Param, requires_any: tuple[str, ...] = ()) -> Operation:
    make: Any = Operation  # Any: the converters of its fields have no type a checker can follow
    request = Request("GET", "/Things", page="numbered")
    found: Operation = make(
        "things",
        "list",
        "list",
        "read",
        "read",
        "A",
        {param.name: param for param in params},
        {"v2": request, "inventory": request},
        requires_any=requires_any,
    )
    return found


LIST = op(
    Param("client_id", "int"),
    Param("team_id", "list[int]", wire="team"),
    Param("owner", "str"),
    Param("open_only", "bool"),
    Param("ids", "list[int]"),
    Param("names", "list[str]"),
    Param("since", "datetime"),
    Param("until", "datetime", end_of_day=True),
    Param("ratio", "float"),
    Param("key", "guid"),
    Param("free", "any"),
    Param("count", "bool", only="inventory"),
    Param("opened_start", "datetime", wire="startdate", sets={"datesearch": "opened"}),
    Param("opened_end", "datetime", wire="enddate", sets={"datesearch": "opened"}, end_of_day=True),
    Param("closed_start", "datetime", wire="startdate", sets={"datesearch": "closed"}),
    Param("closed_end", "datetime", wire="enddate", sets={"datesearch": "closed"}),
    Param(
        "inactive",
        "bool",
        when={"true": {"in": "true", "out": "false"}, "false": {"in": "false", "out": "true"}},
    ),
    Param("paid", "list[int]", wire="states", hint="codes are numbers of the tenant"),
    Param("status", "list[int]", wire="states"),
    Param("includedetails", "bool", default=True),
)
DEFAULT = {"includedetails": "true"}


def sent(
    given: Mapping[str, object], dialect: facts.Dialect = "v2", *, allow_unknown: bool = False
) -> dict[str, str]:
    found = parameters(LIST, dialect, given, allow_unknown=allow_unknown)
    found.pop("includedetails", None)
    return found


def refused(given: Mapping[str, object], dialect: facts.Dialect = "v2") -> dict[str, str]:
    with pytest.raises(HaloPsaValidationError) as caught:
        parameters(LIST, dialect, given)
    assert caught.value.status_code is None
    assert str(caught.value).startswith("things.list: ")
    assert str(caught.value).endswith("Nothing was sent.")
    return {error.field: error.message for error in caught.value.errors}


class Code(enum.IntEnum):
    PAID = 3


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {}),
        ({"client_id": None, "team_id": None}, {}),
        ({"client_id": 5}, {"client_id": "5"}),
        ({"client_id": 0}, {"client_id": "0"}),
        ({"client_id": -1}, {"client_id": "-1"}),
        ({"client_id": "5"}, {"client_id": "5"}),
        ({"client_id": 5.0}, {"client_id": "5"}),
        ({"client_id": Decimal(5)}, {"client_id": "5"}),
        ({"client_id": Code.PAID}, {"client_id": "3"}),
        ({"open_only": True}, {"open_only": "true"}),
        ({"open_only": False}, {"open_only": "false"}),
        ({"ids": 1}, {"ids": "1"}),
        ({"ids": [1, 2]}, {"ids": "1,2"}),
        ({"ids": (1, "2")}, {"ids": "1,2"}),
        ({"ids": {2, 1}}, {"ids": "1,2"}),
        ({"ids": range(3)}, {"ids": "0,1,2"}),
        ({"ids": "1,2"}, {"ids": "1,2"}),
        ({"names": ["a", "b"]}, {"names": "a,b"}),
        ({"names": "a"}, {"names": "a"}),
        ({"owner": "a,b & c=d"}, {"owner": "a,b & c=d"}),
        ({"since": dt.datetime(2026, 1, 2, 3, 4, 5)}, {"since": "2026-01-02T03:04:05Z"}),
        (
            {"since": dt.datetime(2026, 1, 2, 3, tzinfo=dt.timezone(dt.timedelta(hours=2)))},
            {"since": "2026-01-02T01:00:00Z"},
        ),
        ({"since": dt.date(2026, 1, 2)}, {"since": "2026-01-02T00:00:00Z"}),
        ({"since": "2026-01-02"}, {"since": "2026-01-02T00:00:00Z"}),
        ({"until": dt.date(2026, 1, 2)}, {"until": "2026-01-02T23:59:59Z"}),
        ({"until": "2026-01-02"}, {"until": "2026-01-02T23:59:59Z"}),
        ({"until": "2026-01-02T10:00:00"}, {"until": "2026-01-02T10:00:00Z"}),
        ({"until": dt.datetime(2026, 1, 2, tzinfo=dt.UTC)}, {"until": "2026-01-02T00:00:00Z"}),
        ({"ratio": 0.5}, {"ratio": "0.5"}),
        ({"ratio": 2.0}, {"ratio": "2"}),
        ({"free": [1, "a"]}, {"free": "1,a"}),
    ],
    ids=repr,
)
def test_values(given: Mapping[str, object], expected: dict[str, str]) -> None:
    assert sent(given) == expected


def test_our_name_and_the_vendor_s() -> None:
    assert sent({"team_id": [1, 2]}) == sent({"team": "1,2"}) == {"team": "1,2"}
    assert sent({"team": 1}, "inventory") == {"team_id": "1"}


def test_both_at_once() -> None:
    assert "team_id" in refused({"team": 1, "team_id": 1})["team_id"] + " team_id"
    assert refused({"team": 1, "team_id": 1}).keys() == {"team_id"}
    assert refused({"team": 1, "team_id": 1}, "inventory").keys() == {"team_id"}


def test_two_filters_of_one_parameter() -> None:
    assert refused({"paid": 1, "status": 2}) == {
        "status": "cannot be given together with paid: both are sent as states"
    }
    assert sent({"paid": 1, "status": 2}, "inventory") == {"paid": "1", "status": "2"}


def test_windows_share_their_switch() -> None:
    assert sent({"opened_start": "2026-01-01", "opened_end": "2026-01-31"}) == {
        "startdate": "2026-01-01T00:00:00Z",
        "enddate": "2026-01-31T23:59:59Z",
        "datesearch": "opened",
    }


def test_windows_of_different_dates_exclude_each_other() -> None:
    assert refused({"opened_start": "2026-01-01", "closed_end": "2026-01-31"}).keys() == {"closed_end"}
    assert refused({"opened_start": "2026-01-01", "closed_start": "2026-01-31"}).keys() == {"closed_start"}


def test_a_window_in_the_inventory_goes_by_its_own_name() -> None:
    assert sent({"opened_end": dt.date(2026, 1, 31)}, "inventory") == {"opened_end": "2026-01-31T23:59:59Z"}


def test_the_parts_of_a_compound_have_no_other_name() -> None:
    """``startdate`` alone would be a window on who knows which date."""
    assert refused({"startdate": "2026-01-01"}).keys() == {"startdate"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [(True, {"in": "true", "out": "false"}), (False, {"in": "false", "out": "true"}), (None, {})],
)
def test_a_switch_of_two(value: bool | None, expected: dict[str, str]) -> None:
    assert sent({"inactive": value}) == expected


def test_a_switch_in_the_inventory() -> None:
    assert sent({"inactive": False}, "inventory") == {"inactive": "false"}


def test_what_only_one_dialect_knows() -> None:
    warned: set[str] = set()
    with pytest.warns(UserWarning, match=r"things\.list sends no count") as caught:
        assert parameters(LIST, "v2", {"count": True}, warned=warned) == DEFAULT
    assert len(caught) == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert parameters(LIST, "v2", {"count": True}, warned=warned) == DEFAULT
        assert sent({"count": True}, "inventory") == {"count": "true"}
    with pytest.warns(UserWarning, match="count"):
        parameters(LIST, "v2", {"count": False})  # somebody else's memory


def test_defaults() -> None:
    assert parameters(LIST, "v2", {}) == DEFAULT
    assert parameters(LIST, "v2", {"includedetails": False}) == {"includedetails": "false"}
    assert parameters(LIST, "v2", {"includedetails": None}) == {}
    assert parameters(LIST, "inventory", {}) == {}


@pytest.mark.parametrize("text", ["\ud800", "a\udfff", ["a", "\udc00"]], ids=ascii)
def test_text_that_is_none(text: object) -> None:
    with pytest.raises(HaloPsaValidationError) as caught:
        parameters(op(Param("search", "str")), "v2", {"search": text})
    assert [error.field for error in caught.value.errors] == ["search"]


def test_questions_end_with_a_question_mark() -> None:
    with pytest.raises(HaloPsaValidationError, match=r"did you mean 'ticket_id'\? Nothing was sent\.$"):
        parameters(op(Param("ticket_id", "int")), "v2", {"ticketid": 1})


def test_one_of_several() -> None:
    needs = op(Param("ticket_id", "int"), Param("since", "datetime"), requires_any=("ticket_id", "since"))
    for given in ({}, {"ticket_id": None}):
        with pytest.raises(HaloPsaValidationError, match=r"ticket_id: is needed \(or since\)") as caught:
            parameters(needs, "v2", given)
        assert [error.field for error in caught.value.errors] == ["ticket_id"]
    assert parameters(needs, "v2", {"since": "2026-01-01"}) == {"since": "2026-01-01T00:00:00Z"}
    assert parameters(needs, "v2", {"ticket_id": 0}) == {"ticket_id": "0"}
    assert parameters(needs, "inventory", {}) == {}


@pytest.mark.parametrize(
    "given",
    [
        {"client_id": "five"},
        {"client_id": True},
        {"client_id": 1.5},
        {"client_id": {}},
        {"client_id": float("nan")},
        {"open_only": "perhaps"},
        {"open_only": 2},
        {"ids": []},
        {"ids": ["a"]},
        {"ids": [None]},
        {"ids": ""},
        {"ids": "1,,2"},
        {"ids": True},
        {"names": ["a,b", "c"]},
        {"since": "yesterday"},
        {"since": 5},
        {"ratio": float("inf")},
        {"paid": "paid"},
        {"paid": True},
        {"free": {"a": 1}},
        {"owner": 1.5},
        {"owner": ""},
        {"owner": " \u200b"},
        {"names": ["a", ""]},
        {"since": ""},
    ],
    ids=repr,
)
def test_wrong_values(given: dict[str, object]) -> None:
    assert refused(given).keys() == given.keys()
    assert refused(given, "inventory").keys() == given.keys()


def test_a_hint_comes_along() -> None:
    assert "codes are numbers" in refused({"paid": "paid"})["paid"]


def test_unknown_names() -> None:
    assert refused({"clientid": 5, "zzz": 1}) == {
        "clientid": "is not known here; did you mean 'client_id'?",
        "zzz": "is not known here",
    }
    assert refused({"Client_ID": 5})["Client_ID"].endswith("did you mean 'client_id'?")


def test_unknown_names_that_are_wanted() -> None:
    found = sent({"brand_new": [1, 2], "flag": True, "none": None}, allow_unknown=True)
    assert found == {"brand_new": "1,2", "flag": "true"}
    with pytest.raises(HaloPsaValidationError):
        parameters(LIST, "v2", {"brand_new": {}}, allow_unknown=True)


def test_all_mistakes_at_once() -> None:
    found = refused({"clientid": 5, "client_id": "x", "paid": 1, "status": 2, "since": "x"})
    assert found.keys() == {"clientid", "client_id", "status", "since"}


@pytest.mark.parametrize("name", facts.resource_names())
def test_every_filter_of_every_resource_by_both_names(name: str) -> None:
    """What the facts say can be sent, alone, under the name they say."""
    samples = {
        "int": 1,
        "bool": True,
        "str": "x",
        "datetime": "2026-01-02",
        "date": "2026-01-02",
        "float": 1.5,
    }
    for operation in facts.resource(name).ops.values():
        free = op(*operation.query.values())
        for param in operation.query.values():
            word = param.type.removeprefix("list[").removesuffix("]")
            value = samples.get(word, "x")
            if param.only == "inventory":
                continue
            found = parameters(free, "v2", {param.name: value})
            assert param.when or param.wire_name in found
            assert param.name in parameters(free, "inventory", {param.name: value})
            shadowed = param.wire in operation.query or param.sets or param.when
            if param.wire and not shadowed:
                assert param.wire in parameters(free, "v2", {param.wire: value})
