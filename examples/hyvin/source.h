/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The text of an XML file, to show lines of it. */
typedef struct _Source Source;

Source * source_load     (const char   *path);
void     source_free     (Source       *self);
char *   source_get_line (const Source *self,
                          guint         line);

G_END_DECLS
