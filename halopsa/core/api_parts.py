"""The parts of ApiFacts: the constants of an API by topic. A field is called as its constant in ``api.yaml``."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import timedelta
from typing import NoReturn, dataclass_transform


@dataclass_transform(kw_only_default=True, eq_default=False, frozen_default=True)
class Part:
    """Base of what is made of facts, by keyword, and never changed after.

    Plain classes: to make a named tuple of each, or an attrs class, would take most of the time of an import.
    """

    def __init__(self, **given: object) -> None:
        names, own = self.names(), vars(type(self))
        if missing := [name for name in names if name not in given and name not in own]:
            raise TypeError(f"{type(self).__name__} has no {', '.join(missing)}")
        if unknown := [name for name in given if name not in names]:
            raise TypeError(f"{type(self).__name__} takes no {', '.join(unknown)}")
        vars(self).update(given)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is not to be changed", name=name, obj=self)

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """Return the names of the fields."""
        return tuple(cls.__annotations__)


class Product(Part):
    """Names of the product and of this client in texts, logs, files and headers."""

    name: str
    package: str
    env_prefix: str
    noun: str = "instance"
    version: str = ""
    tools: str = ""
    """What the names of tools for agents begin with; the last part of the package's name where nothing is said."""

    @property
    def user_agent(self) -> str:
        """What the client calls itself in a User-Agent."""
        return f"{self.package}-client/{self.version}"


class Connection(Part):
    """Where instances are found, and how long and how large a call may become.

    An API whose tenants have no addresses of their own by name has no ``hosted_url``: it names its ``hosts``.
    """

    connect_timeout: float
    read_timeout: float
    download_deadline: float
    max_body: int
    max_error_body: int
    hosted_url: str = ""
    tenant_pattern: str = ""
    api_path: str = ""
    default_dialect: str = ""

    @property
    def example(self) -> str:
        """An address as it may be."""
        return self.hosted_url.format(tenant="acme") or "https://api.example.com"


class Credential(Part):
    """What a caller brings to log in: text, or a callable that returns it. ``env``: the variable that may hold it."""

    env: str = ""
    required: bool = False
    callable: bool = False


class Limit(Part):
    """So many requests in a rolling window of seconds, or so many at the same time."""

    requests: int = 0
    window: float = 0.0
    parallel: int = 0


class Host(Part):
    """One address of an API: what a caller calls it, what goes out to log in there, and what it bears.

    ``argument`` and ``env``: where its address may be given; without ``url`` it must be. ``auth``: names of schemes.
    ``max_request_body``: bytes; 0 is any number.
    """

    name: str
    argument: str
    env: str
    url: str = ""
    auth: tuple[str, ...] = ()
    limits: tuple[Limit, ...] = ()
    max_request_body: int = 0


class TokenRequest(Part):
    """A request for a token by client credentials (RFC 6749, 4.4), below the host's address. Times in seconds.

    ``credentials``: the names of client id and secret. ``lead``: how long before its end a token is renewed, and just
    so long where that is ``exact``. ``url``: the whole address, where it is another than the path's.
    """

    path: str
    credentials: tuple[str, ...] = ()
    body: str = "form"
    scope: str = ""
    lead: float = 60.0
    default_life: float = 3600.0
    longest_life: float = 86400.0
    url: str = ""
    exact: bool = False


class Scheme(Part):
    """One way to log in: a header with credentials in it, user and password, a part of the path, or a token.

    ``value``: the header's, with names of credentials in braces, ``{token}`` for the one that is fetched.
    ``optional``: it is left out where the caller brought nothing for it.
    """

    header: str = ""
    value: str = ""
    basic: tuple[str, ...] = ()
    path: str = ""
    optional: bool = False
    token: TokenRequest | None = None


