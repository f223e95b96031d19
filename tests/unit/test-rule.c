/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* Rules of one's own. */

#define MEASURES                                                                       \
  "  <plan>\n    <focus-area id=\"f\">\n      <title>F</title>\n"                      \
  "      <goal id=\"g\">\n        <title>G</title>\n"                                  \
  "        <measure id=\"m\">\n          <title>M</title>\n        </measure>\n"       \
  "        <measure id=\"n\">\n          <title>N</title>\n        </measure>\n"       \
  "      </goal>\n    </focus-area>\n  </plan>\n"
#define EXEMPTION                                                                      \
  "  <exemptions>\n    <exemption rule=\"own\" subject=\"m\">\n"                       \
  "      <reason><p>Syy</p></reason>\n    </exemption>\n  </exemptions>\n"

/* Rules that were built with the first release find what is in the class where it was. */
G_STATIC_ASSERT (G_STRUCT_OFFSET (HyvinRuleClass, check) == sizeof (GObjectClass));
G_STATIC_ASSERT (sizeof (HyvinRuleClass) == sizeof (GObjectClass) + 9 * sizeof (gpointer));

/* What a rule does when it sees an object. */
typedef void (*Act) (HyvinRule        *rule,
                     HyvinElement     *element,
                     HyvinValidation  *validation,
                     GError          **error);

typedef struct
{
  HyvinRule parent_instance;

  Act act;
  guint n_seen;
  HyvinValidation *kept;
} Own;

typedef HyvinRuleClass OwnClass;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Own, g_object_unref)

GType own_get_type (void);

G_DEFINE_TYPE (Own, own, HYVIN_TYPE_RULE)

static void
own_check (HyvinRule        *rule,
           HyvinElement     *element,
           HyvinValidation  *validation,
           GError          **error)
{
  Own *self = (Own *) rule;

  self->n_seen++;
  self->act (rule, element, validation, error);
}

static void
own_finalize (GObject *object)
{
  g_clear_object (&((Own *) object)->kept);
  G_OBJECT_CLASS (own_parent_class)->finalize (object);
}

static void
own_class_init (OwnClass *klass)
{
  klass->check = own_check;
  G_OBJECT_CLASS (klass)->finalize = own_finalize;
}

static void
own_init (Own *self G_GNUC_UNUSED)
{
}

/* One that forgot to check. */
typedef HyvinRule Idle;
typedef HyvinRuleClass IdleClass;

GType idle_get_type (void);

G_DEFINE_TYPE (Idle, idle, HYVIN_TYPE_RULE)

static void
idle_class_init (IdleClass *klass G_GNUC_UNUSED)
{
}

static void
idle_init (Idle *self G_GNUC_UNUSED)
{
}

static Own *
make_rule (const char *code,
           Act         act)
{
  Own *rule = g_object_new (own_get_type (), "code", code, "element-type", HYVIN_TYPE_MEASURE, NULL);

  rule->act = act;
  return rule;
}

static HyvinValidator *
make_validator (Own *rule)
{
  HyvinValidator *validator = hyvin_validator_new ();

  ck_assert (hyvin_validator_set_profile (validator, "minimal", NULL));
  ck_assert (hyvin_validator_add_rule (validator, HYVIN_RULE (rule), NULL));
  ck_assert (hyvin_validator_set_severity (validator, hyvin_rule_get_code (HYVIN_RULE (rule)),
                                           HYVIN_SEVERITY_WARNING, NULL));
  return validator;
}

static char *
list_findings (HyvinValidator *validator,
               HyvinDocument  *document)
{
  g_autoptr (HyvinReport) report = hyvin_validator_validate (validator, document);

  return test_list_findings (report);
}

/* What the rule makes of the two measures. */
static char *
judge (Act act)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (MEASURES));
  g_autoptr (Own) rule = make_rule ("own", act);
  g_autoptr (HyvinValidator) validator = make_validator (rule);

  return list_findings (validator, document);
}

