/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-series.h>
#include <hyvin/hyvin-target.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_INDICATOR (hyvin_indicator_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinIndicator, hyvin_indicator, INDICATOR)

HYVIN_AVAILABLE_IN_ALL
HyvinIndicator *     hyvin_indicator_new             (const char *id);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_id          (HyvinIndicator *self,
                                                      const char     *id);
HYVIN_AVAILABLE_IN_ALL
HyvinIndicatorKind   hyvin_indicator_get_kind        (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_kind        (HyvinIndicator     *self,
                                                      HyvinIndicatorKind  kind);
HYVIN_AVAILABLE_IN_ALL
HyvinDirection       hyvin_indicator_get_direction   (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_direction   (HyvinIndicator *self,
                                                      HyvinDirection  direction);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_indicator_get_source      (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_source      (HyvinIndicator *self,
                                                      const char     *source);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_indicator_get_code        (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_code        (HyvinIndicator *self,
                                                      const char     *code);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_indicator_get_producer    (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_producer    (HyvinIndicator *self,
                                                      const char     *producer);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_indicator_get_licence     (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_licence     (HyvinIndicator *self,
                                                      const char     *licence);
HYVIN_AVAILABLE_IN_ALL
const char * const * hyvin_indicator_get_lists       (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_lists       (HyvinIndicator     *self,
                                                      const char * const *lists);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_indicator_get_title       (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_title       (HyvinIndicator *self,
                                                      HyvinText      *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_indicator_get_description (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_description (HyvinIndicator *self,
                                                      HyvinText      *description);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_indicator_get_unit        (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_indicator_set_unit        (HyvinIndicator *self,
                                                      HyvinText      *unit);
HYVIN_AVAILABLE_IN_ALL
HyvinTarget *        hyvin_indicator_get_baseline    (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_indicator_set_baseline    (HyvinIndicator  *self,
                                                      HyvinTarget     *baseline,
                                                      GError         **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_indicator_get_targets     (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_indicator_add_target      (HyvinIndicator  *self,
                                                      HyvinTarget     *target,
                                                      GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_indicator_insert_target   (HyvinIndicator  *self,
                                                      guint            position,
                                                      HyvinTarget     *target,
                                                      GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_indicator_remove_target   (HyvinIndicator  *self,
                                                      HyvinTarget     *target,
                                                      GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_indicator_move_target     (HyvinIndicator  *self,
                                                      HyvinTarget     *target,
                                                      guint            position,
                                                      GError         **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *          hyvin_indicator_get_series      (HyvinIndicator *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_indicator_add_series      (HyvinIndicator  *self,
                                                      HyvinSeries     *series,
                                                      GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_indicator_insert_series   (HyvinIndicator  *self,
                                                      guint            position,
                                                      HyvinSeries     *series,
                                                      GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_indicator_remove_series   (HyvinIndicator  *self,
                                                      HyvinSeries     *series,
                                                      GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_indicator_move_series     (HyvinIndicator  *self,
                                                      HyvinSeries     *series,
                                                      guint            position,
                                                      GError         **error);

G_END_DECLS
