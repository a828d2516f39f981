"""Decisions after an attempt: tables, no clock, no socket."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa._api import API
from halopsa.core.ratelimit.headers import parse_retry_after
from halopsa.core.transport.retry_policy import (
    Decision,
    History,
    Outcome,
    Rule,
    backoff,
    classify,
)
from halopsa.settings import RateLimitConfig, RetryConfig
from tests.of_halopsa import limit_from_text

RETRY = RetryConfig()
LIMIT = RateLimitConfig()
NOW = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)
RULES: tuple[Rule, ...] = ("read", "write", "never")


def decide(outcome: Outcome, rule: Rule, history: History | None = None) -> Decision:
    before = History() if history is None else history
    return classify(
        API,
        outcome,
        rule,
        before.after(API.retries, outcome, 0.0),
        RETRY,
        LIMIT,
        lambda: 0.5,
    )


def answer(status: int, retry_after: float | None = None) -> Outcome:
    return Outcome("answer", status, retry_after)


@pytest.mark.parametrize(
    ("outcome", "read", "write", "never"),
    [
        (Outcome("unsent"), "again", "again", "again"),
        (Outcome("unsent", fatal=True), "done", "done", "done"),
        (Outcome("lost"), "again", "done", "done"),
        (Outcome("lost", fatal=True), "done", "done", "done"),
        (Outcome("garbled", 200), "again", "done", "done"),
        (answer(200), "done", "done", "done"),
        (answer(302), "done", "done", "done"),
        (answer(400), "done", "done", "done"),
        (answer(401), "renew", "renew", "renew"),
        (answer(403), "done", "done", "done"),
        (answer(404), "done", "done", "done"),
        (answer(408), "done", "done", "done"),
        (answer(429), "pause", "pause", "pause"),
        (answer(429, 360.0), "pause", "pause", "pause"),
        (answer(429, 361.0), "done", "done", "done"),
        (answer(500), "again", "done", "done"),
        (answer(501), "done", "done", "done"),
        (answer(502), "again", "done", "done"),
        (answer(503), "again", "done", "done"),
        (answer(503, 30.0), "again", "done", "done"),
        (answer(503, 3600.0), "done", "done", "done"),
        (answer(504), "again", "done", "done"),
    ],
)
def test_first_attempt(outcome: Outcome, read: str, write: str, never: str) -> None:
    assert [decide(outcome, rule).action for rule in RULES] == [read, write, never]


@pytest.mark.parametrize(
    ("outcome", "repeats"),
    [
        (answer(500), 1),
        (Outcome("garbled", 200), 1),
        (answer(503), 2),
        (Outcome("lost"), 2),
        (Outcome("unsent"), 2),
    ],
)
def test_how_often_a_read_is_repeated(outcome: Outcome, repeats: int) -> None:
    history, made = History(), 0
    while True:
        history = history.after(API.retries, outcome, 0.0)
        if classify(API, outcome, "read", history, RETRY, LIMIT).action == "done":
            break
        made += 1
        assert made < 10
    assert made == repeats


def test_the_second_401_is_the_last() -> None:
    assert decide(answer(401), "read", History(renewed=True)).action == "done"


def test_503_waits_as_told() -> None:
    assert decide(answer(503, 30.0), "read").delay == 30.0


@pytest.mark.parametrize(
    ("rejections", "waited", "action"),
    [
        (4, 359.0, "pause"),  # retries used, but time left
        (3, 1000.0, "pause"),  # time is over, but retries left
        (4, 360.0, "done"),
        (100, 10.0, "pause"),
    ],
)
def test_429_gives_up_only_when_both_are_used_up(rejections: int, waited: float, action: str) -> None:
    history = History(rejections=rejections, waited=waited)
    assert classify(API, answer(429), "write", history, RETRY, LIMIT).action == action


def test_429_history_counts_probes_of_the_whole_client() -> None:
    history = History().after(API.retries, answer(429), 100.0)
    assert (history.rejections, history.waited) == (1, 0.0)
    history = history.after(API.retries, answer(429), 130.0, refused_probes=4)
    assert (history.rejections, history.waited, history.attempts) == (5, 30.0, 0)


@pytest.mark.parametrize("rule", ["read", "write", "never"])
@pytest.mark.parametrize("max_wait", [0.0, 7.0, None])
@pytest.mark.parametrize("retry_after", [None, 0.5])
def test_max_retries_zero_means_no_repeat(
    rule: Rule, max_wait: float | None, retry_after: float | None
) -> None:
    limit = RateLimitConfig(max_retries=0, max_wait=max_wait)
    history = History().after(API.retries, answer(429, retry_after), 0.0)
    assert classify(API, answer(429, retry_after), rule, history, RETRY, limit).action == "done"


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_backoff_is_bounded_and_grows(failures: int, rand: float) -> None:
    config = RetryConfig(backoff=0.5, max_backoff=8.0)
    wait = backoff(failures, config, lambda: rand)
    full = min(8.0, 0.5 * 2 ** min(failures - 1, 60))
    assert full / 2 <= wait <= full


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("  ", None),
        ("5", 5.0),
        (" 5 ", 5.0),
        ("1.5", 1.5),
        ("0", None),
        ("-10", None),
        ("inf", None),
        ("Infinity", None),
        ("nan", None),
        ("1e3", 1000.0),
        ("1e999", None),
        ("99999999999999", 99999999999999.0),
        ("soon", None),
        ("1.2.3", None),
        ("5, 6", None),
        ("Sun, 22 Nov 2026 12:01:00 GMT", 60.0),
        ("Sun, 22 Nov 2026 12:01:00 -0000", 60.0),
        ("Sunday, 22-Nov-26 12:01:00 GMT", 60.0),
        ("Sun, 22 Nov 2026 11:59:00 GMT", None),
        ("Sun, 22 Nov 2026 12:00:00 GMT", None),
        ("Sun, 22 Nov 100000 12:00:00 GMT", None),
        ("Sun, 99 Nov 2026 12:00:00 GMT", None),
        ("\u0665", None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, None, NOW) == seconds


def test_retry_after_dates_count_from_the_answers_own_date() -> None:
    late = "Sun, 22 Nov 2026 18:00:30 GMT"
    assert parse_retry_after(late, "Sun, 22 Nov 2026 18:00:00 GMT", NOW) == 30.0
    assert parse_retry_after(late, "rubbish", NOW) == 6 * 3600 + 30


@given(st.text(max_size=40), st.text(max_size=40))
def test_retry_after_never_fails(value: str, date: str) -> None:
    seconds = parse_retry_after(value, date, NOW)
    assert seconds is None or 0 < seconds < float("inf")


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("Limit is 300 Requests per rolling 5 minute window", (300, 300.0)),
        ("500 requests per 3 minutes", (500, 180.0)),
        ("100 requests per minute", (100, 60.0)),
        ("700 requests in a rolling 5 minute window", (700, 300.0)),
        ("too many requests", None),
        ("0 requests per minute", None),
        ("5 requests per 0 minute", None),
        ("5 requests per 9999 hour", None),
    ],
)
def test_a_limit_named_in_the_text(text: str, limit: tuple[int, float] | None) -> None:
    assert limit_from_text(text) == limit
