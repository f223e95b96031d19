#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-types.sh PYTHON BINDINGS HYVIN.PYI EXAMPLES
# The stubs are whole, mypy finds them where they are installed, the examples are
# typed, and what is wrong is found. Exit status 77: there is no mypy.
set -eu
python=$1
bindings=$2
stubs=$3
examples=$4

if ! command -v mypy >/dev/null; then
  echo "There is no mypy"
  exit 77
fi

directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
cd "$directory"

# As installed: a folder of packages with gi-stubs in it.
"$python" -m venv --without-pip venv
packages=$(venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
cp -r "$bindings/stubs/gi-stubs" "$packages"
cp "$stubs" "$packages/gi-stubs/repository"

check () {
  mypy --strict --cache-dir cache --python-executable venv/bin/python "$@"
}

cp "$examples"/*.py .
check ./*.py

# Errors in installed stubs are silent, so that they are looked at by themselves too.
cp -r "$packages/gi-stubs" gi
MYPYPATH=. mypy --strict --cache-dir stub-cache --package gi

cp "$bindings/tests/mistakes.py" .
if check mistakes.py >found; then
  echo "mypy finds nothing in mistakes.py"
  exit 1
fi
sed -n 's/^mistakes.py:\([0-9]*\): error: .*/\1/p' found | sort -nu >lines
grep -n '# mistake$' mistakes.py | cut -d : -f 1 | diff - lines
