# SPDX-License-Identifier: LGPL-2.1-or-later
"""The part of SARIF 2.1.0 that hyvin writes: what its published schema and its text
demand of each object. check() lists what is wrong with a log."""

import re

LANGUAGE = re.compile(r"[a-zA-Z]{2}(-[a-zA-Z]{2})?")
SEMANTIC_VERSION = re.compile(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?")
URI_REFERENCE = re.compile(r"([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+")
LEVELS = {"none", "note", "warning", "error"}


def text(value):
    return isinstance(value, str) and value != ""


def flag(value):
    return isinstance(value, bool)


def number(least):
    return lambda value: isinstance(value, int) and not flag(value) and value >= least


def one_of(*words):
    return lambda value: value in words


def matching(pattern):
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def texts(value):
    return isinstance(value, dict) and all(text(member) for member in value.values())


def is_tags(value):
    tags = value.get("tags") if isinstance(value, dict) else None
    return isinstance(tags, list) and all(map(text, tags)) and len(set(tags)) == len(tags)


# What a member holds is a function that tells whether a value will do, the name of a
# type, or a list with the name of a type. Members with "!" must be there, and those that
# are not listed must not.
TYPES = {
    "log": {"$schema": text, "version!": one_of("2.1.0"), "runs!": ["run"]},
    "run": {"tool!": "tool", "language": matching(LANGUAGE),
            "columnKind": one_of("utf16CodeUnits", "unicodeCodePoints"),
            "invocations": ["invocation"], "artifacts": ["artifact"], "results!": ["result"]},
    "tool": {"driver!": "driver"},
    "driver": {"name!": text, "version": text, "semanticVersion": matching(SEMANTIC_VERSION),
               "language": matching(LANGUAGE), "rules": ["rule"]},
    "rule": {"id!": text, "name": matching(re.compile("[A-Z][A-Za-z0-9]*")),
             "shortDescription": "message", "fullDescription": "message", "help": "message",
             "defaultConfiguration": "configuration", "properties": is_tags},
    "configuration": {"level": one_of(*LEVELS)},
    "message": {"text!": text, "markdown": text},
    "invocation": {"executionSuccessful!": flag, "toolExecutionNotifications": ["notification"]},
    "notification": {"level": one_of(*LEVELS), "message!": "message"},
    "artifact": {"location": "artifactLocation"},
    "artifactLocation": {"uri": matching(URI_REFERENCE), "uriBaseId": text},
    "result": {"ruleId": text, "ruleIndex": number(0), "level": one_of(*LEVELS),
               "message!": "message", "locations": ["location"], "relatedLocations": ["location"],
               "partialFingerprints": texts, "suppressions": ["suppression"]},
    "location": {"physicalLocation": "physicalLocation", "logicalLocations": ["logicalLocation"]},
    "physicalLocation": {"artifactLocation!": "artifactLocation", "region": "region"},
    "region": {"startLine!": number(1), "startColumn": number(1)},
    "logicalLocation": {"fullyQualifiedName": text, "kind": text},
    "suppression": {"kind!": one_of("inSource", "external"),
                    "status": one_of("accepted", "underReview", "rejected"),
                    "justification": text},
}


def check_member(place, wanted, value):
    if callable(wanted):
        if not wanted(value):
            yield f"{place} is {value!r}"
    elif isinstance(wanted, str):
        yield from check_object(place, wanted, value)
    elif not isinstance(value, list):
        yield f"{place} is no array"
    else:
        for i, item in enumerate(value):
            yield from check_object(f"{place}[{i}]", wanted[0], item)


def check_object(place, name, value):
    if not isinstance(value, dict):
        yield f"{place} is no object"
        return
    members = {member.rstrip("!"): wanted for member, wanted in TYPES[name].items()}
    for member in TYPES[name]:
        if member.endswith("!") and member.rstrip("!") not in value:
            yield f"{place} lacks {member.rstrip('!')}"
    for member, content in value.items():
        if member in members:
            yield from check_member(f"{place}.{member}", members[member], content)
        else:
            yield f"{place} has {member}"


def check_rules(run):
    """What is between objects, and so in no schema."""
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    if len(set(ids)) < len(ids):
        yield "a rule is there twice"
    for i, result in enumerate(run["results"]):
        if ids[result["ruleIndex"]] != result["ruleId"]:
            yield f"results[{i}] has the index of another rule"
    if len({"suppressions" in result for result in run["results"]}) > 1:
        yield "only some results tell of suppressions"


def check(log):
    faults = list(check_object("log", "log", log))
    if not faults:
        faults = [fault for run in log["runs"] for fault in check_rules(run)]
    return faults
