"""The settings of the instance's metadata service, and what boto3 has and this package has not."""

from __future__ import annotations

from tests.configuration.observe import WITHOUT_KEYS, Given
from tests.configuration.option import BOOLEANS, Option, environment, profile

# All that asks for metadata does so through a proxy, for nothing is to leave this machine.
ASKING = Given(
    arguments=WITHOUT_KEYS,
    environment={
        "AWS_EC2_METADATA_DISABLED": "false",
        "http_proxy": "<empty-proxy>",
        "no_proxy": "127.0.0.1",
    },
    asks_for_credentials=True,
)
METADATA = ASKING | Given(environment={"AWS_EC2_METADATA_SERVICE_ENDPOINT": "<metadata>"})
MONITORED = Given(environment={"AWS_CSM_PORT": "<monitor>", "AWS_CSM_ENABLED": "true"})
NUMBERS = ("1", "2", "0", "", "x", "1.5")


METADATA_OPTIONS = (
    Option(
        "metadata_service_timeout",
        "1 second",
        (
            environment("AWS_METADATA_SERVICE_TIMEOUT", *NUMBERS),
            profile("metadata_service_timeout", *NUMBERS),
        ),
        base=METADATA,
    ),
    Option(
        "metadata_service_num_attempts",
        "1",
        (
            environment("AWS_METADATA_SERVICE_NUM_ATTEMPTS", *NUMBERS),
            profile("metadata_service_num_attempts", *NUMBERS),
        ),
        base=METADATA,
    ),
    Option(
        "ec2_metadata_service_endpoint",
        "`http://169.254.169.254/`",
        (
            environment(
                "AWS_EC2_METADATA_SERVICE_ENDPOINT", "<metadata>", "<metadata>/base", "nonsense"
            ),
            profile("ec2_metadata_service_endpoint", "<metadata>", "<metadata>/base/", "nonsense"),
        ),
        base=ASKING,
    ),
    Option(
        "ec2_metadata_service_endpoint_mode",
        "`IPv4`",
        (
            environment("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv6", "ipv4", "nonsense", ""),
            profile("ec2_metadata_service_endpoint_mode", "IPv6", "ipv4", "nonsense", ""),
        ),
        base=ASKING,
    ),
    Option(
        "imds_use_ipv6",
        "`False`",
        (environment("AWS_IMDS_USE_IPV6", *BOOLEANS), profile("imds_use_ipv6", *BOOLEANS)),
        base=ASKING,
    ),
    Option(
        "ec2_metadata_v1_disabled",
        "`False`",
        (
            environment("AWS_EC2_METADATA_V1_DISABLED", *BOOLEANS),
            profile("ec2_metadata_v1_disabled", *BOOLEANS),
        ),
        base=METADATA,
    ),
    Option(
        "data_path",
        "none",
        (environment("AWS_DATA_PATH", "<home>/models"), profile("data_path", "<home>/models")),
        difference="configuration",
    ),
    Option(
        "csm_enabled, csm_host, csm_port, csm_client_id",
        "off",
        (
            environment("AWS_CSM_ENABLED", *BOOLEANS),
            environment(
                "AWS_CSM_HOST", MONITORED | Given(environment={"AWS_CSM_HOST": "localhost"})
            ),
            environment("AWS_CSM_PORT", MONITORED),
            environment(
                "AWS_CSM_CLIENT_ID", MONITORED | Given(environment={"AWS_CSM_CLIENT_ID": "a"})
            ),
            profile("csm_enabled", *BOOLEANS),
            profile("csm_host", MONITORED | Given(profile=("csm_host = localhost",))),
            profile("csm_port", Given(profile=("csm_port = 1", "csm_enabled = true"))),
            profile("csm_client_id", MONITORED | Given(profile=("csm_client_id = a",))),
        ),
        base=Given(environment={"AWS_CSM_PORT": "<monitor>"}),
        difference="configuration",
    ),
)
