/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Each rule has a folder of its own name with documents that break it, bad*.hyvin,
 * and the same documents mended, good*.hyvin. All of a kind are judged as one set. */
#include "test-util.h"

#define NOT_WELL_FORMED "xml-not-well-formed"
#define RULE_FAILED "rule-failed"

/* A rule that breaks on measures without a period: only a rule of one's own fails. */
typedef HyvinRule Brittle;
typedef HyvinRuleClass BrittleClass;

GType brittle_get_type (void);

G_DEFINE_TYPE (Brittle, brittle, HYVIN_TYPE_RULE)

static void
brittle_check (HyvinRule        *rule G_GNUC_UNUSED,
               HyvinElement     *element,
               HyvinValidation  *validation G_GNUC_UNUSED,
               GError          **error)
{
  if (hyvin_measure_get_from (HYVIN_MEASURE (element)) == NULL)
    g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_FAILED, "there is no first year");
}

static void
brittle_class_init (BrittleClass *klass)
{
  klass->check = brittle_check;
}

static void
brittle_init (Brittle *self G_GNUC_UNUSED)
{
}

typedef struct
{
  HyvinDocumentSet *set;
  GPtrArray *findings;          /* of HyvinFinding */
} Judgement;

static GPtrArray *rules;
static GRegex *unexpanded;

static char *
make_path (const char *code)
{
  g_autofree char *root = test_path ("tests/rules");

  return g_build_filename (root, code, NULL);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

/* The paths of the documents of one kind, in the order of their names. */
static GPtrArray *
list_documents (const char *code,
                const char *kind)
{
  g_autofree char *folder = make_path (code);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  ck_assert_msg (dir != NULL, "the rule %s has no folder", code);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_prefix (name, kind) && g_str_has_suffix (name, ".hyvin"))
        g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
    }
  g_ptr_array_sort (paths, compare_names);
  ck_assert_msg (paths->len > 0, "the rule %s has no %s*.hyvin", code, kind);
  return paths;
}

static void
load_into (Judgement  *judgement,
           const char *path,
           const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDocument) document = hyvin_document_load (path, &error);
  HyvinFinding *finding;

  if (document != NULL)
    {
      hyvin_document_set_add (judgement->set, document, &error);
      ck_assert_msg (error == NULL, "%s: %s", path, error != NULL ? error->message : "");
      return;
    }
  finding = hyvin_finding_from_error (error, path, language);
  ck_assert_msg (finding != NULL, "%s: %s", path, error->message);
  g_ptr_array_add (judgement->findings, finding);
}

/* A fixture is as small as its rule lets it be, so only the rules of its area
 * judge it, and those of structure. What a plan says and how it is aligned go
 * together. */
static gboolean
are_judged_together (HyvinRuleArea area,
                     HyvinRuleArea other)
{
  return other == area || other == HYVIN_RULE_AREA_STRUCTURE
         || (area <= HYVIN_RULE_AREA_ALIGNMENT && other <= HYVIN_RULE_AREA_ALIGNMENT);
}

/* A rule that is not applied by default has a profile in its folder, and the
 * data that the profile names. */
static void
choose_profile (HyvinValidator *validator,
                const char     *code)
{
  g_autofree char *folder = make_path (code);
  g_autofree char *profile = g_build_filename (folder, "profile.ini", NULL);
  g_autoptr (GError) error = NULL;

  if (!g_file_test (profile, G_FILE_TEST_EXISTS))
    return;
  if (hyvin_validator_set_data_dir (validator, folder, &error))
    hyvin_validator_set_profile (validator, profile, &error);
  ck_assert_msg (error == NULL, "%s", error != NULL ? error->message : "");
}

static void
choose_rules (HyvinValidator *validator,
              const char     *code)
{
  g_autoptr (HyvinRule) rule = hyvin_rule_lookup (code, NULL);
  guint i;

  for (i = 0; i < rules->len; i++)
    {
      HyvinRule *other = g_ptr_array_index (rules, i);

      if (!are_judged_together (hyvin_rule_get_area (rule), hyvin_rule_get_area (other)))
        ck_assert (hyvin_validator_set_severity (validator, hyvin_rule_get_code (other),
                                                 HYVIN_SEVERITY_OFF, NULL));
    }
}

static void
add_brittle (HyvinValidator *validator)
{
  g_autoptr (HyvinRule) rule = g_object_new (brittle_get_type (), "code", "brittle",
                                             "element-type", HYVIN_TYPE_MEASURE, NULL);

  ck_assert (hyvin_validator_add_rule (validator, rule, NULL));
}

