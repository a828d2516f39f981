"""The rows of the fault contract and of its security part, and the tests that hold each of them.

A row's faults are found in the table by the row's name; tests elsewhere are named as `file::function`.
"""

from __future__ import annotations

from typing import Final

import attrs

_HERE: Final = "tests/faults"


@attrs.frozen
class Row:
    """One row: its name, what it is about, tests beside the table's, whether the table has faults of it."""

    name: str
    about: str
    tests: tuple[str, ...] = ()
    table: bool = True


CONTRACT: Final = (
    Row(
        "unsent",
        "refused connections, unknown names, no connection in time: nothing was sent, so anything may be repeated",
        ("tests/integration/test_writes_once.py::test_again_when_nobody_listened",),
    ),
    Row("broken connection", "resets, short bodies, missing chunk ends: a read is repeated, a write never"),
    Row("unseen truncation", "ends that HTTP does not show: never a partial page"),
    Row("length too small", "the rest of an answer is not taken for the next one"),
    Row("corrupt gzip", "compression that is corrupt, cut or none at all"),
    Row(
        "HTML or login",
        "pages of somebody else, logins, redirects of any kind",
        (f"{_HERE}/test_security.py::test_a_link_is_followed_without_anything_of_ours_and_no_further",),
    ),
    Row("empty", "success without a body, or without a record in it"),
    Row(
        "401",
        "one renewal for all threads, the same page again, a second 401 is the end",
        (
            f"{_HERE}/test_storms.py::test_a_storm_of_401_costs_one_token",
            f"{_HERE}/test_traversals.py::test_the_token_runs_out_in_the_middle",
        ),
    ),
    Row(
        "token endpoint",
        "the token request fails in every way: refusals are not repeated, faults are",
        (f"{_HERE}/test_storms.py::test_a_refused_token_request_is_not_repeated_for_a_while",),
    ),
    Row("expires_in", "lives of tokens that make no sense"),
    Row(
        "clocks",
        "expiry and pacing on the monotonic clock; a wall clock that jumps does no harm",
        (
            "tests/unit/core/auth/test_tokens.py::test_renewal_ahead_of_expiry",
            "tests/unit/core/ratelimit/test_limiter.py::test_no_sleep_is_longer_than_a_second",
            f"{_HERE}/test_storms.py::test_the_wall_clock_may_jump",
        ),
        table=False,
    ),
    Row(
        "429",
        "every form of Retry-After; one pause for the whole client",
        (
            f"{_HERE}/test_storms.py::test_one_pause_for_the_whole_client",
            f"{_HERE}/test_storms.py::test_a_pause_that_is_too_long_is_told_to_everyone",
        ),
    ),
    Row(
        "429 without",
        "no Retry-After: single probes for two windows",
        (
            "tests/unit/core/transport/test_exchange.py::test_429_without_retry_after_keeps_trying_for_two_windows",
        ),
    ),
    Row("5xx", "reads are repeated within bounds, writes never"),
    Row("refusal", "other answers of 4xx: said once, in the right class"),
    Row(
        "slow drip",
        "a server that drips bytes cannot hold a call",
        ("tests/unit/core/transport/test_exchange.py::test_a_dripping_server_cannot_hold_a_call",),
    ),
    Row("timeout of a write", "no answer to a write: its outcome is unknown, it is not sent again"),
    Row("stale connection", "a kept connection that is closed or breaks as the request arrives"),
    Row(
        "shifting pages",
        "pages that shift and repeat, totals that lie",
        (
            f"{_HERE}/test_traversals.py::test_pages",
            f"{_HERE}/test_traversals.py::test_a_bare_array_is_everything",
            "tests/unit/core/paging/test_listing.py::test_it_always_ends",
        ),
        table=False,
    ),
    Row(
        "values",
        "unknown fields, nulls, wrong types, numbers that are none",
        (f"{_HERE}/test_values.py::test_one_field",),
    ),
    Row(
        "too much",
        "huge pages, bombs, deep nesting",
        ("tests/unit/core/transport/test_exchange.py::test_a_bomb_is_never_unpacked_in_one_piece",),
    ),
    Row("malformed", "JSON that is none"),
    Row("encodings", "byte order marks, invalid UTF-8, halves of surrogate pairs"),
    Row(
        "threads and forks",
        "one client for many threads; a forked child starts afresh",
        (
            "tests/unit/core/transport/test_exchange.py::test_many_threads_one_client",
            "tests/posix/test_forks.py::test_a_forked_child_starts_afresh",
        ),
        table=False,
    ),
    Row(
        "interrupts",
        "Ctrl-C in a wait comes at once and leaves the client usable",
        (
            "tests/unit/core/transport/test_exchange.py::test_an_interrupt_leaves_the_client_usable",
            "tests/unit/core/ratelimit/test_limiter.py::test_an_interrupt_in_the_courtesy_gives_the_slot_back",
            "tests/posix/test_interrupts.py::test_ctrl_c_comes_through_at_once_and_the_listing_can_be_read_again",
        ),
        table=False,
    ),
)

