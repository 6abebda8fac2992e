"""Ctrl-C in the middle of a batch: at once, with the account, and nothing hangs at the end."""

import socket

from tests.lifecycle.conftest import Run, url_of

PROMPT_SECONDS = 0.5
PROGRAM = """
def interrupt():
    global sent
    time.sleep(0.5)
    sent = time.monotonic()
    os.kill(os.getpid(), signal.SIGINT)

threading.Thread(target=interrupt).start()
functions = [(f"f{i}", "E") for i in range(500)]
try:
    BATCH
except cloudfront_rs.BatchInterrupted as error:
    elapsed = time.monotonic() - sent
    account = error.account
    print(elapsed, len(account.unknown), len(account.not_started), str(account))
"""


def test_ctrl_c(run: Run, silent: socket.socket) -> None:
    batch = "cloudfront_rs.publish_functions(functions)"
    printed = run(PROGRAM.replace("BATCH", batch), url_of(silent))
    elapsed, unknown, not_started, account = printed.split(maxsplit=3)
    assert float(elapsed) < PROMPT_SECONDS
    assert (int(unknown), int(not_started)) == (16, 484)
    assert account == "16 given up in flight, 484 not started\n"


def test_ctrl_c_in_asyncio(run: Run, silent: socket.socket) -> None:
    """asyncio.run turns Ctrl-C into a cancelled task, and then into KeyboardInterrupt."""
    program = """
    async def main():
        try:
            await cloudfront_rs.async_publish_functions([(f"f{i}", "E") for i in range(500)])
        except asyncio.CancelledError as error:
            print(error.account)
            raise
    def interrupt():
        time.sleep(0.5)
        os.kill(os.getpid(), signal.SIGINT)
    threading.Thread(target=interrupt).start()
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("interrupted")
    """
    if_it_cancels = "16 given up in flight, 484 not started\n"
    assert run(program, url_of(silent)) in (if_it_cancels + "interrupted\n", "interrupted\n")
