"""Options of an operation's command: one for each argument, with click parameter types for types of the manifest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from halopsa.catalogue.values import value_of

from .texts import about

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from halopsa.catalogue.arguments import Argument

__all__ = [
    "ArgumentOption",
    "FileArgument",
    "IdArgument",
    "ValueType",
    "argument_options",
    "spelled",
    "value_in",
]

if TYPE_CHECKING:
    _Type = click.ParamType[object]
else:  # it takes no arguments in the oldest click that will do
    _Type = click.ParamType

_METAVARS = {
    "int": "N",
    "float": "NUMBER",
    "bool": "[true|false]",
    "guid": "GUID",
    "datetime": "WHEN",
    "date": "DATE",
    "days": "DATE",
    "bytes": "BASE64",
    "str": "TEXT",
    "any": "VALUE",
    "commas": "TEXT,...",
}
_DASHES = re.compile(r"-+")
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null"})


def spelled(name: str) -> str:
    """Return how an option or command is spelled: ``Client_ID`` is ``client-id``, ``_novalidate`` is ``novalidate``."""
    return _DASHES.sub("-", name.replace("_", "-")).strip("-").lower() if len(name) > 1 else name


def metavar(word: str) -> str:
    """Return what stands for a value of this type in the help."""
    if word.startswith("list["):
        inner = _METAVARS.get(word[5:-1])
        return f"{inner},..." if inner and inner != "VALUE" else "JSON"
    return _METAVARS.get(word, "JSON")


class ValueType(_Type):
    """The value of an argument from text. A name may stand for an id where the client resolves names."""

    def __init__(self, argument: Argument) -> None:
        self.argument = argument
        self.name = argument.type

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> object:
        """Return the value; a text that is none ends the command."""
        if not isinstance(value, str):
            return value
        try:
            return value_in(value, self.argument)
        except ValueError as error:
            self.fail(f"{error}.", param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Return the values that begin so, where they are known."""
        from click.shell_completion import CompletionItem

        known = self.argument.choices or (("true", "false") if self.argument.type == "bool" else ())
        return [CompletionItem(text) for text in known if text.startswith(incomplete.lower())]


def value_in(text: str, argument: Argument) -> object:
    """Return the value of an argument from text. Raises ValueError that says what is right."""
    found = value_of(text, argument.type, names=argument.names is not None)
    if argument.choices and str(found).lower() not in argument.choices:
        raise ValueError(f"{text!r} is none of {', '.join(argument.choices)}")
    return found


class ArgumentOption(click.Option):
    """The option of one argument of an operation. ``bare``: what it means without a value, where that is allowed."""

    def __init__(self, argument: Argument, spellings: Sequence[str]) -> None:
        self.argument = argument
        self.bare = "true" if argument.type == "bool" else None
        super().__init__(
            [f"a_{argument.name}", *(f"--{each}" for each in spellings)],
            type=ValueType(argument),
            metavar=metavar(argument.type),
            help=about(argument),
        )

    def takes(self, text: str) -> bool:
        """Whether the next word at the prompt is its value, for one that has a meaning without."""
        return text.lower() in _WORDS


class IdArgument(click.Argument):
    """An id, or another part of the path, by position. Whether it is there is checked with all the other arguments."""

    def __init__(self, argument: Argument) -> None:
        self.argument = argument
        super().__init__(
            [f"a_{argument.name}"],
            type=ValueType(argument),
            metavar=argument.name.upper(),
            required=False,
        )


class FileArgument(click.Argument):
    """A file by position; ``-`` is standard input."""

    def __init__(self, argument: Argument) -> None:
        self.argument = argument
        super().__init__(
            [f"a_{argument.name}"],
            type=click.Path(
                allow_dash=True
            ),  # whether it is there is said in words of our own; shells complete it
            metavar="PATH",
            required=False,
        )


def argument_options(
    found: Iterable[Argument], resource: str, taken: Callable[[str], bool]
) -> list[ArgumentOption]:
    """Return an option for each argument whose spelling is not taken.

    Of two arguments that are spelled alike the one that is called so has the option. An argument ``client_id`` may
    be given as ``--client`` too, and in tickets ``tickettype_id`` as ``--type``, where no other is called so.
    """
    named: dict[str, Argument] = {}
    for each in found:
        name = spelled(each.name)
        if not taken(name) and (name not in named or each.name == name.replace("-", "_")):
            named[name] = each
    short = _shortened(named, resource, taken)
    return [
        ArgumentOption(each, [name, *(alias for alias, meant in short.items() if meant == name)])
        for name, each in named.items()
    ]


def _shortened(named: Mapping[str, Argument], resource: str, taken: Callable[[str], bool]) -> dict[str, str]:
    """Return shorter spellings, with what each stands for: those that only drop ``-id`` go before others."""
    noun = spelled(resource.rpartition(".")[2]).removesuffix("s")
    found: dict[str, str] = {}
    for prefix in ("", noun):
        meant: dict[str, set[str]] = {}
        for name in named:
            alias = name.removesuffix("-id").removeprefix(prefix).lstrip("-")
            if (
                name.endswith("-id")
                and len(alias) > 1
                and not (alias in named or alias in found or taken(alias))
            ):
                meant.setdefault(alias, set()).add(name)
        found.update((alias, names.pop()) for alias, names in meant.items() if len(names) == 1)
    return found
