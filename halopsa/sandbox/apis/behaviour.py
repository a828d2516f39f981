"""Behaviour of a stand-in: what an API does with its records that its manifest does not say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol

from werkzeug.wrappers import Response

from halopsa.sandbox.problems import Refusal
from halopsa.sandbox.store import Doc, Json, Store


class Asking(Protocol):
    """A request, past access and routing."""

    @property
    def args(self) -> Mapping[str, str]:
        """The parameters of the query."""

    @property
    def path(self) -> Mapping[str, str]:
        """What fills the places of the route, by their names."""

    @property
    def store(self) -> Store:
        """Where the records are kept."""

    def json(self) -> Json:
        """Return the body as an object."""

    def refusal(self, status: int, message: str, field: str = "") -> Refusal:
        """Return an error for the answer."""

    def one(self, record: Json, status: int = 200) -> Response:
        """Return an answer with this record."""


Special = Callable[[Asking], Response]


class Behaviour:
    """That of an API of which nothing more is known. A module of this folder has ``BEHAVIOUR`` for each that has more.

    Documents have the names of the wire.
    """

    def seed(self) -> Mapping[str, Sequence[Doc]]:
        """Rows to begin with, by the path of their resource; what it leaves out has invented ones."""
        return {}

    def drops(self, table: str, doc: Doc) -> bool:
        """Whether a new record is lost without a word."""
        return False

    def completed(self, table: str, doc: Doc, rows: Callable[[str], Sequence[Doc]]) -> Doc:
        """Return a record as it is kept, with what the server adds; ``rows`` returns those of a table."""
        return doc

    def deleted(self) -> Json:
        """What a delete answers; ``None``: nothing, 204."""
        return None

    def special(self, label: str) -> Special | None:
        """What answers the operation of this name, ``resource.operation``, in place of what follows from its kind."""
        return None


def behaviour_of(package: str) -> Behaviour:
    """Return the behaviour of the API of a package."""
    module = f"{__package__}.{package.rpartition('.')[2]}"
    if not package.startswith("halopsa.") or find_spec(module) is None:
        return Behaviour()
    found: Behaviour = import_module(module).BEHAVIOUR
    return found
