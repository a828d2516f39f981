"""What the client adds to a request, beside a bare session that asks the same server for the same bytes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import requests
import urllib3

from halopsa import HaloPsaClient, RateLimitConfig
from halopsa.core.drive import drive
from halopsa.core.http.call import Call, Response
from halopsa.core.transport.exchange import Transport
from halopsa.core.transport.outgoing import Attempts
from halopsa.core.transport.settling import Again, settled
from halopsa.core.transport.wire import Reply
from tests.bench.measure import ROOT, Line, in_turns, repeated
from tests.bench.samples import PAGE, samples

_ROUNDS = 60
_TIMES = 25
_PLAIN = "requests.Session().get().content"
_CHART = f"Request path, a small answer: time over {_PLAIN}"


def answers() -> dict[str, str]:
    """Return what the server is to answer, by path."""
    bodies = samples()
    return {
        "/auth/token": '{"access_token":"abcdefghij","expires_in":36000}',
        "/api/Small": '{"id":1}',
        "/api/Tickets/1": bodies.ticket.decode(),
        "/api/Tickets": bodies.page.decode(),
    }


def lines() -> list[Line]:
    """Measure."""
    limit = RateLimitConfig(max_requests=10_000_000, throttle_threshold=1.0)
    with (
        server(answers()) as base,
        requests.Session() as session,
        requests.Session() as lean,
        urllib3.PoolManager() as pool,
        HaloPsaClient(base_url=base, client_id="id", client_secret="secret", rate_limit=limit) as client,
    ):
        lean.trust_env = False
        transport = client._transport
        small, page, ticket = (f"{base}/api{path}" for path in ("/Small", "/Tickets", "/Tickets/1"))
        rows = f"{PAGE} rows"
        plain, without, bare = _PLAIN, "the same, trust_env=False", "urllib3.PoolManager().request().data"
        calls: dict[str, Callable[[], object]] = {
            "client.request, a small answer": lambda: client.request("GET", "/Small"),
            f"small: {plain}": lambda: session.get(small).content,
            f"small: {without}": lambda: lean.get(small).content,
            f"small: {bare}": lambda: pool.request("GET", small).data,
            f"client, {rows}, not decoded": lambda: transport.download(Call("GET", "/Tickets")),
            f"page: {plain}": lambda: session.get(page).content,
            "client.tickets.get": lambda: client.tickets.get(1),
            "ticket: json": lambda: json.loads(session.get(ticket).content),
            f"client.tickets.list, {rows}, decoded": lambda: client.tickets.list(page_size=PAGE),
            "page: json": lambda: json.loads(session.get(page).content),
            "pacing, retry and token logic": logic(transport),
        }
        found = in_turns({name: repeated(call, _TIMES) for name, call in calls.items()}, _ROUNDS)

    def line(name: str, beside: str, base: str, most: float | None = None, label: str = "") -> Line:
        us, chart = found[base] * 1e6, _CHART if label else ""
        return Line(
            name.removeprefix("small: "), found[name] * 1e6, "us", beside, us, ratio_limit=most, chart=chart,
            label=label, headline=most is not None,
        )  # fmt: skip

    request = "client.request, a small answer"  # the whole way: token, limit, retries, JSON
    return [
        line(f"small: {bare}", plain, f"small: {plain}", label=bare),
        line(request, plain, f"small: {plain}", 1.0, "halopsa: client.request"),
        line(f"small: {without}", plain, f"small: {plain}", label=without),
        line(f"small: {plain}", plain, f"small: {plain}", label=plain),
        line(request, without, f"small: {without}"),
        line(f"client, {rows}, not decoded", plain, f"page: {plain}"),
        line("pacing, retry and token logic", request, request, 0.05),
        line("client.tickets.get", f"json.loads({plain})", "ticket: json"),
        line(f"client.tickets.list, {rows}, decoded", f"json.loads({plain})", "page: json"),
    ]


def logic(transport: Transport) -> Callable[[], object]:
    """What the client does to a request beside sending it: token, slot, retry rules, deadline; nothing is sent."""
    call = Call("GET", "/Small")
    reply = Reply("answer", "127.0.0.1", Response(200, {}, b""), written=0)

    async def admitted() -> Reply:
        main = transport._main
        progress = Attempts(transport._outgoing.deadline(call, download=False), main, main.access)

        async def attempt() -> Reply | Again:
            token, slot = await transport._admit(call, progress)
            with slot:
                slot.answered()
            return await transport._settling.settle(call, reply, progress, token)

        return await settled(attempt, transport.pause)

    return lambda: drive(admitted)


@contextmanager
def server(answers: dict[str, str], latency: float = 0.0) -> Iterator[str]:
    """Serve these answers, so many seconds late; yield the address."""
    process = subprocess.Popen(  # noqa: S603 - this interpreter
        [sys.executable, "-m", "tests.bench.server", str(latency)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        json.dump(answers, process.stdin)
        process.stdin.close()
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait()
