# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.application``: what the vendor publishes below ``/Application``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.federated_credential import FederatedCredential
    from halopsa.api.models.nhd_identity_application import NHD_Identity_Application
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class ApplicationGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includedetails: bool | None


class ApplicationApi(PublishedWrites["NHD_Identity_Application", "NHD_Identity_Application"]):
    """What the vendor publishes below ``/Application``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.application"

    def create(
        self, data: NHD_Identity_Application | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> NHD_Identity_Application:
        """Call ``POST /Application``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Application/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def federatedcredentials(
        self,
        body: Sequence[FederatedCredential | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Application/federatedcredentials``. What it answers is not published. Since build
        2.236. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("federatedcredentials"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ApplicationGetQuery]
    ) -> NHD_Identity_Application:
        """Call ``GET /Application/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant. A live tenant refused it (404): the record or the module may be missing there, so check what
        you give in the path."""
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
    ) -> Page[NHD_Identity_Application]:
        """Call ``GET /Application``. A live tenant has answered it."""
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
    ) -> Listing[NHD_Identity_Application]:
        """Call ``GET /Application``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``:
        what ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless everything came.
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
        self, id: str, data: NHD_Identity_Application | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> NHD_Identity_Application:
        """Call ``POST /Application``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
