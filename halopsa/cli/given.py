"""Arguments as given at the prompt: by position and option, ``--param``, ``--field``, ``--data``; checked together."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import click

from halopsa.catalogue.values import described, json_value, value_of
from halopsa.core.base.suggest import did_you_mean

from .options import spelled, value_in

if TYPE_CHECKING:
    from halopsa.catalogue.arguments import Argument
    from halopsa.catalogue.operations import Catalogue, Entry

__all__ = ["GivenArguments", "content_of", "hint_of"]

_CUSTOM = "custom"
_WHOLE = ("body", "rows")
_TEXTS = frozenset({"str", "guid", "datetime", "date", "days", "bytes"})


class GivenArguments(NamedTuple):
    """What was given for one operation.

    ``known``: its arguments by name. ``loose``: names that are not known are let through. ``many``: the records
    come from elsewhere, so none is needed here. ``minima``: needed fields are refused when they are missing.
    """

    catalogue: Catalogue
    entry: Entry
    known: Mapping[str, Argument]
    loose: bool = False
    many: bool = False
    minima: bool = True

    def collect(
        self,
        direct: Mapping[str, object],
        params: Iterable[str] = (),
        fields: Iterable[str] = (),
        data: str | None = None,
    ) -> dict[str, object]:
        """Return the arguments by name.

        Args:
            direct: Those given by position or by an option of their own, converted.
            params: ``NAME=VALUE`` of filters and options.
            fields: ``NAME=VALUE`` of fields.
            data: The text of ``--data``.

        Raises click.UsageError with the option to mend.
        """
        found = dict(direct)
        custom: dict[str, object] = {}
        for option, texts, places in (("--param", params, {"query"}), ("--field", fields, {"field"})):
            for text in texts:
                name, value = self._pair(text, option, places)
                self._put(custom if self._is_custom(name, places) else found, name, value, option)
        if data is not None:
            for name, value in self._data(data):
                self._put(found, name, value, "--data")
        if custom:
            self._put(found, _CUSTOM, custom, "--field")
        self._read_files(found)
        self._needed(found)
        return found

    # Names

    def _put(self, found: dict[str, object], name: str, value: object, option: str) -> None:
        if name in found:
            raise click.BadParameter(f"{name} is given twice", param_hint=option)
        found[name] = value

    def _is_custom(self, name: str, places: set[str]) -> bool:
        constants = self.catalogue.files.api["constants"]
        prefix = constants.get("custom_field_prefix")
        return (
            "field" in places
            and prefix is not None
            and constants.get("custom_field_list") in self.known
            and name.startswith(prefix)
            and name not in self.known
        )

    def _pair(self, text: str, option: str, places: set[str]) -> tuple[str, object]:
        name, equals, value = text.partition("=")
        name = name.strip()
        if not name or not equals:
            raise click.BadParameter(f"{text!r} is not NAME=VALUE", param_hint=option)
        argument = self._argument(name, option, places)
        try:
            if argument is None:
                return name, value_of(value, "any")
            return argument.name, value_in(value, argument)
        except ValueError as error:
            raise click.BadParameter(f"{name}: {error}.", param_hint=option) from None

    def _argument(self, name: str, option: str, places: set[str]) -> Argument | None:
        """Return the argument of a name: its own, as an option is spelled, or as it is sent."""
        found = self._found(name)
        if found is not None and found.place in places:
            return found
        if found is not None:
            raise click.BadParameter(f"{name} {hint_of(found)}", param_hint=option)
        if self.loose or self._is_custom(name, places):
            return None
        what = "filter or option" if option == "--param" else "field"
        known = [each.name for each in self.known.values() if each.place in places]
        words = self.catalogue.files.api["constants"].get("field_words", {})
        near = did_you_mean(name, known, words)
        raise click.BadParameter(
            f"{name}: {self.entry.name} has no {what} of this name{near or '.'} (--allow-unknown sends it)",
            param_hint=option,
        )

    def _found(self, name: str) -> Argument | None:
        exact = self.known.get(name)
        if exact is not None:
            return exact
        alike = (each for each in self.known.values() if spelled(each.name) == spelled(name))
        sent = (each for each in self.known.values() if name in _sent_as(each))
        return next(alike, None) or next(sent, None)

    # --data

    def _data(self, text: str) -> Iterator[tuple[str, object]]:
        whole = next((each for each in self.known.values() if each.place in _WHOLE), None)
        content = content_of(text)
        value = _decoded(content, whole.type if whole is not None and whole.place == "body" else "")
        if whole is not None and (whole.place == "body" or isinstance(value, list)):
            yield whole.name, value
            return
        if isinstance(value, list):
            raise click.BadParameter("takes one record; --from takes several", param_hint="--data")
        if not isinstance(value, dict):
            raise click.BadParameter('takes a JSON object such as {"name": "value"}', param_hint="--data")
        for name, item in value.items():
            if name == _CUSTOM:
                yield name, item
                continue
            places = {"field", "rows"} if self.known else set()
            argument = self._argument(name, "--data", places)
            yield (argument.name if argument is not None else name), item

    # Files, and what is missing

    def _read_files(self, found: dict[str, object]) -> None:
        for each in self.known.values():
            path = found.get(each.name)
            if each.place != "file" or not isinstance(path, str):
                continue
            if path == "-":
                found[each.name] = sys.stdin.buffer.read()
                if "filename" in self.known and found.get("filename") is None:
                    raise click.UsageError("a file from standard input needs a name: give --filename")
            elif not Path(path).is_file():
                raise click.BadParameter(f"there is no file {path!r}", param_hint=each.name.upper())

    def _needed(self, found: Mapping[str, object]) -> None:
        if self.many:
            return
        missing = [
            each
            for each in self.known.values()
            if each.required and each.name not in found and (self.minima or each.place != "field")
        ]
        if missing:
            said = "; ".join(f"{_called(each)} ({_what(each)})" for each in missing)
            raise click.UsageError(f"{self.entry.name} needs {said}")


def hint_of(argument: Argument) -> str:
    """Return where an argument belongs."""
    if argument.place == "field":
        return f"is a field: --field {argument.name}=VALUE, or --{spelled(argument.name)}"
    if argument.place == "query":
        return f"is a filter or option: --param {argument.name}=VALUE, or --{spelled(argument.name)}"
    if argument.place in _WHOLE:
        return f"is given by {_called(argument)}"
    return "is given by its position, without a name"


def _called(argument: Argument) -> str:
    if argument.place in _WHOLE:
        return "--data" if argument.name in _WHOLE else f"--{spelled(argument.name)} or --data"
    return argument.name.upper() if argument.place in ("path", "file") else f"--{spelled(argument.name)}"


def _what(argument: Argument) -> str:
    return "JSON" if argument.place in _WHOLE else described(argument.type)


def _sent_as(argument: Argument) -> tuple[str, ...]:
    if argument.param is not None:
        return (argument.param.wire_name,)
    return (argument.field.write, argument.field.create) if argument.field is not None else ()


def content_of(text: str) -> str:
    """Return what ``--data`` stands for: the text, the content of a file (``@FILE``) or of standard input (``-``)."""
    try:
        if text == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig")
        if text.startswith("@"):
            return Path(text[1:]).read_bytes().decode("utf-8-sig")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise click.BadParameter(f"{text!r} cannot be read: {reason}", param_hint="--data") from None
    return text


def _decoded(content: str, word: str) -> object:
    """Return the value of JSON; a body that is a text or a list of plain values may be given as text too."""
    try:
        value = json_value(content)
    except ValueError as error:
        try:
            return value_of(content, word) if word in _TEXTS or word.startswith("list[") else _refused(error)
        except ValueError:
            _refused(error)
    return value if word not in _TEXTS or isinstance(value, str) else content


def _refused(error: ValueError) -> NoReturn:
    raise click.BadParameter(f"it is not JSON: {error}", param_hint="--data") from None
