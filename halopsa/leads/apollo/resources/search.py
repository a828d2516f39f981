# Generated from spec/apollo/resources/search.yaml. Do not edit.
"""Search: ``client.search``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.leads.apollo.models.people_found import PeopleFound
    from halopsa.leads.apollo.models.people_query import PeopleQuery
    from halopsa.leads.apollo.types.search import PeopleQueryFields


class Search(Resource["PeopleQuery", "PeopleQuery"]):
    """Search for people by their work."""

    _name = "search"

    def people(
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

        Args:
            data: A mapping, or a model; see ``PeopleQueryFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``PeopleFound``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A field is unknown, missing or of the wrong type (nothing is sent).
            ApolloOutcomeUnknownError: No readable answer came; the write may have taken effect.
            ApolloError: Its subclasses, for what the server or the network does.
        """
        from halopsa.leads.apollo.models.people_found import PeopleFound

        return self._create_as(PeopleFound, self._op("people"), data, fields, allow_unknown=allow_unknown)
