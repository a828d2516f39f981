"""ApiClient: the base of the clients of all APIs, and `BlockingClient`: their settings, `request` and closing."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, ParamSpec
from urllib.parse import quote

from .base.instance import names_instance
from .base.suggest import no_attribute
from .config.settings import Config
from .drive import drive
from .errors import FieldError, ValidationError
from .facts import ApiFacts
from .operations import resource as _resource  # noqa: F401 - here rather than during the first call
from .records.encode import encode_query
from .session import ClientBase, decoded
from .transport.exchange import NO_BODY, Call, Transport
from .validation import refused

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .base.typing import Timeout
    from .bulk import BulkReport
    from .operations.preview import Preview
    from .ratelimit.limiter import Limiter

__all__ = ["ApiClient", "BlockingClient"]

_P = ParamSpec("_P")
_METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")


class ApiClient(ClientBase):
    """What a client that blocks and an async one share: settings, and what they show."""

    _api: ClassVar[ApiFacts]

    def _transport_of(self, config: Config) -> Transport:
        raise NotImplementedError  # each has its own wire

    def _begin(self, config: Config) -> None:
        ClientBase.__init__(self, self._transport_of(config), self._api.dialects[config.dialect])

    @classmethod
    def _of(cls, config: Config) -> Self:
        client = cls.__new__(cls)
        client._begin(config)
        return client

    def _open(
        self, credentials: Mapping[str, object], addresses: Mapping[str, object], **settings: object
    ) -> None:
        """Begin with the arguments of a generated client; what is ``None`` is as the manifest has it."""
        given = {name: value for name, value in settings.items() if value is not None}
        self._begin(Config.build(self._api, credentials=credentials, addresses=addresses, **given))

    @classmethod
    def _of_env(
        cls, overrides: Mapping[str, object], credentials: Mapping[str, str], addresses: Mapping[str, str]
    ) -> Self:
        """Make a client from the environment; the mappings tell which arguments are credentials, and addresses."""
        access: dict[str, object] = {
            "credentials": {what: overrides.get(name) for name, what in credentials.items()},
            "addresses": {what: overrides.get(name) for name, what in addresses.items()},
        }
        rest = {n: value for n, value in overrides.items() if n not in credentials and n not in addresses}
        return cls._of(Config.from_env(cls._api, None, **access, **rest))

    @property
    def rate_limit(self) -> Limiter:
        """The request budget: ``limit``, ``window`` (seconds), ``used`` and ``remaining``."""
        return self._transport.limiter

    if not TYPE_CHECKING:  # type checkers would take any name for an attribute

        def __getattr__(self, name):  # noqa: ANN001, ANN204 - not seen by type checkers
            if hasattr(type(self), name):  # its own error, not that it is missing
                return object.__getattribute__(self, name)
            raise no_attribute(self, "The client", name, self._api.words.resource_words)

    def __repr__(self) -> str:
        if "_session" not in vars(self):  # its settings are being refused
            return f"<{type(self).__name__}, not made>"
        config = self._transport.config
        spoken = f", dialect {config.dialect}" if len(self._api.dialects) > 1 else ""
        mode = ", read-only" if config.read_only else ""
        return f"<{type(self).__name__} of {config.base_url}{spoken}{mode}>"

    def _any_call(
        self,
        method: str,
        path: str,
        params: Mapping[str, object] | None,
        json: object,
        timeout: Timeout,
        host: str | None = None,
    ) -> Call:
        """Return the call that ``request`` sends. Raises ``ValidationError`` for one that cannot be sent."""
        verb = str(method).upper()
        if verb not in _METHODS:
            raise self._refusal("method", f"must be one of {', '.join(_METHODS)}")
        if host is not None and host not in self._api.hosts:
            raise self._refusal("host", f"must be one of {', '.join(self._api.hosts)}")
        query: dict[str, str] = {}
        given: object = {} if params is None else params
        if not isinstance(given, Mapping) or not all(isinstance(name, str) for name in given):
            raise self._refusal("params", "must be a mapping of names to values")
        dialect = self._api.dialect
        for name, value in given.items():
            try:
                if value is not None:
                    query[encode_query(name, "str", dialect=dialect)] = encode_query(value, dialect=dialect)
            except ValueError as error:
                raise self._refusal(name, f"cannot be a parameter: {error}") from None
        reads = verb == "GET"
        return Call(
            verb,
            self._safe_path(path),
            query,
            json,
            effect="read" if reads else "write",
            retry="read" if reads else "write",
            expect="json" if reads else "void",
            timeout=timeout,
            host="" if host in (None, self._api.main.name) else str(host),
        )

    def _safe_path(self, path: object) -> str:
        """Return a path below the API root; it can lead nowhere else."""
        such = f"such as {self._api.auth.probe_path or '/things'}"
        if not isinstance(path, str) or not path.isprintable() or "\\" in path or not path.strip("/ "):
            raise self._refusal("path", f"must be text {such}")
        if "?" in path or "#" in path or "://" in path:
            raise self._refusal("path", f"must be a plain path {such}; give the query as params")
        root = self._api.connection.api_path.strip("/")
        segments = path.strip("/").split("/")
        steps = root.split("/") if root else []
        if steps and "/".join(segments[: len(steps)]).lower() == root.lower():
            segments = segments[len(steps) :]
        if not segments:
            raise self._refusal("path", f"must be text {such}")
        return "/" + "/".join(quote(segment, safe="%:@!$&'()*+,;=~-._") for segment in segments)

    def _refusal(self, field: str, message: str) -> ValidationError:
        return refused(self._api.family, "request", [FieldError(field, message)])


class BlockingClient(ApiClient):
    """A client that blocks."""

    def _transport_of(self, config: Config) -> Transport:
        return Transport(config)

    @names_instance
    def _request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = NO_BODY,
        timeout: Timeout = None,
        host: str | None = None,
    ) -> Any:  # noqa: ANN401 - any JSON, as of json.loads: nobody knows its form
        call = self._any_call(method, path, params, json, timeout, host)
        return decoded(self._api, call, self._transport.send(call))

    @names_instance
    def preview(self, method: Callable[_P, object], /, *args: _P.args, **given: _P.kwargs) -> Preview:
        """Return what a write would send; nothing of it is sent, whatever happens.

        ``client.preview(client.things.update, 456, status_id=9)``: the method itself, then its arguments. The
        look-ups that a body needs are made. It works on a client that is read-only too. Files that are uploaded and
        iterators of rows are read.

        Raises:
            ApiError: The call would be refused, or writes nothing.
        """
        from .operations.preview import preview_of

        return drive(lambda: preview_of(self, method, args, given))

    @names_instance
    def undo(
        self,
        report: BulkReport[Any] | str | os.PathLike[str],
        *,
        delete_created: bool = False,
        force: bool = False,
    ) -> BulkReport[Any]:  # Any: of records of any resource
        """Put back what many writes changed. Returns a report with a result for each row of the report.

        ``client.undo(report)``: of ``create_many``, ``update_many`` or ``delete_many``, or the path of their journal.
        Each record is read first; one whose fields somebody changed since is left as it is, and its result says
        which. Records that were not changed are not asked for. Fields that hold secrets are in no journal, and are
        not put back from one. What the writes set off, such as mail, stays as it is.

        Args:
            report: The report, or the path of the journal. A report of ``undo`` is undone too.
            delete_created: Delete what was created. Without it such rows are skipped.
            force: Overwrite what somebody changed since, and leave out what cannot be put back.

        Raises:
            ApiError: The report is of other calls or another instance; nothing was sent.
        """
        from .operations.undo import undo

        return drive(lambda: undo(self, report, delete_created=delete_created, force=force))

    def close(self) -> None:
        """Close all connections. The client cannot be used afterwards."""
        self._session.close()
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
