"""App: the lead service as an ASGI application (Starlette)."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Router

from halopsa.leads.service import Service
from halopsa.leads.web.access import Access, Keys
from halopsa.leads.web.metrics import Recorder, metrics_route
from halopsa.leads.web.middleware import Envelope
from halopsa.leads.web.probes import probes
from halopsa.leads.web.routes import Nowhere, operations, routes

__all__ = ["make_app"]


def make_app(service: Service, access: Access | None = None, more: Sequence[BaseRoute] = ()) -> Starlette:
    """Return the application: the routes of the manifest, probes, metrics, and ``more``.

    ``access`` lets in by keys unless it says otherwise. Raises RuntimeError for a missing handler.
    """
    access = access or Keys(service)
    recorder = Recorder(service)
    service.flush = recorder.flush
    app = Starlette(middleware=[Middleware(Envelope, clock=service.clock, recorder=recorder)])
    _, performance = operations()["analytics.performance"]
    own = [*routes(service, access), *probes(service), metrics_route(recorder, access, performance)]
    app.router = Router([*own, *more], redirect_slashes=False, default=Nowhere(access))
    return app
