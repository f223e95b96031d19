/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Errors in the words and the language of the reader. Each names the file as it
 * was given; an error that is of nothing known here is left as it is. */
void set_loading_problem  (GError     **error,
                           const char  *path,
                           int          error_number);
void word_loading_problem (GError     **error,
                           const char  *path);
void word_writing_problem (GError     **error,
                           const char  *path);

G_END_DECLS
