# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.report_data``: what the vendor publishes below ``/ReportData``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class ReportDataApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/ReportData``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.report_data"

    def get(
        self,
        publishedid: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /ReportData/{publishedid}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused it (401): the login needs
        another scope or right, or another kind of login."""
        return self._invoke(
            self._op("get"),
            (publishedid, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
