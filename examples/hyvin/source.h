/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The text of an XML file, to show lines of it. It is read as far as is asked for,
 * and hardly more than a line of it is held. */
typedef struct _Source Source;

Source * source_open     (const char *path);
void     source_close    (Source     *self);
char *   source_get_line (Source     *self,
                          guint       line,
                          guint      *column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Source, source_close)

G_END_DECLS
