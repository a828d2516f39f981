"""Groups of commands (click) made from facts: resources and their operations, loaded only when they are used."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import click

from halopsa.catalogue.operations import PUBLISHED, Catalogue, Entry
from halopsa.core.base.suggest import did_you_mean

from .help import HelpContext
from .options import spelled
from .texts import first_sentence, summary

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

__all__ = ["MATCHING", "METHODS", "ApiGroup", "LazyGroup", "Own", "RequestGroup", "ResourceGroup"]

#: Commands of resources whose records can be found by a field, with what they do.
MATCHING = {
    "find": "Find one record by what it is known by.",
    "ensure": "Find one record by what it is known by, and create it if there is none.",
}
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


class Own(NamedTuple):
    """A command with code of its own: where it is, and what it does in one sentence."""

    module: str
    attribute: str
    about: str

    def load(self) -> click.Command:
        """Import it."""
        command: click.Command = getattr(importlib.import_module(self.module, __package__), self.attribute)
        return command


class LazyGroup(click.Group):
    """A group that knows its commands by name, and makes one when it is used.

    `names` lists them; `sections` does so by heading, each with a sentence; `make` makes one.
    """

    context_class = HelpContext

    def __init__(self, name: str | None, *, own: Mapping[str, Own], about: str = "") -> None:
        super().__init__(name, help=about, short_help=about)
        self.own = own

    def names(self) -> list[str]:
        """Return the names of its commands as they are spelled in the help."""
        return list(self.own)

    def sections(self) -> dict[str, dict[str, str]]:
        """Return the commands by heading, each with what it does."""
        return {"Commands": {name: each.about for name, each in self.own.items()}}

    def make(self, name: str) -> click.Command | None:
        """Make the command of a name as it is spelled in the help."""
        found = self.own.get(name)
        return found.load() if found is not None else None

    def words(self) -> Mapping[str, str]:
        """Return other words for its commands, for suggestions."""
        return {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return self.names()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by name, with dashes or underscores; None where there is none."""
        name = spelled(cmd_name)
        return self.make(name) if name in self.names() else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first word names. An unknown one ends the command with what may be meant."""
        found = self.get_command(ctx, args[0])
        if found is None and not ctx.resilient_parsing and not args[0].startswith("-"):
            self.check_word(ctx, args[0])
            known = [name for name in self.names() if name == spelled(name)]  # METHOD only stands for others
            near = did_you_mean(spelled(args[0]), known, self.words())
            raise click.UsageError(f"{ctx.command_path} has no command {args[0]!r}{near or '.'}", ctx)
        return (args[0], found, args[1:]) if found is not None else super().resolve_command(ctx, args)

    def check_word(self, ctx: click.Context, word: str) -> None:
        """Raise UsageError for a word that is no command, where it can be said what it should be."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands with what they do, without making them."""
        for heading, commands in self.sections().items():
            if commands:
                with formatter.section(heading):
                    formatter.write_dl(list(commands.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands that begin so, without making them."""
        from click.shell_completion import CompletionItem

        if incomplete.startswith("-"):
            return click.Command.shell_complete(self, ctx, incomplete)
        wanted = incomplete.lower().replace("_", "-")
        return [
            CompletionItem(name, help=about)
            for section in self.sections().values()
            for name, about in section.items()
            if name.startswith(wanted)
        ]


class ResourceGroup(LazyGroup):
    """The operations of one resource."""

    def __init__(self, catalogue: Catalogue, resource: str, own: Mapping[str, Own]) -> None:
        self.catalogue = catalogue
        self.resource = catalogue.resource(resource)
        super().__init__(spelled(resource.removeprefix(PUBLISHED)), own=own, about=self.resource.doc)

    def names(self) -> list[str]:
        """Return the operations, and commands with code of their own."""
        return list(dict.fromkeys([*map(spelled, self.resource.ops), *self._matching(), *self.own]))

    def _matching(self) -> dict[str, str]:
        return MATCHING if self.resource.find_by and "create" in self.resource.ops else {}

    def sections(self) -> dict[str, dict[str, str]]:
        """Return the operations, and commands with code of their own."""
        made = {spelled(op.name): summary(Entry(self.resource, op)) for op in self.resource.ops.values()}
        made |= {name: about for name, about in self._matching().items() if name not in made}
        return {"Commands": {**made, **{name: each.about for name, each in self.own.items()}}}

    def make(self, name: str) -> click.Command | None:
        """Make the command of an operation."""
        from .operation import OperationCommand

        found = next((op for op in self.resource.ops.values() if spelled(op.name) == name), None)
        if found is None and name in self._matching() and name not in self.own:
            from .matching import matching_command

            return matching_command(name, self.catalogue, self.resource, MATCHING[name])
        if found is None or name in self.own:
            return super().make(name)
        return OperationCommand(name, self.catalogue, Entry(self.resource, found))


class ApiGroup(LazyGroup):
    """The resources of an API: all of an API, or those as the vendor publishes them."""

    def __init__(
        self,
        name: str | None,
        api: str,
        *,
        published: bool = False,
        own: Mapping[str, Own],
        about: str = "",
        own_of: Mapping[str, Mapping[str, Own]] | None = None,
    ) -> None:
        self.api = api
        self.published = published
        self.own_of = own_of or {}
        super().__init__(name, own=own, about=about)

    def resources(self) -> dict[str, str]:
        """Return the full names of the resources by how their commands are spelled."""
        return _resources(self.api, self.published)

    def names(self) -> list[str]:
        """Return its own commands and the resources; a command goes before a resource of its name."""
        return list(dict.fromkeys([*self.own, *self.resources()]))

    def sections(self) -> dict[str, dict[str, str]]:
        """Return its own commands and the resources."""
        return {**super().sections(), "Resources": self._unowned()}

    def make(self, name: str) -> click.Command | None:
        """Make the group of a resource."""
        if name in self.own:
            return super().make(name)
        resource = self.resources().get(name)
        if resource is None:
            return None
        return ResourceGroup(Catalogue.of(self.api), resource, self.own_of.get(resource, {}))

    def words(self) -> Mapping[str, str]:
        """Return other words for resources."""
        return Catalogue.of(self.api).words

    def _unowned(self) -> dict[str, str]:
        """Return the resources that no command hides, with the first sentence about each."""
        files = Catalogue.of(self.api).files
        return {
            name: first_sentence(files.doc(full))
            for name, full in self.resources().items()
            if name not in self.own
        }


class RequestGroup(ApiGroup):
    """The resources of an API, and any request: a method of HTTP in place of a resource.

    Its own command ``METHOD`` stands for all methods.
    """

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by name, or that of a request."""
        return self.make("METHOD") if cmd_name in METHODS else super().get_command(ctx, cmd_name)

    def check_word(self, ctx: click.Context, word: str) -> None:
        """Raise UsageError for a method in small letters: those are the names of operations; and for METHOD itself."""
        if word.upper() == "METHOD":
            said = f"{', '.join(METHODS[:-1])} or {METHODS[-1]}"
            raise click.UsageError(f"METHOD stands for {said}: {ctx.command_path} GET PATH", ctx)
        if word.upper() in METHODS:
            raise click.UsageError(f"Write the method in capitals: {ctx.command_path} {word.upper()}", ctx)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands and methods that begin so."""
        from click.shell_completion import CompletionItem

        methods = [
            CompletionItem(method) for method in METHODS if incomplete and method.startswith(incomplete)
        ]
        return methods or [each for each in super().shell_complete(ctx, incomplete) if each.value != "METHOD"]


@cache
def _resources(api: str, published: bool) -> dict[str, str]:
    files = Catalogue.of(api).files
    names = files.published_names() if published else files.resource_names()
    return {spelled(name.removeprefix(PUBLISHED)): name for name in names}
