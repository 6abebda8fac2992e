"""``client.meta.events``: handlers that a call asks on its way.

Source: ``HierarchicalEmitter`` in ``botocore/hooks.py``: a handler is registered for a dotted name, of
which it hears every event that begins with it; ``*`` stands for any part. The most specific name is
called first, a literal part counting as more specific than ``*``. ``AioHierarchicalEmitter`` in
``aiobotocore/hooks.py``: what a handler returns is awaited, where it can be, in calls of the asyncio
client.

Deliberate difference: an event that this package does not emit is refused when a handler is registered
for it, with ``NotImplementedError``, because the handler would never be called.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator, Iterator
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
Responses = list[tuple[Handler, Any]]
_FIRST, _MIDDLE, _LAST = range(3)


class Awaited:
    """What a handler returned, in a call that may be asyncio's: see ``api_call.py``."""

    def __init__(self, returned: Any) -> None:
        self._returned = returned

    def step(self) -> Any:
        return self._returned

    async def step_async(self) -> Any:
        return await self._returned


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

    def emit(self, event_name: str, **kwargs: Any) -> Responses:
        """Calls every handler of the event; returns each with what it returned."""
        return list(self._called(event_name, kwargs))

    def emit_until_response(
        self, event_name: str, **kwargs: Any
    ) -> tuple[Handler | None, Any | None]:
        """Calls the handlers until one returns something; returns it with what it returned."""
        return next((r for r in self._called(event_name, kwargs) if r[1] is not None), (None, None))

    def steps(
        self, event_name: str, *, until_response: bool = False, **kwargs: Any
    ) -> Generator[Awaited, Any, Any | None]:
        """Calls every handler, or those until one returns something; returns the first that was
        returned. Yields what may have to be awaited, and gets what it comes to."""
        first = None
        for _, response in self._called(event_name, kwargs):
            if inspect.isawaitable(response):
                response = yield Awaited(response)  # noqa: PLW2901 (it is the response)
            first = response if first is None else first
            if until_response and first is not None:
                break
        return first

    def _called(self, event_name: str, kwargs: dict[str, Any]) -> Iterator[tuple[Handler, Any]]:
        kwargs["event_name"] = event_name
        for handler in self._heard_by(event_name):
            yield handler, handler(**kwargs)

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
