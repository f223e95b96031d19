/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-process-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-enum-types.h>

#include "hyvin-date-private.h"
#include "hyvin-handling-private.h"
#include "hyvin-record-private.h"

/* A set of months is a word of bits. */
#define MONTH(month) (1u << (month))
#define N_MONTHS 12

/* The annual clock of a document, by stage. */
typedef struct
{
  HyvinClockEvent *first[HYVIN_N_CLOCK_STAGES];     /* of the year, for each stage */
  guint months[HYVIN_N_CLOCK_STAGES];               /* all of them */
} Clock;

static gboolean
has_month (HyvinClockEvent *event)
{
  int month = hyvin_clock_event_get_month (event);

  return month >= 1 && month <= N_MONTHS;
}

/* The day on which the stage is over in a year: its own, else the last of the month. */
static GDate
get_day (HyvinClockEvent *event,
         int              year)
{
  GDateMonth month = (GDateMonth) hyvin_clock_event_get_month (event);
  GDateDay last = g_date_get_days_in_month (month, (GDateYear) year);
  int day = hyvin_clock_event_get_day (event);
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day >= 1 && day < last ? (GDateDay) day : last, month, (GDateYear) year);
  return date;
}

/* Any year that is not a leap year will do. */
static gboolean
comes_before (HyvinClockEvent *event,
              HyvinClockEvent *other)
{
  GDate day = get_day (event, 2001);
  GDate other_day = get_day (other, 2001);

  return g_date_compare (&day, &other_day) < 0;
}

static void
read_clock (HyvinDocument *document,
            Clock         *clock)
{
  const HyvinItems *events = _hyvin_element_peek_items (HYVIN_ELEMENT (document), "clock-events");
  guint i;

  for (i = 0; i < _hyvin_items_size (events); i++)
    {
      HyvinClockEvent *event = HYVIN_CLOCK_EVENT (_hyvin_items_peek (events, i));
      HyvinClockStage stage = hyvin_clock_event_get_stage (event);

      if (stage == HYVIN_CLOCK_STAGE_UNSET || !has_month (event))
        continue;
      clock->months[stage] |= MONTH (hyvin_clock_event_get_month (event));
      if (clock->first[stage] == NULL || comes_before (event, clock->first[stage]))
        clock->first[stage] = event;
    }
}

/* clock-missing */

static void
add_stage (HyvinContext    *context,
           GString         *list,
           HyvinClockStage  stage)
{
  g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "",
                          _hyvin_context_say (context, _hyvin_stage_get_name (stage)));
}

static gboolean
is_in_time (const Clock      *clock,
            const HyvinStage *stage)
{
  int month;

  for (month = stage->first_month; month <= MIN (stage->last_month, N_MONTHS); month++)
    {
      if ((clock->months[stage->stage] & MONTH (month)) != 0)
        return TRUE;
    }
  return FALSE;
}

static void
judge_time (HyvinContext     *context,
            const Clock      *clock,
            const HyvinStage *stage)
{
  HyvinClockEvent *event = clock->first[stage->stage];
  g_autofree char *hint = g_strdup_printf ("%d", hyvin_clock_event_get_month (event));

  if (!is_in_time (clock, stage))
    _hyvin_report (context, HYVIN_ELEMENT (event), NULL, hint,
                   N_("“%s” is in month %d of the annual clock; its stage, “%s”, is expected in "
                      "months %d–%d"),
                   _hyvin_context_title (context, HYVIN_ELEMENT (event)),
                   hyvin_clock_event_get_month (event),
                   _hyvin_context_say (context, _hyvin_stage_get_name (stage->stage)),
                   stage->first_month, stage->last_month);
}

