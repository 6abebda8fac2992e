"""A real Jupyter kernel, to run cells in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from jupyter_client.manager import KernelManager, start_new_kernel

DEADLINE_SECONDS = 30


@dataclass
class Cell:
    """What a cell came to.

    :ivar text: of its output and its result.
    :ivar error: the name of the exception that ended it.
    """

    text: str = ""
    error: str | None = None
    traceback: list[str] = field(default_factory=list)


class Kernel:
    """Runs cells as a notebook does: by messages, to a process with a running event loop."""

    def __init__(self, manager: KernelManager, client: Any) -> None:
        self._manager, self._client = manager, client
        self._waiting = ""

    def start(self, code: str) -> None:
        self._waiting = self._client.execute(code)

    def wait_for(self, said: str) -> None:
        """Until the cell that was started has printed this."""
        text = ""
        while said not in text:
            message = self._message()
            text += message["content"].get("text", "")

    def interrupt(self) -> None:
        self._manager.interrupt_kernel()

    def finish(self) -> Cell:
        cell = Cell()
        while True:
            message = self._message()
            content = message["content"]
            if message["msg_type"] == "stream":
                cell.text += content["text"]
            elif message["msg_type"] == "execute_result":
                cell.text += content["data"]["text/plain"]
            elif message["msg_type"] == "error":
                cell.error, cell.traceback = content["ename"], content["traceback"]
            elif message["msg_type"] == "status" and content["execution_state"] == "idle":
                return cell

    def run(self, code: str) -> str:
        """What a cell printed and returned; an exception in it fails the test."""
        self.start(code)
        cell = self.finish()
        assert cell.error is None, "\n".join(cell.traceback)
        return cell.text

    def complete(self, code: str) -> list[str]:
        reply = self._client.complete(code, reply=True, timeout=DEADLINE_SECONDS)
        matches: list[str] = reply["content"]["matches"]
        return matches

    def inspect(self, code: str) -> str:
        reply = self._client.inspect(code, reply=True, timeout=DEADLINE_SECONDS)
        return re.sub(r"\x1b\[[\d;]*m", "", reply["content"]["data"]["text/plain"])  # no colours

    def _message(self) -> Any:
        while True:
            message = self._client.get_iopub_msg(timeout=DEADLINE_SECONDS)
            if message["parent_header"].get("msg_id") == self._waiting:
                return message


@pytest.fixture(scope="module")
def kernel(ministack: str) -> Iterator[Kernel]:
    """One with a client ``cf`` of MiniStack in it, and one of a server that never answers."""
    manager, client = start_new_kernel(kernel_name="python3")
    try:
        kernel = Kernel(manager, client)
        kernel.run(f"""
            import asyncio, socket, time
            import cloudfront_rs

            KEYS = {{"aws_access_key_id": "test", "aws_secret_access_key": "test"}}
            WHERE = {{"region_name": "us-east-1", **KEYS}}
            cf = cloudfront_rs.client("cloudfront", endpoint_url={ministack!r}, **WHERE)
            listener = socket.create_server(("127.0.0.1", 0), backlog=64)
            nowhere = f"http://127.0.0.1:{{listener.getsockname()[1]}}"
            silent = cloudfront_rs.client("cloudfront", endpoint_url=nowhere, **WHERE)
        """)
        yield kernel
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
