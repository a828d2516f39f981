# Generated from spec/portal/resources/system_config.yaml. Do not edit.
"""AsyncSystemConfig: ``client.system_config`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.nothing import Nothing


class AsyncSystemConfig(AsyncResource["Nothing", "Nothing"]):
    """Settings of the system, for administrators."""

    _name = "system_config"

    async def get_category(
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

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.system_config.SystemConfig.get_category``.
        """
        return await self._call(
            self._op("get_category", experimental=experimental), id, experimental=experimental, timeout=timeout, fields={}
        )

    async def get_by_key(
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

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.system_config.SystemConfig.get_by_key``.
        """
        return await self._call(
            self._op("get_by_key", experimental=experimental), id, experimental=experimental, timeout=timeout, fields={}
        )

    async def update(
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

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.system_config.SystemConfig.update``.
        """
        return await self._call(
            self._op("update", experimental=experimental), id, experimental=experimental, timeout=timeout, more=more, fields={}
        )