static void
judge (Judgement  *judgement,
       const char *code,
       GPtrArray  *paths,
       const char *language)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = NULL;
  GDate date = test_date ("2022-06-30");
  guint i;

  judgement->set = hyvin_document_set_new ();
  judgement->findings = g_ptr_array_new_with_free_func (g_object_unref);
  for (i = 0; i < paths->len; i++)
    load_into (judgement, g_ptr_array_index (paths, i), language);

  hyvin_validator_set_date (validator, &date);
  hyvin_validator_set_language (validator, language);
  choose_profile (validator, code);
  choose_rules (validator, code);
  if (strcmp (code, RULE_FAILED) == 0)
    add_brittle (validator);
  report = hyvin_validator_validate_set (validator, judgement->set);
  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    g_ptr_array_add (judgement->findings, g_list_model_get_item (G_LIST_MODEL (report), i));
}

static void
judge_kind (Judgement  *judgement,
            const char *code,
            const char *kind,
            const char *language)
{
  g_autoptr (GPtrArray) paths = list_documents (code, kind);

  judge (judgement, code, paths, language);
}

static void
judgement_clear (Judgement *judgement)
{
  g_clear_pointer (&judgement->findings, g_ptr_array_unref);
  g_clear_object (&judgement->set);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Judgement, judgement_clear)

static const char *
get_code (guint index)
{
  return hyvin_rule_get_code (g_ptr_array_index (rules, index));
}

/* What is not XML has no objects, and so no path. */
static void
check_place (HyvinFinding *finding,
             const char   *text)
{
  const char *path = hyvin_finding_get_path (finding);

  ck_assert_msg (hyvin_finding_get_line (finding) > 0, "no line: %s", text);
  if (strcmp (hyvin_finding_get_code (finding), NOT_WELL_FORMED) == 0)
    ck_assert_msg (hyvin_finding_get_file (finding) != NULL, "no file: %s", text);
  else
    ck_assert_msg (path != NULL && *path == '/', "no path: %s", text);
}

static void
check_finding (HyvinFinding *finding)
{
  const char *message = hyvin_finding_get_message (finding);
  g_autofree char *text = hyvin_finding_to_string (finding);
  g_autoptr (HyvinRule) rule = hyvin_rule_lookup (hyvin_finding_get_code (finding), NULL);

  ck_assert_msg (rule != NULL, "no code of a rule: %s", text);
  ck_assert_msg (message != NULL && *message != '\0', "no message: %s", text);
  ck_assert_msg (g_utf8_validate (message, -1, NULL), "not UTF-8: %s", text);
  ck_assert_msg (strchr (message, '\n') == NULL, "more than one line: %s", text);
  ck_assert_msg (!g_str_has_suffix (message, "."), "a full stop at the end: %s", text);
  ck_assert_msg (!g_regex_match (unexpanded, message, 0, NULL), "a %% is left: %s", text);
  check_place (finding, text);
}

START_TEST (bad_documents_are_found)
{
  const char *code = get_code ((guint) _i);
  g_auto (Judgement) judgement = { NULL };
  guint n_found = 0;
  guint i;

  judge_kind (&judgement, code, "bad", "en");
  for (i = 0; i < judgement.findings->len; i++)
    {
      HyvinFinding *finding = g_ptr_array_index (judgement.findings, i);

      check_finding (finding);
      n_found += strcmp (hyvin_finding_get_code (finding), code) == 0;
    }
  ck_assert_msg (n_found > 0, "the bad documents of %s have no such finding", code);
}
END_TEST

START_TEST (good_documents_are_let_through)
{
  const char *code = get_code ((guint) _i);
  g_auto (Judgement) judgement = { NULL };
  guint i;

  judge_kind (&judgement, code, "good", "en");
  for (i = 0; i < judgement.findings->len; i++)
    {
      HyvinFinding *finding = g_ptr_array_index (judgement.findings, i);
      g_autofree char *text = hyvin_finding_to_string (finding);

      check_finding (finding);
      ck_assert_msg (strcmp (hyvin_finding_get_code (finding), code) != 0,
                     "a good document of %s: %s", code, text);
      ck_assert_msg (hyvin_finding_get_severity (finding) <= HYVIN_SEVERITY_INFORMATION,
                     "a good document of %s: %s", code, text);
    }
}
END_TEST

