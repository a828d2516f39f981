# Generated from spec/halopsa/upstream/entities/SalesMailbox.yaml. Do not edit.
"""The model ``SalesMailbox``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.sales_mailbox_detail import SalesMailboxDetail


@entity
class SalesMailbox(Entity):
    """The published schema ``SalesMailbox``."""

    _entity: ClassVar[str] = "api.SalesMailbox"

    id: int = key(default=None)
    _authcode: str | None = None
    _exchangecodefortoken: bool | None = None
    _getgoogletoken: bool | None = None
    _warning: str | None = None
    applicationid: str | None = None
    authorized: bool | None = None
    azure_authority: int | None = None
    """Published since 2026-01-25."""
    google_authorized: bool | None = None
    google_code: str | None = None
    google_email: str | None = None
    google_redirect: str | None = None
    google_token_expiry: dt.datetime | None = None
    google_type: int | None = None
    graph_host: str | None = None
    halointegrator_enabled: bool | None = None
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: dt.datetime | None = None
    import_sent: bool | None = None
    mailboxes: list[SalesMailboxDetail] | None = None
    match_method: int | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_google_access_token: str | None = None
    new_google_refresh_token: str | None = None
    new_method: bool | None = None
    new_refresh_token: str | None = None
    oauth_code_verifier: str | None = None
    """Published since 2026-01-25."""
    redirect_uri: str | None = None
    tenantid: str | None = None
    token_expiry: dt.datetime | None = None
    type: int | None = None
