"""Command of one operation (click): its ids by position, options for all other arguments, and what becomes of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import click

from halopsa.catalogue.arguments import Argument, arguments
from halopsa.catalogue.operations import api_names
from halopsa.core.base.suggest import did_you_mean

from .connect import connection_params
from .invocation import Invocation, own_options
from .options import ArgumentOption, IdArgument, PathArgument, argument_options, spelled
from .texts import summary

if TYPE_CHECKING:
    from halopsa.catalogue.operations import Catalogue, Entry

__all__ = ["OperationCommand"]

_HELP = frozenset({"help", "h"})
_NAME_VALUE = "NAME=VALUE"


class OperationCommand(click.Command):
    """Runs one operation of an API."""

    def __init__(self, name: str, catalogue: Catalogue, entry: Entry) -> None:
        self.catalogue = catalogue
        self.entry = entry
        self.known: Mapping[str, Argument] = {each.name: each for each in arguments(catalogue, entry)}
        self.own = own_options(entry)
        self.connection = _connection_options(catalogue)
        places = {each.place for each in self.known.values()}
        self.general: list[click.Option] = []
        if "query" in places:
            self.general.append(
                click.Option(
                    ["--param", "params"],
                    multiple=True,
                    metavar=_NAME_VALUE,
                    help="Any filter or option by its name; may be repeated.",
                )
            )
        if "field" in places:
            self.general.append(
                click.Option(
                    ["--field", "fields"],
                    multiple=True,
                    metavar=_NAME_VALUE,
                    help="Any field by its name, custom fields too; may be repeated.",
                )
            )
        if places & {"field", "body", "rows"}:
            self.general.append(
                click.Option(
                    ["--data", "data"],
                    metavar="JSON|@FILE|-",
                    help="All of it as JSON: the text itself, a file, or standard input.",
                )
            )
        taken = {*_HELP, *_spellings([*self.own, *self.connection, *self.general])}
        by_position: list[click.Parameter] = [
            PathArgument(each) if each.place == "file" else IdArgument(each)
            for each in self.known.values()
            if each.place in ("path", "file")
        ]
        self.options = argument_options(
            (each for each in self.known.values() if each.place in ("query", "field")),
            entry.resource.name,
            taken.__contains__,
        )
        super().__init__(
            name,
            context_settings={"token_normalize_func": spelled},
            params=[*by_position, *self.options, *self.general, *self.own, *self.connection],
            help=summary(entry),
            short_help=summary(entry),
        )

    # Reading the command line

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; options with a value that may be left out take the next word only where it can be one."""
        try:
            return super().parse_args(ctx, list(self._joined(ctx, args)))
        except click.NoSuchOption as error:
            known = [f"--{name}" for name in _spellings(self.get_params(ctx))]
            near = did_you_mean(error.option_name, known, {})
            raise click.UsageError(
                f"{self.entry.name} has no option {error.option_name}{near or '.'}", ctx
            ) from None

    def _joined(self, ctx: click.Context, args: list[str]) -> Iterator[str]:
        known = {
            opt: each for each in self.get_params(ctx) if isinstance(each, click.Option) for opt in each.opts
        }
        seen: set[str | None] = set()
        rest = iter(args)
        for word in rest:
            if word == "--":
                yield word
                yield from rest
                return
            name, equals, _ = word.partition("=")
            option = known.get(f"--{spelled(name[2:])}" if name.startswith("--") else name)
            if option is None:
                yield word
                continue
            if option.name in seen and not option.multiple and not option.count and not ctx.resilient_parsing:
                raise click.UsageError(f"{option.opts[0]} is given twice", ctx)
            seen.add(option.name)
            if equals or option.is_flag or option.count:
                yield word
                continue
            following = next(rest, None)
            bare = _bare(option)
            if bare is None:
                yield word
            elif following is not None and _takes(option, following):
                yield f"{word}={following}"
                continue
            else:
                yield f"{word}={bare}"
            if following is not None:
                # What belongs to this option goes as it is; what does not is looked at like any other word.
                if bare is None:
                    yield following
                else:
                    yield from self._joined(ctx, [following, *rest])

    # Running

    def invoke(self, ctx: click.Context) -> object:
        """Run the operation."""
        from .running import run

        own = {str(each.name): ctx.params[str(each.name)] for each in self.own}
        connection = {
            str(each.name).removeprefix("to_"): ctx.params[str(each.name)]
            for each in self.connection
            if ctx.params[str(each.name)]
        }
        run(Invocation(self.catalogue, self.entry, self._given(ctx), own, connection))
        return None

    def _given(self, ctx: click.Context) -> dict[str, object]:
        """Return the arguments of the operation from everywhere they may be given."""
        found: dict[str, object] = {}
        for param in self.get_params(ctx):
            if isinstance(param, ArgumentOption | IdArgument | PathArgument):
                value = ctx.params.get(str(param.name))
                if value is not None:
                    found[param.argument.name] = value
        return found


def _bare(option: click.Option) -> str | None:
    """Return what an option means without a value; None where it needs one."""
    if isinstance(option, ArgumentOption):
        return option.bare
    return option.flag_value if isinstance(option.flag_value, str) else None


def _takes(option: click.Option, text: str) -> bool:
    if isinstance(option, ArgumentOption):
        return option.takes(text)
    return all(part.strip().replace(".", "_").isidentifier() for part in text.split(","))


def _spellings(params: list[click.Option] | list[click.Parameter]) -> Iterator[str]:
    for each in params:
        yield from (opt.lstrip("-") for opt in (*each.opts, *each.secondary_opts) if opt.startswith("-"))


def _connection_options(catalogue: Catalogue) -> list[click.Option]:
    """Return the options of the connection. An argument client_id is meant more often than the application's id."""
    if catalogue.api != api_names()[0]:
        return [each for each in connection_params() if "--profile" in each.opts]
    return [each for each in connection_params() if "--client-id" not in each.opts]
