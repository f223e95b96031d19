/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

/* A way to save a document. The library's is to pass every test here, and the
 * two below, which programs have in its stead, are to fail. */
typedef gboolean (*Saver) (HyvinDocument  *document,
                           const char     *path,
                           GError        **error);

gboolean save_naively    (HyvinDocument  *document,
                          const char     *path,
                          GError        **error);
gboolean save_carelessly (HyvinDocument  *document,
                          const char     *path,
                          GError        **error);

G_END_DECLS
