# Generated from spec/planhat/resources/lean_companies.yaml. Do not edit.
"""LeanCompanies: ``client.lean_companies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.planhat.models.lean_company import LeanCompany
    from halopsa.integrations.planhat.types.lean_companies import LeanCompanyFilters


class LeanCompanies(Resource["LeanCompany", "LeanCompany"]):
    """All companies with their keys only, for matching. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "lean_companies"

    def list(
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

        Args:
            page_size: Has no effect.
            page_no: Must be 1: the list comes whole.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.planhat.types.lean_companies.LeanCompanyFilters``.
                ``None`` leaves a filter out; one that rows contradict is told with a warning.

        Filters:
            external_id: Rows whose ``external_id`` is this. Sent as ``externalId``.
            source_id: Rows whose ``source_id`` is this. Sent as ``sourceId``.
            Published by name and type alone: Sequence[str] | str ``status``.

        Returns:
            A ``Page`` of ``LeanCompany``: a sequence with ``record_count``, ``page_size``,
                ``complete``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._list(
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
    ) -> Listing[LeanCompany]:
        """Iterate over all lean companies, page by page.

        Calls ``GET /leancompanies``.

        Args:
            page_size: Has no effect.
            prefetch: Has no effect.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``PlanhatIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list comes whole, in one answer.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see
                ``halopsa.integrations.planhat.types.lean_companies.LeanCompanyFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``LeanCompany``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatIncompleteError: With ``strict``: not everything came.
            PlanhatError: Its subclasses, for what the server or the network does.
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
