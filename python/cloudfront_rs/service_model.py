"""AWS's model of CloudFront, for those who ask for it: documentation, ``meta`` and event handlers.

Source: ``botocore/model.py``. The facts are those of the pinned botocore (operations, shapes,
limits), in botocore's format, without its prose. Where botocore is installed, its own classes are
made of them; this package does not need it. Deliberate differences: ``documentation`` is empty
everywhere; the model does not change with the installed botocore, as the requests do not; and where
botocore is missing, an operation is a stand-in that knows what can be known without shapes.
"""

from __future__ import annotations

import functools
import json
import pkgutil
from typing import Any

_HINT = "needs botocore, which is not installed: pip install botocore"


@functools.cache
def facts() -> dict[str, Any]:
    """The content of ``service_model.json``, read once. Everybody gets the same dict."""
    # By the loader of the package, which need not be one of files.
    text = pkgutil.get_data("cloudfront_rs", "service_model.json")
    loaded: dict[str, Any] = json.loads(text or b"")
    return loaded


@functools.cache
def service_model() -> Any:
    """The ``botocore.model.ServiceModel`` of CloudFront.

    :raises ModuleNotFoundError: where botocore is not installed. That is what is wrong, and it
        reaches the user: an ``AttributeError`` would make ``hasattr`` answer that there is no such
        thing, and would be replaced by another one in a class with ``__getattr__``.
    """
    try:
        from botocore.model import ServiceModel  # noqa: PLC0415 (the package works without it)
    except ImportError as error:
        raise ModuleNotFoundError(f"the service model {_HINT}", name="botocore") from error
    return ServiceModel(facts(), "cloudfront")


def operation_model(name: str) -> Any:
    """The ``botocore.model.OperationModel`` of an operation, or the stand-in without botocore.

    :param name: such as ``"PublishFunction"``.
    """
    try:
        return service_model().operation_model(name)
    except ModuleNotFoundError:
        return OperationModel(name)


class OperationModel:
    """What event handlers get as ``model`` where botocore is not installed.

    :ivar name: such as ``"PublishFunction"``.
    :ivar wire_name: the name in AWS's model, which carries a version.
    :ivar http: the method, the URI and the status of success, as botocore has them.
    :ivar metadata: what the model says of the service.
    :ivar deprecated: whether AWS calls the operation deprecated.
    """

    def __init__(self, name: str) -> None:
        operation = facts()["operations"][name]
        self.name = name
        self.wire_name: str = operation["name"]
        self.http: dict[str, Any] = operation["http"]
        self.metadata: dict[str, Any] = facts()["metadata"]
        self.deprecated: bool = operation.get("deprecated", False)
        self.documentation = ""

    @property
    def service_model(self) -> Any:
        """Raises what the function of this name raises: this class is for want of botocore."""
        return service_model()

    def __getattr__(self, name: str) -> Any:
        # What Python itself looks for, as in copying, is absent for good, with botocore as well.
        if name.startswith("__"):
            raise AttributeError(name)
        raise AttributeError(f"OperationModel.{name} {_HINT}")

    def __repr__(self) -> str:
        return f"OperationModel(name={self.name})"
