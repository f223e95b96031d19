/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* How rules are applied, whatever the rules are. */

#define PARTIES                                                                        \
  "  <parties>\n"                                                                      \
  "    <party id=\"p\" kind=\"unit\">\n"                                               \
  "      <title>TBD</title>\n"                                                         \
  "    </party>\n"                                                                     \
  "    <party id=\"q\" kind=\"unit\" parent=\"nobody\">\n"                             \
  "      <title>Q</title>\n"                                                           \
  "    </party>\n"                                                                     \
  "  </parties>\n"
#define PLAN                                                                           \
  "  <plan>\n"                                                                         \
  "    <focus-area id=\"f\">\n"                                                        \
  "      <title>F</title>\n"                                                           \
  "      <goal id=\"g\">\n"                                                            \
  "        <title>TBD</title>\n"                                                       \
  "        <measure id=\"m\" aims=\"x y\" from=\"2026-05-01\" status=\"done\">\n"      \
  "          <title>M</title>\n"                                                       \
  "        </measure>\n"                                                               \
  "      </goal>\n"                                                                    \
  "    </focus-area>\n"                                                                \
  "  </plan>\n"
#define SAMPLE TEST_DOCUMENT (PARTIES PLAN)

/* What the profile "minimal" finds in it, as of the middle of 2025. */
static const char * const found[] = {
  "text-placeholder 8:5",
  "unused-object 8:5",
  "reference-broken 11:5",
  "unused-object 11:5",
  "text-placeholder 18:7",
  "dates-order 20:9",
  "reference-broken 20:9",
  "reference-broken 20:9",
};

static HyvinValidator *
make_validator (const char *profile)
{
  HyvinValidator *validator = hyvin_validator_new ();
  GDate date = test_date ("2025-06-01");

  hyvin_validator_set_date (validator, &date);
  hyvin_validator_set_language (validator, "en");
  ck_assert (hyvin_validator_set_profile (validator, profile, NULL));
  return validator;
}

static HyvinReport *
validate (HyvinValidator *validator,
          const char     *xml)
{
  g_autoptr (HyvinDocument) document = test_read (xml);

  return hyvin_validator_validate (validator, document);
}

static guint
count (HyvinReport *report,
       const char  *code)
{
  guint n = 0;
  guint i;

  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);

      n += strcmp (hyvin_finding_get_code (finding), code) == 0;
    }
  return n;
}

static HyvinFinding *
find (HyvinReport *report,
      const char  *code)
{
  guint i;

  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);

      if (strcmp (hyvin_finding_get_code (finding), code) == 0)
        return g_steal_pointer (&finding);
    }
  ck_abort_msg ("%s has found nothing", code);
}

START_TEST (test_findings)
{
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) report = validate (validator, SAMPLE);
  GListModel *model = G_LIST_MODEL (report);
  g_autoptr (GPtrArray) noted = hyvin_report_list_noted (report);
  guint i;

  ck_assert (g_list_model_get_item_type (model) == HYVIN_TYPE_FINDING);
  ck_assert_uint_eq (g_list_model_get_n_items (model), G_N_ELEMENTS (found));
  ck_assert_ptr_null (g_list_model_get_item (model, G_N_ELEMENTS (found)));
  for (i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (model, i);
      g_autofree char *text = g_strdup_printf ("%s %u:%u", hyvin_finding_get_code (finding),
                                               hyvin_finding_get_line (finding),
                                               hyvin_finding_get_column (finding));

      ck_assert_str_eq (text, found[i]);
    }
  ck_assert_uint_eq (hyvin_report_count (report, HYVIN_SEVERITY_ERROR), 4);
  ck_assert_uint_eq (hyvin_report_count (report, HYVIN_SEVERITY_WARNING), 2);
  ck_assert_uint_eq (hyvin_report_count (report, HYVIN_SEVERITY_INFORMATION), 2);
  ck_assert_uint_eq (hyvin_report_count (report, HYVIN_SEVERITY_OFF), 0);
  ck_assert_uint_eq (noted->len, 0);
}
END_TEST

