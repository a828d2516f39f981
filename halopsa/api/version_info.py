# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.version_info``: what the vendor publishes below ``/VersionInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class VersionInfoGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includedetails: bool | None

    class VersionInfoListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        product_id: int | None

    class VersionInfoSearchVersionInfoQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        count: int | None
        dontshownotes: bool | None
        product_id: int | None
        search: str | None

    class VersionInfoSpotlightQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        count: int | None
        dontshownotes: bool | None
        product_id: int | None


class VersionInfoApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/VersionInfo``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.version_info"

    def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[VersionInfoGetQuery],
    ) -> object:
        """Call ``GET /VersionInfo/{id}``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_one_spotlight(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /VersionInfo/GetOneSpotlight/{id}``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_one_spotlight"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def integrator_hash(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /VersionInfo/IntegratorHash``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant. A live tenant refused it
        (500): the server itself failed, so give more parameters, or ask the vendor."""
        return self._invoke(
            self._op("integrator_hash"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[VersionInfoListQuery],
    ) -> object:
        """Call ``GET /VersionInfo``. What it answers is not published. A live tenant has answered it, without
        rows."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def search_version_info(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[VersionInfoSearchVersionInfoQuery],
    ) -> object:
        """Call ``GET /VersionInfo/SearchVersionInfo``. What it answers is not published. A live tenant has
        answered it, without rows."""
        return self._invoke(
            self._op("search_version_info"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def spotlight(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[VersionInfoSpotlightQuery],
    ) -> object:
        """Call ``GET /VersionInfo/Spotlight``. What it answers is not published. A live tenant has answered
        it, without rows."""
        return self._invoke(
            self._op("spotlight"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
