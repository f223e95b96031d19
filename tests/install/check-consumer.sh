#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-consumer.sh WAY SOURCE_ROOT WORK MESON: the project of tests/consumer, somewhere
# else, is built in one of the ways, against the installed library or, as a subproject,
# without it, and runs.
set -eu
way=$1
source=$2
prefix=$3/prefix
meson=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$source"/tests/consumer/* "$work"
cd "$work"
PKG_CONFIG_PATH=$prefix/lib/pkgconfig
export PKG_CONFIG_PATH

# need TOOL
need() {
  command -v "$1" >/dev/null || { echo "$1 is missing"; exit 77; }
}

# build COMMAND [ARGUMENT...]: tells what it said only when it fails.
build() {
  "$@" >>log 2>&1 || { cat log; exit 1; }
}

case $way in
  make)
    need make
    build make CC="${CC:-cc}"
    program=./consumer
    ;;
  meson)
    build "$meson" setup build
    build "$meson" compile -C build
    program=build/consumer
    ;;
  cmake)
    need cmake
    build cmake -S . -B build
    build cmake --build build
    program=build/consumer
    ;;
  subproject)
    mkdir subprojects
    ln -s "$source" subprojects/libhyvin
    PKG_CONFIG_PATH=
    build "$meson" setup build --force-fallback-for=hyvin-1
    build "$meson" compile -C build consumer
    program=build/consumer
    ;;
esac

# Where it is built as a subproject, the library is found without help.
[ "$way" = subproject ] || export LD_LIBRARY_PATH="$prefix/lib"
"$program" >output
diff -u expected output
