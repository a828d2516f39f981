"""What a client may send while the store of its budget is away, and until the store knows all again."""

from __future__ import annotations

import math

import pytest

from halopsa.core.ratelimit.budget_share import Share
from halopsa.core.ratelimit.window import RollingWindow, Rule

RULE = Rule(100, 60.0, 61.0)
OWN = (RULE,)


def sent(count: int, at: float = 0.0) -> RollingWindow:
    log = RollingWindow()
    for _ in range(count):
        log.add(at)
    return log


def shared(members: int = 4, free: int = 0, now: float = 50.0) -> Share:
    share = Share()
    share.heard(OWN, members, free, now)
    share.lost(now)
    return share


def test_whoever_has_never_heard_of_the_store_has_a_tenth() -> None:
    share = Share()
    share.lost(50.0)
    assert share.opens(50.0, sent(9), OWN) == 50.0
    assert share.opens(50.0, sent(10), OWN) == 61.0


def test_for_one_window_nobody_sends_more_than_before() -> None:
    share, log = shared(), sent(5)
    assert share.opens(50.0, log, OWN) == 61.0  # when one of its own leaves the window
    log.add(61.0)
    log.forget(1.0)
    log.add(62.0)
    assert share.opens(70.0, log, OWN) == 70.0
    for _ in range(3):
        log.add(70.0)
    assert share.opens(71.0, log, OWN) == 111.0  # a window after the loss it may use all of its part
    assert share.opens(111.0, log, OWN) == 111.0


def test_what_was_free_is_divided() -> None:
    share = shared(free=40)
    assert share.opens(50.0, sent(0), OWN) == 50.0
    share = shared(free=3)
    assert share.opens(50.0, sent(0), OWN) == 111.0


def test_nobody_has_more_than_its_part() -> None:
    assert shared(free=100).opens(50.0, sent(25), OWN) == 61.0
    assert shared().opens(50.0, sent(60), OWN) == 61.0


def test_only_an_answer_can_tell() -> None:
    log = sent(0)
    log.in_flight = 30
    assert shared().opens(50.0, log, OWN) == math.inf


def test_the_smallest_limit_of_all_counts() -> None:
    share = Share()
    share.heard((Rule(8, 60.0, 61.0),), 4, 100, 50.0)
    share.lost(50.0)
    assert share.opens(50.0, sent(1), OWN) == 50.0
    assert share.opens(50.0, sent(2), OWN) == 61.0


@pytest.mark.parametrize(("told", "over"), [(4, 66.0), (3, 121.0)])
def test_it_ends_when_all_can_have_told_theirs(told: int, over: float) -> None:
    share = shared()
    share.heard(OWN, 1, 90, 60.0)
    share.heard(OWN, told, 90, 61.0)
    assert not share.settled(over - 0.1)
    assert share.resumed == -math.inf
    assert share.settled(over)
    assert (share.members, share.resumed) == (told, over)


def test_it_begins_again_when_the_store_is_lost_again() -> None:
    share = shared()
    share.heard(OWN, 4, 90, 60.0)
    share.lost(63.0)
    assert not share.settled(500.0)
    share.heard(OWN, 4, 90, 500.0)
    assert not share.settled(505.0)
    assert share.settled(506.0)
