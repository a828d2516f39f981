# Generated from spec/halopsa/upstream/entities/JamfDetails.yaml. Do not edit.
"""The model ``JamfDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.x_type_mapping import XTypeMapping


@entity
class JamfDetails(Entity):
    """The published schema ``JamfDetails``."""

    _entity: ClassVar[str] = "api.JamfDetails"

    id: int = key(default=None)
    _warning: str | None = None
    asset_type_choice: int | None = None
    """Published since 2026-01-25."""
    assetimportidentifier: int | None = None
    assetmatchingfield_name: str | None = None
    assettypefield: int | None = None
    """Published since 2026-01-25."""
    auth_method: int | None = None
    """Published since 2026-01-25."""
    computerassettype: int | None = None
    computerassettype_name: str | None = None
    defaultgroup: int | None = None
    """Published since 2026-01-25."""
    defaultgroup_guid: str | None = None
    """Published since 2026-01-25."""
    defaultgroup_name: str | None = None
    """Published since 2026-01-25."""
    defaultsite: int | None = None
    defaultsite_name: str | None = None
    device_types: list[KeyPair2] | None = None
    devicetypes: str | None = None
    dont_create_new_devices: bool | None = None
    dontupdateassettype: bool | None = None
    fieldmappings: list[IntegrationFieldMapping] | None = None
    halointegrator: bool | None = None
    halointegratorerror: str | None = None
    halointegratorlastsync: dt.datetime | None = None
    instancetype: int | None = None
    mobileassettype: int | None = None
    mobileassettype_name: str | None = None
    mobilefieldmappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    new_access_token: str | None = None
    """Published since 2026-01-25."""
    new_integration_method: bool | None = None
    new_password: str | None = None
    partial_user_email_matching: bool | None = None
    """Published since 2026-01-25."""
    site_links: list[ExternalLink_List] | None = None
    sitematchtype: int | None = None
    url: str | None = None
    username: str | None = None
    xtype_mappings: list[XTypeMapping] | None = None
    """Published since 2026-01-25."""
