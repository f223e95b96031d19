/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-goal.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_FOCUS_AREA (hyvin_focus_area_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinFocusArea, hyvin_focus_area, FOCUS_AREA)

HYVIN_AVAILABLE_IN_ALL
HyvinFocusArea *     hyvin_focus_area_new             (const char *id);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_focus_area_set_id          (HyvinFocusArea *self,
                                                       const char     *id);
HYVIN_AVAILABLE_IN_ALL
const char * const * hyvin_focus_area_get_regional    (HyvinFocusArea *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_focus_area_set_regional    (HyvinFocusArea     *self,
                                                       const char * const *regional);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_focus_area_get_title       (HyvinFocusArea *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_focus_area_set_title       (HyvinFocusArea *self,
                                                       HyvinText      *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_focus_area_get_description (HyvinFocusArea *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_focus_area_set_description (HyvinFocusArea *self,
                                                       HyvinText      *description);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_focus_area_get_goals       (HyvinFocusArea *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_focus_area_add_goal        (HyvinFocusArea  *self,
                                                       HyvinGoal       *goal,
                                                       GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_focus_area_insert_goal     (HyvinFocusArea  *self,
                                                       guint            position,
                                                       HyvinGoal       *goal,
                                                       GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_focus_area_remove_goal     (HyvinFocusArea  *self,
                                                       HyvinGoal       *goal,
                                                       GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_focus_area_move_goal       (HyvinFocusArea  *self,
                                                       HyvinGoal       *goal,
                                                       guint            position,
                                                       GError         **error);

G_END_DECLS
