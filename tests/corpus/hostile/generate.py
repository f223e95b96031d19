#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes one of the generated documents of the hostile corpus: generate.py NAME.

Each function below is a document, as pieces of bytes; its description is the comment. They
are the same in each run. Those that have no end are called endless_something.
"""

import gzip
import itertools
import random
import sys

MEGABYTE = 1000 * 1000
PIECE = 64 * 1024
START = ('<document xmlns="urn:hyvin:1" version="1.0" xml:lang="fi" id="d" roles="plan"'
         '{attributes}>{content}')
TEXT = '<title>Hyvinvointisuunnitelma – välfärdsplan</title>'


def start(content="", attributes=""):
    return START.format(content=content, attributes=attributes).encode()


def document(content="", attributes=""):
    return start(content, attributes) + b"</document>"


def fill(byte, size):
    """The byte as often as the size says."""
    for _ in range(size // PIECE):
        yield byte * PIECE
    yield byte * (size % PIECE)


def around(before, pieces, after):
    yield start(before)
    yield from pieces
    yield after.encode() + b"</document>"


def repeat(pattern, count):
    """The pattern with each number from 0."""
    for begin in range(0, count, 1000):
        yield "".join(pattern.format(i) for i in range(begin, min(begin + 1000, count))).encode()


# Size


def entity_quadratic():
    """An entity of 100 kB, used a hundred thousand times."""
    yield b'<!DOCTYPE document [<!ENTITY e "' + b"a" * 100000 + b'">]>'
    yield start("<title>")
    yield b"&e;" * 100000
    yield b"</title></document>"


def depth_own():
    """A million levels of elements that are not known."""
    return itertools.chain([start()], (b"<a>" * 1000 for _ in range(1000)),
                           (b"</a>" * 1000 for _ in range(1000)), [b"</document>"])


def depth_foreign():
    """A million levels of foreign elements."""
    return itertools.chain([start('<x xmlns="urn:x">')], (b"<a>" * 1000 for _ in range(1000)))


def depth_usual():
    """As deep as is allowed."""
    return [document("<a>" * 63 + "</a>" * 63)]


def depth_over():
    """One deeper than is allowed."""
    return [document("<a>" * 64 + "</a>" * 64)]


def attributes_million():
    """A million attributes in one tag."""
    return itertools.chain([start()[:-1]], repeat(' a{}=""', 1000000), [b"></document>"])


def attributes_most():
    """As many attributes as a tag of the greatest length has."""
    return itertools.chain([start()[:-1]], repeat(' a{}=""', 26000), [b"></document>"])


def attributes_foreign():
    """As many attributes of namespaces, which are compared otherwise."""
    return around('<x xmlns="urn:x" xmlns:x="urn:x"', repeat(' x:a{}=""', 21000), "/>")


def namespaces_million():
    """A million declarations of namespaces in one tag."""
    return itertools.chain([start()[:-1]], repeat(' xmlns:a{}="u"', 1000000), [b"></document>"])


def namespaces_most():
    """As many declarations as a tag of the greatest length has."""
    return itertools.chain([start()[:-1]], repeat(' xmlns:a{}="u"', 14000), [b"></document>"])


def namespaces_copied():
    """Many declarations, and many elements that each would repeat them: 230 kB for 1.4 GB."""
    return itertools.chain([start()[:-1]], repeat(' xmlns:a{}="u"', 14000), [b">"],
                           (b"<u/>" * 100 for _ in range(30)), [b"</document>"])


def namespace_long_copied():
    """One long declaration, and many elements that each would repeat it."""
    return itertools.chain([start(attributes=' xmlns:a="' + "u" * 250000 + '"')],
                           (b"<u/>" * 1000 for _ in range(100)), [b"</document>"])


def namespace_long_used():
    """One long declaration, and many attributes that each would need it again."""
    return itertools.chain([start(attributes=' xmlns:a="' + "u" * 250000 + '"'), b"<plan>"],
                           (b'<focus-area a:b=""/>' * 1000 for _ in range(100)),
                           [b"</plan></document>"])


def namespaces_nested():
    """Prefixes that mean something else on each level."""
    return [document("".join(f'<x{i} xmlns="urn:{i}" xmlns:p="urn:p{i}">' for i in range(60))
                     + "".join(f"</x{i}>" for i in reversed(range(60))))]


def comments_many():
    """A comment and nothing else, 100,000 times."""
    return around("", (b"<!---->" * 1000 for _ in range(100)), "")


def instructions_many():
    """An instruction, 100,000 times."""
    return around("", (b"<?a?>" * 1000 for _ in range(100)), "")


def attributes_unknown():
    """Tags with a thousand unknown attributes each, 50,000 in all."""
    tag = ("<event " + " ".join(f'a{i}=""' for i in range(1000)) + "/>").encode()
    return around("<handling>", (tag for _ in range(50)), "</handling>")


def attributes_words():
    """A list of words, as long as a tag can be."""
    return [document(attributes=' lists="' + "a " * 120000 + '"')]


def attributes_references():
    """References to nothing, as many as a tag can hold."""
    references = " ".join(f"x{i}" for i in range(30000))
    return [document(f'<plan><focus-area id="f"><goal id="g" aims="{references}"/></focus-area></plan>')]


def attributes_ampersands():
    """Ampersands, as many as a tag can hold."""
    return [document(attributes=' href="' + "&amp;" * 50000 + '"')]


def goals_empty():
    """A goal and nothing else, 100,000 times: each has eight faults."""
    return around('<plan><focus-area id="f">', (b"<goal/>" * 1000 for _ in range(100)),
                  "</focus-area></plan>")


def ids_same():
    """The same id on 2,000 objects."""
    return around("<plan>", (b'<focus-area id="f"/>' for _ in range(2000)), "</plan>")


def name_element():
    """An element with a name of 200 kB."""
    name = "a" * 100000
    return [document(f"<{name}></{name}>")]


def name_attribute():
    """An attribute with a name of 200 kB."""
    return [document(attributes=" " + "a" * 200000 + '=""')]


def name_prefix():
    """A prefix of 100 kB."""
    name = "a" * 100000
    return [document(f'<{name}:b xmlns:{name}="u"/>')]


def name_instruction():
    """An instruction with a name of 200 kB."""
    return [document("<?" + "a" * 200000 + "?>")]


def name_endless():
    """A name of 100 MB."""
    return itertools.chain([start("<")], fill(b"a", 100 * MEGABYTE))


def value_number():
    """A number of 200,000 digits."""
    return [document('<indicators><indicator id="i"><series><observation year="2020" value="'
                     + "9" * 200000 + '"/></series></indicator></indicators>')]


def value_id():
    """An id of 200 kB."""
    return [document('<plan><focus-area id="' + "f" * 200000 + '"/></plan>')]


def text_100mb():
    """A text of 100 MB."""
    return around("<title>", fill(b"a", 100 * MEGABYTE), "</title>")


def text_references():
    """A text of 100 MB of character references."""
    return around("<title>", fill(b"&#65;", 20 * MEGABYTE), "</title>")


def text_pieces():
    """A text of 12 MB in pieces, with comments between them."""
    return around("<title>", (b"a" * 1200 + b"<!---->" for _ in range(10000)), "</title>")


def text_foreign():
    """A text of 100 MB in a foreign element."""
    return around('<x xmlns="urn:x">', fill(b"a", 100 * MEGABYTE), "</x>")


def text_stray():
    """A text of 100 MB where no text should be."""
    return around("<plan>", fill(b"a", 100 * MEGABYTE), "</plan>")


def attribute_100mb():
    """An attribute of 100 MB."""
    return itertools.chain([start()[:-1] + b' href="'], fill(b"a", 100 * MEGABYTE),
                           [b'"></document>'])


def comment_100mb():
    """A comment of 100 MB."""
    return around("<!--", fill(b"a", 100 * MEGABYTE), "-->")


def instruction_100mb():
    """An instruction of 100 MB."""
    return around("<?a ", fill(b"a", 100 * MEGABYTE), "?>")


def cdata_100mb():
    """A CDATA section of 100 MB."""
    return around("<title><![CDATA[", fill(b"a", 100 * MEGABYTE), "]]></title>")


def space_before():
    """White space of 100 MB before the document."""
    return itertools.chain(fill(b" ", 100 * MEGABYTE), [document()])


def space_inside():
    """White space of 100 MB in a document."""
    return around("", fill(b"\n", 100 * MEGABYTE), "")


def space_in_tag():
    """White space of 100 MB in a tag."""
    return itertools.chain([start()[:-1]], fill(b" ", 100 * MEGABYTE), [b"></document>"])


def space_after():
    """White space of 100 MB after the document."""
    return itertools.chain([document()], fill(b" ", 100 * MEGABYTE))


def space_only():
    """White space and nothing else."""
    return [b" \t\r\n" * 1000]


def brackets():
    """A million of < and nothing else."""
    return [start(), b"<" * MEGABYTE]


def closing():
    """A million end tags of nothing."""
    return itertools.chain([document()], fill(b"</a>", MEGABYTE))


def declaration_long():
    """A declaration of XML with a megabyte of white space in it."""
    return [b'<?xml version="1.0"' + b" " * MEGABYTE + b"?>", document()]


# Bytes that are no XML


def empty():
    """Nothing."""
    return []


def zip_bytes():
    """The beginning of a ZIP archive, as LibreOffice saves."""
    return [b"PK\x03\x04\x14\x00\x00\x08" + bytes(range(256))]


def gzip_bytes():
    """A document in the form of gzip: libxml2 would unpack it when it opens files."""
    return [gzip.compress(document(TEXT), mtime=0)]


def gzip_bomb():
    """100 MB of white space in the form of gzip."""
    return [gzip.compress(b" " * (100 * MEGABYTE) + document(), mtime=0)]


def noise():
    """A megabyte of chance, always the same."""
    return [random.Random(1).randbytes(MEGABYTE)]


def json_text():
    """JSON."""
    return [b'{"title": "Suunnitelma"}']


# Encodings


def encoded(encoding, declared=None, mark=b"", text=TEXT):
    declaration = f'<?xml version="1.0" encoding="{declared}"?>\n' if declared else ""
    return [mark + (declaration + document(text).decode()).encode(encoding)]


def utf8():
    """UTF-8."""
    return encoded("utf-8", "UTF-8")


def utf8_mark():
    """UTF-8 with a byte order mark."""
    return encoded("utf-8", None, b"\xef\xbb\xbf")


def utf8_two_marks():
    """UTF-8 with two byte order marks: the second is a character."""
    return encoded("utf-8", None, b"\xef\xbb\xbf\xef\xbb\xbf")


def utf8_mark_only():
    """A byte order mark and nothing else."""
    return [b"\xef\xbb\xbf"]


def utf16le_mark():
    """UTF-16, little end first, with a byte order mark."""
    return encoded("utf-16-le", None, b"\xff\xfe")


def utf16be_mark():
    """UTF-16, big end first, with a byte order mark."""
    return encoded("utf-16-be", "UTF-16", b"\xfe\xff")


def utf16le():
    """UTF-16, little end first, that is declared."""
    return encoded("utf-16-le", "UTF-16LE")


def utf16be():
    """UTF-16, big end first, that is declared."""
    return encoded("utf-16-be", "UTF-16BE")


def utf16le_undeclared():
    """UTF-16, little end first, that nothing tells of."""
    return encoded("utf-16-le")


def utf16be_undeclared():
    """UTF-16, big end first, that nothing tells of."""
    return encoded("utf-16-be")


def utf16_odd():
    """UTF-16 with half a character at the end."""
    return [b"\xff\xfe" + document(TEXT).decode().encode("utf-16-le") + b"\x00"]


def utf16_surrogate():
    """UTF-16 with half a pair."""
    return [b"\xff\xfe" + start("<title>").decode().encode("utf-16-le") + b"\x00\xd8"
            + "a</title></document>".encode("utf-16-le")]


def latin1():
    """ISO-8859-1."""
    return encoded("iso-8859-1", "ISO-8859-1", text="<title>välfärd</title>")


def latin9():
    """ISO-8859-15, with the sign of the euro."""
    return encoded("iso-8859-15", "ISO-8859-15", text="<title>10 000 €</title>")


def windows1252():
    """Windows-1252, with its dash."""
    return encoded("windows-1252", "windows-1252")


def ascii_text():
    """ASCII with references."""
    return encoded("ascii", "US-ASCII", text="<title>v&#228;lf&#xE4;rd</title>")


def latin1_undeclared():
    """ISO-8859-1 that says nothing, and so is UTF-8."""
    return encoded("iso-8859-1", text="<title>välfärd</title>")


def latin1_as_utf8():
    """ISO-8859-1 that says it is UTF-8."""
    return encoded("iso-8859-1", "UTF-8", text="<title>välfärd</title>")


def utf8_as_latin1():
    """UTF-8 that says it is ISO-8859-1: wrong letters, and nobody can know."""
    return encoded("utf-8", "ISO-8859-1")


def utf8_as_utf16():
    """UTF-8 that says it is UTF-16."""
    return encoded("utf-8", "UTF-16")


def utf8_as_ascii():
    """UTF-8 that says it is ASCII."""
    return encoded("utf-8", "US-ASCII")


def utf16_as_utf8():
    """UTF-16 that says it is UTF-8: the byte order mark tells better."""
    return encoded("utf-16-le", "UTF-8", b"\xff\xfe")


def utf7():
    """UTF-7, in which a < can be hidden."""
    return [b'<?xml version="1.0" encoding="UTF-7"?>' + document("<title>+ADw-b+AD4-</title>")]


def ucs4le():
    """UCS-4, little end first."""
    return encoded("utf-32-le", "UCS-4", b"\xff\xfe\x00\x00")


def ucs4be():
    """UCS-4, big end first."""
    return encoded("utf-32-be", "UCS-4", b"\x00\x00\xfe\xff")


def ebcdic():
    """EBCDIC."""
    return encoded("cp037", "IBM037", text="<title>a</title>")


def encoding_unknown():
    """An encoding that there is not."""
    return encoded("ascii", "klingon", text="")


def encoding_long():
    """An encoding with a name of 100 kB."""
    return encoded("ascii", "a" * 100000, text="")


def encoding_path():
    """An encoding with the name of a file: iconv loads its tables from files."""
    return encoded("ascii", "x/../../../etc/passwd//", text="")


def utf8_bytes(data):
    return [start("<title>") + data + b"</title></document>"]


def utf8_truncated():
    """A character of UTF-8 that lacks its end."""
    return utf8_bytes(b"\xe2\x82")


def utf8_cut():
    """A document that ends inside a character."""
    return [start("<title>") + b"\xe2\x82"]


def utf8_overlong():
    """A < in two bytes of UTF-8."""
    return utf8_bytes(b"\xc0\xbcb/\xc0\xbe")


def utf8_overlong_nul():
    """A NUL in two bytes of UTF-8."""
    return utf8_bytes(b"\xc0\x80")


def utf8_surrogates():
    """A character as two halves of UTF-16, each in UTF-8."""
    return utf8_bytes(b"\xed\xa0\xbd\xed\xb8\x80")


def utf8_beyond():
    """A character beyond Unicode."""
    return utf8_bytes(b"\xf4\x90\x80\x80")


def utf8_five():
    """A character of five bytes, as UTF-8 once had."""
    return utf8_bytes(b"\xf8\x88\x80\x80\x80")


def utf8_ff():
    """A byte that UTF-8 has not."""
    return utf8_bytes(b"\xff")


def utf8_continuation():
    """The middle of a character without its beginning."""
    return utf8_bytes(b"\x80\xbf")


def utf8_last():
    """The last characters of Unicode, which are characters."""
    return utf8_bytes("\U0010ffff\U0001fffe\ufffd".encode())


def nul():
    """A NUL in a text."""
    return utf8_bytes(b"a\0b")


def nul_in_attribute():
    """A NUL in an attribute."""
    return [start(attributes=' href="a\0b"') + b"</document>"]


def nul_after():
    """A NUL behind the document."""
    return [document() + b"\0"]


def control():
    """A control character in a text."""
    return utf8_bytes(b"a\x1b[2Jb")


def fffe():
    """U+FFFE, which is no character."""
    return utf8_bytes("\ufffe".encode())


def ffff():
    """U+FFFF, which is no character."""
    return utf8_bytes("\uffff".encode())


def direction():
    """Characters that turn the direction of writing around, and such as nobody sees."""
    return utf8_bytes("\u202ea\u2066\u200b\u00ad\ufeffb".encode())


# Without end


def endless_words():
    """What `yes` says."""
    return itertools.repeat(b"y\n" * 32 * 1024)


def endless_nul():
    """What /dev/zero says."""
    return itertools.repeat(bytes(PIECE))


def endless_text():
    """A text without end."""
    return itertools.chain([start("<title>")], itertools.repeat(b"a" * PIECE))


def endless_space():
    """White space without end behind a document."""
    return itertools.chain([document()], itertools.repeat(b" " * PIECE))


def endless_elements():
    """Elements without end."""
    return itertools.chain([start("<plan>")], itertools.repeat(b"<focus-area/>" * 1000))


def endless_comments():
    """Comments without end."""
    return itertools.chain([start()], itertools.repeat(b"<!-- a -->" * 1000))


def endless_foreign():
    """A foreign element without end."""
    return itertools.chain([start('<x xmlns="urn:x">')], itertools.repeat(b"<y/>text" * 1000))


def get_generators():
    return {name.replace("_", "-"): function for name, function in globals().items()
            if callable(function) and function.__module__ == __name__ and function.__doc__
            and function.__code__.co_argcount == 0 and name != "get_generators"}


def main():
    for piece in get_generators()[sys.argv[1]]():
        sys.stdout.buffer.write(piece)


if __name__ == "__main__":
    main()
