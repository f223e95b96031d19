/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

static const char message[] = "Nothing refers to “%s”";

START_TEST (test_translate)
{
  const char *finnish = hyvin_translate ("fi", message);
  const char *swedish = hyvin_translate ("sv", message);

  ck_assert_str_ne (finnish, message);
  ck_assert_str_ne (swedish, message);
  ck_assert_str_ne (finnish, swedish);
  ck_assert_msg (strstr (finnish, "%s") != NULL && strstr (swedish, "%s") != NULL, "with its gap");
  ck_assert (g_utf8_validate (finnish, -1, NULL) && g_utf8_validate (swedish, -1, NULL));
  ck_assert_msg (hyvin_translate ("fi", message) == finnish, "the same string each time");
}
END_TEST

START_TEST (test_no_translation)
{
  static const char unknown[] = "There is no such message";

  ck_assert_ptr_eq (hyvin_translate ("en", message), message);
  ck_assert_ptr_eq (hyvin_translate ("de", message), message);
  ck_assert_ptr_eq (hyvin_translate ("", message), message);
  ck_assert_ptr_eq (hyvin_translate ("fi_FI", message), message);
  ck_assert_ptr_eq (hyvin_translate ("fi", unknown), unknown);
  ck_assert_str_eq (hyvin_translate ("fi", ""), "");
}
END_TEST

typedef struct
{
  const char *languages;        /* of the environment */
  const char *result;
} Default;

static const Default defaults[] = {
  { "fi_FI.UTF-8", "fi" },
  { "fi", "fi" },
  { "sv_FI.UTF-8", "sv" },
  { "sv_SE@euro", "sv" },
  { "en_GB.UTF-8", "en" },
  { "en:fi", "en" },
  { "C", "en" },
  { "de_DE.UTF-8", "en" },
  { "de:sv:fi", "sv" },
  { "fil_PH", "en" },
  { "nb_NO:fi", "fi" },
};

START_TEST (test_default)
{
  g_autofree char *old = g_strdup (g_getenv ("LANGUAGE"));
  const char *language;
  const char *text;

  g_setenv ("LANGUAGE", defaults[_i].languages, TRUE);
  language = hyvin_get_default_language ();
  text = hyvin_translate (NULL, message);
  if (old != NULL)
    g_setenv ("LANGUAGE", old, TRUE);
  else
    g_unsetenv ("LANGUAGE");
  ck_assert_str_eq (language, defaults[_i].result);
  ck_assert_ptr_eq (text, hyvin_translate (defaults[_i].result, message));
}
END_TEST

static const char * const languages[] = { "en", "fi", "sv" };

START_TEST (test_rules)
{
  g_autoptr (HyvinRule) rule = hyvin_rule_lookup ("unused-object", NULL);
  int i;

  for (i = 0; i < _i; i++)
    {
      ck_assert_str_ne (hyvin_rule_get_title (rule, languages[i]),
                        hyvin_rule_get_title (rule, languages[_i]));
      ck_assert_str_ne (hyvin_rule_get_requirement (rule, languages[i]),
                        hyvin_rule_get_requirement (rule, languages[_i]));
      ck_assert_str_ne (hyvin_rule_get_explanation (rule, languages[i]),
                        hyvin_rule_get_explanation (rule, languages[_i]));
      ck_assert_str_ne (hyvin_rule_get_advice (rule, languages[i]),
                        hyvin_rule_get_advice (rule, languages[_i]));
    }
}
END_TEST

/* Two validators at a time, in two languages, say what they say alone. */

typedef struct
{
  const char *language;
  const char *profile;
  char *result;
} Work;

static gpointer
work (gpointer data)
{
  Work *self = data;
  g_autoptr (GString) result = g_string_new (NULL);
  guint i, j;

  for (i = 0; i < 10; i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("HYVIN_TEST_ROOT"), "examples", "data", "kaarina",
                                                "plan.hyvin", NULL);
      g_autoptr (HyvinDocument) document = hyvin_document_load (path, NULL);
      g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
      g_autoptr (HyvinReport) report = NULL;
      g_autoptr (GBytes) bytes = NULL;
      GDate date;

      g_date_clear (&date, 1);
      g_date_set_dmy (&date, 1, 6, 2025);
      hyvin_validator_set_date (validator, &date);
      hyvin_validator_set_language (validator, self->language);
      hyvin_validator_set_profile (validator, self->profile, NULL);
      report = hyvin_validator_validate (validator, document);
      for (j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (report)); j++)
        {
          g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), j);
          g_autofree char *text = hyvin_finding_to_string (finding);

          g_string_append_printf (result, "%s\n", text);
        }
      bytes = hyvin_document_to_bytes (document, NULL);
      g_string_append_printf (result, "%u\n", g_bytes_hash (bytes));
    }
  self->result = g_strdup (result->str);
  return NULL;
}

START_TEST (test_threads)
{
  Work works[] = { { "fi", "strict", NULL }, { "sv", "recommended", NULL }, { "en", "minimal", NULL },
                   { "sv", "strict", NULL } };
  Work alone[G_N_ELEMENTS (works)];
  GThread *threads[G_N_ELEMENTS (works)];
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (works); i++)
    threads[i] = g_thread_new ("work", work, &works[i]);
  for (i = 0; i < G_N_ELEMENTS (works); i++)
    g_thread_join (threads[i]);
  for (i = 0; i < G_N_ELEMENTS (works); i++)
    {
      alone[i] = works[i];
      alone[i].result = NULL;
      work (&alone[i]);
      ck_assert_uint_gt (strlen (alone[i].result), 10);
      ck_assert_msg (strcmp (works[i].result, alone[i].result) == 0, "%s, %s", works[i].language,
                     works[i].profile);
    }
  ck_assert_str_ne (works[0].result, works[3].result);
  for (i = 0; i < G_N_ELEMENTS (works); i++)
    {
      g_free (works[i].result);
      g_free (alone[i].result);
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("translate");
  TCase *tcase = tcase_create ("translate");

  tcase_add_test (tcase, test_translate);
  tcase_add_test (tcase, test_no_translation);
  tcase_add_loop_test (tcase, test_default, 0, G_N_ELEMENTS (defaults));
  tcase_add_loop_test (tcase, test_rules, 0, G_N_ELEMENTS (languages));
  tcase_add_test (tcase, test_threads);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
