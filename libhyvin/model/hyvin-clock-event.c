/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-clock-event.h>

#include <hyvin/hyvin-party.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinClockEvent:
 *
 * A point of the annual clock: what is done each year, and when.
 *
 * Since: 1.0
 */
struct _HyvinClockEvent
{
  HyvinElement parent_instance;

  HyvinInteger month;
  HyvinInteger day;
  HyvinClockStage stage;
  char *party;
  HyvinText *title;
  HyvinText *questions;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "month", HYVIN_FIELD_INTEGER, HYVIN_FIELD (HyvinClockEvent, month), .required = TRUE,
    .minimum = 1, .maximum = 12 },
  { "day", HYVIN_FIELD_INTEGER, HYVIN_FIELD (HyvinClockEvent, day), .minimum = 1, .maximum = 31 },
  { "stage", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinClockEvent, stage),
    .type = hyvin_clock_stage_get_type },
  { "party", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinClockEvent, party),
    .targets = { hyvin_party_get_type } },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinClockEvent, title), .required = TRUE },
  { "questions", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinClockEvent, questions),
    .xml_name = "question" },
};

HYVIN_DEFINE_ELEMENT (HyvinClockEvent, hyvin_clock_event, "clock-event")

/**
 * hyvin_clock_event_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a clock event. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinClockEvent:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_set_id:
 * @self: a clock event
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinClockEvent, hyvin_clock_event)

/**
 * HyvinClockEvent:month:
 *
 * The month.
 *
 * From 1 to 12, or %HYVIN_UNSET when it is not given. Another number can be set,
 * but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_get_month:
 * @self: a clock event
 *
 * Gets [property@Hyvin.ClockEvent:month]: the month, 1 to 12.
 *
 * Returns: the number, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_set_month:
 * @self: a clock event
 * @month: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.ClockEvent:month].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinClockEvent, hyvin_clock_event, month)

/**
 * HyvinClockEvent:day:
 *
 * The day of the month.
 *
 * From 1 to 31, or %HYVIN_UNSET when it is not given. Another number can be set,
 * but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_get_day:
 * @self: a clock event
 *
 * Gets [property@Hyvin.ClockEvent:day]: the day of the month, 1 to 31.
 *
 * Returns: the number, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_set_day:
 * @self: a clock event
 * @day: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.ClockEvent:day].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinClockEvent, hyvin_clock_event, day)

/**
 * HyvinClockEvent:stage:
 *
 * What it is for.
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_get_stage:
 * @self: a clock event
 *
 * Gets [property@Hyvin.ClockEvent:stage]: what it is for.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_set_stage:
 * @self: a clock event
 * @stage: the new value, 0 for none
 *
 * Sets [property@Hyvin.ClockEvent:stage].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinClockEvent, hyvin_clock_event, stage, HyvinClockStage)

/**
 * HyvinClockEvent:party:
 *
 * Who does it: a reference to a party.
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_get_party:
 * @self: a clock event
 *
 * Gets [property@Hyvin.ClockEvent:party]: who does it: a reference to a party.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_set_party:
 * @self: a clock event
 * @party: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ClockEvent:party].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinClockEvent, hyvin_clock_event, party)

/**
 * HyvinClockEvent:title:
 *
 * What is done, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_get_title:
 * @self: a clock event
 *
 * Gets [property@Hyvin.ClockEvent:title]: what is done, in each language it is
 * written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_set_title:
 * @self: a clock event
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ClockEvent:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinClockEvent, hyvin_clock_event, title)

/**
 * HyvinClockEvent:questions:
 *
 * What is asked at this point; several questions are several entries.
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_get_questions:
 * @self: a clock event
 *
 * Gets [property@Hyvin.ClockEvent:questions]: what is asked at this point; several
 * questions are several entries.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_clock_event_set_questions:
 * @self: a clock event
 * @questions: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ClockEvent:questions].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinClockEvent, hyvin_clock_event, questions)
