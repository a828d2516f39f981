"""Scalars of other libraries, and members of enums, are taken at their value, wherever a value may be given."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from halopsa import HaloPsaClient, HaloPsaValidationError, RateLimitConfig, RetryConfig
from halopsa._api import API
from halopsa.core.base.scalars import plain
from halopsa.core.config.settings import Config
from halopsa.errors import HaloPsaConfigError
from halopsa.sandbox import Sandbox
from tests.of_halopsa import encode, encode_query, fill


class Number:
    """What other libraries' whole numbers have in common."""

    def __index__(self) -> int:
        return 5


class Level(enum.IntEnum):
    FIVE = 5


class Old(str, enum.Enum):  # noqa: UP042 - as programs older than StrEnum have them
    TEXT = "text"


class Word(enum.StrEnum):
    TEXT = "text"


FIVES = [
    Number(),
    np.int64(5),
    np.uint8(5),
    np.array(5),
    pa.scalar(5),
    Level.FIVE,
    Decimal(5),
    pd.array([5])[0],
]
MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def client() -> Iterator[HaloPsaClient]:
    with Sandbox() as halo, HaloPsaClient(**halo.connection) as found:
        yield found


@pytest.mark.parametrize("value", FIVES, ids=lambda value: type(value).__name__)
class TestWholeNumbers:
    def test_in_paths(self, value: object) -> None:
        assert fill("/T/{id}", value, word="int", dialect="v2", what="t.get") == "/T/5"

    @pytest.mark.parametrize("word", ["int", "float", "any"])
    def test_in_bodies(self, value: object, word: str) -> None:
        coded = encode(value, word)
        assert (coded, type(coded)) == (5, int)

    def test_within_others(self, value: object) -> None:
        coded = encode({"a": [value], "b": {"c": value}}, "object")
        assert coded == {"a": [5], "b": {"c": 5}}
        assert type(coded["a"][0]) is type(coded["b"]["c"]) is int
        assert encode([value], "list[int]") == [5]

    @pytest.mark.parametrize("word", ["int", "list[int]", "str", "any"])
    def test_in_filters(self, value: object, word: str) -> None:
        assert encode_query(value, word) == "5"
        assert encode_query([value, 6], word) == "5,6"

    def test_of_pages(self, client: HaloPsaClient, value: int) -> None:
        page = client.tickets.list(page_size=value, page_no=value)
        assert (page.page_no, len(page)) == (5, 5)
        assert type(page.page_no) is type(page.page_size) is int
        rows = client.teams.list_all(page_size=value, prefetch=value)
        assert len(rows.to_list()) > 2

    def test_in_settings(self, value: int) -> None:
        limits = RateLimitConfig(
            max_requests=value, window=value, max_retries=value, max_wait=value, retry_after=value
        )
        assert limits == RateLimitConfig(max_requests=5, window=5, max_retries=5, max_wait=5, retry_after=5)
        assert type(limits.max_requests) is int
        assert limits.longest_wait + 0.5 == 5.5
        assert RetryConfig(max_attempts=value, backoff=value) == RetryConfig(max_attempts=5, backoff=5)
        config = Config.build(
            API, tenant="acme", token_source=lambda: "t", timeout=(value, value), deadline=value
        )
        assert (config.timeout, config.deadline) == ((5.0, 5.0), 5.0)


