"""``client.meta.events``: handlers that a call asks on its way.

Source: ``HierarchicalEmitter`` in ``botocore/hooks.py``: a handler is registered for a dotted name, of
which it hears every event that begins with it; ``*`` stands for any part. The most specific name is
called first, a literal part counting as more specific than ``*``.

Deliberate difference: an event that this package does not emit is refused when a handler is registered
for it, with ``NotImplementedError``, because the handler would never be called.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

EMITTED = (
    "provide-client-params",
    "before-parameter-build",
    "before-endpoint-resolution",
    "before-call",
    "before-send",
    "after-call",
    "after-call-error",
)

Handler = Callable[..., Any]
_FIRST, _MIDDLE, _LAST = range(3)


class EventHooks:
    """The handlers of one client, or of one session."""

    def __init__(self) -> None:
        self._handlers: dict[tuple[str, ...], tuple[list[Handler], ...]] = {}
        # By unique id: the handler, and how often it was registered where that is counted.
        self._unique: dict[Any, tuple[Handler, int | None]] = {}

    def __bool__(self) -> bool:
        """Whether anybody listens."""
        return bool(self._handlers)

    def __copy__(self) -> EventHooks:
        copied = type(self)()
        copied._handlers = {
            name: tuple(list(section) for section in sections)
            for name, sections in self._handlers.items()
        }
        copied._unique = dict(self._unique)
        return copied

    def register(
        self,
        event_name: str,
        handler: Handler,
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Has ``handler`` called for an event.

        :param event_name: such as ``before-call.cloudfront.PublishFunction``, or the beginning of it.
        :param handler: takes keyword arguments, among them ``**kwargs``.
        :param unique_id: a second handler with the same id is not registered.
        :param unique_id_uses_count: it then takes as many calls of :meth:`unregister`.
        :raises NotImplementedError: for an event that is never emitted.
        :raises ValueError: for a handler that cannot be called like that.
        """
        self._register(event_name, handler, unique_id, unique_id_uses_count, _MIDDLE)

    def register_first(
        self,
        event_name: str,
        handler: Handler,
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """As :meth:`register`, before the handlers that are registered so."""
        self._register(event_name, handler, unique_id, unique_id_uses_count, _FIRST)

    def register_last(
        self,
        event_name: str,
        handler: Handler,
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """As :meth:`register`, after the handlers that are registered so."""
        self._register(event_name, handler, unique_id, unique_id_uses_count, _LAST)

    def _register(
        self, event_name: str, handler: Handler, unique_id: Any, counted: bool, section: int
    ) -> None:
        _verify(handler)
        parts = tuple(event_name.split("."))
        if parts[0] not in EMITTED:
            raise NotImplementedError(
                f"cloudfront_rs emits no event {event_name!r}, so the handler would never be called; "
                f"there are: {', '.join(EMITTED)}"
            )
        if unique_id is not None:
            if unique_id in self._unique:
                first, count = self._unique[unique_id]
                self._verify_counted(unique_id, count, counted, "register")
                self._unique[unique_id] = (first, None if count is None else count + 1)
                return
            self._unique[unique_id] = (handler, 1 if counted else None)
        self._handlers.setdefault(parts, ([], [], []))[section].append(handler)

    def unregister(
        self,
        event_name: str,
        handler: Handler | None = None,
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Takes a handler away, found by ``unique_id`` where that is given. Unknown ones are ignored."""
        if unique_id is not None:
            if unique_id not in self._unique:
                return
            handler, count = self._unique[unique_id]
            self._verify_counted(unique_id, count, unique_id_uses_count, "unregister")
            if count is not None and count > 1:
                self._unique[unique_id] = (handler, count - 1)
                return
            del self._unique[unique_id]
        parts = tuple(event_name.split("."))
        for section in self._handlers.get(parts, ()):
            if handler is not None and handler in section:
                section.remove(handler)
                break
        if parts in self._handlers and not any(self._handlers[parts]):
            del self._handlers[parts]

    @staticmethod
    def _verify_counted(unique_id: Any, count: int | None, counted: bool, verb: str) -> None:
        if counted != (count is not None):
            used, must = ("not to", "must not") if counted else ("to", "must")
            raise ValueError(
                f"Initial registration of unique id {unique_id} was specified {used} use a counter. "
                f"Subsequent {verb} calls to unique id {must} specify use of a counter."
            )

    def emit(self, event_name: str, **kwargs: Any) -> list[tuple[Handler, Any]]:
        """Calls every handler of the event; returns each with what it returned."""
        kwargs["event_name"] = event_name
        return [(handler, handler(**kwargs)) for handler in self._heard_by(event_name)]

    def emit_until_response(
        self, event_name: str, **kwargs: Any
    ) -> tuple[Handler | None, Any | None]:
        """Calls the handlers until one returns something; returns it with what it returned."""
        kwargs["event_name"] = event_name
        for handler in self._heard_by(event_name):
            response = handler(**kwargs)
            if response is not None:
                return handler, response
        return None, None

    def _heard_by(self, event_name: str) -> list[Handler]:
        parts = event_name.split(".")
        matching = []
        for name, sections in list(self._handlers.items()):
            wild = [mine == "*" for mine in name]
            pairs = zip(name, parts, strict=False)
            if len(name) <= len(parts) and all(mine in ("*", part) for mine, part in pairs):
                matching.append((wild, [handler for section in sections for handler in section]))
        # botocore walks its tree from the root, literal parts first, and calls in reverse order.
        matching.sort(key=lambda match: match[0], reverse=True)
        return [handler for _, handlers in matching for handler in handlers]


def _verify(handler: Handler) -> None:
    if not callable(handler):
        raise ValueError(f"Event handler {handler} must be callable.")
    try:
        takes_kwargs = inspect.getfullargspec(handler).varkw
    except TypeError:
        return  # what cannot be inspected is believed
    if not takes_kwargs:
        raise ValueError(f"Event handler {handler} must accept keyword arguments (**kwargs)")
