#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# run.sh PROGRAM DICTIONARY [CORPUS]: fuzzes for a minute, or for FUZZ_SECONDS; fails
# when something is found. What is new goes into PROGRAM.corpus, and what was
# found into PROGRAM.found.
set -eu
program=$1
dictionary=$2
shift 2

mkdir -p "$program.corpus" "$program.found"
export G_SLICE=always-malloc # GLib is not to hide objects from the sanitizers
export ASAN_OPTIONS=quarantine_size_mb=32
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
exec "$program" -error_exitcode=1 -max_total_time="${FUZZ_SECONDS:-60}" -dict="$dictionary" -max_len=12288 \
  -rss_limit_mb=1024 -malloc_limit_mb=256 -timeout=10 -print_final_stats=1 \
  -artifact_prefix="$program.found/" "$program.corpus" "$@"
