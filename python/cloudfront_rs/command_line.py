"""The command ``cloudfront-rs``: publishing, deploying and listing functions, for people and for CI jobs.

Results are JSON on stdout; progress, diffs and errors are text on stderr. What can be expected to go wrong
is one line there and an exit code, see :data:`EPILOG`.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cloudfront_rs
from cloudfront_rs.exceptions import BotoCoreError, ClientError, ParamValidationError

if TYPE_CHECKING:
    from cloudfront_rs import batch
    from cloudfront_rs.client import CloudFront

OK, FAILED, USAGE, WOULD_CHANGE, INTERRUPTED, NO_READER = 0, 1, 2, 3, 130, 141
EPILOG = """\
Credentials and region come from where AWS's tools find them, unless options say otherwise.

exit codes:
  0    done; with --dry-run: there is nothing to do
  1    CloudFront refused, or something failed; deploy has the account of all functions on stdout;
       also where stdout is closed, or its disk full: what was asked for is done then, and not told
  2    the arguments cannot be right; nothing was sent
  3    with --dry-run: something would be written
  130  interrupted by Ctrl-C; deploy has the account of all functions on stdout
  141  whoever reads stdout has ended before all was told
"""
VERSION = (
    f"%(prog)s {cloudfront_rs.__version__}, as boto3 {cloudfront_rs.__boto3_version__},"
    f" CloudFront's API of {cloudfront_rs.__api_version__}"
)


class _UsageError(Exception):
    pass


class _OutputError(Exception):
    """What cannot be written to stdout, and why."""

    def __init__(self, error: OSError) -> None:
        super().__init__(f"cannot write to stdout: {error.strerror or error}")
        self.has_no_reader = isinstance(error, BrokenPipeError)


class _Parser(argparse.ArgumentParser):
    """Help and version are output like any other; argparse lets it pass when they cannot be written."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stderr:
            _tell(message)
        else:
            _write(message)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command.

    :param argv: its arguments; those of this process unless given.
    :returns: the exit code.
    """
    _open_what_is_closed()
    try:
        arguments = _parser().parse_args(argv)
        with _client(arguments) as client:
            code: int = arguments.command(client, arguments)
            return code
    except (_UsageError, ParamValidationError, ValueError) as error:
        return _say(error, USAGE)
    except _OutputError as error:
        # Whoever has enough does not want to hear of it.
        return NO_READER if error.has_no_reader else _say(error, FAILED)
    except EOFError:
        return _say("a code is asked for, and stdin has none", FAILED)
    except (ClientError, BotoCoreError, OSError, ImportError, RuntimeError) as error:
        return _say(error, FAILED)
    except KeyboardInterrupt:
        return _say("interrupted", INTERRUPTED)


def _open_what_is_closed() -> None:
    """The next connection would have a closed descriptor's number, and take what is written there.

    Python has None for a stream that is closed. That of stdout stays, and tells :func:`_write`.
    """
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            # The lowest number that is free is this one.
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 (for as long as the process)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (as above)


def _parser() -> argparse.ArgumentParser:
    # Given before the command or after it; so a default of one must not undo the other.
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--endpoint-url", metavar="URL", help="where CloudFront is")
    common.add_argument("--profile", metavar="NAME", help="a profile of AWS's shared files")
    common.add_argument("--region", metavar="NAME", help="the region to sign for")
    common.add_argument(
        "--local",
        action="store_true",
        help="use a MiniStack of this command's own; it starts empty, and ends with the command",
    )
    layout: Any = {
        "parents": [common],
        "formatter_class": argparse.RawDescriptionHelpFormatter,
        "epilog": EPILOG,
        "allow_abbrev": False,
    }
    parser = _Parser(
        prog="cloudfront-rs", description="CloudFront functions: publish, deploy, list.", **layout
    )
    parser.add_argument("--version", action="version", version=VERSION)
    commands = parser.add_subparsers(metavar="command", required=True)
    _add_publish(commands.add_parser("publish", help="copy DEVELOPMENT to LIVE", **layout))
    _add_deploy(commands.add_parser("deploy", help="have code live, tested", **layout))
    _add_list(commands.add_parser("list", help="all functions", **layout))
    return parser


def _add_publish(parser: argparse.ArgumentParser) -> None:
    parser.description = "Copies a function from DEVELOPMENT to LIVE, and prints its summary."
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--if-match", metavar="ETAG", help="of DEVELOPMENT; looked up unless given")
    parser.set_defaults(command=_publish)


def _add_deploy(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Creates or updates functions, tests and publishes them, as far as that is needed; it is safe to\n"
        "repeat. Prints the account of all functions. After a failure nothing new is started."
    )
    parser.add_argument(
        "files", metavar="FILE", type=Path, nargs="+", help="NAME.js, with the code"
    )
    parser.add_argument("--name", help="of the function, where it is not the file's; for one FILE")
    parser.add_argument("--comment", default="", help="describes the function")
    parser.add_argument(
        "--runtime", default="cloudfront-js-2.0", help="cloudfront-js-2.0 unless given"
    )
    parser.add_argument(
        "--key-value-store",
        metavar="ARN",
        nargs="+",
        action="extend",
        default=[],
        help="the stores that the function reads",
    )
    parser.add_argument(
        "--test-event",
        metavar="FILE",
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        help="event objects, as JSON; publish only if the function takes them without an error",
    )
    parser.add_argument("--no-publish", action="store_true", help="leave LIVE alone")
    parser.add_argument(
        "--dry-run", action="store_true", help="write nothing; print a diff on stderr, and the plan"
    )
    parser.set_defaults(command=_deploy)


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.description = "Prints the summaries of all functions."
    parser.add_argument("--stage", choices=["DEVELOPMENT", "LIVE"], help="both unless given")
    parser.set_defaults(command=_list)


def _client(arguments: argparse.Namespace) -> AbstractContextManager[CloudFront]:
    given = vars(arguments)
    names = [name for name in ("endpoint_url", "profile", "region") if name in given]
    if "local" in given:
        if names:
            raise _UsageError(f"--local goes without --{names[0].replace('_', '-')}")
        from cloudfront_rs import local  # noqa: PLC0415 (few commands need it)

        return local.cloudfront()
    profile = given.get("profile")
    # A session takes longer to load than everything else.
    make = cloudfront_rs.Session(profile_name=profile).client if profile else cloudfront_rs.client
    return nullcontext(
        make(
            "cloudfront",
            region_name=given.get("region"),
            endpoint_url=given.get("endpoint_url"),
        )
    )


def _publish(client: CloudFront, arguments: argparse.Namespace) -> int:
    name, etag = arguments.name, arguments.if_match
    # A batch of one: its requests are not sent again without looking whether they were carried out.
    functions: list[batch.Function] = [name if etag is None else (name, etag)]
    (done,) = cloudfront_rs.publish_functions(functions, client=client, on_error="return")
    if isinstance(done, Exception):
        raise done
    _print(done["FunctionSummary"])
    return OK


def _list(client: CloudFront, arguments: argparse.Namespace) -> int:
    _print(list(_summaries(client, {"Stage": arguments.stage} if arguments.stage else {})))
    return OK


def _summaries(client: CloudFront, asked: dict[str, Any]) -> Iterator[Any]:
    while True:
        page = client.list_functions(**asked)["FunctionList"]
        yield from page.get("Items", [])
        marker = page.get("NextMarker")
        if not marker:
            return
        asked = {**asked, "Marker": marker}


def _deploy(client: CloudFront, arguments: argparse.Namespace) -> int:
    from cloudfront_rs import deploy_many  # noqa: PLC0415 (the other commands start faster)
    from cloudfront_rs.batch import Account, BatchError, BatchInterrupted  # noqa: PLC0415 (as above)

    functions = _functions(arguments)
    run = deploy_many.plan_functions if arguments.dry_run else deploy_many.deploy_functions
    options: Any = {
        "runtime": arguments.runtime,
        "comment": arguments.comment,
        "key_value_stores": arguments.key_value_store,
        "test_events": arguments.test_event,
        "publish": not arguments.no_publish,
    }
    progress = False if arguments.dry_run else _tell_progress
    try:
        results = run(functions, client=client, progress=progress, **options)
    except BatchError as error:
        for name, why in error.account.failed.items():
            _say(f"{name}: {why}", FAILED)
        _say(error.account, FAILED)
        _print(_account(error.account))
        return FAILED
    except BatchInterrupted as error:
        _say(f"interrupted: {error.account}", INTERRUPTED)
        _print(_account(error.account))
        return INTERRUPTED
    account = Account()
    account.succeeded = {result.name: result for result in results}
    if arguments.dry_run:
        _tell("".join(result.diff for result in results))
    _print(_account(account))
    would_change = arguments.dry_run and any(result.has_changes for result in results)
    return WOULD_CHANGE if would_change else OK


def _functions(arguments: argparse.Namespace) -> dict[str, Path]:
    if arguments.name and len(arguments.files) > 1:
        raise _UsageError("--name goes with one FILE only: the others would have it too")
    functions: dict[str, Path] = {}
    for path in arguments.files:
        name = arguments.name or path.stem
        if name in functions:
            raise _UsageError(f"{functions[name]} and {path} would be the same function {name!r}")
        functions[name] = path
    for path in [*arguments.files, *arguments.test_event]:
        with contextlib.suppress(OSError), path.open("rb"):
            continue
        raise _UsageError(f"cannot read the file {path}")
    return functions


def _tell_progress(done: int, total: int, result: Any) -> None:
    if not isinstance(result, Exception):
        _tell(f"[{done}/{total}] {result.name}: {result.action}, {result.publication}\n")


def _account(account: batch.Account) -> dict[str, Any]:
    return {
        "succeeded": {name: _public(result) for name, result in account.succeeded.items()},
        "failed": {
            name: {"error": _error_name(error), "message": str(error)}
            for name, error in account.failed.items()
        },
        "unknown": account.unknown,
        "not_started": account.not_started,
    }


def _public(result: Any) -> dict[str, Any]:
    # The diff of a plan is for people: it goes to stderr.
    return {name: value for name, value in vars(result).items() if name != "diff"}


def _error_name(error: Exception) -> str:
    response = getattr(error, "response", None) or {}
    return response.get("Error", {}).get("Code") or type(error).__name__


def _print(value: Any) -> None:
    _write(json.dumps(value, indent=2, default=lambda moment: moment.isoformat()) + "\n")


def _write(text: str) -> None:
    """Writes to stdout, or raises :class:`_OutputError`."""
    try:
        if sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        _let_go(sys.stdout)
        raise _OutputError(error) from error


def _say(what: object, code: int) -> int:
    _tell(f"cloudfront-rs: {what}\n")
    return code


def _tell(text: str) -> None:
    """Writes to stderr. Where nobody can be told, the work goes on all the same."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        _let_go(sys.stderr)


def _let_go(stream: Any) -> None:
    """Python writes at exit what is left in a stream, and would complain once more."""
    with contextlib.suppress(AttributeError, OSError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)
