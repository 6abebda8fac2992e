"""After a fork both sides have a working client; across processes a client goes as its recipe."""

from pathlib import Path

import pytest

from tests.lifecycle.conftest import Run

TIMES = 20


def test_parent_and_child_call_with_one_client(run: Run, answering: str) -> None:
    program = f"""
    cf = cloudfront_rs.client("cloudfront")
    for _ in range({TIMES}):
        cf.publish_function(**CALL)
        child = os.fork()
        name = cf.publish_function(**CALL)["FunctionSummary"]["Name"]
        if child == 0:
            os._exit(0 if name == "f" else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert cf.publish_function(**CALL)["FunctionSummary"]["Name"] == "f"
    print("done")
    """
    assert run(program, answering) == "done\n"


def test_generations_of_children(run: Run, answering: str) -> None:
    program = """
    cf = cloudfront_rs.client("cloudfront")
    cf.publish_function(**CALL)
    for generation in range(5):
        child = os.fork()
        cf.publish_function(**CALL)
        if child:
            sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    """
    assert run(program, answering) == ""


def test_fork_while_other_threads_call(run: Run, answering: str) -> None:
    program = f"""
    cf = cloudfront_rs.client("cloudfront")
    going = True
    def call():
        while going:
            cf.publish_function(**CALL)
    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range({TIMES}):
        child = os.fork()
        if child == 0:
            cf.publish_function(**CALL)
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
    going = False
    for thread in threads:
        thread.join()
    print("done")
    """
    assert run(program, answering) == "done\n"


def test_asyncio_on_both_sides(run: Run, answering: str) -> None:
    program = f"""
    cf = cloudfront_rs.async_client("cloudfront")
    async def calls():
        await asyncio.gather(*(cf.publish_function(**CALL) for _ in range(3)))
    asyncio.run(calls())
    for _ in range({TIMES}):
        child = os.fork()
        asyncio.run(calls())
        if child == 0:
            sys.exit(0)
        assert os.waitpid(child, 0)[1] == 0
    print("done")
    """
    assert run(program, answering) == "done\n"


def test_a_credential_process_on_both_sides(run: Run, answering: str, tmp_path: Path) -> None:
    """Tokio's child processes and signals keep globals, which must not be the parent's."""
    answer = '{"Version": 1, "AccessKeyId": "k", "SecretAccessKey": "s"}'
    (tmp_path / "answer").write_text(answer)
    (tmp_path / "config").write_text(f"[default]\ncredential_process = cat {tmp_path}/answer\n")
    program = f"""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = {str(tmp_path / "config")!r}
    cf = cloudfront_rs.client("cloudfront")
    cf.publish_function(**CALL)
    for _ in range({TIMES}):
        child = os.fork()
        if child == 0:
            cf.publish_function(**CALL)
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        cloudfront_rs.client("cloudfront").publish_function(**CALL)
    print("done")
    """
    assert run(program, answering) == "done\n"


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_multiprocessing(run: Run, answering: str, method: str, tmp_path: Path) -> None:
    program = f"""
    import multiprocessing
    # What a spawned process imports instead of this program, which has no file.
    sys.path.insert(0, {str(tmp_path)!r})
    from work import publish
    cf = cloudfront_rs.client("cloudfront")
    cf.publish_function(**CALL)
    with multiprocessing.get_context({method!r}).Pool(2) as pool:
        names = pool.map(publish, [cf] * {TIMES})
        cf.publish_function(**CALL)
    print(names == ["f"] * {TIMES})
    """
    (tmp_path / "work.py").write_text(
        "def publish(cf):\n"
        "    return cf.publish_function(Name='f', IfMatch='E')['FunctionSummary']['Name']\n"
    )
    assert run(program, answering) == "True\n"


FIRST_CALLS = """
import subprocess
# Errors load modules and resolve endpoints, which takes longest; nobody listens at the proxy's port.
config = cloudfront_rs.Config(
    retries={"max_attempts": 0}, proxies={"https": "http://127.0.0.1:1"}, user_agent_extra="x"
)
def call():
    try:
        cloudfront_rs.client("cloudfront", config=config).publish_function(**CALL)
    except Exception as error:
        return type(error).__name__
del os.environ["AWS_ENDPOINT_URL"]
for _ in range(3):
    threading.Thread(target=call, daemon=True).start()
time.sleep(%s)
child = os.fork()
if child == 0:
    os._exit(0 if call() == "ProxyConnectionError" else 1)
for _ in range(800):
    ended, status = os.waitpid(child, os.WNOHANG)
    if ended:
        break
    time.sleep(0.01)
else:
    os.kill(child, signal.SIGKILL)
    status = "it hangs"
print(status, flush=True)
os._exit(0)
"""


def test_fork_while_other_threads_make_their_first_calls(run: Run, answering: str) -> None:
    """What they have half made, such as modules that are being imported, is not the child's ruin."""
    outcomes = {run(FIRST_CALLS % (turn * 0.0007), answering) for turn in range(30)}
    assert outcomes == {"0\n"}


def test_a_fork_that_fails_keeps_nobody_out(run: Run, answering: str) -> None:
    program = """
    import resource
    cf = cloudfront_rs.client("cloudfront")
    cf.publish_function(**CALL)
    if os.geteuid() == 0:
        os.setuid(65534)
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    try:
        os.fork()
        os._exit(0)
    except OSError:
        print(cf.publish_function(**CALL)["FunctionSummary"]["Name"])
    """
    assert run(program, answering) == "f\n"
