"""Any object as an argument: refused before anything is sent, or a request that goes where it should."""

from __future__ import annotations

import enum
import io
import json
import math
import re
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa import (
    HaloPsaClient,
    HaloPsaConfigError,
    HaloPsaError,
    HaloPsaUnsupportedError,
    HaloPsaValidationError,
)
from halopsa._api import API
from halopsa.core.config.settings import Config
from tests.hostile.fuzz import NASTY, examples, jsons, numbers, texts
from tests.hostile.wire import HOST, TOKEN, Out, Wire, wired
from tests.of_halopsa import Dialect, resource, resource_names

Odd: TypeAlias = Any  # what no type allows
REFUSED = (HaloPsaValidationError, HaloPsaUnsupportedError, TypeError)


class Colour(enum.Enum):
    RED = "../red"
    ONE = 1


class Number(enum.IntEnum):
    FIVE = 5


class Text(str):
    """Text that says something else when it is asked."""

    __slots__ = ()

    def __str__(self) -> str:
        return "../../auth/token"

    def __format__(self, spec: str) -> str:
        return "../../auth/token"


class Whole(int):
    """The same for numbers."""

    def __str__(self) -> str:
        return "1/../../auth/token"

    def __format__(self, spec: str) -> str:
        return "1/../../auth/token"


odd = st.sampled_from(
    [
        object(),
        object,
        print,
        math.nan,
        math.inf,
        1j,
        b"bytes",
        bytearray(b"x"),
        memoryview(b"x"),
        Colour.RED,
        Colour.ONE,
        Number.FIVE,
        Text("x"),
        Text(""),
        Whole(3),
        Decimal("1.10"),
        Decimal("NaN"),
        Decimal("1e400"),
        UUID(int=5),
        date(2026, 1, 1),
        date.min,
        datetime.max,
        datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=14))),
        datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
        datetime(2026, 1, 1, tzinfo=UTC),
        timedelta(days=1),
        Path("/etc/passwd"),
        io.BytesIO(b"x"),
        range(3),
        {1, 2},
        frozenset("ab"),
        iter(()),
        [None],
        [[1]],
        ["a,b", "c"],
        {"$ne": None},
        ...,
        NotImplemented,
        Exception("x"),
    ]
)
anything = odd | numbers | st.booleans() | st.none() | texts | jsons | st.lists(odd | texts, max_size=3)


