/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-measure.h>
#include <hyvin/hyvin-measured-by.h>
#include <hyvin/hyvin-resource.h>
#include <hyvin/hyvin-responsible.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>
#include <hyvin/hyvin-visibility.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_GOAL (hyvin_goal_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinGoal, hyvin_goal, GOAL)

HYVIN_AVAILABLE_IN_ALL
HyvinGoal *          hyvin_goal_new                   (const char *id);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_goal_set_id                (HyvinGoal  *self,
                                                       const char *id);
HYVIN_AVAILABLE_IN_ALL
const char * const * hyvin_goal_get_aims              (HyvinGoal *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_goal_set_aims              (HyvinGoal          *self,
                                                       const char * const *aims);
HYVIN_AVAILABLE_IN_ALL
const char * const * hyvin_goal_get_basis             (HyvinGoal *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_goal_set_basis             (HyvinGoal          *self,
                                                       const char * const *basis);
HYVIN_AVAILABLE_IN_ALL
const char * const * hyvin_goal_get_population_groups (HyvinGoal *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_goal_set_population_groups (HyvinGoal          *self,
                                                       const char * const *population_groups);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_goal_get_title             (HyvinGoal *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_goal_set_title             (HyvinGoal *self,
                                                       HyvinText *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_goal_get_description       (HyvinGoal *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_goal_set_description       (HyvinGoal *self,
                                                       HyvinText *description);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_goal_get_responsible       (HyvinGoal *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_add_responsible       (HyvinGoal         *self,
                                                       HyvinResponsible  *responsible,
                                                       GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_insert_responsible    (HyvinGoal         *self,
                                                       guint              position,
                                                       HyvinResponsible  *responsible,
                                                       GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_remove_responsible    (HyvinGoal         *self,
                                                       HyvinResponsible  *responsible,
                                                       GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_move_responsible      (HyvinGoal         *self,
                                                       HyvinResponsible  *responsible,
                                                       guint              position,
                                                       GError           **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_goal_get_resources         (HyvinGoal *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_add_resource          (HyvinGoal      *self,
                                                       HyvinResource  *resource,
                                                       GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_insert_resource       (HyvinGoal      *self,
                                                       guint           position,
                                                       HyvinResource  *resource,
                                                       GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_remove_resource       (HyvinGoal      *self,
                                                       HyvinResource  *resource,
                                                       GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_move_resource         (HyvinGoal      *self,
                                                       HyvinResource  *resource,
                                                       guint           position,
                                                       GError        **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_goal_get_measured_by       (HyvinGoal *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_add_measured_by       (HyvinGoal        *self,
                                                       HyvinMeasuredBy  *measured_by,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_insert_measured_by    (HyvinGoal        *self,
                                                       guint             position,
                                                       HyvinMeasuredBy  *measured_by,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_remove_measured_by    (HyvinGoal        *self,
                                                       HyvinMeasuredBy  *measured_by,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_move_measured_by      (HyvinGoal        *self,
                                                       HyvinMeasuredBy  *measured_by,
                                                       guint             position,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_goal_get_visibilities      (HyvinGoal *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_add_visibility        (HyvinGoal        *self,
                                                       HyvinVisibility  *visibility,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_insert_visibility     (HyvinGoal        *self,
                                                       guint             position,
                                                       HyvinVisibility  *visibility,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_remove_visibility     (HyvinGoal        *self,
                                                       HyvinVisibility  *visibility,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_move_visibility       (HyvinGoal        *self,
                                                       HyvinVisibility  *visibility,
                                                       guint             position,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_goal_get_measures          (HyvinGoal *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_add_measure           (HyvinGoal     *self,
                                                       HyvinMeasure  *measure,
                                                       GError       **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_insert_measure        (HyvinGoal     *self,
                                                       guint          position,
                                                       HyvinMeasure  *measure,
                                                       GError       **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_remove_measure        (HyvinGoal     *self,
                                                       HyvinMeasure  *measure,
                                                       GError       **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_goal_move_measure          (HyvinGoal     *self,
                                                       HyvinMeasure  *measure,
                                                       guint          position,
                                                       GError       **error);

G_END_DECLS