@pytest.mark.parametrize(
    ("value", "word", "coded"),
    [
        (np.bool_(True), "bool", True),
        (np.bool_(False), "any", False),
        (pa.scalar(True), "bool", True),
        (np.float64(1.5), "float", 1.5),
        (np.float32(0.5), "any", 0.5),
        (np.float64(3.0), "int", 3),
        (np.str_("x"), "str", "x"),
        (pa.scalar("x"), "str", "x"),
        (Old.TEXT, "str", "text"),
        (Word.TEXT, "any", "text"),
        (np.datetime64("2026-01-02T03:04:05.000000000"), "datetime", "2026-01-02T03:04:05Z"),
        (np.datetime64("2026-01-02"), "date", "2026-01-02T00:00:00Z"),
        (pd.Timestamp(MOMENT), "datetime", "2026-01-02T03:04:05Z"),
        (pa.scalar(MOMENT), "datetime", "2026-01-02T03:04:05Z"),
        (uuid.UUID(int=5), "guid", str(uuid.UUID(int=5))),
        (pa.scalar(None), "int", None),
        (np.array([1, 2]), "list[int]", [1, 2]),
        (pd.Series([1, 2]), "list[int]", [1, 2]),
    ],
    ids=repr,
)
def test_other_values(value: object, word: str, coded: object) -> None:
    found = encode(value, word)
    assert (found, type(found)) == (coded, type(coded))


@pytest.mark.parametrize(
    "value",
    [
        np.bool_(True),
        np.float64(5.5),
        pa.scalar(True),
        Decimal("5.5"),
        Decimal("Infinity"),
        Decimal("sNaN"),
        np.timedelta64(5, "ns"),
        np.array([5, 6]),
        np.complex64(5),
        Fraction(5),
        pd.Timestamp(MOMENT),
    ],
    ids=repr,
)
def test_what_is_no_whole_number(value: object) -> None:
    with pytest.raises(HaloPsaValidationError, match="takes a whole number"):
        fill("/T/{id}", value, word="int", dialect="v2", what="t.get")
    with pytest.raises(ValueError):
        encode(value, "int")
    with pytest.raises(HaloPsaConfigError, match="max_requests must be a whole number"):
        RateLimitConfig(max_requests=value)  # type: ignore[arg-type]  # on purpose


def test_a_guid_may_be_a_uuid() -> None:
    one = uuid.UUID(int=7)
    assert fill("/P/{id}", one, word="guid", dialect="v2", what="p.get") == f"/P/{one}"
    with pytest.raises(HaloPsaValidationError, match="takes a whole number"):
        fill("/P/{id}", one, word="int", dialect="v2", what="p.get")


def test_flags_of_calls_and_settings(client: HaloPsaClient) -> None:
    yes = np.bool_(True)
    listing = client.teams.list_all(strict=yes, consistent=np.bool_(False))  # type: ignore[arg-type]  # no bool
    assert listing.to_list()
    config = Config.build(
        API,
        tenant=Old.TEXT,
        token_source=lambda: "t",
        dialect=Word("text") and np.str_("v2"),
        read_only=yes,
        allow_http=yes,
        rate_limit=RateLimitConfig(enabled=yes),  # type: ignore[arg-type]  # no bool
    )
    assert (config.read_only, config.allow_http, config.rate_limit.enabled) == (True, True, True)
    assert config.base_url == "https://text.halopsa.com"
    assert type(config.tenant) is type(config.dialect) is str


def test_a_frame_of_a_listing_goes_back(client: HaloPsaClient) -> None:
    frame = client.tickets.list_all(page_size=50, team_id=[1, 2]).to_pandas()
    row: Any = next(frame.itertuples())
    ticket = client.tickets.update(
        row.id, summary=np.str_("from a frame"), priority_id=frame["priority_id"].iloc[0]
    )
    assert (ticket.id, ticket.summary) == (row.id, "from a frame")
    ticket.team_id = row.team_id
    assert client.tickets.update(row.id, ticket).id == row.id
    assert client.request("GET", "/Tickets", params={"page_size": np.int64(1), "pageinate": np.bool_(True)})
    body = [{"id": row.id, "isbillable": np.bool_(True), "worth": pa.scalar(5)}]
    assert client.request("POST", "/Tickets", json=body)
    times: list[Any] = [np.int64(60), (np.float32(5), Decimal(60))]
    for timeout in times:
        assert client.tickets.get(row.id, timeout=timeout).id == row.id
    assert client.api.tickets.get(row.id).id == row.id


def test_plain_values_stay_the_same_object() -> None:
    for value in (None, True, 5, 1.5, "text", MOMENT, [1], {"a": 1}):
        assert plain(value) is value
