"""What is made of the figures of ``bench.py``: the text that it prints, the tables in the README and in
docs/performance.md, and the plot. A test has them equal to ``results.json``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "benches" / "results.json"
README = ROOT / "README.md"
PAGE = ROOT / "docs" / "performance.md"
PLOT = ROOT / "docs" / "images" / "performance.svg"
PLACE = "<!-- {}: made by `make bench-write` -->"

COLUMNS = ("boto3", "aiobotocore", "capo", "rust", "cloudfront-rs")
TITLES = ("", "boto3", "aiobotocore", "capo", "Rust", "cloudfront-rs", "beside boto3")
OURS = "cloudfront-rs"
TWO_DIGITS = 10


def rows(results: Mapping[str, Any]) -> list[tuple[str, str, dict[str, float]]]:
    """Label, unit and figures by column."""
    calls = results["calls"]

    def wall(measure: str, **columns: str) -> dict[str, float]:
        figures = dict(calls[measure]["wall"])
        figures.update({column: figures.pop(name) for column, name in columns.items()})
        return {_column(name): figure for name, figure in figures.items()}

    def threads_beside(threads: str, tasks: str) -> dict[str, float]:
        """Those of asyncio, beside boto3's threads."""
        return {"boto3": calls[threads]["wall"]["boto3"], **wall(tasks)}

    return [
        ("a whole script, to its first publish", "ms", results["first publish"]),
        ("memory of that script", "MiB", results["memory"]),
        ("memory after 1,000 calls", "MiB", results["memory after 1,000 calls"]),
        ("installed size", "MiB", results["size"]),
        ("one call after another", "µs", wall("sequential")),
        ("the same, CPU", "µs", calls["sequential"]["cpu"]),
        ("one call after another, asyncio", "µs", wall("sequential, asyncio")),
        ("32 in flight, threads", "µs", wall("32 threads")),
        ("256 in flight, threads", "µs", wall("256 threads")),
        ("32 in flight, asyncio", "µs", threads_beside("32 threads", "32 tasks")),
        ("256 in flight, asyncio", "µs", threads_beside("256 threads", "256 tasks")),
        ("1,000 functions, 32 in flight, each", "µs", wall("1,000 functions")),
        ("a list of 100 distributions", "µs", wall("list of 100")),
        ("a list of 1,000 distributions", "µs", wall("list of 1,000")),
        ("an upload of 40 KB", "µs", wall("upload of 40 KB")),
    ]


def _column(name: str) -> str:
    return name.removesuffix(", asyncio")


def ratio(figures: Mapping[str, float], name: str = "boto3") -> str:
    if name not in figures:
        return ""
    return f"{_rounded(figures[name] / figures[OURS])} ×"  # noqa: RUF001 (times)


def shown(figure: float | None, unit: str) -> str:
    if figure is None:
        return "—"
    return f"{_rounded(figure)} {unit}"


def _rounded(figure: float) -> str:
    """With a digit behind the point where there is one before it."""
    return f"{figure:,.1f}" if round(figure, 1) < TWO_DIGITS else f"{figure:,.0f}"


def text(results: Mapping[str, Any]) -> str:
    lines = [_heading(results), "", f"{'':36}" + "".join(f"{t:>15}" for t in TITLES[1:])]
    for label, unit, figures in rows(results):
        cells = [shown(figures.get(column), unit) for column in COLUMNS]
        lines.append(f"{label:36}" + "".join(f"{c:>15}" for c in [*cells, ratio(figures)]))
    return "\n".join(lines)


def _heading(results: Mapping[str, Any]) -> str:
    versions = ", ".join(f"{name} {number}" for name, number in results["versions"].items())
    return (
        f"cloudfront-rs {results['cloudfront-rs']} beside {versions}; CPython {results['python']}, "
        f"{results['cores']} cores, medians of {results['rounds']} rounds"
    )


def page_table(results: Mapping[str, Any]) -> str:
    lines = [_heading(results) + ".", "", _row(TITLES), "|---" + "|--:" * (len(TITLES) - 1) + "|"]
    for label, unit, figures in rows(results):
        cells = [shown(figures.get(column), unit) for column in COLUMNS]
        lines.append(_row([label, *cells, f"**{ratio(figures)}**" if ratio(figures) else ""]))
    return "\n".join(lines)


