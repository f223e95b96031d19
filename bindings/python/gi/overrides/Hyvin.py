# SPDX-License-Identifier: LGPL-2.1-or-later
"""What makes libhyvin speak Python.

Only manners, no logic: attributes for GObject properties, Python's own types
for dates, decimals and texts, iteration, keyword arguments. Methods give what
they give in C; attributes give Python's types:

* a text (`HyvinText`) reads as `Hyvin.Text`, and is set from that, a str or a
  dict of languages, `{None: "Ystävä", "sv": "Vän"}`;
* a date is a `datetime.date`, and is set from that or `"2021-08-01"`;
* a decimal is a `decimal.Decimal`, and is set from that, an int or a str, never
  from a float;
* an enumeration reads as its member or None, and is set from a member or its
  nick, `"ongoing"`; flags are set from an iterable of nicks;
* a whole number, a date or a text that the document does not give is None.

Setters (`set_title()`) take all of these too.

What fails raises what Python programs expect. Each error of the library is a
`GLib.Error`, and besides:

* an `OSError` when a file cannot be read or written: `FileNotFoundError`,
  `PermissionError` and so on, with `errno` and `filename`;
* a `ValueError` when what was given, an argument or a document, is not what the
  library takes: `error.matches(Hyvin.error_quark(), Hyvin.Error.NOT_A_DOCUMENT)`
  tells which of these it was.

So `except (OSError, ValueError) as error` catches what a file or a user can bring
about, and `str(error)` is the message, with the file and the line where there is
one. A value of a type that is not taken is a `TypeError`.
"""

import datetime
import decimal
import enum
import errno
import functools
import keyword
import os
import sys
import threading
import traceback
import types

from gi.repository import Gio, GLib, GObject

from .._gi import FunctionInfo, StructInfo
from ..docstring import get_doc_string_generator, set_doc_string_generator
from ..module import get_introspection_module
from ..overrides import override

Hyvin = get_introspection_module("Hyvin")

# PyGObject makes a type when it is first asked for, and two threads that ask at once get
# two types, of which one fits nothing. Those of this library are all made below.
_SHARED_TYPES = (GLib.Bytes, GLib.Date, Gio.Cancellable, Gio.File, Gio.InputStream,
                 Gio.OutputStream)

__all__ = []


def _export(cls):
    __all__.append(cls.__name__)
    return override(cls)


# Errors: those of GLib, that are Python's too

_IO_ERRORS = {
    Gio.IOErrorEnum.NOT_FOUND: errno.ENOENT,
    Gio.IOErrorEnum.EXISTS: errno.EEXIST,
    Gio.IOErrorEnum.IS_DIRECTORY: errno.EISDIR,
    Gio.IOErrorEnum.NOT_DIRECTORY: errno.ENOTDIR,
    Gio.IOErrorEnum.PERMISSION_DENIED: errno.EACCES,
    Gio.IOErrorEnum.READ_ONLY: errno.EROFS,
    Gio.IOErrorEnum.NO_SPACE: errno.ENOSPC,
    Gio.IOErrorEnum.TOO_MANY_LINKS: errno.ELOOP,
    Gio.IOErrorEnum.FILENAME_TOO_LONG: errno.ENAMETOOLONG,
    Gio.IOErrorEnum.TIMED_OUT: errno.ETIMEDOUT,
    Gio.IOErrorEnum.BROKEN_PIPE: errno.EPIPE,
}


# GLib calls them as C does, without the E.
_FILE_ERRORS = {getattr(GLib.FileError, name): getattr(errno, "E" + name)
                for name in dir(GLib.FileError) if hasattr(errno, "E" + name)}

_ERROR_NUMBERS = {  # by domain: what makes a number of C out of a code
    GLib.quark_to_string(Gio.io_error_quark()): _IO_ERRORS.get,
    GLib.quark_to_string(GLib.file_error_quark()): _FILE_ERRORS.get,
}


class _Failure(GLib.Error):
    def __str__(self):
        return self.message

    def __repr__(self):
        return "Hyvin.%s(%r)" % (type(self).__name__, self.message)

    def __reduce__(self):
        return _make_failure, (self.message, self.domain, self.code,
                               getattr(self, "filename", None))


@functools.lru_cache(maxsize=None)
def _failure_type(kind):
    return type(kind.__name__, (_Failure, kind), {"__module__": "Hyvin"})


def _make_failure(message, domain, code, filename):
    if domain not in _ERROR_NUMBERS:
        return _failure_type(ValueError)(message, domain, code)
    number = _ERROR_NUMBERS[domain](code)
    failure = _failure_type(type(OSError(number, message)))(message, domain, code)
    failure.errno = number
    failure.filename = filename
    return failure


