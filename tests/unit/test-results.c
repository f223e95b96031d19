/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* How the rules have fared. */

#define BEGIN(roles)                                                                   \
  "<document xmlns='urn:hyvin:1' version='1.0' xml:lang='fi' id='d' roles='" roles "'>" \
  "<title>T</title><authority kind='municipality' code='211'><title>K</title></authority>" \
  "<period from='2018-01-01' to='2021-12-31'/>"
#define GOAL(id, content)                                                              \
  "<goal id='" id "'><title>" id "</title>" content "</goal>"
#define MEASURED "<measured-by indicator='i'/>"
#define PLAN                                                                           \
  BEGIN ("plan")                                                                       \
  "<indicators><indicator id='i'><title>I</title></indicator></indicators>"            \
  "<plan><focus-area id='f'><title>F</title>"                                          \
  GOAL ("a", MEASURED) GOAL ("b", "") GOAL ("c", "") GOAL ("e", MEASURED)              \
  "</focus-area></plan>"                                                               \
  "<exemptions><exemption rule='goal-indicator-missing' subject='c'>"                  \
  "<reason>R</reason></exemption></exemptions></document>"

static HyvinReport *
validate (HyvinValidator *validator,
          const char     *xml)
{
  g_autoptr (HyvinDocument) document = test_read (xml);
  GDate date = test_date ("2018-06-30");

  hyvin_validator_set_date (validator, &date);
  return hyvin_validator_validate (validator, document);
}

/* NULL: the rule is not among the results. */
static HyvinRuleResult *
find_result (HyvinReport *report,
             const char  *code)
{
  g_autoptr (GPtrArray) results = hyvin_report_list_results (report);
  guint i;

  for (i = 0; i < results->len; i++)
    {
      HyvinRuleResult *result = g_ptr_array_index (results, i);

      if (strcmp (hyvin_rule_get_code (hyvin_rule_result_get_rule (result)), code) == 0)
        return g_object_ref (result);
    }
  return NULL;
}

static void
assert_result (HyvinReport *report,
               const char  *code,
               guint        n_judged,
               guint        n_faulty,
               guint        n_noted)
{
  g_autoptr (HyvinRuleResult) result = find_result (report, code);

  ck_assert_msg (result != NULL, "%s has no result", code);
  ck_assert_uint_eq (hyvin_rule_result_get_n_judged (result), n_judged);
  ck_assert_uint_eq (hyvin_rule_result_get_n_faulty (result), n_faulty);
  ck_assert_uint_eq (hyvin_rule_result_get_n_noted (result), n_noted);
}

static void
assert_no_result (HyvinReport *report,
                  const char  *code)
{
  g_autoptr (HyvinRuleResult) result = find_result (report, code);

  ck_assert_msg (result == NULL, "%s has a result", code);
}

START_TEST (test_counts)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = validate (validator, PLAN);

  assert_result (report, "goal-indicator-missing", 4, 1, 1);
  assert_result (report, "goal-measure-missing", 4, 4, 0);
  assert_result (report, "focus-area-goal-missing", 1, 0, 0);
  assert_result (report, "measure-resource-missing", 0, 0, 0);
}
END_TEST

/* What a rule is not about is not in order. */
START_TEST (test_passed_over)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) plan = validate (validator, PLAN);
  g_autoptr (HyvinReport) strategy = validate (validator, BEGIN ("strategy") "</document>");

  assert_result (plan, "clock-missing", 1, 1, 0);
  assert_result (plan, "align-aim-none", 0, 0, 0);
  assert_result (plan, "conclusion-missing", 0, 0, 0);
  assert_result (plan, "publication-missing", 0, 0, 0);
  assert_result (strategy, "plan-missing", 0, 0, 0);
  assert_result (strategy, "clock-missing", 0, 0, 0);
  assert_result (strategy, "participation-missing", 0, 0, 0);
}
END_TEST

START_TEST (test_not_applied)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = NULL;

  hyvin_validator_set_severity (validator, "goal-basis-missing", HYVIN_SEVERITY_OFF, NULL);
  report = validate (validator, PLAN);
  assert_no_result (report, "goal-basis-missing");
  assert_no_result (report, "xml-not-well-formed");
  assert_no_result (report, "rule-failed");
}
END_TEST

/* A rule that fails for want of an argument, or finds fault three times. */

#define TEST_TYPE_RULE (test_rule_get_type ())
G_DECLARE_FINAL_TYPE (TestRule, test_rule, TEST, RULE, HyvinRule)

struct _TestRule
{
  HyvinRule parent_instance;
};

G_DEFINE_FINAL_TYPE (TestRule, test_rule, HYVIN_TYPE_RULE)

static void
test_rule_check (HyvinRule        *rule G_GNUC_UNUSED,
                 HyvinElement     *element,
                 HyvinValidation  *validation,
                 GError          **error)
{
  guint i;

  if (strcmp (hyvin_element_get_id (element), "a") == 0)
    g_set_error_literal (error, HYVIN_ERROR, HYVIN_ERROR_RULE, "fails");
  for (i = 0; i < 3 && strcmp (hyvin_element_get_id (element), "b") == 0; i++)
    hyvin_validation_report (validation, element, "fault", NULL);
}

static void
test_rule_class_init (TestRuleClass *klass)
{
  HYVIN_RULE_CLASS (klass)->check = test_rule_check;
}

static void
test_rule_init (TestRule *self G_GNUC_UNUSED)
{
}

/* Objects are counted, and no findings; one that could not be judged is none. */
START_TEST (test_own_rule)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinRule) rule = g_object_new (TEST_TYPE_RULE, "code", "ourtown-goal",
                                             "element-type", HYVIN_TYPE_GOAL, NULL);
  g_autoptr (HyvinReport) report = NULL;

  ck_assert (hyvin_validator_add_rule (validator, rule, NULL));
  report = validate (validator, PLAN);
  assert_result (report, "ourtown-goal", 3, 1, 0);
  ck_assert_int_eq (hyvin_rule_get_maturity_area (rule), HYVIN_MATURITY_AREA_NONE);
}
END_TEST

/* Whatever a rule of another area is about, it says something of maturity. */
START_TEST (test_maturity_areas)
{
  g_autoptr (GPtrArray) rules = hyvin_rule_list ();
  guint i;

  for (i = 0; i < rules->len; i++)
    {
      HyvinRule *rule = g_ptr_array_index (rules, i);
      gboolean is_none = hyvin_rule_get_maturity_area (rule) == HYVIN_MATURITY_AREA_NONE;
      gboolean is_technical = hyvin_rule_get_area (rule) == HYVIN_RULE_AREA_STRUCTURE
                              || strcmp (hyvin_rule_get_code (rule), "authority-code-unknown") == 0;

      ck_assert_msg (is_none == is_technical, "%s", hyvin_rule_get_code (rule));
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("results");
  TCase *tcase = tcase_create ("results");

  tcase_add_test (tcase, test_counts);
  tcase_add_test (tcase, test_passed_over);
  tcase_add_test (tcase, test_not_applied);
  tcase_add_test (tcase, test_own_rule);
  tcase_add_test (tcase, test_maturity_areas);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