static void
judge_stages (HyvinContext *context,
              HyvinElement *document,
              const Clock  *clock)
{
  const HyvinStages *stages = _hyvin_context_get_data (context)->stages;
  g_autoptr (GString) missing = g_string_new (NULL);
  guint i;

  for (i = 0; i < stages->all->len; i++)
    {
      const HyvinStage *stage = &g_array_index (stages->all, HyvinStage, i);

      if (clock->first[stage->stage] == NULL)
        add_stage (context, missing, stage->stage);
      else
        judge_time (context, clock, stage);
    }
  if (missing->len > 0)
    _hyvin_report (context, document, NULL, NULL,
                   N_("The annual clock of “%s” lacks stages: %s"),
                   _hyvin_context_title (context, document), missing->str);
}

/* Whether the stages can be gone through in their order within a year from @start
 * on. The year goes round: what is heard in autumn reaches the council in spring. */
static gboolean
is_in_order_from (const Clock  *clock,
                  const GArray *order,
                  guint         start)
{
  guint i = 0;
  guint step;

  for (step = 0; step < N_MONTHS; step++)
    {
      guint month = MONTH ((start - 1 + step) % N_MONTHS + 1);

      while (i < order->len
             && (clock->months[g_array_index (order, HyvinClockStage, i)] & month) != 0)
        i++;
    }
  return i == order->len;
}

static void
judge_order (HyvinContext *context,
             HyvinElement *document,
             const Clock  *clock)
{
  const GArray *order = _hyvin_context_get_data (context)->stages->order;
  g_autoptr (GString) names = g_string_new (NULL);
  guint i;

  for (i = 0; i < order->len; i++)
    {
      if (clock->first[g_array_index (order, HyvinClockStage, i)] == NULL)
        return;
      add_stage (context, names, g_array_index (order, HyvinClockStage, i));
    }
  for (i = 1; i <= N_MONTHS; i++)
    {
      if (order->len == 0
          || ((clock->months[g_array_index (order, HyvinClockStage, 0)] & MONTH (i)) != 0
              && is_in_order_from (clock, order, i)))
        return;
    }
  _hyvin_report (context, document, NULL, NULL,
                 N_("The stages of the annual clock of “%s” are not in this order: %s"),
                 _hyvin_context_title (context, document), names->str);
}

/* Several plans of an authority may go by the clock of one of its documents. */
void
_hyvin_check_clock (HyvinContext *context,
                    HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  Clock clock = { { NULL } };

  if (!_hyvin_has_goals (document))
    {
      _hyvin_pass_over (context);
      return;
    }
  if (_hyvin_items_size (_hyvin_element_peek_items (element, "clock-events")) > 0)
    {
      read_clock (document, &clock);
      judge_stages (context, element, &clock);
      judge_order (context, element, &clock);
    }
  else if (!_hyvin_context_get_record (context, document)->has_clock)
    _hyvin_report (context, element, NULL, NULL, N_("“%s” has no annual clock"),
                   _hyvin_context_title (context, element));
}

/* review-missing */

/* The stages that a review answers for each year. Those of the two enumerations
 * are the same. */
static const HyvinClockStage review_stages[] = {
  HYVIN_CLOCK_STAGE_FINANCIAL_STATEMENTS,
  HYVIN_CLOCK_STAGE_HALF_YEAR,
  HYVIN_CLOCK_STAGE_BUDGET,
  HYVIN_CLOCK_STAGE_ANNUAL,
};

G_STATIC_ASSERT ((int) HYVIN_CLOCK_STAGE_FINANCIAL_STATEMENTS
                 == (int) HYVIN_REVIEW_STAGE_FINANCIAL_STATEMENTS);
G_STATIC_ASSERT ((int) HYVIN_CLOCK_STAGE_HALF_YEAR == (int) HYVIN_REVIEW_STAGE_HALF_YEAR);
G_STATIC_ASSERT ((int) HYVIN_CLOCK_STAGE_BUDGET == (int) HYVIN_REVIEW_STAGE_BUDGET);
G_STATIC_ASSERT ((int) HYVIN_CLOCK_STAGE_ANNUAL == (int) HYVIN_REVIEW_STAGE_ANNUAL);