# Texts of help(): those of C, read when somebody asks for them

@functools.lru_cache(maxsize=None)
def _read_docs():
    import json  # takes time that those who only run programs need not spend
    for folder in sys.modules[__package__].__path__:
        try:
            with open(os.path.join(folder, "_hyvin_docs.json"), encoding="utf-8") as file:
                return json.load(file)
        except FileNotFoundError:
            continue
    return {}


def _make_doc(info, make_signature=get_doc_string_generator()):
    """What help() says of something of C: how it is called, and what it does."""
    if info.get_namespace() != "Hyvin":
        return make_signature(info)
    container = info.get_container()
    name = info.__name__
    if container is not None:
        name = "%s.%s" % (container.get_name(), name)
    own = vars(getattr(Hyvin, name)).get("__doc__") if isinstance(info, StructInfo) else None
    parts = [own or _read_docs().get(name), make_signature(info).strip()]
    if isinstance(info, FunctionInfo):
        parts.reverse()
    return "\n\n".join(part for part in parts if part)


class _ClassDoc:  # of a class that PyGObject has no text for
    def __get__(self, instance, cls):
        return _read_docs().get(cls.__name__)


class _Attribute(property):  # its text is that of C
    __doc__ = property(lambda self: _read_docs().get(self._key), lambda self, text: None)

    def __init__(self, cls, name, *functions):
        super().__init__(*functions)
        self._key = "%s.%s" % (cls.__name__, name)


# Strings: C would cut them at a NUL

def _check_string(value):
    if isinstance(value, str) and "\0" in value:
        raise ValueError("embedded null character")
    return value


class _Guarded:  # a function of C that refuses strings with a NUL, and fails as Python's do
    __doc__ = property(lambda self: self._function.__doc__)

    def __init__(self, function):
        self._function = function
        self.__name__ = function.__name__

    def __get__(self, instance, owner=None):
        return self if instance is None else types.MethodType(self, instance)

    def __call__(self, *args, **kwargs):
        for value in args:
            _check_string(value)
        for value in kwargs.values():
            _check_string(value)
        try:
            return self._function(*args, **kwargs)
        except GLib.Error as error:
            # Of what reads or writes, the only string is what the file is called.
            name = next((value for value in args if isinstance(value, str)), None)
            raise _make_failure(error.message, error.domain, error.code, name) from None


class _GuardedStatic(_Guarded):
    __doc__ = _Guarded.__doc__

    def __get__(self, instance, owner=None):
        return self


def _get_info(attribute):
    """The function of C in an attribute of a class; from 3.52 on PyGObject wraps what is no method."""
    return attribute.__func__ if isinstance(attribute, (classmethod, staticmethod)) else attribute


def _guard(cls, *names):
    for name in names:
        info = _get_info(cls.__dict__[name])
        setattr(cls, name, _Guarded(info) if info.is_method()
                else _GuardedStatic(getattr(cls, name)))


def _guard_failing(cls):
    """Guards the functions of cls that can fail."""
    infos = {name: _get_info(attribute) for name, attribute in vars(cls).items()}
    _guard(cls, *[name for name, info in infos.items()
                  if isinstance(info, FunctionInfo) and info.can_throw_gerror()])


for _cls in (Hyvin.Decimal, Hyvin.Element, Hyvin.Observation, Hyvin.Period, Hyvin.Text):
    _guard_failing(_cls)
_guard(Hyvin.DocumentSet, "lookup", "resolve")
_guard(Hyvin.Finding, "from_error")
_guard(Hyvin.Rule, "get_advice", "get_explanation", "get_requirement", "get_source", "get_title")
_guard(Hyvin.Text, "new", "new_in_language", "lookup", "with_", "without")
_guard(Hyvin.Validator, "get_severity")

_ref_text = Hyvin.Text.ref
for _name in ("ref", "unref"):
    delattr(Hyvin.Text, _name)  # Python counts references itself


def _filename(path):
    return _check_string(os.fsdecode(path))


def _bytes(data):
    return data if isinstance(data, GLib.Bytes) else GLib.Bytes.new(bytes(memoryview(data)))


def _numbers(data, format_):
    return memoryview(data.get_data() or b"").cast(format_)


# Words of enumerations

@functools.lru_cache(maxsize=None)
def _nicks(cls):
    if isinstance(cls, enum.EnumMeta):  # from 3.52 on PyGObject's enumerations are Python's
        members = cls
    elif issubclass(cls, GObject.GFlags):
        members = cls.__flags_values__.values()
    else:
        members = cls.__enum_values__.values()
    return {_nick(member): member for member in members}


