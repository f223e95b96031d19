/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-decimal.h>

G_BEGIN_DECLS

/* The longest text of a decimal: a sign, the digits, a point and a NUL. */
#define HYVIN_DECIMAL_BUFFER (HYVIN_DECIMAL_MAX_DIGITS + 3)

/* Embedded in the objects that hold one; is_set tells an absent decimal
 * from zero there. A decimal on the heap is always set. */
struct _HyvinDecimal
{
  gint64 mantissa;
  guint8 scale;
  guint8 is_set;
};

gboolean _hyvin_decimal_scan  (const char         *text,
                               gsize               length,
                               HyvinDecimal       *result);
gsize    _hyvin_decimal_print (const HyvinDecimal *self,
                               char                buffer[HYVIN_DECIMAL_BUFFER]);

G_END_DECLS
