/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint _hyvin_str_hash (gconstpointer text);

G_END_DECLS
