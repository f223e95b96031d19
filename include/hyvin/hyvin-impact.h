/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_IMPACT (hyvin_impact_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinImpact, hyvin_impact, IMPACT)

HYVIN_AVAILABLE_IN_ALL
HyvinImpact *        hyvin_impact_new                  (void);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_impact_get_alternative      (HyvinImpact *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_impact_set_alternative      (HyvinImpact *self,
                                                        const char  *alternative);
HYVIN_AVAILABLE_IN_ALL
HyvinImpactDimension hyvin_impact_get_on               (HyvinImpact *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_impact_set_on               (HyvinImpact          *self,
                                                        HyvinImpactDimension  on);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_impact_get_population_group (HyvinImpact *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_impact_set_population_group (HyvinImpact *self,
                                                        const char  *population_group);
HYVIN_AVAILABLE_IN_ALL
HyvinHorizon         hyvin_impact_get_horizon          (HyvinImpact *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_impact_set_horizon          (HyvinImpact  *self,
                                                        HyvinHorizon  horizon);
HYVIN_AVAILABLE_IN_ALL
int                  hyvin_impact_get_rating           (HyvinImpact *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_impact_set_rating           (HyvinImpact *self,
                                                        int          rating);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_impact_get_note             (HyvinImpact *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_impact_set_note             (HyvinImpact *self,
                                                        HyvinText   *note);

G_END_DECLS
