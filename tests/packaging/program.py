"""A program to be packaged: it uses what this package loads by name, against a server of its own."""

from __future__ import annotations

import asyncio
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import cloudfront_rs
from cloudfront_rs import command_line
from cloudfront_rs.aio.session import get_session
from cloudfront_rs.service_model import facts

BODIES = {
    "/2020-05-31/distribution": b"<DistributionList><Quantity>0</Quantity></DistributionList>",
    "/2020-05-31/function": b"<FunctionList><Quantity>0</Quantity></FunctionList>",
    "/2020-05-31/function/missing/publish": b"<ErrorResponse><Error><Code>NoSuchFunctionExists</Code>"
    b"</Error></ErrorResponse>",
}
PUBLISHED = b"<FunctionSummary><Name>f</Name></FunctionSummary>"
CALL = {"Name": "f", "IfMatch": "E"}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = BODIES.get(self.path.partition("?")[0], PUBLISHED)
        self.send_response(404 if b"Error" in body else 200)
        self.send_header("ETag", "E")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *_: Any) -> None:
        pass


async def asynchronous(arguments: dict[str, Any]) -> None:
    async with cloudfront_rs.async_client("cloudfront", **arguments) as cf:
        assert (await cf.publish_function(**CALL))["FunctionSummary"]["Name"] == "f"
        pages = cf.get_paginator("list_distributions").paginate()
        assert [page["DistributionList"]["Quantity"] async for page in pages] == [0]
        cf.get_waiter("distribution_deployed")
    async with get_session().create_client("cloudfront", **arguments) as cf:
        assert (await cf.list_functions())["FunctionList"]["Quantity"] == 0


def synchronous(arguments: dict[str, Any]) -> None:
    for name in cloudfront_rs.__all__:
        getattr(cloudfront_rs, name)
    cf = cloudfront_rs.Session().client("cloudfront", **arguments)
    assert cf.publish_function.__doc__
    assert cloudfront_rs.publish_functions(["f"], client=cf)[0]["FunctionSummary"]["Name"] == "f"
    (page,) = cf.get_paginator("list_distributions").paginate()
    assert page["DistributionList"]["Quantity"] == 0
    cf.get_waiter("distribution_deployed")
    assert cf.generate_presigned_url("list_functions").startswith("http://127.0.0.1:")
    cf.meta.events.register("before-send.cloudfront", lambda **_: None)
    try:
        cf.publish_function(Name="missing", IfMatch="E")
    except cf.exceptions.NoSuchFunctionExists:
        pass
    else:
        raise AssertionError("an error is no success")
    cloudfront_rs.set_stream_logger("cloudfront_rs", 50)


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    os.environ.update(AWS_ACCESS_KEY_ID="k", AWS_SECRET_ACCESS_KEY="s")
    arguments = {"region_name": "us-east-1", "endpoint_url": url}
    synchronous(arguments)
    asyncio.run(asynchronous(arguments))
    assert "PublishFunction" in facts()["operations"]
    assert command_line.main(["list", "--endpoint-url", url, "--region", "us-east-1"]) == 0
    try:
        with cloudfront_rs.local.server():
            pass
    except (RuntimeError, ModuleNotFoundError) as error:
        print(type(error).__name__)
    print("from", cloudfront_rs.__file__)


if __name__ == "__main__":
    main()
