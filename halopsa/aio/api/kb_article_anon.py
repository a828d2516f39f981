# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.kb_article_anon`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncKbArticleAnonApi(AsyncPublishedResource[Entity, Entity]):
    """``/KBArticleAnon``: ``halopsa.api.kb_article_anon.KbArticleAnonApi``, awaited."""

    _name = "api.kb_article_anon"

    async def get(
        self,
        slug: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /KBArticleAnon/{slug}``. What it answers is not published. Since build 2.236. Published
        by the vendor; nobody has verified this call on a live tenant. A live tenant refused it (500): the
        server itself failed, so give more parameters, or ask the vendor."""
        return await self._invoke(
            self._op("get"),
            (slug, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /KBArticleAnon``. What it answers is not published. A live tenant has answered it. It
        needs ``token``, as is documented. The vendor publishes no such parameter: ``allow_unknown=True``
        sends it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
