/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-completeness-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-indicator.h>
#include <math.h>

#include "hyvin-decimal-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-observations-private.h"
#include "hyvin-series-private.h"

/* Goals and their indicators */

/* Counts what is done, and not what has become of people. An indicator that
 * says no kind, or is not at hand, may be of any. */
static gboolean
counts_activity (HyvinElement *indicator)
{
  if (indicator == NULL || !HYVIN_IS_INDICATOR (indicator))
    return FALSE;
  switch (hyvin_indicator_get_kind (HYVIN_INDICATOR (indicator)))
    {
    case HYVIN_INDICATOR_KIND_OUTPUT:
    case HYVIN_INDICATOR_KIND_PROCESS:
    case HYVIN_INDICATOR_KIND_INPUT:
      return TRUE;
    case HYVIN_INDICATOR_KIND_UNSET:
    case HYVIN_INDICATOR_KIND_OUTCOME:
    case HYVIN_INDICATOR_KIND_QUALITATIVE:
    default:
      return FALSE;
    }
}

static gboolean
all_count_activity (HyvinContext     *context,
                    const HyvinItems *measured_by)
{
  guint i;

  for (i = 0; i < _hyvin_items_size (measured_by); i++)
    {
      HyvinElement *tie = _hyvin_items_peek (measured_by, i);
      const char *reference = hyvin_measured_by_get_indicator (HYVIN_MEASURED_BY (tie));

      if (reference == NULL
          || !counts_activity (_hyvin_context_resolve (context, tie, reference)))
        return FALSE;
    }
  return TRUE;
}

void
_hyvin_check_goal_outcome (HyvinContext *context,
                           HyvinElement *goal)
{
  const HyvinItems *measured_by = _hyvin_element_peek_items (goal, "measured-by");
  const HyvinItems *measures = _hyvin_element_peek_items (goal, "measures");
  guint n_ties = _hyvin_items_size (measured_by);
  guint i;

  if (!all_count_activity (context, measured_by))
    return;
  for (i = 0; i < _hyvin_items_size (measures); i++)
    {
      measured_by = _hyvin_element_peek_items (_hyvin_items_peek (measures, i), "measured-by");
      n_ties += _hyvin_items_size (measured_by);
      if (!all_count_activity (context, measured_by))
        return;
    }
  if (n_ties == 0)
    _hyvin_pass_over (context);
  else
    _hyvin_report (context, goal, NULL, NULL,
                   N_("The goal “%s” is followed by counts of activity alone"),
                   _hyvin_context_title (context, goal));
}

/* The first goal or measure that an indicator follows, or NULL. */
static HyvinElement *
get_followed (HyvinContext *context,
              HyvinElement *indicator)
{
  const GArray *references = _hyvin_context_get_references (context, indicator);
  guint i;

  for (i = 0; references != NULL && i < references->len; i++)
    {
      HyvinElement *from = g_array_index (references, HyvinReference, i).from;

      if (!HYVIN_IS_MEASURED_BY (from))
        continue;
      from = hyvin_element_get_parent_element (from);
      if (HYVIN_IS_GOAL (from) || HYVIN_IS_MEASURE (from))
        return from;
    }
  return NULL;
}

/* Baselines and targets */

/* What is told in words needs no figure; what is counted does. */
static gboolean
says_level (HyvinIndicator *indicator,
            HyvinTarget    *target)
{
  HyvinIndicatorKind kind = hyvin_indicator_get_kind (indicator);
  gboolean in_words = kind == HYVIN_INDICATOR_KIND_UNSET
                      || kind == HYVIN_INDICATOR_KIND_QUALITATIVE;

  return target != NULL && hyvin_target_get_year (target) != HYVIN_UNSET
         && (hyvin_target_get_value (target) != NULL
             || (in_words && hyvin_target_get_note (target) != NULL));
}