def _nick(member):
    if isinstance(member, GObject.GFlags):
        return " ".join(member.value_nicks)
    return member.value_nick


def _word(cls, value):
    if isinstance(value, str):
        try:
            return _nicks(cls)[value]
        except KeyError:
            raise ValueError("%r is not one of: %s" % (value, ", ".join(
                nick for nick in _nicks(cls) if nick != "unset"))) from None
    if value is None:
        return cls(0)
    if not isinstance(value, int) or (
            isinstance(value, (GObject.GEnum, GObject.GFlags)) and not isinstance(value, cls)):
        raise TypeError("expected a Hyvin.%s, not a %s" % (cls.__name__, type(value).__name__))
    return cls(value)


def _flags(cls, value):
    if value is None or isinstance(value, int):
        return _word(cls, value)
    words = value.split() if isinstance(value, str) else value
    return functools.reduce(cls.__or__, (_word(cls, word) for word in words), cls(0))


# Values: Python's to C's and back

def _to_date(value):
    if value is None or isinstance(value, GLib.Date):
        return value
    if isinstance(value, str):
        try:
            value = datetime.date.fromisoformat(value)
        except ValueError:
            raise ValueError("%r is not a date such as '2021-08-01'" % value) from None
    if not isinstance(value, datetime.date):
        raise TypeError("expected a datetime.date or a str such as '2021-08-01', not %s"
                        % type(value).__name__)
    return GLib.Date.new_dmy(value.day, value.month, value.year)


def _from_date(value):
    if value is None:
        return None
    return datetime.date(value.get_year(), int(value.get_month()), value.get_day())


def _to_decimal(value):
    if value is None or isinstance(value, Hyvin.Decimal):
        return value
    if isinstance(value, decimal.Decimal):
        value = format(value, "f")
    elif isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise TypeError("expected a decimal.Decimal, an int or a str, not %s%s" % (
            type(value).__name__,
            ": a float is not exact" if isinstance(value, float) else ""))
    return Hyvin.Decimal.parse(value)


def _from_decimal(value):
    return None if value is None else decimal.Decimal(value.to_string())


def _to_integer(value):
    return Hyvin.UNSET if value is None else value


def _from_integer(value):
    return None if value == Hyvin.UNSET else value


def _to_strings(value):
    if value is None:
        return None
    return [_check_string(item) for item in (value.split() if isinstance(value, str) else value)]


def _from_strings(value):
    return list(value or ())


def _to_truth(value):
    if value is None or isinstance(value, (str, Hyvin.Truth)):
        return _word(Hyvin.Truth, value)
    return Hyvin.Truth.TRUE if value else Hyvin.Truth.FALSE


def _from_truth(value):
    return {Hyvin.Truth.FALSE: False, Hyvin.Truth.TRUE: True}.get(value)


def _from_enum(value):
    return value if value else None


def _to_period(value):
    if value is None or isinstance(value, Hyvin.Period):
        return value
    return Period(*value)


def _to_text(value):
    if value is None or isinstance(value, Hyvin.Text):
        return value
    return Text(value)


@_export
class Decimal(Hyvin.Decimal):
    """An exact decimal number, as methods give it; attributes give a decimal.Decimal."""

    def __new__(cls, value):
        if value is None:
            raise TypeError("expected a decimal.Decimal, an int or a str, not None")
        return _to_decimal(value).copy()

    def __init__(self, value):
        super().__init__()

    def __str__(self):
        return self.to_string()

    def __repr__(self):
        return "Hyvin.Decimal(%r)" % self.to_string()

    def __float__(self):
        return self.to_double()

    def __eq__(self, other):
        return self.equal(other) if isinstance(other, Hyvin.Decimal) else NotImplemented

    def __hash__(self):
        return hash((self.get_mantissa(), self.get_scale()))


@_export
class Period(Hyvin.Period):
    """A span of days, its ends None when they are open."""

    def __new__(cls, from_, to):
        return Hyvin.Period.new(_to_date(from_), _to_date(to))

    def __init__(self, from_, to):
        super().__init__()

    from_ = property(lambda self: _from_date(self.get_from()))
    to = property(lambda self: _from_date(self.get_to()))

    def contains(self, date):
        return super().contains(_to_date(date))

    def __contains__(self, date):
        return self.contains(date)

    def __str__(self):
        return self.to_string()

    def __repr__(self):
        return "Hyvin.Period(%s)" % ", ".join(
            repr(end and end.isoformat()) for end in (self.from_, self.to))

    def __eq__(self, other):
        return self.equal(other) if isinstance(other, Hyvin.Period) else NotImplemented

    def __hash__(self):
        return hash((self.from_, self.to))


