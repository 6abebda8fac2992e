"""The clients: one method for each operation, all made of one class.

Source: ``botocore/client.py``. The methods come from the names in the extension's table, as botocore
makes them from its model; ``client.pyi`` beside this file has their types. All calls go through
``_make_api_call``, of which the asyncio client has the ``async`` twin. A call that nobody listens to
goes straight to the extension; the others take the longer way of ``api_call.py``. Where botocore is
imported, a client is of its ``BaseClient`` as well.
"""

from contextvars import ContextVar

from cloudfront_rs import _native, hooks
from cloudfront_rs.botocore_classes import of_both, plain

# Whether a request that may have been carried out is left to whoever makes the call, and not sent again.
ONLY_REFUSED = ContextVar("ONLY_REFUSED", default=False)


class ApiMethod:
    # One operation as a method. Its docstring and its signature are written when they are asked for.
    # (This is no docstring, because `__doc__` is the property below.)

    def __init__(self, name, operation_name):
        self.__name__ = name
        self.__qualname__ = f"CloudFront.{name}"
        self.__module__ = __name__
        self.operation_name = operation_name

    def __get__(self, client, owner=None):
        return self if client is None else _MethodType(self, client)

    def __call__(self, client, *args, **kwargs):
        if args:
            raise TypeError(f"{self.__name__}() only accepts keyword arguments.")
        return client._make_api_call(self.operation_name, kwargs)

    def __repr__(self):
        return f"<function {self.__qualname__}>"

    # `mock.patch.object(type(client), …, autospec=True)` only passes the client on to what is a function.
    __class__ = property(lambda _: type(ApiMethod.__call__))
    __code__ = property(lambda _: ApiMethod.__call__.__code__)
    __defaults__ = __kwdefaults__ = None

    @property
    def __doc__(self):
        from cloudfront_rs import documentation, paginator, waiter  # noqa: PLC0415 (for people)

        waiters = [n for n, w in waiter.BY_NAME.items() if w.method_name == self.__name__]
        return documentation.docstring(
            self.operation_name,
            can_paginate=self.__name__ in paginator.BY_METHOD,
            waiters=waiters,
        )

    @property
    def __signature__(self):
        from cloudfront_rs import documentation  # noqa: PLC0415 (as above)

        return documentation.signature(self.operation_name)


# `types.MethodType`, without a third of a millisecond for importing `types`. In a program of Nuitka's a
# bound method is of another type, which takes nothing but functions; what CPython itself binds is not.
_MethodType = type(classmethod(len).__get__(0))

_PY_TO_OP_NAME = _native.operations()
_METHODS = {method: ApiMethod(method, name) for method, name in _PY_TO_OP_NAME.items()}
# The operations whose reply is a stream, with its member.
STREAMS = {"GetFunction": "FunctionCode", "GetConnectionFunction": "ConnectionFunctionCode"}


