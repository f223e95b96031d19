/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* Every list of every type has the same functions under names of its own. */

typedef struct
{
  const char *name;
  GType (*owner_type) (void);
  GType (*child_type) (void);
  HyvinList *(*get) (gpointer owner);
  gboolean (*add) (gpointer owner, gpointer child, GError **error);
  gboolean (*insert) (gpointer owner, guint position, gpointer child, GError **error);
  gboolean (*remove) (gpointer owner, gpointer child, GError **error);
  gboolean (*move) (gpointer owner, gpointer child, guint position, GError **error);
} List;

#define WRAP(owner, list, child)                                                       \
  static HyvinList *owner##_get_##list (gpointer self)                                 \
  {                                                                                    \
    return hyvin_##owner##_get_##list (self);                                          \
  }                                                                                    \
  static gboolean owner##_add_##child (gpointer self, gpointer element, GError **error) \
  {                                                                                    \
    return hyvin_##owner##_add_##child (self, element, error);                         \
  }                                                                                    \
  static gboolean owner##_insert_##child (gpointer self, guint position,               \
                                          gpointer element, GError **error)            \
  {                                                                                    \
    return hyvin_##owner##_insert_##child (self, position, element, error);            \
  }                                                                                    \
  static gboolean owner##_remove_##child (gpointer self, gpointer element, GError **error) \
  {                                                                                    \
    return hyvin_##owner##_remove_##child (self, element, error);                      \
  }                                                                                    \
  static gboolean owner##_move_##child (gpointer self, gpointer element,               \
                                        guint position, GError **error)                \
  {                                                                                    \
    return hyvin_##owner##_move_##child (self, element, position, error);              \
  }

