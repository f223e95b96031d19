/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean _hyvin_words_is_vague       (const char *text);
gboolean _hyvin_words_is_placeholder (const char *text);

G_END_DECLS
