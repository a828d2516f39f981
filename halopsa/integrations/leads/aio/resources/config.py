# Generated from spec/leads/resources/config.yaml. Do not edit.
"""AsyncConfig: ``client.config`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.leads.models.service_config import ServiceConfig
    from halopsa.integrations.leads.types.config import ServiceConfigFields


class AsyncConfig(AsyncResource["ServiceConfig", "ServiceConfig"]):
    """Settings of the service."""

    _name = "config"

    async def get(
        self, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> ServiceConfig:
        """Return one of the config by its id, with all details.

        Calls ``GET /config``. Return the settings; secrets are not among them.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.config.Config.get``.
        """
        return await self._get(self._op("get"), None, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def update(
        self,
        data: ServiceConfigFields | ServiceConfig | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ServiceConfigFields],
    ) -> ServiceConfig:
        """Change one of the config and return it as the server has it.

        Calls ``PUT /config``. Change settings; what is left out stays.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.config.Config.update``.
        """
        return await self._update(self._op("update"), None, data, fields, allow_unknown=allow_unknown)
