# Generated from spec/halopsa/upstream/entities/NHServerConfig.yaml. Do not edit.
"""The model ``NHServerConfig``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class NHServerConfig(Entity):
    """The published schema ``NHServerConfig``."""

    _entity: ClassVar[str] = "api.NHServerConfig"

    id: int = key(default=None)
    _warning: str | None = None
    acceptattachments: bool | None = None
    acceptautoreplycheckbox: bool | None = None
    actionemails: bool | None = None
    actionsendlimit: int | None = None
    approvalscan: bool | None = None
    assetattachmentmaintenance: bool | None = None
    autocreatedevice: bool | None = None
    autodevicesite: str | None = None
    autodevicesitename: str | None = None
    autodevicetype: str | None = None
    autodevicetypename: str | None = None
    autolinkdevices: bool | None = None
    automatchlocation2: bool | None = None
    autoondiagram: bool | None = None
    autorequests: bool | None = None
    bulkemail: bool | None = None
    calendarsync: bool | None = None
    clearlogboxes: bool | None = None
    confforemails: bool | None = None
    datefilter: dt.datetime | None = None
    deletecustomdata: bool | None = None
    deleteerrors: bool | None = None
    emailcreatenewuser: bool | None = None
    emaillogfolder: str | None = None
    emailnoack: bool | None = None
    emailrequesttype: str | None = None
    emailsiteint: int | None = None
    emailsitename: str | None = None
    emailtechieint: int | None = None
    emailusefullname: bool | None = None
    emailuserdefault: str | None = None
    emailuserint: int | None = None
    emailusername: str | None = None
    emailusesitedomain: bool | None = None
    errorreportemail: bool | None = None
    errorreportemailaddress: str | None = None
    errorreportrequest: bool | None = None
    ewslastapptsync: dt.datetime | None = None
    forcehtml: bool | None = None
    highlevellogging: bool | None = None
    ignorecc: bool | None = None
    ignoreduplicateemails: bool | None = None
    ignoreifsitenotmatched: bool | None = None
    intervalseconds: int | None = None
    maintenancerequests: bool | None = None
    mainttime: str | None = None
    name: str | None = None
    nhdsuppliersync: bool | None = None
    nooverduescan: bool | None = None
    pop3interface: bool | None = None
    popuptimeoutseconds: int | None = None
    prepayautotopup: bool | None = None
    processxmlfiles: bool | None = None
    recurringcalendarsync: bool | None = None
    refreshautoinv: bool | None = None
    reporttimeout: int | None = None
    requestscan: bool | None = None
    saverawemail: bool | None = None
    sendsmtp: bool | None = None
    sendtray: bool | None = None
    sendwelcomeemail: bool | None = None
    servicestatus: bool | None = None
    statussendlimit: int | None = None
    storeemailsindb: bool | None = None
    timeoutseconds: int | None = None
