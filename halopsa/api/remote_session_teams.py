# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.remote_session_teams``: what the vendor publishes below ``/RemoteSessionTeams``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.api.models.remote_session_teams import RemoteSessionTeams
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class RemoteSessionTeamsListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includeenabled: bool | None
        msid: str | None


class RemoteSessionTeamsApi(PublishedResource["RemoteSessionTeams", "RemoteSessionTeams"]):
    """What the vendor publishes below ``/RemoteSessionTeams``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.remote_session_teams"

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
        **query: Unpack[RemoteSessionTeamsListQuery],
    ) -> Page[RemoteSessionTeams]:
        """Call ``GET /RemoteSessionTeams``. That its rows are of this model is a guess. A live tenant has
        answered it, without rows."""
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
        **query: Unpack[RemoteSessionTeamsListQuery],
    ) -> Listing[RemoteSessionTeams]:
        """Call ``GET /RemoteSessionTeams``, page by page, with ``prefetch`` (1 to 64) pages in flight.
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
