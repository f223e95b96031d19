#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-goals.sh LANGUAGE EXPECTED SOURCE_ROOT [PREFIX]: the program goals prints the same
# in each language. That in Vala is compiled against what is installed in PREFIX.
set -eu
language=$1
expected=$2
source=$3
prefix=${4:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# skip WHAT
skip() {
  echo "$1 is missing"
  exit 77
}

find_lua() {
  for lua in lua lua5.4 lua5.3 lua5.2 lua5.1; do
    "$lua" -e 'require "lgi"' 2>/dev/null && return
  done
  skip 'a Lua with LGI'
}

compile_vala() {
  command -v valac >/dev/null || skip valac
  [ -d "$prefix/share/vala" ] || skip 'the Vala API'
  PKG_CONFIG_PATH=$prefix/lib/pkgconfig \
    valac --fatal-warnings --vapidir "$prefix/share/vala/vapi" --pkg hyvin-1 \
    --directory "$work" --output goals -X -w "$source/examples/vala/goals.vala"
  export LD_LIBRARY_PATH="$prefix/lib"
}

case $language in
  javascript)
    command -v gjs >/dev/null || skip gjs
    set -- gjs -m "$source/examples/javascript/goals.js"
    ;;
  lua)
    find_lua
    set -- "$lua" "$source/examples/lua/goals.lua"
    ;;
  vala)
    compile_vala
    set -- "$work/goals"
    ;;
esac

cd "$source"
status=0
"$@" 2018-03-31 examples/data/kaarina/plan.hyvin >"$work/output" || status=$?
[ "$status" -eq 1 ] || { echo "exit status $status for a plan with findings"; exit 1; }
diff -u "$expected" "$work/output"

status=0
"$@" 2018-03-31 missing.hyvin >"$work/output" 2>"$work/message" || status=$?
[ "$status" -eq 2 ] || { echo "exit status $status for a file that is not there"; exit 1; }
grep -q 'missing\.hyvin' "$work/message" || { cat "$work/message"; exit 1; }
