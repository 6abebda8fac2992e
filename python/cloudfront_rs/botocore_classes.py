"""Objects that programs recognise: where botocore is imported, ours are instances of its classes as well.

Who writes ``isinstance(x, botocore.client.BaseClient)``, a pydantic field, or a ``singledispatch`` function
has imported the class. So what is made after that derives from both, ours first, and nothing is imported
from here.
:func:`cloudfront_rs.exceptions.raisable` does the same for exceptions.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # typing is slow to import; type checkers know the name
if TYPE_CHECKING:
    from typing import Any, SupportsIndex, TypeVar

    from typing_extensions import Self

    _T = TypeVar("_T")


def of_both(ours: type[_T], module: str, name: str) -> type[_T]:
    """The class to make an object of.

    :param ours: this package's class.
    :param module: the module of the class that it stands for, such as ``botocore.client``.
    :param name: the name of that class.
    :returns: a class that derives from ``ours`` and from that class; ``ours`` where it is not imported.
    """
    theirs: Any = getattr(sys.modules.get(module), name, None)
    if not isinstance(theirs, type) or issubclass(ours, theirs):
        return ours
    made: Any = _made.get((ours, theirs))
    # Of two threads that ask at once both get the same.
    found: type[_T] = made or _made.setdefault((ours, theirs), _derived(ours, theirs))
    return found


def plain(made: type[_T]) -> type[_T]:
    """Our own class, under which an object can be pickled."""
    found: type[_T] = made.__dict__.get("_plain_class", made)
    return found if found is made else plain(found)


class Recognised:
    """The base of what users hold: its objects are made of both classes, copied and pickled as ours.

    :cvar _stands_for: modules and names of the classes that it stands for, the most special one first.
    """

    __slots__ = ()
    _stands_for: tuple[tuple[str, str], ...] = ()

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:  # noqa: ARG004 (those of __init__)
        made = cls._class_to_make()
        # The next of that class may be another one than that of ours, such as `io.IOBase`.
        return super(Recognised, made).__new__(made)

    @classmethod
    def _class_to_make(cls) -> type[Self]:
        made = cls
        for module, name in cls._stands_for:
            made = of_both(made, module, name)
        return made

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        from copyreg import __newobj__ as anew  # type: ignore[attr-defined]  # noqa: PLC0415 (for pickles)

        reduced: Any = super().__reduce_ex__(max(protocol.__index__(), 2))
        if reduced[0] is not anew:  # of a class that has its own way
            return reduced
        _, (made_of, *arguments), *state = reduced
        return (_anew, (plain(made_of), *arguments), *state)


def _anew(plain_class: Any, *arguments: Any) -> Any:
    """In a process that reads a pickle, what is imported there decides."""
    return plain_class.__new__(plain_class, *arguments)


_made: dict[tuple[type, type], Any] = {}


def _derived(ours: type[_T], theirs: type) -> type[_T]:
    members = {
        "__module__": ours.__module__,
        "__qualname__": ours.__qualname__,
        "__doc__": ours.__doc__,
        "__slots__": (),
        "_plain_class": ours,
    }
    made: Any = type(ours.__name__, (ours, theirs), members)
    return made  # type: ignore[no-any-return]  # of a class that is made at run time
