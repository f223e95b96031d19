/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-completeness-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-document.h>
#include <string.h>

#include "hyvin-date-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-parties-private.h"

static gboolean
holds (HyvinElement *element,
       const char   *name)
{
  return _hyvin_list_size (_hyvin_element_peek_list (element, name)) > 0;
}

/* A goal has what it holds itself, and what all its measures hold. */
static gboolean
goal_has (HyvinElement *goal,
          const char   *name)
{
  const HyvinList *measures = _hyvin_element_peek_list (goal, "measures");
  guint n_measures = _hyvin_list_size (measures);
  guint i = 0;

  if (holds (goal, name))
    return TRUE;
  while (i < n_measures && holds (_hyvin_list_peek (measures, i), name))
    i++;
  return n_measures > 0 && i == n_measures;
}

/* A measure has what it holds itself, and what its goal holds. */
static gboolean
measure_has (HyvinElement *measure,
             const char   *name)
{
  HyvinElement *goal = hyvin_element_get_parent_element (measure);

  return holds (measure, name) || (goal != NULL && holds (goal, name));
}

/* What the document covers: its own period, else the council term. */
static const HyvinPeriod *
get_period (HyvinElement *element)
{
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  const HyvinPeriod *period = hyvin_document_get_period (document);

  return period != NULL ? period : hyvin_document_get_term (document);
}

/* What is missing */

void
_hyvin_check_goal_responsible (HyvinContext *context,
                               HyvinElement *goal)
{
  if (!goal_has (goal, "responsible"))
    _hyvin_report (context, goal, NULL, NULL, N_("The goal “%s” has no responsible party"),
                   _hyvin_context_title (context, goal));
}

void
_hyvin_check_goal_resource (HyvinContext *context,
                            HyvinElement *goal)
{
  if (!goal_has (goal, "resources"))
    _hyvin_report (context, goal, NULL, NULL, N_("The goal “%s” has no resource"),
                   _hyvin_context_title (context, goal));
}

void
_hyvin_check_goal_indicator (HyvinContext *context,
                             HyvinElement *goal)
{
  if (!goal_has (goal, "measured-by"))
    _hyvin_report (context, goal, NULL, NULL, N_("The goal “%s” has no indicator"),
                   _hyvin_context_title (context, goal));
}

void
_hyvin_check_goal_measure (HyvinContext *context,
                           HyvinElement *goal)
{
  if (!holds (goal, "measures"))
    _hyvin_report (context, goal, NULL, NULL, N_("The goal “%s” has no measure"),
                   _hyvin_context_title (context, goal));
}

void
_hyvin_check_focus_area_goal (HyvinContext *context,
                              HyvinElement *focus_area)
{
  if (!holds (focus_area, "goals"))
    _hyvin_report (context, focus_area, NULL, NULL, N_("The focus area “%s” has no goal"),
                   _hyvin_context_title (context, focus_area));
}

void
_hyvin_check_measure_responsible (HyvinContext *context,
                                  HyvinElement *measure)
{
  if (!measure_has (measure, "responsible"))
    _hyvin_report (context, measure, NULL, NULL, N_("The measure “%s” has no responsible party"),
                   _hyvin_context_title (context, measure));
}

void
_hyvin_check_measure_resource (HyvinContext *context,
                               HyvinElement *measure)
{
  if (!measure_has (measure, "resources"))
    _hyvin_report (context, measure, NULL, NULL, N_("The measure “%s” has no resource"),
                   _hyvin_context_title (context, measure));
}

void
_hyvin_check_measure_indicator (HyvinContext *context,
                                HyvinElement *measure)
{
  if (!measure_has (measure, "measured-by"))
    _hyvin_report (context, measure, NULL, NULL,
                   N_("No indicator could show that the measure “%s” works"),
                   _hyvin_context_title (context, measure));
}

void
_hyvin_check_goal_population (HyvinContext *context,
                              HyvinElement *goal)
{
  if (hyvin_goal_get_population_groups (HYVIN_GOAL (goal)) == NULL)
    _hyvin_report (context, goal, NULL, NULL, N_("The goal “%s” names no population group"),
                   _hyvin_context_title (context, goal));
}

