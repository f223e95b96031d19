/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What municipalities really write, finished or half-finished: each folder is a set
 * of documents that a careful colleague would read on a given day without a word of
 * warning. Here every rule is applied, as people apply them. */
#include "test-util.h"

typedef struct
{
  const char *folder;
  const char *date;
  gboolean is_good;
} World;

static const World worlds[] = {
  { "tests/good-documents/draft-before-approval", "2021-11-15", TRUE },
  { "tests/good-documents/report-and-plan-of-a-small-municipality", "2022-06-30", TRUE },
  { "tests/good-documents/plan-apart-from-report", "2022-06-30", TRUE },
  { "tests/good-documents/bilingual-municipality", "2022-06-30", TRUE },
  { "tests/good-documents/plan-in-its-fourth-year", "2025-03-31", TRUE },
  { "tests/good-documents/regional-plan", "2023-11-30", TRUE },
  { "tests/good-documents/strategy-alone", "2022-06-30", TRUE },
  { "tests/good-documents/annual-report-alone", "2023-06-30", TRUE },
  { "tests/good-documents/merged-municipality", "2022-06-30", TRUE },
  { "tests/good-documents/report-in-preparation", "2021-03-31", TRUE },
  { "examples/data/mikkeli", "2023-06-30", TRUE },
  { "examples/data/kangasala", "2022-06-30", TRUE },

  /* Kaarina's findings are real: who sees none there sees nothing. */
  { "examples/data/kaarina", "2018-03-31", FALSE },
};

static HyvinDocumentSet *
load_set (const char *folder)
{
  g_autofree char *path = test_path (folder);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  HyvinDocumentSet *set = hyvin_document_set_new ();
  const char *name;

  ck_assert_msg (dir != NULL, "there is no %s", path);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);
      g_autoptr (HyvinDocument) document = test_load (file);

      ck_assert (hyvin_document_set_add (set, document, NULL));
    }
  ck_assert_uint_gt (g_list_model_get_n_items (G_LIST_MODEL (set)), 0);
  return set;
}

START_TEST (good_documents_are_left_in_peace)
{
  const World *world = &worlds[_i];
  g_autoptr (HyvinDocumentSet) set = load_set (world->folder);
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = NULL;
  g_autofree char *found = NULL;
  GDate date = test_date (world->date);
  guint n_serious;

  hyvin_validator_set_date (validator, &date);
  hyvin_validator_set_language (validator, "en");
  report = hyvin_validator_validate_set (validator, set);
  found = test_list_findings (report);
  n_serious = hyvin_report_count (report, HYVIN_SEVERITY_ERROR)
              + hyvin_report_count (report, HYVIN_SEVERITY_WARNING);
  ck_assert_msg ((n_serious == 0) == world->is_good, "%s has %u errors and warnings:\n%s",
                 world->folder, n_serious, found);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("good-documents");
  TCase *tcase = tcase_create ("good-documents");

  tcase_add_loop_test (tcase, good_documents_are_left_in_peace, 0, G_N_ELEMENTS (worlds));
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
