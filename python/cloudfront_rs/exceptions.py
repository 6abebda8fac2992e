"""boto3's exceptions: the same names, messages and attributes.

``except botocore.exceptions.ClientError`` catches ours as well: where botocore is imported, what is
raised derives from both our class and botocore's of the same name (see :func:`raisable`). botocore is
never imported from here; who names its class in an ``except`` has imported it. The modelled exceptions
(``PreconditionFailed`` and all the others) stand in this module too, and load when one is first named.

Source: ``botocore/exceptions.py``, ``botocore/errorfactory.py``, ``botocore/parsers.py``.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # typing is slow to import; type checkers know the name
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from typing_extensions import Self

    _E = TypeVar("_E", bound=Exception)

    from cloudfront_rs.modeled_exceptions import *  # noqa: F403


class BotoCoreError(Exception):
    """The base of all errors that are not a reply of CloudFront.

    :ivar kwargs: what the message was made from.
    """

    fmt = "An unspecified error occurred"

    def __init__(self, **kwargs: Any) -> None:
        Exception.__init__(self, self.fmt.format(**kwargs))
        self.kwargs = kwargs

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (_plain(type(self)), (), self.kwargs), vars(self)


class DataNotFoundError(BotoCoreError):
    """Something that the package needs is not part of it."""

    fmt = "Unable to load data for: {data_path}"


class UnknownServiceError(DataNotFoundError):
    """The client of another service was asked for."""

    fmt = "Unknown service: '{service_name}'. Valid service names are: {known_service_names}"


class HTTPClientError(BotoCoreError):
    """The HTTP exchange failed."""

    fmt = "An HTTP Client raised an unhandled exception: {error}"

    def __init__(self, request: Any = None, response: Any = None, **kwargs: Any) -> None:
        self.request = request
        self.response = response
        BotoCoreError.__init__(self, **kwargs)

    def __reduce__(self) -> tuple[Any, ...]:
        args = (self.request, self.response)
        return _rebuild, (_plain(type(self)), args, self.kwargs), vars(self)


class ConnectionError(BotoCoreError):  # noqa: A001 (botocore's name)
    """No connection could be made."""

    fmt = "An HTTP Client failed to establish a connection: {error}"


class EndpointConnectionError(ConnectionError):
    """The endpoint does not answer at all, or its name is not known."""

    fmt = 'Could not connect to the endpoint URL: "{endpoint_url}"'


class SSLError(ConnectionError):
    """The endpoint's certificate cannot be trusted, or TLS failed."""

    fmt = "SSL validation failed for {endpoint_url} {error}"


class ProxyConnectionError(ConnectionError):
    """The way to the endpoint ended at the proxy."""

    fmt = 'Failed to connect to proxy URL: "{proxy_url}"'


class ConnectTimeoutError(ConnectionError):
    """No connection within ``connect_timeout`` seconds."""

    fmt = 'Connect timeout on endpoint URL: "{endpoint_url}"'


class ReadTimeoutError(HTTPClientError):
    """No data within ``read_timeout`` seconds."""

    fmt = 'Read timeout on endpoint URL: "{endpoint_url}"'


class ResponseStreamingError(HTTPClientError):
    """A stream cannot be read any more."""

    fmt = "An error occurred while reading from response stream: {error}"


class ConnectionClosedError(HTTPClientError):
    """The connection ended in the middle of a reply, or before it."""

    fmt = (
        "Connection was closed before we received a valid response "
        'from endpoint URL: "{endpoint_url}".'
    )


class NoCredentialsError(BotoCoreError):
    """No source of credentials has any."""

    fmt = "Unable to locate credentials"


class PartialCredentialsError(BotoCoreError):
    """A key without its secret, or the other way round."""

    fmt = "Partial credentials found in {provider}, missing: {cred_var}"


class CredentialRetrievalError(BotoCoreError):
    """A source of credentials is configured, and failed."""

    fmt = "Error when retrieving credentials from {provider}: {error_msg}"


class RefreshWithMFAUnsupportedError(BotoCoreError):
    """The keys of a role end, and a person was asked for a code once."""

    fmt = "Cannot refresh credentials: MFA token required."


class MetadataRetrievalError(BotoCoreError):
    """The metadata service of an instance or a container has no answer."""

    fmt = "Error retrieving metadata: {error_msg}"


