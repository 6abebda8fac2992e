"""Programs that bring this package along: by PyInstaller, and in a zip archive."""

from __future__ import annotations

import importlib.util
import pkgutil
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import cloudfront_rs
import pytest
from cloudfront_rs import _pyinstaller

HERE = Path(__file__).parent
PACKAGE = Path(cloudfront_rs.__file__).parent
SOURCES = HERE.parents[1] / "src"


def hook(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The hook, with stand-ins for what PyInstaller brings."""

    def submodules(name: str, filter: Any) -> list[str]:  # noqa: A002 (PyInstaller's name)
        found = pkgutil.walk_packages([str(PACKAGE)], f"{name}.")
        return [module.name for module in found if filter(module.name)]

    hooks: Any = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_submodules = submodules
    hooks.collect_data_files = lambda _, includes: [
        p.name for i in includes for p in PACKAGE.glob(i)
    ]
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    (folder,) = _pyinstaller.get_hook_dirs()
    spec = importlib.util.spec_from_file_location("hook", f"{folder}/hook-cloudfront_rs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_hook_has_all_that_is_imported_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    made = hook(monkeypatch)
    assert made.datas == ["service_model.json"]
    by_rust = {
        name
        for path in SOURCES.rglob("*.rs")
        for name in re.findall(r'import\("([\w.]+)"\)', path.read_text())
    }
    built_in = {name for name in by_rust if name.partition(".")[0] in sys.builtin_module_names}
    always = {"os", "os.path", "_datetime"}
    assert by_rust - built_in - always <= set(made.hiddenimports)
    modules = {f"cloudfront_rs.{path.stem}" for path in PACKAGE.glob("[a-z]*.py")}
    assert modules <= set(made.hiddenimports)
    assert "cloudfront_rs._native" in made.hiddenimports
    assert "cloudfront_rs.aio.waiter" in made.hiddenimports
    assert not any("_pyinstaller" in name for name in made.hiddenimports)


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)


def test_a_bundle(tmp_path: Path) -> None:
    """Where PyInstaller is installed; the package's sources are out of the program's reach."""
    pytest.importorskip("PyInstaller")
    hooks = str(PACKAGE / "_pyinstaller")
    where = [f"--{name}path={tmp_path / name}" for name in ("dist", "work", "spec")]
    options = ["--noconfirm", f"--additional-hooks-dir={hooks}", f"--paths={PACKAGE.parent}"]
    done = run(sys.executable, "-m", "PyInstaller", *options, *where, str(HERE / "program.py"))
    assert done.returncode == 0, done.stderr
    moved = shutil.move(tmp_path / "dist" / "program", tmp_path / "elsewhere")
    done = run(str(Path(moved) / "program"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-2] == "RuntimeError"
    assert str(moved) in done.stdout.splitlines()[-1]


@pytest.fixture
def archive(tmp_path: Path) -> str:
    """The package in a zip archive, with its extension module."""
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for file in [*PACKAGE.rglob("*.py"), *PACKAGE.glob("*.json"), *PACKAGE.glob("_native.*")]:
            archive.write(file, file.relative_to(PACKAGE.parent))
    return str(path)


def test_a_zip_archive_is_refused_in_words(archive: str) -> None:
    code = f"import sys; sys.path[:] = [{archive!r}, *sys.path[1:]]; import cloudfront_rs"
    done = run(sys.executable, "-I", "-c", code)
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last.startswith(
        "ImportError: cloudfront_rs has an extension module, which Python cannot"
    )


def test_the_rest_works_from_a_zip_archive(archive: str) -> None:
    """For a program that has the extension module from elsewhere."""
    native = next(path for path in PACKAGE.glob("_native.*") if path.suffix != ".pyi")
    code = f"""
import importlib.util, sys
spec = importlib.util.spec_from_file_location("cloudfront_rs._native", {str(native)!r})
sys.modules[spec.name] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules[spec.name])
sys.path.insert(0, {archive!r})
sys.path.insert(0, {str(HERE)!r})
import program
program.main()
"""
    done = run(sys.executable, "-I", "-c", code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].startswith(f"from {archive}")
