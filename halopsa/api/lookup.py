# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.lookup``: what the vendor publishes below ``/Lookup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.lookup import Lookup
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class LookupGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includedetails: bool | None

    class LookupListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        access_control_level: int | None
        assettype_id: int | None
        client_id: int | None
        clientname: str | None
        contract_id: int | None
        country_code_id: int | None
        dbc_company_id: str | None
        domain: str | None
        exclude_nocharge: bool | None
        exclude_nolinkedtypes: bool | None
        exclude_zero: bool | None
        iscustomfield: bool | None
        istree: bool | None
        lookupid: int | None
        ordervaluetype: int | None
        outcome_id: int | None
        showallcodes: bool | None
        ticket_id: int | None
        unameaprestriction: bool | None
        use: int | None
        use2: int | None


class LookupApi(PublishedWrites["Lookup", "Lookup"]):
    """What the vendor publishes below ``/Lookup``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.lookup"

    def clear_cache(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Lookup/ClearCache``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return self._invoke(
            self._op("clear_cache"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def create(
        self, data: Lookup | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Lookup:
        """Call ``POST /Lookup``. A live tenant of build 2.250 has created and changed records with it, given
        ``lookupid`` and ``name``."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Lookup/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant. A live tenant refused it (400): give ``lookupid``. The vendor publishes no such parameter:
        ``allow_unknown=True`` sends it."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[LookupGetQuery]
    ) -> Lookup:
        """Call ``GET /Lookup/{id}``. Published by the vendor; nobody has verified this call on a live tenant.
        A live tenant refused it (400): give ``lookupid``. The vendor publishes no such parameter:
        ``allow_unknown=True`` sends it."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[LookupListQuery],
    ) -> Page[Lookup]:
        """Call ``GET /Lookup``. Two live tenants have answered it."""
        return self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=query,
        )

    def list_all(
        self,
        *,
        page_size: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **query: Unpack[LookupListQuery],
    ) -> Listing[Lookup]:
        """Call ``GET /Lookup``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
        ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless everything came.
        ``consistent``: neither miss nor double rows that are made or deleted meanwhile (needs a list with
        ``order``). ``progress``: called after each page."""
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=query,
        )

    def update(
        self, id: int, data: Lookup | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Lookup:
        """Call ``POST /Lookup``. A live tenant of build 2.250 has created and changed records with it."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
