# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.attachment``: what the vendor publishes below ``/Attachment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.attachment import Attachment
    from halopsa.api.models.attachment_list import Attachment_List
    from halopsa.api.models.presigned_url_request import PresignedURLRequest
    from halopsa.core.base.typing import FileInput, Timeout, When
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class AttachmentGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        childticketid: int | None
        includedetails: bool | None
        token: str | None

    class AttachmentGetImageQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        nonce: str | None
        token: str | None

    class AttachmentListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        action_id: int | None
        domotzagents: bool | None
        filetype: str | None
        idonly: bool | None
        isxlsimport: bool | None
        one_attachment_id: int | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        portal: int | None
        ticket_id: int | None
        token: str | None
        type: int | None
        unique_id: int | None

    class AttachmentNhserverQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        token: str | None

    class AttachmentPostImageQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        _alreadyuploaded: bool | None
        _canupdate: bool | None
        _dont_fire_automations: bool | None
        _enduserportalpdfprint: bool | None
        _importtype: str | None
        _is_new_version: bool | None
        _isimport: bool | None
        _isnewticket: bool | None
        _match_additional_id: str | None
        _match_integration_id: int | None
        _match_integration_name: str | None
        _match_thirdparty_id: str | None
        _start_transcription: bool | None
        _transcription_is_new_action: bool | None
        _transcription_started: bool | None
        _warning: str | None
        aashowforchildren: bool | None
        aashowforrelated: bool | None
        aashowforusers: bool | None
        aaunum: int | None
        aauserid: int | None
        access_control: Any
        access_control_level: int | None
        action_id: int | None
        already_posted: bool | None
        anon_outcomeid: int | None
        atallowanonupload: bool | None
        atallowguid: bool | None
        atareanoteid: int | None
        atblob: str | None
        atblob_base64: str | None
        atcontenttype: str | None
        atdatecreated: When | None
        atdesc: str | None
        atdoctype: int | None
        atencid: int | None
        atexpirydate: When | None
        atfilename: str | None
        atfilesize: int | None
        atguid: str | None
        atid: int | None
        atimageuse: int | None
        atipaddress: str | None
        atisimage: bool | None
        atkey: str | None
        atlastupdated: When | None
        atlink: str | None
        atlinkedversionid: int | None
        atnote: str | None
        atparentid: int | None
        atshowforusers: bool | None
        attachmentaction_id: int | None
        atthirdpartyid: str | None
        attype: int | None
        atuniqueid: int | None
        canned_text_copy: bool | None
        child_count: int | None
        content_id: str | None
        copy_from_id: int | None
        copytopath: str | None
        date_created_override: When | None
        external_links: Any
        faultid: int | None
        field_id: int | None
        file_stream_CanRead: bool | None
        file_stream_CanSeek: bool | None
        file_stream_CanTimeout: bool | None
        file_stream_CanWrite: bool | None
        file_stream_Capacity: int | None
        file_stream_Length: int | None
        file_stream_Position: int | None
        file_stream_ReadTimeout: int | None
        file_stream_WriteTimeout: int | None
        folder_hierarchy: str | None
        has_scanned: bool | None
        image_upload_id: int | None
        image_upload_key: str | None
        import_details_id: int | None
        import_parentid: str | None
        is_s3: bool | None
        last_updated: When | None
        link: str | None
        migrate_to_s3: bool | None
        new_external_link__match: bool | None
        new_external_link__warning: str | None
        new_external_link__webhookaction: Any
        new_external_link_chat_message_count: int | None
        new_external_link_child_links: Any
        new_external_link_eldatecreated: When | None
        new_external_link_eldateupdated: When | None
        new_external_link_eldescription: str | None
        new_external_link_eldetailsid: int | None
        new_external_link_eldontmoveexistingassets: bool | None
        new_external_link_elhaloid: int | None
        new_external_link_eliconforlinkedentity: str | None
        new_external_link_elid: int | None
        new_external_link_elintegrationname: str | None
        new_external_link_elisprimary: bool | None
        new_external_link_elmoduleid: int | None
        new_external_link_elparentid: int | None
        new_external_link_elrevisions: int | None
        new_external_link_elsubscriptionexpiry: When | None
        new_external_link_elsubscriptionid: str | None
        new_external_link_elsubscriptionkey: str | None
        new_external_link_eltableid: int | None
        new_external_link_elthirdpartyadditionalid: str | None
        new_external_link_elthirdpartyassignedto: str | None
        new_external_link_elthirdpartycount: int | None
        new_external_link_elthirdpartydesc: str | None
        new_external_link_elthirdpartyid: str | None
        new_external_link_elthirdpartypriority: str | None
        new_external_link_elthirdpartystatus: str | None
        new_external_link_elthirdpartytype: str | None
        new_external_link_elthirdpartyurl: str | None
        new_external_link_elurlforlinkedentity: str | None
        new_external_link_elurlforlinkedentitycaption: str | None
        new_external_link_extra_match_field: str | None
        new_external_link_filters: Any
        new_external_link_halo_desc: str | None
        new_external_link_halo_second_desc: str | None
        new_external_link_halo_second_id: int | None
        new_external_link_new_subscription_key: str | None
        new_external_link_populate_url: bool | None
        new_external_link_third_party_secondary_id: str | None
        new_external_link_update_existing_link: bool | None
        outcome_id: int | None
        parent_desc: str | None
        parent_name: str | None
        processnow: bool | None
        s3url: str | None
        third_party_id: str | None
        ticket_id: int | None
        tickettype_guid: str | None
        tickettype_id: int | None
        useThisGuid: str | None
        validate_guid: str | None
        version_count: int | None


