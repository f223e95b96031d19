/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

typedef struct
{
  HyvinDocument *document;
  HyvinFocusArea *area;
} Fixture;

static void
set_up (Fixture *fixture)
{
  fixture->document = hyvin_document_new ("d", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  fixture->area = hyvin_focus_area_new ("area");
  ck_assert (hyvin_document_add_focus_area (fixture->document, fixture->area, NULL));
}

static void
tear_down (Fixture *fixture)
{
  g_object_unref (fixture->area);
  g_assert_finalize_object (fixture->document);
}

/* Adds a goal; the document owns it. */
static HyvinGoal *
add_goal (Fixture    *fixture,
          const char *id)
{
  g_autoptr (HyvinGoal) goal = hyvin_goal_new (id);

  ck_assert (hyvin_focus_area_add_goal (fixture->area, goal, NULL));
  return goal;
}

static const char *
id_of (gpointer element)
{
  return hyvin_element_get_id (HYVIN_ELEMENT (element));
}

#define assert_found(fixture, id, element)                                             \
  ck_assert_ptr_eq (hyvin_document_lookup ((fixture)->document, id), element)

START_TEST (test_given)
{
  Fixture fixture;
  g_autoptr (HyvinEvent) event = hyvin_event_new (NULL);
  g_autoptr (HyvinExemption) exemption = hyvin_exemption_new ();

  set_up (&fixture);
  ck_assert_str_eq (id_of (add_goal (&fixture, NULL)), "goal-1");
  ck_assert_str_eq (id_of (add_goal (&fixture, NULL)), "goal-2");
  ck_assert_str_eq (id_of (add_goal (&fixture, "mine")), "mine");
  ck_assert_str_eq (id_of (add_goal (&fixture, NULL)), "goal-3");

  ck_assert (hyvin_document_add_event (fixture.document, event, NULL));
  ck_assert_msg (id_of (event) == NULL, "an event need not have one");
  ck_assert (hyvin_document_add_exemption (fixture.document, exemption, NULL));
  ck_assert_msg (id_of (exemption) == NULL, "an exemption has none");
  tear_down (&fixture);
}
END_TEST

/* The name is that of the element, and a number that is taken is passed over. */
START_TEST (test_given_unique)
{
  Fixture fixture;
  g_autoptr (HyvinFocusArea) area = hyvin_focus_area_new (NULL);

  set_up (&fixture);
  add_goal (&fixture, "goal-1");
  add_goal (&fixture, "goal-3");
  ck_assert_str_eq (id_of (add_goal (&fixture, NULL)), "goal-2");
  ck_assert_str_eq (id_of (add_goal (&fixture, NULL)), "goal-4");
  ck_assert (hyvin_document_add_focus_area (fixture.document, area, NULL));
  ck_assert_str_eq (id_of (area), "focus-area-1");
  tear_down (&fixture);
}
END_TEST

/* A whole tree that comes in at once. */
START_TEST (test_given_below)
{
  Fixture fixture;
  g_autoptr (HyvinGoal) goal = hyvin_goal_new (NULL);
  g_autoptr (HyvinMeasure) first = hyvin_measure_new (NULL);
  g_autoptr (HyvinMeasure) second = hyvin_measure_new (NULL);
  g_autoptr (HyvinMeasuredBy) measured_by = hyvin_measured_by_new ();

  set_up (&fixture);
  ck_assert (hyvin_goal_add_measure (goal, first, NULL));
  ck_assert (hyvin_goal_add_measure (goal, second, NULL));
  ck_assert (hyvin_goal_add_measured_by (goal, measured_by, NULL));
  ck_assert_msg (id_of (goal) == NULL && id_of (first) == NULL, "not before they are in a document");
  ck_assert (hyvin_focus_area_add_goal (fixture.area, goal, NULL));
  ck_assert_str_eq (id_of (goal), "goal-1");
  ck_assert_str_eq (id_of (first), "measure-1");
  ck_assert_str_eq (id_of (second), "measure-2");
  ck_assert_ptr_null (id_of (measured_by));
  assert_found (&fixture, "measure-2", HYVIN_ELEMENT (second));
  tear_down (&fixture);
}
END_TEST

START_TEST (test_given_is_notified)
{
  Fixture fixture;
  g_autoptr (HyvinGoal) goal = hyvin_goal_new (NULL);
  guint n_notified = 0;

  set_up (&fixture);
  g_signal_connect (goal, "notify::id", G_CALLBACK (test_count_notify), &n_notified);
  ck_assert (hyvin_focus_area_add_goal (fixture.area, goal, NULL));
  ck_assert_uint_eq (n_notified, 1);
  tear_down (&fixture);
}
END_TEST

static void
set_own_id (GObject    *object,
            GParamSpec *pspec G_GNUC_UNUSED,
            gpointer    data G_GNUC_UNUSED)
{
  hyvin_goal_set_id (HYVIN_GOAL (object), "better");
}

/* Who watches an object may give it another id at once. */
START_TEST (test_given_changed_at_once)
{
  Fixture fixture;
  g_autoptr (HyvinGoal) goal = hyvin_goal_new (NULL);

  set_up (&fixture);
  assert_found (&fixture, "area", HYVIN_ELEMENT (fixture.area));
  g_signal_connect (goal, "notify::id", G_CALLBACK (set_own_id), NULL);
  ck_assert (hyvin_focus_area_add_goal (fixture.area, goal, NULL));
  ck_assert_str_eq (id_of (goal), "better");
  assert_found (&fixture, "better", HYVIN_ELEMENT (goal));
  assert_found (&fixture, "goal-1", NULL);
  tear_down (&fixture);
}
END_TEST

static void
rename_newcomer (GListModel *model,
                 guint       position,
                 guint       removed G_GNUC_UNUSED,
                 guint       added G_GNUC_UNUSED,
                 gpointer    document)
{
  g_autoptr (HyvinElement) newcomer = g_list_model_get_item (model, position);

  ck_assert_ptr_eq (hyvin_document_lookup (document, id_of (newcomer)), newcomer);
  hyvin_goal_set_id (HYVIN_GOAL (newcomer), "better");
}

/* Who watches a list finds the newcomer in its place, id and all. */
START_TEST (test_list_is_watched)
{
  Fixture fixture;
  g_autoptr (HyvinGoal) goal = hyvin_goal_new (_i ? "g" : NULL);

  set_up (&fixture);
  assert_found (&fixture, "area", HYVIN_ELEMENT (fixture.area));
  g_signal_connect (hyvin_focus_area_get_goals (fixture.area), "items-changed",
                    G_CALLBACK (rename_newcomer), fixture.document);
  ck_assert (hyvin_focus_area_add_goal (fixture.area, goal, NULL));
  g_signal_handlers_disconnect_by_func (hyvin_focus_area_get_goals (fixture.area),
                                        (gpointer) rename_newcomer, fixture.document);
  assert_found (&fixture, "better", HYVIN_ELEMENT (goal));
  assert_found (&fixture, "g", NULL);
  ck_assert (hyvin_focus_area_remove_goal (fixture.area, goal, NULL));
  assert_found (&fixture, "better", NULL);
  tear_down (&fixture);
}
END_TEST

/* @when: whether the index is there before the edit, or made after it. */
static void
ask (Fixture  *fixture,
     gboolean  when)
{
  if (when)
    hyvin_document_lookup (fixture->document, "area");
}

START_TEST (test_add_and_remove)
{
  Fixture fixture;
  HyvinGoal *goal;

  set_up (&fixture);
  ask (&fixture, _i);
  goal = add_goal (&fixture, "g");
  ask (&fixture, _i);
  assert_found (&fixture, "g", HYVIN_ELEMENT (goal));
  ck_assert (hyvin_focus_area_remove_goal (fixture.area, goal, NULL));
  assert_found (&fixture, "g", NULL);
  assert_found (&fixture, "area", HYVIN_ELEMENT (fixture.area));
  assert_found (&fixture, "d", HYVIN_ELEMENT (fixture.document));
  tear_down (&fixture);
}
END_TEST

START_TEST (test_change)
{
  Fixture fixture;
  HyvinGoal *goal;

  set_up (&fixture);
  goal = add_goal (&fixture, "g");
  ask (&fixture, _i);
  hyvin_goal_set_id (goal, "h");
  assert_found (&fixture, "g", NULL);
  assert_found (&fixture, "h", HYVIN_ELEMENT (goal));
  hyvin_goal_set_id (goal, NULL);
  assert_found (&fixture, "h", NULL);
  hyvin_goal_set_id (goal, "g");
  assert_found (&fixture, "g", HYVIN_ELEMENT (goal));
  hyvin_document_set_id (fixture.document, "e");
  assert_found (&fixture, "d", NULL);
  assert_found (&fixture, "e", HYVIN_ELEMENT (fixture.document));
  tear_down (&fixture);
}
END_TEST

START_TEST (test_move)
{
  Fixture fixture;
  HyvinGoal *goal;

  set_up (&fixture);
  goal = add_goal (&fixture, "g");
  add_goal (&fixture, "h");
  ask (&fixture, _i);
  ck_assert (hyvin_focus_area_move_goal (fixture.area, goal, 1, NULL));
  assert_found (&fixture, "g", HYVIN_ELEMENT (goal));
  tear_down (&fixture);
}
END_TEST

/* Of several with one id the first is found; the next when that goes. */
START_TEST (test_duplicates)
{
  Fixture fixture;
  HyvinGoal *goals[3];
  guint i;

  set_up (&fixture);
  ask (&fixture, _i);
  for (i = 0; i < G_N_ELEMENTS (goals); i++)
    {
      goals[i] = add_goal (&fixture, NULL);
      hyvin_goal_set_id (goals[i], "g");
    }
  assert_found (&fixture, "g", HYVIN_ELEMENT (goals[0]));
  ck_assert (hyvin_focus_area_remove_goal (fixture.area, goals[0], NULL));
  assert_found (&fixture, "g", HYVIN_ELEMENT (goals[1]));
  hyvin_goal_set_id (goals[1], "h");
  assert_found (&fixture, "g", HYVIN_ELEMENT (goals[2]));
  assert_found (&fixture, "h", HYVIN_ELEMENT (goals[1]));
  hyvin_goal_set_id (goals[1], "g");
  assert_found (&fixture, "g", HYVIN_ELEMENT (goals[2]));
  ck_assert (hyvin_focus_area_remove_goal (fixture.area, goals[1], NULL));
  assert_found (&fixture, "g", HYVIN_ELEMENT (goals[2]));
  ck_assert (hyvin_focus_area_remove_goal (fixture.area, goals[2], NULL));
  assert_found (&fixture, "g", NULL);
  tear_down (&fixture);
}
END_TEST

/* Who comes with an id that is taken gets another; who has it keeps it. */
START_TEST (test_taken)
{
  Fixture fixture;
  HyvinGoal *first;
  HyvinGoal *second;

  set_up (&fixture);
  first = add_goal (&fixture, "g");
  ask (&fixture, _i);
  second = add_goal (&fixture, "g");
  assert_found (&fixture, "g", HYVIN_ELEMENT (first));
  ck_assert_str_eq (hyvin_element_get_id (HYVIN_ELEMENT (second)), "goal-1");
  assert_found (&fixture, "goal-1", HYVIN_ELEMENT (second));
  tear_down (&fixture);
}
END_TEST

START_TEST (test_duplicates_read)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (
    "  <plan>\n    <focus-area id=\"a\">\n      <title>1</title>\n    </focus-area>\n"
    "    <focus-area id=\"a\">\n      <title>2</title>\n    </focus-area>\n  </plan>\n"));
  g_autoptr (HyvinFocusArea) first =
    g_list_model_get_item (G_LIST_MODEL (hyvin_document_get_focus_areas (document)), 0);
  g_autoptr (HyvinFocusArea) second =
    g_list_model_get_item (G_LIST_MODEL (hyvin_document_get_focus_areas (document)), 1);

  ck_assert_ptr_eq (hyvin_document_lookup (document, "a"), first);
  ck_assert (hyvin_document_remove_focus_area (document, first, NULL));
  ck_assert_ptr_eq (hyvin_document_lookup (document, "a"), second);
}
END_TEST