class BaseClient(_native.Client):
    """What both clients have."""

    _PY_TO_OP_NAME = _PY_TO_OP_NAME
    # Where the client's paginators and waiters are.
    _package = "cloudfront_rs"
    # botocore's class of such clients, and where it is.
    _botocore = ("botocore.client", "BaseClient")
    _is_async = False
    _meta = None
    _credentials = None
    # Whether a handler of a session made the class of this client.
    _is_extended = False
    # What parses replies, where a session has something of its own for it.
    _parser_factory = None

    def __new__(cls, settings, credentials=None, events=None):  # noqa: ARG004 (for `__init__`)
        return super().__new__(of_both(cls, *cls._botocore), settings, credentials)

    def __init__(self, settings, credentials=None, events=None):  # noqa: ARG002 (the extension's)
        # Of another client, sync or asyncio's, also what the extension does not know.
        if not isinstance(settings, BaseClient):
            self._given = settings["given"]
        else:
            self._given = settings._given
            self._credentials = settings._credentials
            if settings._meta is not None and settings.meta.events:
                events = settings.meta.events
        if events is not None:
            from cloudfront_rs.meta import ClientMeta  # noqa: PLC0415 (few clients have handlers)

            self._meta = ClientMeta(self, events)
        hooks.initialize(self)

    def __getattr__(self, name):
        from cloudfront_rs import botocore_attributes  # noqa: PLC0415 (for what is no method)

        return botocore_attributes.attribute(self, name)

    @property
    def meta(self):
        """The client's region, endpoint, model and events: a :class:`~cloudfront_rs.meta.ClientMeta`."""
        if self._meta is None:
            from cloudfront_rs.meta import ClientMeta  # noqa: PLC0415 (most programs never ask)

            # Of two threads that ask at once both get the same.
            self.__dict__.setdefault("_meta", ClientMeta(self))
        return self._meta

    @meta.setter
    def meta(self, botocores):
        """Nothing: botocore's ``BaseClient.__init__`` sets one of its own, and this client has its meta."""

    @property
    def exceptions(self):
        """Every modelled exception by its name, and ``ClientError``."""
        from cloudfront_rs.exceptions import CLIENT_EXCEPTIONS  # noqa: PLC0415 (needed for errors)

        return CLIENT_EXCEPTIONS

    def can_paginate(self, operation_name):
        """Whether there is a paginator for the method of that name.

        :raises KeyError: where there is no such method.
        """
        from cloudfront_rs import paginator  # noqa: PLC0415 (needed for paginators)

        if operation_name not in self._PY_TO_OP_NAME:
            raise KeyError(operation_name)
        return operation_name in paginator.BY_METHOD

    def get_paginator(self, operation_name):
        """The paginator of a method, such as ``list_distributions``.

        :raises OperationNotPageableError: where it has none.
        """
        from cloudfront_rs import paginate  # noqa: PLC0415 (needed for paginators)

        return paginate.get_paginator(self, operation_name)

    def get_waiter(self, waiter_name):
        """The waiter of that name, one of :attr:`waiter_names`.

        :raises ValueError: where there is none.
        """
        from cloudfront_rs import wait  # noqa: PLC0415 (needed for waiters)

        return wait.get_waiter(self, waiter_name)

    @property
    def waiter_names(self):
        """The names that :meth:`get_waiter` takes."""
        from cloudfront_rs import waiter  # noqa: PLC0415 (needed for waiters)

        return list(waiter.BY_NAME)

    # What botocore's own `_make_api_call` does a call with, where something else called that for this
    # client.

    def _emit_api_params(self, api_params, operation_model, context):
        from cloudfront_rs import api_call, steps  # noqa: PLC0415 (for calls that somebody hooks)

        made = api_call.provide_params(self, operation_model.name, api_params, context)
        return steps.done(self, made)

    def _resolve_endpoint_ruleset(self, operation_model, params, request_context, *_, **__):
        from cloudfront_rs import api_call, steps  # noqa: PLC0415 (as above)

        made = api_call.endpoint(self, operation_model.name, params, request_context)
        return steps.done(self, made)

    def _convert_to_request_dict(
        self, api_params, operation_model, endpoint_url, context=None, **_
    ):
        from cloudfront_rs import api_call, steps  # noqa: PLC0415 (as above)

        made = api_call.request_dict(self, operation_model.name, api_params, context, endpoint_url)
        return steps.done(self, made)

    def _make_request(self, operation_model, request_dict, request_context):
        from cloudfront_rs import api_call, steps  # noqa: PLC0415 (as above)

        made = api_call.exchanged(self, operation_model, request_dict, request_context)
        return steps.done(self, made)

    def _register_handlers(self):
        """Nothing: the client's events have its signer's handler from the beginning."""

    def _own(self, operation_name, reply):  # noqa: ARG002 (the asyncio client has a use for it)
        return reply

    def __reduce__(self):
        if self._credentials is not None:
            raise TypeError(
                "cannot pickle a client that took its credentials from a session, because secrets do "
                "not belong in a pickle: make the client where it is used"
            )
        if self._is_extended:
            raise TypeError(
                "cannot pickle a client whose class handlers of creating-client-class made: make the "
                "client where it is used"
            )
        made, (settings,) = _native.Client.__reduce__(self)
        return plain(made), ({**settings, "given": self._given},)


