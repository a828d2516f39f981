"""Vitals: whether what the service needs answers: database, tenant, providers. Looked at when somebody asks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Final

import sqlalchemy as sa

from halopsa.core.errors import ApiError
from halopsa.leads.service import Service
from halopsa.leads.store import settings

__all__ = ["Vitals", "database_answers"]

_LASTS: Final = 15.0  # seconds for which an answer counts, so that many who ask cost the tenant little
_PATIENCE: Final = 5.0
CONNECTED, DISCONNECTED = "connected", "disconnected"


def database_answers(service: Service) -> bool:
    """Whether the database answers."""
    try:
        with service.database.reading() as c:
            c.execute(sa.select(1))
    except sa.exc.SQLAlchemyError:
        return False
    return True


class Vitals:
    """What is outside the service, with what was seen of it lately."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._lock = threading.Lock()
        self._seen: dict[str, str] = {}
        self._until = 0.0

    def outside(self) -> Mapping[str, str]:
        """Return how the tenant and the providers are; who asks meanwhile waits for the same look."""
        with self._lock:
            now = self._service.clock()
            if not now < self._until <= now + _LASTS:
                self._seen = {"halopsa": _state(self._tenant), **self._providers()}
                self._until = self._service.clock() + _LASTS
            return dict(self._seen)

    def _tenant(self) -> object:
        return self._service.client.request("GET", "/Agent/me", timeout=_PATIENCE)

    def _providers(self) -> dict[str, str]:
        providers = self._service.providers
        if providers is None:
            return {}
        try:
            with self._service.database.reading() as c:
                changes = settings.get(c).get("providers")
        except sa.exc.SQLAlchemyError:
            changes = None  # it is looked at all the same
        return dict(providers.states(changes))


def _state(look: Callable[[], object]) -> str:
    try:
        look()
    except (ApiError, OSError):
        return DISCONNECTED
    return CONNECTED
