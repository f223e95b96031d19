/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

static char *directory;

static void
set_up (void)
{
  directory = test_make_directory ();
}

static void
tear_down (void)
{
  test_remove_directory (directory);
  g_clear_pointer (&directory, g_free);
}

static char *
write_profile (const char *name,
               const char *contents)
{
  char *path = g_build_filename (directory, name, NULL);

  ck_assert (g_file_set_contents (path, contents, -1, NULL));
  return path;
}

static const char * const builtin[] = { "law-2011", "law-2023", "recommended", "strict", "minimal" };

START_TEST (test_builtin)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (GError) error = NULL;

  ck_assert (hyvin_validator_set_profile (validator, builtin[_i], &error));
  test_assert_no_error (error);
  ck_assert_str_eq (hyvin_validator_get_profile (validator), builtin[_i]);
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "reference-broken"), HYVIN_SEVERITY_ERROR);
}
END_TEST

typedef struct
{
  const char *profile;
  const char *code;
  HyvinSeverity severity;
} Severity;

static const Severity severities[] = {
  { "recommended", "goal-basis-missing", HYVIN_SEVERITY_WARNING },
  { "recommended", "goal-resource-missing", HYVIN_SEVERITY_ERROR },
  { "recommended", "unused-object", HYVIN_SEVERITY_INFORMATION },
  { "law-2011", "goal-basis-missing", HYVIN_SEVERITY_ERROR },
  { "law-2023", "goal-basis-missing", HYVIN_SEVERITY_ERROR },
  { "strict", "goal-basis-missing", HYVIN_SEVERITY_ERROR },
  { "strict", "unused-object", HYVIN_SEVERITY_INFORMATION },
  { "minimal", "goal-basis-missing", HYVIN_SEVERITY_OFF },
  { "minimal", "text-placeholder", HYVIN_SEVERITY_WARNING },
};

START_TEST (test_builtin_severity)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();

  ck_assert (hyvin_validator_set_profile (validator, severities[_i].profile, NULL));
  ck_assert_int_eq (hyvin_validator_get_severity (validator, severities[_i].code), severities[_i].severity);
}
END_TEST

START_TEST (test_own)
{
  g_autofree char *path = write_profile ("own.ini",
    "[rules]\nunused-object=off\ntext-placeholder=information\ngoal-resource-missing=warning\n"
    "[profile]\nwarnings=error\nareas=structure;completeness\n");
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (GError) error = NULL;

  ck_assert (hyvin_validator_set_profile (validator, path, &error));
  test_assert_no_error (error);
  ck_assert_str_eq (hyvin_validator_get_profile (validator), path);
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "unused-object"), HYVIN_SEVERITY_OFF);
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "text-placeholder"), HYVIN_SEVERITY_INFORMATION);
  ck_assert_msg (hyvin_validator_get_severity (validator, "goal-resource-missing") == HYVIN_SEVERITY_WARNING,
                 "a rule that is named weighs what is said, not what warnings weigh");
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "goal-basis-missing"), HYVIN_SEVERITY_ERROR);
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "align-aim-none"), HYVIN_SEVERITY_OFF);
}
END_TEST

START_TEST (test_inherits)
{
  g_autofree char *base = write_profile ("base.ini",
    "[profile]\ninherits=strict\n[rules]\nunused-object=off\ntext-placeholder=warning\n");
  g_autofree char *text = g_strdup_printf (
    "[rules]\ntext-placeholder=information\nunused-object=error\n[profile]\ninherits=%s\n", base);
  g_autofree char *path = write_profile ("own.ini", text);
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (GError) error = NULL;

  ck_assert (hyvin_validator_set_profile (validator, path, &error));
  test_assert_no_error (error);
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "text-placeholder"), HYVIN_SEVERITY_INFORMATION);
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "unused-object"), HYVIN_SEVERITY_ERROR);
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "goal-basis-missing"), HYVIN_SEVERITY_ERROR);
}
END_TEST

START_TEST (test_empty)
{
  g_autofree char *path = write_profile ("own.ini", "");
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();

  ck_assert (hyvin_validator_set_profile (validator, path, NULL));
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "align-aim-none"), HYVIN_SEVERITY_WARNING);
}
END_TEST

