"""As many runs as there is time for, a few at once, and a table of what they were."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from multiprocessing import get_context
from pathlib import Path

from tests.storm.plan import Plan, plan_of
from tests.storm.storm import ROOT, Result, run

TELL_SECONDS = 10
STORIES = ROOT / "target" / "storm"
KINDS: dict[str, Callable[[Plan], str]] = {
    "call": lambda plan: plan.call,
    "disturbance": lambda plan: plan.disturbance,
    "weather": lambda plan: plan.weather.name,
    "keys": lambda plan: plan.keys,
    "somebody else": lambda plan: "yes" if plan.somebody else "no",
    "proxy": lambda plan: "yes" if plan.proxy else "no",
}


def say(text: str) -> None:
    """To whoever looks on."""
    print(text, flush=True)  # noqa: T201 (a program of its own)


def command(seed: int) -> str:
    """What repeats a run."""
    return f"python -m tests.storm --seed {seed}"


def seeds_of(first: int, only: list[str]) -> Iterator[int]:
    """Those of which each of these words is a kind of the plan."""
    for seed in itertools.count(first):
        if set(only) <= {kind(plan_of(seed)) for kind in KINDS.values()}:
            yield seed


def runs(seeds: Iterator[int], seconds: float, workers: int, path: Path) -> Iterator[Result]:
    """Results as they come, of runs that begin within the time."""
    end = time.monotonic() + seconds
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        left: set[Future[Result]] = set()
        while True:
            while len(left) < workers and time.monotonic() < end:
                seed = next(seeds, None)
                if seed is None:
                    break
                left.add(pool.submit(run, seed, path))
            if not left:
                return
            done, left = wait(left, return_when=FIRST_COMPLETED)
            for future in done:
                yield future.result()


def storm(seeds: Iterator[int], seconds: float, workers: int, path: Path) -> list[Result]:
    """All of them, told as they go on."""
    results: list[Result] = []
    begun = told = time.monotonic()
    for result in runs(seeds, seconds, workers, path):
        results.append(result)
        if result.failures:
            print_failure(result)
        if time.monotonic() - told > TELL_SECONDS:
            told = time.monotonic()
            failed = sum(bool(each.failures) for each in results)
            say(f"{told - begun:5.0f} s: {len(results)} runs, {failed} failed")
    return results


def print_failure(result: Result) -> None:
    say(f"FAILED {result.plan}")
    shown = list(dict.fromkeys(str(failure) for failure in result.failures))
    for line in shown[:4]:
        say(f"  {line}")
    if len(shown) > 4:
        say(f"  and {len(shown) - 4} more")
    STORIES.mkdir(parents=True, exist_ok=True)
    story = STORIES / f"{result.plan.seed}.txt"
    story.write_text("\n".join([str(result.plan), *shown, *result.story, ""]), encoding="utf-8")
    say(f"  in full: {story.relative_to(ROOT)}; again: {command(result.plan.seed)}")


def table(results: list[Result]) -> str:
    lines = []
    for title, kind in KINDS.items():
        counted = Counter(kind(result.plan) for result in results)
        failed = Counter(kind(result.plan) for result in results if result.failures)
        lines.append(f"\n{title:32}{'runs':>8}{'failed':>8}")
        for name, count in sorted(counted.items()):
            lines.append(f"  {name:30}{count:>8}{failed[name] or '':>8}")
    outcomes: Counter[str] = Counter()
    failures: Counter[str] = Counter()
    seeds: dict[str, list[int]] = {}
    for result in results:
        outcomes.update(result.outcomes)
        for failed_as in {failure.kind for failure in result.failures}:
            failures[failed_as] += 1
            seeds.setdefault(failed_as, []).append(result.plan.seed)
    lines.append(f"\n{'functions told to be':32}")
    lines += [f"  {name:60}{count:>8}" for name, count in sorted(outcomes.items())]
    lines.append(f"\n{'failures':52}{'runs':>8}  seeds")
    for name, count in failures.most_common():
        lines.append(f"  {name:50}{count:>8}  {' '.join(map(str, sorted(seeds[name])[:12]))}")
    slowest = sorted(results, key=lambda result: -result.seconds)[:5]
    told = ", ".join(f"{result.plan.seed} ({result.seconds:.0f} s)" for result in slowest)
    lines.append(f"\nthe slowest: {told}")
    bad = sum(bool(result.failures) for result in results)
    lines.append(f"{len(results)} runs, {bad} failed")
    return "\n".join(lines)
