# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.project_setup_lines``: what the vendor publishes below ``/ProjectSetupLines``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.project_setup_lines import ProjectSetupLines


class ProjectSetupLinesApi(PublishedUpserts["ProjectSetupLines", "ProjectSetupLines"]):
    """What the vendor publishes below ``/ProjectSetupLines``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.project_setup_lines"

    def create(
        self, data: ProjectSetupLines | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ProjectSetupLines:
        """Call ``POST /ProjectSetupLines``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def update(
        self, id: int, data: ProjectSetupLines | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ProjectSetupLines:
        """Call ``POST /ProjectSetupLines``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
