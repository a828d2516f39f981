"""Site: the routes of the pages, who may see them, and errors in HTML."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias
from urllib.parse import parse_qsl, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route, Router
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from halopsa.core.base.secret import hide
from halopsa.leads.problems import Problem, not_found
from halopsa.leads.service import Service
from halopsa.leads.store import keys
from halopsa.leads.store.keys import Caller
from halopsa.leads.web.access import Keys
from halopsa.leads.web.middleware import problem_of
from halopsa.leads.web.reading import received

from . import views
from .rendering import page, problem_page, redirect, stylesheet
from .session import COOKIE, PATH, Sessions, foreign

__all__ = ["HOME", "page_routes"]

HOME: Final = f"{PATH}/leads"
_LOGIN: Final = f"{PATH}/login"
_LARGEST: Final = 8_192  # bytes of a form
#: Where one may be sent after the login: pages of this service only.
_OWN: Final = re.compile(r"/pages/(leads|leads/[0-9]{1,18}|dead-letters)(\?[!-~]{0,2000})?")
_View: TypeAlias = Callable[[Request, Caller], Response]


def page_routes(service: Service, secret: str) -> list[BaseRoute]:
    """Return the routes of the pages. ``secret``: the service's secret key, which that of the cookies is made of."""
    site = _Site(service, Sessions(service, secret))
    below = [
        Route("/", partial(_home, f"{PATH}/")),
        Route("/login", site.login, methods=["GET", "POST"]),
        Route("/logout", site.logout, methods=["POST"]),
        Route("/style.css", site.style),
        site.route("/leads", lambda r, key: views.lead_list(service, key, r.query_params)),
        site.route("/leads/{id}", lambda r, key: views.lead(service, key, str(r.path_params["id"]))),
        site.route("/dead-letters", lambda r, key: views.dead_letters(service, key, r.query_params)),
    ]
    inside = Router(below, redirect_slashes=False, default=_nowhere)
    return [Route("/", partial(_home, "/")), Route(PATH, partial(_home, PATH)), Mount(PATH, _InHtml(inside))]


class _Site:
    """Lets browsers in, and shows them pages."""

    def __init__(self, service: Service, sessions: Sessions) -> None:
        self._access = Keys(service)
        self._sessions = sessions

    def route(self, path: str, view: _View) -> Route:
        """Return what answers with a view to those who have logged in, and sends others to the login."""

        def answer(request: Request) -> Response:
            request.state.route = f"{PATH}{path}"
            key = self._who(request)
            if key is not None:
                return view(request, key)
            asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
            response = redirect(f"{_LOGIN}?{urlencode({'next': asked})}" if _OWN.fullmatch(asked) else _LOGIN)
            if COOKIE in request.cookies:
                self._sessions.end(request, response)
            return response

        return Route(path, answer)

    async def login(self, request: Request) -> Response:
        """Show the form, or take it."""
        request.state.route = _LOGIN
        if request.method != "POST":
            return _form(request.query_params.get("next", ""))
        given = await _fields(request)
        wanted = _own(given.get("next", ""))
        presented = hide(given.get("key", "").strip()[:1_000])
        if not presented:
            return _form(wanted, "Give a key.", 400)
        found = await run_in_threadpool(self._access.counted, request, lambda c: keys.find(c, presented))
        if found is None:
            said = "This key is not valid: it was mistyped, revoked, or is of another service."
            return _form(wanted, said, 401)
        request.state.caller = found.id
        if not found.may("read"):
            return _form(wanted, "This key may not read.", 403)
        response = redirect(wanted)
        self._sessions.begin(request, response, found.id)
        return response

    async def logout(self, request: Request) -> Response:
        """Take the cookie back."""
        request.state.route = f"{PATH}/logout"
        await _fields(request)
        response = redirect(_LOGIN)
        self._sessions.end(request, response)
        return response

    @staticmethod
    async def style(request: Request) -> Response:
        """Return the stylesheet."""
        request.state.route = f"{PATH}/style.css"
        return stylesheet()

    def _who(self, request: Request) -> Caller | None:
        """Return the key that somebody has logged in with, if it still may read. Raises Problem: too many requests."""
        named = self._sessions.key_of(request)
        if named is None:
            return None
        found = self._access.counted(request, lambda c: keys.valid(c, named))
        if found is None or not found.may("read"):
            return None
        request.state.caller = found.id
        request.state.key = found
        return found


class _InHtml:
    """Around the pages: what is raised is answered as a page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except ClientDisconnect:
            raise
        except Exception as error:
            if begun:
                raise
            state = scope["state"]
            problem = problem_of(error, state["request_id"])
            await problem_page(problem, state["request_id"], state.get("key"))(scope, receive, send)


async def _home(route: str, request: Request) -> Response:
    request.state.route = route
    return redirect(HOME)


async def _nowhere(scope: Scope, _receive: Receive, _send: Send) -> None:
    scope["state"]["route"] = "none"
    not_found("There is no such page.")


def _form(wanted: str, said: str = "", status: int = 200) -> Response:
    return page("login.html", status=status, key=None, wanted=_own(wanted), said=said)


def _own(path: str) -> str:
    """Return the address of one of these pages: the one that is given, if it is one."""
    return path if _OWN.fullmatch(path) else HOME


async def _fields(request: Request) -> dict[str, str]:
    """Return what a form of these pages has sent. Raises Problem for one that another site has sent."""
    if foreign(request):
        raise Problem("AUTHORIZATION_ERROR", 403, "This form was sent by another site.")
    body = await received(request, _LARGEST)
    try:
        return dict(parse_qsl(body.decode("ascii"), max_num_fields=10, errors="replace"))
    except ValueError:
        raise Problem("VALIDATION_ERROR", 400, "This form cannot be read.", field="body") from None
