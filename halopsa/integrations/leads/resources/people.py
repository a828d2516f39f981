# Generated from spec/leads/resources/people.yaml. Do not edit.
"""People: ``client.people``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.integrations.leads.models.person import Person
    from halopsa.integrations.leads.models.person_erasure import PersonErasure
    from halopsa.integrations.leads.types.people import PersonFields


class People(Resource["Person", "Person"]):
    """What is kept of people: to be shown to them, and to be erased when they ask for it."""

    _name = "people"

    def export(
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

        Args:
            data: A mapping, or a model; see ``PersonFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Person``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("export"), data, fields, allow_unknown=allow_unknown)

    def erase(
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

        Args:
            data: A mapping, or a model; see ``PersonFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``PersonErasure``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloIntegrationOutcomeUnknownError: No readable answer came; the write may have taken
                effect.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        from halopsa.integrations.leads.models.person_erasure import PersonErasure

        return self._create_as(PersonErasure, self._op("erase"), data, fields, allow_unknown=allow_unknown)
