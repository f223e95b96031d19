/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *   _hyvin_data_load     (const char *name);
GKeyFile * _hyvin_data_load_ini (const char *name);

G_END_DECLS
