"""Nothing that surrounds a process makes a call panic, hang, or fail where boto3 would not."""

from __future__ import annotations

import os
import socket
import threading
import time

import pytest

from tests.lifecycle.conftest import PUBLISHED, Run, url_of
from tests.loopback import Loopback, Reply

# A FIFO that nobody writes to stands for a file system that does not answer.
FIFO = """
import tempfile
fifo = os.path.join(tempfile.mkdtemp(), "fifo")
os.mkfifo(fifo)
good = cloudfront_rs.client("cloudfront")
good.publish_function(**CALL)
del os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
verify = None
"""
FILES = {
    "web identity": """
os.environ.update(AWS_WEB_IDENTITY_TOKEN_FILE=fifo, AWS_ROLE_ARN="arn:aws:iam::1:role/r")
""",
    "container": """
os.environ.update(
    AWS_CONTAINER_CREDENTIALS_FULL_URI=os.environ["AWS_ENDPOINT_URL"],
    AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=fifo,
)
""",
    "old file": "os.environ['AWS_CREDENTIAL_FILE'] = fifo\n",
    "CA bundle": """
os.environ.update(AWS_ACCESS_KEY_ID="A", AWS_SECRET_ACCESS_KEY="S")
os.environ["AWS_ENDPOINT_URL"] = os.environ["AWS_ENDPOINT_URL"].replace("http:", "https:")
verify = fifo
""",
}
SLOW = """
slow = cloudfront_rs.Session().client("cloudfront", verify=verify)
"""


@pytest.mark.parametrize("what", FILES)
def test_ctrl_c_is_heard_while_a_file_does_not_answer(run: Run, answering: str, what: str) -> None:
    program = """
    def interrupt():
        time.sleep(0.3)
        os.kill(os.getpid(), signal.SIGINT)
    threading.Thread(target=interrupt).start()
    try:
        slow.publish_function(**CALL)
    except KeyboardInterrupt:
        print("heard", flush=True)
        os._exit(0)
    """
    assert run(FIFO + FILES[what] + SLOW + _dedent(program), answering) == "heard\n"


@pytest.mark.parametrize("what", FILES)
def test_others_go_on_while_a_file_does_not_answer(run: Run, answering: str, what: str) -> None:
    program = """
    threading.Thread(target=lambda: slow.publish_function(**CALL), daemon=True).start()
    time.sleep(0.3)
    print(good.publish_function(**CALL)["FunctionSummary"]["Name"], flush=True)
    os._exit(0)
    """
    assert run(FIFO + FILES[what] + SLOW + _dedent(program), answering) == "f\n"


def test_a_signal_handler_calls_while_credentials_are_looked_for(
    run: Run, loopback: Loopback
) -> None:
    """The handler's call waits for the same search as the call that it interrupts."""
    program = """
    import json
    from http.server import BaseHTTPRequestHandler, HTTPServer
    class Slow(BaseHTTPRequestHandler):
        def do_GET(self):
            time.sleep(0.8)
            keys = {"AccessKeyId": "A", "SecretAccessKey": "S", "Token": "T"}
            body = json.dumps({**keys, "Expiration": "2099-01-01T00:00:00Z"}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        def log_message(self, *_):
            pass
    container = HTTPServer(("127.0.0.1", 0), Slow)
    threading.Thread(target=container.serve_forever, daemon=True).start()
    del os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
    os.environ["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = f"http://127.0.0.1:{container.server_port}"
    cf = cloudfront_rs.client("cloudfront")
    def handler(*_):
        print(cf.publish_function(**CALL)["FunctionSummary"]["Name"])
    signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    print(cf.publish_function(**CALL)["FunctionSummary"]["Name"])
    """
    loopback.reply = PUBLISHED
    assert run(program, loopback.url) == "f\nf\n"


LATE = """
from botocore.config import Config
config = Config(read_timeout=1, connect_timeout=1, retries={"max_attempts": 0})
cf = cloudfront_rs.client("cloudfront", config=config)
cf.publish_function(**CALL)
def call():
    try:
        print(cf.publish_function(**CALL)["ResponseMetadata"]["RetryAttempts"])
    except Exception as error:
        print(type(error).__name__)
def call_in_asyncio():
    async def main():
        async with cloudfront_rs.async_client("cloudfront", config=config) as cf:
            print((await cf.publish_function(**CALL))["ResponseMetadata"]["RetryAttempts"])
    asyncio.run(main())
"""
HOLDS_THE_GIL = """
import ctypes
def hold():
    time.sleep(0.15)
    ctypes.PyDLL(None).usleep(2_000_000)
threading.Thread(target=hold, daemon=True).start()
"""
IS_STOPPED = """
import subprocess
stop = f"sleep 0.15; kill -STOP {os.getpid()}; sleep 2; kill -CONT {os.getpid()}"
subprocess.Popen(["sh", "-c", stop])
"""
HOW = {
    "main": "call()",
    "thread": "t = threading.Thread(target=call); t.start(); t.join()",
    "asyncio": "call_in_asyncio()",
}


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("why", [HOLDS_THE_GIL, IS_STOPPED], ids=["gil", "stopped"])
def test_a_reply_that_was_there_in_time(run: Run, loopback: Loopback, why: str, how: str) -> None:
    """It is in the socket, while this process could not look for longer than the timeout."""
    loopback.reply = PUBLISHED
    loopback.take()

    gate = threading.Event()
    program = LATE + why + HOW[how]
    loopback.gate = gate
    gate.set()
    waiting = threading.Thread(target=_hold_second, args=(loopback, gate), daemon=True)
    waiting.start()
    try:
        assert run(program, loopback.url) == "0\n"
    finally:
        gate.set()
        loopback.gate = None
    assert len(loopback.take()) == 2


