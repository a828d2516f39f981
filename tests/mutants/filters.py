"""Rules of filters: what is refused, what is suggested, and when one is told to have done nothing."""

from __future__ import annotations

from .model import Mutant

_RULE = ("tests/unit/core/paging/test_filter_check.py",)
_WORDS = ("tests/unit/core/base/test_suggest.py",)
_NAMED = ("tests/unit/core/operations/test_named_filters.py",)
_LETTER = ("tests/unit/core/operations/test_filters_to_the_letter.py",)
_FILTERS = ("tests/unit/core/operations/test_query.py",)

MUTANTS = [
    Mutant(
        "blank text in a filter is refused",
        "halopsa/core/operations/query.py",
        'if self.op.kind != "call" and _has_blank(value):',
        'if self.op.kind == "call" and _has_blank(value):',
        _FILTERS,
    ),
    Mutant(
        "one stray row does not make a filter ignored",
        "halopsa/core/paging/filter_check.py",
        "return contradict * 2 >= speak or not few",
        "return bool(contradict)",
        _RULE,
    ),
    Mutant(
        "an ignored filter is seen though most rows obey it by chance",
        "halopsa/core/paging/filter_check.py",
        "return contradict * 2 >= speak or not few",
        "return contradict * 2 >= speak",
        _RULE,
    ),
    Mutant(
        "a filter is told once",
        "halopsa/core/paging/filter_check.py",
        "        if one.name in self._told:\n            return\n",
        "",
        _RULE,
    ),
    Mutant(
        "the edge of a date is soft",
        "halopsa/core/paging/filter_check.py",
        "limit = limit - soft if",
        "limit = limit if",
        _RULE,
    ),
    Mutant(
        "a row that does not show the field says nothing",
        "halopsa/core/paging/filter_check.py",
        "return lambda value: value in wanted if type(value) in (int, float) else None",
        "return lambda value: value in wanted",
        _RULE,
    ),
    Mutant(
        "other words are suggested before similar names",
        "halopsa/core/base/suggest.py",
        'words.get(plain, "")',
        'words.get(name, "")[:0]',
        _WORDS,
    ),
    Mutant(
        "a field to sort by must exist",
        "halopsa/core/operations/query.py",
        "elif not allow_unknown and not any(",
        "elif not allow_unknown and not asked and not any(",
        _WORDS,
    ),
    Mutant(
        "a mapping in place of filters is refused in words",
        "halopsa/core/operations/resource.py",
        "if len(args) >= most and any(",
        "if len(args) > most and any(",
        _WORDS,
    ),
    Mutant(
        "a filter that may select other rows is never accused",
        "halopsa/core/paging/filter_check.py",
        "if not param.loose and param.matches in known:",
        "if param.matches in known:",
        _RULE,
    ),
    Mutant(
        "a filter is not accused for rows that a switch has brought",
        "halopsa/core/paging/filter_check.py",
        "if any(param.widens and",
        "if False and any(param.widens and",
        _RULE,
    ),
    Mutant(
        "a category's name counts at its level only",
        "halopsa/core/operations/lookups.py",
        "all(getattr(row, part) == value for part, value in where.items())",
        "all(True for part, value in where.items())",
        _NAMED,
    ),
    Mutant(
        "nothing is looked up for a call that is refused",
        "halopsa/core/operations/query.py",
        "                if not self.errors:\n",
        "                if True:\n",
        _NAMED,
    ),
    Mutant(
        "words and booleans of the requirements stay in the inventory dialect",
        "halopsa/core/operations/query.py",
        "other = param.takes.get(self.dialect.name)",
        "other = next(iter(param.takes.values()), None)",
        _LETTER,
    ),
]
