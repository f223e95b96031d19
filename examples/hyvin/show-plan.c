/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "view.h"

#include <stdio.h>

#include "dates.h"
#include "messages.h"
#include "table.h"
#include "words.h"

/* What a goal or a measure may hold itself or get from the other. */
enum
{
  RESPONSIBLE,
  RESOURCES,
  INDICATORS,
  N_HOLDINGS
};

typedef struct
{
  HyvinList *lists[N_HOLDINGS];
} Holdings;

static const char * const column_titles[] = {
  N_("Goal or measure"),
  N_("Responsible"),
  N_("Resources"),
  N_("Indicators"),
};

static const guint column_shares[] = { 32, 22, 20, 26 };

static Holdings
get_goal_holdings (HyvinGoal *goal)
{
  return (Holdings) { {
    [RESPONSIBLE] = hyvin_goal_get_responsible (goal),
    [RESOURCES] = hyvin_goal_get_resources (goal),
    [INDICATORS] = hyvin_goal_get_measured_by (goal),
  } };
}

static Holdings
get_measure_holdings (HyvinMeasure *measure)
{
  return (Holdings) { {
    [RESPONSIBLE] = hyvin_measure_get_responsible (measure),
    [RESOURCES] = hyvin_measure_get_resources (measure),
    [INDICATORS] = hyvin_measure_get_measured_by (measure),
  } };
}

static char *
describe_responsible (const View *view,
                      gpointer    responsible)
{
  g_autofree char *party = view_reference (view, hyvin_responsible_get_party (responsible));

  if (hyvin_responsible_get_role (responsible) != HYVIN_RESPONSIBLE_ROLE_COLLABORATOR)
    return g_steal_pointer (&party);
  return g_strdup_printf ("%s (%s)", party, say (N_("collaborator")));
}

static void
append_word (GString    *text,
             const char *word)
{
  if (word != NULL && *word != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", word);
}

static char *
describe_resource (const View *view G_GNUC_UNUSED,
                   gpointer    resource)
{
  GString *text = g_string_new (NULL);
  const HyvinDecimal *amount = hyvin_resource_get_amount (resource);
  g_autofree char *number = amount != NULL ? hyvin_decimal_to_string (amount) : NULL;
  int year = hyvin_resource_get_year (resource);

  append_word (text, resource_kind_word (hyvin_resource_get_kind (resource)));
  append_word (text, number);
  append_word (text, resource_unit_word (hyvin_resource_get_unit (resource)));
  if (year != HYVIN_UNSET)
    g_string_append_printf (text, " (%d)", year);
  return g_string_free (text, FALSE);
}

static char *
describe_measured_by (const View *view,
                      gpointer    measured_by)
{
  return view_measured_by (view, measured_by);
}

static char * (* const describers[N_HOLDINGS]) (const View *view, gpointer item) = {
  [RESPONSIBLE] = describe_responsible,
  [RESOURCES] = describe_resource,
  [INDICATORS] = describe_measured_by,
};

static char *
describe_holding (const View *view,
                  HyvinList  *list,
                  guint       holding)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  guint i;

  for (i = 0; i < list_size (list); i++)
    {
      g_autoptr (HyvinElement) item = g_list_model_get_item (G_LIST_MODEL (list), i);

      g_ptr_array_add (texts, describers[holding] (view, item));
    }
  return view_list (texts);
}

/* Prints a row. @elsewhere says, for what the object does not hold itself,
 * where it is to be found; NULL for nowhere. */
static void
print_row (const View         *view,
           const Table        *table,
           const char         *name,
           const Holdings     *own,
           const char * const *elsewhere)
{
  const char *cells[1 + N_HOLDINGS] = { name };
  char *held[N_HOLDINGS] = { NULL };
  guint i;

  for (i = 0; i < N_HOLDINGS; i++)
    {
      if (list_size (own->lists[i]) == 0 && elsewhere[i] != NULL)
        {
          cells[1 + i] = say (elsewhere[i]);
          continue;
        }
      held[i] = describe_holding (view, own->lists[i], i);
      cells[1 + i] = held[i];
    }
  table_print_row (table, cells);
  for (i = 0; i < N_HOLDINGS; i++)
    g_free (held[i]);
}

