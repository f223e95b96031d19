/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-error.h>

G_BEGIN_DECLS

void _hyvin_set_error_at (GError     **error,
                          HyvinError   code,
                          const char  *name,
                          guint        line,
                          guint        column,
                          const char  *format,
                          ...) G_GNUC_PRINTF (6, 7);

char * _hyvin_make_line (char        *message);

G_END_DECLS
