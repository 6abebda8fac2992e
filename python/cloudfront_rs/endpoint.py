"""``client._endpoint``: the attempts of a call that event handlers have a part in.

Source: ``Endpoint`` in ``botocore/endpoint.py``, event by event, and ``AioEndpoint`` in
``aiobotocore/endpoint.py``. ``src/exchange.rs`` sends, counts the attempts, and applies the rules for
another; it stops before each request and after each reply. A request is prepared by botocore's own
``prepare_request`` where that is imported, because tracers replace it.
"""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

from cloudfront_rs.auth import TOKEN
from cloudfront_rs.awsrequest import AWSResponse, request_of
from cloudfront_rs.botocore_classes import of_both
from cloudfront_rs.client import ONLY_REFUSED, STREAMS
from cloudfront_rs.config import masked
from cloudfront_rs.exceptions import ConnectionError, HTTPClientError  # noqa: A004
from cloudfront_rs.meta import SERVICE_ID
from cloudfront_rs.response import of_reply
from cloudfront_rs.steps import NextStep, done

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cloudfront_rs._native import Exchange
    from cloudfront_rs.client import BaseClient
    from cloudfront_rs.response import StreamingBody
    from cloudfront_rs.steps import Steps

    _Parsed = tuple[Any, dict[str, Any]]

_TOKEN = TOKEN.lower()
_AFTER_A_REPLY = ("before-parse", "response-received", "needs-retry")
# The names of headers that the SDK adds, as botocore writes them.
_NAMES = {"user-agent": "User-Agent", "x-amzn-trace-id": "X-Amzn-Trace-Id"}


class Endpoint:
    """Where the requests of one client go.

    :ivar host: the URL.
    :ivar http_session: the client's connections, see :class:`HTTPSession`.
    """

    def __new__(cls, client: BaseClient) -> Endpoint:
        names = ("aiobotocore.endpoint", "AioEndpoint") if client._is_async else _BOTOCORE
        return object.__new__(of_both(cls, *names))

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._endpoint_prefix = SERVICE_ID
        self._event_emitter = client.meta.events
        self.host: str = client.meta.endpoint_url
        self.http_session = HTTPSession(client)

    def __repr__(self) -> str:
        return f"{self._endpoint_prefix}({self.host})"

    def close(self) -> Any:
        """Closes the connections; to be awaited of the asyncio client."""
        return self.http_session.close()

    def make_request(self, operation_model: Any, request_dict: dict[str, Any]) -> Any:
        """Makes a request with its retries: an ``AWSResponse``, and the dict that boto3 makes of it.

        :param operation_model: of ``client._service_model``.
        :param request_dict: as ``before-call`` handlers get it.
        """
        steps = self.steps(operation_model, request_dict)
        return done(self._client, steps)

    def steps(self, operation_model: Any, request_dict: dict[str, Any]) -> Steps[_Parsed]:
        """The same in steps (``steps.py``)."""
        _log(operation_model, request_dict)
        call = _Call(self, operation_model, request_dict)
        with closing(call.exchange):
            while (stop := (yield NextStep(self._client, call.exchange))) is not None:
                kind, *what = stop
                yield from getattr(call, f"on_{kind}")(*what)
            return call.result()

    def create_request(self, params: dict[str, Any], operation_model: Any) -> Steps[Any]:
        """The signed request of one attempt, after the handlers of ``request-created``."""
        request = request_of(params, stream_output=operation_model.name in STREAMS)
        yield from self._event_emitter.steps(
            f"request-created.{SERVICE_ID}.{operation_model.name}",
            request=request,
            operation_name=operation_model.name,
        )
        return self.prepare_request(request)

    def prepare_request(self, request: Any) -> Any:
        """The request as it is sent, with headers that are bytes."""
        botocore = sys.modules.get("botocore.endpoint")
        if botocore is not None:
            return botocore.Endpoint.prepare_request(self, request)
        prepared = request.prepare()
        for name, value in prepared.headers.items():
            prepared.headers[name] = value.encode() if isinstance(value, str) else value
        return prepared

    def _encode_headers(self, headers: Any) -> None:
        # botocore's own shows a session token to whoever looks at the headers.
        for name, value in headers.items():
            if isinstance(value, str):
                headers[name] = masked(value.encode()) if name.lower() == _TOKEN else value.encode()


