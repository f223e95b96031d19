/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-decimal.h>
#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_RESOURCE (hyvin_resource_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinResource, hyvin_resource, RESOURCE)

HYVIN_AVAILABLE_IN_ALL
HyvinResource *      hyvin_resource_new             (void);
HYVIN_AVAILABLE_IN_ALL
HyvinResourceKind    hyvin_resource_get_kind        (HyvinResource *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_resource_set_kind        (HyvinResource     *self,
                                                     HyvinResourceKind  kind);
HYVIN_AVAILABLE_IN_ALL
const HyvinDecimal * hyvin_resource_get_amount      (HyvinResource *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_resource_set_amount      (HyvinResource      *self,
                                                     const HyvinDecimal *amount);
HYVIN_AVAILABLE_IN_ALL
HyvinResourceUnit    hyvin_resource_get_unit        (HyvinResource *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_resource_set_unit        (HyvinResource     *self,
                                                     HyvinResourceUnit  unit);
HYVIN_AVAILABLE_IN_ALL
int                  hyvin_resource_get_year        (HyvinResource *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_resource_set_year        (HyvinResource *self,
                                                     int            year);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_resource_get_budget_line (HyvinResource *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_resource_set_budget_line (HyvinResource *self,
                                                     const char    *budget_line);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_resource_get_document    (HyvinResource *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_resource_set_document    (HyvinResource *self,
                                                     const char    *document);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_resource_get_note        (HyvinResource *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_resource_set_note        (HyvinResource *self,
                                                     HyvinText     *note);

G_END_DECLS
