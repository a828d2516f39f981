# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.feed``: what the vendor publishes below ``/Feed``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class FeedListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        accountmanager_id: int | None
        agent_only: bool | None
        count: int | None
        exclude_private: bool | None
        followed_only: bool | None
        newer_than_id: int | None
        older_than_id: int | None
        one_agent_id: int | None
        one_agents_tickets_id: int | None
        one_user_id: int | None
        related_asset_id: int | None
        related_client_id: int | None
        related_site_id: int | None
        related_user_id: int | None
        user_only: bool | None


class FeedApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/Feed``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.feed"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[FeedListQuery],
    ) -> object:
        """Call ``GET /Feed``. What it answers is not published. A live tenant has answered it. Pages go by a
        cursor."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
