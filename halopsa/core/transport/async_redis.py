"""Redis for an event loop: the budget in Redis over anyio, for asyncio and trio (extras ``redis`` and ``async``).

The library's own async client runs on asyncio alone. One script is all that is asked of the server, so this speaks no
more of its protocol (RESP) than that needs.
"""

from __future__ import annotations

import hashlib
import ssl
from collections.abc import Sequence
from typing import Any, Final
from weakref import WeakKeyDictionary

import anyio
import anyio.lowlevel
from redis import ConnectionError as NoRedisError
from redis import ResponseError
from redis.connection import parse_url

from ..base.secret import HiddenBytes, hide
from ..claims import claims_redis
from ..claims.key_store import Busy, Held
from ..ratelimit.budget import Claim, SlotEnd, Taken
from ..ratelimit.budget_redis import LEASE, SCRIPT, TIMEOUT, arguments, keys, taken
from .async_socket import Line, SecureLine, SocketLine, dialled, resolved

__all__ = ["AsyncRedisBudget"]

_SHA: Final = {  # Redis' names for the scripts
    script: hashlib.sha1(script.encode(), usedforsecurity=False).hexdigest()
    for script in (SCRIPT, claims_redis.CLAIM_SCRIPT)
}
_KEPT: Final = 4  # idle connections; calls are short


class AsyncRedisBudget:
    """A `Budget` in Redis for clients of event loops; each loop has its own connections."""

    def __init__(self, url: str, *, lease: float = LEASE) -> None:
        self._url = hide(url)
        parse_url(self._url)  # raises ValueError when it cannot be read
        self._lease = lease
        self._idle: WeakKeyDictionary[object, list[_Connection]] = WeakKeyDictionary()

    async def take(self, key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
        """Note the ends, then take a slot if there is one."""
        return taken(await self._evaluated(key, claim, ends))

    async def settle(self, key: str, ends: Sequence[SlotEnd]) -> bool:
        """Note the ends alone."""
        await self._evaluated(key, None, ends)
        return True

    async def hold(self, key: str, name: str, owner: str, pid: int, seconds: float) -> Held | Busy:
        """Hold a claim, if nobody else does."""
        args = claims_redis.arguments(owner, seconds)
        return claims_redis.held(
            await self._asked(claims_redis.CLAIM_SCRIPT, claims_redis.keys(key, name), args)
        )

    async def release(self, key: str, name: str, owner: str, doubt: float | None) -> bool:
        """Release a claim."""
        args = claims_redis.released(owner, doubt)
        await self._asked(claims_redis.CLAIM_SCRIPT, claims_redis.keys(key, name), args)
        return True

    async def _evaluated(self, key: str, claim: Claim | None, ends: Sequence[SlotEnd]) -> Sequence[object]:
        return await self._asked(SCRIPT, keys(key), arguments(self._lease, claim, ends))

    async def _asked(self, script: str, names: list[str], args: list[str]) -> Sequence[object]:
        with anyio.fail_after(TIMEOUT):
            connection = await self._connection()
            try:
                found = await self._run(connection, script, str(len(names)), [*names, *args])
            except BaseException:
                connection.close()  # an answer may still come
                raise
        self._keep(connection)
        return found

    async def _run(
        self, connection: _Connection, script: str, count: str, given: list[str]
    ) -> Sequence[object]:
        try:
            return await connection.asked_list("EVALSHA", _SHA[script], count, *given)
        except ResponseError as error:
            if not str(error).startswith("NOSCRIPT"):
                raise
        return await connection.asked_list("EVAL", script, count, *given)

    async def _connection(self) -> _Connection:
        idle = self._of_this_loop()
        while idle:
            found = idle.pop()
            if not found.line.has_more():  # else it was closed by the server
                return found
            found.close()
        made = _Connection(await _connected(self._url))
        try:
            await _greeted(made, self._url)
        except BaseException:
            made.close()
            raise
        return made

    def _keep(self, connection: _Connection) -> None:
        idle = self._of_this_loop()
        if len(idle) < _KEPT:
            idle.append(connection)
        else:
            connection.close()

    def _of_this_loop(self) -> list[_Connection]:
        loop = anyio.lowlevel.current_token().native_token
        return self._idle.setdefault(loop, [])

    def close(self) -> None:
        """Close the idle connections. It can be used again."""
        for idle in list(self._idle.values()):
            while idle:
                idle.pop().close()


class _Connection:
    """Sends commands and reads answers, one after the other."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self._came = bytearray()

    def close(self) -> None:
        self.line.close()

    async def asked_list(self, *parts: str) -> list[object]:
        """Send a command whose answer is a list."""
        found = await self.asked(*parts)
        if not isinstance(found, list):
            raise NoRedisError("this is no answer of the script")
        return found

    async def asked(self, *parts: str) -> object:
        """Send a command and return its answer. Raises ResponseError for an error that Redis names."""
        out = bytearray(b"*%d\r\n" % len(parts))
        for part in parts:
            data = part.encode()
            out += b"$%d\r\n%s\r\n" % (len(data), data)
        await self.line.send(HiddenBytes(out))
        return await self._answer()

    async def _answer(self) -> object:
        line = await self._until(b"\r\n")
        kind, rest = line[:1], line[1:]
        if kind == b"+":
            return rest
        if kind == b":":
            return int(rest)
        if kind == b"-":
            raise ResponseError(rest.decode(errors="replace"))
        if kind == b"$":
            return await self._bulk(int(rest)) if rest != b"-1" else None
        if kind == b"*":
            return [await self._answer() for _ in range(int(rest))]
        raise NoRedisError("this is no answer of Redis")

    async def _bulk(self, size: int) -> bytes:
        while len(self._came) < size + 2:
            await self._fill()
        found = bytes(self._came[:size])
        del self._came[: size + 2]
        return found

    async def _until(self, mark: bytes) -> bytes:
        while mark not in self._came:
            await self._fill()
        found, _, rest = bytes(self._came).partition(mark)
        self._came[:] = rest
        return found

    async def _fill(self) -> None:
        data = await self.line.receive()
        if not data:
            raise NoRedisError("the connection was closed")
        self._came += data


async def _connected(url: str) -> Line:
    named = parse_url(url)
    if "path" in named:
        import socket

        return SocketLine(await dialled([(socket.AF_UNIX, socket.SOCK_STREAM, 0, "", named["path"])]))
    host = named.get("host", "localhost")
    line = SocketLine(await dialled(await resolved(host, named.get("port", 6379))))
    if not url.startswith("rediss:"):
        return line
    try:
        secure = SecureLine(line, _tls(named), host)
        await secure.shake_hands()
    except BaseException:
        line.close()
        raise
    return secure


def _tls(named: dict[str, Any]) -> ssl.SSLContext:  # Any: as the address has them
    made = ssl.create_default_context(cafile=named.get("ssl_ca_certs"), capath=named.get("ssl_ca_path"))
    if named.get("ssl_certfile"):
        made.load_cert_chain(named["ssl_certfile"], named.get("ssl_keyfile"))
    if named.get("ssl_cert_reqs") == "none":
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    return made


async def _greeted(connection: _Connection, url: str) -> None:
    named = parse_url(url)
    if named.get("password"):
        user = (named["username"],) if named.get("username") else ()
        await connection.asked("AUTH", *user, hide(named["password"]))
    if named.get("db"):
        await connection.asked("SELECT", str(named["db"]))
