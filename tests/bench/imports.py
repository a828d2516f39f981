"""Import times, each in a fresh interpreter."""

from __future__ import annotations

from tests.bench.measure import Line, in_turns, started

_ROUNDS = 11
_BASELINE = "import requests"
CLIENT = (
    "import halopsa\nclient = halopsa.HaloPsaClient(tenant='acme', client_id='id', client_secret='secret')"
)
_EVERYTHING = """
import importlib, pathlib, halopsa
root = pathlib.Path(halopsa.__file__).parent
for part in ("api", "models", "resources", "types"):
    for path in sorted((root / part).rglob("*.py")):
        importlib.import_module(".".join(("halopsa", *path.relative_to(root).with_suffix("").parts)))
"""
_STATEMENTS: dict[str, tuple[str, float | None]] = {
    _BASELINE: ("import requests", None),
    "import halopsa": ("import halopsa", 60),
    "import HaloPsaClient": ("from halopsa import HaloPsaClient", None),
    "make a client": (CLIENT, 190),
    "make a client, tickets ready": (f"{CLIENT}\nclient.tickets.list_all(open_only=True)", None),
    "halopsa --help": ("import halopsa.cli.app", None),
    "import everything there is": (_EVERYTHING, 1000),
}


def lines() -> list[Line]:
    """Measure."""
    found = in_turns({name: started(code) for name, (code, _) in _STATEMENTS.items()}, _ROUNDS)
    base = found.pop(_BASELINE)
    return [
        Line(name, took * 1e3, "ms", _BASELINE, base * 1e3, _STATEMENTS[name][1])
        for name, took in found.items()
    ]
