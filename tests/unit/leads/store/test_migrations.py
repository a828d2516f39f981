"""Migrations: they make the tables of the schema, on both databases, once, and refuse what they do not know."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations

from halopsa.leads.store import migrations
from halopsa.leads.store.engine import Database
from halopsa.leads.store.migrations import versions
from halopsa.leads.store.schema import METADATA


def test_they_make_the_tables_of_the_schema(database: Database) -> None:
    def compared(_thing: object, name: str | None, *_: object) -> bool:
        return not (database.sqlite and name == "jobs_next")  # SQLite does not tell of DESC; see below

    with database.reading() as c:
        context = MigrationContext.configure(
            c, opts={"compare_type": True, "compare_server_default": True, "include_object": compared}
        )
        assert compare_metadata(context, METADATA) == []


def test_sqlite_was_told_the_same(made: Path) -> None:
    """What SQLite has of a table is the text that made it, so that this sees what no comparison knows."""
    database, other = Database(f"sqlite:///{made}"), sa.create_engine("sqlite://")
    METADATA.create_all(other)
    query = sa.text("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'alembic%' AND sql IS NOT NULL")
    with other.connect() as wanted, database.reading() as c:
        assert {tuple(row) for row in c.execute(query)} == {tuple(row) for row in wanted.execute(query)}
    database.close()


def test_again_is_nothing(database: Database) -> None:
    database.upgrade()
    with database.reading() as c:
        assert migrations.revision(c) == list(versions.ALL)[-1]


def test_only_what_is_missing_is_done(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def added(op: Operations) -> None:
        op.add_column("companies", sa.Column("added", sa.Integer))

    monkeypatch.setitem(versions.ALL, "9998", added)
    database.upgrade()
    database.upgrade()
    with database.reading() as c:
        assert migrations.revision(c) == "9998"
        assert [name["name"] for name in sa.inspect(c).get_columns("companies")][-1] == "added"


def test_a_migration_that_fails_changes_nothing(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(op: Operations) -> None:
        op.add_column("companies", sa.Column("added", sa.Integer))
        raise ZeroDivisionError

    monkeypatch.setitem(versions.ALL, "9998", fails)
    with pytest.raises(ZeroDivisionError):
        database.upgrade()
    monkeypatch.undo()
    database.upgrade()
    test_they_make_the_tables_of_the_schema(database)


def test_a_database_of_a_newer_version_is_refused(database: Database) -> None:
    with database.writing() as c:
        c.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(ValueError, match=r"newer version of halopsa.*9999"):
        database.upgrade()