/* A conclusion that cannot be found is another rule's matter. */
void
_hyvin_check_goal_basis (HyvinContext *context,
                         HyvinElement *goal)
{
  if (hyvin_goal_get_basis (HYVIN_GOAL (goal)) == NULL)
    _hyvin_report (context, goal, NULL, NULL, N_("The goal “%s” rests on no conclusion"),
                   _hyvin_context_title (context, goal));
}

/* Timetables */

void
_hyvin_check_measure_period (HyvinContext *context,
                             HyvinElement *element)
{
  HyvinMeasure *measure = HYVIN_MEASURE (element);

  if (hyvin_measure_get_from (measure) == NULL && hyvin_measure_get_to (measure) == NULL)
    _hyvin_report (context, element, NULL, NULL, N_("The measure “%s” has no timetable"),
                   _hyvin_context_title (context, element));
}

static gboolean
is_outside (const HyvinPeriod *period,
            const GDate       *date)
{
  return date != NULL && !hyvin_period_contains (period, date);
}

void
_hyvin_check_measure_outside (HyvinContext *context,
                              HyvinElement *element)
{
  const GDate *from = hyvin_measure_get_from (HYVIN_MEASURE (element));
  const GDate *to = hyvin_measure_get_to (HYVIN_MEASURE (element));
  const HyvinPeriod *period = get_period (element);
  char hint[HYVIN_DATE_BUFFER];
  g_autoptr (HyvinPeriod) timetable = NULL;
  g_autofree char *days = NULL;
  g_autofree char *limits = NULL;

  if (period == NULL || (!is_outside (period, from) && !is_outside (period, to)))
    return;
  _hyvin_date_print (is_outside (period, from) ? from : to, hint);
  timetable = hyvin_period_new (from, to);
  days = hyvin_period_to_string (timetable);
  limits = hyvin_period_to_string (period);
  _hyvin_report (context, element, NULL, hint,
                 N_("The timetable of the measure “%s”, %s, is not within the period of the "
                    "plan, %s"),
                 _hyvin_context_title (context, element), days, limits);
}

/* Responsible parties */

static guint
count_primary (HyvinElement *element)
{
  const HyvinList *list = _hyvin_element_peek_list (element, "responsible");
  guint n_primary = 0;
  guint i;

  for (i = 0; i < _hyvin_list_size (list); i++)
    n_primary += _hyvin_is_primary (_hyvin_list_peek (list, i)) ? 1 : 0;
  return n_primary;
}

/* The primary parties of @element; one that is not at hand by its reference. */
static char *
name_primary (HyvinContext *context,
              HyvinElement *element)
{
  const HyvinList *list = _hyvin_element_peek_list (element, "responsible");
  GString *names = g_string_new (NULL);
  guint i;

  for (i = 0; i < _hyvin_list_size (list); i++)
    {
      HyvinElement *responsible = _hyvin_list_peek (list, i);
      HyvinElement *party = _hyvin_find_responsible (context, responsible);
      const char *name = hyvin_responsible_get_party (HYVIN_RESPONSIBLE (responsible));

      if (party != NULL)
        name = _hyvin_context_title (context, party);
      if (name != NULL && _hyvin_is_primary (responsible))
        _hyvin_add_word (names, name);
    }
  return g_string_free (names, FALSE);
}

static void
judge_primary (HyvinContext *context,
               HyvinElement *element,
               gboolean      inherits)
{
  guint n_primary = count_primary (element);
  g_autofree char *names = NULL;

  if (n_primary > 1)
    {
      names = name_primary (context, element);
      _hyvin_report (context, element, NULL, NULL,
                     N_("“%s” has more than one primary responsible party: %s"),
                     _hyvin_context_title (context, element), names);
    }
  else if (n_primary == 0 && holds (element, "responsible") && !inherits)
    _hyvin_report (context, element, NULL, NULL,
                   N_("“%s” has collaborators, but no primary responsible party"),
                   _hyvin_context_title (context, element));
}

void
_hyvin_check_responsible_primary (HyvinContext *context,
                                  HyvinElement *goal)
{
  const HyvinList *measures = _hyvin_element_peek_list (goal, "measures");
  guint n_measures = _hyvin_list_size (measures);
  gboolean has_primary = count_primary (goal) > 0;
  guint n_with_primary = 0;
  guint i;

  for (i = 0; i < n_measures; i++)
    {
      HyvinElement *measure = _hyvin_list_peek (measures, i);

      n_with_primary += count_primary (measure) > 0 ? 1 : 0;
      judge_primary (context, measure, has_primary);
    }
  judge_primary (context, goal, n_measures > 0 && n_with_primary == n_measures);
}

