/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-version.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_PERIOD (hyvin_period_get_type ())

typedef struct _HyvinPeriod HyvinPeriod;

HYVIN_AVAILABLE_IN_ALL
GType         hyvin_period_get_type      (void);
HYVIN_AVAILABLE_IN_ALL
HyvinPeriod * hyvin_period_new           (const GDate       *from,
                                          const GDate       *to);
HYVIN_AVAILABLE_IN_ALL
HyvinPeriod * hyvin_period_copy          (const HyvinPeriod *self);
HYVIN_AVAILABLE_IN_ALL
void          hyvin_period_free          (HyvinPeriod       *self);
HYVIN_AVAILABLE_IN_ALL
const GDate * hyvin_period_get_from      (const HyvinPeriod *self);
HYVIN_AVAILABLE_IN_ALL
const GDate * hyvin_period_get_to        (const HyvinPeriod *self);
HYVIN_AVAILABLE_IN_ALL
gboolean      hyvin_period_contains      (const HyvinPeriod *self,
                                          const GDate       *date);
HYVIN_AVAILABLE_IN_ALL
gboolean      hyvin_period_overlaps      (const HyvinPeriod *self,
                                          const HyvinPeriod *other);
HYVIN_AVAILABLE_IN_ALL
gboolean      hyvin_period_equal         (const HyvinPeriod *self,
                                          const HyvinPeriod *other);
HYVIN_AVAILABLE_IN_ALL
char *        hyvin_period_to_string     (const HyvinPeriod *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinPeriod, hyvin_period_free)

G_END_DECLS
