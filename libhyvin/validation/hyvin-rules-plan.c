/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-completeness-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-document.h>
#include <string.h>

#include "hyvin-date-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-handling-private.h"
#include "hyvin-parties-private.h"

static gboolean
holds (HyvinElement *element,
       const char   *name)
{
  return _hyvin_items_size (_hyvin_element_peek_items (element, name)) > 0;
}

/* A goal has what it holds itself, and what all its measures hold that have not
 * been cancelled. */
static gboolean
goal_has (HyvinElement *goal,
          const char   *name)
{
  const HyvinItems *measures = _hyvin_element_peek_items (goal, "measures");
  gboolean has = FALSE;
  guint i;

  if (holds (goal, name))
    return TRUE;
  for (i = 0; i < _hyvin_items_size (measures); i++)
    {
      HyvinElement *measure = _hyvin_items_peek (measures, i);

      if (_hyvin_is_cancelled (measure))
        continue;
      if (!holds (measure, name))
        return FALSE;
      has = TRUE;
    }
  return has;
}

/* A measure has what it holds itself, and what its goal holds. One that has been
 * cancelled needs nothing. */
static gboolean
measure_has (HyvinElement *measure,
             const char   *name)
{
  HyvinElement *goal = hyvin_element_get_parent_element (measure);

  return holds (measure, name) || (goal != NULL && holds (goal, name))
         || _hyvin_is_cancelled (measure);
}

/* What is missing */

void
_hyvin_check_plan (HyvinContext *context,
                   HyvinElement *document)
{
  const HyvinDocumentRoles plans = HYVIN_DOCUMENT_ROLE_PLAN | HYVIN_DOCUMENT_ROLE_REGIONAL_PLAN;

  if ((hyvin_document_get_roles (HYVIN_DOCUMENT (document)) & plans) == 0)
    _hyvin_pass_over (context);
  else if (!holds (document, "focus-areas"))
    _hyvin_report (context, document, NULL, NULL,
                   N_("“%s” is said to be a plan, but it has no focus areas"),
                   _hyvin_context_title (context, document));
}

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
                   N_("The measure “%s” has no indicator that could show whether it works"),
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

  if (hyvin_measure_get_from (measure) == NULL && hyvin_measure_get_to (measure) == NULL
      && !_hyvin_is_cancelled (element))
    _hyvin_report (context, element, NULL, NULL, N_("The measure “%s” has no timetable"),
                   _hyvin_context_title (context, element));
}

/* A period with the calendar years that it begins and ends in: a plan for a council
 * term is carried out by the years of the budget. */
static HyvinPeriod *
round_to_years (const HyvinPeriod *period)
{
  HyvinPeriod *rounded = hyvin_period_copy (period);

  if (g_date_valid (&rounded->from))
    g_date_set_dmy (&rounded->from, 1, G_DATE_JANUARY, g_date_get_year (&rounded->from));
  if (g_date_valid (&rounded->to))
    g_date_set_dmy (&rounded->to, 31, G_DATE_DECEMBER, g_date_get_year (&rounded->to));
  return rounded;
}

/* What has begun before the plan may go on in it. */
void
_hyvin_check_measure_outside (HyvinContext *context,
                              HyvinElement *element)
{
  HyvinMeasure *measure = HYVIN_MEASURE (element);
  const GDate *to = hyvin_measure_get_to (measure);
  const HyvinPeriod *period = _hyvin_get_period (hyvin_element_get_owner_document (element));
  g_autoptr (HyvinPeriod) timetable = NULL;
  g_autoptr (HyvinPeriod) years = NULL;
  g_autofree char *days = NULL;
  g_autofree char *limits = NULL;

  if (period == NULL || _hyvin_is_cancelled (element))
    {
      _hyvin_pass_over (context);
      return;
    }
  timetable = hyvin_period_new (hyvin_measure_get_from (measure), to);
  years = round_to_years (period);
  if (hyvin_period_overlaps (years, timetable) && (to == NULL || hyvin_period_contains (years, to)))
    return;
  days = hyvin_period_to_string (timetable);
  limits = hyvin_period_to_string (period);
  if (!hyvin_period_overlaps (years, timetable))
    _hyvin_report (context, element, NULL, days,
                   N_("The timetable of the measure “%s”, %s, is outside the period of the plan, "
                      "%s"),
                   _hyvin_context_title (context, element), days, limits);
  else
    _hyvin_report_with_severity (context, element, NULL, days, HYVIN_SEVERITY_INFORMATION,
                                 N_("The timetable of the measure “%s”, %s, goes on after the "
                                    "period of the plan, %s"),
                                 _hyvin_context_title (context, element), days, limits);
}

/* Responsible parties */

static guint
count_primary (HyvinElement *element)
{
  const HyvinItems *list = _hyvin_element_peek_items (element, "responsible");
  guint n_primary = 0;
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    n_primary += _hyvin_is_primary (_hyvin_items_peek (list, i)) ? 1 : 0;
  return n_primary;
}

/* The primary parties of @element; one that is not at hand by its reference. */
static char *
name_primary (HyvinContext *context,
              HyvinElement *element)
{
  const HyvinItems *list = _hyvin_element_peek_items (element, "responsible");
  GString *names = g_string_new (NULL);
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      HyvinElement *responsible = _hyvin_items_peek (list, i);
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
  const HyvinItems *measures = _hyvin_element_peek_items (goal, "measures");
  gboolean has_primary = count_primary (goal) > 0;
  guint n_live = 0;
  guint n_with_primary = 0;
  guint i;

  for (i = 0; i < _hyvin_items_size (measures); i++)
    {
      HyvinElement *measure = _hyvin_items_peek (measures, i);

      if (_hyvin_is_cancelled (measure))
        continue;
      n_live++;
      n_with_primary += count_primary (measure) > 0 ? 1 : 0;
      judge_primary (context, measure, has_primary);
    }
  judge_primary (context, goal, n_live > 0 && n_with_primary == n_live);
}

