# Generated from spec/halopsa/upstream/entities/NCentralDetails.yaml. Do not edit.
"""The model ``NCentralDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.x_type_mapping import XTypeMapping


@entity
class NCentralDetails(Entity):
    """The published schema ``NCentralDetails``."""

    _entity: ClassVar[str] = "api.NCentralDetails"

    id: int = key(default=None)
    _warning: str | None = None
    alertclientid: str | None = None
    alerttickettype: int | None = None
    alerttickettype_guid: str | None = None
    """Published since 2026-01-25."""
    alertticketuser: int | None = None
    alertusername: str | None = None
    asset_fieldmappings: list[IntegrationFieldMapping] | None = None
    asset_type_choice: int | None = None
    assettype_field: int | None = None
    automaticclientsitelink: bool | None = None
    client_links: list[ExternalLink_List] | None = None
    deactivateassets: bool | None = None
    deactivateclients: bool | None = None
    defassettypegroup: int | None = None
    defassettypegroup_guid: str | None = None
    """Published since 2026-01-25."""
    defassettypegroup_name: str | None = None
    default_assettype: int | None = None
    default_assettype_name: str | None = None
    defaultassettype_guid: str | None = None
    """Published since 2026-01-25."""
    dontsyncaddr: bool | None = None
    enableintegrator: bool | None = None
    guid: str | None = None
    """Published since 2026-01-25."""
    ignore_probes: bool | None = None
    intent: str | None = None
    """Published since 2026-01-25."""
    lastsyncdate: dt.datetime | None = None
    lastsyncerror: str | None = None
    login_port: int | None = None
    mappings_xtype: list[XTypeMapping] | None = None
    match_user_device: bool | None = None
    name: str | None = None
    new_alert_password: str | None = None
    new_client_secret: str | None = None
    new_password: str | None = None
    newmethod: bool | None = None
    reqcredsremote: bool | None = None
    site_links: list[ExternalLink_List] | None = None
    syncentities: int | None = None
    tickettype_name: str | None = None
    toplevel: int | None = None
    toplevel_guid: str | None = None
    """Published since 2026-01-25."""
    url: str | None = None
    user_name: str | None = None
    username: str | None = None
