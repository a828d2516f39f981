"""Steps that spoil a good answer, one fault each."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Sequence
from typing import Final

import attrs

from tests.faults.kinds import READ_DATA, SECRETS, Good
from tests.faults.server import Step

Maker = Callable[[Good], Step]
PAUSE: Final = 0.02  # lets what was sent arrive before the connection breaks
FILL: Final = 400_000


def reset(good: Good) -> Step:
    return Step(end="reset")


def close(good: Good) -> Step:
    return Step(end="close")


def hang(good: Good) -> Step:
    return Step(end="hang")


def reset_in_head(good: Good) -> Step:
    return Step((good.head()[:30], PAUSE), "reset")


def close_in_head(good: Good) -> Step:
    return Step((good.head()[:30],), "close")


def half_a_status_line(good: Good) -> Step:
    return Step((b"HTTP/1.1 20",), "close")


def no_http(good: Good) -> Step:
    return Step((f"{READ_DATA} {' '.join(SECRETS)}\r\n\r\n".encode(),), "close")


def _half(good: Good) -> bytes:
    return good.body[: len(good.body) // 2]


def reset_in_body(good: Good) -> Step:
    return Step((good.head() + _half(good), PAUSE), "reset")


def close_in_body(good: Good) -> Step:
    return Step((good.head() + _half(good),), "close")


def reset_after_body(good: Good) -> Step:
    return Step((good.whole,), "reset later")


def length(difference: int) -> Maker:
    """A Content-Length that lies; the connection is closed when it promises more, else kept."""

    def maker(good: Good) -> Step:
        head = good.head(Content_Length=str(len(good.body) + difference))
        return Step((head + good.body,), "close" if difference > 0 else "keep")

    return maker


def _chunks(body: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(body), body)


def _chunked(good: Good, sent: bytes) -> Step:
    return Step((good.head(Content_Length="-", Transfer_Encoding="chunked") + sent,), "close")


def chunked(good: Good) -> Step:
    return _chunked(good, _chunks(_half(good)) + _chunks(good.body[len(good.body) // 2 :]) + b"0\r\n\r\n")


def chunk_end_missing(good: Good) -> Step:
    return _chunked(good, _chunks(good.body))


def chunk_cut(good: Good) -> Step:
    return _chunked(good, _chunks(good.body)[: -len(good.body) // 2])


def chunk_size_bad(good: Good) -> Step:
    return _chunked(good, b"zz\r\n" + good.body + b"\r\n0\r\n\r\n")


def until_close(good: Good) -> Step:
    return Step((good.head(Content_Length="-") + good.body,), "close")


def closed_early(good: Good) -> Step:
    return Step((good.head(Content_Length="-") + _half(good),), "close")


def _encoded(good: Good, body: bytes, name: str = "gzip") -> Step:
    return Step((good.head(Content_Encoding=name, Content_Length=str(len(body))) + body,))


def gzipped(good: Good) -> Step:
    return _encoded(good, gzip.compress(good.body))


def gzip_corrupt(good: Good) -> Step:
    packed = bytearray(gzip.compress(good.body))
    packed[10] = 0xFF  # the first block of the deflate stream: a type that does not exist
    return _encoded(good, bytes(packed))


def gzip_wrong_sum(good: Good) -> Step:
    packed = bytearray(gzip.compress(good.body))
    packed[-6] ^= 0xFF
    return _encoded(good, bytes(packed))


def gzip_truncated(good: Good) -> Step:
    return _encoded(good, gzip.compress(good.body)[:-20])


def gzip_without_trailer(good: Good) -> Step:
    return _encoded(good, gzip.compress(good.body)[:-8])


def gzip_closed_early(good: Good) -> Step:
    head = good.head(Content_Encoding="gzip", Content_Length="-")
    return Step((head + gzip.compress(good.body)[:-20],), "close")


def gzip_that_is_none(good: Good) -> Step:
    return _encoded(good, good.body)


def unknown_encoding(good: Good) -> Step:
    return _encoded(good, good.body, "br")


def drip_head(good: Good) -> Step:
    return Step(tuple(piece for byte in good.head() for piece in (bytes([byte]), 0.03)))


def drip_body(good: Good) -> Step:
    return Step((good.head(), *(piece for byte in good.body for piece in (bytes([byte]), 0.03))))


def answer(body: bytes, status: int = 200, kind: str = "application/json", **headers: str) -> Maker:
    """This answer, whatever was asked."""
    made = Good(body, kind, status)
    return lambda good: Step((made.head(**headers) + made.body,))


def status(code: int, *, told: Sequence[str] = SECRETS, **headers: str) -> Maker:
    """An error as HaloPSA answers it, which repeats everything secret it was told."""
    echo = {"Message": f"no: {' '.join(told)}", "errors": [{"field": "summary", "message": told[0]}]}
    return answer(json.dumps(echo).encode(), code, **headers)


def empty(code: int) -> Maker:
    """Success without a body."""
    if code == 204:
        return lambda good: Step((b"HTTP/1.1 204 X\r\n\r\n",))
    return lambda good: Step((attrs.evolve(good, body=b"").whole,))


def blank(good: Good) -> Step:
    return Step((attrs.evolve(good, body=b"\xef\xbb\xbf \r\n").whole,))


def html(body: str = "<p>We are down for maintenance.</p>", code: int = 200) -> Maker:
    """A page of somebody else's."""
    mark = READ_DATA if code < 300 else ""  # what an error says is passed on
    return answer(f"<html><body>{mark}{body}</body></html>".encode(), code, "text/html; charset=utf-8")


LOGIN: Final = html("<form><input name=u><input type='password'></form>")


def moved(code: int, to: str) -> Maker:
    """A redirect."""
    return answer(b"", code, Location=to) if to else answer(b"", code)


def as_text(good: Good) -> Step:
    return Step((attrs.evolve(good, kind="text/plain").whole,))


def as_html(good: Good) -> Step:
    return Step((attrs.evolve(good, kind="text/html").whole,))


def with_bom(good: Good) -> Step:
    return Step((attrs.evolve(good, body=b"\xef\xbb\xbf" + good.body).whole,))


def huge(good: Good) -> Step:
    filled = good.body[:-1] + b', "fill": "' + b"x" * FILL + b'"}' if good.body.endswith(b"}") else b""
    return Step((attrs.evolve(good, body=filled or good.body + b"x" * FILL).whole,))


def bomb(good: Good) -> Step:
    return _encoded(good, gzip.compress(b" " * 3_000_000 + good.body))
