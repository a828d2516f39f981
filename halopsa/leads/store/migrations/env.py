"""Environment of Alembic: it runs this file for each command; the connection comes from `upgrade`."""

from __future__ import annotations

from alembic import context

from halopsa.leads.store.schema import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
context.run_migrations()
