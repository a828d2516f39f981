# Generated from spec/portal/resources/system_config.yaml. Do not edit.
"""SystemConfig: ``client.system_config``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.nothing import Nothing


class SystemConfig(Resource["Nothing", "Nothing"]):
    """Settings of the system, for administrators."""

    _name = "system_config"

    def get_category(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return the settings of one category.

        Calls ``GET /system-configs/categories/{id}``. The id is its name. Grade D: inferred; nobody has
        verified it. Nobody has verified this call.

        Args:
            id: The record's id.
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("get_category", experimental=experimental), id, experimental=experimental, timeout=timeout, fields={}
        )

    def get_by_key(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return one setting.

        Calls ``GET /system-configs/{id}``. The id is its key. Grade D: inferred; nobody has verified it.
        Nobody has verified this call.

        Args:
            id: The record's id.
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("get_by_key", experimental=experimental), id, experimental=experimental, timeout=timeout, fields={}
        )

    def update(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Change one setting.

        Calls ``PUT /system-configs/{id}``. The id is its key. Grade D: inferred; nobody has verified it.
        Nobody has verified this call.

        Args:
            id: The record's id.
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            more: Further fields, as they are named.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("update", experimental=experimental), id, experimental=experimental, timeout=timeout, more=more, fields={}
        )
