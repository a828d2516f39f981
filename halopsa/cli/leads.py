"""``halopsa leads serve`` and ``halopsa leads worker``: the lead service, until it is told to stop."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import click

from .connect import Given, connection_options, plain_errors
from .leads_settings import service_errors, settings_of, settings_options
from .output import exported
from .streams import say, tell

if TYPE_CHECKING:
    from halopsa import HaloPsaClient
    from halopsa.core.base.wakeup import Gate
    from halopsa.leads.running import Connect
    from halopsa.leads.serving import Bound

_PORT = 8767
_LOOPBACK = "127.0.0.1"


@click.command()
@click.option("--sandbox", is_flag=True, help="Before a local tenant with invented data; nothing is kept.")
@click.option("--host", default=_LOOPBACK, show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    help=f"The port; 0 takes a free one, as --sandbox does.  [default: {_PORT}]",
)
@click.option("--no-worker", is_flag=True, help='Only answer; "halopsa leads worker" does the work.')
@click.option("--threads", type=click.IntRange(1, 64), help="How many leads at a time.  [default: 4]")
@settings_options
@connection_options
def serve(
    *,
    given: Given,
    sandbox: bool,
    host: str,
    port: int | None,
    no_worker: bool,
    threads: int | None,
    database: str | None,
    config: str | None,
) -> None:
    """Run the lead service, which brings leads into HaloPSA exactly once, until Ctrl-C.

    The connection to the tenant comes from the environment or from a profile. With --sandbox it prints five lines
    to paste into another terminal, where the examples of the documentation then reach it.
    """
    if sandbox and given:
        raise click.UsageError("--sandbox has a tenant of its own: leave out the options of the connection.")
    with service_errors():
        from halopsa.leads import running
        from halopsa.leads.opening import opened

        with contextlib.ExitStack() as stack:
            stop = stack.enter_context(_logged())
            around, connect, environment = None, connector(given), _environment()
            with plain_errors():
                url = "" if sandbox else _tenant_url(given)
            if sandbox:
                from halopsa.leads.sandboxed import surroundings

                around = stack.enter_context(surroundings(database, config))
                connect, environment = around.connect, dict(around.apollo.environment)
                url = around.tenant.base_url
            settings = settings_of(database, config) if around is None else around.settings
            settings = settings.with_threads(threads)
            base = stack.enter_context(opened(settings))
            bound = _listen(host, port if port is not None else 0 if sandbox else _PORT)
            stack.enter_context(bound.listener)
            with plain_errors():
                service = stack.enter_context(running.service_of(settings, base, connect, environment, url))

            def ready() -> None:
                if around is not None:
                    from halopsa.leads.sandboxed import first_key

                    for name, value in around.environment(bound.url, first_key(base, time.time())).items():
                        say(exported(name, value))
                tell(f"What happened to leads, a browser shows at {bound.pages}: log in with a key.")
                tell(f"The lead service answers at {bound.url}. Ctrl-C ends it.")

            running.serve(service, settings, bound, stop, ready=ready, worker=not no_worker)
        tell("The lead service has ended.")


@click.command()
@click.option("--threads", type=click.IntRange(1, 64), help="How many leads at a time.  [default: 4]")
@settings_options
@connection_options
def worker(*, given: Given, threads: int | None, database: str | None, config: str | None) -> None:
    """Do the work of the lead service without answering requests, until Ctrl-C.

    Any number of them may run beside "halopsa leads serve --no-worker", with the same database: each lead is one's.
    """
    with service_errors():
        from halopsa.leads import running
        from halopsa.leads.opening import opened

        with contextlib.ExitStack() as stack:
            stop = stack.enter_context(_logged())
            settings = settings_of(database, config).with_threads(threads)
            base = stack.enter_context(opened(settings))
            with plain_errors():
                made = running.service_of(settings, base, connector(given), _environment())
                service = stack.enter_context(made)
            running.work(service, settings, stop, lambda: tell("The worker is at work. Ctrl-C ends it."))
        tell("The worker has ended.")


@contextlib.contextmanager
def _logged() -> Iterator[Gate]:
    """Write the log to standard error, and give what a signal opens."""
    from halopsa.leads.logging import configure
    from halopsa.leads.stopping import stopped_by_signals

    configure(sys.stderr)
    with stopped_by_signals() as stop:
        yield stop


def _environment() -> dict[str, str]:
    """The variables of this process; no repr shows what is in them."""
    from halopsa.core.base.secret import hide_values

    return dict(hide_values(os.environ))


def connector(given: Given, *, read_only: bool = False) -> Connect:
    """Return what makes a client of the tenant."""

    def connect(deadline: float, token: Callable[[], str] | None = None) -> HaloPsaClient:
        from halopsa import HaloPsaClient

        settings = _chosen(given)
        if token is not None:
            settings["token_source"] = token
        if read_only or token is not None:
            settings["read_only"] = True
        return HaloPsaClient.from_env(**settings, deadline=deadline)

    return connect


def _chosen(given: Given) -> dict[str, Any]:  # Any: keywords of the client
    from halopsa.catalogue.operations import Catalogue

    from .profile_use import choose

    return choose(Catalogue.of(), given).settings


def _tenant_url(given: Given) -> str:
    """Return the address of the tenant, to be shown."""
    from halopsa._api import API
    from halopsa.core.config.environment import from_environment

    from .profile_use import address_of

    chosen = {name: value for name, value in _chosen(given).items() if value}
    if not chosen.keys() & {"tenant", "base_url"}:
        chosen = {**from_environment(API, os.environ), **chosen}
    return address_of(API, chosen)


def _listen(host: str, port: int) -> Bound:
    from halopsa.leads.serving import is_local, listen

    try:
        bound = listen(host, port)
    except OSError as error:
        raise click.ClickException(
            f"Port {port} of {host} cannot be used: {error.strerror or error}. Choose another with --port."
        ) from None
    if not is_local(host):
        tell("Others can reach it, without TLS: put a proxy with a certificate before it.")
    return bound
