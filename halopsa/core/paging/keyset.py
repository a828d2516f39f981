"""Key set: the keys of rows that have come (deduplication), in little memory: integers as bits, others in a set."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import reduce
from hashlib import blake2b
from operator import lt, or_
from typing import Final

__all__ = ["DIGEST", "LARGEST", "KeySet", "ascending", "digest_of", "number_of"]

_BITS: Final = 10  # 1,024 keys a chunk: dense ids cost a bit each, sparse ones about as much as in a set
_SIZE: Final = 1 << _BITS
_MASK: Final = _SIZE - 1
_FULL: Final = (1 << _SIZE) - 1
_UNITS: Final = [1 << bit for bit in range(_SIZE)]

LARGEST: Final = 2**63
"""Numbers from here on, or below its negative, are kept like keys that are no numbers."""
DIGEST: Final = 12
"""Bytes of a digest: at a million keys the odds of two alike are below 1 in 10**16."""


def digest_of(key: Hashable) -> bytes:
    """Return a digest of a key of plain values, the same in every process; a key of bytes is one already."""
    if type(key) is bytes and len(key) == DIGEST:
        return key
    return blake2b(repr(key).encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest()


def number_of(key: Hashable) -> int | None:
    """Return the number that a key is, alone or in a tuple of one."""
    if type(key) is tuple and len(key) == 1:
        key = key[0]
    return key if type(key) is int and -LARGEST < key < LARGEST else None


def ascending(keys: Sequence[Hashable | None]) -> list[int] | None:
    """Return the numbers that the keys of a page are, if all are and each is above the one before."""
    if len(keys) and type(keys[0]) is tuple:
        keys = [key[0] if type(key) is tuple and len(key) == 1 else None for key in keys]
    numbers = [key for key in keys if type(key) is int]
    if len(numbers) != len(keys) or not all(map(lt, numbers, numbers[1:])):
        return None
    return numbers if not numbers or -LARGEST < numbers[0] <= numbers[-1] < LARGEST else None


class KeySet:
    """A set of keys that grows page by page. A key ``5`` and a key ``(5,)`` are the same."""

    __slots__ = ("_chunks", "_digests", "_others", "count")

    def __init__(self) -> None:
        self._chunks: dict[int, int] = {}
        self._others: set[Hashable] = set()
        self._digests: set[bytes] = set()  # of other keys, from a checkpoint
        self.count = 0
        """How many keys there are."""

    def __contains__(self, key: Hashable) -> bool:
        number = number_of(key)
        if number is not None:
            return bool(self._chunks.get(number >> _BITS, 0) & _UNITS[number & _MASK])
        return key in self._others or (bool(self._digests) and digest_of(key) in self._digests)

    def add(self, key: Hashable) -> bool:
        """Add a key; return whether it is new."""
        number = number_of(key)
        if number is None:
            if key in self:
                return False
            self._others.add(key)
        else:
            chunk, unit = number >> _BITS, _UNITS[number & _MASK]
            there = self._chunks.get(chunk, 0)
            if there & unit:
                return False
            self._chunks[chunk] = there | unit
        self.count += 1
        return True

    def add_all(self, numbers: Sequence[int]) -> bool:
        """Add ascending numbers at once, if all are new; return whether they were."""
        found: dict[int, int] = {}
        start, end = 0, len(numbers)
        while start < end:
            chunk = numbers[start] >> _BITS
            stop = bisect_left(numbers, (chunk + 1) << _BITS, start, end)
            low, length = numbers[start] & _MASK, stop - start
            if numbers[stop - 1] - numbers[start] == length - 1:  # neighbours
                bits = ((1 << length) - 1) << low
            else:
                bits = reduce(or_, [_UNITS[number & _MASK] for number in numbers[start:stop]])
            there = self._chunks.get(chunk, 0)
            if there & bits:
                return False
            found[chunk] = there | bits
            start = stop
        self._chunks.update(found)
        self.count += end
        return True

    def _add_run(self, first: int, last: int) -> None:
        for chunk in range(first >> _BITS, (last >> _BITS) + 1):
            low = max(first - (chunk << _BITS), 0)
            high = min(last - (chunk << _BITS), _MASK)
            bits = _FULL if high - low == _MASK else ((1 << (high - low + 1)) - 1) << low
            self._chunks[chunk] = self._chunks.get(chunk, 0) | bits if bits is not _FULL else _FULL

    # For checkpoints

    def without(self, keys: Iterable[Hashable | None]) -> KeySet:
        """Return a copy that lacks these keys."""
        twin = KeySet()
        twin._chunks, twin._others, twin._digests = dict(self._chunks), set(self._others), set(self._digests)
        twin.count = self.count
        for key in keys:
            if key is not None and key in twin:
                twin.count -= 1
                number = number_of(key)
                if number is None:
                    twin._others.discard(key)
                else:
                    twin._chunks[number >> _BITS] &= ~_UNITS[number & _MASK]
        return twin

    def runs(self) -> Iterator[tuple[int, int]]:
        """Yield the runs of neighbouring numbers in ascending order: the first of each and how many."""
        first, end = 0, None
        for chunk in sorted(self._chunks):
            for low, length in _runs_of(self._chunks[chunk]):
                start = (chunk << _BITS) + low
                if end == start:
                    end += length
                else:
                    if end is not None:
                        yield first, end - first
                    first, end = start, start + length
        if end is not None:
            yield first, end - first

    def digests(self) -> list[bytes]:
        """Return digests of the keys that are no numbers, sorted."""
        return sorted(self._digests.union(map(digest_of, self._others)))

    def restore(self, runs: Iterable[tuple[int, int]], digests: Iterable[bytes]) -> None:
        """Add what `runs` and `digests` returned once."""
        for first, length in runs:
            self._add_run(first, first + length - 1)
            self.count += length
        before = len(self._digests)
        self._digests.update(digests)
        self.count += len(self._digests) - before


def _runs_of(bits: int) -> Iterator[tuple[int, int]]:
    """The runs of ones: where each begins and how long it is."""
    at = 0
    while bits:
        zeros = (bits & -bits).bit_length() - 1
        bits >>= zeros
        ones = (~bits & (bits + 1)).bit_length() - 1
        bits >>= ones
        yield at + zeros, ones
        at += zeros + ones