/* A tree that goes from one document to another takes its ids along. */
START_TEST (test_between_documents)
{
  Fixture fixture;
  g_autoptr (HyvinDocument) other = hyvin_document_new ("other", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  HyvinGoal *goal;
  g_autoptr (HyvinMeasure) measure = hyvin_measure_new ("m");

  set_up (&fixture);
  goal = add_goal (&fixture, "g");
  ck_assert (hyvin_goal_add_measure (goal, measure, NULL));
  ask (&fixture, _i);
  if (_i)
    ck_assert_ptr_null (hyvin_document_lookup (other, "m"));

  ck_assert (hyvin_document_remove_focus_area (fixture.document, fixture.area, NULL));
  ck_assert_ptr_null (hyvin_element_get_owner_document (HYVIN_ELEMENT (measure)));
  ck_assert (hyvin_document_add_focus_area (other, fixture.area, NULL));
  assert_found (&fixture, "m", NULL);
  assert_found (&fixture, "g", NULL);
  assert_found (&fixture, "area", NULL);
  ck_assert_ptr_eq (hyvin_document_lookup (other, "m"), measure);
  ck_assert_ptr_eq (hyvin_document_lookup (other, "g"), goal);
  ck_assert_ptr_eq (hyvin_element_get_owner_document (HYVIN_ELEMENT (measure)), other);
  tear_down (&fixture);
}
END_TEST

/* Editing a tree that stands in no document changes no document. */
START_TEST (test_apart)
{
  Fixture fixture;
  HyvinGoal *goal;
  g_autoptr (HyvinGoal) held = NULL;
  g_autoptr (HyvinMeasure) measure = hyvin_measure_new ("m");

  set_up (&fixture);
  goal = add_goal (&fixture, "g");
  held = g_object_ref (goal);
  ask (&fixture, TRUE);
  ck_assert (hyvin_focus_area_remove_goal (fixture.area, goal, NULL));
  ck_assert (hyvin_goal_add_measure (goal, measure, NULL));
  hyvin_goal_set_id (goal, "area");
  assert_found (&fixture, "m", NULL);
  assert_found (&fixture, "area", HYVIN_ELEMENT (fixture.area));
  ck_assert (hyvin_focus_area_add_goal (fixture.area, goal, NULL));
  assert_found (&fixture, "m", HYVIN_ELEMENT (measure));
  assert_found (&fixture, "area", HYVIN_ELEMENT (fixture.area));
  tear_down (&fixture);
}
END_TEST

/* A single child has ids below it as well. */
START_TEST (test_copy_of_document)
{
  Fixture fixture;
  g_autoptr (HyvinDocument) copy = NULL;

  set_up (&fixture);
  add_goal (&fixture, "g");
  ask (&fixture, TRUE);
  copy = HYVIN_DOCUMENT (hyvin_element_copy (HYVIN_ELEMENT (fixture.document)));
  ck_assert_ptr_nonnull (hyvin_document_lookup (copy, "g"));
  ck_assert_ptr_ne (hyvin_document_lookup (copy, "g"), hyvin_document_lookup (fixture.document, "g"));
  tear_down (&fixture);
}
END_TEST

START_TEST (test_resolve)
{
  Fixture fixture;
  HyvinGoal *goal;

  set_up (&fixture);
  goal = add_goal (&fixture, "g");
  ck_assert_ptr_eq (hyvin_document_resolve (fixture.document, "g"), goal);
  ck_assert_ptr_eq (hyvin_document_resolve (fixture.document, "d#g"), goal);
  ck_assert_ptr_eq (hyvin_document_resolve (fixture.document, "d"), fixture.document);
  ck_assert_ptr_null (hyvin_document_resolve (fixture.document, "x"));
  ck_assert_ptr_null (hyvin_document_resolve (fixture.document, "d#x"));
  ck_assert_ptr_null (hyvin_document_resolve (fixture.document, "e#g"));
  ck_assert_ptr_null (hyvin_document_resolve (fixture.document, "dd#g"));
  ck_assert_ptr_null (hyvin_document_resolve (fixture.document, "#g"));
  ck_assert_ptr_null (hyvin_document_resolve (fixture.document, "d#"));
  ck_assert_ptr_null (hyvin_document_resolve (fixture.document, "d#g#g"));
  hyvin_document_set_id (fixture.document, NULL);
  ck_assert_ptr_null (hyvin_document_resolve (fixture.document, "d#g"));
  ck_assert_ptr_eq (hyvin_document_resolve (fixture.document, "g"), goal);
  tear_down (&fixture);
}
END_TEST

START_TEST (test_many)
{
  Fixture fixture;
  guint i;

  set_up (&fixture);
  for (i = 1; i <= 2000; i++)
    {
      g_autofree char *id = g_strdup_printf ("goal-%u", i);

      ck_assert_str_eq (id_of (add_goal (&fixture, NULL)), id);
    }
  ck_assert_str_eq (id_of (hyvin_document_lookup (fixture.document, "goal-1999")), "goal-1999");
  tear_down (&fixture);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("ids");
  TCase *tcase = tcase_create ("ids");

  tcase_add_test (tcase, test_given);
  tcase_add_test (tcase, test_given_unique);
  tcase_add_test (tcase, test_given_below);
  tcase_add_test (tcase, test_given_is_notified);
  tcase_add_test (tcase, test_given_changed_at_once);
  tcase_add_loop_test (tcase, test_list_is_watched, 0, 2);
  tcase_add_loop_test (tcase, test_add_and_remove, 0, 2);
  tcase_add_loop_test (tcase, test_change, 0, 2);
  tcase_add_loop_test (tcase, test_move, 0, 2);
  tcase_add_loop_test (tcase, test_duplicates, 0, 2);
  tcase_add_loop_test (tcase, test_taken, 0, 2);
  tcase_add_test (tcase, test_duplicates_read);
  tcase_add_loop_test (tcase, test_between_documents, 0, 2);
  tcase_add_test (tcase, test_apart);
  tcase_add_test (tcase, test_copy_of_document);
  tcase_add_test (tcase, test_resolve);
  tcase_add_test (tcase, test_many);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
