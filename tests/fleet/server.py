"""A server that counts each request when it arrives, in an exact rolling window, and refuses what is over the limit."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter, deque
from multiprocessing.connection import Connection
from typing import Final

__all__ = ["LIMIT", "OVER", "WINDOW", "serve"]

LIMIT: Final = 50
WINDOW: Final = 1.8
OVER: Final = "/over"
"""Asked for this, it tells what it has counted and ends."""

_JITTER: Final = 0.02  # seconds at most on the way there, and again on the way back
_HEAD: Final = "HTTP/1.1 {} .\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{}"


class _Counter:
    def __init__(self) -> None:
        self._stamps: deque[float] = deque()
        self.answered: Counter[str] = Counter()
        self.refused = 0
        self.over = asyncio.Event()

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                path = head.split(b" ", 2)[1].decode()
                if path == OVER:
                    text = json.dumps({"answered": self.answered, "refused": self.refused})
                    writer.write(_HEAD.format(200, len(text), text).encode())
                    await writer.drain()
                    self.over.set()
                    return
                await asyncio.sleep(random.uniform(0, _JITTER))
                status = self._counted(path)
                await asyncio.sleep(random.uniform(0, _JITTER))
                writer.write(_HEAD.format(status, 2, "{}").encode())
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the other end has gone, or was killed
        finally:
            writer.close()

    def _counted(self, path: str) -> int:
        now = time.monotonic()
        while self._stamps and self._stamps[0] <= now - WINDOW:
            self._stamps.popleft()
        if len(self._stamps) >= LIMIT:
            self.refused += 1
            return 429
        self._stamps.append(now)
        self.answered[path] += 1
        return 200


def serve(pipe: Connection) -> None:
    """Serve on a port that the system chooses, which is sent through the pipe, until it is asked for `OVER`."""

    async def main() -> None:
        counter = _Counter()
        server = await asyncio.start_server(counter.talk, "127.0.0.1", 0)
        pipe.send(server.sockets[0].getsockname()[1])
        await counter.over.wait()
        server.close()

    asyncio.run(main())
