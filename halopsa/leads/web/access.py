"""Access: who may ask for what, and how often: keys, tokens of the tenant, scopes, limits with their headers."""

from __future__ import annotations

import ipaddress
import math
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from typing import Final, NoReturn, Protocol

import attrs
import sqlalchemy as sa
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from halopsa.core.base.secret import hide
from halopsa.core.resource_facts import Operation
from halopsa.integrations.leads._api import API
from halopsa.leads.problems import Problem
from halopsa.leads.service import Service
from halopsa.leads.store import keys, rate
from halopsa.leads.web.accounts import Accounts
from halopsa.leads.web.exchange import Asker, once

__all__ = ["Access", "Keys", "needed_scope"]

_LONGEST: Final = 16_384  # characters of a token
_PREFIX: Final = "hl_"
_PER_HOUR: Final = next(limit for limit in API.main.limits if limit.window)
_AT_ONCE: Final = next(limit.parallel for limit in API.main.limits if limit.parallel)


class Access(Protocol):
    """Lets a request in, or raises Problem."""

    def admitted(self, request: Request, operation: Operation | None) -> AbstractAsyncContextManager[Asker]:
        """Return who asks, for as long as the request is under way; headers of its answer go to the request's state.

        ``operation`` is None where the address has none.
        """


@attrs.frozen
class _Nobody:
    """An address that gave no credentials, or wrong ones."""

    id: str
    scopes: frozenset[str] = frozenset()


class Keys:
    """Lets in who has a key, or a token of the tenant, as often as the limits allow."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._accounts = Accounts(service)
        self._under_way: Counter[str] = Counter()

    @asynccontextmanager
    async def admitted(self, request: Request, operation: Operation | None) -> AsyncIterator[Asker]:
        """Return the caller whose key is presented, while the request is under way."""
        served = operation.served if operation else {}
        presented = _presented(request)
        try:
            caller = await run_in_threadpool(self._admit, request, operation, presented)
        except sa.exc.DBAPIError:
            if not served.get("open"):
                raise
            caller = _Nobody(_address(request))  # how the service is, it says even then
        request.state.caller = caller.id
        if not served.get("parallel"):
            yield caller
            return
        most = self._service.limits.at_once or _AT_ONCE
        if self._under_way[caller.id] >= most:
            raise _too_many(
                f"{most} requests of this kind are under way: wait until one is answered.", 1, limit=most
            )
        self._under_way[caller.id] += 1
        try:
            yield caller
        finally:
            self._under_way[caller.id] -= 1
            if not self._under_way[caller.id]:
                del self._under_way[caller.id]

    def _admit(self, request: Request, operation: Operation | None, presented: str | None) -> Asker:
        """Find out who asks, count the request, and refuse what is too much or not allowed."""
        address = _address(request)
        served = operation.served if operation else {}
        if len(request.headers.getlist("authorization")) > 1:
            self._service.together.write(partial(self._spend, request, address, None))
            once(request.headers, "Authorization")
        found: keys.Caller | None = None
        if presented is None or presented.startswith(_PREFIX):
            found = self.counted(request, partial(_found, presented))
        else:
            # Counted before the tenant is asked: somebody who guesses must not make the service do it at will.
            found = self._accounts.known(presented)
            self._service.together.write(partial(self._spend, request, address, found))
            found = found or self._accounts.find(presented)
        if found is None:
            if served.get("open") and presented is None:
                return _Nobody(address)
            if operation is None and presented is None:
                return _Nobody(address)  # that there is no such address, anybody may know
            _unknown(presented)
        if operation is not None and not served.get("open"):
            scope = needed_scope(operation)
            if not found.may(scope):
                has = ", ".join(sorted(found.scopes))
                said = f"This key may not do that: it needs the scope {scope}, and has {has}."
                raise Problem("AUTHORIZATION_ERROR", 403, said, scope=scope)
            if name := served.get("limit"):
                self._spend_more(found, name)
        return found

    def counted(
        self, request: Request, find: Callable[[sa.Connection], keys.Caller | None]
    ) -> keys.Caller | None:
        """Return who is found, with this request counted for them, else for the address. Raises Problem."""
        address = _address(request)

        def find_and_spend(c: sa.Connection) -> keys.Caller | None:
            found = find(c)
            self._spend(request, address, found, c)
            return found

        return self._service.together.write(find_and_spend)

    def _spend(self, request: Request, address: str, caller: keys.Caller | None, c: sa.Connection) -> None:
        limit = _PER_HOUR.requests
        if caller is not None:
            limit = caller.requests_per_hour or self._service.limits.requests_per_hour or limit
        now = self._service.clock()
        spent = rate.spend(
            c, caller.id if caller else address, "requests", limit=limit, window=_PER_HOUR.window, now=now
        )
        request.state.answer_headers.update(_headers(spent))
        if not spent.allowed:
            said = f"More than {spent.limit} requests in {_PER_HOUR.window / 60:.0f} minutes."
            raise _too_many(said, spent.reset - now, limit=spent.limit)

    def _spend_more(self, caller: keys.Caller, name: str) -> None:
        """Count an operation that has a limit of its own."""
        rule = API.served.limits[name]
        own = {"bulk": caller.bulk_per_hour or self._service.limits.bulk_per_hour}
        now = self._service.clock()
        limit = own.get(name) or rule.requests
        spent = self._service.together.write(
            lambda c: rate.spend(c, caller.id, name, limit=limit, window=rule.window, now=now)
        )
        if not spent.allowed:
            said = f"Of these requests {spent.limit} are allowed in {rule.window / 60:.0f} minutes."
            raise _too_many(said, spent.reset - now, limit=spent.limit)


def needed_scope(operation: Operation) -> str:
    """Return what a key must be allowed for an operation."""
    return str(operation.served.get("scope") or ("read" if operation.effect == "read" else "write"))


def _found(presented: str | None, c: sa.Connection) -> keys.Caller | None:
    return None if presented is None else keys.find(c, presented)


def _headers(spent: rate.Spent) -> dict[str, str]:
    names = (*API.limits.limit_headers, *API.limits.limit_remaining_headers, *API.limits.limit_reset_headers)
    values = (spent.limit, spent.remaining, math.ceil(spent.reset))
    return {name: str(value) for name, value in zip(names, values, strict=True)}


def _too_many(message: str, seconds: float, **details: object) -> Problem:
    wait = max(1, math.ceil(seconds))
    return Problem(
        "RATE_LIMIT_EXCEEDED",
        429,
        f"{message} Try again in {wait} s.",
        headers={"Retry-After": str(wait)},
        **details,
    )


def _unknown(presented: str | None) -> NoReturn:
    said = (
        "Give a key: Authorization: Bearer hl_..."
        if presented is None
        else "This key is not valid: it was mistyped, revoked, or is of another service."
    )
    raise Problem("AUTHENTICATION_ERROR", 401, said, headers={"WWW-Authenticate": "Bearer"})


def _presented(request: Request) -> str | None:
    """Return the credentials of a request, hidden from every repr; nothing where there are none."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token:
        return None
    return hide(token[:_LONGEST])


def _address(request: Request) -> str:
    """Return the address of who asks, as their limits are kept under; of IPv6 the network that one line has."""
    host = request.client.host if request.client else "none"
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return "address:none"
    if address.version == 6:
        mapped = address.ipv4_mapped
        return f"address:{mapped or ipaddress.ip_network((address, 64), strict=False).network_address}"
    return f"address:{address}"