static gboolean
is_vague (HyvinContext *context,
          HyvinElement *party)
{
  const HyvinWords *words = _hyvin_context_get_data (context)->words;
  const HyvinText *title = hyvin_party_get_title (HYVIN_PARTY (party));
  guint i;

  for (i = 0; title != NULL && i < hyvin_text_get_n_entries (title); i++)
    {
      if (_hyvin_words_is_vague (words, hyvin_text_get_value (title, i)))
        return TRUE;
    }
  return FALSE;
}

/* Those who answer are the primary parties, or whoever there is. */
static void
judge_vague (HyvinContext *context,
             HyvinElement *element)
{
  const HyvinList *list = _hyvin_element_peek_list (element, "responsible");
  gboolean has_primary = count_primary (element) > 0;
  HyvinElement *party = NULL;
  guint i;

  for (i = 0; i < _hyvin_list_size (list); i++)
    {
      HyvinElement *responsible = _hyvin_list_peek (list, i);

      if (has_primary && !_hyvin_is_primary (responsible))
        continue;
      party = _hyvin_find_responsible (context, responsible);
      if (party == NULL || !is_vague (context, party))
        return;
    }
  if (party != NULL)
    _hyvin_report (context, element, party, _hyvin_element_peek_title (party),
                   N_("The party responsible for “%s” is nobody in particular: “%s”"),
                   _hyvin_context_title (context, element),
                   _hyvin_context_title (context, party));
}

void
_hyvin_check_responsible_vague (HyvinContext *context,
                                HyvinElement *goal)
{
  const HyvinList *measures = _hyvin_element_peek_list (goal, "measures");
  guint i;

  judge_vague (context, goal);
  for (i = 0; i < _hyvin_list_size (measures); i++)
    judge_vague (context, _hyvin_list_peek (measures, i));
}

/* Money */

static void
judge_binding (HyvinContext  *context,
               HyvinResource *resource,
               const char    *owner)
{
  g_autoptr (GString) missing = g_string_new (NULL);

  if (hyvin_resource_get_amount (resource) == NULL)
    _hyvin_add_word (missing, _hyvin_context_say (context, N_("amount")));
  if (hyvin_resource_get_year (resource) == HYVIN_UNSET)
    _hyvin_add_word (missing, _hyvin_context_say (context, N_("year")));
  if (_hyvin_is_blank (hyvin_resource_get_budget_line (resource)))
    _hyvin_add_word (missing, _hyvin_context_say (context, N_("budget line")));
  if (missing->len > 0)
    _hyvin_report (context, HYVIN_ELEMENT (resource), NULL, NULL,
                   N_("The money for “%s” is not tied to the budget; missing: %s"),
                   owner, missing->str);
}

static gboolean
is_year_outside (const HyvinPeriod *period,
                 int                year)
{
  const GDate *from = hyvin_period_get_from (period);
  const GDate *to = hyvin_period_get_to (period);

  return (from != NULL && year < g_date_get_year (from))
         || (to != NULL && year > g_date_get_year (to));
}

void
_hyvin_check_resource_money (HyvinContext *context,
                             HyvinElement *element)
{
  HyvinResource *resource = HYVIN_RESOURCE (element);
  HyvinElement *parent = hyvin_element_get_parent_element (element);
  const HyvinPeriod *period = get_period (element);
  int year = hyvin_resource_get_year (resource);
  g_autofree char *hint = NULL;
  g_autofree char *limits = NULL;

  if (parent == NULL || hyvin_resource_get_kind (resource) != HYVIN_RESOURCE_KIND_MONEY)
    return;
  judge_binding (context, resource, _hyvin_context_title (context, parent));
  if (period == NULL || year == HYVIN_UNSET || !is_year_outside (period, year))
    return;
  hint = g_strdup_printf ("%d", year);
  limits = hyvin_period_to_string (period);
  _hyvin_report (context, element, NULL, hint,
                 N_("The money for “%s” is of the year %d, outside the period of the plan, %s"),
                 _hyvin_context_title (context, parent), year, limits);
}
