"""Shared budget: the store of one request budget for many clients, as the settings name it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from ..base.log import log_of
from ..base.waiter import Waiter
from ..config.settings import Config
from ..ratelimit.budget import Budget
from ..ratelimit.budget_use import BudgetUse

__all__ = ["store_of", "use_of"]

_UNREADABLE: Final = (
    "budget is an address of Redis that cannot be read: its port or a parameter is wrong, or its password has "
    "characters such as / that must be percent-encoded"
)


def use_of(config: Config, key: str, clock: Callable[[], float], waiter: Waiter) -> BudgetUse:
    """What a client of these settings has of its budget for one host, which the key names."""
    store, owned = store_of(config, waiter)
    log = log_of(config.facts.product)
    return BudgetUse(store, key, log, clock=clock, waiter=waiter, owned=owned)


def store_of(config: Config, waiter: Waiter) -> tuple[Budget, bool]:
    """The store that a checked setting names, and whether it was made here."""
    setting = config.budget
    if not isinstance(setting, str):
        assert isinstance(setting, Budget)  # noqa: S101 - it has been checked
        return setting, False
    if "://" not in setting:
        from ..ratelimit.budget_sqlite import SqliteBudget

        return SqliteBudget(setting), True
    made: Callable[[str], Budget]
    if waiter.suspends:
        from .async_redis import AsyncRedisBudget as made
    else:
        from ..ratelimit.budget_redis import RedisBudget as made
    with suppress(ValueError):  # its text may hold a part of a password
        return made(setting), True
    raise config.facts.family.config.of([_UNREADABLE])