/* The title, and below it the time and the state. */
static char *
describe_measure (HyvinMeasure *measure)
{
  g_autofree char *title = view_title (HYVIN_ELEMENT (measure));
  const GDate *from = hyvin_measure_get_from (measure);
  const GDate *to = hyvin_measure_get_to (measure);
  g_autofree char *first = from != NULL ? print_date (from) : g_strdup ("");
  g_autofree char *last = to != NULL ? print_date (to) : g_strdup ("");
  const char *status = status_word (hyvin_measure_get_status (measure));
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "- %s", title);
  if (from != NULL || to != NULL)
    g_string_append_printf (text, "\n  %s – %s", first, last);
  if (*status != '\0')
    g_string_append_printf (text, "\n  %s", status);
  return g_string_free (text, FALSE);
}

static void
print_measure (const View     *view,
               const Table    *table,
               HyvinMeasure   *measure,
               const Holdings *goal)
{
  g_autofree char *name = describe_measure (measure);
  Holdings own = get_measure_holdings (measure);
  const char *elsewhere[N_HOLDINGS];
  guint i;

  for (i = 0; i < N_HOLDINGS; i++)
    elsewhere[i] = list_size (goal->lists[i]) > 0 ? N_("see the goal") : NULL;
  print_row (view, table, name, &own, elsewhere);
}

/* A goal has what all its measures have. */
static gboolean
is_held_by_all (HyvinList *measures,
                guint      holding)
{
  guint n_measures = list_size (measures);
  guint i;

  for (i = 0; i < n_measures; i++)
    {
      g_autoptr (HyvinMeasure) measure = g_list_model_get_item (G_LIST_MODEL (measures), i);
      Holdings held = get_measure_holdings (measure);

      if (list_size (held.lists[holding]) == 0)
        return FALSE;
    }
  return n_measures > 0;
}

static void
print_goal (const View  *view,
            const Table *table,
            HyvinGoal   *goal)
{
  g_autofree char *title = view_title (HYVIN_ELEMENT (goal));
  HyvinList *measures = hyvin_goal_get_measures (goal);
  Holdings own = get_goal_holdings (goal);
  const char *elsewhere[N_HOLDINGS];
  guint i;

  for (i = 0; i < N_HOLDINGS; i++)
    elsewhere[i] = is_held_by_all (measures, i) ? N_("see the measures") : NULL;
  print_row (view, table, title, &own, elsewhere);
  for (i = 0; i < list_size (measures); i++)
    {
      g_autoptr (HyvinMeasure) measure = g_list_model_get_item (G_LIST_MODEL (measures), i);

      print_measure (view, table, measure, &own);
    }
}

static void
print_focus_area (const View     *view,
                  HyvinFocusArea *focus_area)
{
  g_autofree char *title = view_title (HYVIN_ELEMENT (focus_area));
  HyvinList *goals = hyvin_focus_area_get_goals (focus_area);
  Table table;
  guint i;

  printf ("\n");
  view_print_heading (view, title, '-');
  printf ("\n");
  if (list_size (goals) == 0)
    {
      puts (say (N_("No goals")));
      return;
    }
  table_init (&table, view->width, column_shares, G_N_ELEMENTS (column_shares));
  table_print_head (&table, column_titles);
  for (i = 0; i < list_size (goals); i++)
    {
      g_autoptr (HyvinGoal) goal = g_list_model_get_item (G_LIST_MODEL (goals), i);

      if (i > 0)
        printf ("\n");
      print_goal (view, &table, goal);
    }
}

/* Shows the focus areas, each with a table of its goals and measures. */
void
show_plan (const View *view)
{
  HyvinList *focus_areas = hyvin_document_get_focus_areas (view->document);
  guint i;

  for (i = 0; i < list_size (focus_areas); i++)
    {
      g_autoptr (HyvinFocusArea) focus_area = g_list_model_get_item (G_LIST_MODEL (focus_areas), i);

      print_focus_area (view, focus_area);
    }
}