@_export
class Text(Hyvin.Text):
    """A text in one or more languages.

    Hyvin.Text("Ystävä"), Hyvin.Text({None: "Ystävä", "sv": "Vän"}). The key None
    is the language of the document, under whose own tag it is found too when the
    text was got from an element of a document.

    str(text) is what the text says in the language of its document; the text equals
    that str. Two texts are equal when they say the same in all their languages.
    """

    _language = None  # of the document the text was got from

    def __new__(cls, value):
        if isinstance(value, Hyvin.Text):
            return _ref_text(value)
        if isinstance(value, str):
            return Hyvin.Text.new(value)
        if not hasattr(value, "items"):
            raise TypeError("expected a str or a dict of languages, not %s" % type(value).__name__)
        text = None
        for language, entry in value.items():
            text = (Hyvin.Text.new_in_language(language, entry) if text is None
                    else text.with_(language, entry))
        if text is None:
            raise ValueError("a text says something in at least one language")
        return text

    def __init__(self, value):
        super().__init__()

    def with_(self, language, value):
        text = super().with_(language, value)
        text._language = self._language
        return text

    def without(self, language):
        text = super().without(language)
        if text is not None:
            text._language = self._language
        return text

    def __str__(self):
        return self.lookup(None, self._language)

    def __repr__(self):
        entries = list(self)
        return "Hyvin.Text(%r)" % (entries[0][1] if len(entries) == 1 and entries[0][0] is None
                                   else dict(entries))

    def __len__(self):
        return self.get_n_entries()

    def __iter__(self):
        return ((self.get_language(i), self.get_value(i)) for i in range(len(self)))

    def __getitem__(self, language):
        entries = dict(reversed(list(self)))
        if language not in entries and language == self._language:
            language = None
        return entries[language]

    def __contains__(self, language):
        try:
            self[language]
        except KeyError:
            return False
        return True

    def __eq__(self, other):
        if isinstance(other, str):
            return str(self) == other
        if not isinstance(other, Hyvin.Text):
            return NotImplemented
        return self.equal(other) and str(self) == str(other)

    def __hash__(self):
        return hash(str(self))


@_export
class Observation(Hyvin.Observation):
    """One figure of a series, of a year or of a period."""

    def __new__(cls, year=None, value=None, cases=None, status=None, *, from_=None, to=None):
        rest = _to_decimal(value), _to_integer(cases), _word(Hyvin.ObservationStatus, status)
        if from_ is None and to is None:
            return Hyvin.Observation.new(_to_integer(year), *rest)
        if year is not None:
            raise TypeError("an observation is of a year or of a period, not of both")
        return Hyvin.Observation.new_for_period(Period(from_, to), *rest)

    def __init__(self, *args, **kwargs):
        super().__init__()

    year = property(lambda self: _from_integer(self.get_year()))
    from_ = property(lambda self: _from_date(self.get_from()))
    to = property(lambda self: _from_date(self.get_to()))
    value = property(lambda self: _from_decimal(self.get_value()))
    cases = property(lambda self: _from_integer(self.get_cases()))
    status = property(lambda self: _from_enum(self.get_status()))

    def _values(self):
        # Decimals as they are written: 14.2 is not 14.20.
        value = self.get_value()
        return {"year": self.year, "from_": self.from_, "to": self.to,
                "value": value and value.to_string(), "cases": self.cases,
                "status": self.status and self.status.value_nick}

    def __repr__(self):
        return "<Hyvin.Observation%s>" % "".join(
            " %s=%r" % (name, str(value)) for name, value in self._values().items()
            if value is not None)

    def __eq__(self, other):
        if not isinstance(other, Hyvin.Observation):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self):
        return hash(tuple(self._values().values()))


# Lists

class _Sequence:
    """What lists, reports, document sets and series have in common."""

    __slots__ = ()

    def _item(self, position):
        return self.get_item(position)

    def __len__(self):
        return self.get_n_items()

    def __iter__(self):
        # All at once: the loop may change the list.
        return iter(self[:])

    def __getitem__(self, key):
        if isinstance(key, slice):
            return [self._item(i) for i in range(*key.indices(len(self)))]
        if not isinstance(key, int):
            raise TypeError("indices must be integers or slices, not %s" % type(key).__name__)
        position = key + len(self) if key < 0 else key
        if not 0 <= position < len(self):
            raise IndexError("index %d of %d" % (key, len(self)))
        return self._item(position)

    def __reversed__(self):
        return iter(self[::-1])

    def __contains__(self, item):
        return any(own == item for own in self)

    def __repr__(self):
        return "<Hyvin.%s %r>" % (type(self).__name__, list(self))


