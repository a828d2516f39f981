"""Jobs in any order of events: workers that stall, die, come back late or stop, and a clock that goes on."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from halopsa.leads.store import jobs, schema
from halopsa.leads.store.engine import Database
from halopsa.leads.store.jobs import Job

OWNERS = st.sampled_from(["a", "b"])
LEASE = 10.0


class Machine(RuleBasedStateMachine):
    """What the queue must be, beside the queue. A worker keeps each job that it ever took, and may write late."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self.database = database
        self.now = 100.0
        self.open: dict[int, dict[str, Any]] = {}  # Any: what is known of a job, by the names of its columns
        self.over: set[int] = set()
        self.taken: list[tuple[Job, str]] = []
        with database.writing() as c:
            c.execute(schema.jobs.delete())

    # What can happen

    @rule(lead=st.sampled_from([None, 1, 2]), priority=st.integers(-1, 1), delay=st.sampled_from([0.0, 5.0]))
    def enqueue(self, lead: int | None, priority: int, delay: float) -> None:
        with self.database.writing() as c:
            number = jobs.enqueue(
                c, "sync", now=self.now, lead_id=lead, priority=priority, run_at=self.now + delay
            )
        assert number not in self.open.keys() | self.over
        self.open[number] = {
            "lead": lead,
            "priority": priority,
            "run_at": self.now + delay,
            "until": None,
            "holder": None,
        }

    @rule(seconds=st.sampled_from([1.0, 5.0, LEASE, 3 * LEASE]))
    def wait(self, seconds: float) -> None:
        self.now += seconds

    @rule(owner=OWNERS)
    def take(self, owner: str) -> None:
        with self.database.writing() as c:
            job = jobs.take(c, owner, now=self.now, lease=LEASE)
        free = {number for number in self.open if self.free(number)}
        if job is None:
            assert free == set()
            return
        assert job.id in free
        stalled = {number for number in free if self.open[number]["until"] is not None}
        # Those that somebody has begun come first; then the highest priority, then what was due first.
        rivals = stalled or free
        order = {
            number: (-self.open[number]["priority"], self.open[number]["run_at"], number) for number in rivals
        }
        assert job.id in rivals
        assert order[job.id] == min(order.values())
        self.open[job.id] |= {"until": self.now + LEASE, "holder": len(self.taken)}
        self.taken.append((job, owner))

    def free(self, number: int) -> bool:
        one = self.open[number]
        due = one["run_at"] <= self.now if one["until"] is None else one["until"] <= self.now
        first = one["lead"] is None or all(
            other >= number for other, what in self.open.items() if what["lead"] == one["lead"]
        )
        return bool(due and first)

    @precondition(lambda self: self.taken)
    @rule(data=st.data(), how=st.sampled_from(["finish", "fail", "again", "renew"]))
    def write(self, data: st.DataObject, how: str) -> None:
        """A worker writes what it has done, in time or long after another has its job."""
        which = data.draw(st.integers(0, len(self.taken) - 1))
        job, owner = self.taken[which]
        known = self.open.get(job.id)
        mine = known is not None and known["holder"] == which
        with self.database.writing() as c:
            held = jobs.held(c, job, owner, now=self.now)
            assert held == (mine and known is not None and known["until"] > self.now)
            match how:
                case "finish":
                    wrote = jobs.finish(c, job, owner, {"by": which}, now=self.now)
                case "fail":
                    wrote = jobs.fail(c, job, owner, "x", "X", now=self.now)
                case "again":
                    wrote = jobs.again(c, job, owner, self.now + 5, "x", "X", now=self.now)
                case _:
                    wrote = jobs.renew(c, job, owner, now=self.now, lease=LEASE)
        assert wrote == mine
        if not wrote or known is None:
            return
        if how in ("finish", "fail"):
            self.over.add(job.id)
            del self.open[job.id]
        elif how == "again":
            known |= {"until": None, "holder": None, "run_at": self.now + 5}
        else:
            known["until"] = self.now + LEASE

    @rule(owner=OWNERS)
    def release(self, owner: str) -> None:
        mine = [
            one
            for one in self.open.values()
            if one["holder"] is not None and self.taken[one["holder"]][1] == owner
        ]
        with self.database.writing() as c:
            assert jobs.release(c, owner) == len(mine)
        for one in mine:
            one |= {"until": None, "holder": None}

    # What must hold at each moment

    @invariant()
    def none_is_lost(self) -> None:
        with self.database.reading() as c:
            found = {
                row.id: (row.state, row.lease_until)
                for row in c.execute(sa.select(schema.jobs).order_by(schema.jobs.c.id))
            }
            at = jobs.next_at(c)
        assert found.keys() == self.open.keys() | self.over
        assert {number for number, (state, _) in found.items() if state in ("done", "failed")} == self.over
        for number, one in self.open.items():
            assert found[number] == ("ready" if one["until"] is None else "running", one["until"])
        times = [one["run_at"] if one["until"] is None else one["until"] for one in self.open.values()]
        assert at == min(times, default=None)


def test_any_order_of_events(database: Database) -> None:
    class Here(Machine):
        def __init__(self) -> None:
            super().__init__(database)

    run_state_machine_as_test(Here, settings=settings(max_examples=30, stateful_step_count=30))
