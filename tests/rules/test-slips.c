/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Small slips, and what only looks like one. Each is made in the same good document,
 * and the findings of one rule are counted. */
#include "test-util.h"

#define GOOD "tests/rules/goal-measure-missing/good.hyvin"

typedef struct
{
  const char *code;             /* of the rule that is to see it, or not */
  guint n_findings;
  const char *old;              /* what stands in the good document */
  const char *new;              /* and what instead of it */
} Slip;

#define TIMETABLE " from=\"2022-01-01\" to=\"2024-12-31\""
#define PARTY "<title>Sivistyspalvelut</title>"
#define RESOURCE "<resource kind=\"within-budget\"/>"
#define TARGET "<target year=\"2025\""
#define INDICATORS "  </indicators>\n"
#define PLAN_END "  </plan>\n"
#define GOAL "<title>Jokaisella nuorella on ystävä</title>"
#define CLOCK(day)                                                                     \
  PLAN_END "<annual-clock><clock-event id=\"e\" month=\"2\" day=\"" day "\">"           \
  "<title>Tilinpäätös</title></clock-event></annual-clock>"
#define LEFT_OVER                                                                      \
  "<indicator id=\"left-over\" source=\"sotkanet\" code=\"127\">"                      \
  "<title>Väestö</title></indicator>" INDICATORS
#define LISTED(content)                                                                \
  INDICATORS "<strategy><aim id=\"a\"><title>Yhdessä</title>"                          \
  "<measured-by indicator=\"loneliness\">" content "</measured-by></aim></strategy>"
#define EXEMPTION(rule, subject, reason)                                               \
  PLAN_END "<exemptions><exemption rule=\"" rule "\" subject=\"" subject "\">" reason     \
  "</exemption></exemptions>"
#define REASON "<reason><p>Ei koske meitä</p></reason>"
#define SWEDISH "<title xml:lang=\"sv\">På svenska</title>"