class InvalidIMDSEndpointError(BotoCoreError):
    """The URL of the instance metadata service is none."""

    fmt = "Invalid endpoint EC2 Instance Metadata endpoint: {endpoint}"


class InvalidIMDSEndpointModeError(BotoCoreError):
    """The instance metadata service is asked for by an unknown kind of address."""

    fmt = (
        "Invalid EC2 Instance Metadata endpoint mode: {mode}"
        " Valid endpoint modes (case-insensitive): {valid_modes}."
    )


class InvalidSTSRegionalEndpointsConfigError(BotoCoreError):
    """``sts_regional_endpoints`` is neither ``regional`` nor ``legacy``."""

    fmt = (
        "STS regional endpoints option {sts_regional_endpoints_config} is "
        'invalid. Valid options are: "legacy", "regional"'
    )


class SSOError(BotoCoreError):
    """The base of errors about a login with ``aws sso login``."""

    fmt = (
        "An unspecified error happened when resolving AWS credentials or an access token from SSO."
    )


class SSOTokenLoadError(SSOError):
    """There is no token of a login, or it makes no sense."""

    fmt = "Error loading SSO Token: {error_msg}"


class UnauthorizedSSOTokenError(SSOError):
    """The login has ended."""

    fmt = (
        "The SSO session associated with this profile has expired or is otherwise invalid. "
        "To refresh this SSO session run aws sso login with the corresponding profile."
    )


class TokenRetrievalError(BotoCoreError):
    """The token of a login cannot be refreshed."""

    fmt = "Error when retrieving token from {provider}: {error_msg}"


class BaseEndpointResolverError(BotoCoreError):
    """The base of errors about where CloudFront is."""


class NoRegionError(BaseEndpointResolverError):
    """A call to an endpoint of one's own, which cannot be signed without a region."""

    fmt = "You must specify a region."


class EndpointVariantError(BaseEndpointResolverError):
    """There is no endpoint of that kind in the partition."""

    fmt = "Unable to construct a modeled endpoint with the following variant(s) {tags}: "


class EndpointProviderError(BotoCoreError):
    """AWS's endpoint rules have no endpoint for the configuration."""

    fmt = "{msg}"


class UnknownSignatureVersionError(BotoCoreError):
    """CloudFront's requests cannot be signed in that way."""

    fmt = "Unknown Signature Version: {signature_version}."


class InvalidConfigError(BotoCoreError):
    """A value of the configuration cannot be."""

    fmt = "{error_msg}"


class InfiniteLoopConfigError(InvalidConfigError):
    """Profiles that name each other as their source."""

    fmt = (
        "Infinite loop in credential configuration detected. Attempting to load from profile "
        "{source_profile} which has already been visited. Visited profiles: {visited_profiles}"
    )


class InvalidChecksumConfigError(BotoCoreError):
    """A value about checksums cannot be."""

    fmt = (
        "Unsupported configuration value for {config_key}. "
        "Expected one of {valid_options} but got {config_value}."
    )


class InvalidDefaultsMode(BotoCoreError):
    """There is no defaults mode of that name."""

    fmt = (
        "Client configured with invalid defaults mode: {mode}. "
        "Valid defaults modes include: {valid_modes}."
    )


class InvalidProxiesConfigError(BotoCoreError):
    """The certificates of ``proxies_config`` cannot be used."""

    fmt = "Invalid configuration value(s) provided for proxies_config."


class InvalidS3AddressingStyleError(BotoCoreError):
    """S3 knows no such style."""

    fmt = (
        "S3 addressing style {s3_addressing_style} is invalid. Valid options "
        "are: 'auto', 'virtual', and 'path'"
    )


class InvalidS3UsEast1RegionalEndpointConfigError(BotoCoreError):
    """Where S3 is can be said in two ways only."""

    fmt = (
        "S3 us-east-1 regional endpoint option {s3_us_east_1_regional_endpoint_config} is invalid. "
        'Valid options are: "legacy", "regional"'
    )


class InvalidRetryConfigurationError(BotoCoreError):
    """``retries`` has no such key."""

    fmt = (
        'Cannot provide retry configuration for "{retry_config_option}". '
        "Valid retry configuration options are: {valid_options}"
    )