SECURITY: Final = (
    Row(
        "secrets",
        "no secret in an error, a traceback, a log or a pickle, whatever happens",
        (
            f"{_HERE}/test_matrix.py::test_fault",
            f"{_HERE}/test_echoes.py::test_nothing_that_is_repeated_shows",
            f"{_HERE}/test_echoes.py::test_a_token_that_was_renewed_meanwhile_does_not_show",
            "tests/posix/test_interrupted_secrets.py::test_an_interrupted_call_shows_nothing",
            f"{_HERE}/test_security.py::test_the_sandbox_prints_no_secret",
            "tests/integration/test_secrets.py::test_variables_in_tracebacks_hold_no_secret",
            "tests/integration/test_secrets.py::test_secrets_of_a_token_source",
        ),
    ),
    Row("netrc", "not read", (f"{_HERE}/test_security.py::test_netrc_and_cookies_are_left_alone",)),
    Row(
        "https",
        "plain http to this machine only, unchecked certificates are loud",
        (
            "tests/unit/core/config/test_settings.py::test_plain_http_elsewhere_only_when_allowed",
            "tests/unit/core/transport/test_exchange.py::test_unchecked_certificates_are_loud",
        ),
    ),
    Row(
        "redirects",
        "never followed, never with a token",
        (
            f"{_HERE}/test_matrix.py::test_fault",
            f"{_HERE}/test_security.py::test_a_link_is_followed_without_anything_of_ours_and_no_further",
        ),
    ),
    Row(
        "ids in paths",
        "an id stays in its segment",
        (
            f"{_HERE}/test_security.py::test_a_number_is_only_a_number",
            f"{_HERE}/test_security.py::test_a_text_stays_in_its_segment",
            f"{_HERE}/test_security.py::test_a_path_stays_below_the_api",
        ),
    ),
    Row(
        "line breaks",
        "a value is one header",
        (
            f"{_HERE}/test_security.py::test_a_value_is_one_header",
            f"{_HERE}/test_security.py::test_a_header_of_the_client_is_its_own",
            f"{_HERE}/test_security.py::test_values_that_are_sent_stay_where_they_belong",
            f"{_HERE}/test_security.py::test_a_token_is_one_header",
        ),
    ),
    Row(
        "tenants",
        "a tenant cannot change the host",
        (
            f"{_HERE}/test_security.py::test_a_tenant_is_one_label",
            f"{_HERE}/test_security.py::test_a_tenant_in_capitals_is_the_same",
            f"{_HERE}/test_security.py::test_an_address_is_only_an_address",
        ),
    ),
    Row(
        "YAML",
        "tags, duplicate keys and surprising scalars are refused",
        (
            "tests/unit/codegen/manifest/test_source.py::test_what_yaml_can_hide_is_refused",
            "tests/unit/codegen/manifest/test_source.py::test_scalars_are_what_they_look_like",
        ),
    ),
    Row(
        "templates",
        "no text of a manifest becomes code",
        (
            "tests/unit/codegen/test_hostile.py::test_hostile_text_in_every_place",
            "tests/unit/codegen/test_safe.py::test_what_the_grammar_refuses",
        ),
    ),
    Row(
        "sandbox",
        "listens on this machine only, prints no secret",
        (
            "tests/unit/sandbox/test_server.py::test_settings_that_make_no_sense",
            f"{_HERE}/test_security.py::test_the_sandbox_prints_no_secret",
        ),
    ),
)
