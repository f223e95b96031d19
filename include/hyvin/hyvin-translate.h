/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib.h>

#include <hyvin/hyvin-version.h>

G_BEGIN_DECLS

HYVIN_AVAILABLE_IN_ALL
const char * hyvin_translate            (const char *language,
                                         const char *message) G_GNUC_FORMAT (2);
HYVIN_AVAILABLE_IN_ALL
const char * hyvin_get_default_language (void);

G_END_DECLS
