# SPDX-License-Identifier: LGPL-2.1-or-later
"""Tells Python what the library has: types for checkers, texts for help().

    generate.py Hyvin-1.gir overrides.pyi Hyvin.pyi _hyvin_docs.json

What C has comes from the GIR, and what the override makes different from
overrides.pyi: its classes are completed by those of the GIR, and what it says of
a function or an attribute goes before what the GIR says.
"""

import ast
import json
import keyword
import re
import sys
import textwrap
import xml.etree.ElementTree as ElementTree

CORE = "{http://www.gtk.org/introspection/core/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"

PLAIN_TYPES = {
    "utf8": "str", "filename": "str", "gboolean": "bool", "none": "None", "gdouble": "float",
    "gint": "int", "guint": "int", "gint64": "int", "guint64": "int", "GLib.Quark": "int",
    "GType": "GObject.GType", "gpointer": "object", "Gio.AsyncReadyCallback": "_Callback",
}

# What attributes give and take; the override converts.
ATTRIBUTE_TYPES = {
    "utf8": ("str | None", "str | None"),
    "gint": ("int | None", "int | None"),
    "guint": ("int", "int"),
    "guint64": ("int", "int"),
    "array": ("list[str]", "Iterable[str] | None"),
    "GLib.Date": ("datetime.date | None", "_Date | None"),
    "Decimal": ("decimal.Decimal | None", "_Decimal | None"),
    "Period": ("Period | None", "Period | tuple[_Date | None, _Date | None] | None"),
    "Text": ("Text | None", "_Text | None"),
    "Truth": ("bool | None", "bool | str | Truth | None"),
}

COUNTING = {"ref", "unref"}  # references are for Python to count


def get_name(node):
    name = node.get("name").replace("-", "_")
    return name + "_" if keyword.iskeyword(name) else name


def get_type_name(node):
    array = node.find(CORE + "array")
    return "array" if array is not None else node.find(CORE + "type").get("name")


def get_type(node):
    """The type of a parameter or of what is returned, None apart."""
    array = node.find(CORE + "array")
    if array is not None:
        item = array.find(CORE + "type").get("name")
        return "list[%s]" % PLAIN_TYPES.get(item, item)
    name = node.find(CORE + "type").get("name")
    return PLAIN_TYPES.get(name, name)


def get_full_type(node):
    return get_type(node) + (" | None" if node.get("nullable") else "")


# Texts

def _link(match):
    kind, target = match.groups()
    name = re.sub(r"::?", ".", target).replace("-", "_")
    return name + "()" if kind in ("method", "func", "ctor") else name


