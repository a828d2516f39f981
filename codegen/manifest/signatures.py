"""What the signatures of lists have of their own: such a name is never that of a filter."""

from __future__ import annotations

#: Which page, whatever goes out for it.
PAGES = frozenset({"page_size", "page_no"})
#: In which order, and what to look for: sent under these names.
ORDER = frozenset({"order", "orderdesc", "search"})
#: Of the call itself; never sent.
CALL = frozenset({"allow_unknown", "timeout", "progress", "prefetch", "resume", "strict", "consistent"})
#: Of calls for changes only.
CHANGES = frozenset({"overlap"})
