"""Exceptions as objects: their copies and pickles, also between processes with and without botocore; and
those of Python's own for text that is no JSON, which do not hold the text.

A process without botocore imports this module, so botocore is only imported in tests.
"""

from __future__ import annotations

import copy
import json
import pickle
import string
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cloudfront_rs
import pytest
from cloudfront_rs import exceptions, modeled_exceptions

MARK = "secret-of-the-tests"
CLASSES: list[Any] = [
    *(c for c in vars(exceptions).values() if isinstance(c, type) and issubclass(c, Exception)),
    *modeled_exceptions.BY_CODE.values(),
]
# Reads pickles, and writes what it finds in them with pickles of its own.
PROGRAM = """
import pickle, sys
if sys.argv[1] == "without":
    sys.modules["botocore"] = None
else:
    import botocore.exceptions, botocore.parsers
from tests.test_exceptions import CLASSES, made, told
given = [told(pickle.loads(pickled)) for pickled in pickle.load(sys.stdin.buffer)]
errors = [made(plain) for plain in CLASSES]
pickles = [pickle.dumps(error) for error in errors]
pickle.dump((given, pickles, [told(error) for error in errors]), sys.stdout.buffer)
"""


def made(plain: Any) -> Exception:
    """One of that class, with an attribute that its class does not know."""
    raised: Any = exceptions.raisable(plain)
    exception: Any
    if issubclass(plain, exceptions.ClientError):
        error = {"Code": plain.__name__, "Message": "the message"}
        metadata = {"HTTPStatusCode": 400, "RetryAttempts": 2, "MaxAttemptsReached": True}
        exception = raised({"Error": error, "ResponseMetadata": metadata}, "PublishFunction")
    elif plain is exceptions.ResponseParserError:
        exception = raised("no XML")
    elif plain is exceptions.WaiterError:
        exception = raised("the waiter", "the reason", {"Status": "Failed"})
    else:
        fields = [name for _, name, *_ in string.Formatter().parse(plain.fmt) if name]
        arguments = {name: f"the {name}" for name in fields}
        if issubclass(plain, exceptions.HTTPClientError):
            arguments |= {"request": "the request", "response": "the response"}
        exception = raised(**arguments)
    exception.account = ["of a batch"]
    assert isinstance(exception, Exception)
    return exception


def told(error: Exception) -> Any:
    """All that there is to know of it."""
    plain = next(c for c in type(error).__mro__ if c in CLASSES)
    return (plain.__module__, plain.__qualname__, str(error), error.args, vars(error))


def pickled(error: Exception) -> Any:
    return pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled])
def test_every_exception_is_copied_as_it_is(copied: Callable[[Exception], Exception]) -> None:
    import botocore.exceptions  # noqa: PLC0415 (see the top)
    import botocore.parsers  # noqa: PLC0415 (see the top)

    assert len(CLASSES) > 200
    for plain in CLASSES:
        module = (
            botocore.parsers if plain is exceptions.ResponseParserError else botocore.exceptions
        )
        theirs = getattr(module, plain.__name__, botocore.exceptions.ClientError)
        error = made(plain)
        again = copied(error)
        assert told(again) == told(error)
        assert again is not error
        assert type(again) is type(error)
        assert isinstance(again, (plain, theirs))
        assert isinstance(again, plain)
        assert isinstance(again, theirs)


def test_notes_are_copied() -> None:
    error: Any = exceptions.raisable(exceptions.NoCredentialsError)()
    error.__notes__ = ["of a test"]
    assert pickled(error).__notes__ == ["of a test"]


def in_process(kind: str, pickles: list[bytes]) -> tuple[list[Any], list[bytes], list[Any]]:
    """What is in the pickles; and pickles of its own, with what is in them."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, kind],
        input=pickle.dumps(pickles),
        capture_output=True,
        check=True,
        cwd=Path(__file__).parent.parent,
    )
    found: tuple[list[Any], list[bytes], list[Any]] = pickle.loads(ran.stdout)
    return found


@pytest.mark.parametrize("writer", ["with", "without"])
@pytest.mark.parametrize("reader", ["with", "without"])
def test_every_exception_comes_out_of_a_pickle_as_it_was(writer: str, reader: str) -> None:
    _, pickles, of_writer = in_process(writer, [])
    of_reader, _, _ = in_process(reader, pickles)
    assert len(of_writer) == len(CLASSES)
    assert of_reader == of_writer


NO_JSON = [
    b"",
    b"\xef\xbb\xbf{}",
    b'{"SecretAccessKey": "secret-of-the-tests"',
    b'{"SecretAccessKey": "secret-of-the-tests"} secret-of-the-tests',
    b'{\r\n\n"SecretAccessKey":\n\t"secret-of-the-tests",\n\n"Token": secret-of-the-tests\n}\n',
    b'{"Token": "secret-of-the-tests\n"}',
    b'{"Token": "secret-of-the-tests\\x"}',
    '{"\N{SNOWMAN}\n": "secret-of-the-tests'.encode(),
    b"secret-of-the-tests\xff secret-of-the-tests",
    b"secret-of-the-tests\xe2\x82 secret-of-the-tests",
    b"secret-of-the-tests\xf0\x9f",
    b"[" * 100_000,
    b'["secret-of-the-tests", ' + b"1" * 5_000 + b"]",
]


def python_says(text: bytes) -> Any:
    with pytest.raises((ValueError, RecursionError)) as caught:
        json.loads(text.decode("utf-8"))
    return caught.value


def facts(error: Any) -> Any:
    names = ("msg", "pos", "lineno", "colno", "encoding", "start", "end", "reason")
    found = {name: getattr(error, name) for name in names if hasattr(error, name)}
    lengths = [len(getattr(error, name, "")) for name in ("doc", "object")]
    return type(error), str(error), found, lengths


@pytest.mark.parametrize("text", NO_JSON, ids=lambda text: ascii(text[:40]))
def test_an_error_about_json_is_pythons_without_the_text(text: bytes) -> None:
    error = exceptions.secret_json_error(text)
    assert facts(pickled(error)) == facts(error) == facts(python_says(text))
    assert MARK.encode() not in pickle.dumps(error) + repr(vars(error)).encode()
    assert MARK not in repr(error) + repr(error.args)
    assert [error.__traceback__, error.__context__, error.__cause__] == [None] * 3


def test_an_error_about_what_python_can_read() -> None:
    error = exceptions.secret_json_error(b'{"a": 1}')
    assert type(error) is ValueError
    assert str(error) == "a source of credentials answered with something that cannot be read"


@pytest.mark.parametrize(
    "text", [t for t in NO_JSON[:11] if MARK.encode() in t], ids=lambda t: ascii(t[:40])
)
def test_a_program_that_prints_no_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: bytes
) -> None:
    import boto3  # noqa: PLC0415 (see the top)

    (tmp_path / "printed").write_bytes(text)
    command = f"[default]\ncredential_process = cat {tmp_path}/printed\n"
    (tmp_path / "config").write_text(command)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    errors: list[Exception] = []
    for package in (boto3, cloudfront_rs):
        with pytest.raises((json.JSONDecodeError, UnicodeDecodeError)) as caught:
            package.Session().get_credentials().get_frozen_credentials()
        errors.append(caught.value)
    assert facts(errors[1]) == facts(errors[0])
    assert MARK.encode() in pickle.dumps(errors[0])
    assert MARK.encode() not in pickle.dumps(errors[1])
    assert errors[1].__context__ is None
