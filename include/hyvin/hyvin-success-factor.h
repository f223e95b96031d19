/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_SUCCESS_FACTOR (hyvin_success_factor_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinSuccessFactor, hyvin_success_factor, SUCCESS_FACTOR)

HYVIN_AVAILABLE_IN_ALL
HyvinSuccessFactor * hyvin_success_factor_new       (const char *id);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_success_factor_set_id    (HyvinSuccessFactor *self,
                                                     const char         *id);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_success_factor_get_title (HyvinSuccessFactor *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_success_factor_set_title (HyvinSuccessFactor *self,
                                                     HyvinText          *title);

G_END_DECLS
