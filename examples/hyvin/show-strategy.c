/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "view.h"

#include <stdio.h>

#include "messages.h"
#include "table.h"
#include "wrap.h"

static const char * const column_titles[] = {
  N_("Indicator"),
  N_("Measures listed for it"),
};

static const guint column_shares[] = { 50, 50 };

/* A strategy may name a measure by its own words, by reference, or both. */
static char *
describe_listed_measure (const View         *view,
                         HyvinListedMeasure *listed)
{
  g_autofree char *title = view_text (view, hyvin_listed_measure_get_title (listed));

  if (*title != '\0')
    return g_steal_pointer (&title);
  return view_reference (view, hyvin_listed_measure_get_measure (listed));
}

static char *
describe_listed_measures (const View *view,
                          HyvinList  *list)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  guint i;

  for (i = 0; i < list_size (list); i++)
    {
      g_autoptr (HyvinListedMeasure) listed = g_list_model_get_item (G_LIST_MODEL (list), i);

      g_ptr_array_add (texts, describe_listed_measure (view, listed));
    }
  return view_list (texts);
}

static void
print_success_factors (const View *view,
                       HyvinList  *factors)
{
  guint i;

  if (list_size (factors) > 0)
    printf ("%s:\n", say (N_("Success factors")));
  for (i = 0; i < list_size (factors); i++)
    {
      g_autoptr (HyvinElement) factor = g_list_model_get_item (G_LIST_MODEL (factors), i);
      g_autofree char *title = view_title (factor);
      g_autofree char *item = g_strconcat ("- ", title, NULL);

      print_wrapped (item, view->width, "");
    }
}

static void
print_indicators (const View *view,
                  HyvinList  *indicators)
{
  Table table;
  guint i;

  printf ("\n");
  if (list_size (indicators) == 0)
    {
      puts (say (N_("No indicators")));
      return;
    }
  table_init (&table, view->width, column_shares, G_N_ELEMENTS (column_shares));
  table_print_head (&table, column_titles);
  for (i = 0; i < list_size (indicators); i++)
    {
      g_autoptr (HyvinMeasuredBy) measured_by =
        g_list_model_get_item (G_LIST_MODEL (indicators), i);
      g_autofree char *indicator = view_measured_by (view, measured_by);
      g_autofree char *listed =
        describe_listed_measures (view, hyvin_measured_by_get_listed_measures (measured_by));
      const char *cells[] = { indicator, listed };

      table_print_row (&table, cells);
    }
}

/* Shows the aims: what makes them come true and what they are measured by. */
void
show_strategy (const View *view)
{
  HyvinList *aims = hyvin_document_get_aims (view->document);
  guint i;

  for (i = 0; i < list_size (aims); i++)
    {
      g_autoptr (HyvinAim) aim = g_list_model_get_item (G_LIST_MODEL (aims), i);
      g_autofree char *title = view_title (HYVIN_ELEMENT (aim));

      printf ("\n");
      view_print_heading (view, title, '-');
      printf ("\n");
      print_success_factors (view, hyvin_aim_get_success_factors (aim));
      print_indicators (view, hyvin_aim_get_measured_by (aim));
    }
}
