/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <glib/gi18n.h>

G_BEGIN_DECLS

/* What the program says, in the language of its reader. Messages are English
 * texts marked with N_(). */
gboolean     messages_choose_language (const char  *option,
                                       const char  *language,
                                       gpointer     unused,
                                       GError     **error);
void         messages_look_for_language
                                      (char       **arguments);
const char * messages_get_language    (void);

#define LANGUAGE_ENTRY                                                    \
  { "lang", 0, 0, G_OPTION_ARG_CALLBACK, messages_choose_language,         \
    N_("Language of the output: fi, sv or en"), N_("LANGUAGE") }

const char * say                      (const char  *message);
char *       say_format               (const char  *format,
                                       ...) G_GNUC_PRINTF (1, 2);

/* On standard error; complain() puts the name of the program in front. */
void         complain                 (const char   *format,
                                       ...) G_GNUC_PRINTF (1, 2);
void         complain_plainly         (const char   *format,
                                       ...) G_GNUC_PRINTF (1, 2);
void         complain_literally       (const char   *message);
void         complain_of              (const GError *error);

/* An error that is the fault of who typed the command line. */
void         set_usage_error          (GError     **error,
                                       const char  *format,
                                       ...) G_GNUC_PRINTF (2, 3);

/* An error of what was found there. */
void         set_problem              (GError     **error,
                                       const char  *format,
                                       ...) G_GNUC_PRINTF (2, 3);

G_END_DECLS
