"""Diff of two manifests: what changes for callers, ``python -m codegen diff OLD [NEW]``.

The resolved manifests are compared, not their text, and every change names the Python
symbol it touches. The grades, and what they make of the next version:

breaking (major)
    A resource, operation, filter, field, model, dialect or constant of the dialects that is gone; one that is
    renamed without ``was``, or whose old name is dropped. A type that takes or gives something else: a filter
    that accepts less, a field that reads as another type or refuses what it took, another model returned,
    another kind of operation, ids of another type. A field that became read-only. A new minimum, or one that is
    enforced from now on; a newly required filter. A filter that has no effect on tenants any more. A read that
    became a write, for ``read_only`` clients refuse it. A request, also an experimental one, that is gone.
feature (minor)
    Whatever is added; a rename whose old name keeps working (``was``); a type, minimum or required filter that
    asks for less; a field that can be written now; a request where there was none.
fix (patch)
    How the same thing is said and done: verb, path, wire names, body, envelope, paging, values sent by default,
    retries, limits and other constants, keys, grades, units, documentation, types that are one in Python.

Not compared, because no caller can see it: comments, order, ``note`` and ``inventory_row`` of operations,
lengths of published fields, corrections that lead to the same facts.
"""