static void
check_same_place (HyvinFinding *a,
                  HyvinFinding *b)
{
  ck_assert_str_eq (hyvin_finding_get_code (a), hyvin_finding_get_code (b));
  ck_assert_uint_eq (hyvin_finding_get_line (a), hyvin_finding_get_line (b));
  ck_assert_uint_eq (hyvin_finding_get_column (a), hyvin_finding_get_column (b));
  ck_assert_pstr_eq (hyvin_finding_get_path (a), hyvin_finding_get_path (b));
  ck_assert_pstr_eq (hyvin_finding_get_hint (a), hyvin_finding_get_hint (b));
}

START_TEST (languages_agree)
{
  static const char * const languages[] = { "fi", "sv" };
  const char *code = get_code ((guint) _i);
  g_auto (Judgement) english = { NULL };
  gsize language;
  guint i;

  judge_kind (&english, code, "bad", "en");
  for (language = 0; language < G_N_ELEMENTS (languages); language++)
    {
      g_auto (Judgement) other = { NULL };

      judge_kind (&other, code, "bad", languages[language]);
      ck_assert_msg (other.findings->len == english.findings->len,
                     "%s: %u findings in %s, %u in en", code, other.findings->len,
                     languages[language], english.findings->len);
      for (i = 0; i < other.findings->len; i++)
        {
          check_finding (g_ptr_array_index (other.findings, i));
          check_same_place (g_ptr_array_index (other.findings, i),
                            g_ptr_array_index (english.findings, i));
        }
    }
}
END_TEST

/* Examples: what the first bad document that differs from its good one has in
 * its place. */

static char *
read_document (GPtrArray *paths,
               guint      index)
{
  const char *path = g_ptr_array_index (paths, index);
  char *contents = NULL;

  ck_assert_msg (g_file_get_contents (path, &contents, NULL, NULL), "%s cannot be read", path);
  return contents;
}

/* Puts the bad document that the example is of among the good ones; returns the
 * index of it. */
static guint
put_bad_one (GPtrArray  *good,
             const char *code)
{
  g_autoptr (GPtrArray) bad = list_documents (code, "bad");
  guint i;

  ck_assert_uint_eq (bad->len, good->len);
  for (i = 0; i < good->len; i++)
    {
      g_autofree char *is_bad = read_document (bad, i);
      g_autofree char *is_good = read_document (good, i);

      if (strcmp (is_bad, is_good) == 0)
        continue;
      g_free (good->pdata[i]);
      good->pdata[i] = g_strdup (g_ptr_array_index (bad, i));
      return i;
    }
  ck_abort_msg ("no document of %s differs", code);
  return 0;
}

