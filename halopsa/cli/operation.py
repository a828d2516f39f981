"""Command of one operation (click): ids and files by position, an option for every other argument, and its help."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import TYPE_CHECKING

import click

from halopsa.catalogue.arguments import Argument, arguments, by_use
from halopsa.catalogue.operations import api_names
from halopsa.core.base.suggest import did_you_mean

from .connect import connection_params
from .help import HelpContext
from .invocation import Invocation, own_options
from .options import ArgumentOption, FileArgument, IdArgument, argument_options, spelled
from .texts import about, described_operation, summary

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from halopsa.catalogue.operations import Catalogue, Entry

__all__ = ["OperationCommand", "connection_options_of"]

_HELP = frozenset({"help", "h"})
_QUOTED = re.compile("'([^']*)'")
_NAME_VALUE = "NAME=VALUE"


class OperationCommand(click.Command):
    """Runs one operation of an API."""

    context_class = HelpContext

    def __init__(self, name: str, catalogue: Catalogue, entry: Entry) -> None:
        self.catalogue = catalogue
        self.entry = entry
        self.known: Mapping[str, Argument] = {each.name: each for each in arguments(catalogue, entry)}
        self.own = own_options(entry)
        self.connection = connection_options_of(catalogue)
        places = {each.place for each in self.known.values()}
        if entry.op.kind in ("create", "update"):
            places.add("field")  # also where no field of the record is known
        self.general = _general_options(places)
        taken = {*_HELP, *_spellings([*self.own, *self.connection, *self.general])}
        by_position: list[click.Parameter] = [
            FileArgument(each) if each.place == "file" else IdArgument(each)
            for each in self.known.values()
            if each.place in ("path", "file")
        ]
        self.options = argument_options(
            (
                each
                for each in self.known.values()
                if each.place in ("query", "field") or each.name == entry.op.leading
            ),
            entry.resource.name,
            taken.__contains__,
        )
        super().__init__(
            name,
            context_settings={"token_normalize_func": spelled},
            params=[*by_position, *self.options, *self.general, *self.own, *self.connection],
            help=described_operation(entry, catalogue.grades),
            short_help=summary(entry),
        )

    # Reading the command line

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; options with a value that may be left out take the next word only where it can be one."""
        try:
            return super().parse_args(ctx, list(self._joined(ctx, args)))
        except click.NoSuchOption as error:
            raise click.UsageError(self._unknown(error.option_name), ctx) from None

    def _unknown(self, option: str) -> str:
        """Return what is wrong with an option that is not known, and what may be meant."""
        name = spelled(option.lstrip("-"))
        found = next((each for each in self.known.values() if spelled(each.name) == name), None)
        if found is not None:  # there is an option of the command line itself that is called so
            from .given import hint_of

            return f"{self.entry.name}: {name} {hint_of(found)}"
        known = [each.replace("-", "_") for each in _spellings(self.params)]
        words = self.catalogue.files.api["constants"].get("field_words", {})
        near = _QUOTED.sub(r"--\1", did_you_mean(name.replace("-", "_"), known, words)).replace("_", "-")
        return f"{self.entry.name} has no option --{name}{near or '.'}"

    def _joined(self, ctx: click.Context, args: Iterable[str]) -> Iterator[str]:
        """Yield the words; a value that may be left out is joined to its option."""
        known = {opt: each for each in self.params if isinstance(each, click.Option) for opt in each.opts}
        known.update(
            (opt, each)
            for each in self.params
            for opt in each.secondary_opts
            if isinstance(each, click.Option)
        )
        by_position = any(isinstance(each, click.Argument) for each in self.params)
        seen: set[str | None] = set()
        rest = list(args)
        while rest:
            word = rest.pop(0)
            if word == "--":
                yield from (word, *rest)
                return
            name, equals, _ = word.partition("=")
            option = known.get(f"--{spelled(name[2:])}" if name.startswith("--") else name)
            if option is None:
                yield word
                continue
            if option.name in seen and not (option.multiple or option.count or ctx.resilient_parsing):
                raise click.UsageError(f"{option.opts[0]} is given twice", ctx)
            seen.add(option.name)
            bare = _bare(option)
            if equals or option.is_flag or option.count:
                yield word
            elif bare is None:
                yield from (word, *rest[:1])
                del rest[:1]
            elif rest and (_takes(option, rest[0]) or not (by_position or rest[0].startswith("-"))):
                yield f"{word}={rest.pop(0)}"
            else:
                yield f"{word}={bare}"

    # Running

    def invoke(self, ctx: click.Context) -> object:
        """Run the operation."""
        own = {str(each.name): ctx.params[str(each.name)] for each in self.own}
        connection = {
            str(each.name).removeprefix("to_"): ctx.params[str(each.name)]
            for each in self.connection
            if ctx.params[str(each.name)]
        }
        try:
            given = self._given(ctx)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # for the line that tells how to get help
            raise
        self.run(Invocation(self.catalogue, self.entry, given, own, connection))
        return None

    def run(self, invocation: Invocation) -> None:
        """Run it with what was given."""
        from .running import run

        run(invocation)

    def _given(self, ctx: click.Context) -> dict[str, object]:
        """Return the arguments of the operation from everywhere they may be given."""
        from .given import GivenArguments

        direct = {}
        for param in self.params:
            if isinstance(param, ArgumentOption | IdArgument | FileArgument):
                value = ctx.params.get(str(param.name))
                if value is not None:
                    direct[param.argument.name] = value
        dialects = self.catalogue.files.api["dialects"]
        dialect = ctx.params.get("to_dialect") or next(iter(dialects))
        given = GivenArguments(
            self.catalogue,
            self.entry,
            self.known,
            loose=self._has(ctx, "--allow-unknown"),
            many=self._has(ctx, "--from"),
            minima=bool(dialects[dialect].get("minima", True)),
        )
        return given.collect(
            direct,
            ctx.params.get("params") or (),
            ctx.params.get("fields") or (),
            ctx.params.get("data"),
        )

    def _has(self, ctx: click.Context, option: str) -> bool:
        return any(option in each.opts and bool(ctx.params[str(each.name)]) for each in self.own)

    # Help

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the arguments, and the options in groups: what is needed first."""
        made = {each.argument.name: each for each in self.options}
        ordered = [made[each.name] for each in by_use(self.catalogue, (one.argument for one in self.options))]
        needed = [each for each in ordered if each.argument.required]
        fields = [each for each in ordered if each.argument.place == "field" and not each.argument.required]
        others = [each for each in ordered if each.argument.place == "query" and not each.argument.required]
        for heading, params in (
            ("Arguments", [each for each in self.params if isinstance(each, click.Argument)]),
            ("Needed", needed),
            ("Filters and options" if self.entry.op.kind == "list" else "Options of the operation", others),
            ("Fields", fields),
            ("Options", [*self.general, *self.own]),
            ("Connection", self.connection),
        ):
            records = [_record(ctx, each) for each in params]
            if heading == "Options":
                records += filter(
                    None,
                    [each.get_help_record(ctx) for each in self.get_params(ctx) if each not in self.params],
                )
            if records:
                with formatter.section(heading):
                    formatter.write_dl(records)


def _record(ctx: click.Context, param: click.Parameter) -> tuple[str, str]:
    if isinstance(param, IdArgument | FileArgument):
        return str(param.metavar), about(param.argument)
    return param.get_help_record(ctx) or ("", "")


def _general_options(places: Set[str]) -> list[click.Option]:
    """Return the options that take arguments by name, or as a whole."""
    made = []
    if "query" in places:
        made.append(
            click.Option(
                ["--param", "params"],
                multiple=True,
                shell_complete=_names_of("query"),
                metavar=_NAME_VALUE,
                help="Any filter or option by its name; may be repeated.",
            )
        )
    if "field" in places:
        made.append(
            click.Option(
                ["--field", "fields"],
                multiple=True,
                shell_complete=_names_of("field"),
                metavar=_NAME_VALUE,
                help="Any field by its name, custom fields too; may be repeated.",
            )
        )
    if places & {"field", "body", "rows"}:
        made.append(
            click.Option(
                ["--data", "data"],
                metavar="JSON|@FILE|-",
                help="All of it as JSON: the text itself, a file, or standard input.",
            )
        )
    return made


def _names_of(place: str) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """Return what completes the name in ``NAME=VALUE``."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        known = ctx.command.known.values() if isinstance(ctx.command, OperationCommand) else ()
        names = (each.name for each in known if each.place == place)
        return [CompletionItem(f"{name}=") for name in names if name.startswith(incomplete)]

    return complete


def connection_options_of(catalogue: Catalogue) -> list[click.Option]:
    """Return the options of the connection. An argument client_id is meant more often than the application's id."""
    if catalogue.api != api_names()[0]:
        return [each for each in connection_params() if "--profile" in each.opts]
    return [each for each in connection_params() if "--client-id" not in each.opts]


def _bare(option: click.Option) -> str | None:
    """Return what an option means without a value; None where it needs one."""
    if isinstance(option, ArgumentOption):
        return option.bare
    return option.flag_value if isinstance(option.flag_value, str) else None


def _takes(option: click.Option, text: str) -> bool:
    """Whether a word can be the value of an option that has a meaning without: fields by name, never an id."""
    if isinstance(option, ArgumentOption):
        return option.takes(text)
    return all(part.strip().replace(".", "_").isidentifier() for part in text.split(","))


def _spellings(params: Iterable[click.Parameter]) -> Iterator[str]:
    for each in params:
        yield from (opt.lstrip("-") for opt in (*each.opts, *each.secondary_opts) if opt.startswith("-"))
