"""Settling a reply: it is returned to the caller, another attempt (retry) is due, or it becomes an error."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Final
from urllib.parse import urlsplit

import tenacity

from ..base.log import log_of
from ..config.settings import Config, TokenInfo
from ..errors import ApiError, ProtocolError
from ..http import error_mapping
from ..http.call import Call, Response
from ..http.error_body import pause_in
from ..ratelimit.headers import (
    limit_from_headers,
    limit_from_text,
    pause_from_headers,
    retry_after_from_headers,
    used_up_for,
)
from ..ratelimit.limiter import Limiter, Permit
from ..ratelimit.long_waits import Waits
from .outgoing import Attempts, Outgoing
from .receiving import is_json
from .request_log import shown_path
from .retry_policy import Decision, Outcome, classify
from .wire import Reply, WireRequest

__all__ = ["Again", "Settling", "settled"]

_PROBE_PATIENCE: Final = 1.0  # seconds to wait for room in the rate limit


class Again:
    """Another attempt is due, after so many seconds."""

    def __init__(self, delay: float) -> None:
        self.delay = delay


async def settled(
    attempt: Callable[[], Awaitable[Reply | Again]], pause: Callable[[float], Awaitable[None]]
) -> Reply:
    """Repeat an attempt until it returns a reply; wait before each repeat as long as it says."""
    found = await attempt()
    if not isinstance(found, Again):
        return found
    await pause(found.delay)  # tenacity costs time, so it is used only from the first repeat on
    retrying = tenacity.AsyncRetrying(retry=tenacity.retry_if_result(_is_again), wait=_delay, sleep=pause)
    reply: Reply = await retrying(attempt)
    return reply


def _is_again(found: object) -> bool:
    return isinstance(found, Again)


def _delay(state: tenacity.RetryCallState) -> float:
    found = state.outcome.result() if state.outcome is not None else None
    return found.delay if isinstance(found, Again) else 0.0


class Settling:
    """Settles the replies for the calls of one client.

    `send` sends a request once; `closed` returns whether the client is closed.
    """

    def __init__(
        self,
        config: Config,
        outgoing: Outgoing,
        waits: Waits,
        clock: Callable[[], float],
        *,
        send: Callable[[WireRequest, Attempts, Permit], Awaitable[Reply]],
        closed: Callable[[], bool],
    ) -> None:
        self._config, self._outgoing = config, outgoing
        self._waits, self._clock, self._send, self._closed = waits, clock, send, closed
        self._instance = config.instance
        self._tells = bool(config.facts.limits.limit_remaining_headers)
        self._log = log_of(config.facts.product)

    async def settle(
        self,
        call: Call,
        reply: Reply,
        progress: Attempts,
        token: TokenInfo | None,
        *,
        external: bool = False,
    ) -> Reply | Again:
        """Return the reply, ask for another attempt, or raise. `external`: the reply of a link to another host."""
        progress.sent += 1
        answer = reply.answer
        fault: ApiError | None = None
        if answer is not None:
            if self._tells and not external:  # another host's limit is not ours
                self._obey(answer, progress.to.limiter)
            answer.sent, answer.instance = progress.write, self._instance
            answer.secrets = partial(self._secrets, call, progress)
            if reply.kind == "answer" and answer.status in call.answers:
                return reply
            if reply.kind == "answer" and answer.status < 300:
                if token is not None:
                    progress.to.denied.accepted(error_mapping.place(call))
                if reply.written is None:
                    fault = error_mapping.body_fault(self._config.facts, call, answer)
                if fault is None:
                    return reply
        outcome = self._outcome(reply, fault)
        await self._learn(call, answer, progress)
        decision = self._decision(call, outcome, fault, progress)
        again = await self._continue(decision, progress, token, call, outcome.status)
        if again is not None:
            return again
        if external and outcome.status is not None and outcome.kind == "answer":
            raise error_mapping.error_for_link(self._config.facts, reply.host, outcome.status)
        raise self._error(call, reply, fault, outcome, progress)

    def _outcome(self, reply: Reply, fault: ApiError | None) -> Outcome:
        """How the attempt ended, in the terms of the retry policy."""
        answer = reply.answer
        if answer is None:
            return Outcome(reply.kind, None, None, reply.fatal)
        retry_after: float | None = None
        if reply.kind == "answer":
            now = datetime.now(UTC)
            if answer.status == 429:
                facts = self._config.facts
                retry_after = pause_from_headers(facts.limits, answer.headers, now)
                retry_after = pause_in(facts, answer.body) if retry_after is None else retry_after
            else:
                retry_after = retry_after_from_headers(answer.headers, now)
        kind = reply.kind if fault is None else "garbled"
        return Outcome(kind, answer.status, retry_after, reply.fatal)

    def _decision(self, call: Call, outcome: Outcome, fault: ApiError | None, progress: Attempts) -> Decision:
        """What to do next, by the retry policy."""
        retries = self._config.facts.retries
        limiter = progress.to.limiter
        others_at = limiter.answered_at if call.priority == "bulk" else None
        progress.history = progress.history.after(
            retries, outcome, self._clock(), limiter.refused_probes, others_at
        )
        if fault is not None and not isinstance(fault, ProtocolError):
            return Decision("done")  # a login page does not get better
        # Without a readable answer, what the server acts on once may be sent again, as a read may.
        silent = outcome.kind in ("lost", "garbled")
        once = silent and call.retry == "write" and self._outgoing.mark(call, progress)
        return classify(
            self._config.facts,
            outcome,
            "read" if once else call.retry,
            progress.history,
            self._config.retry,
            self._config.rate_limit,
        )

    async def _learn(self, call: Call, answer: Response | None, progress: Attempts) -> None:
        """Learn from a refusal: of a 401 about the token, of a 429 about the limit."""
        if answer is None:
            return
        if answer.status == 401 and progress.history.renewed:
            await self._tell_apart(call, progress)
            progress.to.denied.add(error_mapping.place(call))
        if answer.status == 429:
            self._learn_limit(answer, progress.to.limiter)

    async def _continue(
        self, decision: Decision, progress: Attempts, token: TokenInfo | None, call: Call, status: int | None
    ) -> Again | None:
        """Get ready for another attempt when one is due and possible in time."""
        deadline = progress.deadline
        if decision.action == "done" or deadline.remaining() <= 0 or self._closed():
            return None
        if decision.action == "renew":
            if token is None or progress.to.denied.holds(error_mapping.place(call)):
                return None  # a permission is missing: another new token would be refused too
            progress.history = progress.history._replace(renewed=True)
            self._note("renewing the token, then sending again:", call, status, progress)
            renewed = await progress.access.tokens.renew(token, deadline)
            return None if renewed is None else Again(0)
        if decision.action == "pause":
            pause = progress.to.limiter.paused_for
            if deadline.hard and pause >= deadline.remaining():
                return None
            self._note("pausing, then sending again:", call, status, progress, pause)
            return Again(0)  # the limiter holds the next attempt back
        if decision.delay < deadline.remaining():
            self._note("sending again:", call, status, progress, decision.delay)
            now = self._clock()
            if self._waits.retry.is_news(now, now + decision.delay):
                why = (
                    "a request got no answer"
                    if status is None
                    else f"a request was answered with HTTP {status}"
                )
                self._waits.warn(decision.delay, f"{why} and is sent again then")
            return Again(decision.delay)
        return None

    def _error(
        self, call: Call, reply: Reply, fault: ApiError | None, outcome: Outcome, progress: Attempts
    ) -> ApiError:
        if fault is not None:
            return fault
        if reply.answer is not None and reply.kind == "answer":
            retry_after = outcome.retry_after
            if outcome.status == 429 and retry_after is None:
                retry_after = progress.to.limiter.paused_for or None
            return error_mapping.error_for_answer(
                self._config.facts,
                call,
                reply.answer,
                secrets=self._secrets(call, progress),
                retry_after=retry_after,
                token_works=progress.to.denied.token_works,
                attempts=progress.sent,
            )
        return error_mapping.error_for_fault(
            self._config.facts,
            call,
            reply.host,
            reply.kind,
            reply.detail,
            attempts=progress.sent,
            status=reply.answer.status if reply.answer is not None else None,
            reason=reply.reason,
            sent=progress.write,
        )

    async def _tell_apart(self, call: Call, progress: Attempts) -> None:
        """Send a probe, one cheap read: it shows whether the token works at all when the first calls get 401."""
        left, to, path = progress.deadline.remaining(), progress.to, self._config.facts.auth.probe_path
        if not path or left <= 0 or self._closed() or not to.denied.to_ask():
            return
        probe = Call("GET", path, timeout=min(left, self._config.timeout[1]))
        if error_mapping.place(call) == error_mapping.place(probe):
            return
        with suppress(ApiError):  # without an answer it stays unknown
            token = await progress.access.tokens.get(progress.deadline)
            patience = min(left, _PROBE_PATIENCE)
            with await to.limiter.admit(allowed=patience, reserve=False) as permit:
                headers = self._outgoing.headers(probe, progress.access, token)
                request = self._outgoing.request(
                    probe.method, to.url + probe.path, headers, None, probe, progress
                )
                answer = (await self._send(request, progress, permit)).answer
            good = answer is not None and 200 <= answer.status < 300 and is_json(answer.headers)
            if good or (answer is not None and answer.status == 403):
                to.denied.token_works = True

    def _obey(self, answer: Response, limiter: Limiter) -> None:
        """Wait for the limit to reset when an answer says that it is used up."""
        seconds = used_up_for(self._config.facts.limits, answer.headers, datetime.now(UTC))
        if seconds is not None and answer.status != 429:
            limiter.pause(self._clock() + seconds)

    def _learn_limit(self, answer: Response, limiter: Limiter) -> None:
        found = limit_from_text(self._config.facts.limits, answer.body[:4000].decode("utf-8", "replace"))
        if found is not None:
            limiter.learn(*found)
            return
        found = limit_from_headers(self._config.facts.limits, answer.headers)
        if found is not None:
            limiter.learn(*found, "headers")

    def _secrets(self, call: Call, progress: Attempts) -> tuple[str, ...]:
        return self._outgoing.secrets(call, progress, progress.access.tokens.info)

    def _note(
        self, text: str, call: Call, status: int | None, progress: Attempts, delay: float = 0.0
    ) -> None:
        """Log what happens after a failed attempt."""
        self._log.note(
            text,
            method=call.method,
            path=shown_path(urlsplit(progress.url).path) or "link",
            status="none" if status is None else status,
            attempt=progress.sent,
            delay=round(delay, 3),
        )
