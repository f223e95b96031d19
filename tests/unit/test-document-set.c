/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#define STRATEGY                                                                       \
  "<document xmlns='urn:hyvin:1' version='1.0' xml:lang='fi' id='s' roles='strategy'>" \
  "<title>S</title><strategy><aim id='a'><title>A</title>"                             \
  "<measured-by indicator='p#i'><listed-measure measure='p#m'/><listed-measure measure='p#m'/>" \
  "</measured-by></aim><aim id='i'><title>B</title></aim></strategy></document>"
#define PLAN                                                                           \
  "<document xmlns='urn:hyvin:1' version='1.0' xml:lang='fi' id='p' roles='plan'>"     \
  "<title>P</title><indicators><indicator id='i'><title>I</title></indicator></indicators>" \
  "<plan><focus-area id='f'><title>F</title><goal id='g' aims='s#a a x#y s#a'><title>G</title>" \
  "<measured-by indicator='i'/><measure id='m' aims='s#a'><title>M</title></measure></goal>" \
  "</focus-area></plan></document>"

static void
on_items_changed (GListModel *model G_GNUC_UNUSED,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    signals)
{
  g_string_append_printf (signals, "%u-%u+%u ", position, removed, added);
}

START_TEST (test_add_and_remove)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinDocument) a = hyvin_document_new ("a", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (HyvinDocument) b = hyvin_document_new ("b", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (GString) signals = g_string_new (NULL);
  g_autoptr (HyvinDocument) first = NULL;
  g_autoptr (GError) error = NULL;

  g_signal_connect (set, "items-changed", G_CALLBACK (on_items_changed), signals);
  ck_assert (g_list_model_get_item_type (G_LIST_MODEL (set)) == HYVIN_TYPE_DOCUMENT);
  ck_assert (hyvin_document_set_add (set, a, NULL));
  ck_assert (hyvin_document_set_add (set, b, NULL));
  ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (set)), 2);
  first = g_list_model_get_item (G_LIST_MODEL (set), 0);
  ck_assert_ptr_eq (first, a);
  ck_assert_ptr_null (g_list_model_get_item (G_LIST_MODEL (set), 2));
  ck_assert_ptr_eq (hyvin_document_set_lookup (set, "b"), b);
  ck_assert_ptr_null (hyvin_document_set_lookup (set, "c"));

  ck_assert (hyvin_document_set_remove (set, a, NULL));
  ck_assert_ptr_null (hyvin_document_set_lookup (set, "a"));
  ck_assert_str_eq (signals->str, "0-0+1 1-0+1 0-1+0 ");
  ck_assert (!hyvin_document_set_remove (set, a, &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_NOT_A_CHILD);
  ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (set)), 1);
}
END_TEST

/* A document is found by the id that it has now. */
START_TEST (test_lookup_follows_ids)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinDocument) a = hyvin_document_new ("a", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (HyvinDocument) b = hyvin_document_new ("b", "fi", HYVIN_DOCUMENT_ROLE_PLAN);

  ck_assert (hyvin_document_set_add (set, a, NULL));
  ck_assert_ptr_eq (hyvin_document_set_lookup (set, "a"), a);
  ck_assert (hyvin_document_set_add (set, b, NULL));
  ck_assert_ptr_eq (hyvin_document_set_lookup (set, "b"), b);
  hyvin_document_set_id (b, "c");
  ck_assert_ptr_null (hyvin_document_set_lookup (set, "b"));
  ck_assert_ptr_eq (hyvin_document_set_lookup (set, "c"), b);
  hyvin_document_set_id (b, "a");
  ck_assert_ptr_eq (hyvin_document_set_lookup (set, "a"), a);
  ck_assert (hyvin_document_set_remove (set, a, NULL));
  ck_assert_ptr_eq (hyvin_document_set_lookup (set, "a"), b);
  g_clear_object (&set);
  hyvin_document_set_id (b, "d");
  ck_assert_str_eq (hyvin_element_get_id (HYVIN_ELEMENT (b)), "d");
}
END_TEST

START_TEST (test_duplicate)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (PLAN, strlen (PLAN));
  g_autoptr (HyvinDocument) a = hyvin_reader_read_bytes (reader, bytes, "one.hyvin", NULL);
  g_autoptr (HyvinDocument) b = hyvin_reader_read_bytes (reader, bytes, "two.hyvin", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) same = NULL;

  ck_assert (hyvin_document_set_add (set, a, NULL));
  ck_assert (!hyvin_document_set_add (set, b, &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_DUPLICATE);
  ck_assert (strstr (error->message, "one.hyvin") != NULL && strstr (error->message, "two.hyvin") != NULL
             && strstr (error->message, "“p”") != NULL);
  ck_assert (!hyvin_document_set_add (set, a, &same));
  test_assert_error (same, HYVIN_ERROR, HYVIN_ERROR_DUPLICATE);
  ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (set)), 1);

  hyvin_document_set_id (b, "q");
  ck_assert (hyvin_document_set_add (set, b, NULL));
}
END_TEST

START_TEST (test_without_id)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinDocument) a = hyvin_document_new (NULL, "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (HyvinDocument) b = hyvin_document_new (NULL, "fi", HYVIN_DOCUMENT_ROLE_PLAN);

  ck_assert (hyvin_document_set_add (set, a, NULL));
  ck_assert (hyvin_document_set_add (set, b, NULL));
  ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (set)), 2);
}
END_TEST

static HyvinDocumentSet *
make_set (HyvinDocument **strategy,
          HyvinDocument **plan)
{
  HyvinDocumentSet *set = hyvin_document_set_new ();

  *strategy = test_read (STRATEGY);
  *plan = test_read (PLAN);
  ck_assert (hyvin_document_set_add (set, *strategy, NULL));
  ck_assert (hyvin_document_set_add (set, *plan, NULL));
  return set;
}

