#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-headers.sh SOURCE_ROOT BUILD_ROOT CC [CXX]: hyvin/hyvin.h holds all public
# headers and compiles by itself, as C and as C++; none of the others does.
set -eu
source=$1/include
build=$2/include
cc=$3
cxx=${4:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
glib=$(pkg-config --cflags gio-2.0 | sed 's/-I/-isystem /g')
warnings='-Wall -Wextra -Werror -fsyntax-only'

# compile COMPILER FLAGS SOURCE
compile() {
  # shellcheck disable=SC2086 # the flags are several words
  $1 $2 -I"$source" -I"$build" $glib "$3" >"$work/log" 2>&1
}

refuse() {
  echo "$1"
  cat "$work/log"
  exit 1
}

cat >"$work/user.c" <<'END'
#include <hyvin/hyvin.h>
HyvinReader *make (void);
HyvinReader *make (void) { return hyvin_reader_new (); }
END
cp "$work/user.c" "$work/user.cc"
sed 's/HyvinReader \*make (void) {/int make (void) {/' "$work/user.c" >"$work/canary.c"
cp "$work/canary.c" "$work/canary.cc"

# check_language COMPILER FLAGS SUFFIX
check_language() {
  compile "$1" "$2 $warnings" "$work/user.$3" || refuse "hyvin.h does not compile with $2"
  if compile "$1" "$2 $warnings" "$work/canary.$3"; then refuse "$2: a slip is let through"; fi
}

# To say a typedef twice, as the headers do, is C11; older compilers let it pass, and
# clang where headers are installed.
check_language "$cc" '-std=c99 -Wno-typedef-redefinition' c
check_language "$cc" '-std=c11 -pedantic' c
if [ -n "$cxx" ]; then
  check_language "$cxx" '-std=c++11 -pedantic' cc
  check_language "$cxx" '-std=c++17 -pedantic' cc
fi

count=0
for header in "$source"/hyvin/hyvin-*.h "$build"/hyvin/hyvin-*.h; do
  name=${header##*/}
  count=$((count + 1))
  grep -q "^#include <hyvin/$name>$" "$source/hyvin/hyvin.h" || refuse "hyvin.h lacks $name"
  echo "#include <hyvin/$name>" >"$work/direct.c"
  if compile "$cc" -E "$work/direct.c"; then refuse "$name can be included by itself"; fi
  grep -q 'error.*Only <hyvin/hyvin.h> can be included directly' "$work/log" \
    || refuse "$name fails in another way"
done
[ "$count" -gt 40 ] || refuse "only $count headers are found"
echo "$count headers"
