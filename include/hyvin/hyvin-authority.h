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

#define HYVIN_TYPE_AUTHORITY (hyvin_authority_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinAuthority, hyvin_authority, AUTHORITY)

HYVIN_AVAILABLE_IN_ALL
HyvinAuthority *   hyvin_authority_new       (void);
HYVIN_AVAILABLE_IN_ALL
HyvinAuthorityKind hyvin_authority_get_kind  (HyvinAuthority *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_authority_set_kind  (HyvinAuthority     *self,
                                              HyvinAuthorityKind  kind);
HYVIN_AVAILABLE_IN_ALL
const char *       hyvin_authority_get_code  (HyvinAuthority *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_authority_set_code  (HyvinAuthority *self,
                                              const char     *code);
HYVIN_AVAILABLE_IN_ALL
HyvinText *        hyvin_authority_get_title (HyvinAuthority *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_authority_set_title (HyvinAuthority *self,
                                              HyvinText      *title);

G_END_DECLS
