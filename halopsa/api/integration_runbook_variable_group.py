# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.integration_runbook_variable_group``: what the vendor publishes below ``/IntegrationRunbookVariableGroup``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class IntegrationRunbookVariableGroupGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        exclude_method_id: int | None
        method_ids: str | None

    class IntegrationRunbookVariableGroupListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        exclude_method_id: bool | None
        one_runbook_id: str | None


class IntegrationRunbookVariableGroupApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/IntegrationRunbookVariableGroup``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.integration_runbook_variable_group"

    def get(
        self,
        id: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationRunbookVariableGroupGetQuery],
    ) -> object:
        """Call ``GET /IntegrationRunbookVariableGroup/{id}``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused it (404): the
        record or the module may be missing there, so check what you give in the path."""
        return self._invoke(
            self._op("get"),
            (id, ),
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
        **query: Unpack[IntegrationRunbookVariableGroupListQuery],
    ) -> object:
        """Call ``GET /IntegrationRunbookVariableGroup``. What it answers is not published. A live tenant has
        answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
