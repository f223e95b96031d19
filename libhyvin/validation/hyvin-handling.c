/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-handling-private.h"

#include <hyvin/hyvin-measure.h>

#include "hyvin-list-private.h"

#define REGIONAL_ROLES (HYVIN_DOCUMENT_ROLE_REGIONAL_PLAN | HYVIN_DOCUMENT_ROLE_REGIONAL_REPORT)

static gboolean
is_municipal (HyvinDocument *document)
{
  HyvinAuthority *authority = hyvin_document_get_authority (document);
  HyvinAuthorityKind kind = HYVIN_AUTHORITY_KIND_UNSET;

  if (authority != NULL)
    kind = hyvin_authority_get_kind (authority);
  return (kind == HYVIN_AUTHORITY_KIND_MUNICIPALITY || kind == HYVIN_AUTHORITY_KIND_UNSET)
         && (hyvin_document_get_roles (document) & REGIONAL_ROLES) == 0;
}

static gboolean
has_focus_areas (HyvinDocument *document)
{
  return _hyvin_items_size (_hyvin_element_peek_items (HYVIN_ELEMENT (document),
                                                       "focus-areas")) > 0;
}

/* Whether a document is a welfare report or plan, as the law asks of a
 * municipality for each council term. A programme with a plan is one, too. */
gboolean
_hyvin_is_statutory (HyvinDocument *document)
{
  HyvinDocumentRoles roles = hyvin_document_get_roles (document);

  if (!is_municipal (document))
    return FALSE;
  return (roles & (HYVIN_DOCUMENT_ROLE_REPORT | HYVIN_DOCUMENT_ROLE_PLAN)) != 0
         || ((roles & HYVIN_DOCUMENT_ROLE_PROGRAMME) != 0 && has_focus_areas (document));
}

/* Whether it is a plan, or has one in it. */
gboolean
_hyvin_has_plan (HyvinDocument *document)
{
  return _hyvin_is_statutory (document)
         && ((hyvin_document_get_roles (document) & HYVIN_DOCUMENT_ROLE_PLAN) != 0
             || has_focus_areas (document));
}

/* Whether that plan has goals to be followed. */
gboolean
_hyvin_has_goals (HyvinDocument *document)
{
  const HyvinItems *focus_areas = _hyvin_element_peek_items (HYVIN_ELEMENT (document),
                                                             "focus-areas");
  guint i;

  for (i = 0; i < _hyvin_items_size (focus_areas) && _hyvin_has_plan (document); i++)
    {
      if (_hyvin_items_size (_hyvin_element_peek_items (_hyvin_items_peek (focus_areas, i),
                                                        "goals")) > 0)
        return TRUE;
    }
  return FALSE;
}

/* What has been given up is asked for nothing any more. */
gboolean
_hyvin_is_cancelled (HyvinElement *measure)
{
  return hyvin_measure_get_status (HYVIN_MEASURE (measure)) == HYVIN_STATUS_CANCELLED;
}

/* An event that says no day comes after those that do. */
static gboolean
comes_before (HyvinEvent *event,
              HyvinEvent *other)
{
  const GDate *on = hyvin_event_get_on (event);
  const GDate *other_on = other != NULL ? hyvin_event_get_on (other) : NULL;

  return other == NULL || (on != NULL && (other_on == NULL || g_date_compare (on, other_on) < 0));
}

/* The earliest event of a kind and an outcome; any outcome when that is unset. An
 * event with a year is about an annual report. */
static HyvinEvent *
find_earliest (HyvinDocument  *document,
               HyvinEventKind  kind,
               HyvinOutcome    outcome)
{
  const HyvinItems *events = _hyvin_element_peek_items (HYVIN_ELEMENT (document), "events");
  HyvinEvent *earliest = NULL;
  guint i;

  for (i = 0; i < _hyvin_items_size (events); i++)
    {
      HyvinEvent *event = HYVIN_EVENT (_hyvin_items_peek (events, i));

      if (hyvin_event_get_kind (event) == kind && hyvin_event_get_year (event) == HYVIN_UNSET
          && (outcome == HYVIN_OUTCOME_UNSET || hyvin_event_get_outcome (event) == outcome)
          && comes_before (event, earliest))
        earliest = event;
    }
  return earliest;
}

