"""Groups of commands made from facts: what is there, how it is named, and what is loaded for it."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest

from halopsa.catalogue.operations import Catalogue, api_names
from halopsa.cli.app import OWN, OWN_OF, halopsa
from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import environment, flat, run


@pytest.fixture(scope="module")
def halo() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=20) as halo:
        yield halo


def command(*words: str) -> click.Command:
    """The command of these words."""
    found: click.Command = halopsa
    for word in words:
        assert isinstance(found, click.Group)
        below = found.get_command(click.Context(found), word)
        assert below is not None, word
        found = below
    return found


def test_what_the_tables_say_of_commands_is_what_the_commands_say() -> None:
    for each in (*OWN.values(), *(own for below in OWN_OF.values() for own in below.values())):
        made = each.load()
        assert each.about == (made.help or "").split("\n\n")[0].replace("\n", " ")


def test_every_operation_has_a_command() -> None:
    for api in api_names():
        catalogue = Catalogue.of(api)
        for resource in catalogue.resource_names():
            words = resource.split(".") if api == "halopsa" else [api, resource]
            group = command(*words)
            assert isinstance(group, click.Group)
            there = group.list_commands(click.Context(group))
            ops = [name.replace("_", "-") for name in catalogue.resource(resource).ops]
            assert set(ops) <= set(there)
            assert len(set(ops)) == len(ops)


@pytest.mark.parametrize(
    "words",
    [
        ("tickets", "add-action"),
        ("tickets", "add_action"),
        ("Ticket-Types", "LIST"),
        ("ticket_types", "list"),
        ("api", "ticket_approval", "get"),
        ("api", "ticket-approval", "get"),
        ("planhat", "lean_companies", "list"),
    ],
)
def test_names_are_taken_with_dashes_and_underscores(words: tuple[str, ...]) -> None:
    assert command(*words).name == words[-1].replace("_", "-").lower()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("tikets", "list"), "halopsa has no command 'tikets'; did you mean 'tickets'?"),
        (("tickets", "lst"), "halopsa tickets has no command 'lst'; did you mean 'list'?"),
        (("api", "outcom", "list"), "halopsa api has no command 'outcom'; did you mean 'outcome'?"),
        (
            ("planhat", "company", "list"),
            "halopsa planhat has no command 'company'; did you mean 'companies'?",
        ),
        (("customers", "list"), "did you mean"),
        (("api", "get", "/Tickets"), "Write the method in capitals: halopsa api GET"),
        (
            ("--profile", "acme", "tickets", "list"),
            "Options go behind the command: halopsa check --profile NAME",
        ),
        (("../../etc/passwd",), "halopsa has no command '../../etc/passwd'."),
    ],
)
def test_unknown_commands_end_with_2_and_a_suggestion(words: tuple[str, ...], said: str) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert said in flat(result)


def test_a_list(halo: Sandbox) -> None:
    result = run("tickets", "list", "--client-id", "5", "--open-only", env=environment(halo))
    assert result.exit_code == 0
    query = halo.requests[-1].query
    assert (query["client_id"], query["open_only"]) == ("5", "true")


def test_the_placeholder_of_methods_is_never_proposed() -> None:
    assert "METHOD stands for GET, POST, PUT, PATCH or DELETE: halopsa leads GET PATH" in flat(
        run("leads", "METHOD")
    )
    assert "'METHOD'" not in flat(run("leads", "methods"))