def clean(text):
    """What is written for C, as Python has it."""
    text = re.sub(r"```c\n.*?```|\|\[<!-- language=\"C\" -->.*?\]\|", "", text, flags=re.S)
    text = re.sub(r"\[(\w+)@([\w.:-]+)\]", _link, text)
    text = re.sub(r"%HYVIN_([A-Z]+)_", lambda match: "Hyvin.%s." % match[1].title(), text)
    for name, value in (("NULL", "None"), ("TRUE", "True"), ("FALSE", "False")):
        text = text.replace("%" + name, value)
    text = re.sub(r"[@#%](?=\w)", "", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def get_doc(node):
    doc = node.find(CORE + "doc")
    return "" if doc is None or doc.text is None else clean(doc.text)


def get_function_doc(function):
    parts = [get_doc(function)]
    facts = ["%s: %s" % (get_name(parameter), get_doc(parameter))
             for parameter in find_parameters(function) if get_doc(parameter)]
    returned = get_doc(function.find(CORE + "return-value"))
    if returned:
        facts.append("Returns: " + returned)
    return "\n\n".join(part for part in parts + ["\n".join(facts)] if part)


# Functions

def find_parameters(function):
    parameters = function.find(CORE + "parameters")
    return [] if parameters is None else parameters.findall(CORE + "parameter")


def write_parameters(function, converted=None):
    """Those that may be None may be left out, from the last one on."""
    written = []
    may_be_left_out = True
    for parameter in reversed(find_parameters(function)):
        if parameter.get("direction") == "out":
            continue
        name = get_name(parameter)
        if name == "user_data":
            written.append("*user_data: object")
            continue
        may_be_left_out = may_be_left_out and bool(parameter.get("nullable"))
        written.append("%s: %s%s" % (name, converted or get_full_type(parameter),
                                     " = ..." if may_be_left_out else ""))
    return written[::-1]


def write_return(function, item=None):
    returned = get_full_type(function.find(CORE + "return-value"))
    if item is not None:
        returned += "[%s]" % item
    out = [get_full_type(parameter) for parameter in find_parameters(function)
           if parameter.get("direction") == "out"]
    if not out:
        return returned
    return "tuple[%s]" % ", ".join(([] if returned == "None" else [returned]) + out)


def write_block(head, doc):
    if not doc:
        return head + " ...\n"
    quoted = '"""%s"""' % doc.replace("\\", "\\\\").replace('"""', "'''")
    if doc.endswith('"'):
        quoted = '"""%s\n"""' % doc
    return head + "\n" + textwrap.indent(quoted, "    ") + "\n"


def write_function(function, converted=None, item=None):
    kind = function.tag[len(CORE):]
    parameters = write_parameters(function, converted)
    prefix = ""
    if kind in ("method", "virtual-method"):
        parameters.insert(0, "self")
    elif kind == "constructor" or function.get("of"):
        prefix = "@staticmethod\n"
    head = "%sdef %s(%s) -> %s:" % (prefix, get_name(function), ", ".join(parameters),
                                    write_return(function, item))
    return write_block(head, get_function_doc(function))


# Classes

class Library:
    def __init__(self, gir, overrides):
        self.namespace = ElementTree.parse(gir).getroot().find(CORE + "namespace")
        with open(overrides, encoding="utf-8") as file:
            self.source = file.read()
        self.overridden = {}  # name of a class to (its node, sources by name of member)
        self.docs = {}
        self.head = self.read_overrides()
        self.parents = {node.get("name"): node.get("parent")
                        for node in self.namespace.findall(CORE + "class")}

    def read_overrides(self):
        head = []
        for node in ast.parse(self.source).body:
            if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
                head.append(self.get_source(node))
                continue
            members = {}
            for member in node.body:
                if isinstance(member, ast.AnnAssign):
                    members.setdefault(member.target.id, []).append(self.get_source(member))
                elif isinstance(member, (ast.FunctionDef, ast.Assign)):
                    name = getattr(member, "name", None) or member.targets[0].id
                    members.setdefault(name, []).append(self.get_source(member))
            self.overridden[node.name] = node, members
        return head

    def get_source(self, node):
        lines = self.source.splitlines()
        first = min([node.lineno] + [one.lineno for one in getattr(node, "decorator_list", ())])
        return textwrap.dedent("\n".join(lines[first - 1:node.end_lineno])) + "\n"

    def is_element(self, name):
        while name is not None and name != "Element":
            name = self.parents.get(name)
        return name is not None

    def find_item(self, node, attribute):
        """The type of the objects of a list, by the method that adds one."""
        for method in node.findall(CORE + "method"):
            name = method.get("name")
            if name.startswith("add_"):
                stem = name[len("add_"):]
                if attribute in (stem, stem + "s", stem[:-1] + "ies"):
                    return get_type(find_parameters(method)[0])
        raise SystemExit("no method adds to the list %s of %s" % (attribute, node.get("name")))

    def get_attribute_types(self, node, prop):
        """What an attribute gives, and what it takes; that is None when it cannot be set."""
        name = get_type_name(prop)
        if name == "List":
            return "List[%s]" % self.find_item(node, get_name(prop)), None
        if name in ATTRIBUTE_TYPES:
            gives, takes = ATTRIBUTE_TYPES[name]
        elif self.namespace.find("%sbitfield[@name='%s']" % (CORE, name)) is not None:
            gives, takes = name, "%s | Iterable[%s | str] | None" % (name, name)
        elif self.namespace.find("%senumeration[@name='%s']" % (CORE, name)) is not None:
            gives, takes = name + " | None", name + " | str | None"
        else:
            gives = takes = name + " | None"
        return gives, takes if prop.get("writable") else None

    def write_attribute(self, node, prop):
        gives, takes = self.get_attribute_types(node, prop)
        name = get_name(prop)
        if takes is None:
            return write_block("@property\ndef %s(self) -> %s:" % (name, gives), get_doc(prop))
        doc = get_doc(prop)
        quoted = '"""%s"""\n' % doc if doc else ""
        return "%s: _Attribute[%s, %s]\n%s" % (name, gives, takes, quoted)

    def write_init(self, node):
        attributes = []
        name = node.get("name")
        while name is not None and "." not in name:
            cls = self.namespace.find("%sclass[@name='%s']" % (CORE, name))
            for prop in cls.findall(CORE + "property"):
                takes = self.get_attribute_types(cls, prop)[1]
                if takes is not None:
                    attributes.append("%s: %s = ..." % (get_name(prop), takes))
            name = cls.get("parent")
        parameters = ", ".join(["self", "*", *attributes] if attributes else ["self"])
        return "def __init__(%s) -> None: ...\n" % parameters

    def find_members(self, node):
        """Yields names, texts for help() and stubs, of what C has."""
        name = node.get("name")
        has_attributes = self.is_element(name) or name in ("Reader", "Validator")
        setters = {}
        if has_attributes:
            yield "__init__", "", self.write_init(node)
            for prop in node.findall(CORE + "property"):
                setters["set_" + prop.get("name").replace("-", "_")] = (
                    self.get_attribute_types(node, prop)[1])
                yield get_name(prop), get_doc(prop), self.write_attribute(node, prop)
        for kind in ("constructor", "function", "method", "virtual-method"):
            for function in node.findall(CORE + kind):
                function_name = get_name(function)
                if function_name in COUNTING:
                    continue
                if kind == "virtual-method":
                    function_name = "do_" + function_name
                    function.set("name", function_name)
                if kind == "function":
                    function.set("of", name)
                item = None
                if get_type(function.find(CORE + "return-value")) == "List":
                    item = self.find_item(node, function_name[len("get_"):])
                yield (function_name, get_function_doc(function),
                       write_function(function, setters.get(function_name), item))

    def get_bases(self, node):
        name = node.get("name")
        if name in self.overridden:
            return [ast.unparse(base) for base in self.overridden[name][0].bases]
        if node.tag == CORE + "record":
            return ["GObject.GBoxed"]
        return [node.get("parent"), *(one.get("name") for one in node.findall(CORE + "implements"))]

    def write_class(self, node):
        name = node.get("name")
        members = dict(self.overridden[name][1]) if name in self.overridden else {}
        own_doc = ast.get_docstring(self.overridden[name][0]) if members else None
        self.docs[name] = get_doc(node)
        body = ["".join(sources) for sources in members.values()]
        for member, doc, stub in self.find_members(node):
            if doc:
                self.docs["%s.%s" % (name, member)] = doc
            if member not in members:
                body.append(stub)
        return write_block("class %s(%s):" % (name, ", ".join(self.get_bases(node))),
                           own_doc or self.docs[name]) + textwrap.indent("\n".join(body), "    ")

    def write_enumeration(self, node):
        name = node.get("name")
        base = "GObject.GFlags" if node.tag == CORE + "bitfield" else "GObject.GEnum"
        self.docs[name] = get_doc(node)
        body = []
        for member in node.findall(CORE + "member"):
            doc = get_doc(member)
            body.append("%s: ClassVar[%s]\n%s" % (
                get_name(member).upper(), name, '"""%s"""\n' % doc if doc else ""))
        for function in node.findall(CORE + "function"):
            function.set("of", name)
            body.append(write_function(function))
        return write_block("class %s(%s):" % (name, base), get_doc(node)) + textwrap.indent(
            "".join(body), "    ")

    def write_constant(self, node):
        return "%s: Final[%s]\n" % (node.get("name"), get_type(node))

    def write_module_function(self, node):
        self.docs[node.get("name")] = get_function_doc(node)
        return write_function(node)

    def write(self):
        writers = {"constant": self.write_constant, "enumeration": self.write_enumeration,
                   "bitfield": self.write_enumeration, "record": self.write_class,
                   "class": self.write_class, "function": self.write_module_function}
        parts = list(self.head)
        for node in self.namespace:
            kind = node.tag[len(CORE):] if node.tag.startswith(CORE) else None
            if kind in writers and not node.get(GLIB + "is-gtype-struct-for"):
                parts.append(writers[kind](node))
        return "\n".join(parts)


def main(gir, overrides, stubs, docs):
    library = Library(gir, overrides)
    with open(stubs, "w", encoding="utf-8") as file:
        file.write(library.write())
    with open(docs, "w", encoding="utf-8") as file:
        json.dump({name: doc for name, doc in library.docs.items() if doc}, file,
                  ensure_ascii=False, indent=0, sort_keys=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
