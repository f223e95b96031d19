/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-measured-by.h>
#include <hyvin/hyvin-resource.h>
#include <hyvin/hyvin-responsible.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>
#include <hyvin/hyvin-visibility.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_MEASURE (hyvin_measure_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinMeasure, hyvin_measure, MEASURE)

HYVIN_AVAILABLE_IN_ALL
HyvinMeasure *       hyvin_measure_new                (const char *id);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_measure_set_id             (HyvinMeasure *self,
                                                       const char   *id);
HYVIN_AVAILABLE_IN_ALL
const char * const * hyvin_measure_get_aims           (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_measure_set_aims           (HyvinMeasure       *self,
                                                       const char * const *aims);
HYVIN_AVAILABLE_IN_ALL
const GDate *        hyvin_measure_get_from           (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_measure_set_from           (HyvinMeasure *self,
                                                       const GDate  *from);
HYVIN_AVAILABLE_IN_ALL
const GDate *        hyvin_measure_get_to             (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_measure_set_to             (HyvinMeasure *self,
                                                       const GDate  *to);
HYVIN_AVAILABLE_IN_ALL
HyvinStatus          hyvin_measure_get_status         (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_measure_set_status         (HyvinMeasure *self,
                                                       HyvinStatus   status);
HYVIN_AVAILABLE_IN_ALL
HyvinStatutoryPlans  hyvin_measure_get_fulfils        (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_measure_set_fulfils        (HyvinMeasure        *self,
                                                       HyvinStatutoryPlans  fulfils);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_measure_get_title          (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_measure_set_title          (HyvinMeasure *self,
                                                       HyvinText    *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_measure_get_description    (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_measure_set_description    (HyvinMeasure *self,
                                                       HyvinText    *description);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_measure_get_responsible    (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_add_responsible    (HyvinMeasure      *self,
                                                       HyvinResponsible  *responsible,
                                                       GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_insert_responsible (HyvinMeasure      *self,
                                                       guint              position,
                                                       HyvinResponsible  *responsible,
                                                       GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_remove_responsible (HyvinMeasure      *self,
                                                       HyvinResponsible  *responsible,
                                                       GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_move_responsible   (HyvinMeasure      *self,
                                                       HyvinResponsible  *responsible,
                                                       guint              position,
                                                       GError           **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_measure_get_resources      (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_add_resource       (HyvinMeasure   *self,
                                                       HyvinResource  *resource,
                                                       GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_insert_resource    (HyvinMeasure   *self,
                                                       guint           position,
                                                       HyvinResource  *resource,
                                                       GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_remove_resource    (HyvinMeasure   *self,
                                                       HyvinResource  *resource,
                                                       GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_move_resource      (HyvinMeasure   *self,
                                                       HyvinResource  *resource,
                                                       guint           position,
                                                       GError        **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_measure_get_measured_by    (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_add_measured_by    (HyvinMeasure     *self,
                                                       HyvinMeasuredBy  *measured_by,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_insert_measured_by (HyvinMeasure     *self,
                                                       guint             position,
                                                       HyvinMeasuredBy  *measured_by,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_remove_measured_by (HyvinMeasure     *self,
                                                       HyvinMeasuredBy  *measured_by,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_move_measured_by   (HyvinMeasure     *self,
                                                       HyvinMeasuredBy  *measured_by,
                                                       guint             position,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_measure_get_visibilities   (HyvinMeasure *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_add_visibility     (HyvinMeasure     *self,
                                                       HyvinVisibility  *visibility,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_insert_visibility  (HyvinMeasure     *self,
                                                       guint             position,
                                                       HyvinVisibility  *visibility,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_remove_visibility  (HyvinMeasure     *self,
                                                       HyvinVisibility  *visibility,
                                                       GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_measure_move_visibility    (HyvinMeasure     *self,
                                                       HyvinVisibility  *visibility,
                                                       guint             position,
                                                       GError          **error);

G_END_DECLS
