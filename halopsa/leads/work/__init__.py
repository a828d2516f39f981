"""Work: what workers do for a lead, by the kind of the job."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cache
from typing import Final, TypeAlias

from .context import Context

__all__ = ["KINDS", "Work", "work_of"]

Work: TypeAlias = Callable[[Context], dict[str, object]]

#: The module and function of each kind of job. They are loaded late: a process that only accepts needs none of them.
KINDS: Final = {
    "sync": "halopsa.leads.work.sync:sync",
    "update": "halopsa.leads.work.update:update",
    "convert": "halopsa.leads.work.convert:convert",
    "status": "halopsa.leads.work.status:status",
    "opportunity": "halopsa.leads.work.opportunity:create",
    "opportunity_update": "halopsa.leads.work.opportunity:update",
    "batch": "halopsa.leads.bulk:work",
}


@cache
def work_of(kind: str) -> Work:
    """Return what is to be done for a kind of job."""
    module, _, name = KINDS[kind].partition(":")
    found: Work = getattr(importlib.import_module(module), name)
    return found
