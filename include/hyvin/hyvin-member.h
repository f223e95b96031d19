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

#define HYVIN_TYPE_MEMBER (hyvin_member_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinMember, hyvin_member, MEMBER)

HYVIN_AVAILABLE_IN_ALL
HyvinMember *   hyvin_member_new            (void);
HYVIN_AVAILABLE_IN_ALL
HyvinMemberRole hyvin_member_get_role       (HyvinMember *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_member_set_role       (HyvinMember     *self,
                                             HyvinMemberRole  role);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_member_get_represents (HyvinMember *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_member_set_represents (HyvinMember *self,
                                             const char  *represents);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_member_get_name       (HyvinMember *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_member_set_name       (HyvinMember *self,
                                             const char  *name);
HYVIN_AVAILABLE_IN_ALL
HyvinText *     hyvin_member_get_title      (HyvinMember *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_member_set_title      (HyvinMember *self,
                                             HyvinText   *title);

G_END_DECLS
