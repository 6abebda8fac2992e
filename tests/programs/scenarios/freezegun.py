"""freezegun, which puts its own ``datetime`` into all modules."""

from __future__ import annotations

from freezegun import freeze_time

from tests.programs.scenarios.frozen import observed
from tests.programs.scenarios.mode import tell

tell(observed(freeze_time))