#define ROW(owner, list, child, type)                                                  \
  { #owner "." #list, hyvin_##owner##_get_type, hyvin_##type##_get_type,               \
    owner##_get_##list, owner##_add_##child, owner##_insert_##child,                   \
    owner##_remove_##child, owner##_move_##child }

WRAP (aim, measured_by, measured_by)
WRAP (aim, success_factors, success_factor)
WRAP (document, aims, aim)
WRAP (document, clock_events, clock_event)
WRAP (document, conclusions, conclusion)
WRAP (document, events, event)
WRAP (document, evidence, evidence)
WRAP (document, exemptions, exemption)
WRAP (document, focus_areas, focus_area)
WRAP (document, impact_assessments, impact_assessment)
WRAP (document, indicators, indicator)
WRAP (document, parties, party)
WRAP (document, population_groups, population_group)
WRAP (document, related_documents, related_document)
WRAP (document, responsible, responsible)
WRAP (document, reviews, review)
WRAP (focus_area, goals, goal)
WRAP (goal, measured_by, measured_by)
WRAP (goal, measures, measure)
WRAP (goal, resources, resource)
WRAP (goal, responsible, responsible)
WRAP (goal, visibilities, visibility)
WRAP (impact_assessment, alternatives, alternative)
WRAP (impact_assessment, impacts, impact)
WRAP (indicator, series, series)
WRAP (indicator, targets, target)
WRAP (measure, measured_by, measured_by)
WRAP (measure, resources, resource)
WRAP (measure, responsible, responsible)
WRAP (measure, visibilities, visibility)
WRAP (measured_by, listed_measures, listed_measure)
WRAP (party, members, member)
WRAP (party, tasks, task)
WRAP (review, entries, entry)

static const List lists[] = {
  ROW (aim, measured_by, measured_by, measured_by),
  ROW (aim, success_factors, success_factor, success_factor),
  ROW (document, aims, aim, aim),
  ROW (document, clock_events, clock_event, clock_event),
  ROW (document, conclusions, conclusion, conclusion),
  ROW (document, events, event, event),
  ROW (document, evidence, evidence, evidence),
  ROW (document, exemptions, exemption, exemption),
  ROW (document, focus_areas, focus_area, focus_area),
  ROW (document, impact_assessments, impact_assessment, impact_assessment),
  ROW (document, indicators, indicator, indicator),
  ROW (document, parties, party, party),
  ROW (document, population_groups, population_group, population_group),
  ROW (document, related_documents, related_document, related_document),
  ROW (document, responsible, responsible, responsible),
  ROW (document, reviews, review, review),
  ROW (focus_area, goals, goal, goal),
  ROW (goal, measured_by, measured_by, measured_by),
  ROW (goal, measures, measure, measure),
  ROW (goal, resources, resource, resource),
  ROW (goal, responsible, responsible, responsible),
  ROW (goal, visibilities, visibility, visibility),
  ROW (impact_assessment, alternatives, alternative, alternative),
  ROW (impact_assessment, impacts, impact, impact),
  ROW (indicator, series, series, series),
  ROW (indicator, targets, target, target),
  ROW (measure, measured_by, measured_by, measured_by),
  ROW (measure, resources, resource, resource),
  ROW (measure, responsible, responsible, responsible),
  ROW (measure, visibilities, visibility, visibility),
  ROW (measured_by, listed_measures, listed_measure, listed_measure),
  ROW (party, members, member, member),
  ROW (party, tasks, task, task),
  ROW (review, entries, entry, review_entry),
};

#define N_CHILDREN 5

typedef struct
{
  const List *list;
  HyvinElement *owner;
  HyvinElement *children[N_CHILDREN];   /* a, b, c, d, e */
  GString *signals;
} Fixture;

static void
on_items_changed (GListModel *model G_GNUC_UNUSED,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    signals)
{
  g_string_append_printf (signals, "%u-%u+%u ", position, removed, added);
}

static void
set_up (Fixture    *fixture,
        const List *list)
{
  guint i;

  fixture->list = list;
  fixture->owner = g_object_new (list->owner_type (), NULL);
  for (i = 0; i < N_CHILDREN; i++)
    fixture->children[i] = g_object_new (list->child_type (), NULL);
  fixture->signals = g_string_new (NULL);
  g_signal_connect (list->get (fixture->owner), "items-changed", G_CALLBACK (on_items_changed),
                    fixture->signals);
}

static void
tear_down (Fixture *fixture)
{
  guint i;

  g_signal_handlers_disconnect_by_func (fixture->list->get (fixture->owner),
                                        (gpointer) on_items_changed, fixture->signals);
  g_object_unref (fixture->owner);
  for (i = 0; i < N_CHILDREN; i++)
    {
      ck_assert_ptr_null (hyvin_element_get_parent_element (fixture->children[i]));
      g_assert_finalize_object (fixture->children[i]);
    }
  g_string_free (fixture->signals, TRUE);
}

/* The list holds what the letters say, and each knows where it stands. */
static void
assert_list (Fixture    *fixture,
             const char *letters)
{
  GListModel *model = G_LIST_MODEL (fixture->list->get (fixture->owner));
  guint i;

  ck_assert_uint_eq (g_list_model_get_n_items (model), strlen (letters));
  for (i = 0; letters[i] != '\0'; i++)
    {
      g_autoptr (HyvinElement) item = g_list_model_get_item (model, i);
      g_autofree char *path = hyvin_element_dup_path (item);
      g_autofree char *end = g_strdup_printf ("[%u]", i + 1);

      ck_assert_msg (item == fixture->children[letters[i] - 'a'], "%c at %u", letters[i], i);
      ck_assert_ptr_eq (hyvin_element_get_parent_element (item), fixture->owner);
      ck_assert_msg (g_str_has_suffix (path, end), "%s", path);
    }
  ck_assert_ptr_null (g_list_model_get_item (model, i));
}

static void
assert_signals (Fixture    *fixture,
                const char *signals)
{
  ck_assert_str_eq (fixture->signals->str, signals);
  g_string_truncate (fixture->signals, 0);
}

START_TEST (test_item_type)
{
  const List *list = &lists[_i];
  g_autoptr (HyvinElement) owner = g_object_new (list->owner_type (), NULL);

  ck_assert_msg (g_list_model_get_item_type (G_LIST_MODEL (list->get (owner))) == list->child_type (),
                 "%s", list->name);
}
END_TEST

START_TEST (test_add)
{
  const List *list = &lists[_i];
  Fixture fixture;
  guint i;

  set_up (&fixture, list);
  assert_list (&fixture, "");
  for (i = 0; i < 3; i++)
    ck_assert (list->add (fixture.owner, fixture.children[i], NULL));
  assert_list (&fixture, "abc");
  assert_signals (&fixture, "0-0+1 1-0+1 2-0+1 ");
  tear_down (&fixture);
}
END_TEST

START_TEST (test_insert)
{
  const List *list = &lists[_i];
  Fixture fixture;

  set_up (&fixture, list);
  ck_assert (list->insert (fixture.owner, 7, fixture.children[2], NULL));
  ck_assert (list->insert (fixture.owner, 0, fixture.children[0], NULL));
  ck_assert (list->insert (fixture.owner, 1, fixture.children[1], NULL));
  ck_assert (list->insert (fixture.owner, G_MAXUINT, fixture.children[4], NULL));
  ck_assert (list->insert (fixture.owner, 3, fixture.children[3], NULL));
  assert_list (&fixture, "abcde");
  assert_signals (&fixture, "0-0+1 0-0+1 1-0+1 3-0+1 3-0+1 ");
  tear_down (&fixture);
}
END_TEST

START_TEST (test_remove)
{
  const List *list = &lists[_i];
  Fixture fixture;
  guint i;

  set_up (&fixture, list);
  for (i = 0; i < N_CHILDREN; i++)
    ck_assert (list->add (fixture.owner, fixture.children[i], NULL));
  assert_signals (&fixture, "0-0+1 1-0+1 2-0+1 3-0+1 4-0+1 ");
  ck_assert (list->remove (fixture.owner, fixture.children[1], NULL));
  assert_list (&fixture, "acde");
  ck_assert (list->remove (fixture.owner, fixture.children[4], NULL));
  ck_assert (list->remove (fixture.owner, fixture.children[0], NULL));
  assert_list (&fixture, "cd");
  assert_signals (&fixture, "1-1+0 3-1+0 0-1+0 ");
  ck_assert_ptr_null (hyvin_element_get_parent_element (fixture.children[1]));

  ck_assert (list->add (fixture.owner, fixture.children[1], NULL));
  assert_list (&fixture, "cdb");
  tear_down (&fixture);
}
END_TEST

typedef struct
{
  guint from;
  guint to;
  const char *result;
  const char *signals;
} Move;

static const Move moves[] = {
  { 0, 0, "abcde", "" },
  { 4, 4, "abcde", "" },
  { 4, 99, "abcde", "" },
  { 0, 1, "bacde", "0-2+2 " },
  { 1, 0, "bacde", "0-2+2 " },
  { 0, 4, "bcdea", "0-5+5 " },
  { 0, G_MAXUINT, "bcdea", "0-5+5 " },
  { 4, 0, "eabcd", "0-5+5 " },
  { 1, 3, "acdbe", "1-3+3 " },
  { 3, 1, "adbce", "1-3+3 " },
};

START_TEST (test_move)
{
  const List *list = &lists[_i];
  guint i;

  for (i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      Fixture fixture;
      guint j;

      set_up (&fixture, list);
      for (j = 0; j < N_CHILDREN; j++)
        ck_assert (list->add (fixture.owner, fixture.children[j], NULL));
      g_string_truncate (fixture.signals, 0);
      ck_assert (list->move (fixture.owner, fixture.children[moves[i].from], moves[i].to, NULL));
      assert_list (&fixture, moves[i].result);
      assert_signals (&fixture, moves[i].signals);
      tear_down (&fixture);
    }
}
END_TEST

START_TEST (test_has_parent)
{
  const List *list = &lists[_i];
  Fixture fixture;
  Fixture other;
  g_autoptr (GError) again = NULL;
  g_autoptr (GError) elsewhere = NULL;
  g_autofree char *path = NULL;

  set_up (&fixture, list);
  set_up (&other, list);
  ck_assert (list->add (fixture.owner, fixture.children[0], NULL));
  g_string_truncate (fixture.signals, 0);
  path = hyvin_element_dup_path (fixture.children[0]);

  ck_assert (!list->add (fixture.owner, fixture.children[0], &again));
  test_assert_error (again, HYVIN_ERROR, HYVIN_ERROR_HAS_PARENT);
  ck_assert_msg (strstr (again->message, path) != NULL, "%s does not tell %s", again->message, path);
  ck_assert (!list->insert (other.owner, 0, fixture.children[0], &elsewhere));
  test_assert_error (elsewhere, HYVIN_ERROR, HYVIN_ERROR_HAS_PARENT);
  ck_assert_msg (!list->insert (other.owner, 0, fixture.children[0], NULL), "no error is wanted");

  assert_list (&fixture, "a");
  assert_list (&other, "");
  assert_signals (&fixture, "");
  assert_signals (&other, "");
  tear_down (&other);
  tear_down (&fixture);
}
END_TEST

START_TEST (test_not_a_child)
{
  const List *list = &lists[_i];
  Fixture fixture;
  Fixture other;
  g_autoptr (GError) alone = NULL;
  g_autoptr (GError) elsewhere = NULL;
  g_autoptr (GError) moved = NULL;

  set_up (&fixture, list);
  set_up (&other, list);
  ck_assert (list->add (other.owner, other.children[0], NULL));
  g_string_truncate (other.signals, 0);

  ck_assert (!list->remove (fixture.owner, fixture.children[0], &alone));
  test_assert_error (alone, HYVIN_ERROR, HYVIN_ERROR_NOT_A_CHILD);
  ck_assert (!list->remove (fixture.owner, other.children[0], &elsewhere));
  test_assert_error (elsewhere, HYVIN_ERROR, HYVIN_ERROR_NOT_A_CHILD);
  ck_assert (!list->move (fixture.owner, other.children[0], 0, &moved));
  test_assert_error (moved, HYVIN_ERROR, HYVIN_ERROR_NOT_A_CHILD);

  assert_list (&other, "a");
  assert_signals (&fixture, "");
  assert_signals (&other, "");
  tear_down (&other);
  tear_down (&fixture);
}
END_TEST

/* Who holds a list may keep it when its owner is gone; it is a list of objects
 * that stand nowhere then. */
START_TEST (test_outlives_owner)
{
  const List *list = &lists[_i];
  g_autoptr (HyvinElement) owner = g_object_new (list->owner_type (), NULL);
  g_autoptr (HyvinElement) heir = g_object_new (list->owner_type (), NULL);
  HyvinElement *child = g_object_new (list->child_type (), NULL);
  g_autoptr (GListModel) model = NULL;
  g_autoptr (HyvinElement) item = NULL;
  g_autofree char *path = NULL;

  ck_assert (list->add (owner, child, NULL));
  g_object_unref (child);
  model = g_object_ref (G_LIST_MODEL (list->get (owner)));
  g_clear_object (&owner);

  ck_assert_uint_eq (g_list_model_get_n_items (model), 1);
  ck_assert (g_list_model_get_item_type (model) == list->child_type ());
  item = g_list_model_get_item (model, 0);
  ck_assert_ptr_null (hyvin_element_get_parent_element (item));
  ck_assert_ptr_null (hyvin_element_get_owner_document (item));
  path = hyvin_element_dup_path (item);
  ck_assert_str_eq (path, "/");
  ck_assert_msg (list->add (heir, item, NULL), "it may go elsewhere");
  ck_assert_ptr_eq (hyvin_element_get_parent_element (item), heir);
}
END_TEST

START_TEST (test_copy)
{
  const List *list = &lists[_i];
  Fixture fixture;
  g_autoptr (HyvinElement) copy = NULL;
  g_autoptr (HyvinElement) first = NULL;

  set_up (&fixture, list);
  ck_assert (list->add (fixture.owner, fixture.children[0], NULL));
  ck_assert (list->add (fixture.owner, fixture.children[1], NULL));
  copy = hyvin_element_copy (fixture.owner);
  ck_assert (hyvin_element_equal (copy, fixture.owner));
  first = g_list_model_get_item (G_LIST_MODEL (list->get (copy)), 0);
  ck_assert_ptr_ne (first, fixture.children[0]);
  ck_assert_ptr_eq (hyvin_element_get_parent_element (first), copy);

  ck_assert (list->remove (copy, first, NULL));
  assert_list (&fixture, "ab");
  ck_assert (!hyvin_element_equal (copy, fixture.owner));
  tear_down (&fixture);
}
END_TEST

/* Every list that GObject knows of is in the table above. */
START_TEST (test_all_lists)
{
  g_autoptr (HyvinDocument) everything = test_load ("tests/data/everything.hyvin");
  guint n_types;
  g_autofree GType *types = g_type_children (HYVIN_TYPE_ELEMENT, &n_types);
  guint n_lists = 0;
  guint i, j;

  ck_assert_ptr_nonnull (everything);
  for (i = 0; i < n_types; i++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (types[i]);
      guint n_properties;
      g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_CLASS (klass),
                                                                       &n_properties);

      for (j = 0; j < n_properties; j++)
        n_lists += pspecs[j]->value_type == HYVIN_TYPE_LIST;
    }
  ck_assert_uint_eq (n_lists, G_N_ELEMENTS (lists));
}
END_TEST

