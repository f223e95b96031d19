#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# From a bare Debian 12 to a running libhyvin:
#
#   sh quickstart.sh demo   builds, and shows what it does with the example documents
#   sh quickstart.sh test   builds, and runs every test
set -eu
cd "$(dirname "$0")"

build_packages="gcc libc6-dev meson ninja-build pkg-config gettext libglib2.0-dev libxml2-dev"
test_packages="$build_packages gobject-introspection libgirepository1.0-dev python3-gi
  python3-matplotlib mypy
  check gi-docgen g++ binutils abigail-tools valgrind libxml2-utils jing trang locales strace
  clang libclang-rt-14-dev clang-tidy cppcheck
  cmake git make pre-commit gjs lua-lgi lua5.3 valac shared-mime-info libglib2.0-bin
  mandoc groff bash-completion fish zsh
  dpkg-dev debhelper dh-python lintian mmdebstrap"

# Those of Debian's packages.
hardening_flags="-D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
  -Wformat -Werror=format-security"
[ "$(uname -m)" != x86_64 ] || hardening_flags="$hardening_flags -fcf-protection"

install_packages () {
  missing=
  for package in $1; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      missing="$missing $package"
  done
  [ -n "$missing" ] || return 0

  echo "Installing:$missing"
  as_root=
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  $as_root apt-get update -q
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}

# setup DIRECTORY [OPTION...]
setup () {
  if [ -f "$1/build.ninja" ]; then
    meson setup --reconfigure "$@" >"$1/setup.log" || { cat "$1/setup.log"; return 1; }
  else
    mkdir -p "$1"
    meson setup "$@" >"$1/setup.log" || { cat "$1/setup.log"; return 1; }
  fi
  ninja -C "$1" --quiet
}

# Shows a command and what it prints; a finding is no failure here.
show () {
  printf '\n$ hyvin %s\n' "$*"
  build/demo/examples/hyvin/hyvin "$@" || [ $? -eq 1 ]
}

demo () {
  install_packages "$build_packages"
  setup build/demo -Dtests=false -Dintrospection=disabled
  show validate --date 2018-03-31 examples/data/kaarina/plan.hyvin examples/data/kaarina/strategy.hyvin
  show validate --date 2023-06-30 examples/data/mikkeli/good-life-programme.hyvin \
    examples/data/mikkeli/strategy.hyvin examples/data/mikkeli/annual-report-2022.hyvin
  show show examples/data/kaarina/plan.hyvin
  printf '\nThe command is build/demo/examples/hyvin/hyvin: try its --help.\n'
}

# The number of tests with one of the results, over all the logs.
count () {
  cat build/*/meson-logs/testlog*.json | grep -c -E "\"result\": \"($1)\"" || true
}

run_tests () {
  failed=0
  export LC_ALL=C.UTF-8

  echo '== All tests'
  setup build/test -Dwerror=true
  meson test -C build/test --print-errorlogs || failed=1

  echo '== With Finnish numbers and dates'
  mkdir -p build/locale
  [ -d build/locale/fi_FI.UTF-8 ] || localedef -i fi_FI -f UTF-8 build/locale/fi_FI.UTF-8
  LOCPATH="$PWD/build/locale" LC_ALL=fi_FI.UTF-8 \
    meson test -C build/test --print-errorlogs --setup finnish || failed=1

  echo '== Under valgrind'
  meson test -C build/test --print-errorlogs --setup valgrind || failed=1

  echo '== With the address and undefined behaviour sanitizers'
  setup build/sanitize -Dwerror=true -Ddocs=disabled -Db_sanitize=address,undefined -Db_lundef=false
  meson test -C build/sanitize --print-errorlogs || failed=1

  echo '== With the thread sanitizer'
  setup build/threads -Dwerror=true -Dintrospection=disabled -Db_sanitize=thread -Db_lundef=false
  meson test -C build/threads --print-errorlogs --suite threads || failed=1

  echo '== Fuzzing, a minute for each target'
  CC=clang setup build/fuzz -Dfuzzing=true -Dintrospection=disabled \
    -Db_sanitize=address,undefined -Db_lundef=false
  meson test -C build/fuzz --num-processes 2 --print-errorlogs || failed=1

  echo '== With clang, hardened, and looked at by clang-tidy and cppcheck'
  CC=clang CFLAGS=$(echo $hardening_flags) LDFLAGS='-Wl,-z,relro -Wl,-z,now' \
    setup build/clang -Dwerror=true -Dintrospection=disabled
  meson test -C build/clang --print-errorlogs --suite unit --suite headers --suite lint || failed=1

  echo '== Packages'
  meson test -C build/test --print-errorlogs --setup packages --suite packages || failed=1

  python3 tests/failures.py build/*/meson-logs/testlog*.json
  skipped=$(count SKIP)
  passed=$(count 'OK|EXPECTEDFAIL')
  failures=$(count 'FAIL|ERROR|TIMEOUT|INTERRUPT|UNEXPECTEDPASS')
  [ "$passed" -gt 0 ] && [ "$failures" -eq 0 ] || failed=1
  printf '%s passed, %s failed' "$passed" "$failures"
  [ "$skipped" -eq 0 ] || printf ', %s skipped' "$skipped"
  printf '\n'
  return $failed
}

case ${1-} in
  demo)
    demo
    ;;
  test)
    install_packages "$test_packages"
    rm -f build/*/meson-logs/testlog*.json
    run_tests
    ;;
  *)
    echo 'usage: sh quickstart.sh demo|test' >&2
    exit 2
    ;;
esac
