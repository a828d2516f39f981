# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.security_check``: what the vendor publishes below ``/SecurityCheck``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class SecurityCheckApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/SecurityCheck``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.security_check"

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /SecurityCheck``. What it answers is not published. A live tenant has answered it."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def oldencryption(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /SecurityCheck/oldencryption``. What it answers is not published. Since build 2.236. A
        live tenant has answered it."""
        return self._invoke(
            self._op("oldencryption"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
