# SPDX-License-Identifier: LGPL-2.1-or-later
"""Calls everything of one type with what it is not made for.

misuse.py STEP TYPE...: says before each call what it is, so that who looks on knows
what the last one was. Exceptions are well; what ends the process is not. One call in
STEP is made; it is to be such that each value has its turn, such as 1 or 23.
"""

import ctypes
import sys

import gi

from support import EVERYTHING, GLib, Hyvin

# Counting references is not for Python, which does it itself.
NOT_CALLED = {"ref", "unref", "free", "copy"}
MAX_ARGUMENTS = 6

# With a wrong cancellable and no callback, PyGObject has complained of its own doing since
# it makes awaitables; it does so for Gio as well.
AWAITS = gi.version_info >= (3, 50)


def wrong_values(instance):
    return [None, 0, -1, 5, 2**31, 2**40, 2**64, 3.5, float("nan"), True, "", "a\0b", "\udc80",
            "ä" * 1000, b"x", b"\xff", [], [None], ["a\0b"], [instance], {}, {None: None}, object(),
            int, instance, Hyvin.Goal.new("other"), Hyvin.Document.load(EVERYTHING),
            Hyvin.Text.new("x"), Hyvin.Decimal.parse("1.50"), GLib.Bytes.new(b"<")]


def find_instance(cls):
    """An object of a type, as a program has it; None: there is none of its own."""
    document = Hyvin.Document.load(EVERYTHING)
    if issubclass(cls, Hyvin.Document):
        return document
    if issubclass(cls, Hyvin.Element):
        return next(iter(document.list_elements(cls)), None)
    report = Hyvin.Validator().validate(document)
    made = {
        "Decimal": lambda: Hyvin.Decimal.parse("1.50"),
        "DocumentSet": lambda: Hyvin.DocumentSet([document]),
        "Finding": lambda: report[0],
        "List": lambda: next(document.iter_goals()).measures,
        "Observation": lambda: Hyvin.Observation(2020, "1.5"),
        "Period": lambda: Hyvin.Period("2020-01-01", None),
        "Reader": Hyvin.Reader,
        "Report": lambda: report,
        "Rule": lambda: Hyvin.Rule.lookup("goal-basis-missing"),
        "Text": lambda: Hyvin.Text({None: "a", "sv": "b"}),
        "Validator": Hyvin.Validator,
    }
    return made[cls.__name__]() if cls.__name__ in made else None


def find_names(cls):
    """What a type has of this library, and not of GObject or Python."""
    names = set()
    for base in cls.__mro__:
        if base.__module__.endswith(".Hyvin"):
            info = vars(base).get("__info__")
            methods = info.get_methods() if info is not None else ()
            names.update(name for name in vars(base) if not name.startswith("__"))
            names.update(method.get_name() for method in methods
                         if hasattr(base, method.get_name()))
    return sorted(name for name in names - NOT_CALLED
                  if not (AWAITS and name.endswith("_async")))


def attempt(what, function, *args):
    print(what, flush=True)
    try:
        function(*args)
    except Exception as exception:  # which one is the matter of other tests
        str(exception)


class Turns:
    """Lets one of so many calls pass, over all the members of a type."""

    def __init__(self, step):
        self.step = step
        self.number = 0

    def is_next(self):
        self.number += 1
        return self.number % self.step == 0


def call_wrongly(cls, name, instance, values, turns):
    for value in values:
        for n_arguments in range(MAX_ARGUMENTS):
            if not turns.is_next():
                continue
            what = "%s.%s(%s)" % (cls.__name__, name,
                                  ", ".join([ascii(value)[:40]] * n_arguments))
            if instance is not None:
                attempt(what, lambda *args: getattr(instance, name)(*args), *[value] * n_arguments)
            attempt(what, lambda *args: getattr(cls, name)(*args), *[value] * n_arguments)


def set_wrongly(cls, name, instance, values, turns):
    for value in values:
        if turns.is_next():
            attempt("%s.%s = %s" % (cls.__name__, name, ascii(value)[:40]),
                    setattr, instance, name, value)


def use_wrongly(name, step):
    cls = getattr(Hyvin, name)
    instance = find_instance(cls)
    values = wrong_values(instance)
    turns = Turns(step)
    for member in find_names(cls):
        call_wrongly(cls, member, instance, values, turns)
        if isinstance(getattr(cls, member, None), property):
            set_wrongly(cls, member, instance, values, turns)
    if instance is not None and hasattr(cls, "list_properties"):
        for pspec in cls.list_properties():
            set_wrongly(cls, pspec.name.replace("-", "_"), instance, values, turns)


def main(step, *names):
    for name in names:
        if name == "canary":
            print("canary", flush=True)
            ctypes.string_at(0)
        use_wrongly(name, int(step))
    print("end", flush=True)


main(*sys.argv[1:])
