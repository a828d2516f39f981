# Generated from spec/leads/api.yaml. Do not edit.
"""Webhooks of the lead service: whether a message comes from who knows the secret (Standard Webhooks)."""

from __future__ import annotations

from halopsa.core.http.webhook_signature import WebhookVerifier
from halopsa.integrations.leads.errors import FAMILY

__all__ = ["verify_webhook"]

verify_webhook = WebhookVerifier(FAMILY)