static void
report_it (HyvinRule        *rule G_GNUC_UNUSED,
           HyvinElement     *element,
           HyvinValidation  *validation,
           GError          **error)
{
  ck_assert (hyvin_validation_report (validation, element, "Nobody\n asked", error));
}

START_TEST (test_findings)
{
  g_autofree char *list = judge (report_it);

  test_assert_str (list, "test.hyvin:12:9: warning: Nobody asked [own]\n"
                   "test.hyvin:15:9: warning: Nobody asked [own]\n");
}
END_TEST

/* Severities, exemptions, profiles */

START_TEST (test_severity)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (MEASURES));
  g_autoptr (Own) rule = make_rule ("own", report_it);
  g_autoptr (HyvinValidator) validator = make_validator (rule);
  g_autoptr (HyvinReport) report = NULL;
  g_autofree char *list = NULL;

  ck_assert (hyvin_validator_set_severity (validator, "own", HYVIN_SEVERITY_ERROR, NULL));
  report = hyvin_validator_validate (validator, document);
  ck_assert_uint_eq (hyvin_report_count (report, HYVIN_SEVERITY_ERROR), 2);
  ck_assert_uint_eq (rule->n_seen, 2);

  ck_assert (hyvin_validator_set_severity (validator, "own", HYVIN_SEVERITY_OFF, NULL));
  list = list_findings (validator, document);
  test_assert_str (list, "");
  ck_assert_uint_eq (rule->n_seen, 2);
}
END_TEST

START_TEST (test_area_of_profile)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (Own) rule = make_rule ("own", report_it);

  ck_assert (hyvin_validator_add_rule (validator, HYVIN_RULE (rule), NULL));
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "own"), HYVIN_SEVERITY_WARNING);
  ck_assert (hyvin_validator_set_profile (validator, "minimal", NULL));
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "own"), HYVIN_SEVERITY_OFF);
  ck_assert (hyvin_validator_set_profile (validator, "strict", NULL));
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "own"), HYVIN_SEVERITY_ERROR);
}
END_TEST

START_TEST (test_named_by_profile)
{
  g_autofree char *directory = test_make_directory ();
  g_autofree char *path = g_build_filename (directory, "own.ini", NULL);
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (Own) rule = make_rule ("own", report_it);
  g_autoptr (GError) error = NULL;

  ck_assert (g_file_set_contents (path, "[rules]\nown=information\n", -1, NULL));
  ck_assert (!hyvin_validator_set_profile (validator, path, &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_UNKNOWN_RULE);

  ck_assert (hyvin_validator_add_rule (validator, HYVIN_RULE (rule), NULL));
  ck_assert (hyvin_validator_set_profile (validator, path, NULL));
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "own"), HYVIN_SEVERITY_INFORMATION);
  test_remove_directory (directory);
}
END_TEST

START_TEST (test_exemption)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (MEASURES EXEMPTION));
  g_autoptr (Own) rule = make_rule ("own", report_it);
  g_autoptr (HyvinValidator) validator = make_validator (rule);
  g_autoptr (HyvinReport) report = hyvin_validator_validate (validator, document);
  g_autoptr (GPtrArray) noted = hyvin_report_list_noted (report);

  ck_assert_uint_eq (hyvin_report_count (report, HYVIN_SEVERITY_WARNING), 1);
  ck_assert_uint_eq (noted->len, 1);
  ck_assert_str_eq (hyvin_finding_get_object_id (g_ptr_array_index (noted, 0)), "m");
  ck_assert_str_eq (hyvin_finding_get_noted_reason (g_ptr_array_index (noted, 0)), "Syy");
}
END_TEST

