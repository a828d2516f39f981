"""``api.txt``: the public face of the library, one line for each name, so that review sees it change.

Methods of resources come from the rendered code, all other names from `codegen.render.publicnames`.
The file stands beside the manifest and not in the package: it is for people who change the manifest,
and nothing reads it at run time. A line that goes or changes breaks callers, so it must
be listed in ``api.removed`` with the version that drops it. A method may gain
optional arguments without that, a class new members.
"""

from __future__ import annotations

import ast
import difflib
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from codegen import places
from codegen.manifest.model import Manifest, Op, Resource
from codegen.manifest.problems import Problem, did_you_mean
from codegen.naming.published import Published
from codegen.render import publicnames

NAME = "api.txt"
REMOVED = "api.removed"
_HEADER = (
    "# Every public name, one a line. Written by `python -m codegen build`; do not edit.\n"
    f"# A line that goes or changes must be listed in {REMOVED}.\n"
)
_REMOVED_HEADER = (
    f"# Lines that may leave {NAME}, or change there: the version that drops it, then the line.\n"
    "# Written by `python -m codegen build --accept-removed VERSION`, or by hand.\n"
)
_MOST_LINES = 40
#: No option and no range: what git takes as the name of one revision.
_REVISION = re.compile(r"[A-Za-z0-9_][\w./^~@{}-]*\Z")
_VERSION = re.compile(r"[0-9]+(\.[0-9]+)+\S*\Z")
#: Stands before the new name in the line of an old one, which still works.
_OLD = "  old name of "
#: Stands behind a request that a newer build has no longer; it can be called as before.
_GONE = re.compile(r" \(gone in [^()\s]+\)\Z")
_FREE = re.compile(r"\*\*[a-z]+\Z")
_LINE = re.compile(r"(?P<name>[\w.*]+)\((?P<args>.*?)\) -> (?P<rest>.*)\Z")
#: A line of a name that cannot be called: of the package, its command line or its installation.
_OTHER = re.compile(r"[a-z_][\w .$*/-]*: \S")


def lines(
    files: Mapping[str, str], manifest: Manifest, published: Published | None, package: Path
) -> list[str]:
    """Return the line of every public name of the package with these rendered ``files``, sorted."""
    found = publicnames.lines(package, files, manifest.package, manifest.api["product"]["env_prefix"])
    for resource in manifest.resources.values():
        found += of_module(files[f"resources/{resource.name}.py"], resource.name, resource)
    for resource in published.resources.values() if published else ():
        found += of_module(files[f"api/{resource.name}.py"], f"api.{resource.name}", resource)
    return sorted(found)


def of_module(source: str, name: str, resource: Resource) -> Iterator[str]:
    """Yield the lines of a resource: ``source`` is its rendered module, ``name`` what a client has it as."""
    for cls in ast.parse(source).body:
        # Other classes of the module say what may stand in a query.
        if not isinstance(cls, ast.ClassDef) or not any(isinstance(item, ast.Assign) for item in cls.body):
            continue
        signatures: dict[str, str] = {}
        for item in cls.body:
            match item:
                case ast.FunctionDef(name=method) if not method.startswith("_") and not _overload(item):
                    walks = method not in resource.ops and (
                        method in ("changed_since", "find") or method.endswith("_all")
                    )
                    name_of_op = "create" if method == "ensure" and resource.ensures else method
                    request = _request(resource.listed if walks else resource.ops.get(name_of_op))
                    returns = ast.unparse(item.returns).replace("list_[", "list[") if item.returns else "None"
                    signatures[method] = f"({_arguments(item.args)}) -> {returns}{request}"
                    yield f"{name}.{method}{signatures[method]}"
                case ast.Assign(
                    targets=[ast.Name(id=old)],
                    value=ast.Call(args=[ast.Name(id=new), *_, ast.Constant(value=str(until))]),
                ):
                    yield f"{name}.{old}{signatures[new]}{_OLD}{name}.{new}, until {until}"


def _overload(item: ast.FunctionDef) -> bool:
    return any(
        isinstance(decorator, ast.Name) and decorator.id == "overload" for decorator in item.decorator_list
    )


