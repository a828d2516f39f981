"""Config: the settings that callers see, and those that they may change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from halopsa.core.base.suggest import did_you_mean
from halopsa.leads.problems import invalid
from halopsa.leads.service import Service
from halopsa.leads.store import settings
from halopsa.leads.web.exchange import Answer, Asked
from halopsa.leads.web.handling import handles

__all__ = ["change", "show"]

_FLAG = "custom_fields_enabled"
_SHOWN = ("base_url", _FLAG)


@handles("config.get")
def show(request: Asked) -> Answer:
    """Answer the settings. No secret is among them."""
    with request.service.database.reading() as c:
        found = settings.get(c)
    return Answer(200, _shown(request.service, found))


@handles("config.update")
def change(request: Asked) -> Answer:
    """Change settings; what is left out stays. All are looked at before the first is changed."""
    service = request.service
    halopsa: Mapping[str, Any] = request.body.get("halopsa", {})
    for name, value in halopsa.items():
        if name not in _SHOWN:
            known = did_you_mean(name[:60], _SHOWN, {})
            invalid(f"halopsa has no setting {name[:60]!r}{known}.", f"halopsa.{name[:60]}")
        if name != _FLAG and value != service.tenant_url:
            invalid("The address of the tenant is set where the service is started.", f"halopsa.{name}")
        if name == _FLAG and not isinstance(value, bool):
            invalid(f"halopsa.{_FLAG} must be true or false.", f"halopsa.{_FLAG}")
    changes: dict[str, Any] = {}
    if _FLAG in halopsa:
        changes["halopsa"] = {_FLAG: halopsa[_FLAG]}
    if providers := request.body.get("providers"):
        _check(service, providers)
        changes["providers"] = providers

    def write(c: sa.Connection) -> dict[str, Any]:  # Any: JSON
        try:
            settings.merge(c, changes, now=service.clock())
        except ValueError as error:
            invalid(str(error), "providers")
        return settings.get(c)

    found = service.database.write(write)
    return Answer(200, _shown(service, found))


def _check(service: Service, given: Mapping[str, Any]) -> None:
    for name in given:
        if not name or len(name) > _LONGEST_NAME or not name.isprintable():
            invalid(f"The name of a source has 1 to {_LONGEST_NAME} characters.", "providers")
    if service.providers is None:
        invalid("This service has no providers.", "providers")
    try:
        service.providers.check_changes(given)
    except ValueError as error:
        invalid(str(error), getattr(error, "field", "providers"))


def _shown(service: Service, found: Mapping[str, Any]) -> dict[str, Any]:  # Any: JSON
    halopsa = {"base_url": service.tenant_url, _FLAG: found.get("halopsa", {}).get(_FLAG, True)}
    providers = {} if service.providers is None else service.providers.shown(found.get("providers"))
    return {"halopsa": halopsa, "providers": providers}


_LONGEST_NAME = 64
