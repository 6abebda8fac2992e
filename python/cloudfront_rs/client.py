"""The clients: one method for each operation, all made of one function.

Source: ``botocore/client.py``. The methods come from the names in the extension's table, as botocore
makes them from its model; ``client.pyi`` beside this file has their types. All calls go through
``_make_api_call``, of which the asyncio client has the ``async`` twin.
"""

from cloudfront_rs import _native


class BaseClient(_native.Client):
    """What both clients have: the extension's ``_call`` and ``_call_async``, and the exceptions."""

    @property
    def exceptions(self):
        """Every modelled exception by its name, and ``ClientError``."""
        from cloudfront_rs.exceptions import CLIENT_EXCEPTIONS  # noqa: PLC0415 (needed for errors)

        return CLIENT_EXCEPTIONS


def _api_method(method_name, operation_name):
    def api_call(self, *args, **kwargs):
        if args:
            raise TypeError(f"{method_name}() only accepts keyword arguments.")
        return self._make_api_call(operation_name, kwargs)

    api_call.__name__ = method_name
    api_call.__qualname__ = f"CloudFront.{method_name}"
    return api_call


_METHODS = {method: _api_method(method, name) for method, name in _native.operations().items()}


class CloudFront(BaseClient):
    """boto3's CloudFront client. Methods take keyword arguments and return boto3's dicts."""

    locals().update(_METHODS)

    def _make_api_call(self, operation_name, api_params):
        return self._call(operation_name, api_params)


class AsyncCloudFront(BaseClient):
    """The CloudFront client for asyncio: the same methods, to be awaited."""

    locals().update(_METHODS)

    async def _make_api_call(self, operation_name, api_params):
        return await self._call_async(operation_name, api_params)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return None