class AuthFacts(Part):
    """How a token is sent, fetched and kept, and for how long a refusal is remembered.

    An API with keys instead of tokens leaves out how to fetch one: the caller has the key.
    """

    denied_for: float = 300.0
    denied_doubtful_for: float = 30.0
    probe_path: str = ""
    auth_header: str = "Authorization"
    auth_prefix: str = "Bearer "
    token_suffix: str = ""
    token_paths: tuple[str, ...] = ()
    token_lead: float = 0.0
    token_default_life: float = 0.0
    token_longest_life: float = 0.0
    token_refused_for: float = 5.0
    default_scope: str = ""
    scopes: tuple[str, ...] = ()

    def lifetime(self, expires_in: object) -> float:
        """Seconds a token lives, by `expires_in`, which may be missing (RFC 6749, 5.1); 0 means: use it once."""
        if isinstance(expires_in, bool) or not isinstance(expires_in, int | float | str):
            return self.token_default_life
        try:
            seconds = float(expires_in)
        except ValueError:
            return self.token_default_life
        except OverflowError:
            return self.token_longest_life if not isinstance(expires_in, str) and expires_in > 0 else 0.0
        if math.isnan(seconds):
            return self.token_default_life
        return min(max(seconds, 0.0), self.token_longest_life)


class PagingFacts(Part):
    """Pages: their sizes, what asks for one by style and dialect, and filters that name a field to order by."""

    default_page_size: int
    largest_page_size: int
    likely_page_caps: tuple[int, ...] = ()
    order_filters: tuple[str, ...] = ()
    order_descending: str = ""
    """What stands before the name of a field to order by, for descending; empty: nothing can."""
    page_styles: Mapping[str, Mapping[str, Mapping[str, str]]] = {}
    page_size_name: str = "page_size"
    page_no_name: str = "page_no"
    """What callers call the size and the number of a page."""

    @property
    def order(self) -> str:
        """The filter that names the field to order by first; empty where there is none."""
        return self.order_filters[0] if self.order_filters else ""


class EnvelopeFacts(Part):
    """What stands around the rows of an answer, and when a report is cut off."""

    total_key: str = ""
    record_key: str = ""
    common_rows_key: str = ""
    sidecar_keys: tuple[str, ...] = ()
    report_row_cap: int = 0


class WebhookFacts(Part):
    """How webhooks are signed by an API that has a way of its own, and what the fields of their messages say.

    ``fields``: what they are called, by the attribute of the event. ``objects``: those that hold a record.
    """

    digest: str = "sha256"
    encodings: tuple[str, ...] = ()
    authorization: tuple[str, ...] = ()
    batches: bool = False
    fields: Mapping[str, str] = {}
    objects: tuple[str, ...] = ()
    hint: str = ""


class ChangeTimes(Part):
    """How far back a reading of changes looks, in seconds."""

    change_overlap: float
    change_margin: float
    stamp_settles: float

    @property
    def overlap(self) -> timedelta:
        """How much earlier than the given moment ``changed_since`` reads, for changes that appear late."""
        return timedelta(seconds=self.change_overlap)


class FilterFacts(Part):
    """Tolerances: rows that contradict a filter and still do not show that it was ignored."""

    filter_soft_edge: float
    filter_strays: int
    filter_stray_share: float


class LimitFacts(Part):
    """The rate limit: the published figures, how close to it the client goes, and how answers state it."""

    throttle_threshold: float
    courtesy_delay: float
    window_margin: float
    rate_limit_retry_after: float
    rate_limit_max_retries: int
    rate_limit_max_wait_windows: int
    courtesy_budget: float
    reserve_extra: float
    reserve_most: float
    limit_relaxation: float
    stated_limit_patience: int
    max_requests: int = 0
    window: float = 60.0
    likely_windows: tuple[int, ...] = ()
    limit_texts: tuple[str, ...] = ()
    limit_headers: tuple[str, ...] = ()
    limit_reset_headers: tuple[str, ...] = ()
    limit_remaining_headers: tuple[str, ...] = ()


class RetryFacts(Part):
    """Retries: how often and after which answers a read is repeated.

    `idempotency_header`: what a POST or PUT is marked with, where the server acts once on all that have one mark.
    """

    max_attempts: int
    backoff: float
    max_backoff: float
    idempotency_header: str = ""
    retry_statuses: tuple[int, ...] = ()
    retry_once_statuses: tuple[int, ...] = ()


