"""What PyInstaller asks this package for, by its entry point ``pyinstaller40``."""

from __future__ import annotations

import os


def get_hook_dirs() -> list[str]:
    """Where the hooks are."""
    return [os.path.dirname(__file__)]
