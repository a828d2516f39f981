# Generated from spec/apollo/upstream/ops. Do not edit.
"""Everything the vendor publishes, as ``client.api.<resource>.<operation>`` of an async client."""

from __future__ import annotations

from halopsa.core.operations.published import PublishedApi


class AsyncApi(PublishedApi):
    """One attribute per first segment of a published path; each loads when it is first used.

    Names and types are the vendor's. Bodies are mappings or the models of ``halopsa.leads.apollo.api.models``.
    """
