/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-decimal.h>
#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_TARGET (hyvin_target_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinTarget, hyvin_target, TARGET)

HYVIN_AVAILABLE_IN_ALL
HyvinTarget *        hyvin_target_new       (void);
HYVIN_AVAILABLE_IN_ALL
int                  hyvin_target_get_year  (HyvinTarget *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_target_set_year  (HyvinTarget *self,
                                             int          year);
HYVIN_AVAILABLE_IN_ALL
const HyvinDecimal * hyvin_target_get_value (HyvinTarget *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_target_set_value (HyvinTarget        *self,
                                             const HyvinDecimal *value);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_target_get_note  (HyvinTarget *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_target_set_note  (HyvinTarget *self,
                                             HyvinText   *note);

G_END_DECLS
