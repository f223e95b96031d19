/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-observation.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

/**
 * HYVIN_SCALE_NONE:
 *
 * Stands, among the scales of the values of a [class@Hyvin.Series], for a value
 * that is not given.
 *
 * Since: 1.0
 */
#define HYVIN_SCALE_NONE 255

#define HYVIN_TYPE_SERIES (hyvin_series_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinSeries, hyvin_series, SERIES)

HYVIN_AVAILABLE_IN_ALL
HyvinSeries * hyvin_series_new                  (void);
HYVIN_AVAILABLE_IN_ALL
const char *  hyvin_series_get_region           (HyvinSeries *self);
HYVIN_AVAILABLE_IN_ALL
void          hyvin_series_set_region           (HyvinSeries *self,
                                                 const char  *region);
HYVIN_AVAILABLE_IN_ALL
HyvinSex      hyvin_series_get_sex              (HyvinSeries *self);
HYVIN_AVAILABLE_IN_ALL
void          hyvin_series_set_sex              (HyvinSeries *self,
                                                 HyvinSex     sex);
HYVIN_AVAILABLE_IN_ALL
const char *  hyvin_series_get_population_group (HyvinSeries *self);
HYVIN_AVAILABLE_IN_ALL
void          hyvin_series_set_population_group (HyvinSeries *self,
                                                 const char  *population_group);
HYVIN_AVAILABLE_IN_ALL
guint              hyvin_series_get_n_observations (HyvinSeries            *self);
HYVIN_AVAILABLE_IN_ALL
HyvinObservation * hyvin_series_get_observation    (HyvinSeries            *self,
                                                    guint                   position);
HYVIN_AVAILABLE_IN_ALL
GBytes *           hyvin_series_dup_years          (HyvinSeries            *self);
HYVIN_AVAILABLE_IN_ALL
GBytes *           hyvin_series_dup_values         (HyvinSeries            *self);
HYVIN_AVAILABLE_IN_ALL
GBytes *           hyvin_series_dup_mantissas      (HyvinSeries            *self);
HYVIN_AVAILABLE_IN_ALL
GBytes *           hyvin_series_dup_scales         (HyvinSeries            *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_series_add_observation    (HyvinSeries            *self,
                                                    const HyvinObservation *observation);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_series_insert_observation (HyvinSeries            *self,
                                                    guint                   position,
                                                    const HyvinObservation *observation);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_series_remove_observation (HyvinSeries            *self,
                                                    guint                   position);

G_END_DECLS
