/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-measured-by.h>
#include <hyvin/hyvin-success-factor.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_AIM (hyvin_aim_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinAim, hyvin_aim, AIM)

HYVIN_AVAILABLE_IN_ALL
HyvinAim *  hyvin_aim_new                   (const char *id);
HYVIN_AVAILABLE_IN_ALL
void        hyvin_aim_set_id                (HyvinAim   *self,
                                             const char *id);
HYVIN_AVAILABLE_IN_ALL
HyvinText * hyvin_aim_get_title             (HyvinAim *self);
HYVIN_AVAILABLE_IN_ALL
void        hyvin_aim_set_title             (HyvinAim  *self,
                                             HyvinText *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText * hyvin_aim_get_description       (HyvinAim *self);
HYVIN_AVAILABLE_IN_ALL
void        hyvin_aim_set_description       (HyvinAim  *self,
                                             HyvinText *description);
HYVIN_AVAILABLE_IN_ALL
HyvinList * hyvin_aim_get_success_factors   (HyvinAim *self);
HYVIN_AVAILABLE_IN_ALL
gboolean    hyvin_aim_add_success_factor    (HyvinAim            *self,
                                             HyvinSuccessFactor  *success_factor,
                                             GError             **error);
HYVIN_AVAILABLE_IN_ALL
gboolean    hyvin_aim_insert_success_factor (HyvinAim            *self,
                                             guint                position,
                                             HyvinSuccessFactor  *success_factor,
                                             GError             **error);
HYVIN_AVAILABLE_IN_ALL
gboolean    hyvin_aim_remove_success_factor (HyvinAim            *self,
                                             HyvinSuccessFactor  *success_factor,
                                             GError             **error);
HYVIN_AVAILABLE_IN_ALL
gboolean    hyvin_aim_move_success_factor   (HyvinAim            *self,
                                             HyvinSuccessFactor  *success_factor,
                                             guint                position,
                                             GError             **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList * hyvin_aim_get_measured_by       (HyvinAim *self);
HYVIN_AVAILABLE_IN_ALL
gboolean    hyvin_aim_add_measured_by       (HyvinAim         *self,
                                             HyvinMeasuredBy  *measured_by,
                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean    hyvin_aim_insert_measured_by    (HyvinAim         *self,
                                             guint             position,
                                             HyvinMeasuredBy  *measured_by,
                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean    hyvin_aim_remove_measured_by    (HyvinAim         *self,
                                             HyvinMeasuredBy  *measured_by,
                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean    hyvin_aim_move_measured_by      (HyvinAim         *self,
                                             HyvinMeasuredBy  *measured_by,
                                             guint             position,
                                             GError          **error);

G_END_DECLS
