"""Lines of `api.txt` for all names that are no methods of resources: each says what is true, and none is missing."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

import attrs
import click
import pytest

import halopsa
import halopsa.export
import halopsa.sandbox
from codegen.render import apitxt, publicnames
from codegen.render.pytext import Package
from halopsa._api import API
from halopsa.catalogue.operations import Catalogue, api_names
from halopsa.cli.app import OWN, OWN_OF
from halopsa.cli.matching import matching_command
from halopsa.cli.operation import OperationCommand
from halopsa.core.config.environment import variables

ROOT = Path(__file__).resolve().parents[4]
LINES = {
    apitxt.name_of(line): line
    for line in apitxt.read((ROOT / "spec/halopsa/api.txt").read_text())
    if line.startswith("halopsa")
}

TEXTS = {
    "__init__.py": """
from .things import Thing as Thing
if True:
    from .things import Trouble as Trouble
    from .things import make as make
_HOMES = {"Thing": "things", "Trouble": "things"}
__version__ = "1.0"
__all__ = [*_HOMES, "make", "__version__"]
""",
    "facts.py": 'LIMIT = 5\nWORDS = ("a",)\n',
    "things.py": """
from typing import Generic, Literal, TypedDict, Unpack
import attrs
from . import facts
from .deep.base import Base

Colour = Literal["red", "green"]

class Options(TypedDict, total=False):
    size: int
    colour: Colour

@attrs.frozen
class Thing(Base, Generic[T]):
    _hidden: int = attrs.field(alias="shown")
    name: str
    limit: int = facts.LIMIT
    words: tuple[str] = attrs.field(default=facts.WORDS, repr=False)
    parts: list[str] = attrs.field(factory=list)

    @property
    def colour(self) -> Colour: ...
    @classmethod
    def of(cls, text: "str", *, n: int = facts.LIMIT, **options: Unpack[Options]) -> "Thing": ...
    async def wait(self) -> None: ...
    def after_fork(self) -> None: ...
    def __enter__(self): ...
    def _private(self) -> None: ...

class Trouble(Exception):
    def __init__(self, message: str, *, code: int | None = None) -> None:
        self.message = message
        self.code: int | None = code
        self.errors = list(message)
        self._own = 1

def make(name: str = f"{facts.LIMIT}/{facts.LIMIT:g}") -> Thing: ...
""",
    "deep/__init__.py": "",
    "deep/base.py": """
import os
class Base(Mapping):
    def close(self) -> None: ...
    def wait(self) -> int: ...
HOME = os.environ["HALOPSA_HOME"]
""",
    "cli/__init__.py": "",
    "cli/app.py": """
import click
from ..facts import LIMIT
def common(command):
    return _OPTIONS
