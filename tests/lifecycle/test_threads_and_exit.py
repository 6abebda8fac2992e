"""Many threads share a client, and the interpreter ends whatever they are doing."""

import socket

import pytest

from tests.lifecycle.conftest import Run, url_of


def test_64_threads_50_calls_each(run: Run, answering: str) -> None:
    program = """
    from concurrent.futures import ThreadPoolExecutor
    cf = cloudfront_rs.client("cloudfront")
    def calls(_):
        return [cf.publish_function(**CALL)["FunctionSummary"]["Name"] for _ in range(50)]
    with ThreadPoolExecutor(64) as pool:
        results = list(pool.map(calls, range(64)))
    print(results == [["f"] * 50] * 64)
    """
    assert run(program, answering) == "True\n"


def test_exit_with_calls_in_flight(run: Run, silent: socket.socket) -> None:
    program = """
    cf = cloudfront_rs.client("cloudfront")
    for _ in range(8):
        threading.Thread(target=cf.publish_function, kwargs=CALL, daemon=True).start()
    time.sleep(0.2)
    print("end")
    """
    assert run(program, url_of(silent)) == "end\n"


def test_exit_with_asyncio_calls_in_flight(run: Run, silent: socket.socket) -> None:
    program = """
    cf = cloudfront_rs.async_client("cloudfront")
    async def calls():
        await asyncio.gather(*(cf.publish_function(**CALL) for _ in range(8)))
    threading.Thread(target=asyncio.run, args=(calls(),), daemon=True).start()
    time.sleep(0.2)
    print("end")
    """
    assert run(program, url_of(silent)) == "end\n"


@pytest.mark.parametrize("attempt", range(5))
def test_exit_while_replies_come_in(run: Run, answering: str, attempt: int) -> None:
    program = f"""
    cf, acf = cloudfront_rs.client("cloudfront"), cloudfront_rs.async_client("cloudfront")
    def calls():
        while True:
            cf.publish_function(**CALL)
    async def async_calls():
        while True:
            await asyncio.gather(*(acf.publish_function(**CALL) for _ in range(4)))
    for target, args in [(calls, ())] * 4 + [(asyncio.run, (async_calls(),))]:
        threading.Thread(target=target, args=args, daemon=True).start()
    time.sleep(0.1 + {attempt} / 100)
    """
    assert run(program, answering) == ""


def test_a_call_at_exit(run: Run, answering: str) -> None:
    program = """
    import atexit
    cf = cloudfront_rs.client("cloudfront")
    atexit.register(lambda: print(cf.publish_function(**CALL)["FunctionSummary"]["Name"]))
    cf.publish_function(**CALL)
    """
    assert run(program, answering) == "f\n"


def test_nothing_runs_before_the_first_client(run: Run, answering: str) -> None:
    program = """
    assert len(os.listdir("/proc/self/task")) == 1
    cloudfront_rs.client("cloudfront").publish_function(**CALL)
    print(len(os.listdir("/proc/self/task")))
    """
    assert run(program, answering) == "1\n"


def test_a_connection_that_the_server_closed_while_idle(run: Run) -> None:
    program = """
    import http.server
    class OnceThenClose(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 0.1
        def do_POST(self):
            self.send_response(200)
            self.send_header("Content-Length", "4")
            self.end_headers()
            self.wfile.write(b"<a/>")
        def log_message(self, *args):
            pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), OnceThenClose)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    cf = cloudfront_rs.client("cloudfront", endpoint_url=f"http://127.0.0.1:{server.server_port}")
    attempts = []
    for _ in range(5):
        reply = cf.publish_function(**CALL)
        attempts.append(reply["ResponseMetadata"]["RetryAttempts"])
        time.sleep(0.2)
    print(attempts)
    """
    assert run(program, "http://127.0.0.1:1") == "[0, 0, 0, 0, 0]\n"
