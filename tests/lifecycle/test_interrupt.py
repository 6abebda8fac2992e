"""Ctrl-C ends a call that waits, at once, and drops its request."""

import socket

import pytest

from tests.lifecycle.conftest import Run, url_of

PROMPT_SECONDS = 0.2

INTERRUPTED = """
def interrupt():
    global sent
    time.sleep(0.3)
    sent = time.monotonic()
    os.kill(os.getpid(), signal.SIGINT)

threading.Thread(target=interrupt).start()
try:
    {call}
except KeyboardInterrupt:
    print(time.monotonic() - sent)
"""


def assert_dropped(silent: socket.socket) -> None:
    """The peer sees the request, and then the end of the connection."""
    silent.settimeout(5)
    connection, _ = silent.accept()
    with connection:
        connection.settimeout(5)
        assert connection.recv(65536).startswith(b"POST /2020-05-31/function/f/publish")
        assert connection.recv(65536) == b""


def test_a_call(run: Run, silent: socket.socket) -> None:
    call = "cloudfront_rs.client('cloudfront').publish_function(**CALL)"
    printed = run(INTERRUPTED.format(call=call), url_of(silent))
    assert float(printed) < PROMPT_SECONDS
    assert_dropped(silent)


LISTEN = "cf.meta.events.register('before-send', lambda **_: None)"


@pytest.mark.parametrize("listen", ["", LISTEN])
def test_the_request_is_dropped_while_the_process_goes_on(
    run: Run, silent: socket.socket, listen: str
) -> None:
    program = """
    def sockets():
        links = [f"/proc/self/fd/{fd}" for fd in os.listdir("/proc/self/fd")]
        return sum("socket" in os.readlink(link) for link in links if os.path.lexists(link))
    cf = cloudfront_rs.client("cloudfront")
    before = sockets()
    """
    program = _dedent(program) + listen
    check = "\nprint(sockets() - before)"
    printed = run(
        program + INTERRUPTED.format(call="cf.publish_function(**CALL)") + check,
        url_of(silent),
    )
    elapsed, left = printed.split()
    assert float(elapsed) < PROMPT_SECONDS
    assert int(left) == 0


def test_one_shot(run: Run, silent: socket.socket) -> None:
    printed = run(
        INTERRUPTED.format(call="cloudfront_rs.publish_function('f', 'E')"), url_of(silent)
    )
    assert float(printed) < PROMPT_SECONDS


def test_an_asyncio_call(run: Run, silent: socket.socket) -> None:
    program = """
    async def main():
        async with cloudfront_rs.async_client("cloudfront") as cf:
            await cf.publish_function(**CALL)
    """
    call = "asyncio.run(main())"
    printed = run(_dedent(program) + INTERRUPTED.format(call=call), url_of(silent))
    assert float(printed) < PROMPT_SECONDS
    assert_dropped(silent)


def test_a_handler_of_the_user_runs_and_the_call_goes_on(run: Run, silent: socket.socket) -> None:
    program = """
    from cloudfront_rs import Config
    heard = []
    signal.signal(signal.SIGALRM, lambda *_: heard.append("alarm"))
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    config = Config(read_timeout=1, retries={"max_attempts": 0})
    try:
        cloudfront_rs.client("cloudfront", config=config).publish_function(**CALL)
    except cloudfront_rs.exceptions.ReadTimeoutError:
        print(heard)
    """
    assert run(program, url_of(silent)) == "['alarm']\n"


def test_a_handler_of_the_user_makes_a_call_itself(
    run: Run, silent: socket.socket, answering: str
) -> None:
    program = f"""
    class Done(Exception):
        pass
    other = cloudfront_rs.client("cloudfront", endpoint_url={answering!r})
    def handler(*_):
        print(other.publish_function(**CALL)["FunctionSummary"])
        raise Done
    signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        cloudfront_rs.client("cloudfront").publish_function(**CALL)
    except Done:
        print("done")
    """
    assert run(program, url_of(silent)) == "{'Name': 'f'}\ndone\n"


def _dedent(program: str) -> str:
    return "\n".join(line.removeprefix("    ") for line in program.splitlines())


def test_a_handler_calls_while_the_first_call_looks_for_its_logger(
    run: Run, answering: str
) -> None:
    """What a call makes once, by running Python, is not waited for by the call of a signal handler."""
    program = """
    import logging
    real = logging.getLogger
    def look(name=None):
        if name == "cloudfront_rs":
            logging.getLogger = real
            os.kill(os.getpid(), signal.SIGALRM)
        return real(name)
    cf = cloudfront_rs.client("cloudfront")
    signal.signal(signal.SIGALRM, lambda *_: print(cf.publish_function(**CALL)["FunctionSummary"]))
    logging.getLogger = look
    print(cf.publish_function(**CALL)["FunctionSummary"])
    """
    assert run(program, answering) == "{'Name': 'f'}\n" * 2
