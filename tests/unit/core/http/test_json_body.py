"""JSON read by orjson or by the standard library: nobody can tell which it was."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa.core.errors import ProtocolError
from halopsa.core.http import json_body
from halopsa.core.http.json_body import parse_json

_NUMBERS = st.one_of(
    st.integers(),
    st.integers(-(2**70), 2**70),
    st.sampled_from([2**63, -(2**63), -(2**63) - 1, 2**64 - 1, 2**64, 10**18, 10**19, 10**308, -(10**400)]),
    st.floats(allow_nan=False, allow_infinity=False),
)
_TEXT = st.text() | st.from_regex(r"[0-9]{15,40}", fullmatch=True)
_VALUES = st.recursive(
    st.none() | st.booleans() | _NUMBERS | _TEXT,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(_TEXT, inner, max_size=5),
    max_leaves=30,
)
_BITS = st.sampled_from(
    [b"", b"-0", b"-", b"0", b"01", b"1.", b".5", b"1e400", b"-1e-999", b"1E+2", b"9" * 19, b"9" * 20, b"9" * 25,
     b"-" + b"9" * 19, b"18446744073709551616", b"-9223372036854775809", b"9" * 400, b"9" * 5000, b"1" * 25 + b".5",
     b"NaN", b"Infinity", b"-Infinity", b"null", b"true", b"[", b"]", b"{", b"}", b'"', b"\\", b",", b":", b" ",
     b"\n", b"\x0b", b"\x0c", b"\x00", b"\x1f", b"\x7f", b"\xc2\xa0", b"\xef\xbb\xbf", b"\xff", b"\xed\xa0\x80",
     b'"\\ud800"', b'"\\ud83d\\ude00"', b'"\\u0000"', b'"\\x"', b'{"a":1,"b":2,"a":3}', b"//", b"'a'"]
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _orjson_is_here() -> None:
    assert json_body._fast() is not None, "the development tools bring orjson"


def told(value: object) -> object:
    """What tells two values of JSON apart, -0.0 from 0.0 and the order of keys included."""
    if isinstance(value, dict):
        return "dict", [(key, told(item)) for key, item in value.items()]
    if isinstance(value, list):
        return "list", [told(item) for item in value]
    return type(value).__name__, repr(value)


def outcomes(body: bytes, *, lenient: bool = False) -> list[object]:
    found: list[object] = []
    for parse in (json_body.parse_json, json_body._exact):
        try:
            found.append(told(parse(body, lenient=lenient)))
        except ProtocolError as error:
            found.append((str(error), error.__context__))
    return found


@st.composite
def _bodies(draw: st.DrawFn) -> bytes:
    body = json.dumps(
        draw(_VALUES), ensure_ascii=draw(st.booleans()), indent=draw(st.sampled_from([None, 1]))
    ).encode("utf-8", "surrogatepass")
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(body)))
        end = draw(st.integers(start, min(len(body), start + 3)))
        body = body[:start] + draw(_BITS | st.binary(max_size=3)) + body[end:]
    return body


@given(_bodies(), st.booleans())
def test_the_same_value_or_the_same_error(body: bytes, lenient: bool) -> None:
    fast, exact = outcomes(body, lenient=lenient)
    assert fast == exact


@given(st.lists(_BITS, max_size=6).map(b"".join) | st.binary(max_size=12))
def test_the_same_of_odds_and_ends(body: bytes) -> None:
    fast, exact = outcomes(body)
    assert fast == exact
    fast, exact = outcomes(b'{"a":[' + body + b"]}")
    assert fast == exact


@given(st.binary(max_size=40), st.integers(19, 25), st.booleans(), st.binary(max_size=40))
def test_a_long_number_is_seen_wherever_it_stands(
    before: bytes, digits: int, minus: bool, after: bytes
) -> None:
    number = (b"-" if minus else b"") + b"9" * digits
    assert json_body._has_long_number(before + number + after)


@pytest.mark.parametrize(("depth", "read"), [(10, True), (700, True), (100_000, False)])
@pytest.mark.parametrize("unit", ["[]", '{"a":}'])
def test_depth(unit: str, depth: int, read: bool) -> None:
    half = len(unit) - 1
    body = (unit[:half] * depth + "1" + unit[half:] * depth).encode()
    for parse in (json_body.parse_json, json_body._exact):
        if read:
            parse(body, lenient=False)
        else:
            with pytest.raises(ProtocolError, match="nested too deeply"):
                parse(body, lenient=False)


def test_orjson_reads_what_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(body: bytes, *, lenient: bool) -> object:
        raise AssertionError("the standard library was asked")

    monkeypatch.setattr(json_body, "_exact", refuse)
    plain = b'{"a": [1, -2.5, "x", null, 2e3, 18446744073709551, "2026-03-04T05:06:07.1234567Z"]}'
    assert parse_json(plain) == json.loads(plain)
    assert parse_json(b"\xef\xbb\xbf" + plain) == json.loads(plain)
    assert parse_json(b"[" + plain + b"]" + b" " * 20_000) == [json.loads(plain)]


@pytest.mark.parametrize("digits", [18, 19, 20, 40, 400])
def test_integers_are_exact(digits: int) -> None:
    for number in (10**digits - 1, -(10**digits) + 1):
        found = parse_json(str(number).encode())
        assert found == number
        assert type(found) is int


def test_without_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_body, "_fast", lambda: None)
    assert parse_json(b"[1, 2.5]") == [1, 2.5]
    with pytest.raises(ProtocolError, match="NaN is not JSON"):
        parse_json(b"[NaN]")
    assert math.isnan(float(str(parse_json(b"NaN", lenient=True))))


@pytest.fixture
def _forget_orjson() -> Iterator[None]:
    json_body._fast.cache_clear()
    yield
    json_body._fast.cache_clear()


@pytest.mark.usefixtures("_forget_orjson")
def test_orjson_is_not_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    assert json_body._fast() is None
    assert parse_json(b"[1]") == [1]


def test_orjson_is_imported_at_first_use() -> None:
    code = (
        "import sys, halopsa.client, halopsa.core.records.decode\n"
        "assert 'orjson' not in sys.modules\n"
        "from halopsa.core.http.call import parse_json\n"
        "parse_json(b'1')\n"
        "assert 'orjson' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - this interpreter
