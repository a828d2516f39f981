"""A forked child starts afresh: it uses no socket, lock, token or pause of its parent."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

import pytest

from halopsa._api import API
from halopsa.core.session import Session
from halopsa.core.transport.sync_sender import SyncSender
from tests.of_halopsa import keep
from tests.unit.core.paging.test_prefetch import _SLOW, _python
from tests.unit.core.ratelimit.test_limiter_threads import full
from tests.unit.core.transport.ledger import Entry, answer, echo, keeping
from tests.unit.core.transport.test_exchange import READ, RawServer, whole
from tests.unit.core.transport.test_processes import MULTI, SETUP, process, run, users
from tests.wire.tenant import connect

FORKS = """
import warnings
warnings.simplefilter("ignore", DeprecationWarning)  # threads and fork: that is the point
client = connect()
ask(client, 0)
ending = threading.Event()
failed = []

def work(number):
    try:
        while not ending.is_set():
            ask(client, number)
    except BaseException as error:
        failed.append(error)

threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for thread in threads:
    thread.start()
children = []
for n in range(6):
    time.sleep(0.02)
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            before = client.rate_limit.used
            assert client.token_info is None
            for number in range(3):
                ask(client, 100 + number)
            with_threads = [threading.Thread(target=ask, args=(client, 200 + i)) for i in range(3)]
            for thread in with_threads:
                thread.start()
            for thread in with_threads:
                thread.join()
            assert before == 0, before
            assert client.rate_limit.used == 7, client.rate_limit.used
            client.close()
            status = 0
        except BaseException as error:
            print(repr(error), file=sys.stderr, flush=True)
        finally:
            os._exit(status)
    children.append(pid)
results = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children]
time.sleep(0.05)
ending.set()
for thread in threads:
    thread.join()
client.close()
assert results == [0] * 6, results
assert not failed, failed
"""


def test_a_fork_in_mid_request() -> None:
    with keeping() as ledger:
        run(ledger, FORKS)
        found = users(ledger)
        assert all(len(pids) == 1 for pids in found.values())  # no socket is shared
        assert len({pid for pids in found.values() for pid in pids}) == 7
        assert len(ledger.tokens) == 7


HELD = """
import stat, warnings
warnings.simplefilter("ignore", DeprecationWarning)
client = connect()
threading.Thread(target=ask, args=(client, 1), daemon=True).start()  # has no answer yet
while client.rate_limit.used < 2:
    time.sleep(0.01)
ask(client, 0)
def sockets():
    found = 0
    for fd in range(256):
        try:
            found += stat.S_ISSOCK(os.fstat(fd).st_mode)
        except OSError:
            pass
    return found
assert sockets() == 2, sockets()  # the one in use, and the one that is kept
pid = os.fork()
if pid == 0:
    try:
        left = sockets()
        print(left, flush=True)
    finally:
        os._exit(0)
os.waitpid(pid, 0)
os._exit(0)
"""


def test_a_child_keeps_no_socket_of_its_parent_open() -> None:
    """Else the server would not see the parent hang up while the child lives."""

    def handle(entry: Entry) -> bytes:
        if entry.path.endswith("/1"):
            ledger.stopped.wait(5)
        return echo(entry)

    with keeping(handle) as ledger:
        done = process("-c", SETUP + HELD, ledger.url)
        assert (done.returncode, done.stdout.strip()) == (0, "0"), done.stderr


LOCKED = """
import warnings
warnings.simplefilter("ignore", DeprecationWarning)
from halopsa.core.records import entity
client = connect()
ask(client, 0)
transport = client._transport
locks = {
    "limiter": client.rate_limit._lock,
    "tokens": transport.tokens._lock,
    "connections": transport._sender._lock,
    "kept": client._session._flights.lock,
    "shapes": entity._NOTING.lock,
}
held, free = threading.Event(), threading.Event()

def hold():
    with locks[sys.argv[2]]:
        held.set()
        free.wait(20)

thread = threading.Thread(target=hold)
thread.start()
held.wait(20)
pid = os.fork()
if pid == 0:
    signal.alarm(10)  # ends a child that waits for a thread it does not have
    try:
        ask(client, 1)
        assert client.tickets is not None
        client.agents.me()
        os._exit(0)
    finally:
        os._exit(1)
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
free.set()
thread.join()
client.close()
assert status == 0, status
"""


@pytest.mark.parametrize("lock", ["limiter", "tokens", "connections", "kept", "shapes"])
def test_a_child_waits_for_no_lock_that_a_thread_of_its_parent_holds(lock: str) -> None:
    def handle(entry: Entry) -> bytes:
        return (
            answer({"id": 1, "name": "me", "claims": []}) if entry.path.endswith("/Agent/me") else echo(entry)
        )

    with keeping(handle) as ledger:
        done = process("-c", SETUP + LOCKED, ledger.url, lock)
        assert (done.returncode, done.stderr) == (0, "")


def test_multiprocessing_by_fork() -> None:
    with keeping() as ledger:
        forked = MULTI.replace('"spawn"', '"fork"').replace("args=(None,", "args=(client,")
        run(ledger, f"{forked}\nmain()\n")
        assert all(len(pids) == 1 for pids in users(ledger).values())
        assert len(ledger.tokens) == 3


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_does_not_wait_for_its_parent() -> None:
    core = Session(connect()._transport, API.dialect)
    asking, answered = threading.Event(), threading.Event()

    def slow() -> bool:
        asking.set()
        return answered.wait(10)

    thread = threading.Thread(target=keep, args=(core, "a", slow))
    thread.start()
    assert asking.wait(10)
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            status = 0 if core._flights.lock.acquire(timeout=2) else 2
        finally:
            os._exit(status)
    answered.set()
    thread.join()
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


@pytest.fixture
def raw() -> Iterator[RawServer]:
    server = RawServer()
    yield server
    server.close()


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_starts_afresh(raw: RawServer) -> None:
    raw.script = [whole(b"[1]")]
    transport = raw.transport()
    transport.send(READ)
    sending = transport._sender
    assert isinstance(sending, SyncSender)
    adapter = sending._adapter
    transport.limiter._lock.acquire()  # as if another thread held it
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            if transport.tokens.info is None and sending._adapter is not adapter:
                status = 0 if transport.send(READ).json() == [1] else 2
        finally:
            os._exit(status)
    transport.limiter._lock.release()
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert raw.tokens == 2
    assert transport.tokens.info is not None


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_has_a_budget_of_its_own() -> None:
    limiter = full(max_wait=1)
    limiter.learn(1, 500.0)
    limiter._lock.acquire()  # as if another thread held it
    pid = os.fork()
    if pid == 0:
        try:
            limiter.after_fork()
            limiter.acquire().answered()
            os._exit(0 if limiter.limit == 1 else 2)
        finally:
            os._exit(1)
    limiter._lock.release()
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert limiter.used == 1


def test_a_forked_child_reads_on() -> None:
    process = _python(
        _SLOW.format(seconds=0.05)
        + """
    import os, warnings
    warnings.simplefilter('ignore')
    rows = iter(listing)
    first = [next(rows) for _ in range(10)]
    child = os.fork()
    import itertools
    rest = list(itertools.islice(rows, 190))
    print(first + rest == list(range(200)), flush=True)
    rows.close()
    if child:
        os.waitpid(child, 0)
    """
    )
    assert process.communicate(timeout=20)[0] == "True\nTrue\n"
