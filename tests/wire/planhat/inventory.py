"""The inventory of Planhat's API: each fact, what supports it, and the test that compares it with the wire.

``python -m tests.wire.planhat`` prints it as a table.
"""

from __future__ import annotations

import attrs


@attrs.frozen
class Row:
    """One fact of the inventory."""

    section: str
    what: str
    grade: str
    """A: documentation and several clients; B: documentation and one; C: one of them; D: inferred."""
    tests: str
    """The module and the test, or its beginning; empty for a row that is left out."""
    left_out: str = ""
    """Why."""


def _model(name: str, grade: str) -> Row:
    return Row("operations", name, grade, "test_models.test_")


ROWS = (
    Row("hosts", "main host, no prefix in paths", "A", "test_access.test_where_it_goes_unless_told"),
    Row("hosts", "regional hosts", "B", "test_access.test_arguments_by_position"),
    Row("hosts", "analytics host", "A", "test_access.test_one_number_goes_to_the_other_host_without_the_key"),
    Row("hosts", "bearer token", "A", "test_access.test_a_connection_is_tested_as_other_connectors_do"),
    Row("hosts", "basic with the key of a Private App", "C", "",
        "the bearer token does the same; two ways to send one key would be two ways to go wrong"),
    Row("hosts", "a token that never expires", "C", "test_errors.test_each_status_has_its_class"),
    Row("hosts", "tenant token, a part of paths and the user of segment", "B", "test_access.test_an_event_of_segment"),
    Row("hosts", "test of a connection", "C", "test_access.test_a_connection_is_tested_as_other_connectors_do"),
    Row("hosts", "GET /myprofile", "C", "test_access.test_who_the_key_belongs_to"),
    Row("hosts", "200 calls a minute", "A", "test_limits.test_the_limits_are_the_documented_ones"),
    Row("hosts", "150 requests a second", "C", "test_limits.test_the_limits_are_the_documented_ones"),
    Row("hosts", "50 requests in parallel", "C", "test_limits.test_the_limits_are_the_documented_ones"),
    Row("hosts", "headers that tell the limit", "B", "test_limits.test_headers_that_tell_the_limit"),
    Row("hosts", "the analytics host: no limit, bodies up to 32 MB", "C", "test_limits.test_a_body_that_is_too_large"),
    Row("hosts", "bodies of the main host up to 32 MB", "C", "test_limits.test_a_body_that_is_too_large"),
    Row("hosts", "5,000 items in one bulk request", "A", "test_bulk.test_parts_of_five_thousand"),
    Row("hosts", "bulk requests one after the other", "C", "test_bulk.test_parts_of_five_thousand"),
    Row("hosts", "addresses of 2,000 characters", "C", "test_limits.test_a_query_that_is_too_long"),
    Row("hosts", "PLANHAT_API_KEY, PLANHAT_API_BASE_URL", "C", "test_access.test_the_environment"),
    Row("hosts", "TLS 1.2 or later", "D", "", "what Python's ssl does by default in all versions this client runs on"),
    _model("companies", "A"),
    Row("operations", "lean_companies", "B", "test_access.test_companies_with_their_keys_only"),
    _model("endusers", "A"), _model("conversations", "A"), _model("notes", "B"), _model("licenses", "B"),
    Row("operations", "licenses.new_mrr", "B", "test_access.test_new_recurring_revenue"),
    Row("operations", "licenses of one company, the older nested path", "C", "", "the filter company_id does the same"),
    _model("opportunities", "B"), _model("deals", "B"), _model("line_items", "B"), _model("products", "C"),
    _model("assets", "B"), _model("projects", "B"), _model("tasks", "B"), _model("tickets", "B"), _model("issues", "B"),
    _model("invoices", "B"), _model("sales", "B"), _model("nps", "B"), _model("churn", "B"), _model("campaigns", "B"),
    _model("objectives", "B"), _model("workspaces", "C"), _model("time_entries", "C"),
    Row("operations", "time_entries.duplicate", "C", "test_access.test_copies_of_time_entries"),
    _model("timesheets", "C"), _model("users", "B"), _model("custom_fields", "B"),
    Row("operations", "calls", "C", "test_access.test_calls"),
    Row("operations", "logs", "C", "", "seen in one project only, with the name of a tenant among its parameters"),
    Row("operations", "metrics.list", "B", "test_access.test_metrics_are_read_from_the_main_host"),
    Row("operations", "metrics.send", "B", "test_access.test_one_number_goes_to_the_other_host"),
    Row("operations", "activities.send", "B", "test_access.test_one_activity"),
    Row("operations", "activities in bulk", "B", "test_bulk.test_activities_and_metrics"),
    Row("operations", "metrics in an array", "B", "test_bulk.test_activities_and_metrics"),
    Row("operations", "segment.send", "B", "test_access.test_an_event_of_segment"),
    Row("operations", "an id may be extid- or srcid-", "A", "test_models.test_get"),
    Row("operations", "delete answers an object, or 204", "C", "test_models.test_delete"),
    Row("lists", "limit, offset, sort, select", "B", "test_models.test_chosen_fields_and_another_order"),
    Row("lists", "a bare array is a page, without a total", "B", "test_lists.test_a_page_is_no_whole_list"),
    Row("lists", "pages of 2,000, companies of 5,000", "C", "test_models.test_all_pages"),
    Row("lists", "servers cut pages to less", "D", "test_lists.test_ten_thousand_rows"),
    Row("lists", "no filter by time: updatedAt is compared", "C", "test_lists.test_what_changed_is_found_by_comparing"),
    Row("bulk", "matching by the strongest key", "A", "test_bulk.test_each_row_has_its_result"),
    Row("bulk", "200, 206, 400, 403", "A", "test_bulk.test_"),
    Row("bulk", "keys of the answer", "B", "test_bulk.test_each_row_has_its_result"),
    Row("bulk", "operators of lists", "C", "test_bulk.test_operators_of_lists"),
    Row("bulk", "two rows with one key are refused", "C", "test_bulk.test_two_rows_with_one_key"),
    Row("bulk", "after a failure only rows with a key go out again", "D", "test_bulk.test_a_lost_answer"),
    Row("entities", "fields of thirteen models", "B", "test_fields.test_each_is_"),
    Row("entities", "custom", "A", "test_fields.test_custom_is_empty_where_there_is_none"),
    Row("entities", "orgPath and domains as one text", "C", "test_fields.test_lists_that_come_as_one_text"),
    Row("entities", "flags as text", "C", "test_fields.test_flags_that_come_as_text"),
    Row("entities", "days of invoices", "B", "test_fields.test_each_is_"),
    Row("errors", "401, 403, 400, 404, 429, 5xx", "A", "test_errors.test_each_status_has_its_class"),
    Row("errors", "no connection", "A", "test_errors.test_no_connection"),
)  # fmt: skip
