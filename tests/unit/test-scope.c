/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* What is asked of which document: a strategy has no goals to ask for, an annual
 * report no plan, and a region answers for its own. */

#define AIM                                                                            \
  "  <strategy>\n    <aim id=\"a\">\n      <title>A</title>\n    </aim>\n  </strategy>\n"
#define GOAL                                                                           \
  "  <plan>\n    <focus-area id=\"f\">\n      <title>F</title>\n"                      \
  "      <goal id=\"g\">\n        <title>G</title>\n      </goal>\n"                   \
  "    </focus-area>\n  </plan>\n"
#define REVIEW                                                                         \
  "  <reviews>\n    <review id=\"r\" stage=\"half-year\" on=\"2024-06-14\"/>\n  </reviews>\n"

#define OF_GOALS                                                                       \
  "goal-basis-missing goal-indicator-missing goal-measure-missing "                    \
  "goal-population-missing goal-resource-missing goal-responsible-missing "
#define OF_PLANS                                                                       \
  "clock-missing coordinator-missing council-approval-missing participation-missing "
#define STRATEGY_FOR_PLAN                                                              \
  "align-indicator-none=strategy align-measure-missing-in-strategy=strategy "          \
  "align-measure-differs=strategy align-indicator-differs=strategy "                   \
  "align-aim-none=strategy align-period-differs=strategy "
#define PLAN_FOR_STRATEGY                                                              \
  "align-measure-missing-in-plan=plan align-measure-differs=plan "                     \
  "align-indicator-differs=plan align-aim-uncovered=plan "

typedef struct
{
  const char *roles;
  const char *kind;             /* of the authority */
  const char *content;
  const char *found;            /* the codes of the findings */
  const char *skipped;          /* the codes of what was skipped, and the role needed */
} Row;

static const Row rows[] = {
  { "strategy", "municipality", AIM, "", PLAN_FOR_STRATEGY },
  { "strategy", "municipality", "", "", "" },
  { "annual-report", "municipality", "", "", "" },
  { "interim-review", "municipality", REVIEW, "", "" },
  { "programme", "municipality", "", "", "" },
  { "programme", "municipality", GOAL, OF_PLANS OF_GOALS,
    STRATEGY_FOR_PLAN "align-region-uncovered=regional-plan term-document-missing=report "
    "annual-report-missing=annual-report " },
  { "regional-report", "county", "", "conclusion-missing ", "" },
  { "regional-plan", "county", GOAL, OF_GOALS, STRATEGY_FOR_PLAN },
  { "regional-plan strategy", "county", AIM GOAL, "align-aim-uncovered align-aim-none " OF_GOALS, "" },
};

static HyvinReport *
validate (const char *xml)
{
  g_autoptr (HyvinDocument) document = test_read (xml);
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  GDate date = test_date ("2025-06-30");

  hyvin_validator_set_date (validator, &date);
  hyvin_validator_set_language (validator, "en");
  ck_assert (hyvin_validator_set_profile (validator, "strict", NULL));
  return hyvin_validator_validate (validator, document);
}

static char *
list_codes (HyvinReport *report)
{
  GString *codes = g_string_new (NULL);
  guint i;

  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);

      g_string_append_printf (codes, "%s ", hyvin_finding_get_code (finding));
    }
  return g_string_free (codes, FALSE);
}

static char *
list_skipped (HyvinReport *report)
{
  g_autoptr (GPtrArray) skipped = hyvin_report_list_skipped (report);
  GString *codes = g_string_new (NULL);
  guint i;

  for (i = 0; i < skipped->len; i++)
    {
      HyvinFinding *finding = g_ptr_array_index (skipped, i);

      ck_assert_int_eq (hyvin_finding_get_severity (finding), HYVIN_SEVERITY_OFF);
      ck_assert_str_eq (hyvin_finding_get_document_id (finding), "d");
      g_string_append_printf (codes, "%s=%s ", hyvin_finding_get_code (finding),
                              hyvin_finding_get_hint (finding));
    }
  return g_string_free (codes, FALSE);
}

START_TEST (test_scope)
{
  const Row *row = &rows[_i];
  g_autofree char *xml =
    g_strdup_printf ("<document xmlns='urn:hyvin:1' version='1.0' xml:lang='fi' id='d' roles='%s'>"
                     "<title>T</title><authority kind='%s' code='%s'><title>K</title></authority>"
                     "<period from='2023-01-01' to='2025-12-31'/>%s</document>",
                     row->roles, row->kind, strcmp (row->kind, "county") == 0 ? "06" : "211",
                     row->content);
  g_autoptr (HyvinReport) report = validate (xml);
  g_autofree char *codes = list_codes (report);
  g_autofree char *skipped = list_skipped (report);

  test_assert_str (codes, row->found);
  test_assert_str (skipped, row->skipped);
}
END_TEST

/* A rule that is off is not missed. */
START_TEST (test_off)
{
  g_autoptr (HyvinDocument) document = test_load ("tests/rules/align-aim-none/bad-plan.hyvin");
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = NULL;
  g_autofree char *skipped = NULL;

  ck_assert (hyvin_validator_set_profile (validator, "minimal", NULL));
  report = hyvin_validator_validate (validator, document);
  skipped = list_skipped (report);
  ck_assert_str_eq (skipped, "");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("scope");
  TCase *tcase = tcase_create ("scope");

  tcase_add_loop_test (tcase, test_scope, 0, G_N_ELEMENTS (rows));
  tcase_add_test (tcase, test_off);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
