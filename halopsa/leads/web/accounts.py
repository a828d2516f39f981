"""Accounts: tokens of the tenant that callers log in with. Each is checked by asking the tenant whose it is."""

from __future__ import annotations

import hashlib
import re
import threading
from collections import OrderedDict
from typing import Final

from halopsa.core.base.secret import hide
from halopsa.core.errors import ApiError, AuthenticationError, ForbiddenError
from halopsa.leads.problems import Problem
from halopsa.leads.service import Service
from halopsa.leads.store.keys import Caller

__all__ = ["Accounts"]

_LASTS: Final = 300.0  # seconds for which an answer of the tenant is believed, a refusal too
_MOST: Final = 1_000  # tokens that are remembered
_AT_ONCE: Final = 4  # checks under way
_TOKEN: Final = re.compile(r"[A-Za-z0-9._~+/-]{20,}=*")


class Accounts:
    """Who tokens belong to. They are remembered as hashes only."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._known: OrderedDict[str, tuple[float, Caller | None]] = OrderedDict()
        self._lock = threading.Lock()
        self._checks = threading.BoundedSemaphore(_AT_ONCE)

    def known(self, token: str) -> Caller | None:
        """Return whose token this is, if the tenant said so lately."""
        with self._lock:
            until, caller = self._known.get(_hashed(token), (0.0, None))
        return caller if until > self._service.clock() else None

    def find(self, token: str) -> Caller | None:
        """Return whose token this is, None for nobody's. Raises Problem where the tenant cannot tell."""
        if self._service.sign_in is None or not _TOKEN.fullmatch(token):
            return None
        name = _hashed(token)
        with self._checks:
            with self._lock:
                until, caller = self._known.get(name, (0.0, None))
            if until > self._service.clock():
                return caller
            caller = self._ask(token)
            with self._lock:
                self._known[name] = self._service.clock() + _LASTS, caller
                while len(self._known) > _MOST:
                    self._known.popitem(last=False)
        return caller

    def _ask(self, token: str) -> Caller | None:
        sign_in = self._service.sign_in
        if sign_in is None:
            return None
        try:
            with sign_in(hide(token)) as client:
                agent = client.agents.me()
        except (AuthenticationError, ForbiddenError):
            return None
        except ApiError:
            said = (
                "HaloPSA cannot be asked whose token this is. Try again later, or use a key of this service."
            )
            raise Problem("EXTERNAL_API_ERROR", 502, said) from None
        scopes: tuple[str, ...] = ("read", "write", "admin") if agent.is_admin is True else ("read", "write")
        return Caller(id=f"agent:{agent.id}", name=f"agent {agent.id}", scopes=scopes)


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
