#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-packages.sh SOURCE_ROOT: the packages of debian/ build from a copy of the
# source, lintian has nothing against them, and in a Debian that has nothing else all
# the example programs run from them. Exit status 77: this machine cannot do it.
set -eu
export LC_ALL=C.UTF-8
root=$1
here=$root/tests/packages
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

skip () {
  echo "skipped: $1"
  exit 77
}

fail () {
  echo "$1"
  exit 1
}

check_machine () {
  [ "$(id -u)" -eq 0 ] || skip 'a Debian root is only made by root'
  for program in dpkg-buildpackage dh lintian mmdebstrap; do
    command -v "$program" >/dev/null || skip "there is no $program"
  done
}

# copy_source DIRECTORY: but neither what was built, nor git's.
copy_source () {
  mkdir "$1"
  (cd "$root" && find . -type d \( -name .git -o -exec test -d '{}/meson-private' \; \) -prune \
    -o \( -type f -o -type l \) -print0 | tar --null --create --files-from=-) |
    tar --extract --directory="$1"
}

# build DIRECTORY: the packages come beside it. The tests have been run elsewhere.
build () {
  (cd "$1" && DEB_BUILD_OPTIONS="nocheck noautodbgsym parallel=$(nproc)" \
    DEB_BUILD_PROFILES=nocheck dpkg-buildpackage --build=binary --no-sign) \
    >"$work/log" 2>&1 || { cat "$work/log"; fail 'the packages do not build'; }
}

# is_clean FILE: of packages, or of changes.
is_clean () {
  lintian --allow-root --fail-on error,warning --tag-display-limit 0 --info "$1" >"$work/lintian" 2>&1
}

check_canary () {
  mkdir -p "$work/canary/DEBIAN" "$work/canary/usr/bin"
  printf 'Package: canary\nVersion: 1\nArchitecture: all\nMaintainer: Nobody <nobody@canary.example>\n%s\n' \
    'Description: it sings' >"$work/canary/DEBIAN/control"
  dpkg-deb --build "$work/canary" "$work/canary.deb" >"$work/log"
  ! is_clean "$work/canary.deb" || fail 'lintian has nothing against a package without copyright'
}

# try_in_debian PACKAGES: apt installs them, so that what they forget to depend on is
# missing. Before that the examples must not run, for then they run with something
# else.
try_in_debian () {
  try='chroot "$1" sh /srv/packages/try-examples.sh'
  cp "$here/try-examples.sh" "$1"
  mmdebstrap --quiet --variant=apt --format=null \
    --include="$(sed -n 's/^Depends: @, //p' "$root/debian/tests/control")" \
    --customize-hook="copy-in '$1' /srv" \
    --customize-hook="! $try >/dev/null 2>&1" \
    --customize-hook='chroot "$1" sh -c "apt-get install -q -y --no-install-recommends /srv/packages/*.deb"' \
    --customize-hook="$try" \
    bookworm /dev/null
}

check_machine
check_canary
mkdir "$work/packages"
copy_source "$work/packages/source"
build "$work/packages/source"
is_clean "$work/packages"/*.changes || { cat "$work/lintian"; fail 'lintian is not content'; }
rm -rf "$work/packages/source"
try_in_debian "$work/packages"