START_TEST (test_finding)
{
  g_autoptr (HyvinDocument) document = test_read (SAMPLE);
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) report = hyvin_validator_validate (validator, document);
  g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), 6);
  g_autofree char *text = hyvin_finding_to_string (finding);

  ck_assert_str_eq (hyvin_finding_get_code (finding), "reference-broken");
  ck_assert_int_eq (hyvin_finding_get_severity (finding), HYVIN_SEVERITY_ERROR);
  ck_assert_str_eq (hyvin_finding_get_file (finding), "test.hyvin");
  ck_assert_str_eq (hyvin_finding_get_path (finding), "/plan/focus-area[1]/goal[1]/measure[1]");
  ck_assert_str_eq (hyvin_finding_get_object_id (finding), "m");
  ck_assert_str_eq (hyvin_finding_get_hint (finding), "x");
  ck_assert_ptr_eq (hyvin_finding_get_element (finding), test_find (document, "m"));
  ck_assert_ptr_eq (hyvin_finding_get_document (finding), document);
  ck_assert_ptr_null (hyvin_finding_get_related (finding));
  ck_assert_ptr_null (hyvin_finding_get_noted_reason (finding));
  ck_assert (strstr (hyvin_finding_get_message (finding), "“x”") != NULL);
  ck_assert_msg (g_str_has_prefix (text, "test.hyvin:20:9: error: ")
                 && g_str_has_suffix (text, " [reference-broken]")
                 && strstr (text, hyvin_finding_get_message (finding)) != NULL, "%s", text);
}
END_TEST

/* No value can make one finding look like two. */
START_TEST (test_finding_is_a_line)
{
  g_autoptr (HyvinDocument) document =
    test_read ("<document xmlns='urn:hyvin:1' version='1.0' xml:lang='fi' id='d' roles='plan'><title>t</title>"
               "<authority kind='municipality' code='211'><title>t</title></authority>"
               "<term from='soon&#10;a:1:1: error: b&#x2028;c&#x85;d' to='2025-01-01'/></document>");
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) report = hyvin_validator_validate (validator, document);
  g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), 0);
  g_autofree char *text = hyvin_finding_to_string (finding);

  ck_assert_msg (strstr (text, "“soon a:1:1: error: b c d”") != NULL, "%s", text);
  ck_assert_str_eq (hyvin_finding_get_hint (finding), "soon\na:1:1: error: b\u2028c\xC2\x85""d");
}
END_TEST

/* Reads a document with a day that is none, and gives what is said of it. */
static HyvinFinding *
find_bad_day (const char *day)
{
  g_autofree char *xml =
    g_strdup_printf ("<document xmlns='urn:hyvin:1' version='1.0' xml:lang='fi' id='d' roles='plan'>"
                     "<title>t</title><authority kind='municipality' code='211'><title>t</title>"
                     "</authority><term from='%s' to='2025-01-01'/></document>", day);
  g_autoptr (HyvinDocument) document = test_read (xml);
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) report = hyvin_validator_validate (validator, document);

  return g_list_model_get_item (G_LIST_MODEL (report), 0);
}

/* What nobody sees is shown, and the value is kept as it is. */
START_TEST (test_finding_shows_what_is_hidden)
{
  static const char day[] = "a\u202eb\u2066c\u200fd\xC2\x9B" "e\u200bf\ufeffg\u00adh\u200di";
  g_autoptr (HyvinFinding) finding = find_bad_day (day);

  ck_assert_msg (strstr (hyvin_finding_get_message (finding),
                         "“a<U+202E>b<U+2066>c<U+200F>d<U+009B>e<U+200B>f<U+FEFF>g\u00adh\u200di”") != NULL,
                 "%s", hyvin_finding_get_message (finding));
  ck_assert_str_eq (hyvin_finding_get_hint (finding), day);
}
END_TEST

