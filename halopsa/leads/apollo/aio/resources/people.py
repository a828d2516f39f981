# Generated from spec/apollo/resources/people.yaml. Do not edit.
"""AsyncPeople: ``client.people`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.leads.apollo.models.bulk_match import BulkMatch
    from halopsa.leads.apollo.models.person_details import PersonDetails
    from halopsa.leads.apollo.models.person_match import PersonMatch
    from halopsa.leads.apollo.models.person_query import PersonQuery
    from halopsa.leads.apollo.types.people import PersonQueryFields


class AsyncPeople(AsyncResource["PersonQuery", "PersonQuery"]):
    """People and where they work. What is found costs credits of the team."""

    _name = "people"

    async def match(
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

        Arguments and errors are those of ``halopsa.leads.apollo.resources.people.People.match``.
        """
        from halopsa.leads.apollo.models.person_match import PersonMatch

        return await self._create_as(PersonMatch, self._op("match"), data, fields, allow_unknown=allow_unknown)

    async def bulk_match(
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

        Arguments and errors are those of ``halopsa.leads.apollo.resources.people.People.bulk_match``.
        """
        from halopsa.leads.apollo.models.bulk_match import BulkMatch

        return await self._create_as(BulkMatch, self._op("bulk_match"), {"details": rows}, fields, allow_unknown=allow_unknown)
