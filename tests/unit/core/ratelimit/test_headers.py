"""What the headers of a 429 say."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from requests.structures import CaseInsensitiveDict

from tests.of_halopsa import limit_from_headers, pause_from_headers

NOW = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
DATE = "Mon, 05 Jan 2026 11:00:00 GMT"


def test_nothing_is_said() -> None:
    assert limit_from_headers({}) is None
    assert pause_from_headers({}, NOW) is None


@pytest.mark.parametrize(
    ("name", "value", "limit"),
    [
        ("RateLimit-Policy", "100;w=60", (100, 60)),
        ("ratelimit-policy", '"burst";q=100;w=60', (100, 60)),
        ("RateLimit-Policy", '"a";q=10;w=1, "b";q=300;w=300', (300, 300)),
        ("RateLimit-Policy", '"a";q=10000;w=1;qu="content-bytes"', None),
        ("RateLimit-Policy", '"a";q=300;w=300;qu="requests"', (300, 300)),
        ("RateLimit-Limit", "300, 300;w=300", (300, 300)),
        ("RateLimit-Limit", "300", None),
        ("X-RateLimit-Limit", "500; w=180", (500, 180)),
        ("X-RateLimit-Limit", "0;w=180", None),
        ("X-RateLimit-Limit", "5;w=999999", None),
        ("X-RateLimit-Limit", "-5;w=-1, x, ;;=;", None),
        ("RateLimit-Policy", "\u0661;w=60", None),
    ],
)
def test_limits(name: str, value: str, limit: tuple[int, float] | None) -> None:
    assert limit_from_headers(CaseInsensitiveDict({name: value})) == limit


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7", "RateLimit-Reset": "30"}, 7),
        ({"Retry-After": "0", "RateLimit-Reset": "30"}, 30),
        ({"RateLimit": '"default";r=0;t=30'}, 30),
        ({"RateLimit": "limit=100, remaining=0, reset=50"}, None),
        ({"RateLimit-Reset": "29.2"}, 30),
        ({"X-RateLimit-Reset": "1767610830", "Date": DATE}, 30),
        ({"X-RateLimit-Reset": "1767614430"}, 30),
        ({"X-RateLimit-Reset": "3600"}, None),
        ({"X-RateLimit-Reset": "-1"}, None),
        ({"X-RateLimit-Reset": "nan"}, None),
        ({"X-RateLimit-Reset": "1767610000", "Date": DATE}, None),
    ],
)
def test_pauses(headers: dict[str, str], seconds: float | None) -> None:
    assert pause_from_headers(CaseInsensitiveDict(headers), NOW) == seconds


@given(st.text(max_size=60))
def test_no_header_breaks_it(text: str) -> None:
    for name in ("RateLimit-Policy", "RateLimit", "X-RateLimit-Reset", "Retry-After"):
        limit = limit_from_headers({name: text})
        assert limit is None or (limit[0] > 0 and 0 < limit[1] <= 86400)
        pause = pause_from_headers({name: text}, NOW)
        assert pause is None or pause > 0
