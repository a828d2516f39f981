"""The mutants: what is broken, and who must notice."""

from __future__ import annotations

from . import bodies, listings, pacing, records
from .model import Mutant

_RETRY = ("tests/unit/test_retry.py",)
_AUTH = ("tests/unit/test_auth.py",)
_PAGES = ("tests/unit/test_pagination.py",)
_TRANSPORT = ("tests/unit/test_transport.py",)

MUTANTS = [
    # Repeats
    Mutant(
        "a write whose answer was lost is not sent again",
        "halopsa/retry.py",
        'return again if left and rule == "read" else _DONE\n    if outcome.kind == "garbled"',
        'return again if left else _DONE\n    if outcome.kind == "garbled"',
        _RETRY,
    ),
    Mutant(
        "a write answered with a server error is not sent again",
        "halopsa/retry.py",
        'if rule != "read" or not left:',
        "if not left:",
        _RETRY,
    ),
    Mutant(
        "a write with an unreadable answer is not sent again",
        "halopsa/retry.py",
        'return again if left and rule == "read" and history.once <= 1 else _DONE',
        "return again if left and history.once <= 1 else _DONE",
        _RETRY,
    ),
    Mutant(
        "a 500 is repeated once only",
        "halopsa/retry.py",
        "return again if history.once <= 1 else _DONE",
        "return again",
        _RETRY,
    ),
    Mutant(
        "a second 401 ends the call",
        "halopsa/retry.py",
        'return _DONE if history.renewed else Decision("renew")',
        'return Decision("renew")',
        _RETRY,
    ),
    Mutant(
        "what cannot succeed is not tried again",
        "halopsa/retry.py",
        "left = history.attempts < retry.max_attempts and not outcome.fatal",
        "left = history.attempts < retry.max_attempts",
        _RETRY,
    ),
    Mutant(
        "attempts are bounded",
        "halopsa/retry.py",
        "left = history.attempts < retry.max_attempts and not outcome.fatal",
        "left = not outcome.fatal",
        _RETRY,
    ),
    Mutant(
        "backoff has an upper bound",
        "halopsa/retry.py",
        "longest = min(config.max_backoff, config.backoff * 2.0 ** min(failures - 1, 60))",
        "longest = config.backoff * 2.0 ** min(failures - 1, 60)",
        _RETRY,
    ),
    Mutant(
        "a Retry-After over the longest wait is not slept through",
        "halopsa/retry.py",
        "if outcome.retry_after is not None and outcome.retry_after > limit.longest_wait:",
        "if outcome.retry_after is not None and outcome.retry_after < 0:",
        _RETRY,
    ),
    Mutant(
        "a date in Retry-After counts from the answer's own date",
        "halopsa/retry.py",
        "seconds = (at - (http_date(date) or now)).total_seconds()",
        "seconds = (at - now).total_seconds()",
        _RETRY,
    ),
    Mutant(
        "an infinite Retry-After is none",
        "halopsa/retry.py",
        "return seconds if math.isfinite(seconds) and seconds > 0 else None",
        "return seconds if seconds > 0 else None",
        _RETRY,
    ),
    # Tokens
    Mutant(
        "one thread renews for all",
        "halopsa/auth.py",
        "flight, leader = self._flight, self._flight is None",
        "flight, leader = None, True",
        _AUTH,
    ),
    Mutant(
        "a token is renewed ahead of its end",
        "halopsa/auth.py",
        "asked + life - min(api.TOKEN_LEAD, life / 2)",
        "asked + life",
        _AUTH,
    ),
    Mutant(
        "a refused token is replaced only if nobody has done so",
        "halopsa/auth.py",
        "if self._held is not None and self._held.info is stale:",
        "if self._held is not None:",
        _AUTH,
    ),
    Mutant(
        "refused credentials are not tried again at once",
        "halopsa/auth.py",
        "if now < until:",
        "if now > until:",
        _AUTH,
    ),
    Mutant(
        "a token without a known life counts as short",
        "halopsa/auth.py",
        "if math.isnan(seconds):\n        return api.TOKEN_DEFAULT_LIFE",
        "if math.isnan(seconds):\n        return api.TOKEN_LONGEST_LIFE",
        _AUTH,
    ),
    Mutant(
        "a token is text that a header can carry",
        "halopsa/auth.py",
        "if not all(33 <= ord(c) < 127 for c in token):",
        "if not token:",
        _AUTH,
    ),
    Mutant(
        "a caller's exception does not travel with the error",
        "halopsa/auth.py",
        "return type(error).__name__ + where",
        "return f'{error} {where}'",
        _AUTH,
    ),
    # Secrets
    Mutant(
        "secrets are taken out of what is shown",
        "halopsa/redact.py",
        "text = text.replace(form, HIDDEN)",
        "pass",
        ("tests/unit/test_errormap.py", "tests/integration/test_secrets.py"),
    ),
    Mutant(
        "values under secret names are hidden",
        "halopsa/redact.py",
        "HIDDEN if str(key).lower() in _SECRET_KEYS and item else redact_value(item, known, depth + 1)",
        "redact_value(item, known, depth + 1)",
        ("tests/unit/test_errormap.py", "tests/integration/test_secrets.py"),
    ),
    # Addresses
    Mutant(
        "an id is one segment of the path",
        "halopsa/paths.py",
        'return quote(record_id, safe="")',
        "return record_id",
        ("tests/unit/test_paths.py",),
    ),
    Mutant(
        "an id of dots is refused",
        "halopsa/paths.py",
        'if record_id.strip(". ") and record_id.isprintable():',
        "if record_id.isprintable():",
        ("tests/unit/test_paths.py",),
    ),
    Mutant(
        "a tenant is one label of a host name",
        "halopsa/urls.py",
        "return lowered if tenant.isascii() and _TENANT.fullmatch(lowered) else None",
        "return lowered if tenant.isascii() and _TENANT.match(lowered) else None",
        ("tests/unit/test_config.py",),
    ),
    Mutant(
        "an address by keyword drops those of the environment",
        "halopsa/environment.py",
        "if not any(chosen.get(name) for name in _ADDRESSES):",
        "if not chosen.get(_ADDRESSES[1]):",
        ("tests/unit/test_config.py",),
    ),
    Mutant(
        "a tenant and the address of another exclude each other",
        "halopsa/checks.py",
        "if name and base and not same_place(base, hosted):",
        "if name and not base:",
        ("tests/unit/test_config.py",),
    ),
    Mutant(
        "plain http only goes to this machine",
        "halopsa/urls.py",
        'if parts.scheme == "http" and not allow_http and not is_loopback(parts.hostname):',
        'if parts.scheme == "http" and not allow_http and not parts.hostname:',
        ("tests/unit/test_config.py",),
    ),
    Mutant(
        "a path has no parts that lead upwards",
        "halopsa/urls.py",
        'part in (".", "..") for part in re.split(r"[/\\\\]", unquote(path.partition("?")[0]))',
        'part in (".", "..") for part in path.split("/")',
        ("tests/unit/test_config.py", "tests/unit/test_transport.py", "tests/unit/test_client.py"),
    ),
    Mutant(
        "header values have no control characters",
        "halopsa/checks.py",
        "elif not isinstance(value, str) or not _clean(value):",
        "elif not isinstance(value, str):",
        ("tests/unit/test_config.py",),
    ),
    Mutant(
        "a caller's header cannot replace the client's own",
        "halopsa/checks.py",
        "elif name.lower() in _OWN_HEADERS:",
        "elif name in _OWN_HEADERS:",
        ("tests/unit/test_config.py",),
    ),
    # Filters and bodies
    Mutant(
        "an unknown filter is refused",
        "halopsa/filters.py",
        "            if not allow_unknown:\n",
        "            if not allow_unknown and not name:\n",
        ("tests/unit/test_filters.py",),
    ),
    Mutant(
        "two spellings of one filter exclude each other",
        "halopsa/filters.py",
        "if before != name and not (shared and self.sent.get(wire) == text):",
        "if before != name and not shared and not wire:",
        ("tests/unit/test_filters.py",),
    ),
    Mutant(
        "the id in the data is the call's",
        "halopsa/drafts.py",
        "elif value is not None and str(value) != str(self.record_id):",
        "elif value is not None and self.record_id is None:",
        ("tests/unit/test_drafts.py",),
    ),
    Mutant(
        "a write of one custom field keeps the others",
        "halopsa/resource.py",
        'if draft.mode != "update":',
        "if draft.mode:",
        ("tests/integration/test_custom_fields.py", "tests/unit/test_resource.py"),
    ),
    Mutant(
        "an update of record 0 is refused, it would make one",
        "halopsa/resource.py",
        "if request.id_in_body and record_id == 0:",
        "if request.id_in_body and record_id is None:",
        ("tests/unit/test_resource.py", "tests/wire/test_writes.py"),
    ),
    # Answers
    Mutant(
        "a success to a write that nobody can read says that the outcome is unknown",
        "halopsa/errormap.py",
        'status = answer.status\n    if call.effect != "read":\n        what = f"the instance reported',
        'status = answer.status\n    if call.effect == "send":\n        what = f"the instance reported',
        ("tests/unit/test_errormap.py",),
    ),
    Mutant(
        "a page of HTML is no answer",
        "halopsa/errormap.py",
        'if is_html(answer.body, answer.headers.get("Content-Type", "")) and answer.body.strip():',
        "if answer.body.strip() and not answer.headers:",
        ("tests/unit/test_errormap.py",),
    ),
    # Listings
    Mutant(
        "a claimed total does not end a listing",
        "halopsa/paging_rules.py",
        'if not seen.numbered:\n        return "single"',
        'if not seen.numbered or seen.claimed == seen.total:\n        return "single"',
        _PAGES,
    ),
    Mutant(
        "a page is short only below every likely cap",
        "halopsa/paging_rules.py",
        "return count < min(requested, *likely, *(() if cap is None else (cap,)))",
        "return count < requested",
        _PAGES,
    ),
    Mutant(
        "rows that are missing make a listing incomplete",
        "halopsa/paging_rules.py",
        "    if claimed is not None and claimed > total:\n        return Verdict(False,",
        "    if claimed is not None and claimed > total + 1:\n        return Verdict(False,",
        _PAGES,
    ),
    # Connections
    Mutant(
        "a body shorter than declared is not whole",
        "halopsa/decoding.py",
        "if declared.isascii() and declared.isdigit() and not chunked and received < int(declared):",
        "if declared.isascii() and declared.isdigit() and not chunked and received < 0:",
        _TRANSPORT,
    ),
    Mutant(
        "compressed data that ends early is not whole",
        "halopsa/decoding.py",
        "    if engine is not None:  # the bytes",
        "    if engine is None and not started:  # the bytes",
        _TRANSPORT,
    ),
    Mutant(
        "decoded answers have a largest size",
        "halopsa/decoding.py",
        "if limit is not None and total > limit:",
        "if limit is None and total < 0:",
        _TRANSPORT,
    ),
    Mutant(
        "no netrc for the token request",
        "halopsa/sending.py",
        "return asked.prepare()",
        "return requests.Session().prepare_request(asked)",
        _TRANSPORT,
    ),
    Mutant(
        "a forked child has its own connections",
        "halopsa/forking.py",
        "        item.after_fork()",
        "        pass",
        _TRANSPORT,
    ),
    *bodies.MUTANTS,
    *listings.MUTANTS,
    *records.MUTANTS,
    *pacing.MUTANTS,
]
