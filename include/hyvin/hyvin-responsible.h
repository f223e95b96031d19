/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_RESPONSIBLE (hyvin_responsible_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinResponsible, hyvin_responsible, RESPONSIBLE)

HYVIN_AVAILABLE_IN_ALL
HyvinResponsible *   hyvin_responsible_new       (void);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_responsible_get_party (HyvinResponsible *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_responsible_set_party (HyvinResponsible *self,
                                                  const char       *party);
HYVIN_AVAILABLE_IN_ALL
HyvinResponsibleRole hyvin_responsible_get_role  (HyvinResponsible *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_responsible_set_role  (HyvinResponsible     *self,
                                                  HyvinResponsibleRole  role);

G_END_DECLS