def _arguments(given: ast.arguments) -> str:
    """Return arguments in brief: types of those that must be given, defaults of the others."""
    positional = [*given.posonlyargs, *given.args]
    defaults = [None] * (len(positional) - len(given.defaults)) + given.defaults
    parts: list[str] = []
    for place, (argument, default) in enumerate(zip(positional, defaults, strict=True)):
        if argument.arg != "self":
            parts.append(_argument(argument, default))
        if place + 1 == len(given.posonlyargs) and place:
            parts.append("/")
    if given.kwonlyargs:
        parts.append("*")
        pairs = zip(given.kwonlyargs, given.kw_defaults, strict=True)
        parts += [_argument(argument, default) for argument, default in pairs]
    if given.kwarg and given.kwarg.annotation:
        word = ast.unparse(given.kwarg.annotation)
        parts.append(
            f"**{word.removeprefix('Unpack[').removesuffix(']') if 'Unpack[' in word else given.kwarg.arg}"
        )
    return ", ".join(parts)


def _argument(argument: ast.arg, default: ast.expr | None) -> str:
    if default is not None:
        return f"{argument.arg}={ast.unparse(default)}"
    return f"{argument.arg}: {ast.unparse(argument.annotation) if argument.annotation else 'object'}"


def _request(op: Op | None) -> str:
    """Return the request of a method, in the dialect that has one."""
    if op is None or op.first is None:
        return ""
    dialect, request = op.first
    gone = f" (gone in {op.gone})" if op.gone else ""
    return f"  {request.verb} {request.path}{'' if dialect == op.dialect else f' ({dialect})'}{gone}"


def text(found: Iterable[str]) -> str:
    """Return the text of ``api.txt``."""
    return _HEADER + "".join(f"{line}\n" for line in found)


def read(content: str) -> list[str]:
    """Return the lines of an ``api.txt``."""
    return [line for line in content.splitlines() if line and not line.startswith("#")]


def name_of(line: str) -> str:
    """Return the name that a line is of."""
    return re.split(r"\(|: ", line, maxsplit=1)[0]


def lost(old: Iterable[str], new: Iterable[str]) -> list[str]:
    """Return the old lines that are gone or have changed for callers."""
    now = set(new)
    by_name = {name_of(line): line for line in now}
    return sorted(line for line in set(old) - now if not _grown(line, by_name.get(name_of(line), "")))


def _grown(old: str, new: str) -> bool:
    """Whether the new line takes all the old takes, and more only that need not be given."""
    before, after = _LINE.match(old), _LINE.match(new)
    if not before or not after or _result(before["rest"]) != _result(after["rest"]):
        return False
    had, has = split(before["args"]), split(after["args"])
    if any(argument.startswith("**") for argument in has):  # names that were free may become known ones
        had = [argument for argument in had if not _FREE.match(argument)]
        has = [argument for argument in has if not _FREE.match(argument)]
    stands_for = {argument: next((one for one in had if _takes(argument, one)), None) for argument in has}
    kept = [one for one in stands_for.values() if one is not None]
    more = [argument for argument, one in stands_for.items() if one is None]
    first_keyword = next(
        (place for place, one in enumerate(has) if one == "*" or one.startswith("**")), len(has)
    )
    return kept == had and all(
        argument.startswith("*") or ("=" in argument and has.index(argument) > first_keyword)
        for argument in more
    )


def _result(rest: str) -> str:
    """Return what a call gives and sends, without what is only said of it."""
    return _GONE.sub("", rest.split(_OLD)[0])


def _takes(new: str, old: str) -> bool:
    """Whether an argument is the same, but for types that it takes besides."""
    if new == old:
        return True
    if "*" in (new[:1], old[:1]) or "/" in (new, old):
        return False
    one, other = (ast.parse(f"def f({each}): ...").body[0] for each in (new, old))
    assert isinstance(one, ast.FunctionDef)  # noqa: S101 - that is what was parsed
    assert isinstance(other, ast.FunctionDef)  # noqa: S101 - as above
    wider, before = one.args.args[0], other.args.args[0]
    return (
        wider.arg == before.arg
        and [ast.unparse(value) for value in one.args.defaults]
        == [ast.unparse(value) for value in other.args.defaults]
        and set(_alternatives(wider.annotation)) >= set(_alternatives(before.annotation)) > set()
    )


def _alternatives(annotation: ast.expr | None) -> Iterator[str]:
    """Yield the types of a union."""
    match annotation:
        case None:
            return
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _alternatives(left)
            yield from _alternatives(right)
        case _:
            yield ast.unparse(annotation)


def split(arguments: str) -> list[str]:
    """Split at the commas that are not inside brackets."""
    parts, depth, start = [], 0, 0
    for place, char in enumerate(arguments):
        depth += (char in "[({") - (char in "])}")
        if char == "," and not depth:
            parts.append(arguments[start:place].strip())
            start = place + 1
    return [part for part in (*parts, arguments[start:].strip()) if part]


