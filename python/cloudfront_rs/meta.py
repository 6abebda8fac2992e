"""``client.meta``: what a client knows about itself.

Source: ``ClientMeta`` in ``botocore/client.py``, and ``botocore/data/partitions.json``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from cloudfront_rs import service_model
from cloudfront_rs.events import AsyncEventHooks, EventHooks

if TYPE_CHECKING:
    from cloudfront_rs.client import BaseClient

SERVICE_ID = "cloudfront"

# Each partition: its regions, the name that stands for its one CloudFront with the host, or none, the
# suffix of hosts, and that of hosts with dual stack.
_PARTITIONS = (
    (
        r"cn-\w+-\d+|aws-cn-global",
        "aws-cn",
        ("aws-cn-global", "cloudfront.cn-northwest-1.amazonaws.com.cn"),
        "amazonaws.com.cn",
        "api.amazonwebservices.com.cn",
    ),
    (r"us-gov-\w+-\d+", "aws-us-gov", None, "amazonaws.com", "api.aws"),
    (r"us-iso-\w+-\d+", "aws-iso", None, "c2s.ic.gov", None),
    (r"us-isob-\w+-\d+", "aws-iso-b", None, "sc2s.sgov.gov", None),
    (r"eu-isoe-\w+-\d+", "aws-iso-e", None, "cloud.adc-e.uk", None),
    (r"us-isof-\w+-\d+", "aws-iso-f", None, "csp.hci.ic.gov", None),
    (r"eusc-de-\w+-\d+", "aws-eusc", None, "amazonaws.eu", "api.amazonwebservices.eu"),
    (r".*", "aws", ("aws-global", "cloudfront.amazonaws.com"), "amazonaws.com", "api.aws"),
)
_SIGNING_REGIONS = {"aws-global": "us-east-1", "aws-cn-global": "cn-northwest-1"}


def _endpoint(settings: dict[str, Any]) -> tuple[str, str | None, str]:
    """Partition, region name and URL, by the older of botocore's two sets of rules.

    Requests go by the newer ones, which differ where FIPS or dual stack is asked for.
    """
    region = settings["region_name"]
    fips, dual_stack = settings["use_fips_endpoint"], settings["use_dualstack_endpoint"]
    partition, one, suffix, dual_stack_suffix = next(
        (partition, one, suffix, dual_stack_suffix)
        for pattern, partition, one, suffix, dual_stack_suffix in _PARTITIONS
        if re.fullmatch(pattern, region or "") and (dual_stack_suffix or not dual_stack)
    )
    name, host = one or (region, f"cloudfront.{region}.{suffix}")
    if fips or dual_stack:
        end = dual_stack_suffix if dual_stack else suffix
        host = f"cloudfront{'-fips' if fips else ''}.{name}.{end}"
    return partition, name, f"{'https' if settings['use_ssl'] else 'http'}://{host}"


class ClientMeta:
    """What boto3's ``client.meta`` tells.

    :ivar events: handlers that calls ask on their way, see :class:`~cloudfront_rs.events.EventHooks`.
    :ivar region_name: ``aws-global``, as CloudFront is global; with an ``endpoint_url`` of one's own
        the region that was asked for.
    :ivar endpoint_url: where CloudFront is.
    :ivar partition: ``aws``, ``aws-cn``, …
    :ivar method_to_api_mapping: the operation of each method.
    """

    partition: str
    region_name: str
    endpoint_url: str

    def __init__(self, client: BaseClient, events: EventHooks | None = None) -> None:
        made = AsyncEventHooks if client._is_async else EventHooks
        self.events: EventHooks = made() if events is None else events.copied_as(made)
        # As in botocore, handlers of the session are called before it, and those of the client after it.
        self.events.register_own(
            f"request-created.{SERVICE_ID}",
            lambda **about: client._request_signer.handler(**about),  # noqa: PLW0108 (made when it is needed)
        )
        self.method_to_api_mapping: dict[str, str] = dict(client._PY_TO_OP_NAME)
        self._user_agent: str = client._user_agent
        self._settings: dict[str, Any] = client._settings
        self._given: dict[str, Any] = client._given
        self.partition, region_name, self.endpoint_url = _endpoint(self._settings)
        if self._settings["endpoint_url"]:
            region_name = self._settings["region_name"]
            self.endpoint_url = self._settings["endpoint_url"]
        # None without a region, which botocore's types, and those of its stubs, do not tell either.
        self.region_name = cast("str", region_name)

    @property
    def signing_region(self) -> str | None:
        """The region whose name a presigned URL carries."""
        if self._settings["endpoint_url"]:
            return self.region_name
        return _SIGNING_REGIONS.get(self.region_name, self.region_name)

    @property
    def service_model(self) -> Any:
        """botocore's ``ServiceModel`` of CloudFront.

        :raises ImportError: where botocore is not installed.
        """
        return service_model.service_model()

    @property
    def config(self) -> Any:
        """The client's configuration: a ``botocore.config.Config`` where botocore is installed."""
        from cloudfront_rs import config  # noqa: PLC0415 (few ask)

        return config.client_config(self._settings, self._given, self.region_name, self._user_agent)
