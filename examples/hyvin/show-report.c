/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "view.h"

#include <stdio.h>

#include "dates.h"
#include "messages.h"
#include "table.h"
#include "words.h"
#include "wrap.h"

static const char * const indicator_titles[] = {
  N_("Indicator"),
  N_("Baseline → target"),
  N_("Latest"),
};

static const guint indicator_shares[] = { 50, 30, 20 };

static const char * const review_titles[] = {
  N_("Goal or measure"),
  N_("Status"),
  N_("Note"),
};

static const guint review_shares[] = { 36, 22, 42 };

static void
print_section_heading (const View *view,
                       const char *heading)
{
  printf ("\n");
  view_print_heading (view, heading, '-');
  printf ("\n");
}

/* The series that tells of everybody in the authority's own area. */
static gboolean
is_main_series (HyvinSeries *series)
{
  return hyvin_series_get_region (series) == NULL
         && hyvin_series_get_population_group (series) == NULL
         && hyvin_series_get_sex (series) != HYVIN_SEX_FEMALE
         && hyvin_series_get_sex (series) != HYVIN_SEX_MALE;
}

static char *
describe_latest (HyvinSeries *series)
{
  char *latest = NULL;
  int latest_year = 0;
  guint i;

  for (i = 0; i < hyvin_series_get_n_observations (series); i++)
    {
      g_autoptr (HyvinObservation) observation = hyvin_series_get_observation (series, i);
      const HyvinDecimal *value = hyvin_observation_get_value (observation);
      int year = hyvin_observation_get_year (observation);
      g_autofree char *number = NULL;

      if (value == NULL || year < latest_year)
        continue;
      number = hyvin_decimal_to_string (value);
      g_free (latest);
      latest = g_strdup_printf ("%s (%d)", number, year);
      latest_year = year;
    }
  return latest;
}

static char *
describe_indicator_latest (HyvinIndicator *indicator)
{
  HyvinList *series = hyvin_indicator_get_series (indicator);
  guint i;

  for (i = 0; i < list_size (series); i++)
    {
      g_autoptr (HyvinSeries) one = g_list_model_get_item (G_LIST_MODEL (series), i);
      char *latest = is_main_series (one) ? describe_latest (one) : NULL;

      if (latest != NULL)
        return latest;
    }
  return g_strdup (NOTHING);
}

static void
print_indicators (const View *view)
{
  HyvinList *indicators = hyvin_document_get_indicators (view->document);
  Table table;
  guint i;

  if (list_size (indicators) == 0)
    return;
  print_section_heading (view, say (N_("Indicators")));
  table_init (&table, view->width, indicator_shares, G_N_ELEMENTS (indicator_shares));
  table_print_head (&table, indicator_titles);
  for (i = 0; i < list_size (indicators); i++)
    {
      g_autoptr (HyvinIndicator) indicator = g_list_model_get_item (G_LIST_MODEL (indicators), i);
      g_autofree char *title = view_title (HYVIN_ELEMENT (indicator));
      g_autofree char *targets = view_targets (view, indicator);
      g_autofree char *latest = describe_indicator_latest (indicator);
      const char *cells[] = { title, *targets != '\0' ? targets : NOTHING, latest };

      table_print_row (&table, cells);
    }
}

static void
print_conclusions (const View          *view,
                   HyvinConclusionKind  kind,
                   const char          *heading)
{
  HyvinList *conclusions = hyvin_document_get_conclusions (view->document);
  gboolean any = FALSE;
  guint i;

  for (i = 0; i < list_size (conclusions); i++)
    {
      g_autoptr (HyvinConclusion) conclusion =
        g_list_model_get_item (G_LIST_MODEL (conclusions), i);
      g_autofree char *title = view_title (HYVIN_ELEMENT (conclusion));
      g_autofree char *item = g_strconcat ("- ", title, NULL);

      if (hyvin_conclusion_get_kind (conclusion) != kind)
        continue;
      if (!any)
        print_section_heading (view, say (heading));
      print_wrapped (item, view->width, "");
      any = TRUE;
    }
}

static void
print_review_entry (const View       *view,
                    const Table      *table,
                    HyvinReviewEntry *entry)
{
  g_autofree char *subject = view_reference (view, hyvin_review_entry_get_subject (entry));
  g_autofree char *note = view_text (view, hyvin_review_entry_get_note (entry));
  g_autoptr (GString) status = g_string_new (status_word (hyvin_review_entry_get_status (entry)));
  const char *rating = rating_word (hyvin_review_entry_get_rating (entry));
  int percent = hyvin_review_entry_get_percent (entry);
  const char *cells[] = { subject, NULL, *note != '\0' ? note : NOTHING };

  if (percent != HYVIN_UNSET)
    g_string_append_printf (status, "%s%d %%", status->len > 0 ? " " : "", percent);
  if (*rating != '\0')
    g_string_append_printf (status, "%s%s", status->len > 0 ? ", " : "", rating);
  cells[1] = status->len > 0 ? status->str : NOTHING;
  table_print_row (table, cells);
}

static void
print_review (const View  *view,
              HyvinReview *review)
{
  HyvinList *entries = hyvin_review_get_entries (review);
  const GDate *on = hyvin_review_get_on (review);
  g_autofree char *date = on != NULL ? print_date (on) : g_strdup ("?");
  g_autofree char *heading =
    g_strdup_printf ("%s %s", review_stage_word (hyvin_review_get_stage (review)), date);
  Table table;
  guint i;

  print_section_heading (view, g_strchug (heading));
  table_init (&table, view->width, review_shares, G_N_ELEMENTS (review_shares));
  table_print_head (&table, review_titles);
  for (i = 0; i < list_size (entries); i++)
    {
      g_autoptr (HyvinReviewEntry) entry = g_list_model_get_item (G_LIST_MODEL (entries), i);

      print_review_entry (view, &table, entry);
    }
}

/* Shows what a document without a plan tells: what is known, what follows from
 * it, and how the goals of other documents have come on. */
void
show_report (const View *view)
{
  HyvinList *reviews = hyvin_document_get_reviews (view->document);
  guint i;

  print_indicators (view);
  print_conclusions (view, HYVIN_CONCLUSION_KIND_STRENGTH, N_("Strengths"));
  print_conclusions (view, HYVIN_CONCLUSION_KIND_NEED, N_("Development needs"));
  for (i = 0; i < list_size (reviews); i++)
    {
      g_autoptr (HyvinReview) review = g_list_model_get_item (G_LIST_MODEL (reviews), i);

      print_review (view, review);
    }
}
