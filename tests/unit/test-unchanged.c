/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-element-private.h"
#include "hyvin-field-private.h"
#include "test-util.h"

/* A validation only reads: afterwards every byte of the objects is what it was,
 * pointers too, so that not even an empty list has been made. */

static const char * const sets[] = {
  "examples/data/kaarina", "examples/data/kangasala", "examples/data/mikkeli", "tests/data",
};

static GPtrArray *rules;

static void
append_bytes (GByteArray    *image,
              gconstpointer  data,
              gsize          size)
{
  g_byte_array_append (image, data, (guint) size);
}

static void
append_element (GByteArray   *image,
                HyvinElement *element)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  HyvinChildIter iter;
  HyvinElement *child;
  guint i;

  append_bytes (image, &element, sizeof element);
  append_bytes (image, &element->id, sizeof element->id);
  append_bytes (image, &element->markup, sizeof element->markup);
  if (element->markup != NULL)
    append_bytes (image, &element->markup->len, sizeof element->markup->len);
  for (i = 0; i < n_fields; i++)
    append_bytes (image, _hyvin_field_slot (&fields[i], element),
                  _hyvin_field_ops (&fields[i])->size);
  _hyvin_child_iter_init (&iter, element);
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    append_element (image, child);
}

static GBytes *
make_image (HyvinDocumentSet *set)
{
  GByteArray *image = g_byte_array_new ();
  guint i;

  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (set)); i++)
    {
      g_autoptr (HyvinElement) document = g_list_model_get_item (G_LIST_MODEL (set), i);

      append_element (image, document);
    }
  return g_byte_array_free_to_bytes (image);
}

/* Each file of a folder that is a document; those that are of none are of no use. */
static HyvinDocumentSet *
load_folder (const char *path,
             const char *prefix)
{
  g_autofree char *folder = test_path (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  HyvinDocumentSet *set = hyvin_document_set_new ();
  const char *name;

  ck_assert_msg (dir != NULL, "%s cannot be read", folder);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);
      g_autoptr (HyvinDocument) document = NULL;

      if (g_str_has_prefix (name, prefix) && g_str_has_suffix (name, ".hyvin"))
        document = hyvin_document_load (file, NULL);
      if (document != NULL)
        hyvin_document_set_add (set, document, NULL);
    }
  return set;
}

/* Applies all rules, also those that no profile applies. */
static HyvinReport *
validate (HyvinDocumentSet *set)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  GDate date = test_date ("2022-06-30");
  guint i;

  hyvin_validator_set_date (validator, &date);
  hyvin_validator_set_language (validator, "en");
  for (i = 0; i < rules->len; i++)
    ck_assert (hyvin_validator_set_severity (validator, hyvin_rule_get_code (rules->pdata[i]),
                                             HYVIN_SEVERITY_WARNING, NULL));
  return hyvin_validator_validate_set (validator, set);
}

static void
check_unchanged (const char *path,
                 const char *prefix)
{
  g_autoptr (HyvinDocumentSet) set = load_folder (path, prefix);
  g_autoptr (GBytes) before = make_image (set);
  g_autoptr (HyvinReport) report = validate (set);
  g_autoptr (GBytes) after = make_image (set);

  ck_assert_msg (g_bytes_equal (before, after), "%s: the validation of %s*.hyvin changed them",
                 path, prefix);
  ck_assert_msg (g_list_model_get_n_items (G_LIST_MODEL (set)) == 0
                 || strcmp (prefix, "bad") != 0
                 || g_list_model_get_n_items (G_LIST_MODEL (report)) > 0,
                 "%s: nothing was found, so nothing was looked at", path);
}

START_TEST (test_fixtures)
{
  g_autofree char *path = g_build_filename ("tests/rules", hyvin_rule_get_code (rules->pdata[_i]),
                                            NULL);

  check_unchanged (path, "bad");
  check_unchanged (path, "good");
}
END_TEST

START_TEST (test_sets)
{
  check_unchanged (sets[_i], "");
}
END_TEST

/* What the image is to show: the list of a goal without measures, made by asking. */
START_TEST (test_image_shows_an_empty_list)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinDocument) document =
    test_read (TEST_DOCUMENT ("<plan><focus-area id=\"f\"><title>F</title>"
                              "<goal id=\"g\"><title>G</title></goal></focus-area></plan>"));
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GBytes) after = NULL;

  ck_assert (hyvin_document_set_add (set, document, NULL));
  before = make_image (set);
  again = make_image (set);
  ck_assert (g_bytes_equal (before, again));
  hyvin_goal_get_measures (HYVIN_GOAL (test_find (document, "g")));
  after = make_image (set);
  ck_assert (!g_bytes_equal (before, after));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("unchanged");
  TCase *tcase = tcase_create ("unchanged");
  int status;

  rules = hyvin_rule_list ();
  tcase_set_timeout (tcase, 0);
  tcase_add_loop_test (tcase, test_fixtures, 0, (int) rules->len);
  tcase_add_loop_test (tcase, test_sets, 0, (int) G_N_ELEMENTS (sets));
  tcase_add_test (tcase, test_image_shows_an_empty_list);
  suite_add_tcase (suite, tcase);
  status = test_run (suite);
  g_ptr_array_unref (rules);
  return status;
}
