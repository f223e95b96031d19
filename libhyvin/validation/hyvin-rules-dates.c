/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-structure-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin.h>

#include "hyvin-context-private.h"
#include "hyvin-date-private.h"
#include "hyvin-element-private.h"
#include "hyvin-list-private.h"
#include "hyvin-period-private.h"
#include "hyvin-series-private.h"

/* Dates and other numbers that must fit together */

static void
check_dates (HyvinContext *context,
             HyvinElement *element,
             guint         line,
             guint         column,
             const GDate  *from,
             const GDate  *to)
{
  char beginning[HYVIN_DATE_BUFFER];
  char end[HYVIN_DATE_BUFFER];

  if (!g_date_valid (from) || !g_date_valid (to) || g_date_compare (from, to) <= 0)
    return;
  _hyvin_date_print (from, beginning);
  _hyvin_date_print (to, end);
  _hyvin_report_at (context, element, line, column, end,
                    N_("The end, %s, is before the beginning, %s"), end, beginning);
}

static void
check_series_dates (HyvinContext *context,
                    HyvinElement *element)
{
  HyvinSeries *series = HYVIN_SERIES (element);
  guint n_observations = hyvin_series_get_n_observations (series);
  HyvinObservation observation;
  guint i;

  for (i = 0; i < n_observations; i++)
    {
      _hyvin_series_peek (series, i, &observation);
      check_dates (context, element, observation.line, observation.column,
                   &observation.from, &observation.to);
    }
}

static void
check_periods (HyvinContext *context,
               HyvinElement *element)
{
  static const char * const names[] = { "term", "period" };
  guint i;

  for (i = 0; i < G_N_ELEMENTS (names); i++)
    {
      HyvinPeriod **period = _hyvin_element_find_slot (element, names[i], HYVIN_FIELD_PERIOD);

      if (period != NULL && *period != NULL)
        check_dates (context, element, (*period)->line, (*period)->column,
                     &(*period)->from, &(*period)->to);
    }
}

static void
check_ages (HyvinContext *context,
            HyvinElement *element)
{
  int from = hyvin_population_group_get_from_age (HYVIN_POPULATION_GROUP (element));
  int to = hyvin_population_group_get_to_age (HYVIN_POPULATION_GROUP (element));

  if (from != HYVIN_UNSET && to != HYVIN_UNSET && from > to)
    _hyvin_report (context, element, NULL, NULL,
                   N_("The highest age of “%s”, %d, is below the lowest, %d"),
                   _hyvin_context_title (context, element), to, from);
}

/* What has not begun cannot be done. */
static void
check_done (HyvinContext *context,
            HyvinElement *element)
{
  const GDate *from = hyvin_measure_get_from (HYVIN_MEASURE (element));
  char beginning[HYVIN_DATE_BUFFER];

  if (hyvin_measure_get_status (HYVIN_MEASURE (element)) != HYVIN_STATUS_DONE || from == NULL
      || g_date_compare (from, _hyvin_context_get_date (context)) <= 0)
    return;
  _hyvin_date_print (from, beginning);
  _hyvin_report (context, element, NULL, beginning,
                 N_("The measure “%s” is done, although it only begins on %s"),
                 _hyvin_context_title (context, element), beginning);
}

static void
check_percent (HyvinContext *context,
               HyvinElement *element)
{
  int percent = hyvin_review_entry_get_percent (HYVIN_REVIEW_ENTRY (element));
  g_autofree char *hint = NULL;

  if (percent == HYVIN_UNSET || (percent >= 0 && percent <= 100))
    return;
  hint = g_strdup_printf ("%d", percent);
  _hyvin_report (context, element, NULL, hint,
                 N_("The share done is %d per cent, and it can only be from 0 to 100"), percent);
}

/* The target of the latest year, or NULL. */
static HyvinTarget *
find_last_target (HyvinElement *indicator)
{
  const HyvinItems *targets = _hyvin_element_peek_items (indicator, "targets");
  HyvinTarget *last = NULL;
  guint i;

  for (i = 0; i < _hyvin_items_size (targets); i++)
    {
      HyvinTarget *target = HYVIN_TARGET (_hyvin_items_peek (targets, i));

      if (hyvin_target_get_year (target) != HYVIN_UNSET
          && (last == NULL || hyvin_target_get_year (last) < hyvin_target_get_year (target)))
        last = target;
    }
  return last;
}

/* Targets of years gone by may be left beside a newer baseline; one has to be
 * still ahead of it. */
static void
check_target_years (HyvinContext *context,
                    HyvinElement *element)
{
  HyvinTarget *baseline = hyvin_indicator_get_baseline (HYVIN_INDICATOR (element));
  HyvinTarget *last = find_last_target (element);
  int begins = baseline != NULL ? hyvin_target_get_year (baseline) : HYVIN_UNSET;
  g_autofree char *hint = NULL;

  if (begins == HYVIN_UNSET || last == NULL || hyvin_target_get_year (last) >= begins)
    return;
  hint = g_strdup_printf ("%d", hyvin_target_get_year (last));
  _hyvin_report (context, HYVIN_ELEMENT (last), HYVIN_ELEMENT (baseline), hint,
                 N_("The last target of the indicator “%s” is for %d, before its baseline of %d"),
                 _hyvin_context_title (context, element), hyvin_target_get_year (last), begins);
}

/* The annual clock goes for every year, so February may have 29 days. */
static void
check_day (HyvinContext *context,
           HyvinElement *element)
{
  int month = hyvin_clock_event_get_month (HYVIN_CLOCK_EVENT (element));
  int day = hyvin_clock_event_get_day (HYVIN_CLOCK_EVENT (element));
  g_autofree char *hint = NULL;

  if (month < G_DATE_JANUARY || month > G_DATE_DECEMBER
      || day <= g_date_get_days_in_month ((GDateMonth) month, 2000))
    return;
  hint = g_strdup_printf ("%d", day);
  _hyvin_report (context, element, NULL, hint,
                 N_("“%s” is on day %d of month %d, which has no such day"),
                 _hyvin_context_title (context, element), day, month);
}

static const struct
{
  GType (*type) (void);
  void (*check) (HyvinContext *context,
                 HyvinElement *element);
} checks[] = {
  { hyvin_document_get_type, check_periods },
  { hyvin_series_get_type, check_series_dates },
  { hyvin_population_group_get_type, check_ages },
  { hyvin_indicator_get_type, check_target_years },
  { hyvin_measure_get_type, check_done },
  { hyvin_review_entry_get_type, check_percent },
  { hyvin_clock_event_get_type, check_day },
};

void
_hyvin_check_dates_order (HyvinContext *context,
                          HyvinElement *element)
{
  const GDate *from = _hyvin_element_find_slot (element, "from", HYVIN_FIELD_DATE);
  const GDate *to = _hyvin_element_find_slot (element, "to", HYVIN_FIELD_DATE);
  gsize i;

  if (from != NULL && to != NULL)
    check_dates (context, element, element->line, element->column, from, to);
  for (i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      if (G_OBJECT_TYPE (element) == checks[i].type ())
        checks[i].check (context, element);
    }
}
