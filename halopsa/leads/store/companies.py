"""Companies: which ones are known to be on the tenant, so that not every lead looks for them."""

from __future__ import annotations

import attrs
import sqlalchemy as sa

from . import rows, schema

__all__ = ["Company", "forget", "get", "put"]

_companies = schema.companies


@attrs.frozen(kw_only=True)
class Company:
    """A client of the tenant and its site, as they were found or made at that time."""

    name_key: str
    client_id: int
    site_id: int
    at: float


def get(c: sa.Connection, name_key: str) -> Company | None:
    """Return the company of a name, as the caller spells all names."""
    found = sa.select(_companies).where(_companies.c.name_key == rows.clean(name_key, 320))
    return rows.made_or_none(Company, c.execute(found).first())


def put(c: sa.Connection, name_key: str, client_id: int, site_id: int, *, now: float) -> None:
    """Write where a company is."""
    values = {"client_id": client_id, "site_id": site_id, "at": now}
    rows.put(c, _companies, {"name_key": rows.clean(name_key, 320)}, values)


def forget(c: sa.Connection, name_key: str) -> None:
    """Forget a company that turned out not to be there any more."""
    c.execute(_companies.delete().where(_companies.c.name_key == rows.clean(name_key, 320)))
