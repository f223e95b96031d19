/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <stdio.h>

G_BEGIN_DECLS

guint    terminal_get_columns (FILE *stream);
guint    terminal_get_width   (void);
gboolean terminal_is_screen   (void);
gboolean terminal_has_colour  (void);
gboolean terminal_is_reader_gone
                              (void);

G_END_DECLS
