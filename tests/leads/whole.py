"""Whole: the lead service with workers, keys and a local tenant, in threads of the test, as the command runs it."""

from __future__ import annotations

import contextlib
import http.client
import json
import threading
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs

from halopsa import HaloPsaClient
from halopsa.core.base.wakeup import Gate
from halopsa.integrations.leads import HaloIntegration
from halopsa.leads import running, serving
from halopsa.leads.opening import opened
from halopsa.leads.sandboxed import Surroundings, first_key, surroundings
from halopsa.leads.service import Service

__all__ = ["Got", "Whole", "whole"]


@attrs.frozen
class Got:
    """An answer."""

    status: int
    headers: Mapping[str, str]
    json: Any  # JSON


@attrs.frozen
class Whole:
    """A service that runs. ``tenant``: a client of the local tenant behind it."""

    url: str
    key: str
    service: Service
    around: Surroundings
    tenant: HaloPsaClient

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> Got:
        """Send a request as anybody would, without the SDK; underscores of header names are dashes."""
        address = urlsplit(self.url)
        sent = {"Authorization": f"Bearer {self.key}"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        content = None
        if body is not None:
            content, sent["Content-Type"] = json.dumps(body).encode(), "application/json"
        connection = http.client.HTTPConnection(str(address.hostname), address.port, timeout=60)
        with contextlib.closing(connection):
            connection.request(method, address.path + path, content, sent)
            answer = connection.getresponse()
            text = answer.read()
            found = {name.lower(): value for name, value in answer.getheaders()}
            return Got(answer.status, found, json.loads(text) if text else None)

    def sdk(self) -> HaloIntegration:
        """The SDK, as the reference makes it."""
        return HaloIntegration(api_key=self.key, base_url=self.url)


@contextlib.contextmanager
def whole() -> Iterator[Whole]:
    """Run a service."""
    with contextlib.ExitStack() as stack:
        around = stack.enter_context(surroundings(None, None))
        base = stack.enter_context(opened(around.settings))
        service = stack.enter_context(running.service_of(around.settings, base, around.connect, {}))
        tenant = stack.enter_context(around.connect(30.0))
        bound, stop, ready = serving.listen("127.0.0.1", 0), Gate(), threading.Event()
        thread = threading.Thread(
            target=running.serve,
            args=(service, around.settings, bound, stop),
            kwargs={"ready": ready.set},
        )
        thread.start()
        try:
            assert ready.wait(20)
            yield Whole(bound.url, first_key(base, service.clock()), service, around, tenant)
        finally:
            stop.set()
            thread.join(20)
        assert not thread.is_alive()
