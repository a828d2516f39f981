"""What is learned from refusals, how it wears off, and what is left alone."""

from __future__ import annotations

import pytest

from halopsa._api import API
from halopsa.core.ratelimit.inference import Episode, Inference, infer, infer_odd
from halopsa.core.ratelimit.limiter import LearnedLimit, Limiter
from halopsa.core.ratelimit.window import Rule
from halopsa.settings import RateLimitConfig
from tests.bench.simulation import World

LIKELY = (60.0, 180.0, 300.0)
RULE = Rule.of(500, 180.0, 0.25)


def spread(start: float, count: int, seconds: float = 4.0) -> list[float]:
    return [start + index * seconds / count for index in range(count)]


def test_our_own_burst_explains_the_refusal() -> None:
    accepted = spread(0, 300)
    assert infer(accepted, Episode(4.0, 299.0, 300.2, 16), LIKELY) == (300, 300.0)
    # Without Retry-After the recovery is only known to lie between two probes: the shortest window first.
    assert infer(accepted, Episode(4.0, 160.0, 320.0, 22), LIKELY) == (300, 180.0)
    again = [*accepted, *spread(320, 300)]
    assert infer(again, Episode(501.0, 575.0, 655.0, 22), LIKELY) == (300, 300.0)


def test_recovery_before_anything_of_ours_expired_teaches_nothing() -> None:
    accepted = spread(0, 400)
    assert infer(accepted, Episode(5.0, 40.0, 41.0, 3), LIKELY) is None
    assert infer([], Episode(5.0, 40.0, 41.0, 3), LIKELY) is None
    # Nor does a window that held more before.
    crowd = [*spread(0, 400), *spread(400, 100)]
    assert infer(crowd, Episode(405.0, 459.5, 460.5, 3), LIKELY) is None


def test_an_odd_window_must_show_twice() -> None:
    inference = Inference(RULE, API.limits)
    one = Episode(4.0, 239.0, 240.2, 16)
    assert infer_odd(spread(0, 300), one, 3600) == (300, 240.2)
    inference.episode(spread(0, 300), one, 240.2, 1.0)
    assert inference.rules == (RULE,)
    two = Episode(244.5, 480.0, 481.0, 16)
    inference.episode([*spread(0, 300), *spread(240.2, 300)], two, 481.0, 1.0)
    assert inference.learned is not None
    assert inference.learned.requests == 300
    assert inference.learned.window == pytest.approx(240, rel=0.02)


def test_two_episodes_that_show_different_rules_teach_none() -> None:
    inference = Inference(RULE, API.limits)
    inference.episode(spread(0, 300), Episode(4.0, 239.0, 240.2, 16), 240.2, 1.0)
    other = Episode(1004.0, 1299.0, 1300.2, 16)
    assert infer(spread(1000, 280), other, LIKELY) == (280, 300.0)
    inference.episode(spread(1000, 280), other, 1300.2, 1.0)
    assert inference.learned is None


@pytest.mark.parametrize(("busy", "learned"), [(0, True), (500, False)])
def test_refusals_without_a_rule_do_not_slow_down_for_ever(busy: int, learned: bool) -> None:
    """What went through in better times tells a stricter window from refusals that follow none."""
    inference = Inference(RULE, API.limits)
    inference.episode(spread(0, busy), Episode(5.0, 6.0, 6.5, 1), 6.5, 1.0)
    inference.episode(spread(1000, 40), Episode(1004.0, 1239.0, 1240.2, 16), 1240.2, 1.0)
    accepted = [*spread(1000, 40), *spread(1240.2, 40)]
    inference.episode(accepted, Episode(1244.5, 1480.0, 1481.0, 16), 1481.0, 1.0)
    assert (inference.learned is not None) is learned


def test_a_limit_looser_than_ours_is_not_learned() -> None:
    inference = Inference(RULE, API.limits)
    inference.episode(spread(0, 300), Episode(4.0, 59.0, 60.2, 16), 60.2, 1.0)
    assert inference.learned is None


def twice(requests: int, share: float = 1.0) -> Inference:
    """What two episodes teach, in which so many in 300 s were let through; the second is over at 600.5."""
    inference = Inference(RULE, API.limits)
    once = spread(0, requests)
    inference.episode(once, Episode(4.0, 299.0, 300.2, 16), 300.2, share)
    assert inference.learned is None
    again = [*once, *spread(300.2, requests)]
    inference.episode(again, Episode(304.4, 599.4, 600.5, 16), 600.5, share)
    return inference


