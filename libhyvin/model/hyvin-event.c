/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-event.h>

#include <hyvin/hyvin-party.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinEvent:
 *
 * Something that happened to a document while it was handled, such as the decision
 * of the council.
 *
 * Since: 1.0
 */
struct _HyvinEvent
{
  HyvinElement parent_instance;

  HyvinEventKind kind;
  GDate on;
  char *party;
  char *section;
  HyvinOutcome outcome;
  HyvinInteger year;
  char *href;
  HyvinText *note;
};

static const HyvinField fields[] = {
  { "id", HYVIN_FIELD_ID, HYVIN_FIELD (HyvinElement, id) },
  { "kind", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinEvent, kind), .required = TRUE,
    .type = hyvin_event_kind_get_type },
  { "on", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinEvent, on), .required = TRUE },
  { "party", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinEvent, party),
    .targets = { hyvin_party_get_type } },
  { "section", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinEvent, section) },
  { "outcome", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinEvent, outcome),
    .type = hyvin_outcome_get_type },
  { "year", HYVIN_FIELD_YEAR, HYVIN_FIELD (HyvinEvent, year), .minimum = 1000, .maximum = 9999 },
  { "href", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinEvent, href) },
  { "note", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinEvent, note) },
};

HYVIN_DEFINE_ELEMENT (HyvinEvent, hyvin_event, "event")

/**
 * hyvin_event_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes an event. It needs none.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinEvent:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_event_set_id:
 * @self: an event
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinEvent, hyvin_event)

/**
 * HyvinEvent:kind:
 *
 * What happened.
 *
 * Since: 1.0
 */

/**
 * hyvin_event_get_kind:
 * @self: an event
 *
 * Gets [property@Hyvin.Event:kind]: what happened.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_event_set_kind:
 * @self: an event
 * @kind: the new value, 0 for none
 *
 * Sets [property@Hyvin.Event:kind].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinEvent, hyvin_event, kind, HyvinEventKind)

/**
 * HyvinEvent:on:
 *
 * When it happened.
 *
 * Since: 1.0
 */

/**
 * hyvin_event_get_on:
 * @self: an event
 *
 * Gets [property@Hyvin.Event:on]: when it happened.
 *
 * Returns: (nullable): the day, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_event_set_on:
 * @self: an event
 * @on: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Event:on].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DATE (HyvinEvent, hyvin_event, on)

/**
 * HyvinEvent:party:
 *
 * Who handled it: a reference to a party.
 *
 * Since: 1.0
 */

/**
 * hyvin_event_get_party:
 * @self: an event
 *
 * Gets [property@Hyvin.Event:party]: who handled it: a reference to a party.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_event_set_party:
 * @self: an event
 * @party: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Event:party].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinEvent, hyvin_event, party)

/**
 * HyvinEvent:section:
 *
 * The section of the minutes: `52` of § 52.
 *
 * Since: 1.0
 */

/**
 * hyvin_event_get_section:
 * @self: an event
 *
 * Gets [property@Hyvin.Event:section]: the section of the minutes: `52` of § 52.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_event_set_section:
 * @self: an event
 * @section: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Event:section].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinEvent, hyvin_event, section)

/**
 * HyvinEvent:outcome:
 *
 * What was decided.
 *
 * Since: 1.0
 */

/**
 * hyvin_event_get_outcome:
 * @self: an event
 *
 * Gets [property@Hyvin.Event:outcome]: what was decided.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_event_set_outcome:
 * @self: an event
 * @outcome: the new value, 0 for none
 *
 * Sets [property@Hyvin.Event:outcome].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinEvent, hyvin_event, outcome, HyvinOutcome)

/**
 * HyvinEvent:year:
 *
 * Which year it is about, such as the year that an annual report covers.
 *
 * From 1000 to 9999, or %HYVIN_UNSET when it is not given. Another number can be
 * set, but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_event_get_year:
 * @self: an event
 *
 * Gets [property@Hyvin.Event:year]: which year it is about, such as the year that
 * an annual report covers.
 *
 * Returns: the year, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_event_set_year:
 * @self: an event
 * @year: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.Event:year].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinEvent, hyvin_event, year)

/**
 * HyvinEvent:href:
 *
 * Where to read about it: an address.
 *
 * Since: 1.0
 */

/**
 * hyvin_event_get_href:
 * @self: an event
 *
 * Gets [property@Hyvin.Event:href]: where to read about it: an address.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_event_set_href:
 * @self: an event
 * @href: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Event:href].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinEvent, hyvin_event, href)

/**
 * HyvinEvent:note:
 *
 * Remarks; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_event_get_note:
 * @self: an event
 *
 * Gets [property@Hyvin.Event:note]: remarks; an empty line parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_event_set_note:
 * @self: an event
 * @note: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Event:note].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinEvent, hyvin_event, note)