void
_hyvin_check_indicator_target (HyvinContext *context,
                               HyvinElement *element)
{
  HyvinElement *followed = get_followed (context, element);
  const HyvinItems *targets = _hyvin_element_peek_items (element, "targets");
  guint n_targets = _hyvin_items_size (targets);
  guint i = 0;

  while (i < n_targets
         && !says_level (HYVIN_INDICATOR (element), HYVIN_TARGET (_hyvin_items_peek (targets, i))))
    i++;
  if (followed == NULL)
    _hyvin_pass_over (context);
  if (followed == NULL || i < n_targets)
    return;
  if (n_targets == 0)
    _hyvin_report (context, element, followed, NULL, N_("The indicator “%s” has no target"),
                   _hyvin_context_title (context, element));
  else
    _hyvin_report (context, element, followed, NULL,
                   N_("No target of the indicator “%s” has both a year and a value"),
                   _hyvin_context_title (context, element));
}

void
_hyvin_check_indicator_baseline (HyvinContext *context,
                                 HyvinElement *element)
{
  HyvinElement *followed = get_followed (context, element);
  HyvinIndicator *indicator = HYVIN_INDICATOR (element);
  HyvinTarget *baseline = hyvin_indicator_get_baseline (indicator);

  if (followed == NULL)
    _hyvin_pass_over (context);
  if (followed == NULL || says_level (indicator, baseline))
    return;
  if (baseline == NULL)
    _hyvin_report (context, element, followed, NULL, N_("The indicator “%s” has no baseline"),
                   _hyvin_context_title (context, element));
  else
    _hyvin_report (context, element, followed, NULL,
                   N_("The baseline of the indicator “%s” lacks its year or its value"),
                   _hyvin_context_title (context, element));
}

/* Direction */

void
_hyvin_check_indicator_direction (HyvinContext *context,
                                  HyvinElement *element)
{
  HyvinElement *followed = get_followed (context, element);

  if (followed == NULL)
    _hyvin_pass_over (context);
  else if (hyvin_indicator_get_direction (HYVIN_INDICATOR (element)) == HYVIN_DIRECTION_UNSET)
    _hyvin_report (context, element, followed, NULL,
                   N_("The indicator “%s” does not say which way it should go"),
                   _hyvin_context_title (context, element));
}

static gboolean
is_far (const HyvinDecimal *before,
        const HyvinDecimal *after,
        int                 percent)
{
  double start = hyvin_decimal_to_double (before);

  return fabs (hyvin_decimal_to_double (after) - start) > percent / 100.0 * fabs (start);
}

static gboolean
runs_against (HyvinContext   *context,
              HyvinDirection  direction,
              HyvinTarget    *before,
              HyvinTarget    *after)
{
  const HyvinDecimal *start = hyvin_target_get_value (before);
  const HyvinDecimal *end = hyvin_target_get_value (after);

  switch (direction)
    {
    case HYVIN_DIRECTION_INCREASE:
      return hyvin_decimal_compare (end, start) < 0;
    case HYVIN_DIRECTION_DECREASE:
      return hyvin_decimal_compare (end, start) > 0;
    case HYVIN_DIRECTION_MAINTAIN:
      return is_far (start, end, _hyvin_context_get_threshold (context, "maintain-percent"));
    case HYVIN_DIRECTION_UNSET:
    case HYVIN_DIRECTION_NONE:
    default:
      return FALSE;
    }
}

static int
compare_years (gconstpointer a,
               gconstpointer b)
{
  int left = hyvin_target_get_year (*(HyvinTarget * const *) a);
  int right = hyvin_target_get_year (*(HyvinTarget * const *) b);

  return (left > right) - (left < right);
}

/* The targets that can be compared, by year. */
static GPtrArray *
list_targets (HyvinElement *indicator)
{
  const HyvinItems *list = _hyvin_element_peek_items (indicator, "targets");
  GPtrArray *targets = g_ptr_array_new ();
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      HyvinTarget *target = HYVIN_TARGET (_hyvin_items_peek (list, i));

      if (hyvin_target_get_value (target) != NULL
          && hyvin_target_get_year (target) != HYVIN_UNSET)
        g_ptr_array_add (targets, target);
    }
  g_ptr_array_sort (targets, compare_years);
  return targets;
}