/* Where an object stands, deep in a document, before and after it is moved. */
START_TEST (test_paths)
{
  g_autoptr (HyvinDocument) document = hyvin_document_new ("d", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (HyvinFocusArea) area = hyvin_focus_area_new ("f");
  g_autoptr (HyvinFocusArea) other = hyvin_focus_area_new ("g");
  g_autoptr (HyvinGoal) goal = hyvin_goal_new ("h");
  g_autoptr (HyvinMeasure) measure = hyvin_measure_new ("m");
  g_autofree char *alone = NULL;
  g_autofree char *second = NULL;
  g_autofree char *first = NULL;
  g_autofree char *own = hyvin_element_dup_path (HYVIN_ELEMENT (document));

  ck_assert_str_eq (own, "/");
  ck_assert (hyvin_goal_add_measure (goal, measure, NULL));
  ck_assert (hyvin_focus_area_add_goal (other, goal, NULL));
  alone = hyvin_element_dup_path (HYVIN_ELEMENT (measure));
  ck_assert_str_eq (alone, "/goal[1]/measure[1]");
  ck_assert_ptr_null (hyvin_element_get_owner_document (HYVIN_ELEMENT (measure)));

  ck_assert (hyvin_document_add_focus_area (document, area, NULL));
  ck_assert (hyvin_document_add_focus_area (document, other, NULL));
  second = hyvin_element_dup_path (HYVIN_ELEMENT (measure));
  ck_assert_str_eq (second, "/plan/focus-area[2]/goal[1]/measure[1]");
  ck_assert_ptr_eq (hyvin_element_get_owner_document (HYVIN_ELEMENT (measure)), document);

  ck_assert (hyvin_document_move_focus_area (document, other, 0, NULL));
  first = hyvin_element_dup_path (HYVIN_ELEMENT (measure));
  ck_assert_str_eq (first, "/plan/focus-area[1]/goal[1]/measure[1]");
}
END_TEST

START_TEST (test_list_elements)
{
  g_autoptr (HyvinDocument) document = test_load ("tests/data/everything.hyvin");
  g_autoptr (GPtrArray) goals = hyvin_document_list_goals (document);
  g_autoptr (GPtrArray) measures = hyvin_document_list_measures (document);
  g_autoptr (GPtrArray) all = hyvin_document_list_elements (document, HYVIN_TYPE_ELEMENT);
  g_autoptr (GPtrArray) none = hyvin_document_list_elements (document, HYVIN_TYPE_DOCUMENT);
  g_autoptr (GPtrArray) children = hyvin_element_list_children (HYVIN_ELEMENT (document));
  guint i;

  ck_assert_uint_eq (goals->len, 1);
  ck_assert_uint_eq (measures->len, 6);
  ck_assert_str_eq (hyvin_element_get_id (g_ptr_array_index (measures, 0)), "youth-houses");
  ck_assert_str_eq (hyvin_element_get_id (g_ptr_array_index (measures, 5)), "app");
  ck_assert_uint_eq (none->len, 0);
  ck_assert (HYVIN_IS_AUTHORITY (g_ptr_array_index (children, 0)));
  for (i = 1; i < all->len; i++)
    ck_assert_msg (hyvin_element_get_line (g_ptr_array_index (all, i - 1))
                   < hyvin_element_get_line (g_ptr_array_index (all, i)), "in the order of the file");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("list");
  TCase *tcase = tcase_create ("list");

  tcase_add_loop_test (tcase, test_item_type, 0, G_N_ELEMENTS (lists));
  tcase_add_loop_test (tcase, test_add, 0, G_N_ELEMENTS (lists));
  tcase_add_loop_test (tcase, test_insert, 0, G_N_ELEMENTS (lists));
  tcase_add_loop_test (tcase, test_remove, 0, G_N_ELEMENTS (lists));
  tcase_add_loop_test (tcase, test_move, 0, G_N_ELEMENTS (lists));
  tcase_add_loop_test (tcase, test_has_parent, 0, G_N_ELEMENTS (lists));
  tcase_add_loop_test (tcase, test_not_a_child, 0, G_N_ELEMENTS (lists));
  tcase_add_loop_test (tcase, test_outlives_owner, 0, G_N_ELEMENTS (lists));
  tcase_add_loop_test (tcase, test_copy, 0, G_N_ELEMENTS (lists));
  tcase_add_test (tcase, test_all_lists);
  tcase_add_test (tcase, test_paths);
  tcase_add_test (tcase, test_list_elements);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
