# Generated from spec/halopsa/upstream/entities/AddigyDetails.yaml. Do not edit.
"""The model ``AddigyDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class AddigyDetails(Entity):
    """The published schema ``AddigyDetails``."""

    _entity: ClassVar[str] = "api.AddigyDetails"

    id: int = key(default=None)
    _warning: str | None = None
    addigy_alert_method: int | None = None
    addigy_alert_type: int | None = None
    addigy_alert_type_name: str | None = None
    addigy_alert_user: int | None = None
    addigy_alert_user_name: str | None = None
    addigy_apiversion: int | None = None
    addigy_assetfieldmappings: list[IntegrationFieldMapping] | None = None
    addigy_assetimportidentifier: int | None = None
    addigy_assetimportidentifier_name: str | None = None
    addigy_assettype: int | None = None
    addigy_assettype_name: str | None = None
    addigy_assettypefield: int | None = None
    addigy_clientid: str | None = None
    addigy_clientmappings: list[ExternalLink_List] | None = None
    addigy_deactivate_assets: bool | None = None
    addigy_defaultassetgroup: int | None = None
    addigy_defaultassetgroup_name: str | None = None
    addigy_defaultassetsite: int | None = None
    addigy_defaultassetsite_name: str | None = None
    addigy_dont_import_software: bool | None = None
    addigy_dont_update_device_type: bool | None = None
    addigy_enable_alerting: bool | None = None
    addigy_import_entities: str | None = None
    addigy_import_entities_list: list[KeyPair2] | None = None
    addigy_tenant: str | None = None
    default_item_group_name: str | None = None
    guid: str | None = None
    halointegrator_addigy: bool | None = None
    halointegrator_addigy_lasterror: str | None = None
    halointegrator_addigy_lastsync: dt.datetime | None = None
    new_integration_key: str | None = None
    new_method: bool | None = None
    new_webhook_key: str | None = None