/* A rule that is off in the areas may be on by its name. */
START_TEST (test_rule_outside_areas)
{
  g_autofree char *path = write_profile ("own.ini",
    "[profile]\ninherits=minimal\n[rules]\ngoal-resource-missing=error\n");
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (
    "  <plan><focus-area id='f'><title>F</title><goal id='g'><title>G</title></goal></focus-area></plan>"));
  g_autoptr (HyvinReport) report = NULL;
  g_autoptr (HyvinFinding) finding = NULL;

  ck_assert (hyvin_validator_set_profile (validator, path, NULL));
  report = hyvin_validator_validate (validator, document);
  ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (report)), 1);
  finding = g_list_model_get_item (G_LIST_MODEL (report), 0);
  ck_assert_str_eq (hyvin_finding_get_code (finding), "goal-resource-missing");
}
END_TEST

typedef struct
{
  const char *contents;
  HyvinError code;
  const char *word;             /* of the message */
} Bad;

static const Bad bad[] = {
  { "[profile]\ninherits=recomended\n", HYVIN_ERROR_PROFILE, "recommended" },
  { "[profile]\ninherit=strict\n", HYVIN_ERROR_PROFILE, "did you mean “inherits”?" },
  { "[profile]\nxyz=1\n", HYVIN_ERROR_PROFILE, "“xyz” is not known" },
  { "[profiles]\nwarnings=error\n", HYVIN_ERROR_PROFILE, "did you mean “profile”?" },
  { "[rule]\nunused-object=off\n", HYVIN_ERROR_PROFILE, "did you mean “rules”?" },
  { "[profile]\nwarnings=eror\n", HYVIN_ERROR_PROFILE, "“eror” is none of off, information, warning, error" },
  { "[profile]\nwarnings=\n", HYVIN_ERROR_PROFILE, "warnings" },
  { "[profile]\nareas=structure;nonsense\n", HYVIN_ERROR_PROFILE, "“nonsense”" },
  { "[rules]\nunused-object=no\n", HYVIN_ERROR_PROFILE, "unused-object: “no”" },
  { "[rules]\nunused-object=\n", HYVIN_ERROR_PROFILE, "unused-object" },
  { "[rules]\nunused-objects=off\n", HYVIN_ERROR_UNKNOWN_RULE, "did you mean “unused-object”?" },
  { "[rules]\nqqqqqqqqqqqq=off\n", HYVIN_ERROR_UNKNOWN_RULE, "“qqqqqqqqqqqq”" },
};

START_TEST (test_bad)
{
  g_autofree char *path = write_profile ("bad.ini", bad[_i].contents);
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (GError) error = NULL;

  hyvin_validator_set_language (validator, "en");
  ck_assert (hyvin_validator_set_profile (validator, "minimal", NULL));
  ck_assert (!hyvin_validator_set_profile (validator, path, &error));
  test_assert_error (error, HYVIN_ERROR, bad[_i].code);
  ck_assert_msg (strstr (error->message, bad[_i].word) != NULL, "%s", error->message);
  ck_assert_msg (g_str_has_prefix (error->message, path), "%s", error->message);
  ck_assert_str_eq (hyvin_validator_get_profile (validator), "minimal");
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "goal-basis-missing"), HYVIN_SEVERITY_OFF);
  ck_assert (!hyvin_validator_set_profile (validator, path, NULL));
}
END_TEST

typedef struct
{
  const char *contents;
  const char *finnish;
  const char *swedish;
} Translated;

static const Translated translated[] = {
  { "[profile]\ninherits=nonsense\n", "profiilia ”nonsense” ei ole: valitse jokin näistä: law-2011, ",
    "profilen ”nonsense” finns inte: välj någon av law-2011, " },
  { "[profile]\ninherit=strict\n", "avainta ”inherit” ei ole: tarkoititko ”inherits”?",
    "nyckeln ”inherit” finns inte: menade du ”inherits”?" },
  { "[profile]\nwarnings=eror\n", "warnings: ”eror” ei ole mikään näistä: off, information, ",
    "warnings: ”eror” är inget av följande: off, information, " },
  { "[rules]\nunused-objects=off\n", "sääntöä ”unused-objects” ei ole: tarkoititko ”unused-object”?",
    "regeln ”unused-objects” finns inte: menade du ”unused-object”?" },
  { "[profile]\nindicator-list=ours\n",
    "indikaattoriluetteloa ”ours” ei ole tiedostossa lists.ini",
    "indikatorlistan ”ours” finns inte i lists.ini" },
};