/* A long value does not drown what is said of it. */
START_TEST (test_finding_of_long_value)
{
  g_autofree char *day = g_strnfill (100000, 'x');
  g_autoptr (HyvinFinding) finding = find_bad_day (day);
  g_autofree char *start = g_strnfill (200, 'x');
  g_autofree char *shown = g_strdup_printf ("“%s…”", start);

  ck_assert_msg (strstr (hyvin_finding_get_message (finding), shown) != NULL, "%s",
                 hyvin_finding_get_message (finding));
  ck_assert_str_eq (hyvin_finding_get_hint (finding), day);
}
END_TEST

/* However its quotation marks stand, a message ends. */
START_TEST (test_finding_of_quotation_marks)
{
  GString *day = g_string_new (NULL);
  g_autoptr (HyvinFinding) finding = NULL;
  guint i;

  for (i = 0; i < 1000; i++)
    g_string_append (day, "”ä“");
  finding = find_bad_day (day->str);
  g_string_free (day, TRUE);
  ck_assert_int_eq (g_utf8_strlen (hyvin_finding_get_message (finding), -1), 1001);
  ck_assert (g_str_has_suffix (hyvin_finding_get_message (finding), "…"));
}
END_TEST

/* What is over the limit is counted as if it were told. */
START_TEST (test_max_findings)
{
  g_autoptr (HyvinDocument) document = test_read (SAMPLE);
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) whole = hyvin_validator_validate (validator, document);
  guint n_findings = g_list_model_get_n_items (G_LIST_MODEL (whole));
  guint max;

  ck_assert_uint_gt (n_findings, 3);
  ck_assert_uint_eq (hyvin_validator_get_max_findings (validator), 100000);
  ck_assert_uint_eq (hyvin_report_get_n_untold (whole), 0);
  for (max = 0; max <= n_findings; max++)
    {
      g_autoptr (HyvinReport) report = NULL;
      guint i;

      hyvin_validator_set_max_findings (validator, max);
      report = hyvin_validator_validate (validator, document);
      ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (report)), max);
      ck_assert_uint_eq (hyvin_report_get_n_untold (report), n_findings - max);
      for (i = HYVIN_SEVERITY_INFORMATION; i <= HYVIN_SEVERITY_ERROR; i++)
        ck_assert_uint_eq (hyvin_report_count (report, i), hyvin_report_count (whole, i));
    }
}
END_TEST

/* A detached finding says the same and lets its document go. */
START_TEST (test_finding_detached)
{
  HyvinDocument *document = test_read (SAMPLE);
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  HyvinReport *report = hyvin_validator_validate (validator, document);
  HyvinFinding *finding = g_list_model_get_item (G_LIST_MODEL (report), 6);
  g_autoptr (HyvinFinding) detached = hyvin_finding_detach (finding);
  g_autofree char *expected = hyvin_finding_to_string (finding);
  g_autofree char *text = hyvin_finding_to_string (detached);

  g_object_unref (report);
  g_object_unref (finding);
  g_assert_finalize_object (document);
  ck_assert_str_eq (text, expected);
  ck_assert_str_eq (hyvin_finding_get_path (detached), "/plan/focus-area[1]/goal[1]/measure[1]");
  ck_assert_str_eq (hyvin_finding_get_object_id (detached), "m");
  ck_assert_str_eq (hyvin_finding_get_document_id (detached), "d");
  ck_assert_str_eq (hyvin_finding_get_hint (detached), "x");
  ck_assert_ptr_null (hyvin_finding_get_element (detached));
  ck_assert_ptr_null (hyvin_finding_get_document (detached));
  ck_assert_ptr_null (hyvin_finding_get_related (detached));
}
END_TEST

#define TWO_MEASURES TEST_DOCUMENT ("  <plan><focus-area><title>F</title><goal><title>G</title>\n"    \
                                    "    <measure><title>Kerho</title></measure>\n"                  \
                                    "    <measure><title>Kerho</title></measure>\n"                  \
                                    "  </goal></focus-area></plan>\n")

