"""``halopsa RESOURCE find`` and ``ensure``: one record by what it is known by, and made if there is none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import click

from halopsa.catalogue.operations import Entry
from halopsa.catalogue.values import value_of
from halopsa.core.base.suggest import did_you_mean

from .invocation import Invocation, output_options, talk_options
from .operation import OperationCommand, connection_options_of

if TYPE_CHECKING:
    from halopsa.catalogue.operations import Catalogue
    from halopsa.core.resource_facts import ResourceFacts

__all__ = ["matching_command"]


def matching_command(name: str, catalogue: Catalogue, resource: ResourceFacts, about: str) -> click.Command:
    """Return the command ``find`` or ``ensure`` of a resource."""
    made = _Find if name == "find" else _Ensure
    return made(catalogue, resource, about)


def _match_option(resource: ResourceFacts) -> click.Option:
    alone = ", ".join(name for name, how in resource.find_by.items() if how.alone)
    narrow = ", ".join(name for name, how in resource.find_by.items() if not how.alone)
    return click.Option(
        ["--match", "own_match"],
        multiple=True,
        required=True,
        metavar="NAME=VALUE",
        help=f"What it is known by: {alone}{f'; {narrow} narrow that' if narrow else ''}. May be repeated.",
    )


def _match(catalogue: Catalogue, resource: ResourceFacts, given: Iterable[str]) -> dict[str, object]:
    """Return what was given with --match. Raises BadParameter."""
    found: dict[str, object] = {}
    known = resource.find_by
    fields = catalogue.files.entity(resource.entity).fields
    for text in given:
        name, equals, value = text.partition("=")
        name = name.strip().replace("-", "_")
        if not name or not equals:
            raise click.BadParameter(f"{text!r} is not NAME=VALUE.", param_hint="--match")
        if name not in known:
            near = did_you_mean(name, known, {}) or f"; there are {', '.join(known)}"
            raise click.BadParameter(f"{resource.name} are not found by {name!r}{near}", param_hint="--match")
        if name in found:
            raise click.BadParameter(f"{name} is given twice.", param_hint="--match")
        field = fields.get(name)
        try:
            found[name] = value_of(value, field.type if field else "str", names=bool(field and field.names))
        except ValueError as error:
            raise click.BadParameter(f"{name}: {error}.", param_hint="--match") from None
    return found


class _Find(click.Command):
    """Finds one record."""

    def __init__(self, catalogue: Catalogue, resource: ResourceFacts, about: str) -> None:
        self.catalogue, self.resource = catalogue, resource
        self.connection = connection_options_of(catalogue)
        super().__init__(
            "find",
            params=[_match_option(resource), *output_options(), *talk_options(), *self.connection],
            help=f"{about} Ends with 1 where there is none, or several.",
            short_help=about,
        )

    def invoke(self, ctx: click.Context) -> object:
        """Find it and print it."""
        from .running import run_find

        own = {name: value for name, value in ctx.params.items() if name.startswith("own_")}
        entry = Entry(self.resource, self.resource.ops["get"])
        given = {
            str(each.name).removeprefix("to_"): ctx.params[str(each.name)]
            for each in self.connection
            if ctx.params[str(each.name)]
        }
        match = _match(self.catalogue, self.resource, ctx.params["own_match"])
        run_find(Invocation(self.catalogue, entry, match, own, given))
        return None


class _Ensure(OperationCommand):
    """Finds one record, or makes it: options for all fields, as ``create`` has them."""

    def __init__(self, catalogue: Catalogue, resource: ResourceFacts, about: str) -> None:
        # What a new record needs may come from the match.
        op = resource.ops["create"]._replace(name="ensure", min=())
        super().__init__("ensure", catalogue, Entry(resource, op))
        more = [
            _match_option(resource),
            click.Option(
                ["--update", "own_update"],
                is_flag=True,
                help="Change what differs in the record that is found.",
            ),
        ]
        if resource.closed is not None:
            more.append(
                click.Option(
                    ["--on-closed", "own_on_closed"],
                    type=click.Choice(["new", "reopen", "note"]),
                    help="What to do where the only record is closed.  [default: new]",
                )
            )
        kept = [each for each in self.own if each.name != "own_allow_unknown"]
        self.params = [*(each for each in self.params if each not in self.own), *more, *kept]
        self.own = [*more, *kept]
        self.help = self.short_help = about

    def run(self, invocation: Invocation) -> None:
        """Find or make it."""
        from .running import run_ensure

        match: Mapping[str, object] = _match(
            self.catalogue,
            self.entry.resource,
            invocation.own["own_match"] or (),  # type: ignore[arg-type]  # texts
        )
        run_ensure(invocation, match)
