# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.email_address_book`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.email_address_book import EmailAddressBookListQuery
    from halopsa.core.base.typing import Timeout


class AsyncEmailAddressBookApi(AsyncPublishedResource[Entity, Entity]):
    """``/EmailAddressBook``: ``halopsa.api.email_address_book.EmailAddressBookApi``, awaited."""

    _name = "api.email_address_book"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[EmailAddressBookListQuery],
    ) -> object:
        """Call ``GET /EmailAddressBook``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
