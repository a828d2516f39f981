# Generated from spec/leads/resources/people.yaml. Do not edit.
"""AsyncPeople: ``client.people`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.integrations.leads.models.person import Person
    from halopsa.integrations.leads.models.person_erasure import PersonErasure
    from halopsa.integrations.leads.types.people import PersonFields


class AsyncPeople(AsyncResource["Person", "Person"]):
    """What is kept of people: to be shown to them, and to be erased when they ask for it."""

    _name = "people"

    async def export(
        self,
        data: PersonFields | Person | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[PersonFields],
    ) -> Person:
        """Create one of the people and return it as the server has it.

        Calls ``POST /people/export``. Return all that the service keeps of the person with an address.
        Needs ``email``.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.people.People.export``.
        """
        return await self._create(self._op("export"), data, fields, allow_unknown=allow_unknown)

    async def erase(
        self,
        data: PersonFields | Person | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[PersonFields],
    ) -> PersonErasure:
        """Create one of the people and return it as the server has it.

        Calls ``POST /people/erase``. Erase the person with an address here, and let the address be
        contacted no more. HaloPSA's own records stay. Needs ``email``.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.people.People.erase``.
        """
        from halopsa.integrations.leads.models.person_erasure import PersonErasure

        return await self._create_as(PersonErasure, self._op("erase"), data, fields, allow_unknown=allow_unknown)