static const Slip slips[] = {
  /* A measure that was given up needs no timetable. */
  { "measure-period-missing", 1, TIMETABLE, "" },
  { "measure-period-missing", 0, TIMETABLE, " status=\"cancelled\"" },
  { "measure-responsible-missing", 0, TIMETABLE, " status=\"cancelled\"" },
  { "goal-responsible-missing", 1, "<responsible party=\"education\"/>", "" },

  /* The budget goes by calendar years, and what was begun before may go on. */
  { "measure-period-outside", 0, "2024-12-31", "2025-12-31" },
  { "measure-period-outside", 0, "2022-01-01", "2018-01-01" },
  { "measure-period-outside", 1, "2024-12-31", "2026-12-31" },
  { "measure-period-outside", 1, TIMETABLE, " from=\"2027-01-01\"" },

  { "responsible-vague", 1, PARTY, "<title>Kangasala</title>" },
  { "responsible-vague", 1, PARTY, "<title>Kangasalan kaupunki</title>" },
  { "responsible-vague", 1, PARTY, "<title>Kangasalan kunta</title>" },
  { "responsible-vague", 1, PARTY, "<title xml:lang=\"sv\">Kangasala stad</title>" },
  { "responsible-vague", 1, PARTY, "<title xml:lang=\"en\">City of Kangasala</title>" },
  { "responsible-vague", 0, PARTY, "<title>Kangasniemen kunta</title>" },
  { "responsible-vague", 0, PARTY, "<title>Kangasalan Vuokra-asunnot Oy</title>" },
  { "responsible-vague", 0, PARTY, "<title>Kangasalan seurakunta</title>" },

  { "resource-amount", 1, RESOURCE, "<resource kind=\"money\" amount=\"10\" unit=\"hours\"/>" },
  { "resource-amount", 0, RESOURCE, "<resource kind=\"staff\" amount=\"10\" unit=\"hours\"/>" },
  { "resource-amount", 1, RESOURCE, "<resource kind=\"staff\" amount=\"-0.5\"/>" },
  { "resource-amount", 0, RESOURCE, "<resource kind=\"staff\" amount=\"0.5\"/>" },

  { "dates-order", 1, TARGET, "<target year=\"2019\"" },
  { "dates-order", 0, TARGET, "<target year=\"2021\"" },
  { "dates-order", 0, TARGET, "<target year=\"2019\" value=\"9\"/>" TARGET },
  { "dates-order", 1, PLAN_END, CLOCK ("31") },
  { "dates-order", 0, PLAN_END, CLOCK ("29") },

  { "text-missing", 1, INDICATORS, LISTED ("<listed-measure/>") },
  { "text-missing", 0, INDICATORS, LISTED ("<listed-measure measure=\"youth-houses\"/>") },
  { "text-duplicate", 1, GOAL, GOAL "<title>Toinen</title>" },
  { "text-duplicate", 1, GOAL, GOAL "<title xml:lang=\"FI\">Toinen</title>" },
  { "text-duplicate", 0, GOAL, GOAL SWEDISH },

  /* One finding for a title and a description; no description at all in Swedish
   * means that only the titles are translated. */
  { "language-missing", 0, GOAL, GOAL SWEDISH },
  { "language-missing", 8, "2021–2025</title>", "2021–2025</title>" SWEDISH },
  { "language-missing", 8, "2021–2025</title>",
    "2021–2025</title>" SWEDISH "<description><p>Vain suomeksi</p></description>" },
  { "language-missing", 0, "2021–2025</title>",
    "2021–2025</title><description xml:lang=\"sv\"><p>Bara på svenska</p></description>" },

  /* Left out on purpose is not left over; to be excused from a rule is no use. */
  { "unused-object", 1, INDICATORS, LEFT_OVER },
  { "unused-object", 0, INDICATORS "  <knowledge>\n",
    LEFT_OVER "<knowledge><evidence id=\"s\" kind=\"indicator\" indicators=\"left-over\">"
    "<title>Tilastot</title></evidence>" },
  { "unused-object", 0, PLAN_END, EXEMPTION ("indicator-minimum-list", "loneliness", REASON) },
  { "exemption-unused", 1, PLAN_END, EXEMPTION ("goal-measure-missing", "belonging", REASON) },
  { "exemption-unused", 1, PLAN_END,
    EXEMPTION ("goal-measure-missing", "belonging", "<reason><p/></reason>") },
  { "exemption-unused", 0, PLAN_END, EXEMPTION ("goal-measure-missing", "belonging", "") },
  { "xml-required", 1, PLAN_END, EXEMPTION ("goal-measure-missing", "belonging", "") },
};

static char *
make_slip (const Slip *slip)
{
  g_autofree char *path = test_path (GOOD);
  g_autofree char *good = NULL;
  g_auto (GStrv) parts = NULL;

  ck_assert (g_file_get_contents (path, &good, NULL, NULL));
  parts = g_strsplit (good, slip->old, 2);
  ck_assert_msg (g_strv_length (parts) == 2, "“%s” is not in %s", slip->old, GOOD);
  return g_strjoinv (slip->new, parts);
}

START_TEST (slips_are_seen)
{
  const Slip *slip = &slips[_i];
  g_autofree char *xml = make_slip (slip);
  g_autoptr (HyvinDocument) document = test_read (xml);
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = NULL;
  g_autofree char *found = NULL;
  GDate date = test_date ("2022-06-30");
  guint n_findings = 0;
  guint i;

  hyvin_validator_set_date (validator, &date);
  report = hyvin_validator_validate (validator, document);
  found = test_list_findings (report);
  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);

      n_findings += strcmp (hyvin_finding_get_code (finding), slip->code) == 0;
    }
  ck_assert_msg (n_findings == slip->n_findings, "“%s” for “%s” should have %u of %s, but has %u:\n%s",
                 slip->new, slip->old, slip->n_findings, slip->code, n_findings, found);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("slips");
  TCase *tcase = tcase_create ("slips");

  tcase_add_loop_test (tcase, slips_are_seen, 0, G_N_ELEMENTS (slips));
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