class Served(Part):
    """What the server of this package keeps to, for an API that it serves itself; ``limits`` of a key, by name."""

    largest_body: int = 0
    longest_text: int = 0
    events: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    limits: Mapping[str, Limit] = {}


class ErrorFacts(Part):
    """What statuses and bodies of failures mean."""

    status_errors: Mapping[int, str]
    code_errors: Mapping[str, str] = {}
    unchanged_statuses: tuple[int, ...]
    longest_query: int
    error_message_keys: tuple[str, ...] = ()
    error_more_keys: tuple[str, ...] = ()
    error_inner_key: str = ""
    error_field_keys: tuple[str, ...] = ()
    error_at: str = ""
    error_code_key: str = ""
    error_details_key: str = ""
    error_request_id_key: str = ""
    error_retry_after_key: str = ""
    error_retry_after_unit: str = "s"
    login_page_markers: tuple[str, ...] = ()
    login_address_markers: tuple[str, ...] = ()


class Hints(Part):
    """What to do about a failure; the constants are called ``hint_...``. Empty: nothing to say."""

    application: str = ""
    credentials: str = ""
    token: str = ""
    permission: str = ""
    forbidden: str = ""
    not_found: str = ""
    long_query: str = ""
    login_page: str = ""
    outcome_unknown: str = ""
    report: str = ""
    refused: str = ""
    unreadable: str = ""
    unreachable: str = ""
    no_answer: str = ""
    foreign: str = ""
    auth_server: str = ""
    rate_limit: str = ""
    server: str = ""


class RecordFacts(Part):
    """Records: the years of dates that mean "no date", which fields to show first, which people give first.

    ``blank_flag``: what an empty text means where a flag is expected; ``None``: it is no flag. ``plain_dates``: a date
    goes out as a day alone, and not as its first moment.
    """

    no_date_years: tuple[int, ...] = ()
    shown_first: tuple[str, ...] = ()
    given_first: tuple[str, ...] = ()
    secret_names: tuple[str, ...] = ()
    blank_flag: bool | None = None
    plain_dates: bool = False

    @property
    def last_sentinel_year(self) -> int:
        """A date up to this year stands for "no date": those that were observed, and .NET's own, year 1."""
        return max(self.no_date_years, default=0)


class CustomFieldFacts(Part):
    """Custom fields: the field that lists those of a record, what such a list has in it, what defines them."""

    custom_field_list: str = ""
    custom_field_entity: str = ""
    custom_fields_in: str = ""
    custom_field_prefix: str = ""


class BulkStyle(Part):
    """Many records in one request: how many, and what the answer says of each.

    ``rows``: the key of the body that holds them; empty: the body is an array. ``partial``: statuses that say that
    some were not taken; ``refused``: those of refusals that may say why of each. ``counts``: created, updated and
    unchanged to the keys of their numbers. ``errors``: keys of arrays of rows that were not taken, to what was not
    done: create, update or permission. ``ids``: keys of arrays that name rows that were taken.
    """

    max_items: int
    max_bytes: int = 0
    rows: str = ""
    partial: tuple[int, ...] = ()
    refused: tuple[int, ...] = ()
    counts: Mapping[str, str] = {}
    errors: Mapping[str, str] = {}
    ids: Mapping[str, str] = {}


class WriteFacts(Part):
    """Writes: what stands before a key that is not the id, operators that change a list, and bulk requests by style."""

    key_prefixes: Mapping[str, str] = {}
    list_operators: Mapping[str, str] = {}
    bulk_styles: Mapping[str, BulkStyle] = {}
    write_settles: float = 10.0
    """Seconds after which lists show what was written, if it was."""


class Words(Part):
    """What people call resources and fields, for "did you mean": the plain word to names, separated by spaces."""

    resource_words: Mapping[str, str] = {}
    field_words: Mapping[str, str] = {}
