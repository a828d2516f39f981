"""The smallest server there can be, in a process of its own: fixed answers by path, connections kept alive.

Reads the answers from standard input, a JSON object of paths to bodies; prints its port. Its argument: seconds to wait
before each answer.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
import time


def main() -> None:
    """Serve until killed."""
    latency = float(sys.argv[1])
    answers = {path.encode(): _response(body.encode()) for path, body in json.load(sys.stdin).items()}
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            connection, _ = server.accept()
            threading.Thread(target=_talk, args=(connection, answers, latency), daemon=True).start()


def _response(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _talk(connection: socket.socket, answers: dict[bytes, bytes], latency: float) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection:
        waiting = b""
        while True:
            head, end, rest = waiting.partition(b"\r\n\r\n")
            size = _length(head) if end else 0
            if not end or len(rest) < size:
                more = connection.recv(65536)
                if not more:
                    return
                waiting += more
                continue
            waiting = rest[size:]
            path = head.split(b" ", 2)[1].partition(b"?")[0]
            if latency:
                time.sleep(latency)
            connection.sendall(answers[path])


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line[15:])
    return 0


if __name__ == "__main__":
    main()