class InvalidMaxRetryAttemptsError(InvalidRetryConfigurationError):
    """Fewer attempts than there can be."""

    fmt = (
        'Value provided to "max_attempts": {provided_max_attempts} must '
        "be an integer greater than or equal to {min_value}."
    )


class InvalidRetryModeError(InvalidRetryConfigurationError):
    """There is no retry mode of that name."""

    fmt = 'Invalid value provided to "mode": "{provided_retry_mode}" must be one of: {valid_modes}'


class ProfileNotFound(BotoCoreError):
    """``AWS_PROFILE`` names a profile that is in no file."""

    fmt = "The config profile ({profile}) could not be found"


class ConfigNotFound(BotoCoreError):
    """A file that the environment names is not there."""

    fmt = "The specified config file ({path}) could not be found."


class ConfigParseError(BotoCoreError):
    """The shared configuration or credentials file cannot be read."""

    fmt = "Unable to parse config file: {path}"


class ParamValidationError(BotoCoreError):
    """The parameters of a call are not what the operation takes; the report names every problem."""

    fmt = "Parameter validation failed:\n{report}"


class ValidationError(BotoCoreError):
    """A value that something cannot have."""

    fmt = "Invalid value ('{value}') for param {param} of type {type_name} "


class InvalidRegionError(ValidationError, ValueError):
    """The name of the region cannot be one."""

    fmt = "Provided region_name '{region_name}' doesn't match a supported format."


class PaginationError(BotoCoreError):
    """The pages of a list do not end."""

    fmt = "Error during pagination: {message}"


class OperationNotPageableError(BotoCoreError):
    """There is no paginator for the method."""

    fmt = "Operation cannot be paginated: {operation_name}"


class UnknownClientMethodError(BotoCoreError):
    """A URL was asked for a method that there is not."""

    fmt = "Client does not have method: {method_name}"


class WaiterError(BotoCoreError):
    """What was waited for did not come.

    :ivar last_response: the last reply, or the parsed error.
    """

    fmt = "Waiter {name} failed: {reason}"

    def __init__(self, name: str, reason: str, last_response: dict[str, Any]) -> None:
        BotoCoreError.__init__(self, name=name, reason=reason)
        self.last_response = last_response

    def __reduce__(self) -> tuple[Any, ...]:
        kwargs = {**self.kwargs, "last_response": self.last_response}
        return _rebuild, (_plain(type(self)), (), kwargs), vars(self)


class IncompleteReadError(BotoCoreError):
    """A stream ended before the length that its header promised."""

    fmt = "{actual_bytes} read, but total bytes expected is {expected_bytes}."


