/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The length of a date's text with its NUL. */
#define HYVIN_DATE_BUFFER 11

gboolean _hyvin_date_scan  (const char  *text,
                            gsize        length,
                            GDate       *result);
gsize    _hyvin_date_print (const GDate *date,
                            char         buffer[HYVIN_DATE_BUFFER]);
gboolean _hyvin_date_equal (const GDate *a,
                            const GDate *b);

/* The field's date, or NULL when it is absent. */
static inline const GDate *
_hyvin_date_or_null (const GDate *date)
{
  return g_date_valid (date) ? date : NULL;
}

G_END_DECLS