class AttachmentApi(PublishedWrites["Attachment_List", "Attachment"]):
    """What the vendor publishes below ``/Attachment``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.attachment"

    def create(
        self, data: Attachment_List | Attachment | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Attachment:
        """Call ``POST /Attachment``."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Attachment/{id}``."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def delete_document(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /Attachment/document/{id}``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("delete_document"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def delete_image(
        self,
        id: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /Attachment/image/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("delete_image"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AttachmentGetQuery],
    ) -> bytes:
        """Call ``GET /Attachment/{id}``."""
        return cast("bytes", self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

    def get_document(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Attachment/document/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_document"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_image(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AttachmentGetImageQuery],
    ) -> object:
        """Call ``GET /Attachment/image``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant. A live tenant refused it (404): the record or the module
        may be missing there, so check what you give in the path."""
        return self._invoke(
            self._op("get_image"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_image_by_id(
        self,
        id: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Attachment/image/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_image_by_id"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_s3_presigned_url(
        self,
        body: Sequence[PresignedURLRequest | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Attachment/GetS3PresignedURL``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_s3_presigned_url"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AttachmentListQuery],
    ) -> Page[Attachment_List]:
        """Call ``GET /Attachment``. A live tenant has answered it, without rows."""
        return self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=query,
        )

    def list_all(
        self,
        *,
        page_size: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **query: Unpack[AttachmentListQuery],
    ) -> Listing[Attachment_List]:
        """Call ``GET /Attachment``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``:
        what ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless everything came.
        ``consistent``: neither miss nor double rows that are made or deleted meanwhile (needs a list with
        ``order``). ``progress``: called after each page."""
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=query,
        )

    def migrate_to_s3(
        self,
        body: Sequence[int],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Attachment/MigrateToS3``. What it answers is not published. Since build 2.250.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("migrate_to_s3"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def nhserver(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AttachmentNhserverQuery],
    ) -> object:
        """Call ``GET /Attachment/nhserver/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("nhserver"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_document(
        self,
        body: Sequence[Attachment | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Attachment/document``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_document"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_image(
        self,
        files: FileInput,
        /,
        *,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AttachmentPostImageQuery],
    ) -> object:
        """Call ``POST /Attachment/image``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_image"),
            (),
            body=files,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def presigned_url_upload_complete(
        self,
        body: Sequence[PresignedURLRequest | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Attachment/PresignedURLUploadComplete``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("presigned_url_upload_complete"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: Attachment_List | Attachment | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Attachment:
        """Call ``POST /Attachment``."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
