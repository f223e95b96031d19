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

#define HYVIN_TYPE_CLOCK_EVENT (hyvin_clock_event_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinClockEvent, hyvin_clock_event, CLOCK_EVENT)

HYVIN_AVAILABLE_IN_ALL
HyvinClockEvent * hyvin_clock_event_new           (const char *id);
HYVIN_AVAILABLE_IN_ALL
void              hyvin_clock_event_set_id        (HyvinClockEvent *self,
                                                   const char      *id);
HYVIN_AVAILABLE_IN_ALL
int               hyvin_clock_event_get_month     (HyvinClockEvent *self);
HYVIN_AVAILABLE_IN_ALL
void              hyvin_clock_event_set_month     (HyvinClockEvent *self,
                                                   int              month);
HYVIN_AVAILABLE_IN_ALL
int               hyvin_clock_event_get_day       (HyvinClockEvent *self);
HYVIN_AVAILABLE_IN_ALL
void              hyvin_clock_event_set_day       (HyvinClockEvent *self,
                                                   int              day);
HYVIN_AVAILABLE_IN_ALL
HyvinClockStage   hyvin_clock_event_get_stage     (HyvinClockEvent *self);
HYVIN_AVAILABLE_IN_ALL
void              hyvin_clock_event_set_stage     (HyvinClockEvent *self,
                                                   HyvinClockStage  stage);
HYVIN_AVAILABLE_IN_ALL
const char *      hyvin_clock_event_get_party     (HyvinClockEvent *self);
HYVIN_AVAILABLE_IN_ALL
void              hyvin_clock_event_set_party     (HyvinClockEvent *self,
                                                   const char      *party);
HYVIN_AVAILABLE_IN_ALL
HyvinText *       hyvin_clock_event_get_title     (HyvinClockEvent *self);
HYVIN_AVAILABLE_IN_ALL
void              hyvin_clock_event_set_title     (HyvinClockEvent *self,
                                                   HyvinText       *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText *       hyvin_clock_event_get_questions (HyvinClockEvent *self);
HYVIN_AVAILABLE_IN_ALL
void              hyvin_clock_event_set_questions (HyvinClockEvent *self,
                                                   HyvinText       *questions);

G_END_DECLS
