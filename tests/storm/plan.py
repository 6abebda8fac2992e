"""What happens in a run of the storm: a pure function of its seed."""

from __future__ import annotations

import random
from dataclasses import dataclass, fields
from functools import cache

from tests.storm.weather import WEATHERS, Weather

PUBLISH_FUNCTIONS = ("publish_functions", "async_publish_functions")
DEPLOY_FUNCTIONS = ("deploy_functions", "async_deploy_functions")
DEPLOY_FUNCTION = ("deploy_function", "async_deploy_function")
COMMAND_LINE = ("cloudfront-rs publish", "cloudfront-rs deploy")
BATCHES = (*PUBLISH_FUNCTIONS, *DEPLOY_FUNCTIONS)
CALLS = (*BATCHES, *DEPLOY_FUNCTION, *COMMAND_LINE)
# A batch has more that can go wrong, so there are more of them.
CALL_WEIGHTS = (5, 4, 5, 4, 2, 2, 1, 3)

SIGNALS = ("Ctrl-C", "Ctrl-C twice", "SIGTERM", "SIGTERM that raises", "stopped")
EVERYWHERE = ("none", *SIGNALS, "fork", "no threads", "no descriptors", "in a thread")
IN_PROGRAMS = ("closed descriptors", "at once in threads")
IN_ASYNCIO = ("cancelled", "cancelled twice", "at once in an event loop")
WITH_PROGRESS = ("callback that raises",)
DISTURBANCES = (*EVERYWHERE, *IN_PROGRAMS, *IN_ASYNCIO, *WITH_PROGRESS)
GIVE_UP = ("Ctrl-C", "Ctrl-C twice", "SIGTERM that raises", "cancelled", "cancelled twice")
FREQUENT = {"none": 3, "Ctrl-C": 6, "Ctrl-C twice": 3, "cancelled": 4}

# Where the keys come from.
KEYS = ("given", "line end", "nowhere", "slow container", "failing container", "process")
KEY_WEIGHTS = (16, 1, 1, 1, 1, 1)
BAD_KEYS = ("line end", "nowhere")

# How an item of a batch is given, and what there is of it before.
FORMS = ("name", "pair", "dict")
STATES = ("absent", "new", "old", "ready", "live")


@dataclass(frozen=True)
class Item:
    """A function of a batch.

    :ivar form: of FORMS; of publish_functions alone.
    :ivar state: of STATES: nothing; an old DEVELOPMENT; an old LIVE as well; DEVELOPMENT as it is
        wanted; or LIVE, too.
    :ivar trouble: what is wrong with it from the start: "missing", "stale", "broken", or nothing.
    """

    name: str
    form: str
    state: str
    trouble: str

    @property
    def code(self) -> bytes:
        """What is wanted."""
        word = "broken" if self.trouble == "broken" else "new"
        return f"function handler(event) {{ return event.request; }} // {word} {self.name}".encode()


@dataclass(frozen=True)
class Plan:
    """A run.

    :ivar groups: the items of each batch; there are several only where batches run at once.
    :ivar moment: seconds from the call's begin to the disturbance.
    :ivar gap: seconds to the second one; for "stopped", how long it takes.
    :ivar somebody: how often somebody else works on a function, after a request for it.
    :ivar low: how many descriptors are left.
    :ivar warm: whether the client has made a call before.
    :ivar linger: how long the program lives on after its report.
    """

    seed: int
    call: str
    groups: tuple[tuple[Item, ...], ...]
    repeated: bool
    max_concurrency: int
    on_error: str
    progress: bool
    publish: bool
    comment: str
    stores: int
    test_events: int
    disturbance: str
    moment: float
    gap: float
    low: int
    keys: str
    weather: Weather
    rate: float
    only_publish: bool
    somebody: float
    proxy: bool
    read_timeout: float
    retry_mode: str
    max_attempts: int
    warm: bool
    linger: float

    @property
    def is_async(self) -> bool:
        return self.call.startswith("async_")

    @property
    def is_publish(self) -> bool:
        return "publish" in self.call

    @property
    def is_command(self) -> bool:
        return self.call in COMMAND_LINE

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for group in self.groups for item in group)

    @property
    def longest_silence(self) -> float:
        """Seconds in which something has to come from a program that does not hang: the longest timeout,
        the longest pause of botocore between two attempts, and a margin for a busy machine."""
        stopped = self.gap if self.disturbance == "stopped" else 0
        return min(self.read_timeout, 5) + stopped + 20 + 15

    @property
    def is_fair(self) -> bool:
        """Whether nothing happens that a function could fail of."""
        disturbed = self.disturbance not in ("none", "fork", "SIGTERM", "in a thread") and (
            not self.disturbance.startswith("at once")
        )
        troubled = any(item.trouble for item in self.items)
        bad = self.keys not in ("given", "process", "slow container")
        return not (disturbed or troubled or bad or self.rate or self.somebody)

    def __str__(self) -> str:
        shown = {
            f.name: getattr(self, f.name) for f in fields(self) if f.name not in ("seed", "groups")
        }
        shown["weather"] = self.weather.name
        sizes = "+".join(str(len(group)) for group in self.groups)
        told = ", ".join(f"{name} {value}" for name, value in shown.items())
        return f"seed {self.seed}: {sizes} functions, {told}"


