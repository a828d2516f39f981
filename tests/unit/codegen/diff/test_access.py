"""What the diff says of hosts, credentials and auth schemes."""

from __future__ import annotations

from typing import Any

from codegen.diff.api import api

OLD: dict[str, Any] = {
    "constants": {},
    "credentials": {"key": {"env": "SHOP_KEY", "required": True}, "gone": {}, "soon": {}},
    "hosts": {"main": {"url": "https://a.example", "auth": ["key"]}},
    "auth": {"key": {"header": "X-Key", "value": "{key}"}},
}


def test_what_a_caller_gives_is_a_promise() -> None:
    new = OLD | {
        "credentials": {
            "key": {"env": "SHOP_API_KEY", "doc": "New."},
            "soon": {"required": True},
            "more": {},
            "must": {"required": True},
        },
        "hosts": {"main": {"url": "https://b.example", "auth": ["key"]}, "events": {}},
        "auth": {"key": {"header": "X-Api-Key", "value": "{key}"}},
    }
    assert [" ".join((grade, symbol, what)) for symbol, grade, what in api(OLD, new)] == [
        "breaking credentials.gone removed",
        "breaking credentials.key env SHOP_API_KEY, was SHOP_KEY",
        "feature credentials.key required none, was yes",
        "feature credentials.more added",
        "breaking credentials.must added",
        "breaking credentials.soon required yes, was none",
        "fix hosts.events added",
        "fix hosts.main url https://b.example, was https://a.example",
        "fix auth.key header X-Api-Key, was X-Key",
    ]
    assert list(api(new, new)) == []
