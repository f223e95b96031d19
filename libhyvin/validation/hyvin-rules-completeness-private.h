/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-context-private.h"
#include "hyvin-list-private.h"

G_BEGIN_DECLS

/* Goals and measures, and what they hold: hyvin-rules-plan.c. */
void _hyvin_check_plan                (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_goal_responsible    (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_goal_resource       (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_goal_indicator      (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_goal_measure        (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_focus_area_goal     (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_measure_responsible (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_measure_resource    (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_measure_indicator   (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_goal_population     (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_goal_basis          (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_measure_period      (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_measure_outside     (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_responsible_primary (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_responsible_vague   (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_resource_amount     (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_resource_money      (HyvinContext *context,
                                       HyvinElement *element);

/* Indicators that goals and measures are followed by: hyvin-rules-indicator.c. */
void _hyvin_check_goal_outcome        (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_indicator_target    (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_indicator_baseline  (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_indicator_direction (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_direction_conflict  (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_indicator_unit      (HyvinContext *context,
                                       HyvinElement *element);

/* What the goals leave out: hyvin-rules-coverage.c. */
void _hyvin_check_population_coverage (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_need                (HyvinContext *context,
                                       HyvinElement *element);

G_END_DECLS
