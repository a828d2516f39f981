# Generated from spec/portal/resources/organization.yaml. Do not edit.
"""Organization: ``client.organization``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.organization_record import OrganizationRecord
    from halopsa.integrations.portal.types.organization import (
        OrganizationRecordFields,
        OrganizationRecordMoveOptions,
    )


class Organization(Resource["OrganizationRecord", "OrganizationRecord"]):
    """Organizations, a tree."""

    _name = "organization"

    def tree(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Tree (``organization.tree``).

        Calls ``GET /organizations/tree``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Args:
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
            self._op("tree", experimental=experimental), None, experimental=experimental, timeout=timeout, fields={}
        )

    def find_by_id(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> OrganizationRecord:
        """Return one of the organization by its id, with all details.

        Calls ``GET /organizations/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``OrganizationRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: OrganizationRecordFields | OrganizationRecord | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[OrganizationRecordFields],
    ) -> OrganizationRecord:
        """Create one of the organization and return it as the server has it.

        Calls ``POST /organizations``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            data: A mapping, or a model; see ``OrganizationRecordFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``OrganizationRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            PortalOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create", experimental=experimental), data, fields, allow_unknown=allow_unknown)

    def update(
        self,
        id: str,
        data: OrganizationRecordFields | OrganizationRecord | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[OrganizationRecordFields],
    ) -> OrganizationRecord:
        """Change one of the organization and return it as the server has it.

        Calls ``PATCH /organizations/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``OrganizationRecordFields``) or a model, of which what
                was changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``OrganizationRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update", experimental=experimental), id, data, fields, allow_unknown=allow_unknown)

    def move(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
        **fields: Unpack[OrganizationRecordMoveOptions],
    ) -> object:
        """Move (``organization.move``).

        Calls ``POST /organizations/{id}/move``. Grade D: inferred; nobody has verified it. Nobody has
        verified this call.

        Args:
            id: The record's id.
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            more: Further fields, as they are named.
            **fields: See
                ``halopsa.integrations.portal.types.organization.OrganizationRecordMoveOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("move", experimental=experimental), id, experimental=experimental, timeout=timeout, more=more, fields=fields
        )

    def delete(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the organization.

        Calls ``DELETE /organizations/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PortalError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