/* An exemption is let be while its rule is known and off, and no longer. */
START_TEST (test_exemption_of_unknown)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (MEASURES EXEMPTION));
  g_autoptr (Own) rule = make_rule ("own", report_it);
  g_autoptr (HyvinValidator) validator = make_validator (rule);
  g_autofree char *off = NULL;
  g_autofree char *removed = NULL;

  ck_assert (hyvin_validator_set_severity (validator, "own", HYVIN_SEVERITY_OFF, NULL));
  off = list_findings (validator, document);
  test_assert_str (off, "");
  ck_assert (hyvin_validator_remove_rule (validator, HYVIN_RULE (rule)));
  removed = list_findings (validator, document);
  ck_assert_msg (strstr (removed, "[exemption-unused]") != NULL, "%s", removed);
}
END_TEST

/* Adding and removing */

START_TEST (test_add_and_remove)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinValidator) other = hyvin_validator_new ();
  g_autoptr (Own) rule = make_rule ("own", report_it);
  g_autoptr (Own) twin = make_rule ("own", report_it);
  g_autoptr (HyvinRule) of_library = hyvin_rule_lookup ("goal-basis-missing", NULL);
  g_autoptr (GError) twice = NULL;
  g_autoptr (GError) taken = NULL;
  g_autoptr (GPtrArray) rules = NULL;
  g_autoptr (GPtrArray) none = NULL;

  ck_assert (hyvin_validator_add_rule (validator, HYVIN_RULE (rule), NULL));
  ck_assert (hyvin_validator_add_rule (other, HYVIN_RULE (rule), NULL));
  ck_assert (!hyvin_validator_add_rule (validator, HYVIN_RULE (twin), &twice));
  test_assert_error (twice, HYVIN_ERROR, HYVIN_ERROR_DUPLICATE);
  ck_assert (!hyvin_validator_add_rule (validator, of_library, &taken));
  test_assert_error (taken, HYVIN_ERROR, HYVIN_ERROR_DUPLICATE);
  ck_assert_ptr_nonnull (strstr (taken->message, "“ourtown-goal-basis-missing”"));

  rules = hyvin_validator_list_rules (validator);
  ck_assert_uint_eq (rules->len, 1);
  ck_assert_ptr_eq (g_ptr_array_index (rules, 0), rule);
  ck_assert (!hyvin_validator_remove_rule (validator, HYVIN_RULE (twin)));
  ck_assert (!hyvin_validator_remove_rule (validator, of_library));
  ck_assert (hyvin_validator_remove_rule (validator, HYVIN_RULE (rule)));
  ck_assert (!hyvin_validator_remove_rule (validator, HYVIN_RULE (rule)));
  none = hyvin_validator_list_rules (validator);
  ck_assert_uint_eq (none->len, 0);
  ck_assert (hyvin_validator_add_rule (validator, HYVIN_RULE (twin), NULL));
}
END_TEST

/* Severities of a rule that was removed are not those of its successor. */
START_TEST (test_removed_severity)
{
  g_autoptr (Own) rule = make_rule ("own", report_it);
  g_autoptr (HyvinValidator) validator = make_validator (rule);

  ck_assert (hyvin_validator_set_profile (validator, "recommended", NULL));
  ck_assert (hyvin_validator_set_severity (validator, "own", HYVIN_SEVERITY_OFF, NULL));
  ck_assert (hyvin_validator_remove_rule (validator, HYVIN_RULE (rule)));
  ck_assert (!hyvin_validator_set_severity (validator, "own", HYVIN_SEVERITY_ERROR, NULL));
  ck_assert (hyvin_validator_add_rule (validator, HYVIN_RULE (rule), NULL));
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "own"), HYVIN_SEVERITY_WARNING);
}
END_TEST

static const char * const bad_codes[] = {
  NULL, "", "Own", "own rule", "own_rule", "-own", "own-", "own--rule", "1own", "öwn", "own\n",
};

START_TEST (test_bad_code)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (Own) rule = make_rule (bad_codes[_i], report_it);
  g_autoptr (GError) error = NULL;

  ck_assert (!hyvin_validator_add_rule (validator, HYVIN_RULE (rule), &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_RULE);
}
END_TEST

