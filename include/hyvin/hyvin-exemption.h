/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_EXEMPTION (hyvin_exemption_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinExemption, hyvin_exemption, EXEMPTION)

HYVIN_AVAILABLE_IN_ALL
HyvinExemption * hyvin_exemption_new         (void);
HYVIN_AVAILABLE_IN_ALL
const char *     hyvin_exemption_get_rule    (HyvinExemption *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_exemption_set_rule    (HyvinExemption *self,
                                              const char     *rule);
HYVIN_AVAILABLE_IN_ALL
const char *     hyvin_exemption_get_subject (HyvinExemption *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_exemption_set_subject (HyvinExemption *self,
                                              const char     *subject);
HYVIN_AVAILABLE_IN_ALL
HyvinText *      hyvin_exemption_get_reason  (HyvinExemption *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_exemption_set_reason  (HyvinExemption *self,
                                              HyvinText      *reason);

G_END_DECLS
