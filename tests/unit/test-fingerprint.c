/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#define GOAL(attributes, title) "<goal" attributes "><title>" title "</title></goal>"
#define AREA(content) "<plan><focus-area><title>F</title>" content "</focus-area></plan>"
#define FOUND AREA (GOAL (" id='g'", "TBD"))

/* The first finding of the text must have the fingerprint of another, or must not. */
typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  gboolean is_same;
} Row;

static const Row rows[] = {
  { "the same", TEST_DOCUMENT (FOUND), TEST_DOCUMENT (FOUND), TRUE },
  { "lines further down", TEST_DOCUMENT (FOUND), TEST_DOCUMENT ("<!--\n\n\n-->" FOUND), TRUE },
  { "another before it", TEST_DOCUMENT (FOUND),
    TEST_DOCUMENT (AREA (GOAL ("", "Muu") GOAL (" id='g'", "TBD"))), TRUE },
  { "in another focus area", TEST_DOCUMENT (FOUND),
    TEST_DOCUMENT ("<plan><focus-area><title>Muu</title></focus-area>"
                   "<focus-area><title>F</title>" GOAL (" id='g'", "TBD") "</focus-area></plan>"),
    TRUE },
  { "told by the title", TEST_DOCUMENT (AREA (GOAL ("", "TBD"))),
    TEST_DOCUMENT (AREA (GOAL ("", "Muu") GOAL ("", "TBD"))), TRUE },
  { "another hint", TEST_DOCUMENT (FOUND), TEST_DOCUMENT (AREA (GOAL (" id='g'", "TODO"))), FALSE },
  { "another object", TEST_DOCUMENT (FOUND), TEST_DOCUMENT (AREA (GOAL (" id='h'", "TBD"))), FALSE },
  { "another object without an id", TEST_DOCUMENT (AREA ("<goal><title>G</title><measure>"
                                                         "<title>TBD</title></measure></goal>")),
    TEST_DOCUMENT (AREA ("<goal><title>H</title><measure><title>TBD</title></measure></goal>")),
    FALSE },
};

static char *
get_fingerprint (const char *xml,
                 const char *code,
                 const char *language)
{
  g_autoptr (HyvinDocument) document = test_read (xml);
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = NULL;
  guint i;

  hyvin_validator_set_language (validator, language);
  report = hyvin_validator_validate (validator, document);
  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);

      if (strcmp (hyvin_finding_get_code (finding), code) == 0)
        return g_strdup (hyvin_finding_get_fingerprint (finding));
    }
  ck_abort_msg ("%s is not found", code);
}

START_TEST (test_same)
{
  const Row *row = &rows[_i];
  g_autofree char *before = get_fingerprint (row->before, "text-placeholder", "fi");
  g_autofree char *after = get_fingerprint (row->after, "text-placeholder", "en");

  ck_assert_msg ((strcmp (before, after) == 0) == row->is_same, "%s: %s and %s", row->name, before,
                 after);
}
END_TEST

START_TEST (test_code)
{
  g_autofree char *one = get_fingerprint (TEST_DOCUMENT (FOUND), "goal-resource-missing", "fi");
  g_autofree char *other = get_fingerprint (TEST_DOCUMENT (FOUND), "goal-responsible-missing", "fi");

  ck_assert_str_ne (one, other);
}
END_TEST

/* It is written down in files, and stays as it is. */
START_TEST (test_kept)
{
  g_autofree char *fingerprint = get_fingerprint (TEST_DOCUMENT (FOUND), "text-placeholder", "fi");

  test_assert_str (fingerprint, "50f518ecf97afd2a8bca168f0daa4c39");
}
END_TEST

static char *
get_fingerprint_of_file (const char *file)
{
  g_autoptr (GError) error =
    g_error_new_literal (HYVIN_ERROR, HYVIN_ERROR_NOT_WELL_FORMED, "x:1:1: not well-formed XML: y");
  g_autoptr (HyvinFinding) finding = hyvin_finding_from_error (error, file, "en");

  ck_assert_ptr_nonnull (finding);
  return g_strdup (hyvin_finding_get_fingerprint (finding));
}

START_TEST (test_without_document)
{
  g_autofree char *one = get_fingerprint_of_file ("plan.hyvin");
  g_autofree char *moved = get_fingerprint_of_file ("2025/plan.hyvin");
  g_autofree char *other = get_fingerprint_of_file ("strategy.hyvin");

  ck_assert_str_eq (one, moved);
  ck_assert_str_ne (one, other);
}
END_TEST

START_TEST (test_detached)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (FOUND));
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = hyvin_validator_validate (validator, document);
  g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), 0);
  g_autoptr (HyvinFinding) detached = hyvin_finding_detach (finding);

  ck_assert_str_eq (hyvin_finding_get_fingerprint (detached),
                    hyvin_finding_get_fingerprint (finding));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("fingerprint");
  TCase *tcase = tcase_create ("fingerprint");

  tcase_add_loop_test (tcase, test_same, 0, G_N_ELEMENTS (rows));
  tcase_add_test (tcase, test_code);
  tcase_add_test (tcase, test_kept);
  tcase_add_test (tcase, test_without_document);
  tcase_add_test (tcase, test_detached);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
