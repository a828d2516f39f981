"""Running: the parts of the lead service put together, by its settings: what answers, and what works meanwhile."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from functools import partial
from typing import Final, TypeAlias

import sqlalchemy as sa
from starlette.routing import BaseRoute

from halopsa.client import HaloPsaClient
from halopsa.core.base.wakeup import Gate

from . import serving, won
from .mapping import TenantMapping
from .names import Names
from .pages.site import page_routes
from .providers.opening import providers_of
from .retention import sweep
from .secret_key import secret_key
from .service import Service
from .serving import Bound
from .settings import Settings, SettingsError
from .stopping import Loop, Runs, stop_all, wait_for
from .store.engine import Database
from .web.app import make_app
from .webhooks.delivery import Delivery
from .webhooks.inbound import inbound
from .webhooks.sealing import Sealer
from .work.runner import Worker

__all__ = ["Connect", "background", "names_of", "serve", "service_of", "work"]

_SWEEPS: Final = 3600.0  # seconds between two
_FIGURES: Final = 15.0  # likewise
_SIGN_IN: Final = 15.0  # seconds in which the tenant must say whose token it is

#: Makes a client of the tenant whose calls end within so many seconds; with a token of somebody, which only reads.
Connect: TypeAlias = Callable[[float, Callable[[], str] | None], HaloPsaClient]
_log: Final = logging.getLogger("halopsa.leads")


def names_of(settings: Settings) -> Names:
    """Read the part of the settings that says what is called how on the tenant. Raises SettingsError."""
    try:
        return Names.of(settings.mapping)
    except ValueError as error:
        raise SettingsError(f"[mapping] {error}") from None


@contextmanager
def service_of(
    settings: Settings,
    database: Database,
    connect: Connect,
    environment: Mapping[str, str],
    tenant_url: str = "",
) -> Iterator[Service]:
    """Make the service.

    connect: makes a client of the tenant. environment: where providers find their keys. tenant_url: the tenant's
    address, to be shown. Raises SettingsError.
    """

    def sign_in(token: str) -> HaloPsaClient:
        return connect(_SIGN_IN, lambda: token)

    names = names_of(settings)
    providers = providers_of(settings, environment)
    with closing(providers), connect(names.call, None) as client:
        yield Service(
            database,
            client,
            mapping=TenantMapping(client, names),
            providers=providers,
            answer_within=settings.process.answer_within,
            limits=settings.limits,
            tenant_url=tenant_url,
            sign_in=sign_in,
            secret_key=secret_key(settings),
            webhook_hosts=settings.webhooks.allow,
        )


def background(service: Service, settings: Settings) -> list[Runs]:
    """Return what works in the background: jobs of leads, messages to webhooks, and what is done now and then."""
    database, process = service.database, settings.process
    watching = Loop("watch for won opportunities", lambda: won.poll(service), every=process.won_every)
    sweeping = Loop(
        "erasure of what is too old",
        lambda: sweep(database, settings.retention, now=service.clock(), going=lambda: sweeping.going),
        every=_SWEEPS,
    )
    sealer = Sealer(service.secret_key or secret_key(settings))
    delivery = Delivery(database, sealer, settings.webhooks.allow, clock=service.clock)
    return [Worker(service, process.threads), delivery, watching, sweeping]


def more_routes(service: Service, settings: Settings) -> list[BaseRoute]:
    """Return the routes that are not in the manifest: the pages, and the tenant's webhook if its secret is known."""
    pages = page_routes(service, service.secret_key or secret_key(settings))
    if settings.webhook_secret is None:
        return pages
    return [*pages, inbound(settings.webhook_secret, partial(won.note, service))]


@contextmanager
def at_work(parts: list[Runs], patience: float) -> Iterator[None]:
    """Let all run meanwhile; at the end each puts down what it has begun."""
    for each in parts:
        each.start()
    try:
        yield
    finally:
        if not stop_all(parts, patience):
            _log.warning(
                "Some work goes on when this process ends: another one takes it when its lease is over."
            )


def serve(
    service: Service,
    settings: Settings,
    bound: Bound,
    stop: Gate,
    *,
    ready: Callable[[], object],
    worker: bool = True,
) -> None:
    """Answer requests until ``stop`` is open, and work meanwhile unless others do."""
    figures = Loop("record of the figures", lambda: service.flush(), every=_FIGURES)
    parts = [figures, *(background(service, settings) if worker else ())]
    app = make_app(service, more=more_routes(service, settings))
    # Stopped after the server: what it still answers may wait for the work.
    with at_work(parts, settings.process.stop_within):
        try:
            serving.serve(app, bound, settings.process, stop, ready=ready, leaving=service.endings.close)
        finally:
            with suppress(sa.exc.SQLAlchemyError):
                service.flush()


def work(service: Service, settings: Settings, stop: Gate, ready: Callable[[], object]) -> None:
    """Work without answering requests, until ``stop`` is open."""
    with at_work(background(service, settings), settings.process.stop_within):
        _log.info("working")
        ready()
        wait_for(stop)
