/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A line on the screen that tells how far a long work has come. It has to be
 * cleared before anything else is printed. */
void progress_begin (void);
void progress_show  (guint n_done,
                     guint n_all);
void progress_clear (void);

G_END_DECLS
