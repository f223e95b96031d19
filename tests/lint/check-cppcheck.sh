#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-cppcheck.sh CPPCHECK SOURCE_ROOT: cppcheck finds nothing in the library and
# the command.
set -eu
cppcheck=$1
cd "$2"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# run FILE...: its data of GLib lacks these macros.
run() {
  "$cppcheck" --quiet --error-exitcode=1 --inline-suppr --std=c11 --library=gtk \
    --enable=warning,performance,portability -j "$(nproc)" \
    '-D_GLIB_DEFINE_AUTOPTR_CHAINUP(a,b)=' '-DG_DEFINE_EXTENDED_ERROR(a,b)=' \
    '-DG_GNUC_FORMAT(a)=' '-DG_GNUC_PRINTF(a,b)=' -DG_GNUC_NULL_TERMINATED= \
    -DHYVIN_COMPILATION -Iinclude -Ilibhyvin/model -Ilibhyvin/validation -Ilibhyvin/xml "$@"
}

if run tests/lint/canary.c >"$work/log" 2>&1; then
  echo 'the canary is let through'
  exit 1
fi
for id in zerodiv arrayIndexOutOfBounds; do
  grep -q "$id" "$work/log" || { echo "not found in the canary: $id"; cat "$work/log"; exit 1; }
done

run libhyvin examples/hyvin