START_TEST (test_without_check)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinRule) rule = g_object_new (idle_get_type (), "code", "idle", NULL);
  g_autoptr (GError) error = NULL;

  ck_assert (!hyvin_validator_add_rule (validator, rule, &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_RULE);
}
END_TEST

START_TEST (test_texts)
{
  g_autoptr (HyvinText) requirement = hyvin_text_new ("Vaatimus");
  g_autoptr (HyvinText) plain = hyvin_text_new ("Otsikko");
  g_autoptr (HyvinText) title = hyvin_text_with (plain, "sv", "Rubrik");
  g_autoptr (HyvinRule) rule = g_object_new (own_get_type (), "code", "own", "title", title,
                                             "requirement", requirement,
                                             "severity", HYVIN_SEVERITY_ERROR,
                                             "scope", HYVIN_RULE_SCOPE_SET,
                                             "area", HYVIN_RULE_AREA_IMPACT, NULL);

  ck_assert_str_eq (hyvin_rule_get_title (rule, "fi"), "Otsikko");
  ck_assert_str_eq (hyvin_rule_get_title (rule, "sv"), "Rubrik");
  ck_assert_str_eq (hyvin_rule_get_requirement (rule, "fi"), "Vaatimus");
  ck_assert_ptr_null (hyvin_rule_get_explanation (rule, "fi"));
  ck_assert_ptr_null (hyvin_rule_get_advice (rule, NULL));
  ck_assert_ptr_null (hyvin_rule_get_source (rule, "en"));
  ck_assert_ptr_null (hyvin_rule_get_since (rule));
  ck_assert_int_eq (hyvin_rule_get_severity (rule), HYVIN_SEVERITY_ERROR);
  ck_assert_int_eq (hyvin_rule_get_scope (rule), HYVIN_RULE_SCOPE_SET);
  ck_assert_int_eq (hyvin_rule_get_area (rule), HYVIN_RULE_AREA_IMPACT);
  ck_assert (hyvin_rule_get_element_type (rule) == HYVIN_TYPE_ELEMENT);
}
END_TEST

/* Rules that fail, or do what they must not */

static void
break_down (HyvinRule        *rule G_GNUC_UNUSED,
            HyvinElement     *element,
            HyvinValidation  *validation G_GNUC_UNUSED,
            GError          **error)
{
  if (g_str_equal (hyvin_element_get_id (element), "m"))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "the sky\nfell: \xff");
}

static void
report_stranger (HyvinRule        *rule G_GNUC_UNUSED,
                 HyvinElement     *element G_GNUC_UNUSED,
                 HyvinValidation  *validation,
                 GError          **error)
{
  g_autoptr (HyvinGoal) goal = hyvin_goal_new ("stranger");

  ck_assert (!hyvin_validation_report (validation, HYVIN_ELEMENT (goal), "message", error));
}

static void
relate_stranger (HyvinRule        *rule G_GNUC_UNUSED,
                 HyvinElement     *element,
                 HyvinValidation  *validation,
                 GError          **error)
{
  g_autoptr (HyvinGoal) goal = hyvin_goal_new ("stranger");

  ck_assert (!hyvin_validation_report_full (validation, element, HYVIN_ELEMENT (goal), NULL,
                                            "message", error));
}

static void
say_nothing (HyvinRule        *rule G_GNUC_UNUSED,
             HyvinElement     *element,
             HyvinValidation  *validation,
             GError          **error)
{
  ck_assert (!hyvin_validation_report (validation, element, " \n", error));
}

typedef struct
{
  Act act;
  guint n_failures;
  const char *message;
} Failure;

static const Failure failures[] = {
  { break_down, 1, "The rule “own” failed to judge “M”: the sky fell: \xef\xbf\xbd" },
  { report_stranger, 2, "is in none of the documents that are validated" },
  { relate_stranger, 2, "is in none of the documents that are validated" },
  { say_nothing, 2, "a finding without a message" },
};

