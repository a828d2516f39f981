"""Clients of the fleet: by the SDK, by plain HTTP with an idempotency key, and by plain HTTP without one.

Each repeats a request until it is answered, as any program would that must not lose a lead.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import queue
import secrets
import time
from typing import Any, Final
from urllib.parse import urlsplit

import attrs

from halopsa import RateLimitConfig, RetryConfig
from halopsa.integrations.leads import HaloIntegration, HaloIntegrationError, ValidationError
from tests.leadfleet.people import Person, Post

__all__ = ["KINDS", "Books", "Said", "work"]

#: sdk: by the client of this package. http: with an Idempotency-Key. bare: without, and not waiting for the work.
KINDS: Final = ("sdk", "http", "sdk", "http", "bare")
_PATIENCE: Final = 240.0  # seconds for one post, all its repetitions included
_PAUSE: Final = 0.2
_LOOK: Final = 0.5  # between two looks at a batch
_AGAIN: Final = (409, 429, 500, 502, 503, 504)  # 409: the same request is still under way


@attrs.frozen
class Said:
    """What was answered for one lead. ``lead_id`` None: a row of a bulk that was refused, with ``error``."""

    person: Person
    lead_id: int | None
    ticket_id: int | None
    actions: tuple[str, ...]
    error: str
    repeated: bool  # by a request with no or another key: the first one may have been taken


@attrs.define
class Books:
    """What a client has seen."""

    said: list[Said] = attrs.field(factory=list)
    answers: int = 0  # complete answers of the service, of any status
    refused: dict[int, int] = attrs.field(factory=dict)
    lost: int = 0  # requests without an answer
    seconds: list[float] = attrs.field(factory=list)
    wrong: list[str] = attrs.field(factory=list)


class _Gave(Exception):
    """No answer, however often it was asked."""


def work(kind: str, url: str, key: str, posts: queue.SimpleQueue[Post], books: Books) -> None:
    """Post until there is nothing left to post."""
    posting = _BySdk(url, key, books) if kind == "sdk" else _ByHttp(url, key, books, keyed=kind == "http")
    while True:
        try:
            post = posts.get_nowait()
        except queue.Empty:
            break
        began = time.monotonic()
        try:
            answer, repeated = posting.post(post)
            _note(books, post, answer, repeated)
        except Exception as error:  # noqa: BLE001 - this is what the run is to find
            books.wrong.append(f"{kind}, {len(post.rows)} leads: {type(error).__name__}: {error}"[:300])
        books.seconds.append(time.monotonic() - began)
    posting.close()


def _note(books: Books, post: Post, answer: dict[str, Any], repeated: bool) -> None:  # Any: JSON
    if not post.bulk:
        said = (answer["lead_id"], answer["halopsa_ticket_id"], tuple(answer["actions_taken"]))
        books.said.append(Said(post.people[0], *said, "", repeated))
        return
    errors = {row["index"]: row["error"] for row in answer["errors"]}
    leads = {row["index"]: row["lead_id"] for row in answer["results"]}
    if len(errors) + len(leads) != len(post.rows) or answer["total_processed"] != len(post.rows):
        books.wrong.append(f"{len(errors)} errors and {len(leads)} results for {len(post.rows)} leads")
    if (answer["successful"], answer["failed"]) != (len(leads), len(errors)):
        books.wrong.append("the counts of a bulk are not those of its rows")
    for index, person in enumerate(post.people):
        found = (leads.get(index), None, (), errors.get(index, ""))
        books.said.append(Said(person, *found, repeated))


class _BySdk:
    """Posts by the SDK, which repeats what got no answer by itself; then the call is made again."""

    def __init__(self, url: str, key: str, books: Books) -> None:
        self._books = books
        self._client = HaloIntegration(
            key,
            url,
            rate_limit=RateLimitConfig(enabled=False, max_retries=3),
            retry=RetryConfig(max_attempts=4, backoff=0.1, max_backoff=0.5),
            timeout=30.0,
        )

    def post(self, post: Post) -> tuple[dict[str, Any], bool]:  # Any: JSON
        until, repeated = time.monotonic() + _PATIENCE, False
        while True:
            try:
                found = self._once(post)
            except ValidationError:
                raise
            except HaloIntegrationError as error:
                self._books.lost += 1
                if time.monotonic() > until:
                    raise _Gave(str(error)) from error
                repeated = True
                time.sleep(_PAUSE)
            else:
                self._books.answers += 1
                return found, repeated

    def _once(self, post: Post) -> dict[str, Any]:  # Any: JSON
        if not post.bulk:
            row: dict[str, Any] = post.rows[0]  # Any: keywords of a call
            return self._client.leads.sync(source=post.source, **row).to_dict()
        batch = self._client.leads.bulk(post.rows, source=post.source)
        while batch.status == "running":
            time.sleep(_LOOK)
            with contextlib.suppress(HaloIntegrationError):  # looked at again
                batch = self._client.leads.batch(batch.batch_id or "")
        return batch.to_dict()

    def close(self) -> None:
        self._client.close()


class _ByHttp:
    """Posts as any program does, and sends the same again until there is an answer."""

    def __init__(self, url: str, key: str, books: Books, *, keyed: bool) -> None:
        self._host, self._base = urlsplit(url).netloc, urlsplit(url).path
        self._headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        self._books = books
        self._keyed = keyed
        self._line: http.client.HTTPConnection | None = None

    def post(self, post: Post) -> tuple[dict[str, Any], bool]:  # Any: JSON
        headers = {"Idempotency-Key": secrets.token_hex(16)} if self._keyed else {"Prefer": "respond-async"}
        if post.bulk:
            body: dict[str, Any] = {"source": post.source, "leads": post.rows}  # Any: JSON
            answer, repeated = self._until("POST", "/sync/leads/bulk", body, headers)
            while answer.get("status") == "running":
                time.sleep(_LOOK)
                answer, _ = self._until("GET", f"/sync/batches/{answer['batch_id']}", None, {})
        else:
            body = {"source": post.source, "data": post.rows[0]}
            answer, repeated = self._until("POST", "/sync/leads", body, headers)
        return answer, repeated and not self._keyed

    def _until(
        self, method: str, path: str, body: object, headers: dict[str, str]
    ) -> tuple[dict[str, Any], bool]:  # Any: JSON
        until, repeated = time.monotonic() + _PATIENCE, False
        while True:
            status, answer = self._once(method, path, body, headers)
            if status // 100 == 2:
                return answer, repeated
            if (status and status not in _AGAIN) or time.monotonic() > until:
                raise _Gave(f"{method} {path}: {status} {str(answer)[:200]}")
            repeated = True
            time.sleep(_PAUSE)

    def _once(
        self, method: str, path: str, body: object, headers: dict[str, str]
    ) -> tuple[int, dict[str, Any]]:
        """Status and body of an answer; 0 where there was none."""
        try:
            if self._line is None:
                self._line = http.client.HTTPConnection(self._host, timeout=60.0)
            content = None if body is None else json.dumps(body)
            self._line.request(method, self._base + path, content, {**self._headers, **headers})
            answer = self._line.getresponse()
            found = answer.status, json.loads(answer.read())
        except (OSError, http.client.HTTPException, ValueError):
            self._books.lost += 1
            self.close()
            return 0, {}
        self._books.answers += 1
        if found[0] // 100 != 2:
            self._books.refused[found[0]] = self._books.refused.get(found[0], 0) + 1
        return found

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None
