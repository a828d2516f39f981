# Generated from spec/planhat/resources/lean_companies.yaml. Do not edit.
"""AsyncLeanCompanies: ``client.lean_companies`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.planhat.models.lean_company import LeanCompany
    from halopsa.integrations.planhat.types.lean_companies import LeanCompanyFilters


class AsyncLeanCompanies(AsyncResource["LeanCompany", "LeanCompany"]):
    """All companies with their keys only, for matching. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "lean_companies"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[LeanCompanyFilters],
    ) -> Page[LeanCompany]:
        """Return one page of lean companies.

        Calls ``GET /leancompanies``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.lean_companies.LeanCompanies.list``.

        Filters:
            external_id: Rows whose ``external_id`` is this. Sent as ``externalId``.
            source_id: Rows whose ``source_id`` is this. Sent as ``sourceId``.
            Published by name and type alone: Sequence[str] | str ``status``.
        """
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def list_all(
        self,
        *,
        page_size: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[LeanCompanyFilters],
    ) -> AsyncListing[LeanCompany]:
        """Iterate over all lean companies, page by page.

        Calls ``GET /leancompanies``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.lean_companies.LeanCompanies.list_all``.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )
