"""Index: the leads of one state, newest first, for the pages that list and count them."""

from __future__ import annotations

from alembic.operations import Operations

__all__ = ["upgrade"]


def upgrade(op: Operations) -> None:
    """Make the index."""
    op.create_index("leads_by_state", "leads", ["state", "id"])
