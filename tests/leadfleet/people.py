"""People whom many sources name, each time spelled in another way, and who posts them in which requests."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Final

import attrs

__all__ = ["SOURCES", "Person", "Post", "drawn", "people"]

SOURCES: Final = ("fair", "webinar", "website")
_FIRST: Final = ("Ann", "Björn", "Chloé", "Dmitri", "Eve", "Farid", "Grace", "Hélène", "Ivo", "June")
_LAST: Final = ("Miller", "O'Neil", "Kovač", "Nguyen", "van Dyk", "Sørensen", "Smith-Jones", "Rossi")
_OF_A_COMPANY: Final = 5
_IN_A_BULK: Final = 20
_IN_A_LARGE_ONE: Final = 150  # more than one answer holds
_SHARE_IN_BULK: Final = 0.3


@attrs.frozen
class Person:
    """Somebody with one address, of one company, whom one kind of source knows."""

    number: int
    first: str
    last: str
    email: str
    company: str
    source: str

    def spelled(self, draw: random.Random) -> dict[str, str]:
        """What somebody typed."""
        return {
            "first_name": draw.choice([self.first, self.first.upper(), f" {self.first} "]),
            "last_name": self.last,
            "email": draw.choice(_SPELLINGS)(self),
            "company": draw.choice(
                [self.company, self.company.upper(), self.company.replace(" ", "  "), f" {self.company}"]
            ),
            "title": draw.choice(["CTO", "Head of IT"]),
        }


_SPELLINGS: Final[tuple[Callable[[Person], str], ...]] = (
    lambda person: person.email,
    lambda person: person.email.upper(),
    lambda person: person.email.title(),
    lambda person: f"  {person.email} ",
    lambda person: f"{person.first} {person.last} <{person.email}>",
    lambda person: f'"{person.last}, {person.first}" <{person.email.upper()}>',
    lambda person: f"<{person.email}>",
)


@attrs.frozen
class Post:
    """A request: one lead, or many of one source."""

    people: tuple[Person, ...]
    rows: tuple[dict[str, str], ...]
    bulk: bool

    @property
    def source(self) -> str:
        """The source of all of them."""
        return self.people[0].source


def people(many: int) -> list[Person]:
    """Return so many people."""
    found = []
    for number in range(many):
        company = number // _OF_A_COMPANY
        found.append(
            Person(
                number,
                _FIRST[number % len(_FIRST)],
                _LAST[number % len(_LAST)],
                f"person.{number}@company{company}.example",
                f"Company No {company} Ltd",
                SOURCES[number % len(SOURCES)],
            )
        )
    return found


def drawn(crowd: list[Person], leads: int, seed: int) -> list[Post]:
    """Return requests that name so many leads, everybody of the crowd at least once, in an order of chance."""
    draw = random.Random(seed)
    named = crowd + draw.choices(crowd, k=leads - len(crowd))
    draw.shuffle(named)
    many = int(leads * _SHARE_IN_BULK)
    posts = [_post(draw, [person], bulk=False) for person in named[many:]]
    sizes = iter([_IN_A_LARGE_ONE] if many > 3 * _IN_A_LARGE_ONE else [])
    for source in SOURCES:
        posts += _bulks(draw, [person for person in named[:many] if person.source == source], sizes)
    draw.shuffle(posts)
    return posts


def _bulks(draw: random.Random, rest: list[Person], sizes: Iterator[int]) -> Iterator[Post]:
    while rest:
        size = next(sizes, _IN_A_BULK)
        yield _post(draw, rest[:size], bulk=True)
        rest = rest[size:]


def _post(draw: random.Random, named: list[Person], *, bulk: bool) -> Post:
    return Post(tuple(named), tuple(person.spelled(draw) for person in named), bulk)
