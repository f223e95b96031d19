/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text for a screen, measured in its columns: a letter with a separate accent
 * takes one, an East Asian letter two. */
gboolean    is_hidden        (gunichar    c);
void        append_printable (GString    *text,
                              gunichar    c);
char *      make_printable   (const char *text);
char *      shorten          (const char *text,
                              guint       max_characters);
guint       char_width       (gunichar    c);
guint       text_width       (const char *text);
GPtrArray * wrap_text        (const char *text,
                              guint       width);
void        print_wrapped    (const char *text,
                              guint       width,
                              const char *indent);

G_END_DECLS