/* The place of the other object is known when that object is gone. */
START_TEST (test_finding_related)
{
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) report = validate (validator, TWO_MEASURES);
  g_autoptr (HyvinFinding) finding = find (report, "measure-duplicate");
  g_autoptr (HyvinFinding) detached = hyvin_finding_detach (finding);
  HyvinElement *related = hyvin_finding_get_related (finding);

  ck_assert_uint_ne (hyvin_element_get_line (related), hyvin_finding_get_line (finding));
  ck_assert_uint_eq (hyvin_finding_get_related_line (detached), hyvin_element_get_line (related));
  ck_assert_uint_eq (hyvin_finding_get_related_column (detached), 5);
  ck_assert_str_eq (hyvin_finding_get_related_file (detached), "test.hyvin");
  ck_assert_str_eq (hyvin_finding_get_related_path (detached),
                    "/plan/focus-area[1]/goal[1]/measure[1]");
}
END_TEST

/* A finding in a document that a program has made has a path for a place. */
START_TEST (test_finding_without_place)
{
  g_autoptr (HyvinDocument) document = hyvin_document_new ("d", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (HyvinFocusArea) area = hyvin_focus_area_new (NULL);
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) report = NULL;
  g_autoptr (HyvinFinding) finding = NULL;
  g_autofree char *text = NULL;
  guint i;

  ck_assert (hyvin_document_add_focus_area (document, area, NULL));
  report = hyvin_validator_validate (validator, document);
  for (i = 0; finding == NULL && i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      finding = g_list_model_get_item (G_LIST_MODEL (report), i);
      if (hyvin_finding_get_element (finding) != HYVIN_ELEMENT (area))
        g_clear_object (&finding);
    }
  ck_assert_ptr_nonnull (finding);
  ck_assert_uint_eq (hyvin_finding_get_line (finding), 0);
  ck_assert_ptr_null (hyvin_finding_get_file (finding));
  ck_assert_str_eq (hyvin_finding_get_object_id (finding), "focus-area-1");
  text = hyvin_finding_to_string (finding);
  ck_assert_msg (g_str_has_prefix (text, "/plan/focus-area[1]: error: "), "%s", text);
}
END_TEST

/* So has one in a document that a program has made of what it has read. */
START_TEST (test_finding_of_copy)
{
  g_autoptr (HyvinDocument) source = test_read (SAMPLE);
  g_autoptr (HyvinDocument) document = hyvin_document_new ("e", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (HyvinElement) area = hyvin_element_copy (test_find (source, "f"));
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) report = NULL;
  g_autofree char *list = NULL;

  ck_assert (hyvin_document_add_focus_area (document, HYVIN_FOCUS_AREA (area), NULL));
  report = hyvin_validator_validate (validator, document);
  list = test_list_findings (report);
  ck_assert_msg (strstr (list, "\n/plan/focus-area[1]/goal[1]/measure[1]: error: ") != NULL, "%s", list);
}
END_TEST

/* A finding stays when its document changes, and keeps what it is about. */
START_TEST (test_finding_outlives)
{
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) report = validate (validator, SAMPLE);
  g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), 6);

  g_clear_object (&report);
  ck_assert_str_eq (hyvin_element_get_id (hyvin_finding_get_element (finding)), "m");
  ck_assert (hyvin_element_get_owner_document (hyvin_finding_get_element (finding))
             == hyvin_finding_get_document (finding));
  hyvin_measure_set_id (HYVIN_MEASURE (hyvin_finding_get_element (finding)), "n");
  ck_assert_str_eq (hyvin_finding_get_path (finding), "/plan/focus-area[1]/goal[1]/measure[1]");
}
END_TEST