def test_a_refusal_in_the_first_window_is_no_evidence() -> None:
    """Others may have used it before: the same pattern must show once more, after that."""
    inference = Inference(RULE, API.limits)
    accepted = spread(0, 70, 1.0)
    inference.episode(accepted, Episode(1.0, 59.0, 60.2, 16), 60.2, 1.0)
    assert inference.learned is None
    accepted += spread(60.2, 70, 1.0)
    inference.episode(accepted, Episode(61.4, 119.6, 120.6, 16), 120.6, 1.0)
    assert inference.learned is None  # within 180 s of the first request
    accepted += spread(120.6, 70, 1.0)
    inference.episode(accepted, Episode(181.0, 181.1, 181.2, 16), 181.2, 1.0)
    assert inference.rules[-1].requests == 70  # it held on
    assert round(inference.rules[-1].window) == 61


def test_two_that_differ_teach_nothing() -> None:
    inference = Inference(RULE, API.limits)
    accepted = spread(0, 300)
    inference.episode(accepted, Episode(4.0, 299.0, 300.2, 16), 300.2, 1.0)
    accepted += spread(300.2, 120)
    inference.episode(accepted, Episode(304.4, 599.4, 600.4, 16), 600.4, 1.0)
    assert inference.learned is None


def test_less_in_the_window_that_is_known_is_what_others_leave() -> None:
    inference = Inference(RULE, API.limits)
    accepted: list[float] = []
    for start in (0.0, 180.2, 360.4, 540.6):
        accepted += spread(start, 70)
        inference.episode(
            accepted, Episode(start + 4.1, start + 179.2, start + 180.2, 16), start + 180.2, 1.0
        )
        assert inference.rules == (RULE,)


def test_a_share_of_what_was_found() -> None:
    inference = twice(300, 0.5)
    assert inference.learned == LearnedLimit(150, 300.0, "refusals")
    assert inference.rules == (RULE, Rule.of(150, 300.0, 0.25))


def test_it_wears_off_while_it_holds_requests_back() -> None:
    inference = twice(30)
    now, steps = 600.5, []
    while inference.learned is not None:
        steps.append(inference.learned.requests)
        assert not inference.held_back(now + 299)
        now += 301
        assert inference.held_back(now)
        assert len(steps) < 20
    assert steps == [30, 60, 120, 240, 480]
    assert inference.rules == (RULE,)


def test_more_that_was_tried_in_vain_is_tried_later() -> None:
    inference = twice(300)
    episode = Episode(4.0, 299.0, 300.2, 16)
    waits, now = [], 600.5
    for _ in range(4):
        began = now
        while not inference.held_back(now):
            now += 50.0
            assert now < 10_000
        waits.append(now - began)
        inference.episode(spread(0, 300), episode, now, 1.0)
        assert inference.learned == LearnedLimit(300, 300.0, "refusals")
    assert waits == [300, 600, 1200, 2400]


def test_the_servers_word_is_worth_more() -> None:
    inference = Inference(RULE, API.limits)
    inference.stated(300, 300.0, 0.0, "message")
    inference.episode(spread(0, 100), Episode(4.0, 59.0, 60.2, 16), 61.0, 1.0)
    assert inference.learned == LearnedLimit(300, 300.0, "message")
    assert not inference.held_back(61.0 + 4000)
    assert inference.held_back(61.0 + 4801)


def test_the_throttle_shows_what_it_learned() -> None:
    world = World()
    limiter = Limiter(API, RateLimitConfig(share=0.5), clock=world.clock)
    assert (limiter.limit, limiter.window) == (250, 180)
    limiter.learn(300, 300.0, "headers")
    assert limiter.learned_limit == LearnedLimit(150, 300.0, "headers")
    assert (limiter.limit, limiter.window, limiter.remaining) == (150, 300, 150)


def test_no_more_at_once_than_configured_whatever_is_learned() -> None:
    world = World()
    limiter = Limiter(API, clock=world.clock)
    limiter.learn(700, 300.0)
    assert (limiter.limit, limiter.remaining) == (700, 500)