@_export
class List(_Sequence, Hyvin.List):
    """The objects that another object holds, edited through that object."""

    _EDITS = frozenset(("append", "clear", "extend", "insert", "pop", "remove", "sort"))

    def __getattr__(self, name):
        if name in self._EDITS:
            raise AttributeError(
                "a Hyvin.List is edited through the object that holds it: goal.add_measure(), "
                "goal.insert_measure(), goal.remove_measure() and goal.move_measure()")
        raise AttributeError("'Hyvin.List' object has no attribute %r" % name)


# Elements

_get_document = Hyvin.Element.get_owner_document
_get_name = Hyvin.Element.get_element_name
_get_parent = Hyvin.Element.get_parent_element


def _set_fields(self, values):
    for name, value in values.items():
        field = self._fields.get(name)
        if field is None:
            raise TypeError("%s() has no keyword argument %r" % (type(self).__name__, name))
        if field.fset is None:
            raise TypeError("%s() cannot set %r: it is edited with methods"
                            % (type(self).__name__, name))
        field.fset(self, value)


@_export
class Element(Hyvin.Element):
    _fields = {}  # of each type: name of the attribute to property

    def __init__(self, **kwargs):
        super().__init__()
        _set_fields(self, kwargs)

    # Named apart from the attributes of the vocabulary: the parent of a party and
    # the document of a resource are references.
    element_name = property(lambda self: _get_name(self))
    parent_element = property(lambda self: _get_parent(self))
    owner_document = property(lambda self: _get_document(self))
    line = property(lambda self: self.get_line())
    column = property(lambda self: self.get_column())
    path = property(lambda self: self.dup_path())
    extensions = property(lambda self: self.list_extensions())

    def __iter__(self):
        return iter(self.list_children())

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo):
        return self.copy()

    def _values(self):
        """Yields what fits on a line: the attributes, as they are written."""
        for name, field in self._fields.items():
            value = field.fget(self)
            if isinstance(value, (GObject.GEnum, GObject.GFlags)):
                value = _nick(value)
            elif isinstance(value, bool):
                value = str(value).lower()
            if isinstance(value, (str, int, decimal.Decimal, datetime.date)) and value != "":
                yield name, str(value)

    def _title(self):
        return self.title if "title" in self._fields else None

    def _resolve(self, reference):
        document = _get_document(self)
        if document is None or reference is None:
            return None
        return document.resolve(reference)

    def __str__(self):
        title = self._title()
        if title is not None:
            return str(title)
        return self.get_id() or " ".join(value for _, value in self._values()) or repr(self)

    def __repr__(self):
        shown = [("id", self.get_id()), ("title", self._title())]
        shown = [(name, str(value)) for name, value in shown if value is not None]
        return "<Hyvin.%s%s>" % (type(self).__name__, "".join(
            " %s=%r" % pair for pair in shown or self._values()))


def _read_text(element, text):
    if text is not None:
        document = _get_document(element)
        if document is not None:
            text._language = document.get_language()
    return text


_CONVERTERS = {  # type of a property: from C's, to C's
    GObject.TYPE_STRING: (None, _check_string),
    GObject.TYPE_STRV: (_from_strings, _to_strings),
    GObject.TYPE_INT: (_from_integer, _to_integer),
    GLib.Date.__gtype__: (_from_date, _to_date),
    Hyvin.Decimal.__gtype__: (_from_decimal, _to_decimal),
    Hyvin.Period.__gtype__: (None, _to_period),
    Hyvin.Text.__gtype__: (None, _to_text),
    Hyvin.Truth.__gtype__: (_from_truth, _to_truth),
}


_LANGUAGES = ("fi", "sv", "en")


def _check_language(value):
    if isinstance(value, str) and value not in _LANGUAGES:
        raise ValueError("%r is not one of: %s" % (value, ", ".join(_LANGUAGES)))
    return value


def _converters(value_type):
    if value_type in _CONVERTERS:
        return _CONVERTERS[value_type]
    if value_type.is_a(GObject.TYPE_ENUM):
        return _from_enum, functools.partial(_word, _namesake(value_type))
    if value_type.is_a(GObject.TYPE_FLAGS):
        return None, functools.partial(_flags, _namesake(value_type))
    return None, None


def _namesake(value_type):
    return getattr(Hyvin, value_type.name[len("Hyvin"):])


def _make_reader(getter, pspec):
    read = _converters(pspec.value_type)[0]
    if pspec.value_type == Hyvin.Text.__gtype__:
        return lambda self: _read_text(self, getter(self))
    if read is None:
        return lambda self: getter(self)
    return lambda self: read(getter(self))


