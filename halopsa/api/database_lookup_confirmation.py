# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.database_lookup_confirmation``: what the vendor publishes below ``/DatabaseLookupConfirmation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.parts_lookup_confirmation import PartsLookupConfirmation
    from halopsa.core.base.typing import Timeout


class DatabaseLookupConfirmationApi(PublishedUpserts["PartsLookupConfirmation", "PartsLookupConfirmation"]):
    """What the vendor publishes below ``/DatabaseLookupConfirmation``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.database_lookup_confirmation"

    def create(
        self, data: PartsLookupConfirmation | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> PartsLookupConfirmation:
        """Call ``POST /DatabaseLookupConfirmation``. Published by the vendor; nobody has verified this call on
        a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> PartsLookupConfirmation:
        """Call ``GET /DatabaseLookupConfirmation/{id}``. Published by the vendor; nobody has verified this
        call on a live tenant."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def update(
        self, id: int, data: PartsLookupConfirmation | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> PartsLookupConfirmation:
        """Call ``POST /DatabaseLookupConfirmation``. Published by the vendor; nobody has verified this call on
        a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