_OPTIONS = (click.option("--tenant", "to_tenant", help="x"),)
_JSON = click.option("--json", is_flag=True)
@click.group()
def halopsa(): ...
@halopsa.command("show-all")
@click.argument("number", type=int)
@click.option("--limit", "-n", default=LIMIT, show_default=True)
@_JSON
@common
def show(): ...
""",
}
LAZY = """
import click
from .groups import Own, Root
_NAME = "shown"
OWN = {"show-all": Own(".shown", "show", "Show all."), "gone": Own(".shown", "gone", "Not there.")}
OWN_OF = {"things": {"find": Own(".shown", "find", "Find one.")}}
halopsa = Root()
click.version_option("1")(halopsa)
"""
SHOWN = """
import click
@click.command()
@click.option("--limit", "-n", type=int)
def show(): ...
@click.command()
def find(): ...
OPTIONS = [click.Option(["--yes"], is_flag=True)]
"""
EXPECTED = """\
halopsa $HALOPSA_HOME: environment variable
halopsa show-all --json: option is_flag=True
halopsa show-all --limit -n: option default=5
halopsa show-all --tenant: option
halopsa show-all NUMBER: argument type=int
halopsa show-all: command
halopsa.Thing.__enter__() -> object
halopsa.Thing.__init__(shown: int, name: str, limit: int=5, words: tuple[str]=('a',), parts: list[str]=list()) -> None
halopsa.Thing.close() -> None
halopsa.Thing.colour: Literal['red', 'green']  property
halopsa.Thing.limit: int = 5
halopsa.Thing.name: str
halopsa.Thing.of(text: str, *, n: int=5, size: int=..., colour: Literal['red', 'green']=...) -> Thing  classmethod
halopsa.Thing.parts: list[str] = list()
halopsa.Thing.wait() -> None  async
halopsa.Thing.words: tuple[str] = ('a',)
halopsa.Thing: frozen class(Mapping, Generic[T])
halopsa.Trouble.__init__(message: str, *, code: int | None=None) -> None
halopsa.Trouble.code: int | None
halopsa.Trouble.errors: list
halopsa.Trouble.message: str
halopsa.Trouble: class(Exception)
halopsa.__version__: str
halopsa.make(name: str='5/5') -> Thing
halopsa: commands
"""


def made(root: Path, *edits: tuple[str, str, str]) -> list[str]:
    texts = dict(TEXTS)
    for name, old, new in edits:
        assert old in texts[name]
        texts[name] = texts[name].replace(old, new)
    for name, text in texts.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return sorted(publicnames.lines(root, {}, "halopsa", "HALOPSA_"))


# The text


def test_what_the_lines_say(tmp_path: Path) -> None:
    assert made(tmp_path) == EXPECTED.splitlines()


@pytest.mark.parametrize(
    ("edit", "lost"),
    [
        (("facts.py", "LIMIT = 5", "LIMIT = 6"), 5),
        (("things.py", '"green"', '"blue"'), 2),
        (("things.py", "    async def", "    def"), 1),
        (("things.py", "class Trouble(Exception)", "class Trouble(ValueError)"), 1),
        (("things.py", "self.code: int | None = code", "pass"), 1),
        (("deep/base.py", "def close", "def shut"), 1),
        (("cli/app.py", '"--tenant"', '"--instance"'), 1),
        (("__init__.py", '"Trouble": "things"', ""), 5),
    ],
)
def test_what_changes_for_callers_changes_its_lines(
    tmp_path: Path, edit: tuple[str, str, str], lost: int
) -> None:
    before = EXPECTED.splitlines()
    assert len(apitxt.lost(before, made(tmp_path, edit))) == lost


def test_commands_that_are_loaded_late_have_lines_too(tmp_path: Path) -> None:
    (tmp_path / "cli").mkdir()
    (tmp_path / "cli/shown.py").write_text(SHOWN)
    for home in ("facts", "integrations/other/facts"):
        (tmp_path / home / "resources").mkdir(parents=True)
        (tmp_path / home / "resources/my_things.json").write_text("{}")
    (tmp_path / "integrations/other/__init__.py").write_text("")
    lines = made(tmp_path, ("cli/app.py", TEXTS["cli/app.py"], LAZY))
    assert [line for line in lines if line.startswith("halopsa ") and "$" not in line] == [
        "halopsa --version: version_option",
        "halopsa RESOURCE OPERATION --yes: option is_flag=True",
        "halopsa RESOURCE OPERATION: commands, as the methods",
        "halopsa api RESOURCE OPERATION: commands, as the methods",
        "halopsa gone: command",
        "halopsa my-things: commands",
        "halopsa other RESOURCE OPERATION: commands, as the methods",
        "halopsa other my-things: commands",
        "halopsa show-all --limit -n: option type=int",
        "halopsa show-all: command",
        "halopsa things find: command",
    ]
    assert "halopsa: commands" in lines


def test_a_move_inside_the_package_changes_nothing(tmp_path: Path) -> None:
    before = made(tmp_path / "a")
    (tmp_path / "b/core").mkdir(parents=True)
    (tmp_path / "b/core/__init__.py").write_text("")
    (tmp_path / "b/core/root.py").write_text(TEXTS["deep/base.py"].replace("Base", "Root"))
    edits = [("things.py", "from .deep.base import Base", "from halopsa.core.root import Root as Base")]
    edits += [("deep/base.py", TEXTS["deep/base.py"], "")]
    assert made(tmp_path / "b", *edits) == before


def test_what_a_base_has_too_is_not_said_again(tmp_path: Path) -> None:
    kinds = "class Kind(Exception): ...\nclass Special(Kind): ...\nclass Trouble(Kind)"
    make = "def make("
    home = "    from .things import make"
    edits = [
        ("things.py", "class Trouble(Exception)", kinds),
        ("things.py", make, f"class Mine(Trouble, Special): ...\n{make}"),
        ("__init__.py", '"Trouble": "things"', '"Trouble": "things", "Mine": "things"'),
        ("__init__.py", home, f"    from .things import Mine as Mine\n{home}"),
    ]
    lines = made(tmp_path, *edits)
    assert "halopsa.Mine: class(Trouble)" in lines
    assert "halopsa.Trouble: class(Exception)" in lines


def test_files_to_be_written_stand_before_those_on_disk(tmp_path: Path) -> None:
    made(tmp_path)
    lines = publicnames.lines(tmp_path, {"facts.py": "LIMIT = 7\nWORDS = ()\n"}, "halopsa", "HALOPSA_")
    assert "halopsa.Thing.limit: int = 7" in lines


def test_a_name_that_cannot_be_found_says_so(tmp_path: Path) -> None:
    lines = made(tmp_path, ("__init__.py", "import make as make", "import made as make"))
    assert "halopsa.make: not found in the text of the package" in lines


def test_a_line_that_would_go_is_refused_until_it_is_listed(tmp_path: Path) -> None:
    now = made(tmp_path, ("facts.py", "LIMIT = 5", "LIMIT = 6"))
    old = "halopsa.Thing.limit: int = 5"
    accepted = apitxt.Accepted({}, [])
    said = "\n".join(apitxt.refused([old], now, accepted))
    assert said == f"changed: {old}\n     to: halopsa.Thing.limit: int = 6"
    apitxt.accept(tmp_path, "0.2.0", [old], now, accepted)
    assert apitxt.refused([old], now, apitxt.Accepted.read(tmp_path)) == []


def test_it_is_read_without_importing_the_package() -> None:
    """So that it is the same whatever extras are installed."""
    code = (
        "import sys; from pathlib import Path; from codegen.render import publicnames\n"
        "assert publicnames.lines(Path('halopsa'), {}, 'halopsa', 'HALOPSA_')\n"
        "print(*[name for name in sys.modules if name.split('.')[0] == 'halopsa'])"
    )
    command_line = [sys.executable, "-c", code]
    done = subprocess.run(command_line, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603 - ours
    assert done.stdout.strip() == ""


# Against the package as it runs


def _values() -> Iterator[tuple[str, object]]:
    for module in (halopsa, halopsa.export, halopsa.sandbox):
        for name in module.__all__:
            yield f"{module.__name__}.{name}", getattr(module, name)


def _written(function: Callable[..., object]) -> list[str]:
    """The names of arguments, without those that only a TypedDict names."""
    found = inspect.signature(function).parameters.values()
    return [p.name for p in found if p.name not in ("self", "cls") and p.kind is not p.VAR_KEYWORD]


def _listed(line: str) -> list[str]:
    inside = line[line.index("(") + 1 : line.rindex(") -> ")]
    found = [re.split("[:=]", one)[0] for one in apitxt.split(inside) if one not in ("*", "/")]
    return [one.removeprefix("*") for one in found if not one.startswith("**")]


def _public(value: type) -> set[str]:
    """The names of a class that are made in the package."""
    line = [cls for cls in value.__mro__ if cls.__module__.partition(".")[0] == "halopsa"]
    return {name for cls in line for name in vars(cls) if not name.startswith("_")} - {"after_fork"}


CLASSES = {label: value for label, value in _values() if isinstance(value, type)}


def _of(value: type) -> dict[str, str]:
    """The lines of a class and of those it comes from, by what comes after the class."""
    labels = [label for cls in reversed(value.__mro__) for label, other in CLASSES.items() if other is cls]
    return {
        name.removeprefix(f"{label}."): line
        for label in labels
        for name, line in LINES.items()
        if name.startswith(f"{label}.") and name.count(".") == label.count(".") + 1
    }


def test_every_public_name_has_a_line() -> None:
    assert {label for label, _ in _values()} <= LINES.keys()
    assert len(CLASSES) > 25


@pytest.mark.parametrize("label", CLASSES)
def test_every_member_has_a_line_and_it_is_true(label: str) -> None:
    value, lines = CLASSES[label], _of(CLASSES[label])
    if issubclass(value, dict):  # a TypedDict
        assert lines.keys() == value.__annotations__.keys()
        return
    tuple_methods = {"count", "index"}
    assert _public(value) - lines.keys() <= (tuple_methods if issubclass(value, tuple) else set())
    for name, line in lines.items():
        found = inspect.getattr_static(value, name, None)
        marks = line.rpartition("  ")[2]
        assert isinstance(found, classmethod) == (marks == "classmethod")
        assert isinstance(found, property | cached_property) == (marks == "property")
        if f".{name}(" in line:
            listed, written = _listed(line), _written(value if name == "__init__" else getattr(value, name))
            assert listed[: len(written)] == written


def test_functions_are_as_listed() -> None:
    for label, value in _values():
        if inspect.isfunction(value):
            listed, written = _listed(LINES[label]), _written(value)
            assert listed[: len(written)] == written


@pytest.mark.parametrize("cls", [halopsa.RateLimitConfig, halopsa.RetryConfig, halopsa.TokenInfo])
def test_defaults_of_settings_are_those_of_the_classes(cls: type[attrs.AttrsInstance]) -> None:
    for field in attrs.fields(cls):
        line = LINES[f"halopsa.{cls.__name__}.{field.name}"]
        if field.default is attrs.NOTHING:
            assert " = " not in line
        else:
            assert ast.literal_eval(line.partition(" = ")[2]) == field.default


def test_defaults_of_the_client_are_its_own() -> None:
    line = LINES["halopsa.HaloPsaClient.__init__"]
    inside = line[line.index("(") + 1 : line.rindex(") -> ")]
    listed = dict(one.split("=", 1) for one in apitxt.split(inside) if "=" in one)
    given = {name.split(":")[0]: ast.literal_eval(value) for name, value in listed.items()}
    parameters = inspect.signature(halopsa.HaloPsaClient).parameters.values()
    assert given == {p.name: p.default for p in parameters}


def test_errors_list_the_attributes_they_have() -> None:
    for name in halopsa.__all__:
        cls = getattr(halopsa, name)
        if inspect.isclass(cls) and issubclass(cls, halopsa.HaloPsaError):
            line = [one.__name__ for one in cls.__mro__ if issubclass(one, halopsa.HaloPsaError)]
            listed = {
                each.rpartition(".")[2]
                for one in line
                for each in LINES
                if each.startswith(f"halopsa.{one}.")
            }
            assert {word for word in vars(cls("what")) if word[0] != "_"} <= listed


def _commands(label: str, found: click.Command) -> Iterator[tuple[str, click.Parameter | None]]:
    yield label, None
    for parameter in found.params:
        if isinstance(parameter, click.Option):
            first = "/".join(filter(None, (parameter.opts[0], *parameter.secondary_opts)))
            yield f"{label} {' '.join((first, *parameter.opts[1:]))}", parameter
        else:
            yield f"{label} {(parameter.name or '').upper()}", parameter
    if isinstance(found, click.Group):
        for name, below in found.commands.items():
            yield from _commands(f"{label} {name}", below)


def _own() -> dict[str, click.Parameter | None]:
    """The commands with code of their own, and their parameters."""
    found = {f"halopsa {name}": each.load() for name, each in OWN.items()}
    for group, below in OWN_OF.items():
        found.update((f"halopsa {group} {name}", each.load()) for name, each in below.items())
    lines = dict(pair for label, each in found.items() for pair in _commands(label, each))
    return {"halopsa": None, "halopsa --version": None, **lines}


def _made() -> set[str]:
    """The groups that are made from facts, and the options of all their commands."""
    found = set()
    for api in api_names():
        label = "halopsa " if api == "halopsa" else f"halopsa {api} "
        found.add(f"{label}RESOURCE OPERATION")
        found |= {f"{label}{name.replace('_', '-')}" for name in Catalogue.of(api).files.resource_names()}
        for entry in Catalogue.of(api).entries():
            made = OperationCommand("it", Catalogue.of(api), entry)
            own = (*made.own, *made.general)
            found |= {f"halopsa RESOURCE OPERATION {' '.join(each.opts)}" for each in own}
    tickets = Catalogue.of().resource("tickets")  # it has all that a resource can be found by
    ensure = matching_command("ensure", Catalogue.of(), tickets, "")
    assert isinstance(ensure, OperationCommand)
    found |= {f"halopsa RESOURCE OPERATION {' '.join(each.opts)}" for each in ensure.own}
    return {*found, "halopsa api RESOURCE OPERATION"}


def test_commands_and_options_are_those_of_the_command_line() -> None:
    found = _own()
    listed = {name for name in LINES if not name.startswith(("halopsa.", "halopsa $"))}
    assert listed == {*found, *_made()}
    for name, parameter in found.items():
        if (
            parameter is not None
        ):  # an argument is needed, and that goes without saying, unless there may be many
            unsaid = isinstance(parameter, click.Argument) and parameter.nargs != -1
            assert ("required=True" in LINES[name]) == (parameter.required and not unsaid)


def test_environment_variables_are_those_that_are_read() -> None:
    assert {f"halopsa ${name}" for name in variables(API).values()} <= LINES.keys()


def test_the_fixture_of_the_local_tenant() -> None:
    assert LINES["halopsa.sandbox.pytest_plugin.halo_sandbox"].endswith(": fixture of Iterator[Sandbox]")


def test_every_curated_class_has_a_line() -> None:
    for folder in ("models", "types", "resources", "aio.resources"):
        for path in (ROOT / "halopsa" / folder.replace(".", "/")).glob("[a-z]*.py"):
            module = importlib.import_module(f"halopsa.{folder}.{path.stem}")
            for name, value in vars(module).items():
                if inspect.isclass(value) and value.__module__ == module.__name__:
                    assert f"{module.__name__}.{name}" in LINES


def test_handwritten_modules_are_read_once() -> None:
    package = Package(ROOT / "halopsa", {}, "halopsa")
    assert package.module("client") is package.module("client")
    assert package.module("no.such") is None
