"""``halopsa check``: whether the connection works, and if not, what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from halopsa.catalogue.operations import Catalogue

from . import builds
from .connect import Given, connection_options
from .profile_use import choose
from .report import Report

if TYPE_CHECKING:
    from halopsa import HaloPsaClient
    from halopsa.models.agent import Agent

# The rights worth a line; a tenant has about a hundred.
_AREAS = ("ticket", "customer", "client", "asset", "contract", "invoice", "report", "admin")
_MOST_RIGHTS = 12


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option(
    "--compare", is_flag=True, help="Compare what the instance publishes of its API with what is known here."
)
@connection_options
def check(*, given: Given, as_json: bool, compare: bool) -> None:
    """Check the connection: settings, login, rights, whether tickets can be read, and which build the instance runs.

    Says what is wrong and where to mend it in HaloPSA. Nothing is changed on the tenant. Ends with 0 when
    everything works, with 2 when the settings cannot work, with 4 when the login is refused or a right is missing,
    else with 1.
    """
    report = Report(quiet=as_json)
    _check(given, report, compare=compare)
    raise click.exceptions.Exit(report.end(as_json=as_json))


def _check(given: Given, report: Report, *, compare: bool) -> None:
    from halopsa.errors import HaloPsaError

    from .probe import probe

    chosen = choose(Catalogue.of(), given)
    if chosen.profile is not None:
        report.say("profile", chosen.profile.name, profile=chosen.profile.name)
    try:
        client = probe(chosen.settings, report)
    except HaloPsaError as error:
        report.problem(error)
        return
    with client:
        look_around(client, report, compare=compare)


def look_around(client: HaloPsaClient, report: Report, *, compare: bool = False) -> None:
    """Report what a client that has a token may do."""
    from halopsa.errors import HaloPsaError, HaloPsaNotFoundError

    _token(client, report)
    for look in (_agent, _tickets):
        try:
            look(client, report)
        except HaloPsaNotFoundError as error:
            error.message = f"There is no HaloPSA API at this address. {error.message}"
            error.hint = "Check HALOPSA_TENANT or HALOPSA_BASE_URL: it is the address you log in to."
            report.problem(error)
        except HaloPsaError as error:
            report.problem(error)
    _version(client, report, compare=compare)


def _token(client: HaloPsaClient, report: Report) -> None:
    token = client.token_info
    if token is None:  # a token that may be used once only
        return
    report.say("token life", f"{token.expires_in} s", token_life=token.expires_in)
    report.say("scope", token.scope or "not told by the auth server", scope=token.scope.split())


def _agent(client: HaloPsaClient, report: Report) -> None:
    agent = client.agents.me()
    rights = agent.permissions or {}
    report.say(
        "agent",
        f"{agent.name or 'without a name'} (id {agent.id}){', administrator' if agent.is_admin else ''}",
        agent={"id": agent.id, "name": agent.name, "is_admin": agent.is_admin},
        rights=rights,
    )
    roles = ", ".join(str(role.name) for role in agent.roles or () if role.name)
    if roles:
        report.say("roles", roles)
    report.say("rights", _summary(agent, rights))


def _summary(agent: Agent, rights: Mapping[str, object]) -> str:
    key = sorted(name for name in rights if any(area in name.lower() for area in _AREAS))[:_MOST_RIGHTS]
    listed = ", ".join(f"{name}={rights[name]}" for name in key)
    rest = len(rights) - len(key)
    if not rights:
        return "all (administrator)" if agent.is_admin else "not told by the tenant"
    return listed + (f" and {rest} more (--json)" if rest else "")


def _tickets(client: HaloPsaClient, report: Report) -> None:
    page = client.tickets.list(page_size=1)
    count = len(page) if page.record_count is None else page.record_count
    if not page:
        text = "can be read, but none are visible: check which clients and ticket types the agent may see"
    elif page.record_count is None:
        text = "can be read"
    else:
        text = f"can be read; {count} visible"
    report.say("tickets", text, tickets=count)


def _version(client: HaloPsaClient, report: Report, *, compare: bool) -> None:
    from halopsa.errors import HaloPsaError

    try:
        answer = client.request("GET", "/InstanceInfo")
    except HaloPsaError:
        answer = None  # not all instances have it, and nothing depends on it
    told = answer if isinstance(answer, dict) else {}
    version = next((str(told[key]) for key in sorted(told) if "version" in key.lower() and told[key]), None)
    report.say("version", version or "not told by the instance", version=version)
    if not report.problems:
        builds.tell(client, report, version, compare=compare)