HyvinEvent *
_hyvin_find_event (HyvinDocument  *document,
                   HyvinEventKind  kind)
{
  return find_earliest (document, kind, HYVIN_OUTCOME_UNSET);
}

/* Where the council approved a document for the first time. */
HyvinEvent *
_hyvin_find_approval (HyvinDocument *document)
{
  return find_earliest (document, HYVIN_EVENT_KIND_COUNCIL, HYVIN_OUTCOME_APPROVED);
}

const GDate *
_hyvin_get_approval_date (HyvinDocument *document)
{
  HyvinEvent *approval = _hyvin_find_approval (document);

  return approval != NULL ? hyvin_event_get_on (approval) : NULL;
}

/* What a document covers: its own period, else the council term; NULL when it
 * tells neither. */
const HyvinPeriod *
_hyvin_get_period (HyvinDocument *document)
{
  const HyvinPeriod *period = hyvin_document_get_period (document);

  return period != NULL ? period : hyvin_document_get_term (document);
}

/* When a document has its place among others: in the council term that it names,
 * else in its own period; NULL when it tells neither. */
const HyvinPeriod *
_hyvin_get_term (HyvinDocument *document)
{
  const HyvinPeriod *term = hyvin_document_get_term (document);

  return term != NULL ? term : hyvin_document_get_period (document);
}

/* Whether a document has come into force by a day, and for how long: from when
 * the council has approved it and its period has begun. */
gboolean
_hyvin_is_in_force (HyvinDocument *document,
                    const GDate   *date,
                    HyvinPeriod   *force)
{
  const HyvinPeriod *period = _hyvin_get_period (document);
  const GDate *approved = _hyvin_get_approval_date (document);

  if (approved == NULL || period == NULL || hyvin_period_get_to (period) == NULL)
    return FALSE;
  *force = *period;
  if (!g_date_valid (&force->from) || g_date_compare (&force->from, approved) < 0)
    force->from = *approved;
  return g_date_compare (&force->from, date) <= 0;
}

/* The calendar years that belong to a period as a whole, and that are over on a
 * day; @last is before @first when there are none. */
void
_hyvin_find_full_years (const HyvinPeriod *period,
                        const GDate       *date,
                        int               *first,
                        int               *last)
{
  GDate day_after = g_date_compare (&period->to, date) < 0 ? period->to : *date;

  g_date_add_days (&day_after, 1);
  *first = g_date_get_year (&period->from);
  if (g_date_get_day_of_year (&period->from) > 1)
    (*first)++;
  *last = g_date_get_year (&day_after) - 1;
}

/* Whether the council should have approved a document by now: a plan some time
 * after the term began, a report without a plan when its time is over. One that
 * does not tell its time should have been. */
gboolean
_hyvin_is_approval_due (HyvinContext  *context,
                        HyvinDocument *document)
{
  const HyvinPeriod *time = _hyvin_get_term (document);
  GDate due;

  if (time == NULL || !g_date_valid (&time->from) || !g_date_valid (&time->to))
    return TRUE;
  due = time->to;
  if (_hyvin_has_plan (document))
    {
      due = time->from;
      g_date_add_months (&due, _hyvin_context_get_months (context, "approval-months"));
    }
  return g_date_compare (&due, _hyvin_context_get_date (context)) < 0;
}

#define MOST_MONTHS 120

/* A threshold in months, within what can be reckoned with. */
guint
_hyvin_context_get_months (HyvinContext *context,
                           const char   *threshold)
{
  return (guint) CLAMP (_hyvin_context_get_threshold (context, threshold), 0, MOST_MONTHS);
}
