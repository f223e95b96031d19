/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-listed-measure.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_MEASURED_BY (hyvin_measured_by_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinMeasuredBy, hyvin_measured_by, MEASURED_BY)

HYVIN_AVAILABLE_IN_ALL
HyvinMeasuredBy * hyvin_measured_by_new                   (void);
HYVIN_AVAILABLE_IN_ALL
const char *      hyvin_measured_by_get_indicator         (HyvinMeasuredBy *self);
HYVIN_AVAILABLE_IN_ALL
void              hyvin_measured_by_set_indicator         (HyvinMeasuredBy *self,
                                                           const char      *indicator);
HYVIN_AVAILABLE_IN_ALL
HyvinList *       hyvin_measured_by_get_listed_measures   (HyvinMeasuredBy *self);
HYVIN_AVAILABLE_IN_ALL
gboolean          hyvin_measured_by_add_listed_measure    (HyvinMeasuredBy     *self,
                                                           HyvinListedMeasure  *listed_measure,
                                                           GError             **error);
HYVIN_AVAILABLE_IN_ALL
gboolean          hyvin_measured_by_insert_listed_measure (HyvinMeasuredBy     *self,
                                                           guint                position,
                                                           HyvinListedMeasure  *listed_measure,
                                                           GError             **error);
HYVIN_AVAILABLE_IN_ALL
gboolean          hyvin_measured_by_remove_listed_measure (HyvinMeasuredBy     *self,
                                                           HyvinListedMeasure  *listed_measure,
                                                           GError             **error);
HYVIN_AVAILABLE_IN_ALL
gboolean          hyvin_measured_by_move_listed_measure   (HyvinMeasuredBy     *self,
                                                           HyvinListedMeasure  *listed_measure,
                                                           guint                position,
                                                           GError             **error);

G_END_DECLS
