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

#define HYVIN_TYPE_ALTERNATIVE (hyvin_alternative_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinAlternative, hyvin_alternative, ALTERNATIVE)

HYVIN_AVAILABLE_IN_ALL
HyvinAlternative * hyvin_alternative_new        (const char *id);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_alternative_set_id     (HyvinAlternative *self,
                                                 const char       *id);
HYVIN_AVAILABLE_IN_ALL
HyvinTruth         hyvin_alternative_get_chosen (HyvinAlternative *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_alternative_set_chosen (HyvinAlternative *self,
                                                 HyvinTruth        chosen);
HYVIN_AVAILABLE_IN_ALL
HyvinText *        hyvin_alternative_get_title  (HyvinAlternative *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_alternative_set_title  (HyvinAlternative *self,
                                                 HyvinText        *title);

G_END_DECLS
