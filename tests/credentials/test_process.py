"""Keys that a program prints; beside boto3."""

from __future__ import annotations

import pytest

from tests.credentials.conftest import Machine, later, program

GOOD = '"Version": 1, "AccessKeyId": "PROCESS", "SecretAccessKey": "s"'


@pytest.mark.parametrize(
    "more",
    [
        "",
        ', "SessionToken": "t"',
        ', "SessionToken": null, "Expiration": null',
        f', "Expiration": "{later(7200)}"',
        ', "Expiration": "2099-01-01T00:00:00+00:00", "AccountId": "111122223333"',
        ', "AccountId": ""',
    ],
)
@pytest.mark.parametrize("profile", ["", "aws_account_id = 444455556666\n"])
def test_what_a_program_prints(machine: Machine, more: str, profile: str) -> None:
    command = program(machine.path, f"print('''{{{GOOD}{more}}}''')")
    machine.write(f"[default]\ncredential_process = {command}\n{profile}")
    found = machine.both()
    assert found[0][0] == "PROCESS"
    assert found[1] == "custom-process"


def test_arguments_and_no_shell(machine: Machine) -> None:
    code = 'print(json.dumps(dict(Version=1, AccessKeyId="K", SecretAccessKey="/".join(sys.argv[1:]))))'
    command = program(machine.path, code)
    machine.write(f'[default]\ncredential_process = {command} \'a b\' "c\\"d" e\\ f $HOME #1 ~ *\n')
    assert machine.both()[2][1] == 'a b/c"d/e f/$HOME/#1/~/*'


BROKEN = {
    "a status": 'print("why", file=sys.stderr); sys.exit(3)',
    "a status, silently": "sys.exit(1)",
    "a signal": "import os, signal; os.kill(os.getpid(), signal.SIGTERM)",
    "no JSON": 'print("why")',
    "nothing": "",
    "no text": 'sys.stdout.buffer.write(b"\\xff")',
    "a list": 'print("[]")',
    "a number": 'print("5")',
    "no version": "print('''{}''')",
    "another version": """print('''{"Version": 2}''')""",
    "a version in words": """print('''{"Version": "1"}''')""",
    "no key": """print('''{"Version": 1, "SecretAccessKey": "s"}''')""",
    "no secret": """print('''{"Version": 1, "AccessKeyId": "s"}''')""",
    "an end that has been": f"""print('''{{{GOOD}, "Expiration": "{later(-1)}"}}''')""",
    "an end without a zone": f"""print('''{{{GOOD}, "Expiration": "2099-01-01T00:00:00"}}''')""",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_program_that_fails(machine: Machine, name: str) -> None:
    machine.write(f"[default]\ncredential_process = {program(machine.path, BROKEN[name])}\n")
    assert "class" in machine.both()


@pytest.mark.parametrize("command", ["nowhere", "/nowhere/at all", "'open", "", "/etc"])
def test_a_program_that_cannot_be_run(machine: Machine, command: str) -> None:
    machine.write(f"[default]\ncredential_process = {command}\n")
    assert "class" in machine.both()