START_TEST (test_severities)
{
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinValidator) other = make_validator ("minimal");
  g_autoptr (HyvinReport) report = NULL;
  g_autoptr (HyvinReport) other_report = NULL;
  g_autoptr (HyvinRule) rule = hyvin_rule_lookup ("reference-broken", NULL);

  ck_assert_int_eq (hyvin_validator_get_severity (validator, "reference-broken"), HYVIN_SEVERITY_ERROR);
  ck_assert (hyvin_validator_set_severity (validator, "reference-broken", HYVIN_SEVERITY_INFORMATION, NULL));
  ck_assert (hyvin_validator_set_severity (validator, "text-placeholder", HYVIN_SEVERITY_ERROR, NULL));
  ck_assert (hyvin_validator_set_severity (validator, "unused-object", HYVIN_SEVERITY_OFF, NULL));
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "reference-broken"), HYVIN_SEVERITY_INFORMATION);

  report = validate (validator, SAMPLE);
  ck_assert_uint_eq (hyvin_report_count (report, HYVIN_SEVERITY_ERROR), 3);
  ck_assert_uint_eq (hyvin_report_count (report, HYVIN_SEVERITY_WARNING), 0);
  ck_assert_uint_eq (hyvin_report_count (report, HYVIN_SEVERITY_INFORMATION), 3);
  ck_assert_uint_eq (count (report, "unused-object"), 0);

  other_report = validate (other, SAMPLE);
  ck_assert_msg (hyvin_report_count (other_report, HYVIN_SEVERITY_ERROR) == 4,
                 "another validator is another");
  ck_assert_int_eq (hyvin_rule_get_severity (rule), HYVIN_SEVERITY_ERROR);
}
END_TEST

/* What a validator is told goes before what its profile says, in either order. */
START_TEST (test_severity_and_profile)
{
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");

  ck_assert_int_eq (hyvin_validator_get_severity (validator, "goal-resource-missing"), HYVIN_SEVERITY_OFF);
  ck_assert (hyvin_validator_set_severity (validator, "goal-resource-missing", HYVIN_SEVERITY_WARNING, NULL));
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "goal-resource-missing"), HYVIN_SEVERITY_WARNING);
  ck_assert (hyvin_validator_set_profile (validator, "strict", NULL));
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "goal-resource-missing"), HYVIN_SEVERITY_WARNING);
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "text-placeholder"), HYVIN_SEVERITY_ERROR);
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "unused-object"), HYVIN_SEVERITY_INFORMATION);
}
END_TEST

START_TEST (test_unknown_rule)
{
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (GError) near = NULL;
  g_autoptr (GError) far = NULL;
  g_autoptr (GError) lookup = NULL;

  ck_assert (!hyvin_validator_set_severity (validator, "goal-resources-missing", HYVIN_SEVERITY_OFF, &near));
  test_assert_error (near, HYVIN_ERROR, HYVIN_ERROR_UNKNOWN_RULE);
  ck_assert_msg (strstr (near->message, "did you mean “goal-resource-missing”?") != NULL, "%s", near->message);
  ck_assert (!hyvin_validator_set_severity (validator, "zzzzzzzz", HYVIN_SEVERITY_OFF, &far));
  test_assert_error (far, HYVIN_ERROR, HYVIN_ERROR_UNKNOWN_RULE);
  ck_assert_msg (strstr (far->message, "did you mean") == NULL, "%s", far->message);
  ck_assert_ptr_null (hyvin_rule_lookup ("reference-brokn", &lookup));
  test_assert_error (lookup, HYVIN_ERROR, HYVIN_ERROR_UNKNOWN_RULE);
  ck_assert_int_eq (hyvin_validator_get_severity (validator, "zzzzzzzz"), HYVIN_SEVERITY_OFF);
  ck_assert (!hyvin_validator_set_severity (validator, "", HYVIN_SEVERITY_OFF, NULL));
}
END_TEST

/* The date */

START_TEST (test_date_counts)
{
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) before = validate (validator, SAMPLE);
  g_autoptr (HyvinReport) after = NULL;
  GDate date = test_date ("2026-05-01");

  ck_assert_uint_eq (count (before, "dates-order"), 1);
  hyvin_validator_set_date (validator, &date);
  after = validate (validator, SAMPLE);
  ck_assert_uint_eq (count (after, "dates-order"), 0);
}
END_TEST

