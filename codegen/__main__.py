"""The command: generate, or check that what was generated is in step."""

import re
import subprocess
import sys
from pathlib import Path

from codegen import (
    aio_files,
    paginators_and_waiters,
    python_files,
    rust_table,
    sdk_check,
    service_model,
    type_files,
)
from codegen.model import Model

ROOT = Path(__file__).resolve().parent.parent
# Where the documentation names the release of boto3 that is mirrored.
RELEASES = {
    ROOT / "docs" / "differences.md": r"(?<=boto3 )[\d.]+(?= is what the tests compare with)",
    ROOT / "docs" / "switching.md": r"(?<=__boto3_version__\)  # )[\d.]+",
}


def ruff_format(path: Path, source: str) -> str:
    """The project's own formatting, so that generated Python passes the project's own lint."""
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(path), "-"]
    return subprocess.run(
        command, input=source, capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout


def main() -> int:
    model = Model.load()
    sdk_version, agreed = sdk_check.check(model, ROOT)
    heading = (
        f"Generated from botocore {model.botocore_version} and aws-sdk-cloudfront {sdk_version} "
        "by codegen/. Do not edit."
    )
    python = ROOT / "python" / "cloudfront_rs"
    files = {
        ROOT / "src" / "generated" / "table.rs": rust_table.render(model, heading),
        python / "aio" / "paginator.py": aio_files.paginator_module(model, heading),
        python / "aio" / "type_defs.py": aio_files.type_defs(model, heading),
        python / "aio" / "waiter.py": aio_files.waiter_module(model, heading),
        python / "modeled_exceptions.py": python_files.exceptions(model, heading),
        python / "client.pyi": python_files.client_stub(model, heading),
        python / "literals.py": type_files.literals(model, heading),
        python / "paginator.py": paginators_and_waiters.paginator_module(model, heading),
        python / "service_model.json": service_model.render(heading),
        python / "type_defs.py": type_files.type_defs(model, heading),
        python / "waiter.py": paginators_and_waiters.waiter_module(model, heading),
    }
    for page, release in RELEASES.items():
        files[page], named = re.subn(release, model.boto3_version, page.read_text())
        assert named == 1, f"{page} names no release of boto3"
    files = {p: ruff_format(p, s) if p.suffix in (".py", ".pyi") else s for p, s in files.items()}
    check = "--check" in sys.argv[1:]
    stale = [path for path, text in files.items() if not path.exists() or path.read_text() != text]
    for path in stale:
        print(("out of step: " if check else "written: ") + str(path.relative_to(ROOT)))
        if not check:
            path.write_text(files[path])
    print(
        f"{len(model.operations)} operations, {model.member_count()} members, "
        f"{len(model.errors)} errors; {agreed} operations agree with aws-sdk-cloudfront"
    )
    if check and stale:
        print("run 'make generate' and commit what it writes")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
