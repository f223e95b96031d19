#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# install.sh MESON SOURCE_ROOT WORK [OPTION...]: builds the library as one who wants to
# use it does, and installs it into WORK/prefix and, by DESTDIR, under WORK/staged.
set -eu
meson=$1
source=$2
work=$3
shift 3

# What is there was perhaps made with other options.
rm -rf "$work/prefix" "$work/staged"
if [ ! -f "$work/build/build.ninja" ]; then
  "$meson" setup "$work/build" "$source" -Dtests=false -Dbuildtype=debug \
    --prefix="$work/prefix" --libdir=lib "$@"
fi
"$meson" compile -C "$work/build"
"$meson" install -C "$work/build" --no-rebuild --quiet
DESTDIR=$work/staged "$meson" install -C "$work/build" --no-rebuild --quiet
