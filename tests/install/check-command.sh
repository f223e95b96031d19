#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-command.sh SOURCE_ROOT WORK PYTHON: the installed command and the bindings work
# from the prefix, with what is there and no more. The translations are within the
# library: they are there whatever locales the machine has.
set -eu
plan=$1/examples/data/kaarina/plan.hyvin
prefix=$2/prefix
python=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

LD_LIBRARY_PATH=$prefix/lib
GI_TYPELIB_PATH=$prefix/lib/girepository-1.0
PYTHONPATH=$(dirname "$(find "$prefix/lib" -path '*/gi/overrides/Hyvin.py')")/../..
PYTHONDONTWRITEBYTECODE=1
export LD_LIBRARY_PATH GI_TYPELIB_PATH PYTHONPATH PYTHONDONTWRITEBYTECODE

# says LANGUAGE WORDS
says() {
  status=0
  LANGUAGE=$1 LC_ALL=C.UTF-8 LANG=C.UTF-8 "$prefix/bin/hyvin" validate --lang "$1" \
    --date 2018-03-31 "$plan" >"$work/output" 2>&1 || status=$?
  [ "$status" -eq 1 ] && grep -q "$2" "$work/output"
}

says en 'The goal “Tupakointi vähenee” has no responsible party' ||
  { cat "$work/output"; exit 1; }
says 'fi' 'Tavoitteella ”Tupakointi vähenee” ei ole vastuutahoa' || { cat "$work/output"; exit 1; }
says sv 'Målet ”Tupakointi vähenee” saknar ansvarig' || { cat "$work/output"; exit 1; }
if says 'fi' 'has no responsible party'; then echo 'Finnish is English'; exit 1; fi

ldd "$prefix/bin/hyvin" | grep -q "libhyvin-1\.so\.0 => $prefix/lib/" ||
  { echo 'the command takes another library'; exit 1; }

"$python" - "$plan" "$prefix" <<'END'
import sys
import gi
gi.require_version("Hyvin", "1")
from gi.repository import Hyvin
import gi.overrides.Hyvin

plan = Hyvin.Document.load(sys.argv[1])
assert len(list(plan.iter_goals())) == 4, "the override is not active"
assert gi.overrides.Hyvin.__file__.startswith(sys.argv[2]), gi.overrides.Hyvin.__file__
assert any(line.split()[-1].startswith(sys.argv[2] + "/lib/libhyvin-1.so")
           for line in open("/proc/self/maps")), "another library is loaded"
END
