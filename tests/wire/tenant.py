"""A scripted tenant: it answers what a test wrote down and remembers what it was sent."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import parse_qs, parse_qsl, urlsplit

import responses
from requests import PreparedRequest

from halopsa import HaloPsaClient, RateLimitConfig, RetryConfig
from tests import driven

HOST = "https://testcompany.halopsa.com"
TOKEN_URL = f"{HOST}/auth/token"
FIXTURES = Path(__file__).parent.parent / "fixtures"

Dialect = Literal["v2", "inventory"]
Json = Any  # Any: decoded JSON, which tests index and compare at will
Loosely = Any  # Any: a client or record used in ways a type checker rightly refuses


def fixture(name: str) -> Json:
    """The decoded JSON of one file below tests/fixtures."""
    return json.loads((FIXTURES / name).read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Sent:
    """A request as it went over the wire: full path, query, JSON body (None: no body)."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    json: object = None


@dataclass(frozen=True)
class Answer:
    """What the tenant replies: JSON, text, bytes or None for an empty body; or a failure to raise."""

    status: int = 200
    body: object = None
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str | None = None
    failure: Exception | None = None

    def parts(self) -> tuple[int, dict[str, str], bytes]:
        if self.failure is not None:
            raise self.failure
        if isinstance(self.body, bytes):
            content, kind = self.body, "application/octet-stream"
        elif self.body is None:
            content, kind = b"", ""
        else:
            content, kind = json.dumps(self.body).encode(), "application/json; charset=utf-8"
        kind = self.content_type or kind
        return self.status, {**({"Content-Type": kind} if kind else {}), **self.headers}, content


def ok(body: object) -> Answer:
    """200 with a body; a name that ends in .json is a fixture."""
    return Answer(200, _body(body))


def made(body: object) -> Answer:
    """201, as the tenant answers a create and an update."""
    return Answer(201, _body(body))


GONE = Answer(204)


def text(status: int, content: str, content_type: str = "text/html", **headers: str) -> Answer:
    """An answer that is not JSON; header names are given with underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, content.encode(), named, content_type)


def failing(failure: Exception) -> Answer:
    """No answer at all: the connection fails with this exception of the HTTP library."""
    return Answer(failure=failure)


def _body(body: object) -> object:
    return fixture(body) if isinstance(body, str) and body.endswith(".json") else body


class Tenant:
    """testcompany.halopsa.com. Answers go out in order; the last one is repeated."""

    def __init__(self, mock: responses.RequestsMock) -> None:
        self.sent: list[Sent] = []
        self.headers: list[dict[str, str]] = []
        self.tokens: list[dict[str, str]] = []
        self.elsewhere_headers: list[dict[str, str]] = []
        self._mock = mock
        self._answers: list[Answer] = [Answer(599, {"error": "the test wrote no answer"})]
        self._token_answers: list[Answer] = [ok("auth/token-success.json")]
        self._routes: dict[tuple[str, str], Answer] = {}
        self._pages: dict[str, dict[str, Answer]] = defaultdict(dict)
        mock.add_callback(
            "POST", re.compile(re.escape(TOKEN_URL) + r"(\?.*)?$"), self._token, content_type=None
        )
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
            mock.add_callback(
                method, re.compile(re.escape(HOST) + r"/api(/.*)?$"), self._api, content_type=None
            )

    def answers(self, *answers: Answer) -> None:
        """What the API replies to the coming requests."""
        self._answers = list(answers)

    def token_answers(self, *answers: Answer) -> None:
        """What the token endpoint replies."""
        self._token_answers = list(answers)

    def route(self, method: str, path: str, answer: Answer) -> None:
        """A fixed reply to one method and full path."""
        self._routes[method, path] = answer

    def pages(self, path: str, *bodies: object) -> None:
        """GETs of that path are answered by page_no; pages beyond the last are the last."""
        for number, body in enumerate(bodies, start=1):
            self._pages[path][str(number)] = ok(body)

    def elsewhere(self, url: str, content: bytes) -> None:
        """A file on another host; the headers it is asked with are kept."""

        def answer(request: PreparedRequest) -> tuple[int, dict[str, str], bytes]:
            self.elsewhere_headers.append(dict(request.headers))
            return 200, {"Content-Type": "image/png"}, content

        self._mock.add_callback("GET", url, answer, content_type=None)

    @property
    def only(self) -> Sent:
        """The one API request that was sent."""
        assert len(self.sent) == 1, f"{len(self.sent)} API requests: {self.sent}"
        return self.sent[0]

    def posted(self, *paths: str) -> list[object]:
        """The bodies of the API requests, which were POSTs to these paths."""
        assert [(sent.method, sent.path) for sent in self.sent] == [("POST", path) for path in paths]
        return [sent.json for sent in self.sent]

    def _token(self, request: PreparedRequest) -> tuple[int, dict[str, str], bytes]:
        form = {name: values[0] for name, values in parse_qs(_text(request)).items()}
        self.tokens.append(form)
        if form.get("client_id") == "bad-client-id":
            return Answer(400, fixture("auth/token-failure.json")).parts()
        return _next(self._token_answers).parts()

    def _api(self, request: PreparedRequest) -> tuple[int, dict[str, str], bytes]:
        url = urlsplit(str(request.url))
        pairs = parse_qsl(url.query, keep_blank_values=True, strict_parsing=bool(url.query))
        query = dict(pairs)
        assert len(query) == len(pairs), f"a parameter was sent twice: {url.query}"
        content = _text(request)
        method = str(request.method)
        self.sent.append(Sent(method, url.path, query, json.loads(content) if content else None))
        self.headers.append(dict(request.headers))
        if (method, url.path) in self._routes:
            return self._routes[method, url.path].parts()
        if method == "GET" and url.path in self._pages:
            pages = self._pages[url.path]
            return pages.get(query.get("page_no", "1"), pages[str(len(pages))]).parts()
        return _next(self._answers).parts()


def _next(answers: list[Answer]) -> Answer:
    return answers.pop(0) if len(answers) > 1 else answers[0]


def _text(request: PreparedRequest) -> str:
    body = request.body
    if body is None:
        return ""
    return body.decode() if isinstance(body, bytes) else str(body)


def connect(dialect: Dialect = "v2", **options: Loosely) -> HaloPsaClient:
    """A client of testcompany. It does not pace itself and hardly waits between tries."""
    settings: dict[str, Loosely] = {
        "tenant": "testcompany",
        "client_id": "test-client-id",
        "client_secret": "test-client-secret",
        "rate_limit": RateLimitConfig(enabled=False),
        "retry": RetryConfig(backoff=0.01, max_backoff=0.02),
    }
    return driven.client(dialect=dialect, **{**settings, **options})


def loose(client: HaloPsaClient) -> Loosely:
    """The same client without its types: for calls that are wrong on purpose or built from a table."""
    return client