START_TEST (test_failure)
{
  const Failure *failure = &failures[_i];
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (MEASURES));
  g_autoptr (Own) rule = make_rule ("own", failure->act);
  g_autoptr (HyvinValidator) validator = make_validator (rule);
  g_autoptr (HyvinReport) report = NULL;
  g_autoptr (HyvinFinding) first = NULL;

  hyvin_validator_set_language (validator, "en");
  report = hyvin_validator_validate (validator, document);
  ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (report)), failure->n_failures);
  first = g_list_model_get_item (G_LIST_MODEL (report), 0);
  ck_assert_str_eq (hyvin_finding_get_code (first), "rule-failed");
  ck_assert_int_eq (hyvin_finding_get_severity (first), HYVIN_SEVERITY_ERROR);
  ck_assert_str_eq (hyvin_finding_get_hint (first), "own");
  ck_assert_str_eq (hyvin_finding_get_object_id (first), "m");
  ck_assert_msg (strstr (hyvin_finding_get_message (first), failure->message) != NULL, "%s",
                 hyvin_finding_get_message (first));
  ck_assert_uint_eq (rule->n_seen, 2);
}
END_TEST

START_TEST (test_failure_is_off)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (MEASURES));
  g_autoptr (Own) rule = make_rule ("own", break_down);
  g_autoptr (HyvinValidator) validator = make_validator (rule);
  g_autofree char *list = NULL;

  ck_assert (hyvin_validator_set_severity (validator, "rule-failed", HYVIN_SEVERITY_OFF, NULL));
  list = list_findings (validator, document);
  test_assert_str (list, "");
}
END_TEST

/* A rule of the library is called by the walk alone: it would trust us. */
static void
call_library (HyvinRule        *rule G_GNUC_UNUSED,
              HyvinElement     *element,
              HyvinValidation  *validation,
              GError          **error)
{
  g_autoptr (HyvinRule) other = hyvin_rule_lookup ("goal-basis-missing", NULL);

  HYVIN_RULE_GET_CLASS (other)->check (other, element, validation, error);
}

START_TEST (test_call_of_library)
{
  g_autofree char *list = judge (call_library);

  ck_assert_msg (strstr (list, "called by the validator only") != NULL, "%s", list);
}
END_TEST

/* What was chosen stays chosen until the validation is over. */
static HyvinValidator *meddled;

static void
meddle (HyvinRule        *rule,
        HyvinElement     *element,
        HyvinValidation  *validation,
        GError          **error)
{
  hyvin_validator_remove_rule (meddled, rule);
  hyvin_validator_set_language (meddled, "sv");
  ck_assert (hyvin_validator_set_profile (meddled, "strict", NULL));
  ck_assert (hyvin_validator_set_data_dir (meddled, NULL, NULL));
  hyvin_validation_report (validation, element, hyvin_validation_get_language (validation), error);
}

START_TEST (test_meddling)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (MEASURES));
  g_autoptr (HyvinValidator) validator = NULL;
  g_autofree char *list = NULL;
  Own *rule = make_rule ("own", meddle);

  meddled = validator = make_validator (rule);
  g_object_unref (rule);
  hyvin_validator_set_language (validator, "fi");
  list = list_findings (validator, document);
  test_assert_str (list, "test.hyvin:12:9: warning: fi [own]\n"
                   "test.hyvin:15:9: warning: fi [own]\n");
}
END_TEST

/* A check must not change documents; one that does breaks nobody. */
static void
destroy (HyvinRule        *rule G_GNUC_UNUSED,
         HyvinElement     *element,
         HyvinValidation  *validation,
         GError          **error)
{
  HyvinElement *goal = hyvin_element_get_parent_element (element);

  ck_assert (hyvin_goal_remove_measure (HYVIN_GOAL (goal), HYVIN_MEASURE (element), NULL));
  hyvin_validation_report (validation, goal, "alone", error);
}

