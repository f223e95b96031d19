/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_LISTED_MEASURE (hyvin_listed_measure_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinListedMeasure, hyvin_listed_measure, LISTED_MEASURE)

HYVIN_AVAILABLE_IN_ALL
HyvinListedMeasure * hyvin_listed_measure_new         (void);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_listed_measure_get_measure (HyvinListedMeasure *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_listed_measure_set_measure (HyvinListedMeasure *self,
                                                       const char         *measure);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_listed_measure_get_title   (HyvinListedMeasure *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_listed_measure_set_title   (HyvinListedMeasure *self,
                                                       HyvinText          *title);

G_END_DECLS
