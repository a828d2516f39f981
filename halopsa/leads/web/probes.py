"""Probes: whether the process is alive and ready, for whoever starts and stops it. They need no key."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from halopsa.leads.service import Service
from halopsa.leads.web.vitals import database_answers

__all__ = ["probes"]


def probes(service: Service) -> list[Route]:
    """Return the routes of both."""

    async def alive(request: Request) -> Response:
        request.state.route = "/healthz"
        return PlainTextResponse("alive\n")

    def is_ready(request: Request) -> Response:
        request.state.route = "/readyz"
        ready = database_answers(service)
        return PlainTextResponse("ready\n" if ready else "not ready\n", 200 if ready else 503)

    return [Route("/healthz", alive), Route("/readyz", is_ready)]