START_TEST (test_destruction)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (MEASURES));
  g_autoptr (Own) rule = make_rule ("own", destroy);
  g_autoptr (HyvinValidator) validator = make_validator (rule);
  g_autofree char *list = NULL;

  ck_assert (hyvin_validator_set_profile (validator, "strict", NULL));
  list = list_findings (validator, document);
  ck_assert_msg (strstr (list, "alone") != NULL, "%s", list);
}
END_TEST

/* A validation that is kept */

static void
keep (HyvinRule        *rule,
      HyvinElement     *element,
      HyvinValidation  *validation,
      GError          **error G_GNUC_UNUSED)
{
  g_set_object (&((Own *) rule)->kept, validation);
  ck_assert_ptr_nonnull (hyvin_validation_get_document_set (validation));
  ck_assert_str_eq (hyvin_element_get_id (hyvin_validation_resolve (validation, element, "g")), "g");
  ck_assert_ptr_null (hyvin_validation_resolve (validation, element, "nobody"));
}

START_TEST (test_kept)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (MEASURES));
  g_autoptr (Own) rule = make_rule ("own", keep);
  g_autoptr (HyvinValidator) validator = make_validator (rule);
  HyvinElement *measure = test_find (document, "m");
  GDate date = test_date ("2022-06-30");
  g_autofree char *list = NULL;
  g_autoptr (GError) error = NULL;

  hyvin_validator_set_date (validator, &date);
  hyvin_validator_set_language (validator, "sv");
  list = list_findings (validator, document);
  test_assert_str (list, "");
  ck_assert (!hyvin_validation_report (rule->kept, measure, "late", &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_RULE);
  ck_assert_ptr_null (hyvin_validation_get_document_set (rule->kept));
  ck_assert_ptr_null (hyvin_validation_resolve (rule->kept, measure, "g"));
  ck_assert_str_eq (hyvin_validation_get_language (rule->kept), "sv");
  ck_assert_int_eq (g_date_compare (hyvin_validation_get_date (rule->kept), &date), 0);
}
END_TEST

typedef struct
{
  HyvinValidation *validation;
  HyvinElement *element;
  GError *error;
} Call;

static gpointer
report_elsewhere (gpointer data)
{
  Call *call = data;

  ck_assert (!hyvin_validation_report (call->validation, call->element, "message", &call->error));
  ck_assert_ptr_null (hyvin_validation_get_document_set (call->validation));
  return NULL;
}

static void
delegate (HyvinRule        *rule G_GNUC_UNUSED,
          HyvinElement     *element,
          HyvinValidation  *validation,
          GError          **error)
{
  Call call = { validation, element, NULL };

  g_thread_join (g_thread_new ("elsewhere", report_elsewhere, &call));
  g_propagate_error (error, call.error);
}

START_TEST (test_other_thread)
{
  g_autofree char *list = judge (delegate);

  ck_assert_msg (strstr (list, "at work in another thread") != NULL, "%s", list);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("rule");
  TCase *tcase = tcase_create ("rule");

  tcase_add_test (tcase, test_findings);
  tcase_add_test (tcase, test_severity);
  tcase_add_test (tcase, test_area_of_profile);
  tcase_add_test (tcase, test_named_by_profile);
  tcase_add_test (tcase, test_exemption);
  tcase_add_test (tcase, test_exemption_of_unknown);
  tcase_add_test (tcase, test_add_and_remove);
  tcase_add_test (tcase, test_removed_severity);
  tcase_add_loop_test (tcase, test_bad_code, 0, G_N_ELEMENTS (bad_codes));
  tcase_add_test (tcase, test_without_check);
  tcase_add_test (tcase, test_texts);
  tcase_add_loop_test (tcase, test_failure, 0, G_N_ELEMENTS (failures));
  tcase_add_test (tcase, test_failure_is_off);
  tcase_add_test (tcase, test_call_of_library);
  tcase_add_test (tcase, test_meddling);
  tcase_add_test (tcase, test_destruction);
  tcase_add_test (tcase, test_kept);
  tcase_add_test (tcase, test_other_thread);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