class _Setter(_Guarded):  # takes what attributes take
    __doc__ = _Guarded.__doc__

    def __init__(self, function, convert):
        super().__init__(function)
        self._convert = convert

    def __call__(self, instance, value):
        return self._function(instance, self._convert(value))


def _make_setter(cls, name, pspec):
    setter = cls.__dict__.get(name)
    write = _converters(pspec.value_type)[1]
    if name == "set_language" and not issubclass(cls, Element):
        write = _check_language  # of messages; that of a document may be any
    if setter is None or write is None:
        return setter
    setter = _Setter(setter, write)
    setattr(cls, name, setter)
    return setter


def _install(cls):
    """Gives cls an attribute for each GObject property."""
    cls._fields = {}
    for pspec in cls.list_properties():
        name = pspec.name.replace("-", "_")
        functions = (_make_reader(getattr(cls, "get_" + name), pspec),
                     _make_setter(cls, "set_" + name, pspec))
        name += "_" if keyword.iskeyword(name) else ""
        field = _Attribute(cls, name, *functions)
        cls._fields[name] = field
        setattr(cls, name, field)


def _install_all():
    for name in dir(Hyvin):
        cls = getattr(Hyvin, name) if name[0].isupper() else None
        if not isinstance(cls, type):
            continue
        _guard_failing(cls)
        if issubclass(cls, (GObject.GEnum, GObject.GFlags)):
            cls.__doc__ = _ClassDoc()
        if issubclass(cls, Element):
            _install(cls)
            if cls.new.get_arguments():
                _guard(cls, "new")
    _install(Hyvin.Reader)
    _install(Hyvin.Validator)


_install_all()


@_export
class Document(Hyvin.Document):
    name = property(lambda self: self.get_name())

    @staticmethod
    def load(path):
        """Reads a document from a file: a str, bytes or an os.PathLike."""
        return Hyvin.Document.load(_filename(path))

    @staticmethod
    def from_bytes(data, name=None):
        """Reads a document from bytes; name is what messages call it."""
        return Hyvin.Reader.new().read_bytes(_bytes(data), name)

    def save(self, path):
        """Writes the document to a file: a str, bytes or an os.PathLike."""
        return super().save(_filename(path))

    def list_elements(self, type):
        """All objects of a type, such as Hyvin.Goal, in the order of the document."""
        return super().list_elements(_to_element_type(type))

    def iter_goals(self):
        # A generator keeps the document for as long as it is walked through.
        yield from self.list_goals()

    def iter_measures(self):
        yield from self.list_measures()

    def lookup(self, id):
        return super().lookup(_check_string(id))

    def resolve(self, reference):
        return super().resolve(_check_string(reference))

    def __getitem__(self, id):
        element = self.lookup(id)
        if element is None:
            raise KeyError(id)
        return element

    def __contains__(self, item):
        if isinstance(item, str):
            return self.lookup(item) is not None
        return isinstance(item, Hyvin.Element) and _get_document(item) is self

    def __bytes__(self):
        return self.to_bytes().get_data()

    def _repr_html_(self):
        from . import _hyvin_html
        return _hyvin_html.show_document(self)


@_export
class MeasuredBy(Hyvin.MeasuredBy):
    def __str__(self):
        return str(self._resolve(self.indicator) or super().__str__())


@_export
class Responsible(Hyvin.Responsible):
    def __str__(self):
        return str(self._resolve(self.party) or self.party or super().__str__())


@_export
class Series(_Sequence, Hyvin.Series):
    observations = property(lambda self: self[:])

    # Whole columns in one call: memoryviews, that array.array() and numpy.asarray() take.
    years = property(lambda self: _numbers(self.dup_years(), "i"))
    values = property(lambda self: _numbers(self.dup_values(), "d"))
    mantissas = property(lambda self: _numbers(self.dup_mantissas(), "q"))
    scales = property(lambda self: _numbers(self.dup_scales(), "B"))

    def _item(self, position):
        return self.get_observation(position)

    def __len__(self):
        return self.get_n_observations()

    def __bool__(self):
        return True

    def __iter__(self):
        return map(self.get_observation, range(len(self)))

    def __repr__(self):
        return Element.__repr__(self)


@_export
class DocumentSet(_Sequence, Hyvin.DocumentSet):
    def __init__(self, documents=()):
        super().__init__()
        for document in documents:
            self.add(document)

    def __getitem__(self, key):
        if not isinstance(key, str):
            return super().__getitem__(key)
        document = self.lookup(key)
        if document is None:
            raise KeyError(key)
        return document

    def __contains__(self, item):
        if isinstance(item, str):
            return self.lookup(item) is not None
        return super().__contains__(item)


