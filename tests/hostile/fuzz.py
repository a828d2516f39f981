"""How many examples, and of what."""

from __future__ import annotations

import os
from typing import Final

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

_MORE: Final = int(os.environ.get("HALOPSA_FUZZ_EXAMPLES", "0"))


def examples(quick: int) -> settings:
    """So many examples, always the same ones; or as many random ones as the environment says."""
    return settings(
        max_examples=_MORE or quick,
        derandomize=not _MORE,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


#: Texts that have led elsewhere in other programs.
NASTY: Final = [
    "",
    " ",
    ".",
    "..",
    "../../auth/token",
    "1/../../auth/token",
    "%2e%2e%2f",
    "%00",
    "\x00",
    "a\r\nX-Injected: 1",
    "\r\n\r\nGET /pwned HTTP/1.1\r\n\r\n",
    "\n",
    "\x1b[31m",
    "\x7f",
    "\x85",
    "\u2028",
    "\u202e",
    "\ufeff",
    "\ud800",
    "\U0001f600",
    "é",
    "a/b",
    "a\\b",
    "/etc/passwd",
    "C:\\x",
    "\\\\host\\share",
    "?a=b",
    "#x",
    "&page_no=2",
    "a=b&c=d",
    ";",
    "'; DROP TABLE rows; --",
    '" OR 1=1 --',
    "id desc; select 1",
    "{{ 7*7 }}",
    "${7*7}",
    "%s%n%x",
    "<script>alert(1)</script>",
    "http://evil.example/",
    "//evil.example/",
    "@evil.example",
    "x" * 3000,
    "NaN",
    "1e999",
    "9" * 40,
    "0x10",
    "१",
    "²",
    "-0",
    "None",
    "true",
    "__proto__",
    "constructor",
    "__class__",
]

texts: Final = st.sampled_from(NASTY) | st.text(max_size=20)
numbers: Final = (
    st.integers() | st.sampled_from([0, -1, 2**31, 2**63, 2**64, 10**30]) | st.floats(allow_nan=False)
)
scalars: Final = (
    st.none() | st.booleans() | numbers.filter(lambda n: n not in (float("inf"), -float("inf"))) | texts
)
jsons: Final = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
