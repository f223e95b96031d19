# SPDX-License-Identifier: LGPL-2.1-or-later
"""differential.py DOCUMENTS JING SCHEMA EXPLAINED COUNT [SEED]

Holds the library against the schema: DOCUMENTS makes COUNT documents and says
what the library has against the structure of each, and JING says what SCHEMA
has. Where one of the two has nothing and the other something, the reason must
be in EXPLAINED, whose lines are

    library|schema  REGULAR EXPRESSION  # why

for what only the library, or only the schema, has something against; all that
it says must be explained.
"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile

BATCH = 2000        # files in one run of jing, which is slow to start
SHOWN = 10


def read_explained(path):
    explained = []
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        match = re.fullmatch(r"(library|schema)\s+(.+?)\s+# .+", line)
        if match:
            explained.append((match[1], re.compile(match[2])))
        elif line.strip() and not line.startswith("#"):
            sys.exit(f"{path}: not understood: {line}")
    return explained


def ask_library(program, seed, count, directory):
    """Returns the messages by the name of the file."""
    result = subprocess.run([program, seed, count, directory], check=True,
                            stdout=subprocess.PIPE, encoding="utf-8")
    said = {}
    for line in result.stdout.splitlines():
        name, *messages = line.split("\t")
        said[name] = messages
    return said


def run_jing(jing, schema, directory, names, said):
    """Returns the names that are left: jing stops at what is not well-formed."""
    result = subprocess.run([jing, schema, *names], cwd=directory,
                            stdout=subprocess.PIPE, encoding="utf-8")
    if bool(result.stdout) != bool(result.returncode):
        sys.exit(f"jing fails with {result.returncode}")
    for line in result.stdout.splitlines():
        match = re.fullmatch(r"(?:.*/)?(\d+\.hyvin)(?::\d+:\d+)?: (.*)", line)
        if not match:
            sys.exit(f"jing says: {line}")
        said[match[1]].append(match[2])
        if match[2].startswith("fatal:"):
            return names[names.index(match[1]) + 1:]
    return []


def ask_schema(jing, schema, directory, names):
    said = collections.defaultdict(list)
    for i in range(0, len(names), BATCH):
        batch = names[i:i + BATCH]
        while batch:
            batch = run_jing(jing, schema, directory, batch, said)
    return said


def explain(explained, side, messages):
    """Returns the explanations that were needed; None: they do not do."""
    needed = set()
    for message in messages:
        reasons = {i for i, (of, pattern) in enumerate(explained)
                   if of == side and pattern.search(message)}
        if not reasons:
            return None
        needed |= reasons
    return needed


def main(program, jing, schema, explained_path, count, seed="1"):
    explained = read_explained(explained_path)
    schema = pathlib.Path(schema).resolve()
    with tempfile.TemporaryDirectory() as directory:
        library = ask_library(program, seed, count, directory)
        schema_said = ask_schema(jing, schema, directory, list(library))
        differences = 0
        used = set()
        for name, by_library in library.items():
            by_schema = schema_said[name]
            if bool(by_library) == bool(by_schema):
                continue
            side = "library" if by_library else "schema"
            needed = explain(explained, side, by_library or by_schema)
            if needed is not None:
                used |= needed
                continue
            differences += 1
            if differences <= SHOWN:
                print(f"Only the {side} has something against this:",
                      *(by_library or by_schema), sep="\n  ")
                print(pathlib.Path(directory, name).read_text(encoding="utf-8"))
    right = sum(not messages for messages in library.values())
    print(f"{len(library)} documents, {right} of them right, {differences} differences")
    stale = [pattern.pattern for i, (_, pattern) in enumerate(explained) if i not in used]
    if stale:
        print("No longer needed to explain anything:", *stale, sep="\n  ")
    if not len(library) / 5 < right < len(library) * 4 / 5:
        print("The documents are all too much alike")
        return 1
    return 1 if differences or stale else 0


sys.exit(main(*sys.argv[1:]))
