#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Regenerates hyvin.rng, hyvin.xsd and xml.xsd from hyvin.rnc, in place.
# For maintainers, after a change of hyvin.rnc; a build does not need it.
# Needs trang (Debian package "trang"), which needs Java.
set -eu
cd "$(dirname "$0")"
trang hyvin.rnc hyvin.rng
trang hyvin.rnc hyvin.xsd
