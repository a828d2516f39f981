# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.email_address_book``: what the vendor publishes below ``/EmailAddressBook``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class EmailAddressBookListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        activeinactive: str | None
        advanced_search: str | None
        allapprovers: bool | None
        approvers_only: bool | None
        asset_id: int | None
        client_id: int | None
        contract_id: int | None
        count: int | None
        department_id: int | None
        exclude_agents: bool | None
        exclude_defaultsiteusers: bool | None
        exclude_generaluser: bool | None
        idonly: bool | None
        include_custom_fields: str | None
        includeactive: bool | None
        includebillinginfo: bool | None
        includeinactive: bool | None
        includename: bool | None
        includenonserviceaccount: bool | None
        includenotes: bool | None
        includeserviceaccount: bool | None
        integration_type: str | None
        is3cxcall: bool | None
        is_followers: bool | None
        lastupdatefromdate: bool | None
        lastupdatetodate: bool | None
        licence_id: int | None
        linked_to_user_id: int | None
        listagentuserfirst: bool | None
        myallcustomers: bool | None
        myarea: bool | None
        mydepartment: bool | None
        mysite: bool | None
        mysitecontact: bool | None
        mytoplevel: bool | None
        opp_id: int | None
        order: str | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc: bool | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        organisation_id: int | None
        page_no: int | None
        page_size: int | None
        pageinate: bool | None
        role: int | None
        search: str | None
        search_phonenumbers: bool | None
        site_id: int | None
        supplier_id: int | None
        tickettype_id: int | None
        toplevel_id: int | None


class EmailAddressBookApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/EmailAddressBook``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.email_address_book"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[EmailAddressBookListQuery],
    ) -> object:
        """Call ``GET /EmailAddressBook``. What it answers is not published. A live tenant has answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
