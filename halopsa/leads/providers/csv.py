"""CSV: leads from an exported file, whatever its columns are called, with an error for each row that is none."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from ..addresses import normalised
from .protocol import FIELDS, Fields, Offline

__all__ = ["Csv", "CsvRow", "CsvTable", "read"]

#: What columns are called in exports, in letters and digits alone. The first that has a value is taken.
_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "email": (
        "email",
        "emailaddress",
        "workemail",
        "businessemail",
        "mail",
        "email1",
        "primaryemail",
        "emailadresse",
    ),
    "first_name": ("firstname", "givenname", "forename", "first", "vorname"),
    "last_name": ("lastname", "surname", "familyname", "last", "nachname"),
    "name": ("name", "fullname", "contactname", "contact", "person"),
    "company": (
        "company",
        "companyname",
        "organization",
        "organisation",
        "organizationname",
        "accountname",
        "account",
        "companynameforemails",
        "firma",
    ),
    "title": ("title", "jobtitle", "position", "role", "jobposition"),
    "phone": (
        "phone",
        "phonenumber",
        "telephone",
        "workdirectphone",
        "directphone",
        "mobilephone",
        "mobile",
        "corporatephone",
        "telefon",
    ),
}
_DELIMITERS: Final = ",;\t|"
_MOST_BYTES: Final = 64 * 1024 * 1024
_LONGEST_CELL: Final = 1000
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Csv(Offline):
    """Leads from files."""


@attrs.frozen(kw_only=True)
class CsvRow:
    """One row: its line in the file, and its fields or what is wrong with it. The error does not quote the row."""

    line: int
    fields: Fields = attrs.field(factory=dict, repr=False)
    error: str = ""


@attrs.frozen(kw_only=True)
class CsvTable:
    """A file that was read. ``used``: which field each column fills. ``ignored``: the other columns."""

    rows: tuple[CsvRow, ...]
    used: Mapping[str, str]
    ignored: tuple[str, ...]

    @property
    def good(self) -> list[Fields]:
        """The leads in it."""
        return [row.fields for row in self.rows if not row.error]

    @property
    def bad(self) -> list[CsvRow]:
        """The rows that are no leads."""
        return [row for row in self.rows if row.error]


def read(content: bytes) -> CsvTable:
    """Read a file with a header. Raises ValueError for one that has none, or no column with addresses."""
    if len(content) > _MOST_BYTES:
        raise ValueError(f"The file has more than {_MOST_BYTES // 2**20} MiB: split it.")
    text = _text(content)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        header = next((row for row in reader if any(cell.strip() for cell in row)), [])
    except csv.Error as error:
        raise ValueError(f"The first line cannot be read: {error}.") from None
    places = _places(header)
    if "email" not in places:
        shown = ", ".join(cell.strip()[:40] for cell in header[:20]) or "nothing"
        raise ValueError(f"No column has addresses: name one email. The first line has {shown}.")
    taken = {place for found in places.values() for place in found}
    return CsvTable(
        rows=tuple(_rows(reader, places, len(header))),
        used={header[place].strip(): field for field, found in places.items() for place in found},
        ignored=tuple(cell.strip() for place, cell in enumerate(header) if place not in taken),
    )


#: What a terminal obeys and PostgreSQL does not keep; of no use in a name.
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f]")


def _text(content: bytes) -> str:
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")  # as spreadsheets on Windows write it


def _delimiter(text: str) -> str:
    """The character that stands most often in the first line with something in it."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(_DELIMITERS, key=first.count)


def _places(header: Sequence[str]) -> dict[str, list[int]]:
    """Return where the columns of each field are, the best first."""
    plain = ["".join(mark for mark in cell.lower() if mark.isalnum()) for cell in header]
    found = {
        field: [plain.index(name) for name in names if name in plain] for field, names in _COLUMNS.items()
    }
    return {field: places for field, places in found.items() if places}


def _rows(reader: Iterator[list[str]], places: Mapping[str, Sequence[int]], width: int) -> Iterator[CsvRow]:
    while True:
        line = getattr(reader, "line_num", 0) + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield CsvRow(line=line, error=f"The row cannot be read: {error}.")
            continue
        if any(cell.strip() for cell in cells):
            yield _row(line, cells, places, width)


def _row(line: int, cells: Sequence[str], places: Mapping[str, Sequence[int]], width: int) -> CsvRow:
    if any(cell.strip() for cell in cells[width:]):
        return CsvRow(line=line, error="The row has more cells than the first line.")
    given = {field: _first(cells, found) for field, found in places.items()}
    if any(len(text) > _LONGEST_CELL for text in given.values()):
        return CsvRow(line=line, error=f"A cell has more than {_LONGEST_CELL} characters.")
    try:
        address = normalised(given["email"])
    except ValueError as error:
        return CsvRow(line=line, error=str(error) if given["email"] else "The row has no address.")
    if (whole := given.pop("name", "")) and not (given.get("first_name") or given.get("last_name")):
        given["first_name"], _, given["last_name"] = whole.rpartition(" ")
        if not given["first_name"]:
            given["first_name"], given["last_name"] = whole, ""
    given["email"] = address.email
    return CsvRow(line=line, fields={name: given[name] for name in FIELDS if given.get(name)})


def _first(cells: Sequence[str], places: Iterable[int]) -> str:
    texts = (" ".join(_CONTROL.sub(" ", cells[place]).split()) for place in places if place < len(cells))
    return next(filter(None, texts), "")
