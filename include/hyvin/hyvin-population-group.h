/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_POPULATION_GROUP (hyvin_population_group_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinPopulationGroup, hyvin_population_group, POPULATION_GROUP)

HYVIN_AVAILABLE_IN_ALL
HyvinPopulationGroup * hyvin_population_group_new          (const char *id);
HYVIN_AVAILABLE_IN_ALL
void                   hyvin_population_group_set_id       (HyvinPopulationGroup *self,
                                                            const char           *id);
HYVIN_AVAILABLE_IN_ALL
int                    hyvin_population_group_get_from_age (HyvinPopulationGroup *self);
HYVIN_AVAILABLE_IN_ALL
void                   hyvin_population_group_set_from_age (HyvinPopulationGroup *self,
                                                            int                   from_age);
HYVIN_AVAILABLE_IN_ALL
int                    hyvin_population_group_get_to_age   (HyvinPopulationGroup *self);
HYVIN_AVAILABLE_IN_ALL
void                   hyvin_population_group_set_to_age   (HyvinPopulationGroup *self,
                                                            int                   to_age);
HYVIN_AVAILABLE_IN_ALL
HyvinText *            hyvin_population_group_get_title    (HyvinPopulationGroup *self);
HYVIN_AVAILABLE_IN_ALL
void                   hyvin_population_group_set_title    (HyvinPopulationGroup *self,
                                                            HyvinText            *title);

G_END_DECLS