static gboolean
has_line (char       **lines,
          const char  *wanted)
{
  for (; *lines != NULL; lines++)
    {
      g_autofree char *line = g_strstrip (g_strdup (*lines));

      if (strcmp (line, wanted) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
check_example (const char *code,
               const char *example,
               GPtrArray  *paths,
               guint       index)
{
  g_autofree char *document = read_document (paths, index);
  g_auto (GStrv) there = g_strsplit (document, "\n", -1);
  g_auto (GStrv) lines = NULL;
  guint i;

  ck_assert_msg (example != NULL, "%s has no example", code);
  lines = g_strsplit (example, "\n", -1);
  ck_assert_msg (g_strv_length (lines) <= 12, "the example of %s is long:\n%s", code, example);
  for (i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_strstrip (g_strdup (lines[i]));

      ck_assert_msg (strcmp (line, "…") == 0 || has_line (there, line),
                     "the example of %s has what %s has not: %s", code,
                     (char *) g_ptr_array_index (paths, index), line);
    }
}

START_TEST (examples_are_of_documents)
{
  HyvinRule *rule = g_ptr_array_index (rules, (guint) _i);
  const char *code = hyvin_rule_get_code (rule);
  g_autoptr (GPtrArray) good = list_documents (code, "good");
  g_autoptr (GPtrArray) paths = list_documents (code, "good");
  guint index = put_bad_one (paths, code);

  check_example (code, hyvin_rule_get_bad_example (rule), paths, index);
  check_example (code, hyvin_rule_get_good_example (rule), good, index);
  ck_assert_str_ne (hyvin_rule_get_bad_example (rule), hyvin_rule_get_good_example (rule));
}
END_TEST

/* That the good one is let through, the test of all good documents has shown. */
START_TEST (bad_examples_are_found)
{
  const char *code = get_code ((guint) _i);
  g_auto (Judgement) judgement = { NULL };
  g_autoptr (GPtrArray) paths = list_documents (code, "good");
  guint n_found = 0;
  guint i;

  put_bad_one (paths, code);
  judge (&judgement, code, paths, "en");
  for (i = 0; i < judgement.findings->len; i++)
    n_found += strcmp (hyvin_finding_get_code (judgement.findings->pdata[i]), code) == 0;
  ck_assert_msg (n_found > 0, "the bad example of %s has no such finding", code);
}
END_TEST

/* Sets: what is found in two documents together is found in neither of them alone,
 * and one of them says that it misses the other. */

static HyvinReport *
judge_alone (const char    *path,
             HyvinDocument *document)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  GDate date = test_date ("2022-06-30");

  ck_assert_msg (document != NULL, "%s cannot be read", path);
  hyvin_validator_set_profile (validator, "law-2023", NULL);
  hyvin_validator_set_date (validator, &date);
  return hyvin_validator_validate (validator, document);
}

static gboolean
have_code (GPtrArray  *findings,
           const char *code)
{
  guint i;

  for (i = 0; i < findings->len; i++)
    {
      if (strcmp (hyvin_finding_get_code (g_ptr_array_index (findings, i)), code) == 0)
        return TRUE;
    }
  return FALSE;
}

START_TEST (rules_of_sets_say_what_they_miss)
{
  HyvinRule *rule = g_ptr_array_index (rules, (guint) _i);
  const char *code = hyvin_rule_get_code (rule);
  g_autoptr (GPtrArray) paths = list_documents (code, "bad");
  guint n_skipped = 0;
  guint i;

  if (hyvin_rule_get_scope (rule) != HYVIN_RULE_SCOPE_SET || paths->len < 2)
    return;
  for (i = 0; i < paths->len; i++)
    {
      const char *path = g_ptr_array_index (paths, i);
      g_autoptr (HyvinDocument) document = hyvin_document_load (path, NULL);
      g_autoptr (HyvinReport) report = judge_alone (path, document);
      g_autoptr (GPtrArray) skipped = hyvin_report_list_skipped (report);
      g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
      guint j;

      for (j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (report)); j++)
        g_ptr_array_add (found, g_list_model_get_item (G_LIST_MODEL (report), j));
      ck_assert_msg (!have_code (found, code), "%s alone is judged by %s", path, code);
      n_skipped += have_code (skipped, code);
    }
  ck_assert_msg (n_skipped > 0, "no document of %s says that it misses another", code);
}
END_TEST

START_TEST (folders_are_rules)
{
  g_autofree char *root = make_path (NULL);
  g_autoptr (GDir) dir = g_dir_open (root, 0, NULL);
  const char *name;

  ck_assert_msg (dir != NULL, "%s cannot be read", root);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = make_path (name);
      g_autoptr (HyvinRule) rule = hyvin_rule_lookup (name, NULL);

      ck_assert_msg (rule != NULL || !g_file_test (path, G_FILE_TEST_IS_DIR),
                     "the folder %s is of no rule", name);
    }
}
END_TEST

START_TEST (there_are_rules)
{
  ck_assert_uint_gt (rules->len, 50);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("rules");
  TCase *tcase = tcase_create ("fixtures");
  int n_rules;
  int status;

  rules = hyvin_rule_list ();
  unexpanded = g_regex_new ("%([0-9]+\\$)?[-0-9.]*l?[%sdiuxf]", 0, 0, NULL);
  n_rules = (int) rules->len;
  tcase_set_timeout (tcase, 0);
  tcase_add_test (tcase, there_are_rules);
  tcase_add_test (tcase, folders_are_rules);
  tcase_add_loop_test (tcase, bad_documents_are_found, 0, n_rules);
  tcase_add_loop_test (tcase, good_documents_are_let_through, 0, n_rules);
  tcase_add_loop_test (tcase, languages_agree, 0, n_rules);
  tcase_add_loop_test (tcase, examples_are_of_documents, 0, n_rules);
  tcase_add_loop_test (tcase, bad_examples_are_found, 0, n_rules);
  tcase_add_loop_test (tcase, rules_of_sets_say_what_they_miss, 0, n_rules);
  suite_add_tcase (suite, tcase);
  status = test_run (suite);
  g_regex_unref (unexpanded);
  g_ptr_array_unref (rules);
  return status;
}
