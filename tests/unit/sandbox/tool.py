"""A bare HTTP caller for the tests of the sandbox: sockets and bytes, nothing of the client."""

from __future__ import annotations

import http.client
import json
from typing import NamedTuple
from urllib.parse import urlencode, urlsplit

from halopsa.sandbox.server import Sandbox
from halopsa.sandbox.store import Json

JSON = "application/json"


class Reply(NamedTuple):
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def data(self) -> Json:
        return json.loads(self.body)


class Api:
    """Calls one sandbox with a token of its own."""

    def __init__(self, halo: Sandbox, scope: str = "all") -> None:
        self.halo = halo
        self.address = urlsplit(halo.base_url).netloc
        self.token = self.get_token(scope=scope).data["access_token"]

    def get_token(self, **form: str) -> Reply:
        connection = self.halo.connection
        fields = {
            "grant_type": "client_credentials",
            "client_id": connection["client_id"],
            "client_secret": connection["client_secret"],
            "scope": "all",
        } | form
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.raw("POST", "/auth/token", urlencode(fields).encode(), headers)

    def raw(
        self, verb: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> Reply:
        line = http.client.HTTPConnection(self.address, timeout=10)
        try:
            line.request(verb, path, body, headers or {})
            answer = line.getresponse()
            return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            line.close()

    def call(
        self, verb: str, path: str, body: object = None, content_type: str = JSON, /, **query: object
    ) -> Reply:
        headers = {"Authorization": f"Bearer {self.token}"}
        data = None
        if body is not None:
            headers["Content-Type"] = content_type
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
        asked = f"?{urlencode(query)}" if query else ""
        return self.raw(verb, f"/api{path}{asked}", data, headers)

    def get(self, path: str, /, **query: object) -> Reply:
        return self.call("GET", path, **query)

    def post(self, path: str, body: object, /, **query: object) -> Reply:
        return self.call("POST", path, body, **query)

    def delete(self, path: str, /, **query: object) -> Reply:
        return self.call("DELETE", path, **query)
