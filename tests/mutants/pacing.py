"""Rules of the pacing, broken."""

from __future__ import annotations

from .model import Mutant

_THROTTLE = ("tests/unit/test_throttle.py",)
_PACING = ("tests/unit/test_pacing.py",)
_PRIORITY = ("tests/unit/test_pacing_priority.py",)
_LEARNING = ("tests/unit/test_learning.py",)

MUTANTS = [
    # The window
    Mutant(
        "pacing: the window has a margin",
        "halopsa/window.py",
        "window + min(api.WINDOW_MARGIN, window / 4))",
        "window)",
        _THROTTLE,
    ),
    Mutant(
        "pacing: a request counts from its answer on, not from its sending",
        "halopsa/throttle.py",
        "                log.add(now)\n",
        "                log.add(min(now, self._progress))\n",
        _THROTTLE,
    ),
    Mutant(
        "pacing: a request in flight counts",
        "halopsa/window.py",
        "index = len(stamps) + self.in_flight - rule.requests",
        "index = len(stamps) - rule.requests",
        _THROTTLE,
    ),
    Mutant(
        "pacing: a refused request counts",
        "halopsa/throttle.py",
        'if how != "cancelled":',
        'if how not in ("cancelled", "rejected"):',
        _THROTTLE,
    ),
    Mutant(
        "pacing: a request without an answer counts",
        "halopsa/throttle.py",
        'if how != "cancelled":',
        'if how not in ("cancelled", "lost"):',
        _THROTTLE,
    ),
    Mutant(
        "pacing: the share is kept",
        "halopsa/limits.py",
        "math.floor(self.max_requests * self.share + 1e-9)",
        "self.max_requests",
        _PACING,
    ),
    Mutant(
        "pacing: the share is kept of a limit the server names",
        "halopsa/throttle.py",
        "int(requests * self.config.share)",
        "requests",
        _THROTTLE,
    ),
    Mutant(
        "pacing: the courtesy of a window is bounded",
        "halopsa/courtesy.py",
        "delay = min(delay, rule.window * api.COURTESY_BUDGET - self._spent)",
        "pass",
        _PACING,
    ),
    # Waiting
    Mutant(
        "pacing: a slot granted to a caller who has just been interrupted is given back",
        "halopsa/throttle.py",
        "        if granted is not None:\n            granted.cancel()",
        "        if granted is None:\n            return",
        _THROTTLE,
    ),
    Mutant(
        "pacing: a slot is given back when the courtesy is interrupted",
        "halopsa/throttle.py",
        "            except BaseException:\n                slot.cancel()\n                raise",
        "            except BaseException:\n                raise",
        _THROTTLE,
    ),
    Mutant(
        "pacing: interactive calls go first",
        "halopsa/queueing.py",
        "if first and not (second and self._passed >= _IN_A_ROW):",
        "if first and not second:",
        _PACING,
    ),
    Mutant(
        "pacing: bulk requests do not starve",
        "halopsa/queueing.py",
        "_IN_A_ROW: Final = 9",
        "_IN_A_ROW: Final = 10**9",
        _PACING,
    ),
    Mutant(
        "pacing: bulk requests wait on while others get on",
        "halopsa/throttle.py",
        'return ticket.since if ticket.priority == "interactive" else max(ticket.since, self._progress)',
        "return ticket.since",
        _PRIORITY,
    ),
    Mutant(
        "pacing: bulk requests give up when nobody gets on",
        "halopsa/throttle.py",
        'return ticket.since if ticket.priority == "interactive" else max(ticket.since, self._progress)',
        'return ticket.since if ticket.priority == "interactive" else self._clock()',
        _PRIORITY,
    ),
    Mutant(
        "pacing: a page that is refused again and again waits on while others are answered",
        "halopsa/retry.py",
        "waited=now - max(first, others_at or first)",
        "waited=now - first",
        _PRIORITY,
    ),
    Mutant(
        "pacing: an interactive call that is refused again and again does not wait on for others",
        "halopsa/transport.py",
        'self.throttle.answered_at if call.priority == "bulk" else None',
        "self.throttle.answered_at",
        ("tests/unit/test_transport.py",),
    ),
    # Slots that are kept
    Mutant(
        "pacing: bulk requests leave slots free for interactive calls",
        "halopsa/reserve.py",
        "        if not self._calls.stamps:\n            return log.opens(now, rules)",
        "        if rules:\n            return log.opens(now, rules)",
        _PRIORITY,
    ),
    Mutant(
        "pacing: what is kept for interactive calls is bounded",
        "halopsa/reserve.py",
        "min(wanted, _most(rule), rule.requests - 1)",
        "min(wanted, rule.requests - 1)",
        _PRIORITY,
    ),
    Mutant(
        "pacing: what is kept for interactive calls is given back",
        "halopsa/reserve.py",
        "_MEMORY: Final = 2",
        "_MEMORY: Final = 20",
        _PRIORITY,
    ),
    Mutant(
        "pacing: nothing is kept for the sake of a token",
        "halopsa/transport.py",
        "with self._acquire(progress, call.priority, reserve=False) as slot:",
        "with self._acquire(progress, call.priority) as slot:",
        _PRIORITY,
    ),
    Mutant(
        "pacing: bulk requests that may not go hold no interactive call up",
        "halopsa/throttle.py",
        "if first is not None and first is not head and at != now:",
        "if first is not None and first is head and at != now:",
        _PRIORITY,
    ),
    # The pause
    Mutant(
        "pacing: a pause holds the whole client",
        "halopsa/throttle.py",
        "            start = max(now, pause.until)\n        if not self.config.enabled:",
        "            start = now\n        if not self.config.enabled:",
        _THROTTLE,
    ),
    Mutant(
        "pacing: a single request probes after a pause",
        "halopsa/throttle.py",
        "if pause.probing is not None:",
        "if pause.probing == 0:",
        _THROTTLE,
    ),
    Mutant(
        "pacing: only the probe ends a pause",
        "halopsa/throttle.py",
        "if pause is not None and pause.probing == slot.number:",
        "if pause is not None:",
        _THROTTLE,
    ),
    Mutant(
        "pacing: Retry-After is obeyed",
        "halopsa/throttle.py",
        "self._begin(now, None if wait is None else now + wait)",
        "self._begin(now, None)",
        _THROTTLE,
    ),
    Mutant(
        "pacing: a refused probe waits twice as long",
        "halopsa/pause.py",
        "self.delay = min(self.delay * 2, longest)",
        "self.delay = min(self.delay, longest)",
        _THROTTLE,
    ),
    Mutant(
        "pacing: max_retries=0 repeats no 429",
        "halopsa/retry.py",
        "if limit.max_retries == 0:",
        "if limit.max_retries < 0:",
        ("tests/unit/test_retry.py",),
    ),
    Mutant(
        "pacing: a child waits for no lock that a thread of its parent holds",
        "halopsa/throttle.py",
        "        self._lock = threading.RLock()\n",
        '        self._lock = getattr(self, "_lock", None) or threading.RLock()\n',
        ("tests/unit/test_processes.py::test_a_child_waits_for_no_lock_that_a_thread_of_its_parent_holds",),
    ),
    Mutant(
        "pacing: a probe comes when what others had used has expired",
        "halopsa/pause.py",
        "if now < self.clear_by < self.until:",
        "if self.clear_by < now < self.until:",
        _THROTTLE,
    ),
    Mutant(
        "pacing: probes do not come far too late where the window is partly ours",
        "halopsa/throttle.py",
        "step=2 * first if partly else None",
        "step=None",
        _THROTTLE,
    ),
    Mutant(
        "pacing: a few requests at first where places come free one by one",
        "halopsa/trickle.py",
        "self._room = _FIRST if now - self._over < window else None",
        "self._room = None",
        _PACING,
    ),
    Mutant(
        "pacing: refused requests count no longer when the pause is over",
        "halopsa/throttle.py",
        "self._sent.stamps = deque(accepted)",
        "accepted.clear()",
        _PACING,
    ),
    # What is learned
    Mutant(
        "pacing: a refusal in the first window is no evidence",
        "halopsa/learning.py",
        "or episode.refused_at < self._first + length",
        "or episode.refused_at < self._first",
        _LEARNING,
    ),
    Mutant(
        "pacing: an episode must show twice",
        "halopsa/learning.py",
        "seen is None or not _alike(found, seen) or",
        "seen is None or",
        _LEARNING,
    ),
    Mutant(
        "pacing: less in the known window is what others leave",
        "halopsa/learning.py",
        "if window == configured.window or window >=",
        "if window >=",
        _LEARNING,
    ),
    Mutant(
        "pacing: a learned limit is kept",
        "halopsa/learning.py",
        "self.rules = (self._configured, Rule.of(limit.requests, limit.window))",
        "self.rules = (self._configured,)",
        _LEARNING,
    ),
    Mutant(
        "pacing: a learned limit is doubted in the end",
        "halopsa/learning.py",
        "if known is None or now - self._since < self._patience * known.window:",
        "if known is None or now >= self._since:",
        _LEARNING,
    ),
    Mutant(
        "pacing: nothing is learned from what others used",
        "halopsa/learning.py",
        "if count == 0 or accepted[first] + window > episode.open_at + slack:",
        "if count == 0:",
        _LEARNING,
    ),
]
