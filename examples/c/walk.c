/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Loads a document and walks through its plan: each focus area, its goals with those
 * who answer for them, and their measures.
 *
 *   walk FILE
 *
 * The exit status is 0, or 2 when the document cannot be read. */
#include <hyvin/hyvin.h>
#include <locale.h>
#include <stdio.h>

/* A text may be there in several languages. This takes the one of the document; with
 * "sv" in the place of NULL it would be Swedish where there is some. */
static const char *
read_text (HyvinDocument *document,
           HyvinText     *text)
{
  if (text == NULL)
    return "(no title)";
  return hyvin_text_lookup (text, NULL, hyvin_document_get_language (document));
}

/* A plan says who answers by the id of a party. An id that leads nowhere is no error
 * of reading: the document loads, and it is for the validator to tell. */
static const char *
find_party (HyvinDocument    *document,
            HyvinResponsible *responsible)
{
  const char *id = hyvin_responsible_get_party (responsible);
  HyvinElement *party = id != NULL ? hyvin_document_resolve (document, id) : NULL;

  if (!HYVIN_IS_PARTY (party))
    return id != NULL ? id : "(nobody)";
  return read_text (document, hyvin_party_get_title (HYVIN_PARTY (party)));
}

/* Each list is a GListModel, and the items that it gives are ours to unref. */
static void
print_responsible (HyvinDocument *document,
                   GListModel    *list)
{
  guint i;

  for (i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (HyvinResponsible) responsible = g_list_model_get_item (list, i);

      printf ("%s%s", i == 0 ? " – " : ", ", find_party (document, responsible));
    }
  printf ("\n");
}

static void
print_goal (HyvinDocument *document,
            HyvinGoal     *goal)
{
  GListModel *measures = G_LIST_MODEL (hyvin_goal_get_measures (goal));
  guint i;

  printf ("  %s", read_text (document, hyvin_goal_get_title (goal)));
  print_responsible (document, G_LIST_MODEL (hyvin_goal_get_responsible (goal)));
  for (i = 0; i < g_list_model_get_n_items (measures); i++)
    {
      g_autoptr (HyvinMeasure) measure = g_list_model_get_item (measures, i);

      printf ("    %s", read_text (document, hyvin_measure_get_title (measure)));
      print_responsible (document, G_LIST_MODEL (hyvin_measure_get_responsible (measure)));
    }
}

static void
print_focus_area (HyvinDocument  *document,
                  HyvinFocusArea *area)
{
  GListModel *goals = G_LIST_MODEL (hyvin_focus_area_get_goals (area));
  guint i;

  printf ("%s\n", read_text (document, hyvin_focus_area_get_title (area)));
  for (i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr (HyvinGoal) goal = g_list_model_get_item (goals, i);

      print_goal (document, goal);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (HyvinDocument) document = NULL;
  g_autoptr (GPtrArray) measures = NULL;
  g_autoptr (GError) error = NULL;
  GListModel *areas;
  guint i;

  setlocale (LC_ALL, "");
  if (argc != 2)
    {
      fprintf (stderr, "usage: walk FILE\n");
      return 2;
    }
  document = hyvin_document_load (argv[1], &error);
  if (document == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 2;
    }

  areas = G_LIST_MODEL (hyvin_document_get_focus_areas (document));
  for (i = 0; i < g_list_model_get_n_items (areas); i++)
    {
      g_autoptr (HyvinFocusArea) area = g_list_model_get_item (areas, i);

      print_focus_area (document, area);
    }

  /* When it does not matter where they are, there is a shorter way. */
  measures = hyvin_document_list_measures (document);
  printf ("measures: %u\n", measures->len);
  return 0;
}
