"""Validation: complaints about what a caller gave, and the one error that refuses the call for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .errors import ErrorFamily, FieldError, ValidationError

__all__ = ["conditional", "needed", "refused"]


def conditional(minimum: str) -> tuple[Sequence[str], str, bool]:
    """Read a minimum: names one of which is needed, and the field that decides about it, if any.

    ``value|mrr``: always. ``value if fixed_period``: where that is given and true. ``mrr if not fixed_period``: where
    it is not. The last item says which of the two.
    """
    names, _, condition = minimum.partition(" if ")
    deciding = condition.removeprefix("not ")
    return names.split("|"), deciding, deciding == condition


def needed(names: Sequence[str]) -> FieldError:
    """The complaint that none of these was given; the first is the one to give."""
    return FieldError(names[0], f"is needed (or {', '.join(names[1:])})" if names[1:] else "is needed")


def refused(
    family: ErrorFamily,
    what: str,
    complaints: Iterable[FieldError],
    *,
    method: str | None = None,
    path: str | None = None,
    hint: str | None = None,
) -> ValidationError:
    """The error that refuses the call ``what`` for all these complaints; each is said once."""
    errors = list(dict.fromkeys(complaints))
    text = "; ".join(map(str, errors))
    return family.validation(
        f"{what}: {text}{'' if text.endswith('?') else '.'} Nothing was sent.",
        errors=errors,
        method=method,
        path=path,
        hint=hint,
    )
