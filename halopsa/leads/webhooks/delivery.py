"""Delivery: threads that send the messages of the outbox, again after growing pauses, at least once each.

A message is leased, sent without a transaction, and then written down. When a process is killed in between, the lease
runs out and the message is sent again, under the same id.
"""

from __future__ import annotations

import logging
import random
import ssl
import threading
import time
from collections.abc import Callable, Collection
from typing import Final

import attrs
import sqlalchemy as sa

from halopsa.core.base.wakeup import Bell, Gate

from ..store import outbox, webhooks
from ..store.engine import Database
from ..store.outbox import Message
from .destination import Refused, parse
from .posting import Answer, Unsent, post
from .sealing import Sealer, SealError

__all__ = ["PAUSES", "Delivery", "Verdict", "verdict"]

_log: Final = logging.getLogger("halopsa.leads.webhooks")
#: Seconds after each try that failed: 1 and 5 minutes, half an hour, 2, 5, 10 and 24 hours. Then it is dead.
PAUSES: Final = (60.0, 300.0, 1800.0, 7200.0, 18_000.0, 36_000.0, 86_400.0)
_LONGEST_PAUSE: Final = 30.0  # seconds between two questions to a database that does not answer
_GONE: Final = 410


@attrs.frozen
class Verdict:
    """What becomes of a message. ``after``: seconds until it is sent again; None: never.

    ``gone``: its webhook wants no more.
    """

    after: float | None
    error: str
    status: int | None = None
    gone: bool = False


def verdict(failed: Answer | str, tries: int, chance: float) -> Verdict:
    """Judge a message that did not arrive.

    ``failed``: what was answered, or why nothing was. ``tries``: how often it was sent, this one counted.
    ``chance``: a number between 0 and 1, so that messages that failed together do not come back together.
    """
    pause = PAUSES[tries - 1] * (0.9 + 0.2 * chance) if 0 < tries <= len(PAUSES) else None
    if isinstance(failed, str):
        return Verdict(pause, failed)
    status = failed.status
    if status == _GONE:
        return Verdict(None, "answered 410: it wants no more messages", status, gone=True)
    said = "a redirect, which is not followed" if 300 <= status < 400 else "an error"
    if pause is not None and failed.retry_after is not None:
        pause = max(pause, min(failed.retry_after, PAUSES[-1]))
    return Verdict(pause, f"answered {status}: {said}", status)


class Delivery:
    """Sends the messages of one database. Of each webhook this process sends one at a time."""

    def __init__(
        self,
        database: Database,
        sealer: Sealer,
        allow: Collection[str] = (),
        *,
        threads: int = 2,
        seconds: float = 10.0,
        lease: float = 60.0,
        poll: float = 1.0,
        clock: Callable[[], float] = time.time,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._database = database
        self._sealer = sealer
        self._allow = tuple(allow)
        self._seconds, self._lease, self._poll = seconds, lease, poll
        self._clock = clock
        self._context = context
        self._bell = Bell()
        self._stopping = Gate()
        self._taking = threading.Lock()
        self._busy: set[str] = set()
        self._threads = [
            threading.Thread(target=self._serve, name=f"lead webhooks {n}", daemon=True)
            for n in range(threads)
        ]

    def start(self) -> None:
        """Start the threads."""
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Tell that there is a message: it is sent at once, not at the next look."""
        self._bell.set()

    def stop(self, patience: float = 15.0) -> bool:
        """Send no more, and wait for what is being sent. False: some of it was not done in time."""
        self._stopping.set()
        self._bell.set()
        until = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def deliver_one(self) -> bool:
        """Send the next message that is due. False: there is none."""
        message = self._take()
        if message is None:
            return False
        try:
            self._deliver(message)
        finally:
            self._busy.discard(message.webhook_id)
        return True

    # Taking

    def _serve(self) -> None:
        pause = self._poll
        while not self._stopping.is_set():
            try:
                if self.deliver_one():
                    pause = self._poll
                    continue
            except sa.exc.SQLAlchemyError as error:
                _log.warning("The database gives no messages (%s); asked again.", type(error).__name__)
                pause = min(_LONGEST_PAUSE, pause * 2)
            except Exception as error:  # noqa: BLE001 - whatever it was, the thread goes on to the next
                # Not what it says: an exception may quote what the message holds. Its lease lets it come again.
                _log.error("A message was not sent: %s", type(error).__name__)
            self._bell.wait(pause)
        self._bell.set()  # the next thread, which may be waiting too

    def _take(self) -> Message | None:
        with self._taking:
            if self._stopping.is_set():
                return None
            with (
                self._database.reading() as c
            ):  # SQLite has one writer: who has nothing to do leaves it alone
                due = outbox.next_at(c)
            if due is None or due > self._clock():
                return None
            with self._database.writing() as c:
                message = outbox.take(c, now=self._clock(), lease=self._lease, skip=tuple(self._busy))
            if message is not None:
                self._busy.add(message.webhook_id)
            return message

    # Sending

    def _deliver(self, message: Message) -> None:
        with self._database.reading() as c:
            webhook = webhooks.get(c, message.webhook_id)
        if webhook is None or not webhook.active:
            self._write(message, Verdict(None, "its webhook is not active any more"))
            return
        try:
            target, secret = parse(webhook.url, self._allow), self._sealer.open(webhook.secret)
            found: Answer | str = post(
                target,
                message.body.encode(),
                secret,
                ident=message.id,
                now=self._clock(),
                seconds=self._seconds,
                context=self._context,
            )
        except (Refused, Unsent, SealError) as error:
            found = str(error)
        except Exception as error:  # noqa: BLE001 - a defect; the message must not be tried for ever
            # Not what it says: it may quote what the message holds.
            found = f"the service failed ({type(error).__name__})"
        if isinstance(found, Answer) and 200 <= found.status < 300:
            status = found.status
            self._database.write(lambda c: outbox.delivered(c, message, status=status, now=self._clock()))
            return
        self._write(message, verdict(found, message.tries, random.random()))

    def _write(self, message: Message, found: Verdict) -> None:
        def write(c: sa.Connection) -> None:
            if found.after is None:
                outbox.dead(c, message, status=found.status, error=found.error)
            else:
                again = self._clock() + found.after
                outbox.again(c, message, again, status=found.status, error=found.error)
            if found.gone:
                webhooks.deactivate(c, message.webhook_id, found.error)

        self._database.write(write)
        what = "given up" if found.after is None else f"again in {found.after:.0f} s"
        _log.warning(
            "Message %s to %s, try %d: %s; %s",
            message.id,
            message.webhook_id,
            message.tries,
            found.error,
            what,
        )