def growth_table(results: Mapping[str, Any]) -> str:
    """How a script's time grows with its calls, and a call's with the size of its reply."""
    names = ("boto3", "aiobotocore", "capo", OURS)
    lines = [_row(["", *names, "beside boto3"]), "|---" + "|--:" * (len(names) + 1) + "|"]
    for count, figures in results["scripts"].items():
        label = f"a script of {int(count):,} call{'s' if int(count) > 1 else ''}"
        lines.append(_row([label, *(shown(figures[n], "ms") for n in names), ratio(figures)]))
    for page in ("1", "10", "100", "1,000"):
        figures = results["calls"][f"list of {page}"]["wall"]
        label = f"a list of {page} distribution{'s' if page != '1' else ''}"
        cells = (shown(figures[n] / 1e3, "ms") for n in names)
        lines.append(_row([label, *cells, ratio(figures)]))
    return "\n".join(lines)


def readme_table(results: Mapping[str, Any]) -> str:
    by_label = {label: (unit, figures) for label, unit, figures in rows(results)}
    lines = ["| | boto3 | cloudfront-rs | |", "|---|--:|--:|--:|"]

    def add(title: str, label: str, peer: str = "boto3") -> None:
        unit, figures = by_label[label]
        cells = [shown(figures[name], unit) for name in (peer, OURS)]
        lines.append(_row([title, *cells, f"**{ratio(figures, peer)}**"]))

    add("a whole script: import, client, one publish", "a whole script, to its first publish")
    add("memory of a script that makes 1,000 calls", "memory after 1,000 calls")
    add("one call after another, each", "one call after another")
    add("32 calls in flight, each (threads)", "32 in flight, threads")
    add("32 calls in flight, each (asyncio beside boto3's threads)", "32 in flight, asyncio")
    add("the same beside aiobotocore", "32 in flight, asyncio", "aiobotocore")
    add(
        "1,000 functions published, each (`publish_functions` beside threads)",
        "1,000 functions, 32 in flight, each",
    )
    add("a list of 1,000 distributions", "a list of 1,000 distributions")
    return "\n".join(lines)


def _row(cells: Any) -> str:
    return "| " + " | ".join(cells) + " |"


def placed(document: str, name: str, content: str) -> str:
    """The document with the content between its two marks of that name."""
    mark, end = PLACE.format(name), f"<!-- end of {name} -->"
    before, _, rest = document.partition(mark)
    _, _, after = rest.partition(end)
    return f"{before}{mark}\n\n{content}\n\n{end}{after}"


def documents(results: Mapping[str, Any]) -> dict[Path, str]:
    """What each document is with these results."""
    page = placed(PAGE.read_text(), "figures", page_table(results))
    return {
        README: placed(README.read_text(), "figures", readme_table(results)),
        PAGE: placed(page, "growth", growth_table(results)),
    }


def write(results: Mapping[str, Any]) -> None:
    RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    for path, content in documents(results).items():
        path.write_text(content)
    plot(results)


def plot(results: Mapping[str, Any]) -> None:
    """How much faster than boto3, and how times grow."""
    import matplotlib as mpl  # noqa: PLC0415 (only where a plot is made)

    mpl.use("svg")
    mpl.rcParams.update({"svg.hashsalt": "cloudfront-rs", "font.size": 9, "svg.fonttype": "none"})
    from matplotlib import pyplot as plt  # noqa: PLC0415 (as above)

    figure, (bars, scripts, pages) = plt.subplots(1, 3, figsize=(12, 3.6), layout="constrained")
    measured = [(label, f) for label, _, f in rows(results) if "boto3" in f and "size" not in label]
    ratios = [f["boto3"] / f[OURS] for _, f in measured]
    bars.barh([label for label, _ in measured], ratios, color="#ec7211")
    bars.invert_yaxis()
    bars.set(xlabel="times less than boto3", title="Beside boto3")
    for place, value in enumerate(ratios):
        bars.text(value, place, f" {value:.0f}", va="center")
    for name in ("boto3", "aiobotocore", "capo", OURS):
        style = {"marker": "o", "linewidth": 2.5 if name == OURS else 1.2, "label": name}
        by_calls = results["scripts"]
        scripts.plot([int(n) for n in by_calls], [f[name] for f in by_calls.values()], **style)
        sizes = [1, 10, 100, 1000]
        walls = [results["calls"][f"list of {size:,}"]["wall"][name] / 1e3 for size in sizes]
        pages.plot(sizes, walls, **style)
    scripts.set(xscale="log", yscale="log", xlabel="calls", title="A script, start included [ms]")
    pages.set(xscale="log", yscale="log", xlabel="distributions", title="A list in one reply [ms]")
    pages.legend(frameon=False, loc="upper left")
    PLOT.parent.mkdir(exist_ok=True)
    figure.savefig(PLOT, metadata={"Date": None})
    # matplotlib leaves white space at the ends of lines.
    PLOT.write_text(re.sub(r"[ \t]+$", "", PLOT.read_text(), flags=re.MULTILINE))
