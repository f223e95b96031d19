#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# update.sh BUILD: writes anew what is made by programs and kept in the tree: schemas,
# catalogues, the list of symbols, pages of the documentation, what the command puts out.
# Look at what `git diff` shows then: it is what others will notice of a change.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "$1" && pwd)
hyvin=$build/examples/hyvin/hyvin

sh "$root/libhyvin/data/make-schemas.sh"
/usr/bin/python3 "$root/docs/make-format.py" --update "$root"
sh "$root/libhyvin/po/update.sh"
ninja -C "$build"
sh "$root/tests/headers/check-symbols.sh" --update "$root" "$build" "${CC:-cc}" \
  "$build/libhyvin/libhyvin-1.so"
sh "$root/tests/docs/check-rules.sh" --update "$hyvin" "$root"
/usr/bin/python3 "$root/tests/cli/golden.py" "$hyvin" "$root" --update
