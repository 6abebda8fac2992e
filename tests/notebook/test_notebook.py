"""The tour in ``examples/publish_functions.ipynb``: what its cells say when a kernel runs them."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import pytest

NOTEBOOK = Path(__file__).resolve().parents[2] / "examples" / "publish_functions.ipynb"
PROGRESS_BAR = "application/vnd.jupyter.widget-view+json"


def read() -> Any:
    return nbformat.read(NOTEBOOK, as_version=nbformat.NO_CONVERT)


@pytest.fixture(scope="module")
def outputs() -> dict[str, list[Any]]:
    """What every cell of the notebook put out, by the cell's id."""
    notebook = read()
    client = nbclient.NotebookClient(notebook, timeout=60, kernel_name="python3")
    client.execute()
    return {cell.id: cell.outputs for cell in notebook.cells if cell.cell_type == "code"}


def printed(cell: list[Any]) -> str:
    return "".join(output.text for output in cell if output.output_type == "stream")


def returned(cell: list[Any]) -> str:
    (result,) = (output for output in cell if output.output_type == "execute_result")
    text: str = result.data["text/plain"]
    return text


def bars(cell: list[Any]) -> int:
    return sum(PROGRESS_BAR in output.get("data", {}) for output in cell)


def test_it_is_committed_without_outputs() -> None:
    notebook = read()
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(not cell.outputs and cell.execution_count is None for cell in code)
    assert all(not cell.id.isdigit() and len(cell.id) < 20 for cell in notebook.cells)


def test_nothing_is_said_on_stderr(outputs: dict[str, list[Any]]) -> None:
    assert [o.text for cell in outputs.values() for o in cell if o.get("name") == "stderr"] == []


def test_one_function(outputs: dict[str, list[Any]]) -> None:
    assert "'Stage': 'LIVE'" in returned(outputs["publish"])
    assert "publish_function(*, Name: str, IfMatch: str)" in printed(outputs["help"])
    assert "'publish_function'" in returned(outputs["complete"])


def test_etags(outputs: dict[str, list[Any]]) -> None:
    etags = ast.literal_eval(returned(outputs["etags"]))
    assert len({etags["DEVELOPMENT"], etags["LIVE"]}) == 2
    assert printed(outputs["stale"]).startswith("An error occurred (PreconditionFailed)")


def test_many(outputs: dict[str, list[Any]]) -> None:
    assert returned(outputs["publish-many"]) == "(200, {'LIVE'})"
    assert bars(outputs["publish-many"]) == 1


def test_the_account(outputs: dict[str, list[Any]]) -> None:
    assert ", 1 failed, " in printed(outputs["account"])
    assert returned(outputs["account"]).startswith("{'nobody-made-this': ")
    assert "NoSuchFunctionExists" in returned(outputs["account"])
    assert returned(outputs["rest"]) == "200"


def test_asyncio(outputs: dict[str, list[Any]]) -> None:
    assert returned(outputs["gather"]) == "200"
    assert returned(outputs["async-many"]) == "200"
    assert bars(outputs["async-many"]) == 1


def test_pages(outputs: dict[str, list[Any]]) -> None:
    assert returned(outputs["pages"]) == "['redirects', 'flags', 'tenants']"


def test_deploying(outputs: dict[str, list[Any]]) -> None:
    said = printed(outputs["deploy"]).splitlines()
    assert said == ["first: created, published", "second: unchanged, already live"]
