#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-symbols.sh [--update] SOURCE_ROOT BUILD_ROOT CC LIBRARY: the library exports
# what its headers declare, all of it called hyvin_..., and what symbols.txt lists.
# With --update, writes symbols.txt anew.
set -eu
export LC_ALL=C
update=
if [ "$1" = --update ]; then
  update=yes
  shift
fi
source=$1/include
build=$2/include
cc=$3
library=$4
list=$1/tests/headers/symbols.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Instruments of measuring coverage and such export names of their own.
nm -D --defined-only "$library" | sed 's/.* //' \
  | grep -Ev '^(__gcov|__llvm|__asan|__odr_asan|__ubsan|_init$|_fini$)' \
  | sort -u >"$work/exported"

# shellcheck disable=SC2046 # the flags are several words
echo '#include <hyvin/hyvin.h>' \
  | $cc -E -P -I"$source" -I"$build" $(pkg-config --cflags gio-2.0) -x c - \
  | grep -Eo '\bhyvin_[a-z0-9_]+ *\(' | sed 's/ *($//' | sort -u >"$work/declared"

if [ -n "$update" ]; then
  cp "$work/exported" "$list"
  exit 0
fi

# is_named LIST
is_named() {
  ! grep -v '^hyvin_[a-z0-9_]*$' "$1"
}

# is_same A B: what is only in one of the two is shown.
is_same() {
  diff -u "$1" "$2"
}

failed=0
fail() {
  echo "$1"
  failed=1
}

[ "$(wc -l <"$work/exported")" -gt 400 ] || fail 'exported symbols are not found'
is_named "$work/exported" || fail 'a symbol has a wrong name'
is_same "$work/declared" "$work/exported" || fail 'headers and library differ'
is_same "$list" "$work/exported" || fail 'symbols.txt and library differ; see --update'

{ cat "$work/exported"; echo _hyvin_canary; } >"$work/canary"
if is_named "$work/canary" >"$work/log"; then fail 'a wrong name is not noticed'; fi
if is_same "$list" "$work/canary" >"$work/log"; then fail 'a new symbol is not noticed'; fi
sed 1d "$work/exported" >"$work/canary"
if is_same "$list" "$work/canary" >"$work/log"; then fail 'a lost symbol is not noticed'; fi
exit "$failed"
