"""App: the lead service as an ASGI application (Starlette)."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Router

from halopsa.leads.service import Service
from halopsa.leads.web.access import Access
from halopsa.leads.web.middleware import Envelope
from halopsa.leads.web.routes import Nowhere, routes

__all__ = ["make_app"]


def make_app(service: Service, access: Access, more: Sequence[BaseRoute] = ()) -> Starlette:
    """Return the application: the routes of the manifest, and ``more``. Raises RuntimeError for a missing handler."""
    app = Starlette(middleware=[Middleware(Envelope, clock=service.clock)])
    app.router = Router([*routes(service, access), *more], redirect_slashes=False, default=Nowhere(access))
    return app
