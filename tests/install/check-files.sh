#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-files.sh [--update] LIST WORK: what is installed is what LIST has, and no more,
# both in the prefix and by DESTDIR, which give the same files. With --update, writes
# LIST anew.
set -eu
export LC_ALL=C
update=
if [ "$1" = --update ]; then
  update=yes
  shift
fi
list=$1
prefix=$2/prefix
staged=$2/staged$prefix
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Python's folder is called by its version in some systems. The site has a page for each
# symbol: its first page stands for all. Newer meson compiles what is Python.
list_files() {
  (cd "$1" && find . -name __pycache__ -prune -o ! -type d -print) | sed -e 's,^\./,,' \
    -e 's,^lib/python3[^/]*/[^/]*/,PYTHON/,' \
    -e '/^share\/doc\/hyvin-1\/site\/index\.html$/p' -e '/^share\/doc\/hyvin-1\/site\//d' | sort
}

list_files "$prefix" >"$work/installed"
if [ -n "$update" ]; then
  cp "$work/installed" "$list"
  exit 0
fi

is_same() {
  diff -u "$list" "$1"
}

[ -d "$prefix/share/vala" ] || { echo 'vapigen is missing: the Vala API is not made'; exit 77; }
[ -d "$prefix/share/doc" ] || { echo 'gi-docgen is missing: the site is not made'; exit 77; }
is_same "$work/installed" || { echo "$list differs from what is installed; see --update"; exit 1; }
diff -r -x __pycache__ "$prefix" "$staged"
if [ "$(find "$2/staged" -type f | wc -l)" -ne "$(find "$staged" -type f | wc -l)" ]; then
  echo 'files are staged beside the prefix'
  exit 1
fi

{ cat "$work/installed"; echo zebra; } >"$work/more"
if is_same "$work/more" >/dev/null; then echo 'one file more is not noticed'; exit 1; fi
sed 1d "$work/installed" >"$work/less"
if is_same "$work/less" >/dev/null; then echo 'one file less is not noticed'; exit 1; fi
