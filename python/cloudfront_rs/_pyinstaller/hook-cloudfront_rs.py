"""What a program needs of this package that its source does not show to PyInstaller.

Modules load by name when they are first needed, some of Python's own are imported by the extension, and the
model's facts are a file.
"""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

datas = collect_data_files("cloudfront_rs", includes=["*.json"])
hiddenimports = [
    *collect_submodules("cloudfront_rs", filter=lambda name: "_pyinstaller" not in name),
    *(
        "asyncio",
        "atexit",
        "base64",
        "contextvars",
        "datetime",
        "decimal",
        "getpass",
        "http",
        "logging",
    ),
]