static void
report_conflict (HyvinContext *context,
                 HyvinElement *indicator,
                 HyvinTarget  *before,
                 HyvinTarget  *after)
{
  HyvinDirection direction = hyvin_indicator_get_direction (HYVIN_INDICATOR (indicator));
  g_autofree char *start = hyvin_decimal_to_string (hyvin_target_get_value (before));
  g_autofree char *end = hyvin_decimal_to_string (hyvin_target_get_value (after));
  const char *title = _hyvin_context_title (context, indicator);
  int year = hyvin_target_get_year (after);

  if (direction == HYVIN_DIRECTION_INCREASE)
    _hyvin_report (context, indicator, HYVIN_ELEMENT (after), end,
                   N_("The indicator “%s” should increase, but the target of %d, %s, is below %s"),
                   title, year, end, start);
  else if (direction == HYVIN_DIRECTION_DECREASE)
    _hyvin_report (context, indicator, HYVIN_ELEMENT (after), end,
                   N_("The indicator “%s” should decrease, but the target of %d, %s, is above %s"),
                   title, year, end, start);
  else
    _hyvin_report (context, indicator, HYVIN_ELEMENT (after), end,
                   N_("The indicator “%s” should be maintained, but the target of %d, %s, is "
                      "far from %s"),
                   title, year, end, start);
}

/* Each target is held against the one before it, and the first against the
 * baseline. A target that is no later than that has nothing to be held against. */
void
_hyvin_check_direction_conflict (HyvinContext *context,
                                 HyvinElement *element)
{
  HyvinIndicator *indicator = HYVIN_INDICATOR (element);
  HyvinDirection direction = hyvin_indicator_get_direction (indicator);
  g_autoptr (GPtrArray) targets = list_targets (element);
  HyvinTarget *before = hyvin_indicator_get_baseline (indicator);
  guint i;

  if (before != NULL && hyvin_target_get_value (before) == NULL)
    before = NULL;
  if (targets->len == 0)
    _hyvin_pass_over (context);
  for (i = 0; i < targets->len; i++)
    {
      HyvinTarget *target = g_ptr_array_index (targets, i);

      if (before != NULL && hyvin_target_get_year (target) <= hyvin_target_get_year (before))
        continue;
      if (before != NULL && runs_against (context, direction, before, target))
        {
          report_conflict (context, element, before, target);
          return;
        }
      before = target;
    }
}

/* Unit */

static gboolean
series_has_value (HyvinSeries *series)
{
  guint n_observations = hyvin_series_get_n_observations (series);
  guint i;

  for (i = 0; i < n_observations; i++)
    {
      HyvinObservation observation;

      _hyvin_series_peek (series, i, &observation);
      if (observation.value.is_set)
        return TRUE;
    }
  return FALSE;
}

static gboolean
child_has_value (HyvinElement *child)
{
  if (HYVIN_IS_TARGET (child))
    return hyvin_target_get_value (HYVIN_TARGET (child)) != NULL;
  return HYVIN_IS_SERIES (child) && series_has_value (HYVIN_SERIES (child));
}

void
_hyvin_check_indicator_unit (HyvinContext *context,
                             HyvinElement *element)
{
  HyvinChildIter iter;
  HyvinElement *child;

  if (!_hyvin_is_text_blank (hyvin_indicator_get_unit (HYVIN_INDICATOR (element))))
    return;
  _hyvin_child_iter_init (&iter, element);
  do
    child = _hyvin_child_iter_next (&iter);
  while (child != NULL && !child_has_value (child));
  if (child != NULL)
    _hyvin_report (context, element, child, NULL,
                   N_("The indicator “%s” has values, but no unit"),
                   _hyvin_context_title (context, element));
}