# Reading and validating

@_export
class Reader(Hyvin.Reader):
    """Reads documents, under limits: Hyvin.Reader(max_depth=20, language="fi")."""

    def __init__(self, **kwargs):
        super().__init__()
        _set_fields(self, kwargs)

    def read(self, source, name=None, cancellable=None):
        """Reads a document from a path, bytes, a Gio.File or a Gio.InputStream."""
        if isinstance(source, Gio.File):
            return self.read_file(source, cancellable)
        if isinstance(source, Gio.InputStream):
            return self.read_stream(source, name, cancellable)
        if isinstance(source, (bytes, bytearray, memoryview, GLib.Bytes)):
            return self.read_bytes(_bytes(source), name)
        return self.read_path(_filename(source))


def _getters(*names):
    """Decorates a class with attributes for its getters."""
    def decorate(cls):
        for name in names:
            getter = getattr(cls, "get_" + name)
            setattr(cls, name, property(lambda self, _getter=getter: _getter(self)))
        return cls
    return decorate


@_export
@_getters("code", "severity", "message", "hint", "file", "line", "column", "path", "object_id",
          "element", "document", "related", "related_file", "related_line", "related_column",
          "related_path", "noted_reason", "fingerprint")
class Finding(Hyvin.Finding):
    @staticmethod
    def from_error(error, file, language=None):
        """Makes a finding of an error, or gives None when the error is of another kind."""
        return Hyvin.Finding.from_error(error, file, language)

    def __str__(self):
        return self.to_string()

    def __repr__(self):
        return "<Hyvin.Finding %s>" % self.to_string()

    def _repr_html_(self):
        from . import _hyvin_html
        return _hyvin_html.show_finding(self)


@_export
class Report(_Sequence, Hyvin.Report):
    def count(self, severity):
        return super().count(_word(Hyvin.Severity, severity))

    def _select(self, severity):
        return [finding for finding in self if finding.severity == severity]

    errors = property(lambda self: self._select(Hyvin.Severity.ERROR))
    warnings = property(lambda self: self._select(Hyvin.Severity.WARNING))
    information = property(lambda self: self._select(Hyvin.Severity.INFORMATION))
    noted = property(lambda self: self.list_noted())
    skipped = property(lambda self: self.list_skipped())
    results = property(lambda self: self.list_results())

    def _repr_html_(self):
        from . import _hyvin_html
        return _hyvin_html.show_report(self)


@_export
@_getters("rule", "n_judged", "n_faulty", "n_noted")
class RuleResult(Hyvin.RuleResult):
    def __repr__(self):
        return "<Hyvin.RuleResult %s: %d judged, %d faulty, %d noted>" % (
            self.rule.code, self.n_judged, self.n_faulty, self.n_noted)


@_export
@_getters("document_set", "language")
class Validation(Hyvin.Validation):
    date = property(lambda self: _from_date(self.get_date()))

    def report(self, element, message, related=None, hint=None):
        """Reports what is wrong with an object of the documents that are validated."""
        return self.report_full(element, related, _check_string(hint), _check_string(message))

    def resolve(self, from_, reference):
        return super().resolve(from_, _check_string(reference))


def _to_element_type(value):
    if not (isinstance(value, type) and issubclass(value, Hyvin.Element)):
        raise TypeError("expected Hyvin.Element or a class derived from it, not %r" % (value,))
    return value


_FACTS = {  # of a rule: what makes C's of what the class says
    "code": _check_string,
    "severity": functools.partial(_word, Hyvin.Severity),
    "scope": functools.partial(_word, Hyvin.RuleScope),
    "area": functools.partial(_word, Hyvin.RuleArea),
    "element_type": _to_element_type,
    "title": _to_text,
    "requirement": _to_text,
    "explanation": _to_text,
    "advice": _to_text,
    "source": _to_text,
}


class _Fact:
    """What a class says of its rules; a rule itself tells it as C does."""

    def __init__(self, name, said=None):
        self._name = name
        self.said = said

    def __get__(self, rule, cls):
        if rule is None:
            return self.said
        getter = getattr(rule, "get_" + self._name)
        # In the language of the locale; get_title(language) and so on for others.
        return getter(None) if _FACTS[self._name] is _to_text else getter()

    def __set__(self, rule, value):
        raise AttributeError("a rule does not change: %s is said when it is made" % self._name)


_interrupts = threading.local()


