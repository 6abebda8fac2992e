"""``python -m tests.storm``: the storm, or one run of it.

--seed N repeats one run and tells all about it; without it the storm lasts for --seconds, from the seed
--first on.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

from tests.storm import pool
from tests.storm.plan import plan_of
from tests.storm.pool import say
from tests.storm.storm import package, run

WORKERS = 3


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, help="of the one run to repeat")
    parser.add_argument("--times", type=int, default=1, help="how often, as moments differ")
    parser.add_argument("--first", type=int, help="a random one unless given")
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        help="a call, a disturbance or the like: see the table",
    )
    parser.add_argument("--workers", type=int, default=WORKERS, help="runs at a time")
    arguments = parser.parse_args()
    with package() as path:
        if arguments.seed is not None:
            failed = [_one(arguments.seed, path) for _ in range(arguments.times)]
            return int(any(failed))
        first = arguments.first
        if first is None:
            first = random.SystemRandom().randrange(10**6) * 1000
        say(f"from seed {first} on; STORM_SEED={first} repeats it all")
        seeds = pool.seeds_of(first, arguments.only)
        results = pool.storm(seeds, arguments.seconds, arguments.workers, path)
    say(pool.table(results))
    return int(any(result.failures for result in results))


def _one(seed: int, path: Path) -> bool:
    say(str(plan_of(seed)))
    result = run(seed, path)
    say(f"{result.seconds:.1f} s, {dict(result.outcomes)}")
    for failure in result.failures:
        say(f"FAILED {failure}")
    say("\n".join(result.story))
    return bool(result.failures)


if __name__ == "__main__":
    sys.exit(main())
