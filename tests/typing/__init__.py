"""What type checkers make of programs that use the package: mypy and pyright, both at their strictest."""