START_TEST (test_properties)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  GDate date = test_date ("2025-06-01");
  guint n_notified = 0;
  g_autofree char *profile = NULL;
  g_autofree char *language = NULL;
  GDate *got = NULL;

  ck_assert_str_eq (hyvin_validator_get_profile (validator), "recommended");
  ck_assert_ptr_null (hyvin_validator_get_date (validator));
  ck_assert_ptr_null (hyvin_validator_get_language (validator));

  g_signal_connect (validator, "notify", G_CALLBACK (test_count_notify), &n_notified);
  hyvin_validator_set_date (validator, &date);
  hyvin_validator_set_date (validator, &date);
  hyvin_validator_set_language (validator, "sv");
  hyvin_validator_set_language (validator, "sv");
  ck_assert_uint_eq (n_notified, 2);
  ck_assert (hyvin_validator_set_profile (validator, "minimal", NULL));
  ck_assert_uint_eq (n_notified, 3);
  g_object_get (validator, "profile", &profile, "language", &language, "date", &got, NULL);
  ck_assert_str_eq (profile, "minimal");
  ck_assert_str_eq (language, "sv");
  ck_assert_int_eq (g_date_compare (got, &date), 0);
  g_date_free (got);
  g_object_set (validator, "language", NULL, "date", NULL, NULL);
  ck_assert_ptr_null (hyvin_validator_get_date (validator));
  ck_assert_ptr_null (hyvin_validator_get_language (validator));
}
END_TEST

/* Order */

START_TEST (test_order)
{
  g_autoptr (HyvinDocument) document = test_load ("examples/data/kaarina/plan.hyvin");
  g_autoptr (HyvinValidator) first = make_validator ("strict");
  g_autoptr (HyvinReport) first_report = hyvin_validator_validate (first, document);
  g_autofree char *expected = test_list_findings (first_report);
  guint n_findings = g_list_model_get_n_items (G_LIST_MODEL (first_report));
  guint line = 0;
  guint i;

  ck_assert_uint_gt (n_findings, 3);
  for (i = 0; i < n_findings; i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (first_report), i);

      ck_assert_uint_le (line, hyvin_finding_get_line (finding));
      line = hyvin_finding_get_line (finding);
    }
  for (i = 0; i < 5; i++)
    {
      g_autoptr (HyvinDocument) again = test_load ("examples/data/kaarina/plan.hyvin");
      g_autoptr (HyvinValidator) validator = make_validator ("strict");
      g_autoptr (HyvinReport) report = hyvin_validator_validate (validator, i % 2 == 0 ? document : again);
      g_autofree char *list = test_list_findings (report);

      test_assert_str (list, expected);
    }
}
END_TEST

/* Objects without places are in the order of their paths, by number. */
START_TEST (test_order_of_paths)
{
  g_autoptr (HyvinDocument) document = hyvin_document_new ("d", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) report = NULL;
  g_autofree char *list = NULL;
  guint i;

  for (i = 0; i < 12; i++)
    {
      g_autoptr (HyvinFocusArea) area = hyvin_focus_area_new (NULL);

      ck_assert (hyvin_document_add_focus_area (document, area, NULL));
    }
  report = hyvin_validator_validate (validator, document);
  list = test_list_findings (report);
  ck_assert (strstr (list, "/plan/focus-area[2]:") < strstr (list, "/plan/focus-area[10]:"));
  ck_assert (strstr (list, "/plan/focus-area[10]:") < strstr (list, "/plan/focus-area[11]:"));
}
END_TEST

START_TEST (test_order_of_documents)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinDocument) a = test_read (SAMPLE);
  g_autoptr (HyvinDocument) b = test_read (SAMPLE);
  g_autoptr (HyvinValidator) validator = make_validator ("minimal");
  g_autoptr (HyvinReport) report = NULL;
  guint n = G_N_ELEMENTS (found);
  guint i;

  hyvin_document_set_id (b, "b");
  ck_assert (hyvin_document_set_add (set, b, NULL));
  ck_assert (hyvin_document_set_add (set, a, NULL));
  report = hyvin_validator_validate_set (validator, set);
  ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (report)), 2 * n);
  for (i = 0; i < 2 * n; i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);

      ck_assert_ptr_eq (hyvin_finding_get_document (finding), i < n ? b : a);
    }
}
END_TEST

START_TEST (test_empty_set)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinValidator) validator = make_validator ("strict");
  g_autoptr (HyvinReport) report = hyvin_validator_validate_set (validator, set);

  ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (report)), 0);
}
END_TEST

