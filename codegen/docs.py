"""The text of generated docstrings, put together from the manifest's facts."""

from __future__ import annotations

from codegen.model import Manifest, Op, Resource
from codegen.safe import doc, wrap

#: What a grade means for a caller; the best-supported need no remark.
_GRADES = {
    "C": "Published by the vendor; nobody has verified this call on a live tenant.",
    "D": "Nobody has verified this call on a live tenant.",
}
_WHAT = {
    "list": "Return one page of {many}.",
    "get": "Return one of the {many} by its id, with all details.",
    "create": "Create one of the {many} and return it as the server has it.",
    "update": "Change one of the {many} and return it as the server has it.",
    "delete": "Delete one of the {many}.",
}


def _words(name: str) -> str:
    return name.replace("_", " ")


def endpoint(op: Op) -> str:
    """Say which requests an operation makes in each dialect."""
    parts = []
    if op.v2 is not None:
        fixed = "&".join(f"{key}={value}" for key, value in op.v2.fixed.items())
        parts.append(f"``{op.v2.verb} {op.v2.path}{'?' + fixed if fixed else ''}``")
    if op.inventory is not None and (
        op.v2 is None or op.inventory.path != op.v2.path or op.inventory.verb != op.v2.verb
    ):
        literal = f"``{op.inventory.verb} {op.inventory.path}`` in the inventory dialect"
        parts.append(literal)
    return "Calls " + ", ".join(parts) + "." if parts else ""


def _raises(op: Op) -> str:
    if op.v2 is None:
        return "HaloPsaUnsupportedError: On v2, unless ``experimental=True``."
    if op.kind in ("create", "update", "upload"):
        return (
            "HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).\n"
            "HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect."
        )
    if op.kind in ("list", "report") or op.query:
        return "HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is sent)."
    return "HaloPsaNotFoundError: There is no such record."


def summary(resource: Resource, op: Op) -> str:
    """Return the first sentence of a method's docstring."""
    if op.of:
        many, owner = _words(op.of), _words(resource.name).removesuffix("s")
        return {
            "list": f"Return the {_words(op.name)} of one {owner}.",
            "create": f"Add one of the {many} to a {owner} and return it.",
            "upload": f"Attach a file to a {owner} and return its record.",
        }.get(op.kind, f"{_words(op.name).capitalize()}.")
    known = {
        "get_one": f"Return the {_words(resource.name).removesuffix('s')} this client signs in as.",
        "download": "Return the content of one file, or write it to ``to`` and return the number of bytes.",
        "upload": "Upload one file and return its record.",
        "report": "Run a saved report and return its rows.",
    }
    if op.kind in known:
        return known[op.kind]
    if op.kind in _WHAT and op.name == op.kind:
        return _WHAT[op.kind].format(many=_words(resource.name))
    return f"{_words(op.name).capitalize()} (``{resource.name}.{op.name}``)."


def method(manifest: Manifest, resource: Resource, op: Op, *, everything: bool = False) -> str:
    """Return the body of a method's docstring, indented for a class, without the closing quotes."""
    first = (
        f"Iterate over all {_words(resource.name)}, page by page." if everything else summary(resource, op)
    )
    parts = [wrap(first, 8)]
    about = [endpoint(op), op.doc, op.unsupported or ""]
    if op.kind in ("create", "upload") and op.min:
        needed = ", ".join(f"``{name.replace('|', '`` or ``')}``" for name in op.min)
        about.append(f"Needs {needed}.")
    if op.kind == "list" and op.requires_any:
        about.append("Needs one of " + ", ".join(f"``{name}``" for name in op.requires_any) + ".")
    if op.kind == "get_one":
        about.append("The answer is kept for the life of the client; ``refresh=True`` asks again.")
    if op.kind == "upload":
        about.append(
            "``file`` is a path, the bytes, an open binary file (the last two need ``filename``), "
            "or a mapping that is sent as it is."
        )
    about.append(_GRADES.get(op.grade, ""))
    text = " ".join(part for part in about if part)
    if text:
        parts.append("        " + wrap(text, 8))
    raises = "\n".join(f"            {wrap(line, 16)}" for line in _raises(op).splitlines())
    parts.append("        Raises:\n" + raises)
    return "\n\n".join(parts)


def remark(*, unit: str | None, wire: str | None, note: str | None, grade: str | None) -> str:
    """Return a trailing comment for a field: unit, wire name, provenance."""
    parts = []
    if unit:
        parts.append(doc(unit))
    if wire:
        parts.append(f"on the wire: {doc(wire)}")
    if grade in _GRADES:
        parts.append("not verified on a live tenant")
    if note:
        parts.append(doc(note))
    return "  # " + "; ".join(parts) if parts else ""
