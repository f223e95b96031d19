#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-abi.sh [--update] SOURCE_ROOT BUILD_ROOT LIBRARY: what a program was built
# with, by the headers of the last release, is in the library as it was: each
# function with its arguments and result, each structure with its members. What is
# new is not looked at. With --update, writes abi.xml.gz anew.
set -eu
export LC_ALL=C
update=
if [ "$1" = --update ]; then
  update=yes
  shift
fi
source=$1
build=$2
library=$3
reference=$1/tests/headers/abi.xml.gz

skip() {
  echo "skipped: $1"
  exit 77
}

command -v abidw >/dev/null || skip 'abidw and abidiff (abigail-tools) are not installed'
[ "$(uname -sm)" = 'Linux x86_64' ] || skip 'the reference is of Linux on x86_64'
readelf -S "$library" | grep -q '\.debug_info' || skip 'the library has no debugging information'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Paths tell where it was built.
abidw --no-show-locs --no-comp-dir-path --no-corpus-path --drop-private-types \
  --headers-dir "$source/include" --headers-dir "$build/include" "$library" \
  | sed "s|path='[^']*/|path='|" >"$work/now.xml"

if [ -n "$update" ]; then
  gzip -9n <"$work/now.xml" >"$reference"
  exit 0
fi

gunzip <"$reference" >"$work/reference.xml"

# get_form FILE: the number that abidw gives to the form in which it writes; abidiff
# compares only files of the same.
get_form() {
  sed -n "s/^<abi-corpus version='\([0-9]*\)\..*/\1/p" "$1"
}

[ "$(get_form "$work/now.xml")" = "$(get_form "$work/reference.xml")" ] \
  || skip 'this abidw writes in another form than that of the reference'

# is_compatible REFERENCE: what has changed is shown.
is_compatible() {
  abidiff --no-added-syms "$1" "$work/now.xml"
}

# The library must not seem to be right when a line of the reference is another.
# expect_change WHAT SED_COMMAND
expect_change() {
  sed "$2" "$work/reference.xml" >"$work/canary.xml"
  if cmp -s "$work/reference.xml" "$work/canary.xml"; then
    echo "the canary of $1 changes nothing"
    exit 1
  fi
  if is_compatible "$work/canary.xml" >"$work/log"; then
    echo "$1 is not noticed"
    exit 1
  fi
}

if ! is_compatible "$work/reference.xml"; then
  echo 'the ABI has changed: programs that use the library would break; see the README here'
  exit 1
fi
expect_change 'a lost function' 's/hyvin_goal_get_title/hyvin_goal_get_canary/'
expect_change 'another argument' '/<function-decl name=.hyvin_report_count. /,/<\/function-decl>/s/<parameter type-id=.[^.]*. name=.severity.\/>//'
expect_change 'another structure' "/<class-decl name='_HyvinRule' /s/size-in-bits='[0-9]*'/size-in-bits='256'/"
