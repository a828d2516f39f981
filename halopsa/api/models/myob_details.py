# Generated from spec/halopsa/upstream/entities/MYOBDetails.yaml. Do not edit.
"""The model ``MYOBDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class MYOBDetails(Entity):
    """The published schema ``MYOBDetails``."""

    _entity: ClassVar[str] = "api.MYOBDetails"

    id: int = key(default=None)
    _disconnect: bool | None = None
    _exchangecode: bool | None = None
    _importtype: str | None = None
    _warning: str | None = None
    authorized: bool | None = None
    client_id: str | None = None
    client_mappings: list[ExternalLink_List] | None = None
    client_top_level_name: str | None = None
    clienttoplevel: int | None = None
    code: str | None = None
    company_id: str | None = None
    company_name: str | None = None
    company_url: str | None = None
    defaultexpenseaccountid: int | None = None
    defaultexpenseaccountname: str | None = None
    defaultinvoiceitem: int | None = None
    defaultitemgroup: int | None = None
    defaultorderitem: int | None = None
    defaultsalesaccountid: int | None = None
    defaultsalesaccountname: str | None = None
    defaulttaxcodeid: int | None = None
    defaulttaxcodename: str | None = None
    do_daily_tax_import: bool | None = None
    """Since build 2.250."""
    enablesync: bool | None = None
    freighttaxcode: int | None = None
    """Published since 2026-01-25."""
    generalledgeraccount: int | None = None
    """Published since 2026-01-25."""
    halo_integrator_import_list: str | None = None
    """Published since 2026-01-25."""
    halo_integrator_import_types: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    halointegrator_lasterror: str | None = None
    """Published since 2026-01-25."""
    halointegrator_lastsync: dt.datetime | None = None
    """Published since 2026-01-25."""
    halointegratorenabled: bool | None = None
    """Published since 2026-01-25."""
    isdesktop: bool | None = None
    item_group_name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_password: str | None = None
    new_refresh_token: str | None = None
    newmethod: bool | None = None
    redirect_uri: str | None = None
    """Published since 2026-01-25."""
    showmessage: bool | None = None
    supplier_mappings: list[ExternalLink_List] | None = None
    supplier_top_level_name: str | None = None
    suppliernamefield: int | None = None
    suppliertoplevel: int | None = None
    sync_entities_list: list[KeyPair2] | None = None
    syncentities: str | None = None
    url: str | None = None
    username: str | None = None
