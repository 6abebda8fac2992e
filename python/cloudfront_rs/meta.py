"""``client.meta``: what a client knows about itself.

Source: ``ClientMeta`` in ``botocore/client.py``, and ``botocore/data/partitions.json``.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from cloudfront_rs import service_model
from cloudfront_rs.events import EventHooks

if TYPE_CHECKING:
    from cloudfront_rs.client import BaseClient

# Each partition: its regions, the name that stands for its one CloudFront if it has one, the host.
_PARTITIONS = (
    (r"cn-\w+-\d+|aws-cn-global", "aws-cn", "aws-cn-global", "cn-northwest-1.amazonaws.com.cn"),
    (r"us-gov-\w+-\d+", "aws-us-gov", None, "{}.amazonaws.com"),
    (r"us-iso-\w+-\d+", "aws-iso", None, "{}.c2s.ic.gov"),
    (r"us-isob-\w+-\d+", "aws-iso-b", None, "{}.sc2s.sgov.gov"),
    (r"eu-isoe-\w+-\d+", "aws-iso-e", None, "{}.cloud.adc-e.uk"),
    (r"us-isof-\w+-\d+", "aws-iso-f", None, "{}.csp.hci.ic.gov"),
    (r"eusc-\w+-\w+-\d+", "aws-eusc", None, "{}.amazonaws.eu"),
    (r".*", "aws", "aws-global", "amazonaws.com"),
)
_SIGNING_REGIONS = {"aws-global": "us-east-1", "aws-cn-global": "cn-northwest-1"}


class ClientMeta:
    """What boto3's ``client.meta`` tells.

    :ivar events: handlers that calls ask on their way, see :class:`~cloudfront_rs.events.EventHooks`.
    :ivar region_name: ``aws-global``, as CloudFront is global; with an ``endpoint_url`` of one's own
        the region that was asked for.
    :ivar endpoint_url: where CloudFront is.
    :ivar partition: ``aws``, ``aws-cn``, …
    :ivar method_to_api_mapping: the operation of each method.
    """

    def __init__(self, client: BaseClient, events: EventHooks | None = None) -> None:
        self.events: EventHooks = copy.copy(events) if events else EventHooks()
        self.method_to_api_mapping: dict[str, str] = dict(client._PY_TO_OP_NAME)
        self._user_agent: str = client._user_agent
        self._settings: dict[str, Any] = client._settings
        region, own_endpoint = self._settings["region_name"], self._settings["endpoint_url"]
        for pattern, partition, name, host in _PARTITIONS:
            if re.fullmatch(pattern, region or ""):
                self.partition: str = partition
                self.region_name: str | None = region if own_endpoint else name or region
                self.endpoint_url: str = own_endpoint or f"https://cloudfront.{host.format(region)}"
                break

    @property
    def signing_region(self) -> str | None:
        """The region whose name a presigned URL carries."""
        if self._settings["endpoint_url"]:
            return self.region_name
        return _SIGNING_REGIONS.get(self.region_name or "", self.region_name)

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

        return config.client_config(self._settings, self.region_name, self._user_agent)
