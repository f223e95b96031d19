/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_VISIBILITY (hyvin_visibility_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinVisibility, hyvin_visibility, VISIBILITY)

HYVIN_AVAILABLE_IN_ALL
HyvinVisibility *       hyvin_visibility_new          (void);
HYVIN_AVAILABLE_IN_ALL
const char *            hyvin_visibility_get_document (HyvinVisibility *self);
HYVIN_AVAILABLE_IN_ALL
void                    hyvin_visibility_set_document (HyvinVisibility *self,
                                                       const char      *document);
HYVIN_AVAILABLE_IN_ALL
HyvinVisibilityStrength hyvin_visibility_get_strength (HyvinVisibility *self);
HYVIN_AVAILABLE_IN_ALL
void                    hyvin_visibility_set_strength (HyvinVisibility         *self,
                                                       HyvinVisibilityStrength  strength);
HYVIN_AVAILABLE_IN_ALL
HyvinTruth              hyvin_visibility_get_binding  (HyvinVisibility *self);
HYVIN_AVAILABLE_IN_ALL
void                    hyvin_visibility_set_binding  (HyvinVisibility *self,
                                                       HyvinTruth       binding);
HYVIN_AVAILABLE_IN_ALL
const char *            hyvin_visibility_get_section  (HyvinVisibility *self);
HYVIN_AVAILABLE_IN_ALL
void                    hyvin_visibility_set_section  (HyvinVisibility *self,
                                                       const char      *section);

G_END_DECLS
