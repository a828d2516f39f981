# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.notify``: what the vendor publishes below ``/Notify``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.addigy_alert import AddigyAlert
    from halopsa.api.models.adobe_acrobat_webhook import AdobeAcrobatWebhook
    from halopsa.api.models.atera_alert import AteraAlert
    from halopsa.api.models.automate_alert import AutomateAlert
    from halopsa.api.models.auvik_alert import AuvikAlert
    from halopsa.api.models.azure_monitor_webhook import AzureMonitorWebhook
    from halopsa.api.models.dev_ops_webhook import DevOpsWebhook
    from halopsa.api.models.device42_webhook import Device42Webhook
    from halopsa.api.models.dynatrace_webhook import DynatraceWebhook
    from halopsa.api.models.facebook_webhook import FacebookWebhook
    from halopsa.api.models.imr_webhook import IMRWebhook
    from halopsa.api.models.logic_monitor_webhook import LogicMonitorWebhook
    from halopsa.api.models.meraki_webhook import MerakiWebhook
    from halopsa.api.models.n_central_alert import NCentralAlert
    from halopsa.api.models.ninja_alert import NinjaAlert
    from halopsa.api.models.ninja_webhook import NinjaWebhook
    from halopsa.api.models.orion_alert import OrionAlert
    from halopsa.api.models.process_street_webhook import ProcessStreetWebhook
    from halopsa.api.models.qbo_webhook_event_entity import QBOWebhookEventEntity
    from halopsa.api.models.service_now_action import ServiceNowAction
    from halopsa.api.models.slack_event_webhook import SlackEventWebhook
    from halopsa.api.models.slack_interactivity import SlackInteractivity
    from halopsa.api.models.snel_start_webhook import SnelStartWebhook
    from halopsa.api.models.soc_webhook import SOCWebhook
    from halopsa.api.models.syncro_alert import SyncroAlert
    from halopsa.api.models.twitter_webhook_content import TwitterWebhookContent
    from halopsa.api.models.xero_webhook_event import XeroWebhookEvent
    from halopsa.api.models.zabbix_webhook import ZabbixWebhook
    from halopsa.core.base.typing import FileInput, Timeout

    class NotifyHubspotQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        webhookEvent: Any

    class NotifyNinjaQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        ignoreAuth: bool | None

    class NotifyXeroQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        ignoreEventCheck: bool | None


class NotifyApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/Notify``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.notify"

    def addigy(
        self,
        body: AddigyAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Addigy``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("addigy"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def addigy_integrator(
        self,
        body: AddigyAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Addigy/Integrator``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("addigy_integrator"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def atera(
        self,
        body: AteraAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Atera``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("atera"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def atera_integrator(
        self,
        body: AteraAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Atera/Integrator``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("atera_integrator"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def automate(
        self,
        body: AutomateAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Automate``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("automate"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def automate_integrator(
        self,
        body: AutomateAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Automate/Integrator``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("automate_integrator"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def auvik(
        self,
        body: AuvikAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Auvik``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("auvik"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def azure_dev_ops(
        self,
        body: DevOpsWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/AzureDevOps``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("azure_dev_ops"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def azure_dev_ops_integrator(
        self,
        body: DevOpsWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/AzureDevOps/Integrator``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("azure_dev_ops_integrator"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def azure_monitor(
        self,
        body: AzureMonitorWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/AzureMonitor``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("azure_monitor"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def confluence(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Confluence``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("confluence"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def connectwise_rmm(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Notify/ConnectwiseRmm``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("connectwise_rmm"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def datadog(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Datadog``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("datadog"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def datto_rmm_alerts(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/DattoRMM/Alerts``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("datto_rmm_alerts"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def device42(
        self,
        body: Device42Webhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Device42``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("device42"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def dynatrace(
        self,
        body: DynatraceWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Dynatrace``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("dynatrace"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def exchange_calendars(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/ExchangeCalendars``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("exchange_calendars"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_adobe_acrobat(
        self,
        tenant: int,
        secret: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Notify/AdobeAcrobat/{tenant}/{secret}``. What it answers is not published. Gone in build
        2.236; older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_adobe_acrobat"),
            (tenant, secret, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_facebook(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Notify/Facebook``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_facebook"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def github(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/github``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("github"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def gotoresolve(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/gotoresolve``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("gotoresolve"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def halo_webhook(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/halo-webhook``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("halo_webhook"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def hubspot(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[NotifyHubspotQuery],
    ) -> object:
        """Call ``POST /Notify/Hubspot``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("hubspot"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def hubspot_verify(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Hubspot/Verify``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("hubspot_verify"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def icinga(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/icinga``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("icinga"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def ingrammicroreseller(
        self,
        body: IMRWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/ingrammicroreseller``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("ingrammicroreseller"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def jira(
        self,
        body: Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Jira``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("jira"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def jira_service_management(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/JiraServiceManagement``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("jira_service_management"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def lap_safe(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/LapSafe``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("lap_safe"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def logic_monitor(
        self,
        body: LogicMonitorWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/LogicMonitor``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("logic_monitor"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def meraki(
        self,
        body: MerakiWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Meraki``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("meraki"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def microsoft_entra_integrator(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/MicrosoftEntra/Integrator``. What it answers is not published. Gone in build
        2.236; older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("microsoft_entra_integrator"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def microsoft_teams_shifts_import(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/MicrosoftTeamsShifts/Import``. What it answers is not published. Gone in build
        2.236; older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("microsoft_teams_shifts_import"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def microsoft_teams_shifts_webhook(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/MicrosoftTeamsShifts/Webhook``. What it answers is not published. Gone in build
        2.236; older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("microsoft_teams_shifts_webhook"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def n_central(
        self,
        body: NCentralAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/N-Central``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("n_central"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def nagios(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Nagios``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("nagios"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def ninja(
        self,
        body: NinjaAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[NotifyNinjaQuery],
    ) -> object:
        """Call ``POST /Notify/Ninja``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("ninja"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def ninja_alerts(
        self,
        body: NinjaWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Ninja/Alerts``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("ninja_alerts"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def pager_duty(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/PagerDuty``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("pager_duty"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def partner_center(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/partner-center``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("partner_center"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post(
        self,
        body: Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify``. What it answers is not published. Gone in build 2.236; older ones have it.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_adobe_acrobat(
        self,
        tenant: int,
        secret: str,
        body: AdobeAcrobatWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/AdobeAcrobat/{tenant}/{secret}``. What it answers is not published. Gone in
        build 2.236; older ones have it. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._invoke(
            self._op("post_adobe_acrobat"),
            (tenant, secret, ),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_facebook(
        self,
        body: FacebookWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Facebook``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_facebook"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def process(
        self,
        files: FileInput,
        /,
        *,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/process``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("process"),
            (),
            body=files,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def process_street(
        self,
        body: ProcessStreetWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/ProcessStreet``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("process_street"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def prometheus(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/prometheus``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("prometheus"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def prtg_alerts(
        self,
        tenant: int,
        files: FileInput,
        /,
        *,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/PRTGAlerts/{tenant}``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("prtg_alerts"),
            (tenant, ),
            body=files,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def quick_books_online(
        self,
        body: QBOWebhookEventEntity | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/QuickBooksOnline``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("quick_books_online"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def quickbooks_online_verify(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/QuickbooksOnline/Verify``. What it answers is not published. Gone in build
        2.236; older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("quickbooks_online_verify"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def quoter(
        self,
        files: FileInput,
        /,
        *,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Quoter``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("quoter"),
            (),
            body=files,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def servicenowaction(
        self,
        body: ServiceNowAction | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/servicenowaction``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("servicenowaction"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def servicenowticket(
        self,
        body: Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/servicenowticket``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("servicenowticket"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def share_point(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/SharePoint``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("share_point"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def site24x7(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/site24x7``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("site24x7"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def slack(
        self,
        body: SlackInteractivity | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Slack``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("slack"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def slack_events(
        self,
        body: SlackEventWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Slack/Events``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("slack_events"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def snel_start(
        self,
        body: SnelStartWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/SnelStart``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("snel_start"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def solar_winds_orion(
        self,
        body: OrionAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/SolarWindsOrion``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("solar_winds_orion"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def splunk_on_call(
        self,
        body: SOCWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/SplunkOnCall``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("splunk_on_call"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def stripe(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Stripe``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("stripe"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def syncro(
        self,
        body: SyncroAlert | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Syncro``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("syncro"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def teams_chat_message(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Teams/chatMessage``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("teams_chat_message"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def teams_lifecycle_notification(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Teams/lifecycleNotification``. What it answers is not published. Gone in build
        2.236; older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("teams_lifecycle_notification"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def teams_user_presence(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Teams/userPresence``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("teams_user_presence"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def trustpilot(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/trustpilot``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("trustpilot"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def twilio(
        self,
        files: FileInput,
        /,
        *,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Twilio``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("twilio"),
            (),
            body=files,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def twitter(
        self,
        body: TwitterWebhookContent | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Twitter``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("twitter"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def uat_restore(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/uat-restore``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("uat_restore"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def whats_app(
        self,
        files: FileInput,
        /,
        *,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/WhatsApp``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("whats_app"),
            (),
            body=files,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def xero(
        self,
        body: XeroWebhookEvent | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[NotifyXeroQuery],
    ) -> object:
        """Call ``POST /Notify/Xero``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("xero"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def xero_verify(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Xero/Verify``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("xero_verify"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def zabbix(
        self,
        body: ZabbixWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Notify/Zabbix``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("zabbix"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
