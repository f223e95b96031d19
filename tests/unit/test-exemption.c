/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#define PLAN                                                                           \
  "  <plan>\n    <focus-area id=\"f\">\n      <title>F</title>\n"                      \
  "      <goal id=\"g\">\n        <title>TBD</title>\n"                                \
  "        <measure id=\"m\">\n          <title>TBD</title>\n        </measure>\n"     \
  "      </goal>\n      <goal id=\"h\">\n        <title>TBD</title>\n      </goal>\n"  \
  "    </focus-area>\n  </plan>\n"
#define EXEMPTIONS(content) "  <exemptions>" content "</exemptions>\n"
#define REASON "<reason><p>Syy</p></reason><reason xml:lang='sv'><p>Orsak</p></reason>"
#define EXEMPTION(attributes) EXEMPTIONS ("<exemption " attributes ">" REASON "</exemption>")

typedef struct
{
  const char *exemptions;
  const char *left;             /* whose placeholders are still found */
  guint n_unused;               /* findings of exemption-unused */
} Row;

static const Row rows[] = {
  { "", "g m h ", 0 },
  { EXEMPTION ("rule='text-placeholder' subject='m'"), "g h ", 0 },
  { EXEMPTION ("rule='text-placeholder' subject='g'"), "h ", 0 },
  { EXEMPTION ("rule='text-placeholder' subject='f'"), "", 0 },
  { EXEMPTION ("rule='text-placeholder' subject='d'"), "", 0 },
  { EXEMPTION ("rule='text-placeholder' subject='d#m'"), "g h ", 0 },
  { EXEMPTION ("rule='text-placeholder'"), "", 0 },
  { EXEMPTION ("rule='text-placeholder' subject='h'"), "g m ", 0 },
  { EXEMPTIONS ("<exemption rule='text-placeholder' subject='h'>" REASON "</exemption>"
                "<exemption rule='text-placeholder' subject='m'>" REASON "</exemption>"), "g ", 0 },
  { EXEMPTION ("rule='exemption-unused'"), "g m h ", 1 },
  { EXEMPTION ("rule='text-missing' subject='m'"), "g m h ", 1 },
  { EXEMPTION ("rule='text-placeholdr' subject='m'"), "g m h ", 1 },
  { EXEMPTION ("rule='text-placeholder' subject='nobody'"), "g m h ", 1 },
  { EXEMPTION ("rule='text-placeholder' subject='a b'"), "g m h ", 1 },
  { EXEMPTIONS ("<exemption rule='text-placeholder'/>"), "g m h ", 0 },
  { EXEMPTIONS ("<exemption rule='text-placeholder'><reason><p> </p></reason></exemption>"),
    "g m h ", 1 },
  { EXEMPTIONS ("<exemption>" REASON "</exemption>"), "g m h ", 0 },
};

static HyvinReport *
validate (HyvinDocument *document,
          const char    *language)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();

  hyvin_validator_set_language (validator, language);
  ck_assert (hyvin_validator_set_profile (validator, "minimal", NULL));
  return hyvin_validator_validate (validator, document);
}

static char *
list_ids (HyvinReport *report,
          const char  *code)
{
  GString *ids = g_string_new (NULL);
  guint i;

  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);

      if (strcmp (hyvin_finding_get_code (finding), code) == 0)
        g_string_append_printf (ids, "%s ", hyvin_finding_get_object_id (finding) != NULL
                                            ? hyvin_finding_get_object_id (finding) : "-");
    }
  return g_string_free (ids, FALSE);
}

START_TEST (test_covers)
{
  g_autofree char *xml = g_strdup_printf (TEST_DOCUMENT (PLAN "%s"), rows[_i].exemptions);
  g_autoptr (HyvinDocument) document = test_read (xml);
  g_autoptr (HyvinReport) report = validate (document, "en");
  g_autofree char *left = list_ids (report, "text-placeholder");
  g_autofree char *unused = list_ids (report, "exemption-unused");
  g_autoptr (GPtrArray) noted = hyvin_report_list_noted (report);

  ck_assert_str_eq (left, rows[_i].left);
  ck_assert_uint_eq (strlen (unused), 2 * rows[_i].n_unused);
  ck_assert_uint_eq (noted->len, 3 - strlen (rows[_i].left) / 2);
}
END_TEST

START_TEST (test_noted)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (PLAN EXEMPTION ("rule='text-placeholder' subject='g'")));
  g_autoptr (HyvinReport) report = validate (document, _i == 0 ? "en" : "sv");
  g_autoptr (GPtrArray) noted = hyvin_report_list_noted (report);
  HyvinFinding *finding;

  ck_assert_uint_eq (noted->len, 2);
  finding = g_ptr_array_index (noted, 0);
  ck_assert_str_eq (hyvin_finding_get_object_id (finding), "g");
  ck_assert_msg (strcmp (hyvin_finding_get_noted_reason (finding), _i == 0 ? "Syy" : "Orsak") == 0,
                 "in the language of the validator, or of the document: %s",
                 hyvin_finding_get_noted_reason (finding));
  ck_assert_msg (hyvin_report_count (report, HYVIN_SEVERITY_WARNING) == 1, "noted ones do not count");
  ck_assert_msg (hyvin_finding_get_severity (finding) == HYVIN_SEVERITY_WARNING, "they weigh what they weigh");
}
END_TEST

/* An exemption is of its own document, unless it names an object of another. */
START_TEST (test_set)
{
  g_autoptr (HyvinDocument) plan = test_read (TEST_DOCUMENT (PLAN));
  g_autoptr (HyvinDocument) other = test_read (TEST_DOCUMENT (PLAN EXEMPTION ("rule='text-placeholder'")));
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = NULL;
  g_autoptr (HyvinReport) of_other = NULL;
  g_autofree char *left = NULL;
  g_autofree char *left_of_other = NULL;
  g_autoptr (HyvinExemption) exemption = NULL;

  hyvin_document_set_id (other, "o");
  ck_assert (hyvin_document_set_add (set, plan, NULL));
  ck_assert (hyvin_document_set_add (set, other, NULL));
  ck_assert (hyvin_validator_set_profile (validator, "minimal", NULL));
  report = hyvin_validator_validate_set (validator, set);
  left = list_ids (report, "text-placeholder");
  ck_assert_str_eq (left, "g m h ");

  exemption = g_list_model_get_item (G_LIST_MODEL (hyvin_document_get_exemptions (other)), 0);
  hyvin_exemption_set_subject (exemption, "d#g");
  of_other = hyvin_validator_validate_set (validator, set);
  left_of_other = list_ids (of_other, "text-placeholder");
  ck_assert_str_eq (left_of_other, "h g m h ");
}
END_TEST

/* A rule that is not applied makes no exemption of it unused. */
START_TEST (test_rule_off)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (PLAN EXEMPTION ("rule='text-placeholder' subject='m'")));
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = NULL;
  g_autofree char *unused = NULL;

  ck_assert (hyvin_validator_set_profile (validator, "minimal", NULL));
  ck_assert (hyvin_validator_set_severity (validator, "text-placeholder", HYVIN_SEVERITY_OFF, NULL));
  report = hyvin_validator_validate (validator, document);
  unused = list_ids (report, "exemption-unused");
  ck_assert_str_eq (unused, "");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("exemption");
  TCase *tcase = tcase_create ("exemption");

  tcase_add_loop_test (tcase, test_covers, 0, G_N_ELEMENTS (rows));
  tcase_add_loop_test (tcase, test_noted, 0, 2);
  tcase_add_test (tcase, test_set);
  tcase_add_test (tcase, test_rule_off);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
