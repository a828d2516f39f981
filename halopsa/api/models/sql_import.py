# Generated from spec/halopsa/upstream/entities/SQLImport.yaml. Do not edit.
"""The model ``SQLImport``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.sql_import_field import SQLImportField


@entity
class SQLImport(Entity):
    """The published schema ``SQLImport``."""

    _entity: ClassVar[str] = "api.SQLImport"

    id: int = key(default=None)
    _warning: str | None = None
    allow_access: bool | None = None
    assetimportidentifier: int | None = None
    assetimportidentifier_guid: str | None = None
    assetimportidentifier_name: str | None = None
    canupdaterecords: bool | None = None
    datafield1: str | None = None
    datafield2: str | None = None
    datafield3: str | None = None
    datafield4: str | None = None
    defaultsite: int | None = None
    defaultsitename: str | None = None
    donotvalidate: bool | None = None
    dontremoveusers: bool | None = None
    dontupdatesite: bool | None = None
    dontupdatetoplevel: bool | None = None
    dontupdatetype: bool | None = None
    enabled: bool | None = None
    entity_match_field: str | None = None
    fields: list[SQLImportField] | None = None
    guid: str | None = None
    halointegrator_allowed_clientids: str | None = None
    halointegrator_allowed_clientids_list: list[KeyPair2] | None = None
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: dt.datetime | None = None
    import_table: int | None = None
    import_table_name: str | None = None
    include_linux_software: bool | None = None
    integrator_enabled: bool | None = None
    integrator_type: int | None = None
    """Published since 2026-01-25."""
    intent: str | None = None
    key_vault_id: int | None = None
    """Published since 2026-01-25."""
    key_vault_name: str | None = None
    """Published since 2026-01-25."""
    key_vault_secret_name: str | None = None
    """Published since 2026-01-25."""
    keyfield: str | None = None
    lastrundate: dt.datetime | None = None
    linkto_table_id: int | None = None
    match_accountsid: bool | None = None
    matching_field: str | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    new_method: bool | None = None
    new_sql_password: str | None = None
    nhdfield3: str | None = None
    password_storage: int | None = None
    """Published since 2026-01-25."""
    seq: int | None = None
    sisqlpassword: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    sql: str | None = None
    sql_driver: str | None = None
    sql_password: str | None = None
    """Published since 2026-01-25."""
    sql_port: str | None = None
    sql_provider: int | None = None
    sql_timeout: int | None = None
    sqldatabase: str | None = None
    sqlserver: str | None = None
    sqlusername: str | None = None
    syncto3party: bool | None = None
    table: str | None = None
    table_matching_field: int | None = None
    table_matching_field_name: str | None = None
    table_update_type: int | None = None
    udlpath: str | None = None
    updateonly: bool | None = None
    useusers_site: bool | None = None
