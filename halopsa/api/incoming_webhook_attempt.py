# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.incoming_webhook_attempt``: what the vendor publishes below ``/IncomingWebhookAttempt``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class IncomingWebhookAttemptApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/IncomingWebhookAttempt``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.incoming_webhook_attempt"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IncomingWebhookAttempt``. What it answers is not published. Since build 2.236. A live
        tenant has answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
