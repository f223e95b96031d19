#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-traces.sh SOURCE_ROOT WORK: nothing that is installed tells where it was built,
# but for what is for debuggers, nor looks for libraries there.
set -eu
prefix=$2/prefix
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# find_traces DIRECTORY: the files that name a folder of the build, and not only one
# that is beside it ("../src/libhyvin/" is not "/src/libhyvin/").
find_traces() {
  ! LC_ALL=C grep -r -l -a -P "(?<!\\.)\\Q$1\\E/build/|(?<!\\.)\\Q$2\\E/(libhyvin|include|examples)/" "$3"
}

# find_rpath FILE...
find_rpath() {
  ! readelf -d "$@" | grep -E 'RPATH|RUNPATH'
}

cp -R "$prefix" "$work/stripped"
strip "$work/stripped/bin/hyvin" "$work/stripped/lib/libhyvin-1.so.0.0.0"
find_traces "$2" "$1" "$work/stripped" || { echo 'these tell where they were built'; exit 1; }
find_rpath "$prefix/bin/hyvin" "$prefix/lib/libhyvin-1.so" || exit 1

# What stays in the build has both.
if find_rpath "$2/build/examples/hyvin/hyvin" >/dev/null; then echo 'no rpath is found'; exit 1; fi
mkdir "$work/canary"
printf "prefix=%s/build/none\n" "$2" >"$work/canary/hyvin-1.pc"
if find_traces "$2" "$1" "$work/canary" >/dev/null; then echo 'no trace is found'; exit 1; fi