/* What is wrong is told in the language of the validator. */
START_TEST (test_translated)
{
  const char * const languages[] = { "fi", "sv" };
  const char * const expected[] = { translated[_i].finnish, translated[_i].swedish };
  g_autofree char *path = write_profile ("bad.ini", translated[_i].contents);
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
      g_autoptr (GError) error = NULL;

      hyvin_validator_set_language (validator, languages[i]);
      ck_assert (!hyvin_validator_set_profile (validator, path, &error));
      ck_assert_msg (strstr (error->message, expected[i]) != NULL, "%s", error->message);
    }
}
END_TEST

/* Files that are no key files fail as key files do. */
static const char * const broken[] = {
  "nonsense", "[rules\n", "[rules]\nunused-object\n", "[rules]\nunused-object=\\q\n",
  "[profile]\nwarnings=\\q\n", "[rules]\nunused-object=\xff\n", "[thresholds]\nsmall-number=few\n",
};

START_TEST (test_broken)
{
  g_autofree char *path = write_profile ("bad.ini", broken[_i]);
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (GError) error = NULL;

  ck_assert (!hyvin_validator_set_profile (validator, path, &error));
  ck_assert_ptr_nonnull (error);
  ck_assert_msg (strstr (error->message, path) != NULL, "%s", error->message);
  ck_assert_str_eq (hyvin_validator_get_profile (validator), "recommended");
}
END_TEST

START_TEST (test_no_profile)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (GError) name = NULL;
  g_autoptr (GError) path = NULL;
  gsize i;

  ck_assert (!hyvin_validator_set_profile (validator, "nonsense", &name));
  test_assert_error (name, HYVIN_ERROR, HYVIN_ERROR_PROFILE);
  for (i = 0; i < G_N_ELEMENTS (builtin); i++)
    ck_assert_msg (strstr (name->message, builtin[i]) != NULL, "%s", name->message);
  ck_assert (!hyvin_validator_set_profile (validator, "./nonsense.ini", &path));
  test_assert_error (path, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  ck_assert_msg (g_str_has_prefix (path->message, "./nonsense.ini: "), "%s", path->message);
  ck_assert (!hyvin_validator_set_profile (validator, "", NULL));
}
END_TEST

START_TEST (test_circle)
{
  g_autofree char *a = g_build_filename (directory, "a.ini", NULL);
  g_autofree char *b = g_build_filename (directory, "b.ini", NULL);
  g_autofree char *of_a = g_strdup_printf ("[profile]\ninherits=%s\n", b);
  g_autofree char *of_b = g_strdup_printf ("[profile]\ninherits=%s\n", a);
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (GError) error = NULL;

  g_free (write_profile ("a.ini", of_a));
  g_free (write_profile ("b.ini", of_b));
  hyvin_validator_set_language (validator, "en");
  ck_assert (!hyvin_validator_set_profile (validator, a, &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_PROFILE);
  ck_assert_msg (strstr (error->message, "circle") != NULL, "%s", error->message);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("profile");
  TCase *tcase = tcase_create ("profile");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_add_loop_test (tcase, test_builtin, 0, G_N_ELEMENTS (builtin));
  tcase_add_loop_test (tcase, test_builtin_severity, 0, G_N_ELEMENTS (severities));
  tcase_add_test (tcase, test_own);
  tcase_add_test (tcase, test_inherits);
  tcase_add_test (tcase, test_empty);
  tcase_add_test (tcase, test_rule_outside_areas);
  tcase_add_loop_test (tcase, test_bad, 0, G_N_ELEMENTS (bad));
  tcase_add_loop_test (tcase, test_translated, 0, G_N_ELEMENTS (translated));
  tcase_add_loop_test (tcase, test_broken, 0, G_N_ELEMENTS (broken));
  tcase_add_test (tcase, test_no_profile);
  tcase_add_test (tcase, test_circle);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