/* Whether a party is so called as the municipality itself. */
static gboolean
is_own_name (const HyvinWords *words,
             const char       *title,
             const HyvinText  *name)
{
  guint i;

  for (i = 0; name != NULL && i < hyvin_text_get_n_entries (name); i++)
    {
      if (_hyvin_words_is_municipality (words, title, hyvin_text_get_value (name, i)))
        return TRUE;
    }
  return FALSE;
}

/* The municipality is nobody in particular in its own plan; in that of a region it
 * is one of many. */
static gboolean
judge_party (HyvinContext *context,
             HyvinElement *party)
{
  const HyvinWords *words = _hyvin_context_get_data (context)->words;
  HyvinDocument *document = hyvin_element_get_owner_document (party);
  HyvinAuthority *authority = hyvin_document_get_authority (document);
  const HyvinText *title = hyvin_party_get_title (HYVIN_PARTY (party));
  const HyvinText *name = NULL;
  guint i;

  if (authority != NULL
      && hyvin_authority_get_kind (authority) == HYVIN_AUTHORITY_KIND_MUNICIPALITY)
    name = hyvin_authority_get_title (authority);
  for (i = 0; title != NULL && i < hyvin_text_get_n_entries (title); i++)
    {
      const char *text = hyvin_text_get_value (title, i);

      if (_hyvin_words_is_vague (words, text) || is_own_name (words, text, name))
        return TRUE;
    }
  return FALSE;
}

static gpointer
make_judged (HyvinContext *context G_GNUC_UNUSED)
{
  return g_hash_table_new (NULL, NULL);
}

/* The same, judged once for each party. */
static gboolean
is_vague (HyvinContext *context,
          HyvinElement *party)
{
  GHashTable *judged = _hyvin_context_get_memo (context, "vague-parties", make_judged,
                                                (GDestroyNotify) g_hash_table_unref);
  gpointer vague;

  if (!g_hash_table_lookup_extended (judged, party, NULL, &vague))
    {
      vague = GINT_TO_POINTER (judge_party (context, party));
      g_hash_table_insert (judged, party, vague);
    }
  return GPOINTER_TO_INT (vague);
}

/* Those who answer are the primary parties, or whoever there is. */
static void
judge_vague (HyvinContext *context,
             HyvinElement *element)
{
  const HyvinItems *list = _hyvin_element_peek_items (element, "responsible");
  gboolean has_primary = count_primary (element) > 0;
  HyvinElement *party = NULL;
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      HyvinElement *responsible = _hyvin_items_peek (list, i);

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
  const HyvinItems *measures = _hyvin_element_peek_items (goal, "measures");
  guint i;

  judge_vague (context, goal);
  for (i = 0; i < _hyvin_items_size (measures); i++)
    {
      if (!_hyvin_is_cancelled (_hyvin_items_peek (measures, i)))
        judge_vague (context, _hyvin_items_peek (measures, i));
    }
}

/* Resources */

/* Time is no money: only what can be counted in euros is. */
static gboolean
is_in_other_unit (HyvinResource *resource)
{
  HyvinResourceKind kind = hyvin_resource_get_kind (resource);
  HyvinResourceUnit unit = hyvin_resource_get_unit (resource);

  return (kind == HYVIN_RESOURCE_KIND_MONEY || kind == HYVIN_RESOURCE_KIND_GRANT)
         && (unit == HYVIN_RESOURCE_UNIT_HOURS || unit == HYVIN_RESOURCE_UNIT_PERSON_YEARS);
}

void
_hyvin_check_resource_amount (HyvinContext *context,
                              HyvinElement *element)
{
  HyvinResource *resource = HYVIN_RESOURCE (element);
  const HyvinDecimal *amount = hyvin_resource_get_amount (resource);
  HyvinElement *parent = hyvin_element_get_parent_element (element);
  gboolean is_negative = amount != NULL && hyvin_decimal_to_double (amount) < 0;
  g_autofree char *hint = NULL;

  if (amount == NULL)
    _hyvin_pass_over (context);
  if (amount == NULL || parent == NULL || (!is_negative && !is_in_other_unit (resource)))
    return;
  hint = hyvin_decimal_to_string (amount);
  if (is_negative)
    _hyvin_report (context, element, NULL, hint,
                   N_("The resource for “%s” has a negative amount: %s"),
                   _hyvin_context_title (context, parent), hint);
  else
    _hyvin_report (context, element, NULL, hint,
                   N_("The money for “%s” is given in working time, and not in euros"),
                   _hyvin_context_title (context, parent));
}

/* Money */

static void
judge_binding (HyvinContext  *context,
               HyvinResource *resource,
               HyvinElement  *owner)
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
                   _hyvin_context_title (context, owner), missing->str);
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
  const HyvinPeriod *period = _hyvin_get_period (hyvin_element_get_owner_document (element));
  int year = hyvin_resource_get_year (resource);
  g_autofree char *hint = NULL;
  g_autofree char *limits = NULL;

  if (parent == NULL || hyvin_resource_get_kind (resource) != HYVIN_RESOURCE_KIND_MONEY)
    {
      _hyvin_pass_over (context);
      return;
    }
  judge_binding (context, resource, parent);
  if (period == NULL || year == HYVIN_UNSET || !is_year_outside (period, year))
    return;
  hint = g_strdup_printf ("%d", year);
  limits = hyvin_period_to_string (period);
  _hyvin_report (context, element, NULL, hint,
                 N_("The money for “%s” is for the year %d, outside the period of the plan, %s"),
                 _hyvin_context_title (context, parent), year, limits);
}
