"""Each method of the guide's table, what it sends, and how well that is known; typed by hand, never generated."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from tests.wire.scripted import Answer, Loosely

ID = "usr_01/a"
PATH_ID = "usr_01%2Fa"
ONE = Answer(json={"success": True, "data": {"id": ID, "status": "active"}})
MANY = Answer(
    json={
        "success": True,
        "data": [
            {"id": ID, "status": "active", "created_at": "2026-05-05T10:00:00Z", "avatar_file_id": "f1"}
        ],
        "pagination": {"page": 1, "limit": 20, "total": 1, "total_pages": 1},
    }
)
DONE = Answer(json={"success": True, "data": None})
PAGE = {"page": "1", "limit": "20"}


@attrs.frozen
class Row:
    """One method: the call, what it sends, and the grade of that."""

    name: str
    call: Callable[..., Loosely]
    method: str
    path: str
    query: dict[str, str] = attrs.field(factory=dict)
    json: object = None
    answer: Answer = ONE
    grade: str = "D"


ROWS = (
    Row("user.search", lambda c, **x: c.user.search(**x), "GET", "/users", PAGE, answer=MANY),
    Row("user.find_by_id", lambda c, **x: c.user.find_by_id(ID, **x), "GET", f"/users/{PATH_ID}", grade="B"),
    Row(
        "user.create",
        lambda c, **x: c.user.create(status="active", **x),
        "POST",
        "/users",
        json={"status": "active"},
    ),
    Row(
        "user.update",
        lambda c, **x: c.user.update(ID, avatar_file_id="f1", **x),
        "PATCH",
        f"/users/{PATH_ID}",
        json={"avatar_file_id": "f1"},
    ),
    Row("user.delete", lambda c, **x: c.user.delete(ID, **x), "DELETE", f"/users/{PATH_ID}", answer=DONE),
    Row(
        "user.set_roles",
        lambda c, **x: c.user.set_roles(ID, role_ids=["r1"], **x),
        "PUT",
        f"/users/{PATH_ID}/roles",
        json={"role_ids": ["r1"]},
    ),
    Row(
        "user.set_positions",
        lambda c, **x: c.user.set_positions(ID, more={"positions": [1]}, **x),
        "PUT",
        f"/users/{PATH_ID}/positions",
        json={"positions": [1]},
    ),
    Row("organization.tree", lambda c, **x: c.organization.tree(**x), "GET", "/organizations/tree"),
    Row(
        "organization.find_by_id",
        lambda c, **x: c.organization.find_by_id(ID, **x),
        "GET",
        f"/organizations/{PATH_ID}",
    ),
    Row(
        "organization.create",
        lambda c, **x: c.organization.create({"name": "N"}, allow_unknown=True, **x),
        "POST",
        "/organizations",
        json={"name": "N"},
    ),
    Row(
        "organization.update",
        lambda c, **x: c.organization.update(ID, {"name": "N"}, allow_unknown=True, **x),
        "PATCH",
        f"/organizations/{PATH_ID}",
        json={"name": "N"},
    ),
    Row(
        "organization.move",
        lambda c, **x: c.organization.move(ID, parent_id="o2", **x),
        "POST",
        f"/organizations/{PATH_ID}/move",
        json={"parent_id": "o2"},
    ),
    Row(
        "organization.delete",
        lambda c, **x: c.organization.delete(ID, **x),
        "DELETE",
        f"/organizations/{PATH_ID}",
        answer=DONE,
    ),
    Row("role.search", lambda c, **x: c.role.search(**x), "GET", "/roles", PAGE, answer=MANY),
    Row("role.find_by_id", lambda c, **x: c.role.find_by_id(ID, **x), "GET", f"/roles/{PATH_ID}"),
    Row(
        "role.create",
        lambda c, **x: c.role.create({"name": "N"}, allow_unknown=True, **x),
        "POST",
        "/roles",
        json={"name": "N"},
    ),
    Row(
        "role.update",
        lambda c, **x: c.role.update(ID, {"name": "N"}, allow_unknown=True, **x),
        "PATCH",
        f"/roles/{PATH_ID}",
        json={"name": "N"},
    ),
    Row(
        "role.set_permissions",
        lambda c, **x: c.role.set_permissions(ID, permission_ids=["p1"], **x),
        "PUT",
        f"/roles/{PATH_ID}/permissions",
        json={"permission_ids": ["p1"]},
    ),
    Row(
        "permission.search", lambda c, **x: c.permission.search(**x), "GET", "/permissions", PAGE, answer=MANY
    ),
    Row(
        "permission.find_by_id",
        lambda c, **x: c.permission.find_by_id(ID, **x),
        "GET",
        f"/permissions/{PATH_ID}",
    ),
    Row(
        "permission.create",
        lambda c, **x: c.permission.create({"name": "N"}, allow_unknown=True, **x),
        "POST",
        "/permissions",
        json={"name": "N"},
    ),
    Row(
        "permission.update",
        lambda c, **x: c.permission.update(ID, {"name": "N"}, allow_unknown=True, **x),
        "PATCH",
        f"/permissions/{PATH_ID}",
        json={"name": "N"},
    ),
    Row(
        "permission_category.search",
        lambda c, **x: c.permission_category.search(**x),
        "GET",
        "/permission-categories",
        PAGE,
        answer=MANY,
    ),
    Row(
        "permission_category.tree",
        lambda c, **x: c.permission_category.tree(**x),
        "GET",
        "/permission-categories/tree",
    ),
    Row(
        "permission_category.create",
        lambda c, **x: c.permission_category.create({"name": "N"}, allow_unknown=True, **x),
        "POST",
        "/permission-categories",
        json={"name": "N"},
    ),
    Row("workflow.search", lambda c, **x: c.workflow.search(**x), "GET", "/workflows", PAGE, answer=MANY),
    Row("workflow.find_by_id", lambda c, **x: c.workflow.find_by_id(ID, **x), "GET", f"/workflows/{PATH_ID}"),
    Row("workflow.instances", lambda c, **x: c.workflow.instances(**x), "GET", "/workflows/instances"),
    Row(
        "workflow.tasks",
        lambda c, **x: c.workflow.tasks(assignee_user_id="u1", **x),
        "GET",
        "/workflows/tasks",
        {"assignee_user_id": "u1"},
    ),
    Row(
        "workflow.approve",
        lambda c, **x: c.workflow.approve(ID, comment="LGTM", metadata={"a": 1}, **x),
        "POST",
        f"/workflows/tasks/{PATH_ID}/approve",
        json={"comment": "LGTM", "metadata": {"a": 1}},
    ),
    Row(
        "workflow.reject",
        lambda c, **x: c.workflow.reject(ID, comment="No", **x),
        "POST",
        f"/workflows/tasks/{PATH_ID}/reject",
        json={"comment": "No"},
    ),
    Row("todo.search", lambda c, **x: c.todo.search(**x), "GET", "/todos", PAGE, answer=MANY),
    Row("todo.find_by_id", lambda c, **x: c.todo.find_by_id(ID, **x), "GET", f"/todos/{PATH_ID}"),
    Row(
        "todo.create",
        lambda c, **x: c.todo.create({"title": "T"}, allow_unknown=True, **x),
        "POST",
        "/todos",
        json={"title": "T"},
    ),
    Row(
        "todo.update",
        lambda c, **x: c.todo.update(ID, {"title": "T"}, allow_unknown=True, **x),
        "PATCH",
        f"/todos/{PATH_ID}",
        json={"title": "T"},
    ),
    Row("todo.complete", lambda c, **x: c.todo.complete(ID, **x), "POST", f"/todos/{PATH_ID}/complete"),
    Row("files.find_by_id", lambda c, **x: c.files.find_by_id(ID, **x), "GET", f"/files/{PATH_ID}"),
    Row("files.delete", lambda c, **x: c.files.delete(ID, **x), "DELETE", f"/files/{PATH_ID}", answer=DONE),
    Row(
        "email.send",
        lambda c, **x: c.email.send(more={"to": ["a@b.example"]}, **x),
        "POST",
        "/emails/send",
        json={"to": ["a@b.example"]},
    ),
    Row("email.templates", lambda c, **x: c.email.templates(**x), "GET", "/emails/templates"),
    Row("email.history", lambda c, **x: c.email.history(**x), "GET", "/emails/history"),
    Row(
        "otp.request",
        lambda c, **x: c.otp.request(more={"phone": "+66"}, **x),
        "POST",
        "/otp/request",
        json={"phone": "+66"},
    ),
    Row(
        "otp.verify",
        lambda c, **x: c.otp.verify(more={"code": "1"}, **x),
        "POST",
        "/otp/verify",
        json={"code": "1"},
    ),
    Row(
        "line.link",
        lambda c, **x: c.line.link(more={"code": "1"}, **x),
        "POST",
        "/line/link",
        json={"code": "1"},
    ),
    Row("line.unlink", lambda c, **x: c.line.unlink(**x), "POST", "/line/unlink"),
    Row(
        "line.notify",
        lambda c, **x: c.line.notify(more={"text": "Hi"}, **x),
        "POST",
        "/line/notify",
        json={"text": "Hi"},
    ),
    Row("webhook.search", lambda c, **x: c.webhook.search(**x), "GET", "/webhooks", PAGE, answer=MANY),
    Row("webhook.find_by_id", lambda c, **x: c.webhook.find_by_id(ID, **x), "GET", f"/webhooks/{PATH_ID}"),
    Row(
        "webhook.create",
        lambda c, **x: c.webhook.create({"url": "https://a.example"}, allow_unknown=True, **x),
        "POST",
        "/webhooks",
        json={"url": "https://a.example"},
    ),
    Row(
        "webhook.delete",
        lambda c, **x: c.webhook.delete(ID, **x),
        "DELETE",
        f"/webhooks/{PATH_ID}",
        answer=DONE,
    ),
    Row(
        "system_config.get_category",
        lambda c, **x: c.system_config.get_category("mail", **x),
        "GET",
        "/system-configs/categories/mail",
    ),
    Row(
        "system_config.get_by_key",
        lambda c, **x: c.system_config.get_by_key("mail.host", **x),
        "GET",
        "/system-configs/mail.host",
    ),
    Row(
        "system_config.update",
        lambda c, **x: c.system_config.update("mail.host", more={"value": "h"}, **x),
        "PUT",
        "/system-configs/mail.host",
        json={"value": "h"},
    ),
    Row("event_log.search", lambda c, **x: c.event_log.search(**x), "GET", "/event-logs", PAGE, answer=MANY),
    Row(
        "event_log.find_by_id",
        lambda c, **x: c.event_log.find_by_id(ID, **x),
        "GET",
        f"/event-logs/{PATH_ID}",
    ),
    Row(
        "health.check",
        lambda c, **x: c.health.check(**x),
        "GET",
        "/health",
        grade="B",
        answer=Answer(json={"success": True, "data": {"status": "ok"}}),
    ),
)

#: Tested apart: forms and bytes.
OTHERS = ("files.upload", "files.download")

LEFT_OUT = {
    "/v1/auth/*": "the guide says that it exists, and no namespace wraps it; client.request reaches it",
    "a method that clears all data": "only the name of its answer is known; guessing where it is would be dangerous",
    "a request that creates an entry of the audit log": "only the name of its type is known",
    "withCredentials": "it is for browsers",
}