def _describe(exception):
    """What went wrong in a check, and where, in text that C can take."""
    text = getattr(exception, "message", None) if isinstance(exception, GLib.Error) else None
    if not isinstance(text, str):
        text = traceback.format_exception_only(type(exception), exception)[-1].strip()
    frames = traceback.extract_tb(exception.__traceback__)[1:]
    if frames:
        text += " (%s:%d)" % (os.path.basename(frames[-1].filename), frames[-1].lineno)
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _check(rule, element, validation):
    """What C calls: PyGObject takes no exceptions back to C but those of GLib."""
    try:
        rule.do_check(element, validation)
    except BaseException as exception:
        if not isinstance(exception, Exception):
            _interrupts.exception = exception  # KeyboardInterrupt and the like: see Validator
        raise GLib.Error.new_literal(Hyvin.error_quark(), _describe(exception),
                                     Hyvin.Error.RULE) from None


class _RuleType(type(Hyvin.Rule)):
    def __init__(cls, name, bases, namespace):
        for fact in _FACTS.keys() & namespace.keys():
            setattr(cls, fact, _Fact(fact, namespace[fact]))
        check = cls.__dict__.get("do_check")
        if any("do_check" in base.__dict__ for base in cls.__mro__
               if not issubclass(Hyvin.Rule, base)):
            cls.do_check = _check  # is what the type is registered with
        super().__init__(name, bases, namespace)
        if check is not None:
            cls.do_check = check
        elif "do_check" in cls.__dict__:
            del cls.do_check


@_export
@_getters("bad_example", "good_example", "exemptible", "maturity_area", "since")
class Rule(Hyvin.Rule, metaclass=_RuleType):
    """A rule of the library, or of one's own:

    class MeasureOwner(Hyvin.Rule):
        code = "ourtown-measure-owner"
        severity = "error"
        element_type = Hyvin.Measure
        title = {"fi": "Toimenpiteellä ei ole omistajaa", "sv": "Åtgärden saknar ägare"}

        def do_check(self, measure, validation):
            if len(measure.responsible) == 0:
                validation.report(measure, "Nobody owns this")

    validator.add_rule(MeasureOwner())

    An exception becomes a finding with the code rule-failed.
    """

    def __init__(self, **kwargs):
        facts = {name: getattr(type(self), name) for name in _FACTS}
        unknown = kwargs.keys() - facts.keys()
        if unknown:
            raise TypeError("%s() has no keyword argument %r" % (type(self).__name__, min(unknown)))
        facts.update(kwargs)
        super().__init__(**{name: _FACTS[name](value) for name, value in facts.items()
                            if value is not None})

    def __str__(self):
        return self.code

    def __repr__(self):
        return "<Hyvin.Rule code=%r>" % self.code


for _name in _FACTS:
    setattr(Rule, _name, _Fact(_name))


@_export
class Validator(Hyvin.Validator):
    """Judges documents.

    Hyvin.Validator(profile="strict", date="2025-01-31", language="fi",
                    severities={"goal-basis-missing": "off"},
                    rules=[SchoolNetwork()], data_dir="our-data")
    """

    def __init__(self, profile=None, date=None, language=None, severities=None, rules=(),
                 data_dir=None):
        super().__init__()
        for rule in rules:
            self.add_rule(rule)
        if data_dir is not None:
            self.data_dir = data_dir
        if profile is not None:
            self.profile = profile
        self.date = date
        self.language = language
        for code, severity in dict(severities or ()).items():
            self.set_severity(code, severity)

    def set_profile(self, profile):
        """Chooses a profile by name, or by the path of a file."""
        return super().set_profile(_filename(profile))

    profile = property(lambda self: self.get_profile(), lambda self, value: self.set_profile(value))

    def set_data_dir(self, path):
        """Chooses the folder of what the rules know of the world, or None for the default."""
        return super().set_data_dir(None if path is None else _filename(path))

    data_dir = property(lambda self: self.get_data_dir(),
                        lambda self, value: self.set_data_dir(value))
    rules = property(lambda self: self.list_rules())

    def set_severity(self, code, severity):
        return super().set_severity(_check_string(code), _word(Hyvin.Severity, severity))

    def validate(self, document):
        """Judges a document, a Hyvin.DocumentSet, or an iterable of documents as a set."""
        if isinstance(document, Hyvin.Element):
            return self._interruptible(super().validate, document)
        if not isinstance(document, Hyvin.DocumentSet):
            document = DocumentSet(document)
        return self.validate_set(document)

    def validate_set(self, set):
        return self._interruptible(super().validate_set, set)

    @staticmethod
    def _interruptible(validate, documents):
        """What is to stop the program goes on where C has given the control back."""
        report = validate(documents)
        exception = vars(_interrupts).pop("exception", None)
        if exception is not None:
            raise exception
        return report


# Only now, for PyGObject asks for the texts of some types while it makes them.
set_doc_string_generator(_make_doc)