_BOTOCORE = ("botocore.endpoint", "Endpoint")


class HTTPSession:
    """``client._endpoint.http_session``: the connections of a client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def close(self) -> Any:
        """Closes the connections. A later call opens new ones."""
        return self._client.close()

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(
            f"cloudfront_rs keeps its connections in Rust, so http_session has no {name!r}: what is "
            "sent, and what is taken for a reply, is decided by a handler of the event before-send"
        )


class _Call:
    """The attempts of one call, and what they came to so far."""

    def __init__(
        self, endpoint: Endpoint, operation_model: Any, request_dict: dict[str, Any]
    ) -> None:
        self._endpoint = endpoint
        self._client = endpoint._client
        self._events = endpoint._event_emitter
        self._model = operation_model
        self._name: str = operation_model.name
        self._request = request_dict
        self._context: dict[str, Any] = request_dict["context"]
        self._attempts = 0
        # Of the last attempt: the reply of a handler, what its reply was parsed to, and what a handler
        # raised.
        self._given: Any = None
        self._parsed: _Parsed | None = None
        self._raised: BaseException | None = None
        self.exchange: Exchange = self._client._exchange(
            self._name,
            request_dict["method"],
            request_dict["url"],
            _texts(request_dict["headers"].items()),
            _bytes(request_dict["body"]),
            self._client._parser_factory is not None
            or any(self._events.hears(self._event(name)) for name in _AFTER_A_REPLY),
            ONLY_REFUSED.get(),
        )

    def _event(self, name: str) -> str:
        return f"{name}.{SERVICE_ID}.{self._name}"

    def on_request(
        self, method: str, url: str, headers: list[tuple[str, str]], body: bytes
    ) -> Steps[None]:
        """Before an attempt: signs it, and sends it unless a handler has the reply."""
        self._attempts += 1
        self._given = self._parsed = self._raised = None
        self._context.setdefault("retries", {})["attempt"] = self._attempts
        names = {name.lower(): name for name in self._request["headers"]} | _NAMES
        params = {
            **self._request,
            "method": method,
            "url": url,
            "headers": {names.get(name, name): value for name, value in headers},
            "body": body,
        }
        request = yield from self._endpoint.create_request(params, self._model)
        try:
            given = yield from self._events.steps(self._event("before-send"), request=request)
        except Exception as error:
            yield from self._on_raised(error)
            return
        self._given = given
        if given is None:
            sent = _texts(request.headers.items())
            self.exchange.send(request.method, request.url, sent, _bytes(request.body))
        else:
            headers = _texts(given.headers.items())
            self.exchange.reply(given.status_code, headers, _bytes(given.content))

    def _on_raised(self, error: Exception) -> Steps[None]:
        self._raised = error
        yield from self._on_end(None, None, error)
        self.exchange.fail(isinstance(error, _retryable()))

    def on_fault(self, error: Exception) -> Steps[None]:
        """After an attempt without a reply."""
        yield from self._on_end(None, None, error)
        self.exchange.go_on()

    def on_reply(self, status: int, headers: list[tuple[str, str]], body: bytes) -> Steps[None]:
        """After a reply, where somebody listens."""
        http = self._http(status, headers, body)
        content = self._stream(http, body)
        response: dict[str, Any] = {
            "headers": http.headers,
            "status_code": status,
            "context": {"operation_name": self._name},
            "body": body if content is None else content,
        }
        given, customized = dict(response), dict[str, Any]()
        yield from self._events.steps(
            self._event("before-parse"),
            operation_model=self._model,
            response_dict=response,
            customized_response_dict=customized,
        )
        is_changed = any(response[name] is not given[name] for name in ("status_code", "body"))
        if is_changed:
            status, body = response["status_code"], _bytes(response["body"])
        headers = _texts(response["headers"].items())
        if self._client._parser_factory is None:
            parsed = self._client._parse(self._name, status, headers, body)
            del parsed["ResponseMetadata"]["RetryAttempts"]  # which is told at the end
        else:
            parsed = _parsed_by(self._client._parser_factory, response, self._model)
        if content is not None and not is_changed:
            parsed[STREAMS[self._name]] = content
        parsed.update(customized)
        self._parsed = http, self._client._own(self._name, parsed)
        yield from self._on_end(response, self._parsed, None)
        if is_changed:
            self.exchange.reply(status, headers, body)
        else:
            self.exchange.go_on()

    def _stream(self, http: Any, body: bytes) -> StreamingBody | None:
        if self._name not in STREAMS or http.status_code >= 300:  # noqa: PLR2004 (as botocore decides)
            return None
        return of_reply(body, http.headers.get("content-length"))

    def _on_end(
        self,
        response: dict[str, Any] | None,
        parsed: _Parsed | None,
        error: BaseException | None,
    ) -> Steps[None]:
        yield from self._events.steps(
            self._event("response-received"),
            response_dict=response,
            parsed_response=parsed and parsed[1],
            context=self._context,
            exception=error,
        )
        delay = yield from self._events.steps(
            self._event("needs-retry"),
            response=parsed,
            endpoint=self._endpoint,
            operation=self._model,
            attempts=self._attempts,
            caught_exception=error,
            request_dict=self._request,
        )
        if delay is not None:
            self.exchange.retry_after(float(delay))

    def result(self) -> _Parsed:
        """What the last attempt came to."""
        if self._raised is not None:
            raise self._raised
        status, headers, body, parsed = self.exchange.result()
        if self._parsed is None:
            return self._http(status, headers, body), self._client._own(self._name, parsed)
        # What handlers saw, and may have changed, with what is only known at the end.
        told = self._parsed[1].setdefault("ResponseMetadata", {})
        for name, value in parsed["ResponseMetadata"].items():
            told.setdefault(name, value)
        told["RetryAttempts"] = parsed["ResponseMetadata"]["RetryAttempts"]
        return self._parsed

    def _http(self, status: int, headers: list[tuple[str, str]], body: bytes) -> Any:
        return self._given or AWSResponse(self._request["url"], status, headers, body)


def _parsed_by(factory: Any, response: dict[str, Any], operation_model: Any) -> dict[str, Any]:
    """What the parser of a session's own makes of a reply, as botocore's ``Endpoint`` asks it."""
    model = operation_model.service_model
    parser = factory.create_parser(model.resolved_protocol)
    parsed: dict[str, Any] = parser.parse(response, operation_model.output_shape)
    code = parsed.get("Error", {}).get("Code")
    error_shape = None if code is None else model.shape_for_error_code(code)
    if response["status_code"] >= 300 and error_shape is not None:  # noqa: PLR2004 (as above)
        parsed.update(parser.parse(response, error_shape))
    return parsed


def _retryable() -> tuple[type[BaseException], ...]:
    botocore = sys.modules.get("botocore.exceptions")
    theirs = (botocore.ConnectionError, botocore.HTTPClientError) if botocore else ()
    return (ConnectionError, HTTPClientError, *theirs)


def _log(operation_model: Any, request_dict: dict[str, Any]) -> None:
    """Tells botocore's logger of the request, which Ansible reads; its body, in which function code may
    stand, is told by its length."""
    logging = sys.modules.get("logging")
    if logging is not None:
        told = {**request_dict, "body": f"{len(_bytes(request_dict['body']))} bytes"}
        logger = logging.getLogger("botocore.endpoint")
        logger.debug("Making request for %s with params: %s", operation_model, told)


def _texts(headers: Iterable[tuple[str, Any]]) -> list[tuple[str, str]]:
    return [(name, _text(name, value)) for name, value in headers]


def _text(name: Any, value: Any) -> str:
    text = _decoded(value) if isinstance(value, bytes) else str(value)
    return masked(text) if str(name).lower() == _TOKEN else text


def _decoded(value: bytes) -> str:
    # botocore sends text as UTF-8, and so does the extension.
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _bytes(body: Any) -> bytes:
    if hasattr(body, "read"):
        body = body.read()
    return body.encode() if isinstance(body, str) else bytes(body or b"")
