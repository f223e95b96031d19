/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <gio/gio.h>

#include <hyvin/hyvin-version.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_LIST (hyvin_list_get_type ())

HYVIN_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (HyvinList, hyvin_list, HYVIN, LIST, GObject)

G_END_DECLS
