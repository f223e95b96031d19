/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-version.h>

G_BEGIN_DECLS

/**
 * HYVIN_DECIMAL_MAX_DIGITS:
 *
 * How many digits a [struct@Hyvin.Decimal] has at most.
 *
 * Since: 1.0
 */
#define HYVIN_DECIMAL_MAX_DIGITS 18

/**
 * HYVIN_DECIMAL_MAX_SCALE:
 *
 * How many of the digits of a [struct@Hyvin.Decimal] stand after the point at most.
 *
 * Since: 1.0
 */
#define HYVIN_DECIMAL_MAX_SCALE 9

#define HYVIN_TYPE_DECIMAL (hyvin_decimal_get_type ())

typedef struct _HyvinDecimal HyvinDecimal;

HYVIN_AVAILABLE_IN_ALL
GType          hyvin_decimal_get_type     (void);
HYVIN_AVAILABLE_IN_ALL
HyvinDecimal * hyvin_decimal_new          (gint64               mantissa,
                                           guint                scale,
                                           GError             **error);
HYVIN_AVAILABLE_IN_ALL
HyvinDecimal * hyvin_decimal_parse        (const char          *text,
                                           GError             **error);
HYVIN_AVAILABLE_IN_ALL
HyvinDecimal * hyvin_decimal_copy         (const HyvinDecimal  *self);
HYVIN_AVAILABLE_IN_ALL
void           hyvin_decimal_free         (HyvinDecimal        *self);
HYVIN_AVAILABLE_IN_ALL
gint64         hyvin_decimal_get_mantissa (const HyvinDecimal  *self);
HYVIN_AVAILABLE_IN_ALL
guint          hyvin_decimal_get_scale    (const HyvinDecimal  *self);
HYVIN_AVAILABLE_IN_ALL
char *         hyvin_decimal_to_string    (const HyvinDecimal  *self);
HYVIN_AVAILABLE_IN_ALL
double         hyvin_decimal_to_double    (const HyvinDecimal  *self);
HYVIN_AVAILABLE_IN_ALL
int            hyvin_decimal_compare      (const HyvinDecimal  *self,
                                           const HyvinDecimal  *other);
HYVIN_AVAILABLE_IN_ALL
gboolean       hyvin_decimal_equal        (const HyvinDecimal  *self,
                                           const HyvinDecimal  *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinDecimal, hyvin_decimal_free)

G_END_DECLS
