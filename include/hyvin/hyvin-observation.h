/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-decimal.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-period.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_OBSERVATION (hyvin_observation_get_type ())

typedef struct _HyvinObservation HyvinObservation;

HYVIN_AVAILABLE_IN_ALL
GType                  hyvin_observation_get_type       (void);
HYVIN_AVAILABLE_IN_ALL
HyvinObservation *     hyvin_observation_new            (int                     year,
                                                         const HyvinDecimal     *value,
                                                         int                     cases,
                                                         HyvinObservationStatus  status);
HYVIN_AVAILABLE_IN_ALL
HyvinObservation *     hyvin_observation_new_for_period (const HyvinPeriod      *period,
                                                         const HyvinDecimal     *value,
                                                         int                     cases,
                                                         HyvinObservationStatus  status);
HYVIN_AVAILABLE_IN_ALL
HyvinObservation *     hyvin_observation_copy           (const HyvinObservation *self);
HYVIN_AVAILABLE_IN_ALL
void                   hyvin_observation_free           (HyvinObservation       *self);
HYVIN_AVAILABLE_IN_ALL
int                    hyvin_observation_get_year       (const HyvinObservation *self);
HYVIN_AVAILABLE_IN_ALL
const GDate *          hyvin_observation_get_from       (const HyvinObservation *self);
HYVIN_AVAILABLE_IN_ALL
const GDate *          hyvin_observation_get_to         (const HyvinObservation *self);
HYVIN_AVAILABLE_IN_ALL
const HyvinDecimal *   hyvin_observation_get_value      (const HyvinObservation *self);
HYVIN_AVAILABLE_IN_ALL
int                    hyvin_observation_get_cases      (const HyvinObservation *self);
HYVIN_AVAILABLE_IN_ALL
HyvinObservationStatus hyvin_observation_get_status     (const HyvinObservation *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinObservation, hyvin_observation_free)

G_END_DECLS
