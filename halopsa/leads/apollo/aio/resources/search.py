# Generated from spec/apollo/resources/search.yaml. Do not edit.
"""AsyncSearch: ``client.search`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.leads.apollo.models.people_found import PeopleFound
    from halopsa.leads.apollo.models.people_query import PeopleQuery
    from halopsa.leads.apollo.types.search import PeopleQueryFields


class AsyncSearch(AsyncResource["PeopleQuery", "PeopleQuery"]):
    """Search for people by their work."""

    _name = "search"

    async def people(
        self,
        data: PeopleQueryFields | PeopleQuery | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[PeopleQueryFields],
    ) -> PeopleFound:
        """Create one of the search and return it as the server has it.

        Calls ``POST /mixed_people/api_search``. Find people by their work. It costs nothing, needs a master
        key, and gives neither addresses nor whole surnames.

        Arguments and errors are those of ``halopsa.leads.apollo.resources.search.Search.people``.
        """
        from halopsa.leads.apollo.models.people_found import PeopleFound

        return await self._create_as(PeopleFound, self._op("people"), data, fields, allow_unknown=allow_unknown)
