"""Rules of reading whole lists: order, bounds, checkpoints, consistency, changes."""

from __future__ import annotations

from .model import Mutant

_PAGES = ("tests/unit/core/paging/test_listing.py",)
_AHEAD = (
    "tests/unit/core/paging/test_prefetch.py",
    "tests/posix/test_interrupts.py",
    "tests/posix/test_forks.py",
)
_RESUME = ("tests/unit/core/paging/test_checkpoint.py",)
_CONSISTENT = ("tests/unit/core/paging/test_backward.py",)
_CHANGES = ("tests/unit/core/changes/test_changes.py",)
_ENVELOPES = ("tests/faults/test_envelopes.py",)
_CLOCKS = ("tests/unit/core/changes/test_clocks.py",)
_MOVING = ("tests/unit/core/paging/test_moving_lists.py",)
_OFFSETS = ("tests/unit/core/paging/test_offset_pages.py",)
_SIEVE = ("tests/unit/core/changes/test_filter.py",)

MUTANTS = [
    # Pages ahead
    Mutant(
        "pages ahead are taken in the order in which they were asked for",
        "halopsa/core/paging/prefetch.py",
        "        job = self._order[0]\n",
        "        self._order.rotate(-next((n for n, job in enumerate(self._order) if job.done), 0))\n"
        "        job = self._order[0]\n",
        _AHEAD,
    ),
    Mutant(
        "threads that ask ahead are bounded",
        "halopsa/core/paging/prefetch.py",
        "if not self.requests or self._workers >= self._limit:",
        "if not self.requests:",
        _AHEAD,
    ),
    Mutant(
        "no more pages ahead than asked for",
        "halopsa/core/paging/reading.py",
        "walk.plan(self._plan.prefetch - len(self._asked))",
        "walk.plan(self._plan.prefetch)",
        _AHEAD,
    ),
    Mutant(
        "threads that ask ahead stop with the reader",
        "halopsa/core/paging/prefetch.py",
        "            self._stop.set()\n",
        "            pass\n",
        _AHEAD,
    ),
    Mutant(
        "an error of a page ahead comes after the rows before it",
        "halopsa/core/paging/prefetch.py",
        "        if job.error is not None:\n            try:",
        "        job = next((other for other in [job, *self._order] if other.error is not None), job)\n"
        "        if job.error is not None:\n            try:",
        _AHEAD,
    ),
    Mutant(
        "without a total no more pages are asked ahead than have come",
        "halopsa/core/paging/forward.py",
        "self._ahead = more or self._ramp",
        "self._ahead = more or 64",
        _AHEAD,
    ),
    # Checkpoints
    Mutant(
        "a checkpoint of another list is refused",
        "halopsa/core/paging/plan.py",
        "if found.identity != self.identity:",
        "if not found.identity:",
        (*_RESUME, *_CHANGES),
    ),
    Mutant(
        "a checkpoint of another page size is refused",
        "halopsa/core/paging/plan.py",
        "if found.page_size != self.page_size:",
        "if not found.page_size:",
        _RESUME,
    ),
    Mutant(
        "a checkpoint covers what was handed out, not what came",
        "halopsa/core/paging/run.py",
        "return with_marks(position, marks), self.walk.keys.without(self._keys[out:])",
        "return with_marks(position, marks), self.walk.keys.without(())",
        _RESUME,
    ),
    Mutant(
        "a checkpoint counts the rows handed out of a page",
        "halopsa/core/paging/run.py",
        "partial=position.partial + out,",
        "partial=position.partial,",
        _RESUME,
    ),
    Mutant(
        "a resumed listing drops keys that came before",
        "halopsa/core/paging/checkpoint.py",
        "return checkpoint._position, checkpoint._keys.without(())",
        "return checkpoint._position, KeySet()",
        _RESUME,
    ),
    Mutant(
        "a resumed listing is not told what others learn of its keys",
        "halopsa/core/paging/checkpoint.py",
        "return checkpoint._position, checkpoint._keys.without(())",
        "return checkpoint._position, checkpoint._keys",
        _RESUME,
    ),
    Mutant(
        "a resumed listing reads the page before once more",
        "halopsa/core/paging/page_seams.py",
        "self.back = last\n",
        "self.back = 0\n",
        _RESUME,
    ),
    Mutant(
        "a list that grows nearly as fast as it is read ends",
        "halopsa/core/paging/page_seams.py",
        "elif self.trusted and self.doubt is None and self._came >",
        "elif False and self._came >",
        _MOVING,
    ),
    Mutant(
        "a page read once more has no rows without a key",
        "halopsa/core/paging/forward.py",
        "skip = count if met else at.keyless if partly else 0",
        "skip = at.keyless if partly else 0",
        _RESUME,
    ),
    Mutant(
        "rows without a key that were handed out are skipped when resuming a consistent reading turned plain",
        "halopsa/core/paging/backward.py",
        "self._skip = at.keyless",
        "self._skip = 0",
        _CONSISTENT,
    ),
    # Keys
    Mutant(
        "runs of keys end with their chunk",
        "halopsa/core/paging/keyset.py",
        "stop = bisect_left(numbers, (chunk + 1) << _BITS, start, end)",
        "stop = bisect_left(numbers, ((chunk + 1) << _BITS) + 1, start, end)",
        _RESUME,
    ),
    Mutant(
        "restored runs of keys end with their chunk",
        "halopsa/core/paging/keyset.py",
        "high = min(last - (chunk << _BITS), _MASK)",
        "high = min(last - (chunk << _BITS), _MASK - 1)",
        _RESUME,
    ),
    Mutant(
        "a run of keys goes on in the next chunk",
        "halopsa/core/paging/keyset.py",
        "                if end == start:\n                    end += length",
        "                if end == start and low:\n                    end += length",
        _RESUME,
    ),
    Mutant(
        "a key that came is found whatever else is in its page",
        "halopsa/core/paging/keyset.py",
        "            if there & bits:\n                return False",
        "            if there & bits == bits:\n                return False",
        _RESUME,
    ),
    # Whether it is all
    Mutant(
        "strict raises when rows are missing",
        "halopsa/core/paging/reading.py",
        "        if plan.strict:\n",
        "        if plan.strict and report is None:\n",
        _MOVING,
    ),
    Mutant(
        "an iteration that ends incomplete warns",
        "halopsa/core/paging/reading.py",
        "        if plan.warns:\n",
        "        if not plan.warns:\n",
        _MOVING,
    ),
    Mutant(
        "a page read under another total joins only where it begins with a row that came before",
        "halopsa/core/paging/page_seams.py",
        "if read.claimed == self.claimed:",
        "if read.claimed is not None:",
        _MOVING,
    ),
    Mutant(
        "where no total is claimed a page joins only where it begins with a row that came before",
        "halopsa/core/paging/page_seams.py",
        "        if read.raw.ended is not None:\n            return False\n",
        "        if read.raw.ended is not None:\n            return True\n",
        _OFFSETS,
    ),
    Mutant(
        "a page that did not join is read once more after the one before it",
        "halopsa/core/paging/page_seams.py",
        "previous.page_no != read.page_no + 1 or read.raw.ended is not None:",
        "previous.page_no != read.page_no + 1:",
        _OFFSETS,
    ),
    Mutant(
        "an answer that was cut for another reason is no end",
        "halopsa/core/paging/offset_pages.py",
        "while not ended and len(rows) < self._rows_a_page:",
        "while False:",
        _OFFSETS,
    ),
    Mutant(
        "the offset advances by the rows that came",
        "halopsa/core/paging/offset_pages.py",
        "offset = (page_no - 1) * max(1, self._rows_a_page - 1)",
        "offset = (page_no - 1) * (limit - 1)",
        _OFFSETS,
    ),
    Mutant(
        "where no total can be true the pages are read again",
        "halopsa/core/paging/forward.py",
        "if seen.trusted or seen.doubt or end in",
        "if seen.page_no or seen.doubt or end in",
        _MOVING,
    ),
    Mutant(
        "no row of one answer is dropped for another of it",
        "halopsa/core/paging/forward.py",
        "elif key not in own:",
        "elif key is not None:",
        ("tests/faults/test_traversals.py",),
    ),
    Mutant(
        "a total that the rows refute is not believed",
        "halopsa/core/paging/forward.py",
        "raw.record_count is None or (new and raw.record_count < self._reached(read))",
        "raw.record_count is None",
        _MOVING,
    ),
    Mutant(
        "whoever meets an unknown row at the front of a page goes back further",
        "halopsa/core/paging/page_seams.py",
        "anchored = read.page_no == 1 or read.known_front or",
        "anchored = read.page_no >= 1 or read.known_front or",
        _MOVING,
    ),
    # Consistent
    Mutant(
        "a consistent reading looks at the end again",
        "halopsa/core/paging/backward.py",
        "                self._look_at_the_end(claimed)\n        return self._page(rows, raw, page_no), keys",
        "                self._end(claimed)\n        return self._page(rows, raw, page_no), keys",
        _CONSISTENT,
    ),
    Mutant(
        "a consistent reading compares the count",
        "halopsa/core/paging/backward.py",
        "        if claimed > came:\n            self.verdict = Verdict(False,",
        "        if claimed < 0:\n            self.verdict = Verdict(False,",
        _CONSISTENT,
    ),
    Mutant(
        "a consistent reading checks the order within a page",
        "halopsa/core/paging/keyset.py",
        "    if len(numbers) != len(keys) or not all(map(lt, numbers, numbers[1:])):\n",
        "    if len(numbers) != len(keys):\n",
        _CONSISTENT,
    ),
    Mutant(
        "a consistent reading counts rows that turn up between others",
        "halopsa/core/paging/backward.py",
        "appeared=self._at.appeared + late)",
        "appeared=0 * late)",
        _CONSISTENT,
    ),
    Mutant(
        "a lane of a consistent reading goes down to where the one below is safe",
        "halopsa/core/paging/backward.py",
        "return Lane(0 if low <= self._bound(number) else page_no - 1, top, low)",
        "return Lane(0 if low <= self._bound(number) + self.page_size else page_no - 1, top, low)",
        _CONSISTENT,
    ),
    Mutant(
        "requests of a consistent reading are bounded",
        "halopsa/core/paging/backward.py",
        "if self._fed > 4 * pages + 100:",
        "if self._fed < 0:",
        _CONSISTENT,
    ),
    Mutant(
        "a consistent reading needs a documented order by a reviewed id",
        "halopsa/core/operations/list_options.py",
        'not in op.query or reader.facts.row_key != ("id",):',
        "is None:",
        _CHANGES,
    ),
    # Answers
    Mutant(
        "what stands beside rows is never taken for them",
        "halopsa/core/operations/envelope.py",
        "and name.casefold() not in sidecars",
        "",
        _ENVELOPES,
    ),
    Mutant(
        "of several arrays none is guessed",
        "halopsa/core/operations/envelope.py",
        "if len(full) == 1:",
        "if full:",
        _ENVELOPES,
    ),
    Mutant(
        "a first page without the rows its total claims is no empty list",
        "halopsa/core/operations/envelope.py",
        "        if claimed:\n            raise",
        "        if claimed is None and claimed:\n            raise",
        _ENVELOPES,
    ),
    Mutant(
        "a page beyond the end may be empty",
        "halopsa/core/operations/page_reader.py",
        "first=page_no == 1",
        "first=True",
        _ENVELOPES,
    ),
    Mutant(
        "no rows beside a complaint are no empty list",
        "halopsa/core/operations/envelope.py",
        "if (failed or claimed is None) and told(self.facts, answer):",
        "if failed and claimed is None and told(self.facts, answer):",
        _ENVELOPES,
    ),
    Mutant(
        "a record that is read shows its key",
        "halopsa/core/operations/envelope.py",
        "        if self.needed:\n            return self.shown(answer)\n",
        "",
        _ENVELOPES,
    ),
    Mutant(
        "an empty envelope is not found",
        "halopsa/core/operations/envelope.py",
        "    if empty:\n",
        "    if not empty:\n",
        _ENVELOPES,
    ),
    # Changes
    Mutant(
        "changes are read from the overlap on",
        "halopsa/core/changes/filter.py",
        "self.since = earlier(start.since, overlap)",
        "self.since = start.since",
        _SIEVE,
    ),
    Mutant(
        "a bookmark of changes remembers what is in the overlap",
        "halopsa/core/changes/filter.py",
        "edge = earlier(since, self._overlap)\n        seen",
        "edge = since\n        seen",
        _SIEVE,
    ),
    Mutant(
        "an incomplete reading of changes moves no bookmark",
        "halopsa/core/changes/changes.py",
        "        if self.report.complete and sieve is not None:\n",
        "        if sieve is not None:\n",
        _CHANGES,
    ),
    Mutant(
        "the server's clock bounds a bookmark of changes",
        "halopsa/core/changes/filter.py",
        "return min(max(found, self.start.since), self.bound)",
        "return max(found, self.start.since)",
        (*_SIEVE, *_CHANGES),
    ),
    Mutant(
        "a bookmark of changes leaves out the time of the reading",
        "halopsa/core/changes/filter.py",
        "found = earlier(self._newest, elapsed)",
        "found = self._newest",
        _SIEVE,
    ),
    Mutant(
        "each reading of changes hears the server's clock anew",
        "halopsa/core/changes/changes.py",
        "        changes.server.restart()\n",
        "        pass\n",
        _CHANGES,
    ),
    Mutant(
        "this machine's clock bounds a bookmark of changes too",
        "halopsa/core/changes/filter.py",
        "return self._now if self.began is None else min(self.began, self._now)",
        "return self.began or self._now",
        _CLOCKS,
    ),
    Mutant(
        "a stamp settles by both clocks",
        "halopsa/core/changes/filter.py",
        "stamp < earlier(self.bound, self._reader.settles)",
        "stamp < earlier(self.began, self._reader.settles)",
        _CLOCKS,
    ),
    Mutant(
        "a bookmark ahead of a clock is not believed",
        "halopsa/core/changes/changes.py",
        "if self._doubting and earlier(sieve.start.since, changes.overlap) > latest:",
        "if not self._doubting and earlier(sieve.start.since, changes.overlap) > latest:",
        _CLOCKS,
    ),
    Mutant(
        "the server's clock may contradict a bookmark alone",
        "halopsa/core/changes/changes.py",
        "latest = min(self._now, server.first or self._now)",
        "latest = self._now",
        _CLOCKS,
    ),
    Mutant(
        "a later answer corrects the server's clock",
        "halopsa/core/changes/changes.py",
        "self.began = min(self.began, earlier(began, since))",
        "pass",
        _CLOCKS,
    ),
    Mutant(
        "what lay in a cache is as old as that",
        "halopsa/core/changes/changes.py",
        "began = earlier(said, age)",
        "began = said",
        _CLOCKS,
    ),
    Mutant(
        "a bookmark of changes is of one list",
        "halopsa/core/changes/changes.py",
        'if start.identity not in ("", identity):',
        'if start.identity == "?":',
        _CHANGES,
    ),
]
