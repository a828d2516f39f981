"""E-mail addresses: one spelling for each person, however an address is written."""

from __future__ import annotations

import hashlib
import unicodedata
from functools import partial
from typing import Final

import attrs
from email_validator import EmailNotValidError, validate_email

__all__ = ["INVALID", "Address", "normalised"]

INVALID: Final = "Invalid email address format"  # the words of the reference

# No look-ups: whether mail arrives is not ours to find out. Domains of tests (.test) are as good as others.
_checked = partial(
    validate_email,
    check_deliverability=False,
    globally_deliverable=False,
    test_environment=True,
    allow_display_name=True,
)
_LONGEST: Final = 1000  # with a display name; an address alone has at most 254 characters


@attrs.frozen
class Address:
    """An e-mail address.

    Attributes:
        email: as it is written to the tenant: without a display name and blanks.
        key: what all spellings of it have in common: lower case, the domain in ASCII (IDNA).
        hash: SHA-256 of the key in hexadecimal, for lists that must not tell whom they are about.
    """

    email: str = attrs.field(repr=False)
    key: str = attrs.field(repr=False)
    hash: str


def normalised(text: object) -> Address:
    """Return an address in its one spelling. Raises ValueError if it is none; the error does not repeat it."""
    if not isinstance(text, str) or len(text) > _LONGEST:
        raise ValueError(INVALID)
    try:
        found = _checked(_bare(text))
        # Compatible forms (a full-width letter) are the same letter to whoever reads the address.
        local = unicodedata.normalize("NFKC", found.local_part).lower()
        if local != found.local_part.lower():
            local = _checked(f"{local}@{found.ascii_domain}").local_part.lower()
    except EmailNotValidError:
        raise ValueError(INVALID) from None  # the library's words repeat parts of the address
    domain = (found.ascii_domain or "").lower()
    if "." not in domain:
        raise ValueError(INVALID)  # a bare host name: mail from outside never arrives there
    key = f"{local}@{domain}"
    return Address(
        email=f"{found.local_part}@{found.domain}", key=key, hash=hashlib.sha256(key.encode()).hexdigest()
    )


def _bare(text: str) -> str:
    """The text without what nobody sees at its ends and beside its brackets, as copied addresses have it."""
    text = _stripped(text)
    if text.endswith(">") and "<" in text:
        name, _, address = text[:-1].rpartition("<")
        address = _stripped(address)
        # The name is not used; what it may consist of is not our concern.
        return address if name.count('"') % 2 == 0 else text
    return text


def _stripped(text: str) -> str:
    start, end = 0, len(text)
    while start < end and _unseen(text[start]):
        start += 1
    while end > start and _unseen(text[end - 1]):
        end -= 1
    return text[start:end]


def _unseen(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in ("Cf", "Cc")