class CloudFront(BaseClient):
    """boto3's CloudFront client. Methods take keyword arguments and return boto3's dicts."""

    locals().update(_METHODS)

    def _make_api_call(self, operation_name, api_params):
        if self._meta is self._credentials is None and not hooks.is_hooked(
            "botocore.client", "BaseClient"
        ):
            return self._call(operation_name, api_params, None, ONLY_REFUSED.get())
        from cloudfront_rs import api_call  # noqa: PLC0415 (needed for events and the like)

        return api_call.make(self, operation_name, api_params)

    def generate_presigned_url(self, ClientMethod, Params=None, ExpiresIn=3600, HttpMethod=None):  # noqa: N803
        """A URL that makes a call for whoever has it, signed with this client's credentials.

        :param ClientMethod: the name of the method, such as ``get_function``.
        :param Params: what the method would be called with.
        :param ExpiresIn: for how many seconds the URL is valid.
        :param HttpMethod: in place of the operation's own.
        :raises UnknownClientMethodError: where there is no such method.
        :raises ValueError: for an operation with a body, which a URL cannot carry.

        Source: ``botocore/signers.py``.
        """
        from cloudfront_rs import presign  # noqa: PLC0415 (needed for URLs)

        return presign.generate_presigned_url(self, ClientMethod, Params, ExpiresIn, HttpMethod)

    def close(self):
        """Closes the connections. A later call opens new ones, as in boto3."""
        self._close()


class AsyncCloudFront(BaseClient):
    """The CloudFront client for asyncio: the same methods, to be awaited.

    Source: ``aiobotocore/client.py``.
    """

    _package = "cloudfront_rs.aio"
    _botocore = ("aiobotocore.client", "AioBaseClient")
    _is_async = True

    locals().update(_METHODS)

    def __init__(self, settings, credentials=None, events=None):
        super().__init__(settings, credentials, events)
        # The futures that calls wait for.
        self._in_flight = set()

    async def _make_api_call(self, operation_name, api_params):
        if self._meta is self._credentials is None and not hooks.is_hooked(
            "aiobotocore.client", "AioBaseClient"
        ):
            future = self._call_async(operation_name, api_params, None, ONLY_REFUSED.get())
            return self._own(operation_name, await self._wait(future))
        from cloudfront_rs import api_call  # noqa: PLC0415 (as in the sync client)

        return await api_call.make_async(self, operation_name, api_params)

    async def _wait(self, future):
        self._in_flight.add(future)
        try:
            return await future
        finally:
            self._in_flight.discard(future)

    def _own(self, operation_name, reply):
        if operation_name in STREAMS:
            from cloudfront_rs.aio import response  # noqa: PLC0415 (needed for streams)

            response.with_async_stream(reply, STREAMS[operation_name])
        return reply

    async def generate_presigned_url(
        self,
        ClientMethod,  # noqa: N803
        Params=None,  # noqa: N803
        ExpiresIn=3600,  # noqa: N803
        HttpMethod=None,  # noqa: N803
    ):
        """As :meth:`CloudFront.generate_presigned_url`; finding credentials does not block the loop."""
        from cloudfront_rs import presign  # noqa: PLC0415 (needed for URLs)

        return await presign.generate_presigned_url_async(
            self, ClientMethod, Params, ExpiresIn, HttpMethod
        )

    async def close(self):
        """Cancels the calls that are in flight, and closes the connections.

        A later call opens new ones, as in boto3.
        """
        for future in list(self._in_flight):
            loop = future.get_loop()  # which may be another thread's
            if not loop.is_closed():
                loop.call_soon_threadsafe(future.cancel)
        self._close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()


def extended(client_class, events):
    """The class of a session's clients, after the handlers of ``creating-client-class``, boto3's
    documented way to add methods to them."""
    name = "creating-client-class.cloudfront"
    if not events.hears(name):
        return client_class
    bases, attributes = [client_class], dict(_METHODS)
    events.emit(name, class_attributes=attributes, base_classes=bases)
    added = {"__module__": __name__, **attributes, "_is_extended": True}
    return type(client_class)("CloudFront", tuple(bases), added)


CloudFrontClient = Client = CloudFront
