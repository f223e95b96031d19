/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include <glib/gstdio.h>

/* What the rules know of the world, replaced. */

#define VAGUE                                                                          \
  TEST_DOCUMENT ("  <parties>\n    <party id=\"p\" kind=\"unit\">\n"                   \
                 "      <title>Tyhjä</title>\n    </party>\n  </parties>\n")

static char *directory;

static void
set_up (void)
{
  directory = test_make_directory ();
}

static void
tear_down (void)
{
  g_unsetenv ("HYVIN_DATA_DIR");
  test_remove_directory (directory);
  g_clear_pointer (&directory, g_free);
}

static void
write_file (const char *name,
            const char *contents)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);

  ck_assert (g_file_set_contents (path, contents, -1, NULL));
}

/* Whether the validator takes the word “Tyhjä” for a placeholder. */
static gboolean
knows_word (HyvinValidator *validator)
{
  g_autoptr (HyvinDocument) document = test_read (VAGUE);
  g_autoptr (HyvinReport) report = NULL;
  g_autofree char *list = NULL;

  ck_assert (hyvin_validator_set_profile (validator, "minimal", NULL));
  report = hyvin_validator_validate (validator, document);
  list = test_list_findings (report);
  return strstr (list, "[text-placeholder]") != NULL;
}

START_TEST (test_replaced)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinValidator) other = hyvin_validator_new ();

  write_file ("words.ini", "[placeholder]\nfi=tyhjä;\n");
  ck_assert (!knows_word (validator));
  ck_assert_ptr_null (hyvin_validator_get_data_dir (validator));
  ck_assert (hyvin_validator_set_data_dir (validator, directory, NULL));
  ck_assert_str_eq (hyvin_validator_get_data_dir (validator), directory);
  ck_assert (knows_word (validator));
  ck_assert (!knows_word (other));
  ck_assert (hyvin_validator_set_data_dir (validator, NULL, NULL));
  ck_assert_ptr_null (hyvin_validator_get_data_dir (validator));
  ck_assert (!knows_word (validator));
}
END_TEST

START_TEST (test_environment)
{
  g_autoptr (HyvinValidator) before = hyvin_validator_new ();
  g_autoptr (HyvinValidator) during = hyvin_validator_new ();
  g_autoptr (HyvinValidator) after = hyvin_validator_new ();

  write_file ("words.ini", "[placeholder]\nfi=tyhjä;\n");
  ck_assert (!knows_word (before));
  g_setenv ("HYVIN_DATA_DIR", directory, TRUE);
  ck_assert (knows_word (during));
  ck_assert (!knows_word (before));
  g_unsetenv ("HYVIN_DATA_DIR");
  ck_assert (!knows_word (after));
}
END_TEST

/* What the environment names wrongly is warned of, and does not stop anybody. */
START_TEST (test_wrong_environment)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  GLogLevelFlags fatal = g_log_set_always_fatal (G_LOG_FATAL_MASK);

  g_setenv ("HYVIN_DATA_DIR", "/nowhere/at/all", TRUE);
  ck_assert (!knows_word (validator));
  g_log_set_always_fatal (fatal);
}
END_TEST

typedef struct
{
  const char *name;
  const char *contents;
  const char *message;
} Broken;

static const Broken broken[] = {
  { "words.ini", "no group\n", "words.ini: " },
  { "terms.ini", "[terms]\na=2021-08-01\n", "terms.ini: “a” is no term of two days" },
  { "terms.ini", "[terms]\na=2021-08-01;2025-13-31\n", "terms.ini: “a” is no term of two days" },
  { "terms.ini", "[county]\nfrom=soon\n", "terms.ini: “soon” is no day" },
  { "stages.ini", "[months]\nspring=1;2;\n", "stages.ini: “spring” is no stage" },
  { "stages.ini", "[months]\nbudget=8;13;\n", "stages.ini: “budget” is not given a first" },
  { "stages.ini", "[months]\nbudget=8;\n", "stages.ini: “budget” is not given a first" },
  { "stages.ini", "[months]\nbudget=a;b;\n", "stages.ini: " },
  { "stages.ini", "[order]\nstages=summer;\n", "stages.ini: “summer” is no stage" },
  { "municipalities.ini", "[list]\nsince=2013\n", "municipalities.ini: since: “2013” is no day" },
  { "municipalities.ini", "[municipalities]\n001=A;;soon\n", "municipalities.ini: 001: “soon” is no day" },
};

START_TEST (test_broken)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (GError) error = NULL;

  write_file ("words.ini", "[placeholder]\nfi=tyhjä;\n");
  ck_assert (hyvin_validator_set_data_dir (validator, directory, NULL));
  write_file ("words.ini", "[placeholder]\nfi=muu;\n");
  write_file (broken[_i].name, broken[_i].contents);
  ck_assert (!hyvin_validator_set_data_dir (validator, directory, &error));
  ck_assert_ptr_nonnull (error);
  ck_assert_msg (strstr (error->message, broken[_i].message) != NULL, "%s", error->message);
  ck_assert_msg (strstr (error->message, directory) != NULL, "%s", error->message);
  ck_assert (knows_word (validator));
}
END_TEST

START_TEST (test_no_folder)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autofree char *path = g_build_filename (directory, "nowhere", NULL);
  g_autoptr (GError) error = NULL;

  ck_assert (!hyvin_validator_set_data_dir (validator, path, &error));
  test_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  ck_assert_ptr_null (hyvin_validator_get_data_dir (validator));
}
END_TEST

START_TEST (test_unreadable_file)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autofree char *path = g_build_filename (directory, "words.ini", NULL);
  g_autoptr (GError) error = NULL;

  ck_assert_int_eq (g_mkdir (path, 0700), 0);
  ck_assert (!hyvin_validator_set_data_dir (validator, directory, &error));
  test_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
  g_rmdir (path);
}
END_TEST

/* A profile that asks for a list, and data that has it, stay together. */
START_TEST (test_indicator_list)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autofree char *profile = g_build_filename (directory, "own.ini", NULL);
  g_autoptr (GError) before = NULL;
  g_autoptr (GError) after = NULL;

  write_file ("own.ini", "[profile]\nindicator-list=ours\n");
  write_file ("lists.ini", "[ours]\nsotkanet:127=Väestö\n");
  ck_assert (!hyvin_validator_set_profile (validator, profile, &before));
  test_assert_error (before, HYVIN_ERROR, HYVIN_ERROR_PROFILE);
  ck_assert (hyvin_validator_set_data_dir (validator, directory, NULL));
  ck_assert (hyvin_validator_set_profile (validator, profile, NULL));
  ck_assert (!hyvin_validator_set_data_dir (validator, NULL, &after));
  test_assert_error (after, HYVIN_ERROR, HYVIN_ERROR_PROFILE);
  ck_assert_str_eq (hyvin_validator_get_data_dir (validator), directory);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("data");
  TCase *tcase = tcase_create ("data");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_add_test (tcase, test_replaced);
  tcase_add_test (tcase, test_environment);
  tcase_add_test (tcase, test_wrong_environment);
  tcase_add_loop_test (tcase, test_broken, 0, G_N_ELEMENTS (broken));
  tcase_add_test (tcase, test_no_folder);
  tcase_add_test (tcase, test_unreadable_file);
  tcase_add_test (tcase, test_indicator_list);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
