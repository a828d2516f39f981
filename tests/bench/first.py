"""What the first call of a process takes of its own, the client being there: the network's part is taken off."""

from __future__ import annotations

import statistics

from tests.bench.calls import answers, server
from tests.bench.measure import Line, fresh

_ROUNDS = 11
_CALLS = {"tickets.list(page_size=50)": 15.0, "tickets.get(1)": 35.0}
# The network's part is what a bare session takes for the same: a token, then the same answer.
_PROGRAM = """
import sys, time
import requests
from halopsa import HaloPsaClient

base, call = sys.argv[1:]
client = HaloPsaClient(base_url=base, client_id="id", client_secret="secret")


def bare():
    with requests.Session() as session:
        session.post(f"{base}/auth/token", data={"grant_type": "client_credentials"}).content
        session.get(f"{base}/api/Tickets/1" if "get" in call else f"{base}/api/Tickets").content


def timed(call):
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


bare()
program = compile(f"client.{call}", "call", "eval")
took, network = timed(lambda: eval(program)), timed(bare)
print(took - network, network)
"""


def lines() -> list[Line]:
    """Measure."""
    found: dict[str, list[tuple[float, float]]] = {call: [] for call in _CALLS}
    with server(answers()) as base:
        for number in range(_ROUNDS + 1):
            for call, figures in found.items():
                own, network = map(float, fresh(_PROGRAM, base, call).split())
                if number:
                    figures.append((own, network))
    return [
        Line(
            f"first client.{call}, own time",
            statistics.median(own for own, _ in figures) * 1e3,
            "ms",
            "a bare session: token and answer",
            statistics.median(network for _, network in figures) * 1e3,
            _CALLS[call],
        )
        for call, figures in found.items()
    ]
