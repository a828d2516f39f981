"""AsyncClient: the base of the async clients of all APIs: `request` and closing, awaited."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec

from .base.instance import names_instance
from .client import ApiClient
from .config.settings import Config
from .operations import async_resource as _resource  # noqa: F401 - here rather than during the first call
from .session import decoded
from .transport.async_transport import async_transport
from .transport.exchange import NO_BODY, Transport

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .base.typing import Timeout
    from .bulk import BulkReport
    from .operations.preview import Preview

__all__ = ["AsyncClient"]

_P = ParamSpec("_P")


class AsyncClient(ApiClient):
    """A client for an event loop."""

    def _transport_of(self, config: Config) -> Transport:
        return async_transport(config)

    @names_instance
    async def _request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = NO_BODY,
        timeout: Timeout = None,
        host: str | None = None,
    ) -> Any:  # noqa: ANN401 - any JSON, as of json.loads: nobody knows its form
        call = self._any_call(method, path, params, json, timeout, host)
        return decoded(self._api, call, await self._transport.asend(call))

    @names_instance
    async def preview(
        self, method: Callable[_P, Awaitable[object]], /, *args: _P.args, **given: _P.kwargs
    ) -> Preview:
        """Return what a write would send; nothing of it is sent, whatever happens.

        ``await client.preview(client.things.update, 456, status_id=9)``: the method itself, then its arguments. The
        look-ups that a body needs are made. It works on a client that is read-only too. Files that are uploaded and
        iterators of rows are read.

        Raises:
            ApiError: The call would be refused, or writes nothing.
        """
        from .operations.preview import preview_of

        return await preview_of(self, method, args, given)

    @names_instance
    async def undo(
        self,
        report: BulkReport[Any] | str | os.PathLike[str],
        *,
        delete_created: bool = False,
        force: bool = False,
    ) -> BulkReport[Any]:  # Any: of records of any resource
        """Put back what many writes changed. Returns a report with a result for each row of the report.

        ``client.undo(report)``: of ``create_many``, ``update_many`` or ``delete_many``, or the path of their journal.
        Each record is read first; one whose fields somebody changed since is left as it is, and its result says
        which. Records that were not changed are not asked for. Fields that hold secrets are in no journal, and are
        not put back from one. What the writes set off, such as mail, stays as it is.

        Args:
            report: The report, or the path of the journal. A report of ``undo`` is undone too.
            delete_created: Delete what was created. Without it such rows are skipped.
            force: Overwrite what somebody changed since, and leave out what cannot be put back.

        Raises:
            ApiError: The report is of other calls or another instance; nothing was sent.
        """
        from .operations.undo import undo

        return await undo(self, report, delete_created=delete_created, force=force)

    async def aclose(self) -> None:
        """Close all connections. The client cannot be used afterwards."""
        await self._transport.aclose()
        self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
