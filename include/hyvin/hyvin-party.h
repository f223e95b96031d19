/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-member.h>
#include <hyvin/hyvin-task.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_PARTY (hyvin_party_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinParty, hyvin_party, PARTY)

HYVIN_AVAILABLE_IN_ALL
HyvinParty *     hyvin_party_new             (const char *id);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_party_set_id          (HyvinParty *self,
                                              const char *id);
HYVIN_AVAILABLE_IN_ALL
HyvinPartyKind   hyvin_party_get_kind        (HyvinParty *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_party_set_kind        (HyvinParty     *self,
                                              HyvinPartyKind  kind);
HYVIN_AVAILABLE_IN_ALL
const char *     hyvin_party_get_parent      (HyvinParty *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_party_set_parent      (HyvinParty *self,
                                              const char *parent);
HYVIN_AVAILABLE_IN_ALL
HyvinCooperation hyvin_party_get_cooperation (HyvinParty *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_party_set_cooperation (HyvinParty       *self,
                                              HyvinCooperation  cooperation);
HYVIN_AVAILABLE_IN_ALL
HyvinText *      hyvin_party_get_title       (HyvinParty *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_party_set_title       (HyvinParty *self,
                                              HyvinText  *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText *      hyvin_party_get_description (HyvinParty *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_party_set_description (HyvinParty *self,
                                              HyvinText  *description);
HYVIN_AVAILABLE_IN_ALL
HyvinList *      hyvin_party_get_members     (HyvinParty *self);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_party_add_member      (HyvinParty   *self,
                                              HyvinMember  *member,
                                              GError      **error);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_party_insert_member   (HyvinParty   *self,
                                              guint         position,
                                              HyvinMember  *member,
                                              GError      **error);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_party_remove_member   (HyvinParty   *self,
                                              HyvinMember  *member,
                                              GError      **error);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_party_move_member     (HyvinParty   *self,
                                              HyvinMember  *member,
                                              guint         position,
                                              GError      **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *      hyvin_party_get_tasks       (HyvinParty *self);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_party_add_task        (HyvinParty  *self,
                                              HyvinTask   *task,
                                              GError     **error);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_party_insert_task     (HyvinParty  *self,
                                              guint        position,
                                              HyvinTask   *task,
                                              GError     **error);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_party_remove_task     (HyvinParty  *self,
                                              HyvinTask   *task,
                                              GError     **error);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_party_move_task       (HyvinParty  *self,
                                              HyvinTask   *task,
                                              guint        position,
                                              GError     **error);

G_END_DECLS
