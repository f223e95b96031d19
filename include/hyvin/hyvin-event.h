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

#define HYVIN_TYPE_EVENT (hyvin_event_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinEvent, hyvin_event, EVENT)

HYVIN_AVAILABLE_IN_ALL
HyvinEvent *   hyvin_event_new         (const char *id);
HYVIN_AVAILABLE_IN_ALL
void           hyvin_event_set_id      (HyvinEvent *self,
                                        const char *id);
HYVIN_AVAILABLE_IN_ALL
HyvinEventKind hyvin_event_get_kind    (HyvinEvent *self);
HYVIN_AVAILABLE_IN_ALL
void           hyvin_event_set_kind    (HyvinEvent     *self,
                                        HyvinEventKind  kind);
HYVIN_AVAILABLE_IN_ALL
const GDate *  hyvin_event_get_on      (HyvinEvent *self);
HYVIN_AVAILABLE_IN_ALL
void           hyvin_event_set_on      (HyvinEvent  *self,
                                        const GDate *on);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_event_get_party   (HyvinEvent *self);
HYVIN_AVAILABLE_IN_ALL
void           hyvin_event_set_party   (HyvinEvent *self,
                                        const char *party);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_event_get_section (HyvinEvent *self);
HYVIN_AVAILABLE_IN_ALL
void           hyvin_event_set_section (HyvinEvent *self,
                                        const char *section);
HYVIN_AVAILABLE_IN_ALL
HyvinOutcome   hyvin_event_get_outcome (HyvinEvent *self);
HYVIN_AVAILABLE_IN_ALL
void           hyvin_event_set_outcome (HyvinEvent   *self,
                                        HyvinOutcome  outcome);
HYVIN_AVAILABLE_IN_ALL
int            hyvin_event_get_year    (HyvinEvent *self);
HYVIN_AVAILABLE_IN_ALL
void           hyvin_event_set_year    (HyvinEvent *self,
                                        int         year);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_event_get_href    (HyvinEvent *self);
HYVIN_AVAILABLE_IN_ALL
void           hyvin_event_set_href    (HyvinEvent *self,
                                        const char *href);
HYVIN_AVAILABLE_IN_ALL
HyvinText *    hyvin_event_get_note    (HyvinEvent *self);
HYVIN_AVAILABLE_IN_ALL
void           hyvin_event_set_note    (HyvinEvent *self,
                                        HyvinText  *note);

G_END_DECLS
