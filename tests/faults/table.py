"""The faults, and what the contract says must come of each: typed by hand, for each family of calls."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

import attrs

from halopsa import (
    HaloPsaAuthenticationError,
    HaloPsaConnectionError,
    HaloPsaError,
    HaloPsaForbiddenError,
    HaloPsaNotFoundError,
    HaloPsaOutcomeUnknownError,
    HaloPsaProtocolError,
    HaloPsaRateLimitError,
    HaloPsaReportError,
    HaloPsaServerError,
    HaloPsaValidationError,
    RetryConfig,
)
from tests.faults import makers as m
from tests.faults.kinds import FILE, KINDS, READ_DATA, SECRETS, TOKEN, TOKEN_ANSWER, Kind
from tests.faults.makers import Maker

# Where what matters happens before or beside the call, some kinds stand for all.
MOST: Final = frozenset(KINDS) - {"list", "request GET", "api GET", "update", "upload", "request POST"}
SOME: Final = frozenset({"get", "list_all", "create", "delete", "download to a file"})
FEW: Final = frozenset({"list_all", "create", "download to a file"})
ELSEWHERE: Final = "http://127.0.0.1:ELSEWHERE"  # the port of a second server, known when the test runs
GOOD: Final = object()


@attrs.frozen
class Want:
    """What must come of a fault: requests of the kind, token requests, and a value or an error."""

    sent: int
    error: type[HaloPsaError] | None = None
    words: str = ""
    status: int | None = None
    value: object = GOOD
    tokens: int = 1
    or_more: bool = False
    reason: str | None = None


@attrs.frozen
class Fault:
    """One fault. `row` is the contract's row; `wants` goes by family or, closer, by the kind's name."""

    name: str
    row: str
    steps: Sequence[Maker]
    wants: Mapping[str, Want]
    forever: bool = False
    at: str = "answer"
    primed: bool = False
    """A good call of the same kind goes first, on the connection that the fault then hits."""
    hang_up: bool = False
    """After that the server closes the connection."""
    early: bool = False
    state: str = "open"
    max_body: int | None = None
    settings: Mapping[str, Any] = attrs.field(factory=dict)  # Any: whatever settings a client has
    after: str = "works"
    kinds: frozenset[str] = frozenset(KINDS)

    def want(self, kind: Kind) -> Want | None:
        """What is expected of this kind; None: the two do not meet."""
        if kind.name not in self.kinds:
            return None
        return self.wants.get(kind.name) or self.wants.get(kind.family)


def ok(sent: int = 1, *, value: object = GOOD, tokens: int = 1) -> Want:
    return Want(sent, value=value, tokens=tokens)


def lost(sent: int, words: str = "") -> Want:
    return Want(sent, HaloPsaConnectionError, words)


def garbled(sent: int, words: str = "cannot be read") -> Want:
    return Want(sent, HaloPsaProtocolError, words)


def unknown(words: str = "", status: int | None = None) -> Want:
    return Want(1, HaloPsaOutcomeUnknownError, words, status)


def refused(kind: type[HaloPsaError], status: int, sent: int = 1, tokens: int = 1, **more: Any) -> Want:  # noqa: ANN401 - the rest of Want
    return Want(sent, kind, f"HTTP {status}", status, tokens=tokens, **more)


def every(want: Want) -> dict[str, Want]:
    return dict.fromkeys((kind.family for kind in KINDS.values()), want)


def wants(
    read: Want | None = None,
    report: Want | None = None,
    file: Want | None = None,
    stream: Want | None = None,
    write: Want | None = None,
    void: Want | None = None,
    any_write: Want | None = None,
    **kinds: Want,
) -> dict[str, Want]:
    """By family; `any_write` is as `write`, `stream` as `file`, unless given."""
    found = {
        "read": read,
        "report": report,
        "file": file,
        "stream": stream or file,
        "write": write,
        "any write": any_write or write,
        "void": void,
    }
    named = {name.replace("_", " "): want for name, want in kinds.items()}
    return {name: want for name, want in {**found, **named}.items() if want is not None}


def both(
    name: str,
    row: str,
    maker: Maker,
    once: Mapping[str, Want],
    always: Mapping[str, Want],
    **more: Any,  # noqa: ANN401 - the rest of Fault
) -> list[Fault]:
    """The same fault once, and every time."""
    return [
        Fault(f"{name}, once", row, [maker], once, **more),
        Fault(f"{name}, always", row, [maker], always, forever=True, **{"kinds": MOST, **more}),
    ]


def broken(name: str, maker: Maker, words: str, row: str = "broken connection", **more: Any) -> list[Fault]:  # noqa: ANN401 - as above
    """No complete answer came: a read is repeated up to three times, nothing else is ever sent again."""
    writes = {"write": unknown(words), "void": unknown(words)}
    stream = more.pop("stream", None)
    return both(
        name,
        row,
        maker,
        wants(read=ok(2), report=lost(1, words), file=ok(2), stream=stream, **writes),
        wants(read=lost(3, words), report=lost(1, words), file=lost(3, words), stream=stream, **writes),
        **more,
    )


def spoiled(
    name: str,
    row: str,
    maker: Maker,
    words: str,
    *,
    files: bool = True,
    void: Want | None = None,
    **more: Any,  # noqa: ANN401 - as above
) -> list[Fault]:
    """A success nobody can read: a read is repeated once, a write has no known outcome."""
    stream, any_write = more.pop("stream", None), more.pop("any_write", None)
    shared = {
        "report": garbled(1, words),
        "write": unknown(words),
        "any_write": any_write or unknown(words),
        "void": void or unknown(words),
    }
    return both(
        name,
        row,
        maker,
        wants(read=ok(2), file=ok(2) if files else None, stream=stream, **shared),
        wants(read=garbled(2, words), file=garbled(2, words) if files else None, stream=stream, **shared),
        **more,
    )


DATE: Final = "Sun, 22 Nov 2026 12:00:00 GMT"
HALF_FILE: Final = FILE[: len(FILE) // 2]
QUICK: Final = RetryConfig(max_attempts=2, backoff=0.005)
SLOW: Final = {"timeout": (5, 0.25), "retry": QUICK}


def _connection() -> list[Fault]:
    found: list[Fault] = []
    for name, state, words, sent in (
        ("nobody listens", "cold", "refused", 0),
        ("the backlog is full", "full", "no connection within 0.1 s", 0),
        ("the name is unknown", "unnamed", "cannot be resolved", 0),
    ):
        never = Want(sent, HaloPsaConnectionError, words, tokens=0)
        found.append(
            Fault(
                name,
                "unsent",
                [],
                every(never),
                state=state,
                kinds=MOST if state == "full" else frozenset(KINDS),
                settings={
                    "timeout": (0.1 if state == "full" else 5, 5),
                    "retry": QUICK,
                    "token_source": lambda: TOKEN,
                    "client_id": None,
                    "client_secret": None,
                },
            )
        )
    found += broken("reset before the answer", m.reset, "closed")
    found += broken("closed before the answer", m.close, "closed")
    found += broken("reset in the headers", m.reset_in_head, "")
    found += broken("closed in the headers", m.close_in_head, "")
    found += broken("half a status line", m.half_a_status_line, "")
    found += broken("no HTTP at all", m.no_http, "")
    found += broken("reset in the body", m.reset_in_body, "")
    found += broken("closed in the body", m.close_in_body, "cut short")
    # A traversal would go on to the next page on the same connection.
    single = frozenset(KINDS) - {"list_all"}
    found.append(
        Fault("reset after the body", "broken connection", [m.reset_after_body], every(ok()), kinds=single)
    )
    found += broken("Content-Length too large", m.length(50), "cut short")
    found += broken("chunk end missing", m.chunk_end_missing, "cut short")
    found += broken("chunk cut", m.chunk_cut, "cut short")
    found += broken("chunk size is no number", m.chunk_size_bad, "cut short")
    found.append(Fault("chunked", "broken connection", [m.chunked], every(ok())))
    always = wants(read=lost(2, "0.25 s"), report=lost(1, "0.25 s"), file=lost(2, "0.25 s"))
    silence = unknown("nothing came for 0.25 s")
    found += both(
        "no answer",
        "timeout of a write",
        m.hang,
        wants(read=ok(2), report=lost(1, "0.25 s"), file=ok(2), write=silence, void=silence),
        {**always, **wants(write=silence, void=silence)},
        settings=SLOW,
        kinds=MOST,
    )
    late = "deadline of 0.4 s has passed"
    for name, maker in (("headers drip", m.drip_head), ("the body drips", m.drip_body)):
        found.append(
            Fault(
                name,
                "slow drip",
                [maker],
                wants(
                    read=lost(1, late),
                    report=lost(1, late),
                    file=lost(1, late),
                    write=unknown(late),
                    void=unknown(late) if maker is m.drip_head else None,
                ),
                settings={"deadline": 0.4},
                kinds=MOST,
            )
        )
    found.append(
        Fault(
            "closed while idle",
            "stale connection",
            [],
            every(ok()),
            primed=True,
            hang_up=True,
        )
    )
    gone = "closed"
    found.append(
        Fault(
            "reset as the request arrives",
            "stale connection",
            [m.reset],
            wants(read=ok(2), report=lost(1, gone), file=ok(2), write=unknown(gone), void=unknown(gone)),
            primed=True,
            early=True,
        )
    )
    return found


def _bodies() -> list[Fault]:
    found: list[Fault] = []
    words = "invalid JSON"
    unseen = {"file": ok(value=HALF_FILE), "void": unknown(words)}  # nothing marks the end of a file
    for times, forever in (("once", False), ("always", True)):
        found.append(
            Fault(
                f"no Content-Length, closed early, {times}",
                "unseen truncation",
                [m.closed_early],
                wants(
                    read=garbled(2, words) if forever else ok(2),
                    report=garbled(1, words),
                    write=unknown(words),
                    **unseen,
                ),
                forever=forever,
            )
        )
        found.append(
            Fault(
                f"Content-Length too small, {times}",
                "length too small",
                [m.length(-5)],
                wants(
                    read=garbled(2, words) if forever else ok(2),
                    report=garbled(1, words),
                    write=unknown(words),
                    file=ok(value=FILE[:-5]),
                ),
                forever=forever,
            )
        )
    found.append(Fault("no Content-Length", "unseen truncation", [m.until_close], every(ok())))
    found.append(Fault("gzip", "corrupt gzip", [m.gzipped], every(ok())))
    ends = "compressed data ends early"
    for name, maker in (
        ("gzip truncated", m.gzip_truncated),
        ("gzip without its checksum", m.gzip_without_trailer),
        ("gzip closed early", m.gzip_closed_early),
    ):
        found += spoiled(name, "unseen truncation", maker, ends)
    corrupt = "compression is corrupt"
    found += spoiled("gzip corrupt", "corrupt gzip", m.gzip_corrupt, corrupt)
    found += spoiled("gzip with a wrong checksum", "corrupt gzip", m.gzip_wrong_sum, corrupt)
    found += spoiled("says gzip and is not", "corrupt gzip", m.gzip_that_is_none, corrupt)
    found += spoiled("an encoding nobody asked for", "corrupt gzip", m.unknown_encoding, "encoding")
    return found


def _pages() -> list[Fault]:
    """Answers of somebody else."""
    found: list[Fault] = []
    # An HTML page may be the file that was asked for; a login page is not.
    page = "HTML page"
    found += spoiled("HTML with 200", "HTML or login", m.html(), page, files=False)
    asks = Want(1, HaloPsaAuthenticationError, "login", 200, reason="login page")
    found.append(
        Fault(
            "login page with 200",
            "HTML or login",
            [m.LOGIN],
            wants(read=asks, report=asks, file=asks, write=unknown(page), void=unknown(page)),
            forever=True,
        )
    )
    for code in (301, 302, 303, 307, 308):
        login = Want(1, HaloPsaAuthenticationError, "login", code, reason="login page")
        away = Want(1, HaloPsaProtocolError, f"redirect to 127.0.0.1/x (HTTP {code})", code)
        lose = unknown("redirect", code)
        found.append(
            Fault(
                f"{code} to a login",
                "HTML or login",
                [m.moved(code, f"/auth/account/login?ReturnUrl={SECRETS[1]}")],
                wants(read=login, report=login, file=login, write=lose, void=lose),
                forever=True,
                kinds=MOST if code in (302, 307) else FEW,
            )
        )
        found.append(
            Fault(
                f"{code} to another host",
                "HTML or login",
                [m.moved(code, f"{ELSEWHERE}/x?token={TOKEN}")],
                wants(read=away, report=away, file=away, write=lose, void=lose),
                forever=True,
                kinds=MOST if code in (302, 307) else FEW,
            )
        )
    nowhere = Want(1, HaloPsaProtocolError, "redirect", 302)
    lose = unknown("redirect", 302)
    found.append(
        Fault(
            "302 to nowhere",
            "HTML or login",
            [m.moved(302, "")],
            wants(read=nowhere, report=nowhere, file=nowhere, write=lose, void=lose),
            forever=True,
        )
    )
    for name, maker in (
        ("204", m.empty(204)),
        ("200 and nothing", m.empty(200)),
        ("200 and blanks", m.blank),
    ):
        nothing = wants(
            read=garbled(2, "empty answer"),
            report=garbled(1, "empty answer"),
            write=unknown("empty answer"),
            any_write=ok(value=None),
            void=ok(),
            file=None if maker is m.blank else ok(value=b""),
        )
        found.append(Fault(name, "empty", [maker], nothing, forever=True))
    return found


def _statuses() -> list[Fault]:
    found: list[Fault] = []
    found.append(Fault("401 once", "401", [m.status(401)], every(ok(2, tokens=2))))
    # On the first call too: one more read has told that the token works.
    later = refused(HaloPsaAuthenticationError, 401, 2, 2, reason="permission")
    found.append(Fault("401 always", "401", [m.status(401)], every(later), forever=True))
    found.append(
        Fault(
            "401 on a token that works",
            "401",
            [m.status(401)],
            every(later),
            forever=True,
            primed=True,
            kinds=MOST,
        )
    )
    for code, kind in (
        (400, HaloPsaValidationError),
        (403, HaloPsaForbiddenError),
        (404, HaloPsaNotFoundError),
        (405, HaloPsaError),
        (409, HaloPsaError),
        (413, HaloPsaError),
        (415, HaloPsaError),
        (422, HaloPsaValidationError),
    ):
        found.append(
            Fault(
                f"{code}", "refusal", [m.status(code)], every(refused(kind, code)), forever=True, kinds=MOST
            )
        )
    server = HaloPsaServerError
    for code, tries in ((500, 2), (502, 3), (503, 3), (504, 3)):
        one = {
            "report": refused(server, code),
            "write": refused(server, code),
            "void": refused(server, code),
        }
        always = refused(server, code, tries)
        found += both(
            f"{code}",
            "5xx",
            m.status(code),
            wants(read=ok(2), file=ok(2), **one),
            wants(read=always, file=always, **one),
        )
    once = {name: refused(server, 500) for name in ("report", "write", "void")}
    found.append(
        Fault(
            "500 and 503 in turn, then good",
            "5xx",
            [m.status(500), m.status(503)],
            wants(read=ok(3), file=ok(3), **once),
        )
    )
    twice = refused(server, 500, 3)
    found.append(
        Fault(
            "500, 503, 500",
            "5xx",
            [m.status(500), m.status(503), m.status(500)],
            wants(read=twice, file=twice, **once),
        )
    )
    page = {name: refused(server, 502) for name in ("report", "write", "void")}
    found.append(Fault("502 with HTML", "5xx", [m.html(code=502)], wants(read=ok(2), file=ok(2), **page)))
    cut = {name: refused(server, 503) for name in ("report", "write", "void")}
    found.append(
        Fault(
            "503 with half a body",
            "5xx",
            [lambda good: m.length(50)(attrs.evolve(good, status=503, body=b'{"message": "x"}'))],
            wants(read=ok(2), file=ok(2), **cut),
        )
    )
    return found


RETRY_AFTER: Final = {
    "seconds": "0.03",
    "0": "0",
    "negative": "-5",
    "inf": "inf",
    "-Infinity": "-Infinity",
    "NaN": "nan",
    "overflowing": "1e999",
    "empty": "",
    "words": "soon",
    "a date now": DATE,
    "a past date": "Sun, 22 Nov 2026 11:00:00 GMT",
    "a date that is none": "Sun, 99 Nov 99999 11:00:00 GMT",
}
TOO_LONG: Final = {
    "a day": "86400",
    "a huge number": "1e15",
    "a far date": "Sun, 22 Nov 2093 12:00:00 GMT",
}


def _limits() -> list[Fault]:
    found: list[Fault] = []
    found.append(Fault("429 without Retry-After", "429 without", [m.status(429)], every(ok(2))))
    found.append(Fault("429 three times", "429 without", [m.status(429)] * 3, every(ok(4))))
    tired = refused(HaloPsaRateLimitError, 429, 3, or_more=True)
    found.append(Fault("429 always", "429 without", [m.status(429)], every(tired), forever=True))
    server = HaloPsaServerError
    one = {name: refused(server, 503) for name in ("report", "write", "void")}
    for name, value in RETRY_AFTER.items():
        headers = {"Retry_After": value, "Date": DATE}
        found.append(
            Fault(f"429, Retry-After {name}", "429", [m.status(429, **headers)], every(ok(2)), kinds=SOME)
        )
        found.append(
            Fault(
                f"503, Retry-After {name}",
                "5xx",
                [m.status(503, **headers)],
                wants(read=ok(2), file=ok(2), **one),
                kinds=SOME,
            )
        )
    for name, value in TOO_LONG.items():
        headers = {"Retry_After": value, "Date": DATE}
        found.append(
            Fault(
                f"429, Retry-After {name}",
                "429",
                [m.status(429, **headers)],
                every(refused(HaloPsaRateLimitError, 429)),
                after="paused",
                kinds=SOME,
            )
        )
        found.append(
            Fault(
                f"503, Retry-After {name}",
                "5xx",
                [m.status(503, **headers)],
                every(refused(server, 503)),
                kinds=SOME,
            )
        )
    return found


def _json() -> list[Fault]:
    found: list[Fault] = []
    over, cap = "larger than", 100_000
    for name, maker in (("over the cap", m.huge), ("a bomb", m.bomb)):
        found.append(
            Fault(
                name,
                "too much",
                [maker],
                wants(
                    read=garbled(1, over),
                    report=garbled(1, over),
                    write=unknown(over),
                    void=unknown(over),
                    download=garbled(1, over),
                ),
                max_body=cap,
                kinds=MOST | {"upload"},
            )
        )
    mark = READ_DATA.encode()
    for name, row, body, words in (
        ("nested too deep", "too much", b"[" * 200_000 + mark, "nested too deeply"),
        ("a comma too many", "malformed", b'{"id": 5, "summary": "' + mark + b'",}', "invalid JSON"),
        ("no JSON", "malformed", mark, "invalid JSON"),
        ("two documents", "malformed", b'{"id": 5} {"id": "' + mark + b'"}', "invalid JSON"),
        ("NaN", "values", b'{"id": 5, "a": NaN, "b": "' + mark + b'"}', "NaN is not JSON"),
        ("-Infinity", "values", b'{"id": 5, "a": -Infinity}', "-Infinity is not JSON"),
        ("a number out of range", "values", b'{"id": 5, "a": 1e999}', "out of range"),
        ("5,000 digits", "values", b'{"id": ' + b"7" * 5000 + b"}", "too many digits"),
        ("invalid UTF-8", "encodings", b'{"id": 5, "a": "' + mark + b'\xff"}', "invalid UTF-8 at byte"),
        ("UTF-16", "encodings", '{"id": 5}'.encode("utf-16"), "invalid UTF-8 at byte 0"),
        ("half a surrogate in UTF-8", "encodings", b'{"id": 5, "a": "\xed\xa0\x80"}', "invalid UTF-8"),
    ):
        # A delete may be answered with any words; JSON that is broken leaves doubts.
        void = unknown(words) if body[:1] in b"{[" else ok()
        found += spoiled(name, row, m.answer(body), words, files=False, void=void, kinds=MOST)
    found.append(
        Fault("a byte order mark", "encodings", [m.with_bom], wants(read=ok(), write=ok(), void=ok()))
    )
    found.append(
        Fault(
            "JSON as text/plain",
            "HTML or login",
            [m.as_text],
            wants(read=ok(), report=ok(), write=ok(), void=ok()),
        )
    )
    found += spoiled("JSON as text/html", "HTML or login", m.as_html, "HTML page", files=False)
    return found


def _shapes() -> list[Fault]:
    """Readable JSON that is not what was asked for. Asking again would not change it."""
    found: list[Fault] = []
    for name, body in (
        ("a null row", {"tickets": [{"id": 1}, None]}),
        ("a row that is text", {"tickets": [{"id": 1}, READ_DATA]}),
        ("no rows", {"record_count": 5, "summary": READ_DATA}),
        ("data for a key", {"record_count": 5, READ_DATA: [], "columns": [READ_DATA]}),
        ("rows under two strange keys", {READ_DATA: [{"id": 1}], "others": [{"id": 1}]}),
        ("a complaint that repeats secrets", {"message": " ".join(SECRETS), "tickets": []}),
        ("secrets for keys", {name: [{"id": 1}] for name in SECRETS}),
        ("null", None),
        ("a number", 5),
    ):
        wrong = garbled(1)
        found.append(
            Fault(
                f"list: {name}",
                "values",
                [m.answer(json.dumps(body).encode())],
                wants(list=wrong, list_all=wrong),
            )
        )
    for name, value in (
        ("null", None),
        ("no rows", []),
        ("text", READ_DATA),
        ("two", [{"id": 1}, {"id": 2}]),
    ):
        wrong = garbled(1)
        found.append(
            Fault(
                f"record: {name}",
                "values",
                [m.answer(json.dumps(value).encode())],
                wants(get=wrong, api_GET=wrong, report=wrong, write=unknown("cannot be read"), any_write=None)
                | {"any write": ok(value=value)},
            )
        )
    failed = {"id": 3, "report": {"rows": [], "load_error": "Invalid object name"}}
    found.append(
        Fault(
            "report: failed on the server",
            "values",
            [m.answer(json.dumps(failed).encode())],
            wants(report=Want(1, HaloPsaReportError, "Invalid object name", 200)),
        )
    )
    answers: dict[str, object] = {
        "nothing in it": {},
        "no id": {"summary": READ_DATA},
        "id 0": {"id": 0},
        "id null": [{"id": None, "summary": READ_DATA}],
    }
    for name, answer in answers.items():
        keyless, none = unknown("the record in it has no id", 201), unknown("the answer holds no record", 201)
        lose = none if answer == {} else keyless
        part = none if name in ("nothing in it", "no id") else keyless
        found.append(
            Fault(
                f"created: {name}",
                "empty",
                [m.answer(json.dumps(answer).encode(), 201)],
                wants(create=lose, upload=part) | ({"update": lose} if answer == {} else {}),
            )
        )
    return found


TOLD: Final = tuple(secret for secret in SECRETS if secret != TOKEN)  # what a token request tells


def _token() -> list[Fault]:
    """The token request fails; the call itself is not sent."""
    found: list[Fault] = []
    auth = HaloPsaAuthenticationError

    def add(name: str, steps: Sequence[Maker], want: Want, *, forever: bool = True, **more: Any) -> None:  # noqa: ANN401 - the rest of Fault
        more = {
            "kinds": SOME if name in ("400", "401", "500 always", "HTML", "reset always") else FEW,
            **more,
        }
        found.append(Fault(f"token: {name}", "token endpoint", steps, every(want), forever, "token", **more))

    for code in (400, 401, 403):
        add(f"{code}", [m.status(code, told=TOLD)], refused(auth, code, 0, reason="credentials"))
    for code in (404, 405):
        add(f"{code}", [m.status(code, told=TOLD)], refused(auth, code, 0, reason="auth protocol"))
    for code, tries in ((500, 2), (502, 3), (503, 3), (504, 3)):
        add(f"{code} once", [m.status(code, told=TOLD)], ok(tokens=2), forever=False)
        add(f"{code} always", [m.status(code, told=TOLD)], refused(HaloPsaServerError, code, 0, tries))
    add("500 with HTML", [m.html(code=500)], refused(HaloPsaServerError, 500, 0, 2))
    add("429 once", [m.status(429, told=TOLD, Retry_After="0.02")], ok(tokens=2), forever=False)
    long = refused(HaloPsaRateLimitError, 429, 0)
    add("429 for a day", [m.status(429, told=TOLD, Retry_After="86400")], long, forever=False, after="paused")
    never = Want(0, HaloPsaConnectionError, "Nothing was changed", tokens=3)
    add("reset once", [m.reset], ok(tokens=2), forever=False)
    add("reset always", [m.reset], never)
    add("cut short once", [m.close_in_body], ok(tokens=2), forever=False)
    add("cut short always", [m.close_in_body], never)
    add("no answer once", [m.hang], ok(tokens=2), forever=False, settings=SLOW)
    add("no answer", [m.hang], attrs.evolve(never, tokens=2), settings=SLOW)
    senseless = Want(0, auth, "", 200, reason="auth protocol")
    add("HTML", [m.html()], senseless)
    add("login page", [m.LOGIN], senseless)
    for name, body in (
        ("invalid JSON", b'{"access_token": "' + TOKEN.encode() + b'",'),
        ("nothing", b""),
        ("a list", b'["' + TOKEN.encode() + b'"]'),
        ("invalid UTF-8", b'{"access_token": "\xff"}'),
    ):
        add(name, [m.answer(body)], senseless)
    missing = attrs.evolve(senseless, status=None, words="access_token")
    for name, value in (("missing", ...), ("null", None), ("empty", ""), ("a number", 5)):
        fields = {**TOKEN_ANSWER, "access_token": value}
        if value is ...:
            del fields["access_token"]
        add(f"access_token {name}", [m.answer(json.dumps(fields).encode())], missing)
    cursed = {**TOKEN_ANSWER, "access_token": f"{TOKEN}\r\nX-Evil: 1"}
    add(
        "access_token with a line break",
        [m.answer(json.dumps(cursed).encode())],
        attrs.evolve(senseless, status=None, words="characters"),
    )
    for code in (301, 302, 303, 307, 308):
        moved = Want(0, auth, "not followed", code, reason="auth protocol")
        add(f"{code} to another host", [m.moved(code, f"{ELSEWHERE}/token")], moved)
    add(
        "302 to a login",
        [m.moved(302, "/auth/account/login")],
        Want(0, auth, "not followed", 302, reason="auth protocol"),
    )
    return found


EXPIRES_IN: Final = {
    "missing": "",
    "as text": '"3600"',
    "a fraction": "3600.5",
    "huge": "1" + "0" * 400,
    "1e300": "1e300",
    "NaN": "NaN",
    "Infinity": "Infinity",
    "null": "null",
    "true": "true",
    "words": '"soon"',
    "0": "0",
    "negative": "-3600",
}


def _lives() -> list[Fault]:
    """Lives of tokens. One of 0 or less is used once: each request asks for its own."""
    found = []
    for name, text in EXPIRES_IN.items():
        life = f', "expires_in": {text}' if text else ""
        body = f'{{"access_token": "{TOKEN}"{life}}}'.encode()
        expected = every(ok())
        if name in ("0", "negative"):
            expected["list_all"] = ok(tokens=3)
        found.append(
            Fault(
                f"expires_in {name}",
                "expires_in",
                [m.answer(body)],
                expected,
                forever=True,
                at="token",
                kinds=FEW,
            )
        )
    return found


FAULTS: Final = {
    fault.name: fault
    for group in (_connection, _bodies, _pages, _statuses, _limits, _json, _shapes, _token, _lives)
    for fault in group()
}
CASES: Final = [
    (fault, kind) for fault in FAULTS.values() for kind in KINDS.values() if fault.want(kind) is not None
]