def _hold_second(loopback: Loopback, gate: threading.Event) -> None:
    """The second request is answered half a second after it came."""
    while not loopback.requests:
        time.sleep(0.005)
    time.sleep(0.05)
    gate.clear()
    while len(loopback.requests) < 2:
        time.sleep(0.005)
    time.sleep(0.5)
    gate.set()


def test_one_search_serves_all_who_wait(run: Run, answering: str) -> None:
    """A metadata service that does not answer is waited for once, and not by each call."""
    with socket.create_server(("127.0.0.1", 0), backlog=512) as service:
        program = f"""
        del os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
        os.environ.update(
            AWS_EC2_METADATA_DISABLED="false", AWS_EC2_METADATA_SERVICE_ENDPOINT="{url_of(service)}/"
        )
        cf = cloudfront_rs.client("cloudfront")
        failed = []
        def call():
            try:
                cf.publish_function(**CALL)
            except Exception as error:
                failed.append(type(error).__name__)
        threads = [threading.Thread(target=call) for _ in range(8)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        call()
        async def main():
            twin = cloudfront_rs.AsyncCloudFront(cf)
            calls = [twin.publish_function(**CALL) for _ in range(8)]
            failed.extend(type(e).__name__ for e in await asyncio.gather(*calls, return_exceptions=True))
        asyncio.run(main())
        functions = [f"f{{number}}" for number in range(40)]
        results = cloudfront_rs.publish_functions(functions, client=cf, on_error="return")
        failed.extend(type(result).__name__ for result in results)
        print(set(failed), len(failed))
        """
        assert run(program, answering) == "{'NoCredentialsError'} 57\n"
        service.settimeout(0.2)
        asked = 0
        while True:
            try:
                service.accept()[0].close()
            except OSError:
                break
            asked += 1
    # One token, and one list of roles.
    assert asked == 2


@pytest.mark.parametrize("end", ["cf.close()", "del cf"])
def test_the_connections_of_a_client_end_with_it(run: Run, end: str) -> None:
    """At once, as boto3's do, and not with a later call."""
    program = f"""
    import socket
    ended = threading.Event()
    server = socket.create_server(("127.0.0.1", 0))
    def serve():
        connection, _ = server.accept()
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\\r\\nContent-Length: 19\\r\\n\\r\\n<FunctionSummary />")
        if connection.recv(1) == b"":
            ended.set()
    threading.Thread(target=serve, daemon=True).start()
    url = f"http://127.0.0.1:{{server.getsockname()[1]}}"
    cf = cloudfront_rs.client("cloudfront", endpoint_url=url)
    cf.publish_function(**CALL)
    {end}
    print(ended.wait(2))
    """
    assert run(program, "http://127.0.0.1:1") == "True\n"


def test_descriptors_that_are_closed(run: Run, answering: str) -> None:
    """As a program does that makes itself a daemon: all go on, with connections of their own."""
    program = """
    cf = cloudfront_rs.client("cloudfront")
    cf.publish_function(**CALL)
    for _ in range(3):
        os.closerange(3, 1024)
        for _ in range(2):
            print(cf.publish_function(**CALL)["FunctionSummary"]["Name"])
    async def main():
        async with cloudfront_rs.async_client("cloudfront") as cf:
            print((await cf.publish_function(**CALL))["FunctionSummary"]["Name"])
    asyncio.run(main())
    print(cloudfront_rs.publish_functions([("f", "E")])[0]["FunctionSummary"]["Name"])
    """
    assert run(program, answering) == "f\n" * 8


def test_descriptors_that_are_closed_under_a_call(run: Run, silent: socket.socket) -> None:
    program = """
    from botocore.config import Config
    config = Config(read_timeout=1, retries={"max_attempts": 0})
    ended = []
    def call():
        try:
            cloudfront_rs.client("cloudfront", config=config).publish_function(**CALL)
        except BaseException as error:
            ended.append(isinstance(error, Exception))
    thread = threading.Thread(target=call)
    thread.start()
    time.sleep(0.3)
    os.closerange(3, 1024)
    thread.join(10)
    print(ended)
    """
    assert run(program, url_of(silent)) == "[True]\n"


