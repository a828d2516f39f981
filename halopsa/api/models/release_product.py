# Generated from spec/halopsa/upstream/entities/ReleaseProduct.yaml. Do not edit.
"""The model ``ReleaseProduct``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.azure_dev_ops_details import AzureDevOpsDetails
    from halopsa.api.models.dev_ops_project import DevOpsProject
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.jira_details import JiraDetails
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.release_branch import ReleaseBranch
    from halopsa.api.models.release_component import ReleaseComponent
    from halopsa.api.models.release_product_email import ReleaseProductEmail


@entity
class ReleaseProduct(Entity):
    """The published schema ``ReleaseProduct``."""

    _entity: ClassVar[str] = "api.ReleaseProduct"

    id: int = key(default=None)
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    branches: list[ReleaseBranch] | None = None
    components: list[ReleaseComponent] | None = None
    default_pipeline: int | None = None
    default_pipeline_name: str | None = None
    devops_details_id: int | None = None
    devops_details_name: str | None = None
    devops_id: str | None = None
    devops_instance: AzureDevOpsDetails | None = None
    devops_name: str | None = None
    devops_otherfield_mappings: list[IntegrationFieldMapping] | None = None
    devops_project: DevOpsProject | None = None
    devops_url: str | None = None
    github_repo: str | None = None
    jira_details_id: int | None = None
    jira_details_name: str | None = None
    jira_instance: JiraDetails | None = None
    jira_project: KeyPair2 | None = None
    jirafield_mappings: list[IntegrationFieldMapping] | None = None
    logo: str | None = None
    name: str | None = None
    new_icon: str | None = None
    release_count: int | None = None
    release_emails: list[ReleaseProductEmail] | None = None
    show_devops_mappings: bool | None = None
    third_party_id: str | None = None
    third_party_name: str | None = None
    third_party_url: str | None = None
