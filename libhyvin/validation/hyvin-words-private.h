/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Words of the world, in their folded form. */
typedef struct _HyvinWords HyvinWords;

gpointer _hyvin_words_load           (GKeyFile          *file,
                                      GError           **error);
void     _hyvin_words_free           (gpointer           words);
gboolean _hyvin_words_is_vague       (const HyvinWords  *self,
                                      const char        *text);
gboolean _hyvin_words_is_municipality (const HyvinWords *self,
                                      const char        *text,
                                      const char        *name);
gboolean _hyvin_words_is_placeholder (const HyvinWords  *self,
                                      const char        *text);

G_END_DECLS
