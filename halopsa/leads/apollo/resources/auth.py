# Generated from spec/apollo/resources/auth.yaml. Do not edit.
"""Auth: ``client.auth``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout
    from halopsa.leads.apollo.models.key_health import KeyHealth


class Auth(Resource["KeyHealth", "KeyHealth"]):
    """Whether a key is good."""

    _name = "auth"

    def health(
        self, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> KeyHealth:
        """Return one of the auth by its id, with all details.

        Calls ``GET /auth/health``. Tell whether Apollo is there and knows the key. It costs nothing.

        Args:
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Returns:
            ``KeyHealth``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            ApolloError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("health"), None, allow_unknown=allow_unknown, timeout=timeout, options=options)