@pytest.mark.skipif(
    os.geteuid() != 0, reason="only root becomes another user, with a limit of its own"
)
def test_no_thread_can_be_started(run: Run, answering: str) -> None:
    """A container at its limit of processes: names are looked up all the same, as boto3 does."""
    program = """
    import resource
    from urllib.parse import urlsplit
    by_name = f"http://localhost:{urlsplit(os.environ['AWS_ENDPOINT_URL']).port}"
    os.setuid(65534)
    resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))
    try:
        threading.Thread(target=int).start()
        print("threads can be started")
    except RuntimeError:
        pass
    cf = cloudfront_rs.client("cloudfront", endpoint_url=by_name)
    print(cf.publish_function(**CALL)["FunctionSummary"]["Name"])
    print(cloudfront_rs.publish_functions([("f", "E")], client=cf)[0]["FunctionSummary"]["Name"])
    """
    assert run(program, answering) == "f\nf\n"


def test_no_descriptor_is_left(run: Run, answering: str) -> None:
    program = """
    import resource
    cf = cloudfront_rs.client("cloudfront")
    cf.publish_function(**CALL)
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    held = []
    try:
        while True:
            held.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        pass
    cf.close()
    others = [os.dup(held.pop())]
    try:
        print(cf.publish_function(**CALL)["FunctionSummary"]["Name"])
    except Exception as error:
        print(isinstance(error, Exception))
    [os.close(fd) for fd in held]
    print(cf.publish_function(**CALL)["FunctionSummary"]["Name"])
    """
    assert run(program, answering).split()[-1] == "f"


@pytest.mark.parametrize("kind", ["text", "elements"])
def test_a_reply_that_there_is_no_memory_for(run: Run, loopback: Loopback, kind: str) -> None:
    """Python's MemoryError, as from boto3, and no end of the process."""
    inside = b"x" * 50_000_000 if kind == "text" else b"<a>b</a>" * 6_000_000
    loopback.reply = Reply(200, b"<FunctionSummary><Name>" + inside + b"</Name></FunctionSummary>")
    program = """
    import resource
    cf = cloudfront_rs.client("cloudfront")
    for megabytes in (40, 120, 200):
        used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
        most = used + megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))
        try:
            cf.publish_function(**CALL)
        except MemoryError:
            print("MemoryError")
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    """
    assert set(run(program, loopback.url).split()) == {"MemoryError"}


def test_an_error_that_there_is_no_memory_for(run: Run, loopback: Loopback) -> None:
    """What its body says is left out where need be, and the process goes on."""
    code = b"x" * 50_000_000
    loopback.reply = Reply(404, b"<Error><Code>" + code + b"</Code></Error>")
    program = """
    import resource
    cf = cloudfront_rs.client("cloudfront")
    for megabytes in (40, 70, 100, 130, 200, 400):
        used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
        most = used + megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))
        try:
            cf.publish_function(**CALL)
        except (MemoryError, cf.exceptions.ClientError) as error:
            print(type(error).__name__)
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    """
    assert set(run(program, loopback.url).split()) == {"MemoryError", "ClientError"}


@pytest.mark.parametrize("way", ["sync", "asyncio"])
def test_a_chain_of_profiles_of_any_length(run: Run, answering: str, way: str) -> None:
    program = f"""
    import tempfile
    del os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
    os.environ["AWS_CONFIG_FILE"] = path = tempfile.mkstemp()[1]
    def call(length):
        with open(path, "w") as config:
            for number in range(length):
                arn = "role_arn = arn:aws:iam::1:role/r"
                print(f"[profile p{{number}}]\\n{{arn}}\\nsource_profile = p{{number + 1}}", file=config)
            print(f"[profile p{{length}}]\\naws_access_key_id = A", file=config)
            print("aws_secret_access_key = S", file=config)
        session = cloudfront_rs.Session(profile_name="p0")
        try:
            if {way == "sync"}:
                session.client("cloudfront").publish_function(**CALL)
            else:
                asyncio.run(session.async_client("cloudfront").publish_function(**CALL))
        except Exception as error:
            return type(error).__name__
    # The servers of STS and CloudFront are one, which does not know of roles.
    print(call(100), call(250), call(975), call(20_000))
    """
    assert run(program, answering) == "KeyError RecursionError RecursionError RecursionError\n"


def _dedent(program: str) -> str:
    return "\n".join(line.removeprefix("    ") for line in program.splitlines()) + "\n"


def test_a_configuration_file_of_any_length(run: Run, answering: str) -> None:
    """Reading it takes time in proportion to its length: otherwise this takes minutes."""
    program = """
    import tempfile
    path = tempfile.mkstemp()[1]
    with open(path, "w") as config:
        print("[default]", file=config)
        config.writelines(f"option_{number} = {number}\\n" for number in range(400_000))
        print("region = eu-north-1", file=config)
    os.environ["AWS_CONFIG_FILE"] = path
    del os.environ["AWS_DEFAULT_REGION"]
    print(cloudfront_rs.client("cloudfront").meta.region_name)
    """
    assert run(program, answering) == "eu-north-1\n"
