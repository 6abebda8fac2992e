"""What two releases of botocore say differently about where requests go: endpoint rules and regions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.changelog import Change, named
from codegen.facts import Json, flat, word


def endpoints(old: Json, new: Json) -> Iterator[Change]:
    """The rules as the ways through their tree: on which conditions a request goes to which endpoint."""
    kind = "Endpoint rules"
    yield from named(kind, old.get("parameters", {}), new.get("parameters", {}), "the parameter ")
    before, after = (_by_way(rules.get("rules", [])) for rules in (old, new))
    for way in after.keys() - before.keys():
        yield Change(kind, "came", f"{after[way]} if {way}")
    for way in before.keys() - after.keys():
        yield Change(kind, "went", f"{before[way]} if {way}")
    common = before.keys() & after.keys()
    for way in common:
        if before[way] != after[way]:
            yield Change(kind, "changed", f"from {before[way]} to {after[way]} if {way}")
    if [way for way in before if way in common] != [way for way in after if way in common]:
        yield Change(kind, "changed", "the order in which they are looked at")


def _by_way(rules: list[Json]) -> dict[str, str]:
    """Where a request goes by what has to hold; of two of the same conditions the first decides."""
    found: dict[str, str] = {}
    for way, end in _ways(rules):
        found.setdefault(way, end)
    return found


def _ways(rules: list[Json], above: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    for rule in rules:
        conditions = (*above, *map(_condition, rule.get("conditions", ())))
        if "rules" in rule:
            yield from _ways(rule["rules"], conditions)
            continue
        way = ", ".join(conditions) or "nothing else holds"
        if "endpoint" in rule:
            endpoint = rule["endpoint"]
            facts = flat({k: v for k, v in endpoint.items() if k != "url"})
            signing = facts.pop("properties.authSchemes", [])
            told = [f"`{_argument(endpoint['url'])}`"]
            told += [f"({', '.join(f'{k} `{word(v)}`' for k, v in s.items())})" for s in signing]
            told += [f"({key} `{word(value)}`)" for key, value in sorted(facts.items()) if value]
            yield way, " ".join(told)
        else:
            yield way, f"the error “{_argument(rule.get('error', ''))}”"


def _condition(condition: Json) -> str:
    arguments = [_argument(argument) for argument in condition.get("argv", ())]
    match condition["fn"], arguments:
        case "isSet", [what]:
            text = f"`{what}` is set"
        case "booleanEquals" | "stringEquals", [one, other]:
            # AWS writes these in either order.
            what, value = (other, one) if one in ("true", "false") else (one, other)
            text = f"`{what}` is `{value}`"
        case "aws.partition", [what]:
            text = f"`{what}` is of a partition"
        case _:
            text = f"`{_argument(condition)}`"
    return text + (f" (named `{condition['assign']}`)" if "assign" in condition else "")


def _argument(argument: Any) -> str:
    if not isinstance(argument, dict):
        return word(argument)
    if "ref" in argument:
        return str(argument["ref"])
    arguments = [_argument(a) for a in argument.get("argv", ())]
    if argument["fn"] == "getAttr":
        return ".".join(arguments)
    return f"{argument['fn']}({', '.join(arguments)})"


def partitions(old: Json, new: Json) -> Iterator[Change]:
    kind = "Partitions and regions"
    facts = [
        {name: {k: v for k, v in p.items() if k != "regions"} for name, p in by_id.items()}
        for by_id in (old, new)
    ]
    yield from named(kind, facts[0], facts[1], "the partition ")
    for name in old.keys() & new.keys():
        regions = [by_id[name].get("regions", {}) for by_id in (old, new)]
        yield from named(kind, regions[0], regions[1], f"in `{name}` the region ")


def by_id(partitions: Json) -> Json:
    return {partition["id"]: partition for partition in partitions.get("partitions", ())}
