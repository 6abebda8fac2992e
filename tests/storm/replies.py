"""CloudFront's replies as bytes, and what is there in their place when something goes wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from tests.storm.truth import Version

NAMESPACE = "http://cloudfront.amazonaws.com/doc/2020-05-31/"
HTML = b"<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>"


@dataclass(frozen=True)
class Reply:
    status: int
    body: bytes = b""
    etag: str = ""
    content_type: str = "text/xml"

    def encode(self, length: int | None = None) -> bytes:
        head = [f"HTTP/1.1 {self.status} Reason", f"Content-Type: {self.content_type}"]
        if self.etag:
            head.append(f"ETag: {self.etag}")
        head.append(f"Content-Length: {len(self.body) if length is None else length}")
        return "\r\n".join([*head, "", ""]).encode() + self.body


def error(status: int, code: str, message: str = "As the storm says.") -> Reply:
    text = (
        f'<ErrorResponse xmlns="{NAMESPACE}"><Error><Type>Sender</Type><Code>{code}</Code>'
        f"<Message>{message}</Message></Error><RequestId>r</RequestId></ErrorResponse>"
    )
    return Reply(status, text.encode())


NO_FUNCTION = error(404, "NoSuchFunctionExists")


def _summary(name: str, stage: str, version: Version) -> str:
    content = version.content
    arns = "".join(
        "<KeyValueStoreAssociation><KeyValueStoreARN>"
        f"{escape(arn)}</KeyValueStoreARN></KeyValueStoreAssociation>"
        for arn in content.stores
    )
    stores = (
        f"<KeyValueStoreAssociations><Quantity>{len(content.stores)}</Quantity>"
        f"<Items>{arns}</Items></KeyValueStoreAssociations>"
        if arns
        else ""
    )
    return (
        f'<FunctionSummary xmlns="{NAMESPACE}"><Name>{escape(name)}</Name><Status>UNASSOCIATED</Status>'
        f"<FunctionConfig><Comment>{escape(content.comment)}</Comment><Runtime>{content.runtime}"
        f"</Runtime>{stores}</FunctionConfig><FunctionMetadata>"
        f"<FunctionARN>arn:aws:cloudfront::1:function/{escape(name)}</FunctionARN><Stage>{stage}</Stage>"
        "<CreatedTime>2026-01-01T00:00:00Z</CreatedTime>"
        "<LastModifiedTime>2026-01-01T00:00:00Z</LastModifiedTime></FunctionMetadata></FunctionSummary>"
    )


def summary(name: str, stage: str, version: Version, status: int = 200) -> Reply:
    return Reply(status, _summary(name, stage, version).encode(), version.etag)


def published(name: str, version: Version) -> Reply:
    """It names no ETag."""
    return Reply(200, _summary(name, "LIVE", version).encode())


def code(version: Version) -> Reply:
    return Reply(200, version.content.code, version.etag, "application/octet-stream")


def tested(name: str, version: Version) -> Reply:
    message = "it is broken" if b"// broken" in version.content.code else ""
    text = (
        f'<TestResult xmlns="{NAMESPACE}">{_summary(name, "DEVELOPMENT", version)}'
        "<ComputeUtilization>10</ComputeUtilization><FunctionExecutionLogs/>"
        f"<FunctionErrorMessage>{message}</FunctionErrorMessage><FunctionOutput/></TestResult>"
    )
    return Reply(200, text.encode())


def spoilt(proper: Reply, how: str) -> bytes:
    """What comes in place of a reply: a part of it, a wrong one, or that of somebody in between."""
    whole, length = proper.encode(), len(proper.body)
    parts = {
        "proper": whole,
        "half": whole[: len(whole) - length // 2 - 1],
        "head": replace(proper, body=b"").encode(length + 1),
        "truncated": replace(proper, body=proper.body[: length // 2]).encode(),
        "too long": proper.encode(length + 10),
        "too short": proper.encode(max(length - 10, 1)),
    }
    if how in parts:
        return parts[how]
    status, what = how.split()
    if what == "HTML":
        return Reply(int(status), HTML, content_type="text/html").encode()
    return error(int(status), what).encode()