/* Whether a review looks back on the year before. */
static gboolean
is_about_last_year (HyvinClockStage stage)
{
  return stage == HYVIN_CLOCK_STAGE_FINANCIAL_STATEMENTS || stage == HYVIN_CLOCK_STAGE_ANNUAL;
}

/* Whether a stage of a year is over, and there was something to review: the plan was
 * in force when the month began, or for half of the year that is looked back on. */
static gboolean
is_review_due (HyvinContext      *context,
               const HyvinPeriod *force,
               HyvinClockEvent   *event,
               const GDate       *day)
{
  GDate begin = *day;

  if (is_about_last_year (hyvin_clock_event_get_stage (event)))
    g_date_set_dmy (&begin, 1, G_DATE_JULY, (GDateYear) (g_date_get_year (day) - 1));
  else
    g_date_set_day (&begin, 1);
  return g_date_compare (&force->from, &begin) <= 0 && g_date_compare (day, &force->to) <= 0
         && g_date_compare (day, _hyvin_context_get_date (context)) < 0;
}

/* Whether there was a review to wait for. */
static gboolean
judge_reviews (HyvinContext      *context,
               HyvinDocument     *document,
               const HyvinPeriod *force,
               HyvinClockEvent   *event)
{
  const HyvinRecord *record = _hyvin_context_get_record (context, document);
  guint yearly = HYVIN_YEARLY_REVIEW + (guint) hyvin_clock_event_get_stage (event);
  int last = MIN (g_date_get_year (&force->to),
                  g_date_get_year (_hyvin_context_get_date (context)));
  gboolean is_due = FALSE;
  int year;

  for (year = g_date_get_year (&force->from); year <= last; year++)
    {
      GDate day = get_day (event, year);
      char text[HYVIN_DATE_BUFFER];

      if (!is_review_due (context, force, event, &day))
        continue;
      is_due = TRUE;
      if (_hyvin_record_has (record, yearly, year))
        continue;
      _hyvin_date_print (&day, text);
      _hyvin_report (context, HYVIN_ELEMENT (event), HYVIN_ELEMENT (document), text,
                     N_("“%s” of the annual clock was over on %s, and there is no review of that "
                        "stage in the year %d for the goals of “%s”"),
                     _hyvin_context_title (context, HYVIN_ELEMENT (event)), text, year,
                     _hyvin_context_title (context, HYVIN_ELEMENT (document)));
    }
  return is_due;
}

/* A document on its own is judged if it keeps its reviews itself. */
static gboolean
knows_no_reviews (const HyvinRecord *record)
{
  return record->n_documents < 2 && !record->has_reviews;
}

HyvinDocumentRoles
_hyvin_lacks_reviews (HyvinContext  *context,
                      HyvinDocument *document)
{
  const HyvinRecord *record = _hyvin_context_get_record (context, document);
  HyvinPeriod force;

  return knows_no_reviews (record) && record->has_clock && _hyvin_has_goals (document)
         && _hyvin_is_in_force (document, _hyvin_context_get_date (context), &force)
           ? HYVIN_DOCUMENT_ROLE_INTERIM_REVIEW : 0;
}

void
_hyvin_check_reviews (HyvinContext *context,
                      HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  const HyvinRecord *record = _hyvin_context_get_record (context, document);
  Clock clock = { { NULL } };
  HyvinPeriod force;
  gboolean is_judged = FALSE;
  gsize i;

  if (knows_no_reviews (record) || !_hyvin_has_goals (document)
      || !_hyvin_is_in_force (document, _hyvin_context_get_date (context), &force))
    {
      _hyvin_pass_over (context);
      return;
    }
  read_clock (document, &clock);
  for (i = 0; i < G_N_ELEMENTS (review_stages); i++)
    {
      if (clock.first[review_stages[i]] != NULL)
        is_judged = judge_reviews (context, document, &force, clock.first[review_stages[i]])
                    || is_judged;
    }
  if (!is_judged)
    _hyvin_pass_over (context);
}
