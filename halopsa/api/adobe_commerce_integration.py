# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.adobe_commerce_integration``: what the vendor publishes below ``/AdobeCommerceIntegration``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import FileInput, Timeout


class AdobeCommerceIntegrationApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/AdobeCommerceIntegration``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.adobe_commerce_integration"

    def auth(
        self,
        files: FileInput,
        /,
        *,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /AdobeCommerceIntegration/auth``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("auth"),
            (),
            body=files,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /AdobeCommerceIntegration``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