@pytest.fixture(scope="module", params=["v2", "inventory"])
def wire(request: pytest.FixtureRequest) -> Iterator[tuple[HaloPsaClient, Wire]]:
    dialect: Dialect = request.param
    with wired(dialect) as found:
        yield found


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Text may be taken for a path: nothing lies about here."""
    monkeypatch.chdir(tmp_path)


def sent(line: Wire, call: Callable[[], object]) -> list[Out]:
    """What is sent by a call; everything it raises must be a refusal when nothing is."""
    line.sent = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            call()
        except REFUSED:
            assert not line.sent
        except HaloPsaError:
            assert line.sent  # it did not like what came back
    for out in line.sent:
        check(out)
    return line.sent


def check(out: Out) -> None:
    """It goes where all requests go, below the API, and has only headers that were meant."""
    assert (out.scheme, out.netloc) == ("https", HOST)
    assert out.path.startswith("/api/")
    assert re.fullmatch(r"[!-~]+", out.target)
    assert not {".", ".."} & set(unquote(out.path).split("/"))
    assert "#" not in out.target
    for name, value in out.headers.items():
        assert re.fullmatch(r"[A-Za-z-]+", name)
        assert not re.search(r"[\x00-\x1f\x7f]", value)
    assert out.headers["Authorization"] == f"Bearer {TOKEN}"
    known = {"Authorization", "Accept", "Accept-Encoding", "User-Agent", "Content-Type", "Content-Length"}
    assert out.headers.keys() <= known


BY_ID: dict[str, Callable[[HaloPsaClient, Any], object]] = {
    "tickets.get": lambda client, value: client.tickets.get(value),
    "tickets.delete": lambda client, value: client.tickets.delete(value),
    "tickets.update": lambda client, value: client.tickets.update(value, summary="x"),
    "tickets.actions": lambda client, value: client.tickets.actions(value),
    "priorities.get": lambda client, value: client.priorities.get(value),
    "user_roles.get": lambda client, value: client.user_roles.get(value),
    "attachments.download": lambda client, value: client.attachments.download(value),
    "reports.run": lambda client, value: client.reports.run(value),
    "actions.get": lambda client, value: client.actions.get(value, ticket_id=1),
    "api.tax.get": lambda client, value: client.api.tax.get(value),
    "api.tax.delete": lambda client, value: client.api.tax.delete(value),
}
SEGMENTS = {"tickets.actions": (1, 3), "reports.run": (2, 3), "tickets.update": (1, 2)}


@examples(200)
@given(how=st.sampled_from(sorted(BY_ID)), value=anything)
def test_ids(wire: tuple[HaloPsaClient, Wire], how: str, value: object) -> None:
    client, line = wire
    for out in sent(line, lambda: BY_ID[how](client, value)):
        least, most = SEGMENTS.get(how, (2, 2))
        assert least <= len(out.path.removeprefix("/api/").split("/")) <= most, out.path


@pytest.mark.parametrize(
    "value", [*NASTY, Text("5"), Whole(5), Colour.RED, True, 1.0, None, b"1", [1], {"id": 1}]
)
@pytest.mark.parametrize("how", ["tickets.get", "tickets.delete", "attachments.download"])
def test_an_id_is_a_number_or_nothing_is_sent(
    wire: tuple[HaloPsaClient, Wire], how: str, value: object
) -> None:
    client, line = wire
    for out in sent(line, lambda: BY_ID[how](client, value)):
        assert re.fullmatch(r"/api/\w+/-?[0-9]{1,18}", out.path)


@pytest.mark.parametrize("value", NASTY)
@pytest.mark.parametrize("how", ["priorities.get", "user_roles.get"])
def test_an_id_that_is_text_is_one_step_of_the_path(
    wire: tuple[HaloPsaClient, Wire], how: str, value: str
) -> None:
    client, line = wire
    for out in sent(line, lambda: BY_ID[how](client, value)):
        assert len(out.path.split("/")) == 4


@examples(200)
@given(data=st.data())
def test_filters(wire: tuple[HaloPsaClient, Wire], data: st.DataObject) -> None:
    client, line = wire
    name = data.draw(st.sampled_from([name for name in resource_names() if "list" in resource(name).ops]))
    known = sorted(resource(name).ops["list"].query)
    filters = data.draw(
        st.dictionaries(st.sampled_from([*known, "order", "search"]) | texts, anything, max_size=3)
    )
    line.body = b"[]"
    found = sent(line, lambda: getattr(client, name).list(**filters, allow_unknown=data.draw(st.booleans())))
    line.body = b"{}"
    for out in found:
        assert len(out.path.split("/")) <= 5
        asked = parse_qsl(out.target.partition("?")[2], keep_blank_values=True)
        assert len({key for key, _ in asked}) == len(asked)  # nothing smuggled in beside
        assert len(asked) <= 8 + 3 * len(filters)


@examples(100)
@given(page_size=anything, page_no=anything, order=anything, timeout=anything)
def test_paging(
    wire: tuple[HaloPsaClient, Wire], page_size: Odd, page_no: Odd, order: Odd, timeout: Odd
) -> None:
    client, line = wire
    line.body = b"[]"
    sent(
        line, lambda: client.tickets.list(page_size=page_size, page_no=page_no, order=order, timeout=timeout)
    )
    sent(line, lambda: client.tickets.list_all(page_size=page_size, order=order).to_list())
    line.body = b"{}"


@examples(200)
@given(
    method=st.sampled_from(["GET", "get", "POST", "DELETE", "TRACE", "GET\r\nX: 1", ""]) | anything,
    path=st.lists(texts | st.sampled_from(["Tickets", "api", "1"]), max_size=4).map("/".join) | anything,
    params=st.none() | st.dictionaries(texts, anything, max_size=3) | anything,
    body=anything,
)
def test_requests_by_hand(
    wire: tuple[HaloPsaClient, Wire], method: Odd, path: Odd, params: Odd, body: object
) -> None:
    client, line = wire
    for out in sent(line, lambda: client.request(method, path, params=params, json=body)):
        assert out.method == str(method).upper()
        wanted = str(path).strip("/").split("/")
        if wanted[0].lower() == "api":
            wanted = wanted[1:]
        assert len(out.path.removeprefix("/api/").split("/")) == len(wanted)
        json.loads(out.body)


@examples(200)
@given(
    given_=st.dictionaries(
        st.sampled_from(["summary", "details", "client_id", "custom_fields", "lines", "id", "dateoccurred"])
        | texts,
        anything,
        max_size=4,
    )
    | anything,
    how=st.sampled_from(["create", "update", "add_action", "api"]),
)
def test_bodies(wire: tuple[HaloPsaClient, Wire], given_: Odd, how: str) -> None:
    client, line = wire
    calls: dict[str, Callable[[], object]] = {
        "create": lambda: client.tickets.create(given_),
        "update": lambda: client.tickets.update(5, given_),
        "add_action": lambda: client.tickets.add_action(5, given_),
        "api": lambda: client.api.tax.create(given_),
    }
    for out in sent(line, calls[how]):
        if out.method in ("POST", "PUT"):
            json.loads(out.body, parse_constant=lambda name: pytest.fail(name))


# Files


@examples(150)
@given(file=anything, filename=anything, content_type=anything, note=anything)
def test_uploads(
    wire: tuple[HaloPsaClient, Wire], file: Odd, filename: Odd, content_type: Odd, note: Odd
) -> None:
    client, line = wire
    if isinstance(file, Path):
        return  # is there on this machine
    for out in sent(
        line,
        lambda: client.tickets.add_attachment(
            5, file, filename=filename, content_type=content_type, note=note
        ),
    ):
        body = json.loads(out.body)
        record = body[0] if isinstance(body, list) else body
        if not isinstance(file, dict):
            assert re.fullmatch(r"data:[!-~]+;base64,[A-Za-z0-9+/=]*", record["data_base64"])


@pytest.mark.parametrize("kind", [*NASTY, "a,b", "text/plain;base64,eA==", "a b"])
def test_media_types_of_uploads(wire: tuple[HaloPsaClient, Wire], kind: str) -> None:
    client, line = wire
    found = sent(line, lambda: client.tickets.add_attachment(5, b"x", filename="x", content_type=kind))
    for out in found:
        body = json.loads(out.body)
        record = body[0] if isinstance(body, list) else body
        assert re.fullmatch(r"data:[^,;\s]+;base64,eA==", record["data_base64"])


@pytest.mark.parametrize("name", [*NASTY, "x" * 70_000, 'a"; filename="b', "a'b", "a;b", "CON", "a\r\nb"])
def test_file_names_in_forms(wire: tuple[HaloPsaClient, Wire], name: str) -> None:
    """A form has as many parts as were given, whatever they are called."""
    client, line = wire
    op = client.api.attachment

    def upload() -> object:
        file = io.BytesIO(b"content")
        file.name = name
        return (
            op.image_post({name: b"content", "file": file})
            if hasattr(op, "image_post")
            else op.create({"filename": name})
        )

    for out in sent(line, upload):
        kind = out.headers["Content-Type"]
        if not kind.startswith("multipart"):
            continue
        edge = b"--" + kind.partition("boundary=")[2].encode()
        parts = out.body.split(edge)[1:-1]
        assert len(parts) == len({name, "file"})
        for part in parts:
            head = part.partition(b"\r\n\r\n")[0].strip(b"\r\n").split(b"\r\n")
            assert all(re.match(rb"Content-(Disposition|Type): ", field) for field in head), head


@examples(100)
@given(target=anything)
def test_targets(wire: tuple[HaloPsaClient, Wire], target: Odd) -> None:
    client, line = wire
    line.kind, line.body = "application/octet-stream", b"content"
    if isinstance(target, (str, Path)) and ("/" in str(target) or "\\" in str(target)):
        return  # leads somewhere on this machine, as it may
    try:
        sent(line, lambda: client.attachments.download(1, to=target))
    finally:
        line.kind, line.body = "application/json", b"{}"
    here = Path.cwd()
    assert not list(here.glob("*.part")) + list(here.glob(".halopsa*"))
    for made in here.iterdir():
        assert made.name == str(target)
        made.unlink()


# Settings


SETTINGS = ["tenant", "base_url", "auth_url", "client_id", "client_secret", "tenant_id", "scope", "dialect"]
SETTINGS += [
    "timeout",
    "deadline",
    "default_headers",
    "user_agent",
    "proxies",
    "verify",
    "rate_limit",
    "retry",
]


@examples(200)
@given(
    changes=st.dictionaries(
        st.sampled_from(SETTINGS),
        anything | st.dictionaries(texts, texts, max_size=2),
        min_size=1,
        max_size=2,
    )
)
def test_settings(changes: dict[str, Any]) -> None:
    """A client of the host that was meant, or an error of the settings."""
    try:
        config = Config.build(
            API, **{"tenant": "testcompany", "client_id": "id", "client_secret": "marked-secret", **changes}
        )
    except (HaloPsaConfigError, TypeError) as error:
        if "marked-secret" in str(error):
            pytest.fail("the secret shows")
        return
    assert re.fullmatch(r"https?://[^/@\s\\?#\x00-\x1f]+(/[^@\s\\?#\x00-\x1f]*)?", config.base_url), (
        config.base_url
    )
    if not {"base_url", "tenant"} & changes.keys():
        assert config.base_url == f"https://{HOST}"
    for name, value in config.default_headers.items():
        assert re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name)
        assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", value)


@pytest.mark.parametrize(
    "text", [*NASTY, "acme.evil.example/#", "x@evil.example", "127.0.0.1:1/#", "localhost?"]
)
def test_tenants(text: str) -> None:
    try:
        config = Config.build(API, tenant=text, client_id="id", client_secret="s")
    except HaloPsaConfigError:
        return
    assert re.fullmatch(r"https://[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.halopsa\.com", config.base_url)


@pytest.mark.parametrize("value", NASTY)
def test_header_values(value: str) -> None:
    try:
        opened = wired(default_headers={"X-Gateway": value}, user_agent=value)
        with opened as (client, line):
            client.request("GET", "/Tickets")
    except HaloPsaConfigError:
        return
    except HaloPsaError:
        assert not line.sent
        return
    for out in line.sent:
        assert set(out.headers) <= {"X-Gateway", "Authorization", "Accept", "Accept-Encoding", "User-Agent"}
        assert not re.search(r"[\x00-\x1f\x7f]", "".join(out.headers.values()))
