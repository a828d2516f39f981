# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.wordpress_org_details``: what the vendor publishes below ``/WordpressOrgDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.wordpress_org_details import WordpressOrgDetails
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress


class WordpressOrgDetailsApi(PublishedWrites["WordpressOrgDetails", "WordpressOrgDetails"]):
    """What the vendor publishes below ``/WordpressOrgDetails``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.wordpress_org_details"

    def create(
        self, data: WordpressOrgDetails | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> WordpressOrgDetails:
        """Call ``POST /WordpressOrgDetails``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /WordpressOrgDetails/{id}``. Published by the vendor; nobody has verified this call on
        a live tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> WordpressOrgDetails:
        """Call ``GET /WordpressOrgDetails/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
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
        **query: object,
    ) -> Page[WordpressOrgDetails]:
        """Call ``GET /WordpressOrgDetails``. A live tenant has answered it, without rows."""
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
        **query: object,
    ) -> Listing[WordpressOrgDetails]:
        """Call ``GET /WordpressOrgDetails``, page by page, with ``prefetch`` (1 to 64) pages in flight.
        ``resume``: what ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless
        everything came. ``consistent``: neither miss nor double rows that are made or deleted meanwhile
        (needs a list with ``order``). ``progress``: called after each page."""
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
        self, id: int, data: WordpressOrgDetails | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> WordpressOrgDetails:
        """Call ``POST /WordpressOrgDetails``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
