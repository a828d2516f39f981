# Generated from spec/apollo/resources/people.yaml. Do not edit.
"""People: ``client.people``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.leads.apollo.models.bulk_match import BulkMatch
    from halopsa.leads.apollo.models.person_details import PersonDetails
    from halopsa.leads.apollo.models.person_match import PersonMatch
    from halopsa.leads.apollo.models.person_query import PersonQuery
    from halopsa.leads.apollo.types.people import PersonQueryFields


class People(Resource["PersonQuery", "PersonQuery"]):
    """People and where they work. What is found costs credits of the team."""

    _name = "people"

    def match(
        self,
        data: PersonQueryFields | PersonQuery | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[PersonQueryFields],
    ) -> PersonMatch:
        """Create one of the people and return it as the server has it.

        Calls ``POST /people/match``. Find one person by what is known of them; without a person in the
        answer nobody was found. It costs a credit where data comes, and eight more for a mobile number.

        Args:
            data: A mapping, or a model; see ``PersonQueryFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``PersonMatch``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A field is unknown, missing or of the wrong type (nothing is sent).
            ApolloOutcomeUnknownError: No readable answer came; the write may have taken effect.
            ApolloError: Its subclasses, for what the server or the network does.
        """
        from halopsa.leads.apollo.models.person_match import PersonMatch

        return self._create_as(PersonMatch, self._op("match"), data, fields, allow_unknown=allow_unknown)

    def bulk_match(
        self,
        rows: Sequence[PersonDetails | Mapping[str, object]],
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[PersonQueryFields],
    ) -> BulkMatch:
        """Create one of the people and return it as the server has it.

        Calls ``POST /people/bulk_match``. Find up to ten people with one request. It costs credits for each
        of them, and its limit is a tenth of that of match. Needs ``details``.

        Args:
            rows: Models or mappings, one for each.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: See ``PersonQueryFields``.

        Returns:
            ``BulkMatch``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A field is unknown, missing or of the wrong type (nothing is sent).
            ApolloOutcomeUnknownError: No readable answer came; the write may have taken effect.
            ApolloError: Its subclasses, for what the server or the network does.
        """
        from halopsa.leads.apollo.models.bulk_match import BulkMatch

        return self._create_as(BulkMatch, self._op("bulk_match"), {"details": rows}, fields, allow_unknown=allow_unknown)
