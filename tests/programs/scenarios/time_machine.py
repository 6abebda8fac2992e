"""time-machine, which changes what Python's clocks say."""

from __future__ import annotations

import datetime

import time_machine

from tests.programs.scenarios.frozen import observed
from tests.programs.scenarios.mode import tell

tell(observed(lambda m: time_machine.travel(datetime.datetime.fromisoformat(m), tick=False)))
