"""``client.meta.events``: handlers that a call asks on its way.

Source: ``HierarchicalEmitter`` in ``botocore/hooks.py``: a handler is registered for a dotted name, of
which it hears every event that begins with it; ``*`` stands for any part. The most specific name is
called first, a literal part counting as more specific than ``*``. ``AioHierarchicalEmitter`` in
``aiobotocore/hooks.py``: what a handler returns is awaited, where it can be, in calls of the asyncio
client.

Deliberate difference: for an event that this package does not emit, a warning says once that its
handler will not be called.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import Any

from cloudfront_rs.hooks import is_builtin

# The events around a client, in the order in which they come.
EMITTED = (
    "creating-client-class",
    "getattr",
    "provide-client-params",
    "before-parameter-build",
    "before-endpoint-resolution",
    "before-call",
    "request-created",
    "choose-signer",
    "before-sign",
    "before-send",
    "before-parse",
    "response-received",
    "needs-retry",
    "after-call",
    "after-call-error",
)
# Those of botocore's that come from what this package does otherwise, with that.
_NOT_EMITTED = {
    "docs": "the documentation is not written by botocore",
    "creating-resource-class": "CloudFront has no resources",
}
_warned: set[str] = set()

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
        # The handlers that the package itself has here.
        self._own: list[Handler] = []
        # What a program gives to the clients of all sessions, by code: a session may have a copy.
        self.given_to_all: set[Any] = set()
        # The emitters of boto3's clients for other services, which hear of every registration.
        self.followers: list[Any] = []

    def __bool__(self) -> bool:
        """Whether anybody listens, other than this package."""
        sections = [section for sections in self._handlers.values() for section in sections]
        return sum(map(len, sections)) > len(self._own)

    def concern_batches(self) -> bool:
        """Whether somebody listens whom a batch may not pass by: with a handler for this session or
        client, or with one that answers in CloudFront's place, as moto's does while it is on."""
        sections = [section for sections in self._handlers.values() for section in sections]
        handlers = [h for section in sections for h in section if h not in self._own]
        return any(code_of(h) not in self.given_to_all or _answers(h) for h in handlers)

    def hears(self, event_name: str) -> bool:
        """Whether anybody listens to that event."""
        return bool(self._handlers) and bool(self._heard_by(event_name))

    def __copy__(self) -> EventHooks:
        return self.copied_as(type(self))

    def copied_as(self, made: type[EventHooks]) -> EventHooks:
        """The same handlers, but for the package's own, in a collection of their own."""
        copied = made()
        copied._handlers = {
            name: tuple([h for h in section if h not in self._own] for section in sections)
            for name, sections in self._handlers.items()
        }
        copied._unique = dict(self._unique)
        copied.given_to_all = self.given_to_all
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
        _warn_of(event_name, parts)
        for follower in self.followers:
            register = (follower.register_first, follower.register, follower.register_last)
            register[section](event_name, handler, unique_id, counted)
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
        for follower in self.followers:
            follower.unregister(event_name, handler, unique_id, unique_id_uses_count)
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

    def register_own(self, event_name: str, handler: Handler) -> None:
        """Has a handler of this package's called, for which no call takes the longer way."""
        self._own.append(handler)
        self.register(event_name, handler)

    def add(self, other: EventHooks) -> None:
        """Takes over the handlers of another collection, after its own."""
        for name, sections in other._handlers.items():
            self._add(name, sections)
        self._unique |= other._unique

    def add_all_of(self, emitter: Any) -> None:
        """Takes over what a program registered with an emitter of botocore's, with order and unique ids.

        Handlers of botocore and of boto3 themselves stay there: what they do, this package does by itself.
        """
        # An alias in front of the tree, in sessions that a program did not put together itself.
        emitter = getattr(emitter, "_emitter", emitter)
        waiting: list[tuple[tuple[str, ...], Any]] = [((), emitter._handlers._root)]
        while waiting:
            name, node = waiting.pop()
            children = reversed(node["children"].items())
            waiting += [((*name, part), child) for part, child in children]
            if node["values"] is not None:
                kept = [[h for h in section if not is_builtin(h)] for section in node["values"]]
                self._add(name, kept)
        for unique_id, known in emitter._unique_id_handlers.items():
            if not is_builtin(known["handler"]):
                self._unique[unique_id] = (known["handler"], known.get("count"))

    def _add(self, name: tuple[str, ...], sections: Iterable[list[Handler]]) -> None:
        sections = list(sections)
        if any(sections):
            mine = self._handlers.setdefault(name, ([], [], []))
            for section, handlers in zip(mine, sections, strict=True):
                section.extend(handlers)

    def codes(self) -> set[Any]:
        """What tells the handlers of one session from those of another that a program gave no other."""
        sections = [section for sections in self._handlers.values() for section in sections]
        return {code_of(handler) for section in sections for handler in section}

    def hand_all_to(self, emitter: Any) -> None:
        """Has an emitter of botocore's hear of all that was registered, and of what will be."""
        unique = {id(handler): (i, count) for i, (handler, count) in self._unique.items()}
        for parts, sections in self._handlers.items():
            registers = (emitter.register_first, emitter.register, emitter.register_last)
            for register, handlers in zip(registers, sections, strict=True):
                for handler in handlers:
                    unique_id, count = unique.pop(id(handler), (None, None))
                    for _ in range(count or 1):
                        register(".".join(parts), handler, unique_id, count is not None)
        self.followers.append(emitter)

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


class AsyncEventHooks(EventHooks):
    """The handlers of an asyncio client, which may be coroutine functions."""

    async def emit(self, event_name: str, **kwargs: Any) -> Responses:  # type: ignore[override]  # aiobotocore's
        """Calls every handler of the event; returns each with what it returned."""
        responses = []
        for handler, response in self._called(event_name, kwargs):
            response = await response if inspect.isawaitable(response) else response  # noqa: PLW2901
            responses.append((handler, response))
        return responses

    async def emit_until_response(  # type: ignore[override]  # as above
        self, event_name: str, **kwargs: Any
    ) -> tuple[Handler | None, Any | None]:
        """Calls the handlers until one returns something; returns it with what it returned."""
        for handler, response in self._called(event_name, kwargs):
            response = await response if inspect.isawaitable(response) else response  # noqa: PLW2901
            if response is not None:
                return handler, response
        return None, None


def code_of(handler: Handler) -> Any:
    """The code of a function, which is the same in each that is made of it."""
    return getattr(handler, "__code__", handler)


def _answers(handler: Handler) -> bool:
    # moto's has a switch.
    return bool(getattr(handler, "enabled", False))


def _warn_of(event_name: str, parts: tuple[str, ...]) -> None:
    why = _NOT_EMITTED.get(parts[0])
    if why is not None and parts[0] not in _warned:
        _warned.add(parts[0])
        warnings.warn(
            f"a handler of {event_name!r} is not called by the clients of cloudfront_rs: {why}",
            RuntimeWarning,
            stacklevel=5,
        )


def _verify(handler: Handler) -> None:
    if not callable(handler):
        raise ValueError(f"Event handler {handler} must be callable.")
    try:
        takes_kwargs = inspect.getfullargspec(handler).varkw
    except TypeError:
        return  # what cannot be inspected is believed
    if not takes_kwargs:
        raise ValueError(f"Event handler {handler} must accept keyword arguments (**kwargs)")
