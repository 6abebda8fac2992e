"""A server that answers every request at once with the same reply: the other side of a benchmark.

Run as ``python benches/loopback.py``; it prints its port, and ends when its standard input does.
"""

import asyncio
import sys

BODY = b"""<?xml version="1.0"?>
<FunctionSummary xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Name>redirect</Name>\
<Status>UNASSOCIATED</Status><FunctionConfig><Comment>to www</Comment>\
<Runtime>cloudfront-js-2.0</Runtime></FunctionConfig><FunctionMetadata>\
<FunctionARN>arn:aws:cloudfront::111122223333:function/redirect</FunctionARN><Stage>LIVE</Stage>\
<CreatedTime>2026-01-02T03:04:05.678Z</CreatedTime>\
<LastModifiedTime>2026-01-02T03:04:06.789Z</LastModifiedTime></FunctionMetadata></FunctionSummary>"""
REPLY = (
    b"HTTP/1.1 200 OK\r\nx-amzn-RequestId: 6cd4b3f9-2c3a-4b8e-9b53-8a1e6a0e3a51\r\n"
    b"Content-Type: text/xml\r\nDate: Fri, 02 Jan 2026 03:04:06 GMT\r\n"
    b"Content-Length: %d\r\n\r\n" % len(BODY)
) + BODY


class Server(asyncio.Protocol):
    """Requests without a body, as publish_function's are, end with an empty line."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.pending = b""

    def data_received(self, data: bytes) -> None:
        *requests, self.pending = (self.pending + data).split(b"\r\n\r\n")
        self.transport.write(REPLY * len(requests))


async def main() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
