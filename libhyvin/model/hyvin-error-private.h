/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-error.h>
#include <stdarg.h>

G_BEGIN_DECLS

void _hyvin_set_error_at (GError     **error,
                          HyvinError   code,
                          const char  *name,
                          guint        line,
                          guint        column,
                          const char  *format,
                          ...) G_GNUC_PRINTF (6, 7);

void _hyvin_set_error_in (GError     **error,
                          HyvinError   code,
                          const char  *language,
                          const char  *format,
                          ...) G_GNUC_PRINTF (4, 5);
void _hyvin_suggest      (GError     **error,
                          const char  *language,
                          const char  *word,
                          GPtrArray   *candidates);

char * _hyvin_say_in    (const char  *language,
                         const char  *format,
                         va_list      arguments);
char * _hyvin_make_line (char        *message);

G_END_DECLS