START_TEST (test_resolve)
{
  g_autoptr (HyvinDocument) strategy = NULL;
  g_autoptr (HyvinDocument) plan = NULL;
  g_autoptr (HyvinDocumentSet) set = make_set (&strategy, &plan);
  HyvinElement *aim = test_find (strategy, "a");
  HyvinElement *measure = test_find (plan, "m");

  ck_assert_ptr_eq (hyvin_document_set_resolve (set, plan, "s#a"), aim);
  ck_assert_ptr_eq (hyvin_document_set_resolve (set, strategy, "s#a"), aim);
  ck_assert_ptr_eq (hyvin_document_set_resolve (set, strategy, "a"), aim);
  ck_assert_ptr_eq (hyvin_document_set_resolve (set, strategy, "p#m"), measure);
  ck_assert_msg (hyvin_document_set_resolve (set, plan, "a") == NULL, "its own document only");
  ck_assert_ptr_ne (hyvin_document_set_resolve (set, plan, "i"),
                    hyvin_document_set_resolve (set, strategy, "i"));
  ck_assert_ptr_null (hyvin_document_set_resolve (set, plan, "s#m"));
  ck_assert_ptr_null (hyvin_document_set_resolve (set, plan, "x#a"));
  ck_assert_ptr_null (hyvin_document_set_resolve (set, plan, "s#"));
  ck_assert_ptr_null (hyvin_document_set_resolve (set, plan, "#a"));
  ck_assert_ptr_eq (hyvin_document_set_resolve (set, plan, "s#s"), strategy);

  ck_assert (hyvin_document_set_remove (set, strategy, NULL));
  ck_assert_ptr_null (hyvin_document_set_resolve (set, plan, "s#a"));
  hyvin_document_set_id (plan, "s");
  ck_assert_msg (hyvin_document_set_resolve (set, plan, "s#m") == measure, "ids as they are now");
}
END_TEST

static char *
list_referrers (HyvinDocumentSet *set,
                HyvinElement     *element)
{
  g_autoptr (GPtrArray) referrers = hyvin_document_set_list_referrers (set, element);
  GString *paths = g_string_new (NULL);
  guint i;

  for (i = 0; i < referrers->len; i++)
    {
      HyvinElement *referrer = g_ptr_array_index (referrers, i);
      HyvinDocument *document = hyvin_element_get_owner_document (referrer);
      g_autofree char *path = hyvin_element_dup_path (referrer);

      g_string_append_printf (paths, "%s%s ", hyvin_element_get_id (HYVIN_ELEMENT (document)), path);
    }
  return g_string_free (paths, FALSE);
}

START_TEST (test_list_referrers)
{
  g_autoptr (HyvinDocument) strategy = NULL;
  g_autoptr (HyvinDocument) plan = NULL;
  g_autoptr (HyvinDocumentSet) set = make_set (&strategy, &plan);
  g_autofree char *of_aim = list_referrers (set, test_find (strategy, "a"));
  g_autofree char *of_indicator = list_referrers (set, test_find (plan, "i"));
  g_autofree char *of_measure = list_referrers (set, test_find (plan, "m"));
  g_autofree char *of_area = list_referrers (set, test_find (plan, "f"));
  g_autofree char *of_other_i = list_referrers (set, test_find (strategy, "i"));

  ck_assert_msg (strcmp (of_aim, "p/plan/focus-area[1]/goal[1] "
                         "p/plan/focus-area[1]/goal[1]/measure[1] ") == 0,
                 "each once, in order: %s", of_aim);
  ck_assert_str_eq (of_indicator, "s/strategy/aim[1]/measured-by[1] "
                    "p/plan/focus-area[1]/goal[1]/measured-by[1] ");
  ck_assert_str_eq (of_measure, "s/strategy/aim[1]/measured-by[1]/listed-measure[1] "
                    "s/strategy/aim[1]/measured-by[1]/listed-measure[2] ");
  ck_assert_str_eq (of_area, "");
  ck_assert_str_eq (of_other_i, "");
}
END_TEST

/* An object may refer to another twice, with a reference to a third between. */
START_TEST (test_list_referrers_once)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (
    "  <strategy><aim id='a'/><aim id='b'/></strategy>"
    "<plan><focus-area id='f'><goal id='g' aims='a b a'/></focus-area></plan>"));
  g_autofree char *of_a = NULL;

  ck_assert (hyvin_document_set_add (set, document, NULL));
  of_a = list_referrers (set, test_find (document, "a"));
  ck_assert_str_eq (of_a, "d/plan/focus-area[1]/goal[1] ");
}
END_TEST

START_TEST (test_list_referrers_later)
{
  g_autoptr (HyvinDocument) strategy = NULL;
  g_autoptr (HyvinDocument) plan = NULL;
  g_autoptr (HyvinDocumentSet) set = make_set (&strategy, &plan);
  const char * const none[] = { NULL };
  g_autofree char *after = NULL;

  hyvin_goal_set_aims (HYVIN_GOAL (test_find (plan, "g")), none);
  after = list_referrers (set, test_find (strategy, "a"));
  ck_assert_str_eq (after, "p/plan/focus-area[1]/goal[1]/measure[1] ");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("document-set");
  TCase *tcase = tcase_create ("document-set");

  tcase_add_test (tcase, test_add_and_remove);
  tcase_add_test (tcase, test_lookup_follows_ids);
  tcase_add_test (tcase, test_duplicate);
  tcase_add_test (tcase, test_without_id);
  tcase_add_test (tcase, test_resolve);
  tcase_add_test (tcase, test_list_referrers);
  tcase_add_test (tcase, test_list_referrers_once);
  tcase_add_test (tcase, test_list_referrers_later);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
