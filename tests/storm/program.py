"""The program of a run: it makes the calls of a plan, is disturbed, and reports what it was told.

python -m tests.storm.program SEED URL FOLDER
"""

from __future__ import annotations

import asyncio
import faulthandler
import http.client
import importlib
import os
import signal
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import cloudfront_rs
from cloudfront_rs import command_line

from tests.storm import report
from tests.storm.disturbances import (
    Own,
    Stopped,
    disturbance,
    note_moment,
    watch_the_unraised,
)
from tests.storm.plan import BATCHES, DEPLOY_FUNCTION, PUBLISH_FUNCTIONS, Item, Plan, plan_of
from tests.storm.report import Seen
from tests.storm.truth import DEVELOPMENT, STORES, truth_of

EVENT = '{"version": "1.0", "request": {"method": "GET", "uri": "/"}}'


class Program:
    def __init__(self, plan: Plan, url: str, folder: Path) -> None:
        self.plan, self.url, self.folder = plan, url, folder
        self.truth = truth_of(plan)
        self.own: Own = []
        self.raised: list[list[str]] = []
        self.seen = [
            Seen(number, [item.name for item in self._given(group)])
            for number, group in enumerate(plan.groups)
        ]
        self.client = self.make(cloudfront_rs.client)
        self.disturbance = disturbance(plan, folder, self.call_of_its_own, self.own)

    def _given(self, group: tuple[Item, ...]) -> list[Item]:
        """In a batch of publish_functions an item may come once more."""
        again = self.plan.repeated and self.plan.call in PUBLISH_FUNCTIONS
        return [*group, *group[::3]] if again else [*group]

    def make(self, maker: Callable[..., Any]) -> Any:
        plan = self.plan
        config = cloudfront_rs.Config(
            connect_timeout=5,
            read_timeout=plan.read_timeout,
            retries={"mode": plan.retry_mode, "total_max_attempts": plan.max_attempts},
        )
        return maker("cloudfront", config=config)

    def call_of_its_own(self, which: str) -> None:
        client = self.client if which == "same" else self.make(cloudfront_rs.client)
        client.describe_function(Name="extra", Stage=DEVELOPMENT)

    def arguments(self, seen: Seen) -> tuple[list[Any], dict[str, Any]]:
        """Those of the call for a group, but for its client."""
        plan = self.plan
        group = plan.groups[seen.group]
        options: dict[str, Any] = {
            "max_concurrency": plan.max_concurrency,
            "on_error": plan.on_error,
            "progress": self.progress if plan.progress else False,
        }
        if plan.call in PUBLISH_FUNCTIONS:
            return [[self.publication(item) for item in self._given(group)]], options
        deployment = {
            "comment": plan.comment,
            "publish": plan.publish,
            "test_events": [EVENT] * plan.test_events,
            "key_value_stores": STORES[: plan.stores],
        }
        if plan.call in DEPLOY_FUNCTION:
            return [group[0].name, group[0].code], deployment
        return [{item.name: item.code for item in group}], options | deployment

    def publication(self, item: Item) -> Any:
        version = self.truth.get(item.name, DEVELOPMENT)
        etag = version.etag if version and item.trouble != "stale" else "stale"
        forms: dict[str, Any] = {
            "name": item.name,
            "pair": (item.name, etag),
            "dict": {"Name": item.name, "IfMatch": etag},
        }
        return forms[item.form]

    def progress(self, done: int, total: int, last: Any) -> None:
        del last
        if self.plan.disturbance == "callback that raises" and done * 2 >= total:
            raise LookupError("the callback has enough")

    def command(self, seen: Seen) -> list[str]:
        """Of a command line."""
        plan, group = self.plan, self.plan.groups[seen.group]
        where = ["--endpoint-url", os.environ["AWS_ENDPOINT_URL"]]
        if plan.is_publish:
            item = group[0]
            form = {} if item.form == "name" else {"--if-match": self.publication(item)}
            given = form.get("--if-match", ())
            etag = given["IfMatch"] if isinstance(given, dict) else given[1] if given else None
            return [*where, "publish", item.name, *(["--if-match", etag] if etag else [])]
        files = []
        for item in group:
            files.append(self.folder / f"{item.name}.js")
            files[-1].write_bytes(item.code)
        event = self.folder / "event.json"
        event.write_text(EVENT, encoding="ascii")
        command = [*where, "deploy", *map(str, files), "--comment", plan.comment]
        command += [] if plan.publish else ["--no-publish"]
        command += ["--test-event", *[str(event)] * plan.test_events] if plan.test_events else []
        stores = STORES[: plan.stores]
        return [*command, "--key-value-store", *stores] if stores else command

    def mark(self, seen: Seen, what: str) -> None:
        """On the server, so that what arrives there is before or after it."""
        connection = http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=10)
        connection.request("GET", f"/storm/mark/{seen.group}/{what}")
        connection.getresponse().read()
        connection.close()

    def begin(self, seen: Seen) -> None:
        self.mark(seen, "began")
        self.disturbance.before()
        seen.began = time.monotonic()

    def end(self, seen: Seen) -> None:
        seen.end()
        self.disturbance.after()
        with suppress(OSError):
            self.mark(seen, "ended")
        seen.is_marked = True

    def run(self) -> None:
        plan = self.plan
        if plan.warm:
            # What is loaded when it is needed first is there: an early Ctrl-C comes in the call itself.
            for module in ("batch", "deploy_many", "exceptions"):
                importlib.import_module(f"cloudfront_rs.{module}")
            self.disturbance.make_own_call("warm")
        self.disturbance.prepare()
        if plan.disturbance in ("in a thread", "at once in threads"):
            threads = [threading.Thread(target=self.one, args=(seen,)) for seen in self.seen]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        elif plan.disturbance == "at once in an event loop":
            asyncio.run(self.all_at_once())
        else:
            self.one(self.seen[0])

    def settle(self) -> None:
        """Whatever came in between, all calls are over."""
        for seen in self.seen:
            if not seen.is_marked:
                self.end(seen)
        self.disturbance.finish()

    def one(self, seen: Seen) -> None:
        """One call, in whatever thread."""
        if self.plan.is_async:
            watched(seen, lambda: asyncio.run(self.one_async(seen)))
        else:
            watched(seen, lambda: self.sync(seen))
        if threading.current_thread() is threading.main_thread():
            ignore_interrupts()
        if not seen.is_marked:
            self.end(seen)

    def sync(self, seen: Seen) -> None:
        if self.plan.is_command:
            command = self.command(seen)
            self.begin(seen)
            seen.outcome.append(command_line.main(command))
            return
        positional, options = self.arguments(seen)
        function = getattr(cloudfront_rs, self.plan.call)
        self.begin(seen)
        seen.outcome.append(function(*positional, client=self.client, **options))

    async def one_async(self, seen: Seen) -> None:
        plan, loop = self.plan, asyncio.get_running_loop()
        loop.set_exception_handler(self.unhandled)
        task = asyncio.ensure_future(self.observed(seen))
        if plan.disturbance.startswith("cancelled"):
            loop.call_later(plan.moment, self.cancel, task)
        if plan.disturbance == "cancelled twice":
            loop.call_later(plan.moment + plan.gap, self.cancel, task)
        with suppress(asyncio.CancelledError):
            await task
        # What goes on behind the back of the call has a loop to do so.
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(0.1)

    def cancel(self, task: asyncio.Future[None]) -> None:
        note_moment(self.folder)
        task.cancel()

    async def all_at_once(self) -> None:
        asyncio.get_running_loop().set_exception_handler(self.unhandled)
        await asyncio.gather(*(self.observed(seen) for seen in self.seen))

    async def observed(self, seen: Seen) -> None:
        client = cloudfront_rs.AsyncCloudFront(self.client)
        if not self.plan.warm:
            client = self.make(cloudfront_rs.async_client)
        positional, options = self.arguments(seen)
        function: Callable[..., Awaitable[Any]] = getattr(cloudfront_rs, self.plan.call)
        try:
            self.begin(seen)
            seen.outcome.append(await function(*positional, client=client, **options))
        except BaseException as error:
            seen.settle(error)
        self.end(seen)
        try:
            await client.close()
        except BaseException as error:
            self.raised.append(report.ancestry(error))

    def unhandled(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.raised += [report.ancestry(e) for e in report.chain(context.get("exception"))]

    def report(self) -> None:
        is_batch = self.plan.call in BATCHES
        told = [report.told(seen, is_batch, self.plan.is_command) for seen in self.seen]
        whole = {"calls": told, "own": self.own, "raised": self.raised}
        report.write(self.folder / "report.json", whole)


def watched(seen: Seen, call: Callable[[], None]) -> None:
    """A call, and what it raises, be it that Ctrl-C comes twice."""
    try:
        try:
            call()
        except BaseException as error:
            seen.settle(error)
    except BaseException as error:
        seen.settle(error)


def ignore_interrupts() -> None:
    """What is sent from here on came after the call."""
    for number in (signal.SIGINT, signal.SIGTERM):
        for _ in range(3):
            with suppress(BaseException):
                signal.signal(number, signal.SIG_IGN)


def main() -> None:
    seed, url, folder = int(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    # A shell starts what runs in the background with SIGINT ignored, and Python leaves it at that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # Where it hangs, is told on request.
    faulthandler.register(signal.SIGUSR1, all_threads=True)
    plan = plan_of(seed)
    program = Program(plan, url, folder)
    watch_the_unraised(program.raised)
    # Ctrl-C may come between two steps of this program itself, and twice.
    with suppress(KeyboardInterrupt, Stopped), suppress(KeyboardInterrupt, Stopped):
        program.run()
    ignore_interrupts()
    program.settle()
    program.report()
    time.sleep(plan.linger)


if __name__ == "__main__":
    main()
