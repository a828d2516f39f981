"""Environment of Alembic: it runs this file for each command; the connection comes from `upgrade`."""

from __future__ import annotations

from alembic import context

from halopsa.leads.store.schema import METADATA

# Where Alembic runs it; whoever imports it as a module, to look for what is missing on a system, runs nothing.
if hasattr(context, "config"):
    context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
    context.run_migrations()
