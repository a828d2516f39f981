# Generated from spec/halopsa/upstream/entities/Dynamics365CRMDetails.yaml. Do not edit.
"""The model ``Dynamics365CRMDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.dynamics365_crm_field_mapping import Dynamics365CRMFieldMapping
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping


@entity
class Dynamics365CRMDetails(Entity):
    """The published schema ``Dynamics365CRMDetails``."""

    _entity: ClassVar[str] = "api.Dynamics365CRMDetails"

    id: int = key(default=None)
    _authcode: str | None = None
    _disconnect: bool | None = None
    _exchangecodefortoken: bool | None = None
    _warning: str | None = None
    accountfilter: str | None = None
    appid: str | None = None
    authorised: bool | None = None
    code_verifier: str | None = None
    customtable_mappings: list[Dynamics365CRMFieldMapping] | None = None
    defaultsite: int | None = None
    defaultsite_name: str | None = None
    domain: str | None = None
    fieldmappings: list[IntegrationFieldMapping] | None = None
    graph_host: str | None = None
    integrator_enabled: bool | None = None
    integrator_lasterror: str | None = None
    integrator_lastsync: dt.datetime | None = None
    match_client_on_name: bool | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_refresh_token: str | None = None
    redirect_uri: str | None = None
    sitenamefilter: str | None = None
    url: str | None = None
    userfilter: str | None = None