@cache
def plan_of(seed: int) -> Plan:
    """The run of a seed. Each draw is there in every run, so that one has no influence on the others."""
    draw = random.Random(f"storm {seed}")
    call = draw.choices(CALLS, CALL_WEIGHTS)[0]
    disturbance = _disturbance(draw, call)
    keys = draw.choices(KEYS, KEY_WEIGHTS)[0]
    weather = draw.choice(WEATHERS)
    read_timeout = _read_timeout(draw, call, weather)
    max_concurrency = draw.choice([1, 2, 4, 16, 16, 16, 64])
    most = weather.most
    # What would only take long: one after the other, or each with a search for keys of its own.
    if weather.faults and max_concurrency < 4:
        most = min(most, 12)
    if keys in ("nowhere", "failing container"):
        most = 5
    groups = _groups(draw, call, disturbance, most)
    moment = draw.choice(
        [draw.uniform(0, limit) for limit in (0.001, 0.03, _guess(groups, weather))]
    )
    gap = draw.choice([draw.uniform(0, limit) for limit in (0.002, 0.1, 1)])
    if disturbance == "stopped":
        gap = min(read_timeout, 2) + draw.uniform(0.2, 1)
    progress = draw.random() < 0.3
    return Plan(
        seed=seed,
        call=call,
        groups=groups,
        repeated=draw.random() < 0.2,
        max_concurrency=max_concurrency,
        on_error=draw.choice(["raise", "return"]),
        progress=progress or disturbance in WITH_PROGRESS,
        publish=draw.random() < 0.85,
        comment=draw.choice(["", "by the storm"]),
        stores=draw.choice([0, 0, 0, 2]),
        test_events=draw.choice([0, 0, 0, 1, 2]),
        disturbance=disturbance,
        moment=moment,
        gap=gap,
        low=draw.randrange(10),
        keys=keys,
        weather=weather,
        rate=draw.uniform(0.05, 0.35) if weather.faults else 0,
        only_publish=draw.random() < 0.2,
        somebody=draw.choice([0, 0, 0, draw.uniform(0.01, 0.15)]),
        proxy=draw.random() < 0.25,
        read_timeout=read_timeout,
        retry_mode=draw.choice(["legacy", "standard"]),
        max_attempts=draw.choice([1, 2, 5]),
        warm=draw.random() < 0.5,
        linger=draw.choice([0, 0.5, 0.5]),
    )


def _disturbance(draw: random.Random, call: str) -> str:
    possible = [*EVERYWHERE]
    if call not in COMMAND_LINE:
        possible += IN_PROGRAMS
    if call.startswith("async_"):
        possible += IN_ASYNCIO
    if call in BATCHES:
        possible += WITH_PROGRESS
    return draw.choices(possible, [FREQUENT.get(name, 2) for name in possible])[0]


def _read_timeout(draw: random.Random, call: str, weather: Weather) -> float:
    """The command line takes no timeout; and without a fault, none is to come of a busy machine."""
    short = draw.choice([0.3, 0.5, 1.0])
    if call in COMMAND_LINE:
        return 60
    return short if weather.faults else 20


def _groups(
    draw: random.Random, call: str, disturbance: str, most: int
) -> tuple[tuple[Item, ...], ...]:
    at_once = draw.randint(2, 5) if disturbance.startswith("at once") else 1
    largest = min(draw.choice([3, 20, 120]), most)
    clean = draw.random() < 0.5
    groups = []
    for group in range(at_once):
        size = draw.randint(1, max(largest // at_once, 1))
        if call in (*DEPLOY_FUNCTION, "cloudfront-rs publish"):
            size = 1
        groups.append(tuple(_item(draw, call, f"g{group}f{i}", clean) for i in range(size)))
    return tuple(groups)


def _item(draw: random.Random, call: str, name: str, clean: bool) -> Item:
    troubles = ["missing", "stale"] if "publish" in call else ["broken"]
    trouble = draw.choice(troubles) if draw.random() < 0.03 and not clean else ""
    form = draw.choice(FORMS)
    states = STATES[1:] if "publish" in call else STATES
    state = draw.choice(states)
    if draw.random() < 0.1:
        name += " é%"
    if trouble == "stale" and form == "name":
        form = "pair"
    return Item(name, form, state, trouble)


def _guess(groups: tuple[tuple[Item, ...], ...], weather: Weather) -> float:
    """About how long a run takes."""
    size = sum(len(group) for group in groups)
    return 0.1 + size * (0.05 if weather.faults else 0.003)
