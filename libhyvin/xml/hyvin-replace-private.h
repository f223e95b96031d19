/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean _hyvin_replace_file (const char  *path,
                              const char  *name,
                              GBytes      *bytes,
                              GError     **error);

G_END_DECLS
