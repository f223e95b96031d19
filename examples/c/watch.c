/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Watches a document while it is edited, as the window of an editor would: objects
 * tell of their fields by notify, lists of their items by items-changed.
 *
 *   watch FILE
 *
 * The first goal of the plan gets a new title, a goal is added before it and taken
 * away again; what is heard is printed. Nothing is saved. The exit status is 0, or 2
 * when the document cannot be read or has no goal. */
#include <hyvin/hyvin.h>
#include <locale.h>
#include <stdio.h>

/* GTK's list views take a HyvinList as it is, and do this by themselves. */
static void
on_items_changed (GListModel *list,
                  guint       position,
                  guint       n_removed,
                  guint       n_added,
                  gpointer    user_data G_GNUC_UNUSED)
{
  printf ("goals: at %u, %u removed and %u added; now there are %u\n",
          position, n_removed, n_added, g_list_model_get_n_items (list));
}

/* It is told only when the value is another than before. */
static void
on_notify (GObject    *object,
           GParamSpec *pspec,
           gpointer    user_data G_GNUC_UNUSED)
{
  HyvinText *title = hyvin_goal_get_title (HYVIN_GOAL (object));

  printf ("%s of %s: %s\n", pspec->name, hyvin_element_get_id (HYVIN_ELEMENT (object)),
          title != NULL ? hyvin_text_lookup (title, NULL, NULL) : "(none)");
}

static void
rename_goal (HyvinGoal  *goal,
             const char *words)
{
  g_autoptr (HyvinText) title = hyvin_text_new (words);

  hyvin_goal_set_title (goal, title);
}

static gboolean
edit (HyvinFocusArea  *area,
      HyvinGoal       *goal,
      GError         **error)
{
  g_autoptr (HyvinGoal) newcomer = hyvin_goal_new ("new-goal");

  rename_goal (goal, "Jokaisella on joku");
  rename_goal (goal, "Jokaisella on joku");     /* the same again: nobody is told */
  return hyvin_focus_area_insert_goal (area, 0, newcomer, error)
         && hyvin_focus_area_move_goal (area, newcomer, 1, error)
         && hyvin_focus_area_remove_goal (area, newcomer, error);
}

/* The handlers go when the objects go; g_signal_connect_object() ends them earlier,
 * with the window that they belong to. */
static gboolean
watch_and_edit (HyvinFocusArea  *area,
                GError         **error)
{
  GListModel *goals = G_LIST_MODEL (hyvin_focus_area_get_goals (area));
  g_autoptr (HyvinGoal) goal = g_list_model_get_item (goals, 0);

  g_signal_connect (goals, "items-changed", G_CALLBACK (on_items_changed), NULL);
  g_signal_connect (goal, "notify::title", G_CALLBACK (on_notify), NULL);
  return edit (area, goal, error);
}

static HyvinFocusArea *
find_first_area (HyvinDocument *document)
{
  g_autoptr (GPtrArray) goals = hyvin_document_list_goals (document);

  if (goals->len == 0)
    return NULL;
  return HYVIN_FOCUS_AREA (hyvin_element_get_parent_element (g_ptr_array_index (goals, 0)));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (HyvinDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  HyvinFocusArea *area;

  setlocale (LC_ALL, "");
  if (argc != 2)
    {
      fprintf (stderr, "usage: watch FILE\n");
      return 2;
    }
  document = hyvin_document_load (argv[1], &error);
  area = document != NULL ? find_first_area (document) : NULL;
  if (area == NULL || !watch_and_edit (area, &error))
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "The plan has no goal");
      return 2;
    }
  return 0;
}
