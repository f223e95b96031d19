# SPDX-License-Identifier: LGPL-2.1-or-later
"""The stubs have what the library has: all of it, and nothing else."""

import ast
import inspect
import os
import sys
import unittest

from support import TestCase, element_types

from gi._gi import Direction
from gi.overrides import Hyvin as override
from gi.repository import GObject, Hyvin


def find_stubs():
    for folder in sys.modules["gi.overrides"].__path__:
        path = os.path.join(folder, "Hyvin.pyi")
        if os.path.exists(path):
            return path
    raise FileNotFoundError("Hyvin.pyi")


def read_stubs():
    with open(find_stubs(), encoding="utf-8") as file:
        tree = ast.parse(file.read())
    classes, bases, others = {}, {}, {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            classes[node.name] = {get_name(member): member for member in node.body
                                  if get_name(member) is not None}
            bases[node.name] = [ast.unparse(base).partition("[")[0] for base in node.bases]
        elif get_name(node) is not None:
            others[get_name(node)] = node
    return classes, bases, others


def get_name(node):
    if isinstance(node, ast.FunctionDef):
        return node.name
    if isinstance(node, ast.AnnAssign):
        return node.target.id
    return None


def is_public(name):
    return not name.startswith("_")


def find_classes():
    for name in dir(Hyvin):
        cls = getattr(Hyvin, name)
        if is_public(name) and isinstance(cls, type) and not name.endswith("Class"):
            yield name, cls


def find_members(name, cls):
    """What the type has of its own, in C and in the override."""
    own = [base for base in cls.__mro__ if base.__name__ == name]
    members = {}
    for base in reversed(own):
        members.update((key, value) for key, value in vars(base).items() if is_public(key))
    members.pop("parent_instance", None)  # of the structure, which is for C
    return members


def get_parameters(function):
    """The names of what a function takes, but of self; None: it cannot be told."""
    function = getattr(function, "__func__", function)
    if inspect.isfunction(function):
        return [name for name in inspect.signature(function).parameters if name != "self"]
    info = getattr(function, "_function", function)
    return [argument.get_name() for argument in info.get_arguments()
            if argument.get_direction() != Direction.OUT and argument.get_name() != "user_data"]


class StubsTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.classes, cls.bases, cls.others = read_stubs()

    def test_names(self):
        there = [name for name in dir(Hyvin) if is_public(name) and not name.endswith("Class")]
        self.assertEqual(sorted(filter(is_public, [*self.classes, *self.others])), sorted(there))
        self.assertGreater(len(there), 80)

    def test_members(self):
        for name, cls in find_classes():
            with self.subTest(name=name):
                self.assertEqual(sorted(filter(is_public, self.classes[name])),
                                 sorted(find_members(name, cls)))

    def test_parameters(self):
        n_compared = 0
        for name, cls in find_classes():
            for member, value in find_members(name, cls).items():
                stub = self.classes[name][member]
                if not isinstance(stub, ast.FunctionDef) or isinstance(value, property):
                    continue
                names = [argument.arg for argument in stub.args.args if argument.arg != "self"]
                with self.subTest(name=name, member=member):
                    self.assertEqual([one.rstrip("_") for one in names],
                                     [one.rstrip("_") for one in get_parameters(value)])
                n_compared += 1
        self.assertGreater(n_compared, 500)

    def test_what_can_be_set(self):
        for name, cls in find_classes():
            for member, value in find_members(name, cls).items():
                if isinstance(value, property):
                    with self.subTest(name=name, member=member):
                        self.assertEqual(isinstance(self.classes[name][member], ast.AnnAssign),
                                         value.fset is not None)

    def test_items_of_lists(self):
        n_lists = 0
        for cls in element_types():
            for pspec in cls.list_properties():
                if pspec.value_type != Hyvin.List.__gtype__:
                    continue
                name = pspec.name.replace("-", "_")
                stub = self.classes[cls.__name__][name]
                item = getattr(cls(), name).get_item_type().name
                self.assertEqual(ast.unparse(stub.returns), "List[%s]" % item[len("Hyvin"):])
                n_lists += 1
        self.assertGreater(n_lists, 30)

    def test_special_methods(self):
        """Those that say what can be done with an object, not those that all objects have."""
        told = {"__len__", "__iter__", "__getitem__", "__contains__", "__bool__", "__bytes__",
                "__float__", "__reversed__"}
        for name, cls in find_classes():
            own = [base for base in cls.__mro__
                   if base.__name__ == name and base.__module__ == override.__name__]
            if issubclass(cls, (GObject.GEnum, GObject.GFlags)) or not own:
                continue
            with self.subTest(name=name):
                self.assertLessEqual(told & set(vars(own[0])), self.find_all(name))
                self.assertLessEqual(told & self.find_all(name), set(dir(cls)))

    def find_all(self, name):
        """What a class of the stubs has, and what those have that it is derived from."""
        names = set(self.classes.get(name, ()))
        return names.union(*map(self.find_all, self.bases.get(name, ())))


if __name__ == "__main__":
    unittest.main()
