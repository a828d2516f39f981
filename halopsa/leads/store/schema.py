"""Schema: the tables of the lead service. What changes here needs a migration beside it.

Times are Unix seconds, in floats: the same in SQLite and PostgreSQL.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

__all__ = [
    "METADATA",
    "api_keys",
    "batch_items",
    "batches",
    "companies",
    "cursors",
    "error_log",
    "idempotency",
    "jobs",
    "lead_events",
    "leads",
    "locks",
    "opportunities",
    "outbox",
    "provider_calls",
    "rate_windows",
    "request_stats",
    "settings",
    "steps",
    "suppressions",
    "webhooks",
]

METADATA: Final = sa.MetaData()
#: None is NULL, not the word null of JSON.
_JSON: Final = sa.JSON(none_as_null=True)


def _table(name: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    return sa.Table(name, METADATA, *columns)


def _number(name: str = "id") -> sa.Column[int]:
    """A key that counts up, and is never used twice, not even after the row of the highest one is gone."""
    return sa.Column(
        name, sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True
    )


def _time(name: str, *, needed: bool = True) -> sa.Column[float]:
    return sa.Column(name, sa.Float(53), nullable=not needed)


# Leads

leads: Final = sa.Table(
    "leads",
    METADATA,
    _number(),
    # What marks its records on the tenant: unique over databases, so that a new database adopts nothing of an old one.
    sa.Column("token", sa.String(24), nullable=False, unique=True),
    # Normalised; null after erasure.
    sa.Column("email", sa.String(320), index=True),
    # The same where no second lead of this address is wanted, else null.
    sa.Column("dedup_key", sa.String(320), unique=True),
    sa.Column("source", sa.String(64), nullable=False, index=True),
    sa.Column("data", _JSON, nullable=False),  # first_name, last_name, email, company, title, phone
    sa.Column("options", _JSON, nullable=False),
    # accepted -> done | failed | suppressed | erased: of the work that brings it into HaloPSA
    sa.Column("state", sa.String(16), nullable=False, server_default="accepted"),
    # lead -> prospect -> opportunity -> won | lost | disqualified | do_not_contact
    sa.Column("stage", sa.String(24), nullable=False, server_default="lead"),
    sa.Column("status", sa.String(64)),  # of the prospect, as it was last given
    sa.Column("qualification", _JSON),
    sa.Column("client_id", sa.BigInteger),
    sa.Column("site_id", sa.BigInteger),
    sa.Column("contact_id", sa.BigInteger),
    sa.Column("ticket_id", sa.BigInteger),
    sa.Column("actions", _JSON, nullable=False),  # actions_taken
    sa.Column("error", sa.String(500)),
    sa.Column("error_code", sa.String(40)),
    sa.Column("batch_id", sa.String(40)),
    _time("created_at"),
    _time("updated_at"),
    _time("synced_at", needed=False),
    _time("prospect_at", needed=False),
    sa.Index("leads_by_state", "state", "id"),
    sqlite_autoincrement=True,
)

lead_events: Final = _table(
    "lead_events",
    _number(),
    sa.Column("lead_id", sa.BigInteger, nullable=False, index=True),
    _time("at"),
    sa.Column("what", sa.String(64), nullable=False),
    sa.Column("detail", _JSON),
)

opportunities: Final = sa.Table(
    "opportunities",
    METADATA,
    _number(),
    sa.Column("token", sa.String(24), nullable=False, unique=True),
    sa.Column("lead_id", sa.BigInteger, nullable=False, index=True),
    sa.Column("halo_id", sa.BigInteger, index=True),
    sa.Column(
        "data", _JSON, nullable=False
    ),  # value, probability, expected_close_date, competitors, status, notes
    sa.Column("state", sa.String(16), nullable=False, server_default="accepted"),  # accepted -> done | failed
    sa.Column("error", sa.String(500)),
    _time("created_at"),
    _time("updated_at"),
    _time("won_at", needed=False),
    sqlite_autoincrement=True,
)

# Work

jobs: Final = sa.Table(
    "jobs",
    METADATA,
    _number(),
    # sync, update, convert, status, opportunity, opportunity_update, batch
    sa.Column("kind", sa.String(24), nullable=False),
    sa.Column("lead_id", sa.BigInteger, index=True),
    sa.Column("opportunity_id", sa.BigInteger),
    sa.Column("batch_id", sa.String(40)),
    sa.Column("payload", _JSON, nullable=False),
    sa.Column("state", sa.String(16), nullable=False, server_default="ready"),  # ready, running, done, failed
    sa.Column("priority", sa.Integer, nullable=False, server_default="0"),  # the higher, the sooner
    _time("run_at"),
    sa.Column("lease_owner", sa.String(64)),
    _time("lease_until", needed=False),
    sa.Column("tries", sa.Integer, nullable=False, server_default="0"),  # takes
    sa.Column("failures", sa.Integer, nullable=False, server_default="0"),  # takes that ended in an error
    sa.Column("result", _JSON),
    sa.Column("error", sa.String(500)),
    sa.Column("error_code", sa.String(40)),
    _time("created_at"),
    _time("finished_at", needed=False),
    sa.Index("jobs_next", "state", sa.desc("priority"), "run_at", "id"),
    sqlite_autoincrement=True,
)

#: What a job does on the tenant, one step each: "sent" before it is asked for, "done" once it is known to be there.
steps: Final = _table(
    "steps",
    sa.Column("job_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("step", sa.String(40), primary_key=True),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("result", _JSON),
    _time("at"),
)

#: Who may make what a name stands for (a company, a person), until when.
locks: Final = _table(
    "locks",
    sa.Column("name", sa.String(400), primary_key=True),
    sa.Column("owner", sa.String(64), nullable=False),
    _time("until"),
)

#: Companies that are on the tenant, so that not every lead looks for them.
companies: Final = _table(
    "companies",
    sa.Column("name_key", sa.String(320), primary_key=True),
    sa.Column("client_id", sa.BigInteger, nullable=False),
    sa.Column("site_id", sa.BigInteger, nullable=False),
    _time("at"),
)

batches: Final = _table(
    "batches",
    sa.Column("id", sa.String(40), primary_key=True),
    sa.Column("key_id", sa.String(40), nullable=False),
    sa.Column("source", sa.String(64), nullable=False),
    sa.Column("options", _JSON, nullable=False),
    sa.Column("total", sa.Integer, nullable=False),
    sa.Column("state", sa.String(16), nullable=False, server_default="running"),  # running, done, stopped
    _time("created_at"),
    _time("finished_at", needed=False),
)

batch_items: Final = _table(
    "batch_items",
    sa.Column("batch_id", sa.String(40), primary_key=True),
    sa.Column("index", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("row", _JSON),  # null once it is a lead, or refused
    sa.Column(
        "state", sa.String(16), nullable=False, server_default="waiting"
    ),  # waiting, accepted, done, failed, skipped
    sa.Column("lead_id", sa.BigInteger, index=True),
    sa.Column("error", sa.String(500)),
)

# Who asks

api_keys: Final = _table(
    "api_keys",
    sa.Column("id", sa.String(40), primary_key=True),
    sa.Column("hash", sa.String(64), nullable=False),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("scopes", _JSON, nullable=False),
    sa.Column("requests_per_hour", sa.Integer),  # null: as the manifest says
    sa.Column("bulk_per_hour", sa.Integer),
    _time("created_at"),
    _time("revoked_at", needed=False),
)

rate_windows: Final = _table(
    "rate_windows",
    sa.Column("caller", sa.String(80), primary_key=True),  # a key, an account of the tenant, or an address
    sa.Column("kind", sa.String(16), primary_key=True),  # requests, bulk
    _time("began_at"),
    sa.Column("used", sa.Integer, nullable=False),
)

idempotency: Final = _table(
    "idempotency",
    sa.Column("caller", sa.String(80), primary_key=True),
    sa.Column("key", sa.String(255), primary_key=True),
    sa.Column("hash", sa.String(64), nullable=False),  # of route and body
    sa.Column(
        "refers", _JSON, nullable=False
    ),  # what the answer is made from: {"job": 12} or {"webhook": "wh_..."}
    _time("expires_at"),
)

suppressions: Final = _table(
    "suppressions",
    sa.Column(
        "hash", sa.String(64), primary_key=True
    ),  # of the normalised address: the list itself tells nobody's
    sa.Column("reason", sa.String(200), nullable=False),
    sa.Column("origin", sa.String(40), nullable=False),  # api, command, tenant, erasure
    _time("at"),
)

# Messages out

webhooks: Final = _table(
    "webhooks",
    sa.Column("id", sa.String(40), primary_key=True),
    sa.Column("url", sa.String(2000), nullable=False),
    sa.Column("events", _JSON, nullable=False),
    sa.Column("secret", sa.LargeBinary, nullable=False),  # encrypted
    sa.Column("active", sa.Boolean, nullable=False),
    _time("created_at"),
)

outbox: Final = _table(
    "outbox",
    sa.Column("id", sa.String(40), primary_key=True),
    sa.Column("webhook_id", sa.String(40), nullable=False, index=True),
    sa.Column("event", sa.String(64), nullable=False),
    sa.Column("lead_id", sa.BigInteger, index=True),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column(
        "state", sa.String(16), nullable=False, server_default="ready"
    ),  # ready, running, delivered, dead
    sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
    _time("run_at"),
    _time("lease_until", needed=False),
    sa.Column("last_status", sa.Integer),
    sa.Column("last_error", sa.String(300)),
    _time("created_at"),
    _time("delivered_at", needed=False),
    sa.Index("outbox_next", "state", "run_at"),
)

# What happened

provider_calls: Final = _table(
    "provider_calls",
    _number(),
    sa.Column("provider", sa.String(64), nullable=False, index=True),
    sa.Column("operation", sa.String(64), nullable=False),
    sa.Column("lead_id", sa.BigInteger),
    sa.Column("status", sa.String(40), nullable=False),
    sa.Column("credits", sa.Float(53)),
    _time("at"),
)

#: Requests of one minute and one route that one process answered; processes never write the same row.
request_stats: Final = _table(
    "request_stats",
    sa.Column("minute", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("route", sa.String(120), primary_key=True),
    sa.Column("process", sa.String(64), primary_key=True),
    sa.Column("count", sa.Integer, nullable=False),
    sa.Column("errors", sa.Integer, nullable=False),
    sa.Column("bytes", sa.BigInteger, nullable=False),
    sa.Column("seconds", sa.Float(53), nullable=False),  # all together
    sa.Column(
        "histogram", _JSON, nullable=False
    ),  # how many took how long, by the upper edge in milliseconds
)

error_log: Final = _table(
    "error_log",
    sa.Column("id", sa.String(40), primary_key=True),
    sa.Column("at", sa.Float(53), nullable=False, index=True),
    sa.Column("level", sa.String(16), nullable=False),
    sa.Column("message", sa.String(500), nullable=False),
    sa.Column("source", sa.String(64)),
    sa.Column("lead_id", sa.BigInteger, index=True),
    sa.Column("details", _JSON, nullable=False),
)

# What was set, and how far was read

settings: Final = _table(
    "settings", sa.Column("name", sa.String(120), primary_key=True), sa.Column("value", _JSON), _time("at")
)

cursors: Final = _table(
    "cursors", sa.Column("name", sa.String(120), primary_key=True), sa.Column("value", _JSON), _time("at")
)
