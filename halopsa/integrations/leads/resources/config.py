# Generated from spec/leads/resources/config.yaml. Do not edit.
"""Config: ``client.config``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.leads.models.service_config import ServiceConfig
    from halopsa.integrations.leads.types.config import ServiceConfigFields


class Config(Resource["ServiceConfig", "ServiceConfig"]):
    """Settings of the service."""

    _name = "config"

    def get(
        self, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> ServiceConfig:
        """Return one of the config by its id, with all details.

        Calls ``GET /config``. Return the settings; secrets are not among them.

        Args:
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Returns:
            ``ServiceConfig``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), None, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def update(
        self,
        data: ServiceConfigFields | ServiceConfig | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ServiceConfigFields],
    ) -> ServiceConfig:
        """Change one of the config and return it as the server has it.

        Calls ``PUT /config``. Change settings; what is left out stays.

        Args:
            data: What to change: a mapping (see ``ServiceConfigFields``) or a model, of which what was
                changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``ServiceConfig``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update"), None, data, fields, allow_unknown=allow_unknown)
