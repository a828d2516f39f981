"""Redis without a server, for tests: runs the script of the budget over plain Python data, on a clock of the test.

The script is translated to Python line by line. It is written with little of Lua, one statement a line, so the lines
below are enough; one that is not known is an error. What Redis' commands do here is only what the script needs.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence

__all__ = ["Server", "translated"]

_LINES: tuple[tuple[str, str], ...] = (
    (r"for (\w+) = (.+), (.+), (.+) do", r"for \1 in upto(\2, \3, \4):"),
    (r"for (\w+), (\w+) in pairs\((\w+)\) do", r"for \1, \2 in \3.items():"),
    (r"if (.+) then", r"if \1:"),
    (r"elseif (.+) then", r"elif \1:"),
    (r"else", "else:"),
    (r"local (.+)", r"\1"),
    (r"return (.+)", r"return \1"),
    (r"(redis\.call\(.+\))", r"\1"),
    (r"([\w.]+(\[.+\])?) = (.+)", r"\1 = \3"),
)


def translated(script: str) -> str:
    """Return the Python of a script, as the body of a function."""
    depth, lines = 1, []
    for raw in script.splitlines():
        line = raw.strip()
        if not line:
            continue
        if line == "end":
            depth -= 1
            continue
        if line.startswith("else"):
            depth -= 1
        for pattern, python in _LINES:
            if re.fullmatch(pattern, line):
                made = re.sub(f"^{pattern}$", python, line)
                break
        else:
            raise ValueError(f"not known: {line}")
        lines.append("    " * depth + _expression(made))
        if made.endswith(":"):
            depth += 1
    return "def run(redis, KEYS, ARGV):\n" + "\n".join(lines) + "\n"


def _expression(text: str) -> str:
    text = re.sub(r"\{('.*)\}", r"Table([\1])", text).replace("{}", "Table()")
    text = re.sub(r"#(\w+)", r"len(\1)", text)
    return text.replace("~=", "!=").replace(" .. ", " << ")


class Text(str):
    """Text that counts as a number in sums, and joins others with ``<<``, as ``..`` does."""

    def __add__(self, other: object) -> Number:  # type: ignore[override]  # a sum, as in Lua
        return Number(_number(self) + _number(other))

    def __radd__(self, other: object) -> Number:
        return self + other

    def __sub__(self, other: object) -> Number:
        return Number(_number(self) - _number(other))

    def __rsub__(self, other: object) -> Number:
        return Number(_number(other) - _number(self))

    def __truediv__(self, other: object) -> Number:
        return Number(_number(self) / _number(other))

    def __rmul__(self, other: object) -> Number:  # type: ignore[override]  # a product, as in Lua
        return Number(_number(self) * _number(other))

    def __lshift__(self, other: object) -> Text:
        return Text(_text(self) + _text(other))

    def __rlshift__(self, other: object) -> Text:
        return Text(_text(other) + _text(self))


class Number(float):
    """A number that joins texts with ``<<``, and texts count as numbers beside it."""

    def __add__(self, other: object) -> Number:
        return Number(float(self) + _number(other))

    __radd__ = __add__

    def __sub__(self, other: object) -> Number:
        return Number(float(self) - _number(other))

    def __rsub__(self, other: object) -> Number:
        return Number(_number(other) - float(self))

    def __mul__(self, other: object) -> Number:
        return Number(float(self) * _number(other))

    __rmul__ = __mul__

    def __lshift__(self, other: object) -> Text:
        return Text(_text(self) + _text(other))

    def __rlshift__(self, other: object) -> Text:
        return Text(_text(other) + _text(self))


def _number(value: object) -> float:
    assert isinstance(value, int | float | str), f"{value!r} is no number"
    return float(value)


def _text(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.14g}"
    return str(value)


class Table(dict[object, object]):
    """A table: what is not in it is nil; a list is numbered from 1."""

    def __init__(self, items: Sequence[object] = ()) -> None:
        super().__init__(dict(enumerate(items, 1)))

    def __getitem__(self, key: object) -> object:
        return self.get(int(key) if isinstance(key, float) else key)

    def __setitem__(self, key: object, value: object) -> None:
        super().__setitem__(int(key) if isinstance(key, float) else key, value)


def _upto(first: object, last: object, step: object) -> Iterator[int]:
    return iter(range(int(_number(first)), int(_number(last)) + 1, int(_number(step))))


class _String:
    @staticmethod
    def format(how: str, value: object) -> Text:
        return Text(how % (int(_number(value)) if how == "%d" else _number(value)))

    @staticmethod
    def match(text: str, pattern: str) -> object:
        found = re.search(pattern.replace("%S", r"\S"), text)
        assert found is not None
        parts = tuple(Text(part) for part in found.groups())
        return parts or Text(found[0])


class _Math:
    @staticmethod
    def max(*values: object) -> Number:
        return Number(max(map(_number, values)))

    @staticmethod
    def min(*values: object) -> Number:
        return Number(min(map(_number, values)))

    @staticmethod
    def ceil(value: object) -> Number:
        return Number(math.ceil(_number(value)))


class Server:
    """The keys of a Redis, and its clock."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.sets: dict[str, dict[str, float]] = {}
        self.hashes: dict[str, dict[str, str]] = {}
        self.expires: dict[str, int] = {}

    def run(self, script: str, keys: Sequence[str], args: Sequence[str]) -> list[object]:
        """Run a script as Redis does; what it returns is text."""
        space: dict[str, object] = {
            "redis": self,
            "Table": Table,
            "upto": _upto,
            "string": _String,
            "math": _Math,
            "tonumber": lambda value: Number(_number(value)),
            "tostring": lambda value: Text(_text(value)),
            "true": True,
        }
        exec(translated(script), space)  # noqa: S102 - the script of this package
        run = space["run"]
        assert callable(run)
        found = run(self, Table([Text(key) for key in keys]), Table([Text(arg) for arg in args]))
        for value in found.values():  # Redis would cut a number's fraction off
            assert isinstance(value, str), value
        return [str(value).encode() for value in found.values()]

    def call(self, name: str, *args: object) -> object:
        """Run one command."""
        texts = [f"{arg:.17g}" if isinstance(arg, float) else str(arg) for arg in args]
        return getattr(self, f"_{name.lower()}")(*texts)

    def _time(self) -> Table:
        whole = int(self._clock())
        return Table([Text(whole), Text(round((self._clock() - whole) * 1e6))])

    def _zadd(self, key: str, score: str, member: str) -> None:
        self.sets.setdefault(key, {})[member] = float(score)

    def _zrem(self, key: str, member: str) -> None:
        self.sets.get(key, {}).pop(member, None)

    def _zcard(self, key: str) -> Number:
        return Number(len(self.sets.get(key, {})))

    def _zscore(self, key: str, member: str) -> Text | None:
        found = self.sets.get(key, {}).get(member)
        return None if found is None else Text(f"{found:.17g}")

    def _within(self, key: str, low: str, high: str) -> list[tuple[float, str]]:
        least = float(low.removeprefix("("))
        return sorted(
            (score, member)
            for member, score in self.sets.get(key, {}).items()
            if score <= float(high) and (score > least if low.startswith("(") else score >= least)
        )

    def _zcount(self, key: str, low: str, high: str) -> Number:
        return Number(len(self._within(key, low, high)))

    def _zremrangebyscore(self, key: str, low: str, high: str) -> None:
        for _, member in self._within(key, low, high):
            del self.sets[key][member]

    def _zrangebyscore(self, key: str, low: str, high: str, *more: str) -> Table:
        assert more[0] == "WITHSCORES"
        found = self._within(key, low, high)
        if len(more) > 1:
            assert more[1] == "LIMIT"
            first, count = int(float(more[2])), int(float(more[3]))
            found = found[first : first + count]
        return Table([Text(part) for score, member in found for part in (member, f"{score:.17g}")])

    def _hget(self, key: str, field: str) -> Text | bool:
        found = self.hashes.get(key, {}).get(field)
        return False if found is None else Text(found)

    def _hset(self, key: str, field: str, value: str) -> None:
        self.hashes.setdefault(key, {})[field] = value

    def _hdel(self, key: str, field: str) -> None:
        self.hashes.get(key, {}).pop(field, None)

    def _hgetall(self, key: str) -> Table:
        return Table([Text(part) for pair in self.hashes.get(key, {}).items() for part in pair])

    def _del(self, key: str) -> None:
        self.hashes.pop(key, None)

    def _pexpire(self, key: str, milliseconds: str) -> None:
        assert re.fullmatch(r"\d+", milliseconds), milliseconds
        self.expires[key] = int(milliseconds)