class ResponseParserError(Exception):
    """A reply that should have been XML is not."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (_plain(type(self)), self.args, {}), vars(self)


class ClientError(Exception):
    """A reply of CloudFront that is an error; its modelled kinds derive from this class.

    :ivar response: the parsed reply, with ``Error`` (``Code``, ``Message``, ``Type``) and
        ``ResponseMetadata``.
    :ivar operation_name: the name of the operation, such as ``PublishFunction``.
    """

    MSG_TEMPLATE = (
        "An error occurred ({error_code}) when calling the {operation_name} "
        "operation{retry_info}: {error_message}"
    )

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:  # noqa: ARG004 (those of __init__)
        # Also where others make it: botocore's own functions do, when a tracer calls them for our client.
        return Exception.__new__(raisable(cls), *args)

    def __init__(self, error_response: dict[str, Any], operation_name: str) -> None:
        error = error_response.get("Error", {})
        message = self.MSG_TEMPLATE.format(
            error_code=error.get("Code", "Unknown"),
            operation_name=operation_name,
            retry_info=self._get_retry_info(error_response),
            error_message=error.get("Message", "Unknown"),
        )
        Exception.__init__(self, message)
        self.response = error_response
        self.operation_name = operation_name

    def _get_retry_info(self, response: dict[str, Any]) -> str:
        metadata = response.get("ResponseMetadata", {})
        if metadata.get("MaxAttemptsReached", False) and "RetryAttempts" in metadata:
            return f" (reached max retries: {metadata['RetryAttempts']})"
        return ""

    def __reduce__(self) -> tuple[Any, ...]:
        args = (self.response, self.operation_name)
        return _rebuild, (_plain(type(self)), args, {}), vars(self)


# Inside the class below, the name is an attribute.
_ClientError = ClientError


class ClientExceptions:
    """``client.exceptions``: every modelled exception by its name, and :class:`ClientError`."""

    ClientError = ClientError

    def from_code(self, error_code: str | None) -> type[_ClientError]:
        """The exception of an error code; :class:`ClientError` where the code is not modelled."""
        return from_code(error_code)

    def __getattr__(self, name: str) -> type[_ClientError]:
        known = _modelled()
        if name not in known:
            raise AttributeError(
                f"{self} object has no attribute {name}. Valid exceptions are: {', '.join(known)}"
            )
        return known[name]

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *_modelled()]


CLIENT_EXCEPTIONS = ClientExceptions()


def from_code(error_code: str | None) -> type[ClientError]:
    """The exception of an error code; :class:`ClientError` where the code is not modelled."""
    return _modelled().get(error_code or "", ClientError)


def _modelled() -> dict[str, type[ClientError]]:
    from cloudfront_rs import modeled_exceptions  # noqa: PLC0415 (152 classes, for an error only)

    return modeled_exceptions.BY_CODE


def client_error_classes() -> tuple[type[Exception], ...]:
    """What an ``except`` needs for the errors of a client that someone may have replaced or mocked."""
    botocore = sys.modules.get("botocore.exceptions")
    return (ClientError, botocore.ClientError) if botocore else (ClientError,)


def raisable(plain: type[_E]) -> type[_E]:
    """The class to raise for ``plain``: where botocore is imported, one that is botocore's too."""
    module = "botocore.parsers" if plain is ResponseParserError else "botocore.exceptions"
    if module not in sys.modules or "_plain" in plain.__dict__:
        return plain
    if plain not in _combined:
        name = "ClientError" if issubclass(plain, ClientError) else plain.__name__
        twin = getattr(sys.modules[module], name, None)
        # As in boto3, whose modelled exceptions are made there: tracers and logs tell the module.
        is_modelled = issubclass(plain, ClientError) and plain is not ClientError
        where = "botocore.errorfactory" if is_modelled else module
        members = {"__doc__": plain.__doc__, "__module__": where, "_plain": plain}
        _combined[plain] = type(plain.__name__, (plain, twin), members) if twin else plain
    found: type[_E] = _combined[plain]
    return found


_combined: dict[type[Exception], Any] = {}


def secret_json_error(text: bytes) -> Exception:
    """What Python says of a text that is no JSON, in an exception that does not hold the text.

    Sources of credentials answer with keys, and a part of an answer may be one. ``doc`` of a
    ``JSONDecodeError`` and ``object`` of a ``UnicodeDecodeError`` go into pickles and error reports.

    :param text: what could not be read.
    :returns: Python's exception, with the same message.
    """
    from json import JSONDecodeError, loads  # noqa: PLC0415 (for an error only)

    try:
        loads(text.decode("utf-8"))
    except JSONDecodeError as error:
        # Lines and columns are counted in it, also when it comes out of a pickle.
        lines = ("*" * len(line) for line in error.doc.split("\n"))
        return JSONDecodeError(error.msg, "\n".join(lines), error.pos)
    except UnicodeDecodeError as error:
        start, end, reason = error.start, error.end, error.reason
        masked = b"*" * start + text[start:end] + b"*" * (len(text) - end)
        return UnicodeDecodeError(error.encoding, masked, start, end, reason)
    except (ValueError, RecursionError) as error:
        return type(error)(str(error))
    return ValueError("a source of credentials answered with something that cannot be read")


def _plain(raised: type[Exception]) -> type[Exception]:
    return getattr(raised, "_plain", raised)


def _rebuild(plain: type[Exception], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Exception:
    return raisable(plain)(*args, **kwargs)


if not TYPE_CHECKING:

    def __getattr__(name):
        # Python itself asks for names such as __path__, which is no reason to load the classes.
        if name.startswith("_"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return _modelled().get(name) or _of_boto3(name)

    def _of_boto3(name):
        # `boto3.exceptions` has those of resources and of transfers.
        try:
            from boto3 import exceptions  # noqa: PLC0415 (not a dependency)
        except ImportError:
            exceptions = None
        found = getattr(exceptions, name, None)
        if isinstance(found, type) and found.__module__ == "boto3.exceptions":
            return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return [*globals(), *_modelled()]