/* A document may stand in several sets, and two without ids in one. */
START_TEST (test_without_ids)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinDocument) a = test_read ("<document xmlns='urn:hyvin:1'/>");
  g_autoptr (HyvinDocument) b = test_read ("<document xmlns='urn:hyvin:1'/>");
  g_autoptr (HyvinValidator) validator = make_validator ("strict");
  g_autoptr (HyvinReport) report = NULL;

  ck_assert (hyvin_document_set_add (set, a, NULL));
  ck_assert (hyvin_document_set_add (set, b, NULL));
  report = hyvin_validator_validate_set (validator, set);
  ck_assert_uint_gt (hyvin_report_count (report, HYVIN_SEVERITY_ERROR), 0);
}
END_TEST

/* Rules */

START_TEST (test_rules)
{
  g_autoptr (GPtrArray) rules = hyvin_rule_list ();
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) requirements = g_hash_table_new (g_str_hash, g_str_equal);
  guint i;

  ck_assert_uint_gt (rules->len, 40);
  for (i = 0; i < rules->len; i++)
    {
      HyvinRule *rule = g_ptr_array_index (rules, i);
      const char *code = hyvin_rule_get_code (rule);
      const char *requirement = hyvin_rule_get_requirement (rule, "en");
      g_autoptr (HyvinRule) again = hyvin_rule_lookup (code, NULL);

      ck_assert_msg (g_hash_table_add (codes, (gpointer) code), "%s is there twice", code);
      ck_assert_msg (strspn (code, "abcdefghijklmnopqrstuvwxyz-") == strlen (code), "%s", code);
      ck_assert_str_eq (hyvin_rule_get_code (again), code);
      ck_assert_int_eq (hyvin_rule_get_area (again), hyvin_rule_get_area (rule));
      ck_assert_int_eq (hyvin_rule_get_scope (again), hyvin_rule_get_scope (rule));
      ck_assert_int_ne (hyvin_rule_get_severity (rule), HYVIN_SEVERITY_OFF);
      ck_assert_str_ne (hyvin_rule_get_title (rule, "en"), "");
      ck_assert_ptr_nonnull (requirement);
      ck_assert_msg (*requirement != '\0' && g_hash_table_add (requirements, (gpointer) requirement),
                     "%s does not ask for something of its own", code);
      ck_assert_str_ne (requirement, hyvin_rule_get_title (rule, "en"));
      ck_assert_str_ne (hyvin_rule_get_explanation (rule, "en"), "");
      ck_assert_str_ne (hyvin_rule_get_advice (rule, "en"), "");
      ck_assert_str_ne (hyvin_rule_get_source (rule, "en"), "");
      ck_assert_ptr_nonnull (hyvin_rule_get_since (rule));
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("validator");
  TCase *tcase = tcase_create ("validator");

  tcase_add_test (tcase, test_findings);
  tcase_add_test (tcase, test_finding);
  tcase_add_test (tcase, test_finding_is_a_line);
  tcase_add_test (tcase, test_finding_shows_what_is_hidden);
  tcase_add_test (tcase, test_finding_of_long_value);
  tcase_add_test (tcase, test_finding_of_quotation_marks);
  tcase_add_test (tcase, test_max_findings);
  tcase_add_test (tcase, test_finding_detached);
  tcase_add_test (tcase, test_finding_related);
  tcase_add_test (tcase, test_finding_without_place);
  tcase_add_test (tcase, test_finding_of_copy);
  tcase_add_test (tcase, test_finding_outlives);
  tcase_add_test (tcase, test_severities);
  tcase_add_test (tcase, test_severity_and_profile);
  tcase_add_test (tcase, test_unknown_rule);
  tcase_add_test (tcase, test_date_counts);
  tcase_add_test (tcase, test_properties);
  tcase_add_test (tcase, test_order);
  tcase_add_test (tcase, test_order_of_paths);
  tcase_add_test (tcase, test_order_of_documents);
  tcase_add_test (tcase, test_empty_set);
  tcase_add_test (tcase, test_without_ids);
  tcase_add_test (tcase, test_rules);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