@attrs.define
class Accepted:
    """What ``api.removed`` allows to go."""

    lines: dict[str, str]
    problems: list[Problem]

    @classmethod
    def read(cls, spec: Path) -> Accepted:
        """Read the file; there may be none."""
        path = spec / REMOVED
        found = cls({}, [])
        if not path.is_file():
            return found
        for number, given in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not given.strip() or given.startswith("#"):
                continue
            version, _, line = given.strip().partition(" ")
            if not _VERSION.match(version) or not (_LINE.match(line.strip()) or _OTHER.match(line.strip())):
                message = f"not a version and a line of {NAME}: {given.strip()[:60]!r}"
                found.problems.append(Problem(places.shown(path, spec), number, 1, message))
            found.lines[line.strip()] = version
        return found


def refused(old: Iterable[str], new: Iterable[str], accepted: Accepted) -> list[str]:
    """Return what to say of old lines that may not go, and of a list that cannot be read."""
    found = [str(problem) for problem in accepted.problems]
    now = list(new)
    by_name = {name_of(line): line for line in now}
    for line in lost(old, now):
        if line in accepted.lines:
            continue
        name = name_of(line)
        if name in by_name:
            found.append(f"changed: {line}\n     to: {by_name[name]}")
        else:
            found.append(f"removed: {line}{did_you_mean(name, by_name)}")
    return found


def accept(spec: Path, version: str, old: Iterable[str], new: Iterable[str], accepted: Accepted) -> None:
    """List what is lost in ``api.removed``, as dropped by ``version``."""
    found = [line for line in lost(old, new) if line not in accepted.lines]
    if not found:
        return
    path = spec / REMOVED
    before = path.read_text(encoding="utf-8") if path.is_file() else _REMOVED_HEADER
    added = "".join(f"{version} {line}\n" for line in found)
    path.write_text(before.rstrip("\n") + "\n" + added, encoding="utf-8")
    accepted.lines |= dict.fromkeys(found, version)


def is_version(word: str) -> bool:
    """Whether a word can be the version of a release."""
    return bool(_VERSION.match(word))


def written(spec: Path) -> list[str]:
    """Return the lines of the file as it is."""
    path = spec / NAME
    return read(path.read_text(encoding="utf-8")) if path.is_file() else []


def promised(spec: Path, since: str | None = None) -> list[str]:
    """Return the lines that callers rely on: those committed last, or those of the revision ``since``.

    Outside a repository they are those of the file as it is. Raises ``RevisionError`` where
    there is no such revision.
    """
    if since is not None and not _REVISION.match(since):
        raise RevisionError(f"{since!r} is no revision")
    said = ""
    for place in _places(spec):
        command = ["git", "-C", str(spec), "show", f"{since or 'HEAD'}:{place}{NAME}"]
        try:
            found = subprocess.run(command, capture_output=True, timeout=20, check=False)  # noqa: S603 - no shell
        except (OSError, subprocess.SubprocessError) as error:
            if since is not None:
                raise RevisionError(f"git show {since}: {error}") from None
            return written(spec)
        if found.returncode == 0:
            return read(found.stdout.decode("utf-8", "replace"))
        said = found.stderr.decode("utf-8", "replace").strip()
    if since is not None and "does not exist" not in said and "exists on disk, but not in" not in said:
        raise RevisionError(said)
    return written(spec) if since is None else []


def _places(spec: Path) -> tuple[str, ...]:
    """Return where the file stands in a revision, as git names it: once the manifest was in ``spec`` itself."""
    return ("./", "../") if places.was_in_spec(spec.resolve()) else ("./",)


class RevisionError(Exception):
    """There is no such revision to compare with."""


def stale(spec: Path, found: Iterable[str]) -> list[str]:
    """Return the lines to show when the file is not as it should be."""
    path, wanted = spec / NAME, text(found)
    content = path.read_text(encoding="utf-8") if path.is_file() else ""
    if content == wanted:
        return []
    name = places.shown(path, spec)
    diff = difflib.unified_diff(
        content.splitlines(), wanted.splitlines(), name, f"{name} (spec)", lineterm="", n=0
    )
    shown = list(diff) if content else [f"{name}: missing"]
    more = len(shown) - _MOST_LINES
    return shown if more <= 0 else [*shown[:_MOST_LINES], f"... {more} more lines"]


def write(spec: Path, found: Iterable[str]) -> bool:
    """Write the file where it differs; return whether it did."""
    path, content = spec / NAME, text(found).encode("ascii")
    if path.is_file() and path.read_bytes() == content:
        return False
    path.write_bytes(content)
    return True
