"""Time to the help of the command line, beside bare Python, click, and an app of typer that is built as a whole."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import time
from collections.abc import Iterator

from halopsa.catalogue.arguments import Argument, arguments
from halopsa.catalogue.operations import Catalogue, Entry
from tests.bench.measure import BUILD, Line, Timer, in_turns

_ROUNDS = 11
_BASELINE = "import click"
#: "No more than twice the wall time of a process that imports click": what is asked of the first two.
_RATIO = 2.0
_TYPES = {"int": "int", "float": "float", "bool": "bool"}


def lines() -> list[Line]:
    """Measure."""
    codes = {
        "bare python": "pass",
        _BASELINE: "import click",
        "halopsa --help": _main("--help"),
        "halopsa tickets list --help": _main("tickets", "list", "--help"),
        "halopsa tickets create --help": _main("tickets", "create", "--help"),
    }
    if importlib.util.find_spec("typer") is not None:  # of the group bench
        codes["typer, curated operations: tickets list --help"] = _eager()
    found = in_turns({name: _process(code) for name, code in codes.items()}, _ROUNDS)
    base = found[_BASELINE]
    asked = ("halopsa --help", "halopsa tickets list --help")
    return [
        Line(name, took * 1e3, "ms", _BASELINE, base * 1e3, ratio_limit=_RATIO if name in asked else None)
        for name, took in found.items()
        if name != _BASELINE
    ]


def _process(code: str) -> Timer:
    """Return what runs a process to its end, and says how long all of it took."""

    def run() -> float:
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, check=True)  # noqa: S603 - this very interpreter
        return time.perf_counter() - began

    return run


def _main(*words: str) -> str:
    return f"import sys\nsys.argv = {['halopsa', *words]!r}\nfrom halopsa.cli import main\nmain()"


def _eager() -> str:
    """Write the same curated commands as functions of typer; return what shows one help."""
    BUILD.mkdir(parents=True, exist_ok=True)
    (BUILD / "eager_app.py").write_text("\n".join(_written()), encoding="utf-8")
    words = ["eager", "tickets", "list", "--help"]
    return f"import sys\nsys.path.insert(0, {str(BUILD)!r})\nsys.argv = {words!r}\nimport eager_app\neager_app.app()"


def _written() -> Iterator[str]:
    catalogue = Catalogue.of()
    yield "import typer\napp = typer.Typer()"
    for name in catalogue.files.resource_names():
        resource = catalogue.resource(name)
        yield f"{name} = typer.Typer()\napp.add_typer({name}, name={name!r})"
        for op in resource.ops.values():
            given = ", ".join(
                _parameter(*each) for each in enumerate(arguments(catalogue, Entry(resource, op)))
            )
            yield f"@{name}.command({op.name!r})\ndef {name}_{op.name}({given}) -> None: ..."


def _parameter(number: int, argument: Argument) -> str:
    option = f"typer.Option(None, '--{argument.name}')"
    place = "typer.Argument(None)" if argument.place == "path" else option
    return f"p{number}: {_TYPES.get(argument.type, 'str')} = {place}"
