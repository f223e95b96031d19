/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The files that findings are in, to show lines of them. */
typedef struct _Excerpts Excerpts;

Excerpts * excerpts_new   (guint       width);
void       excerpts_free  (Excerpts   *self);
void       excerpts_print (Excerpts   *self,
                           const char *file,
                           guint       line,
                           guint       column,
                           const char *colour);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Excerpts, excerpts_free)

G_END_DECLS
