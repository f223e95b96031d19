#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-hardening.sh CC plain|hardened FILE...: what SECURITY.md says of the
# library and the command as they were built. "hardened" means that the compiler was
# given the flags to harden with, and that they must have come to something.
set -eu
export LC_ALL=C
cc=$1
mode=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The libraries that there may be; the loader and those of sanitizers come by themselves.
needed='^(lib(hyvin-1|gobject-2\.0|glib-2\.0|gio-2\.0|xml2|c|asan|ubsan|tsan|gcov)\.so\.[0-9]+|ld-linux.*)$'

# segment FILE NAME: its flags
segment() {
  readelf -lW "$1" | awk -v name="$2" '$1 == name { print $(NF - 1) }'
}

# has_symbol FILE REGEXP: it takes such a one from another library.
has_symbol() {
  readelf --dyn-syms -W "$1" | grep -Eq " UND $2(@|$)"
}

# check_always FILE: says what is wrong with it, however it was built.
check_always() {
  readelf -dW "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' >"$work/needed"
  grep -Ev "$needed" "$work/needed" | sed 's/^/needs /' || true
  case $(segment "$1" GNU_STACK) in RW) ;; *) echo 'has an executable stack' ;; esac
  if readelf -dW "$1" | grep -q '(TEXTREL)'; then echo 'has code that is written to'; fi
  if readelf -lW "$1" | grep -E '^ *LOAD' | grep -q ' RWE '; then echo 'has writable code'; fi
}

# is_branch_protected FILE: the C library adds a few such functions to any file.
is_branch_protected() {
  [ "$(objdump -d "$1" | grep -c '\bendbr64\b')" -gt 20 ]
}

# check_hardened FILE: says which of the flags came to nothing.
check_hardened() {
  [ -n "$(segment "$1" GNU_RELRO)" ] || echo 'has no relro'
  readelf -dW "$1" | grep -Eq '\(FLAGS(_1)?\).*\b(BIND_)?NOW\b' || echo 'is bound lazily'
  has_symbol "$1" __stack_chk_fail || echo 'has no stack protector'
  has_symbol "$1" '__[a-z]+_chk' || echo 'is not fortified'
  [ "$(uname -m)" != x86_64 ] || is_branch_protected "$1" || echo 'has no branch protection'
}

check() {
  check_always "$1"
  [ "$mode" = plain ] || check_hardened "$1"
}

refuse() {
  echo "$1"
  exit 1
}

# The canary deserves every word that there is.
cat >"$work/bad.c" <<'END'
#include <math.h>
double bad (double x);
double bad (double x) { return cos (x); }
END
# shellcheck disable=SC2086 # the command of the compiler may be several words
$cc -O0 -shared -fPIC -fno-stack-protector -fcf-protection=none -U_FORTIFY_SOURCE -Wl,-z,norelro \
  -Wl,-z,lazy -Wl,-z,execstack -o "$work/bad.so" "$work/bad.c" -lm
{ check_always "$work/bad.so"; check_hardened "$work/bad.so"; } >"$work/said"
for word in 'needs libm.so' 'executable stack' relro lazily protector fortified branch; do
  [ "$word" = branch ] && [ "$(uname -m)" != x86_64 ] && continue
  grep -q "$word" "$work/said" || refuse "the canary is not refused for: $word"
done

for file in "$@"; do
  check "$file" >"$work/said"
  [ ! -s "$work/said" ] || refuse "${file##*/} $(cat "$work/said")"
done
