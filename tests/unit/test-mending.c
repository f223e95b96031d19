/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* A value that cannot be read stays until its property is set. */

#define GOAL(measure)                                                                  \
  TEST_DOCUMENT ("  <plan>\n    <focus-area id=\"f\">\n      <title>F</title>\n"       \
                 "      <goal id=\"g\">\n        <title>G</title>\n" measure           \
                 "      </goal>\n    </focus-area>\n  </plan>\n")
#define MEASURE(attributes)                                                            \
  GOAL ("        <measure id=\"m\"" attributes ">\n          <title>M</title>\n        </measure>\n")

typedef struct
{
  const char *attributes;
  const char *property;
  const char *value;            /* of a string; NULL: none */
  const char *mended;
} Mend;

static const Mend mends[] = {
  { " status=\"soon\" new=\"1\"", "status", "done", " status=\"done\" new=\"1\"" },
  { " status=\"soon\" new=\"1\"", "status", NULL, " new=\"1\"" },
  { " status=\"soon\"", "fulfils", NULL, " status=\"soon\"" },
  { " from=\"now\" to=\"then\"", "from", NULL, " to=\"then\"" },
  { " from=\"now\" to=\"then\"", "to", "2025-01-01", " from=\"now\" to=\"2025-01-01\"" },
  { " fulfils=\"culture-plan dream\"", "fulfils", "safety-plan", " fulfils=\"safety-plan\"" },
  { " fulfils=\"culture-plan dream\"", "fulfils", "culture-plan", " fulfils=\"culture-plan\"" },
  { " fulfils=\"dream\"", "fulfils", NULL, "" },
  { " aims=\" \"", "aims", "a b", " aims=\"a b\"" },
};

/* Sets a property to what it would be read as. */
static void
set_property (gpointer    object,
              const char *name,
              const char *text)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (object), name);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, pspec->value_type);
  g_param_value_set_default (pspec, &value);
  if (text != NULL && G_VALUE_HOLDS_ENUM (&value))
    g_value_set_enum (&value, g_enum_get_value_by_nick (G_PARAM_SPEC_ENUM (pspec)->enum_class, text)->value);
  else if (text != NULL && G_VALUE_HOLDS_FLAGS (&value))
    g_value_set_flags (&value, g_flags_get_value_by_nick (G_PARAM_SPEC_FLAGS (pspec)->flags_class,
                                                          text)->value);
  else if (text != NULL && G_VALUE_HOLDS (&value, G_TYPE_STRV))
    g_value_take_boxed (&value, g_strsplit (text, " ", -1));
  else if (text != NULL && G_VALUE_HOLDS (&value, G_TYPE_DATE))
    {
      GDate date = test_date (text);

      g_value_set_boxed (&value, &date);
    }
  else if (text != NULL)
    g_value_set_string (&value, text);
  g_object_set_property (object, name, &value);
}

START_TEST (test_mend)
{
  const Mend *mend = &mends[_i];
  g_autofree char *xml = g_strdup_printf (
    GOAL ("        <measure id=\"m\"%s>\n          <title>M</title>\n        </measure>\n"), mend->attributes);
  g_autofree char *expected = g_strdup_printf (
    GOAL ("        <measure id=\"m\"%s>\n          <title>M</title>\n        </measure>\n"), mend->mended);
  g_autoptr (HyvinDocument) document = test_read (xml);
  g_autofree char *saved = NULL;

  set_property (test_find (document, "m"), mend->property, mend->value);
  saved = test_save (document);
  test_assert_str (saved, expected);
}
END_TEST

START_TEST (test_finding_goes)
{
  g_autoptr (HyvinDocument) document = test_read (MEASURE (" status=\"soon\" from=\"now\""));
  g_autofree char *before = test_load_findings (document);
  g_autofree char *between = NULL;
  g_autofree char *after = NULL;

  ck_assert_str_eq (before, "xml-value 12:9\nxml-value 12:9\n");
  hyvin_measure_set_status (HYVIN_MEASURE (test_find (document, "m")), HYVIN_STATUS_DONE);
  between = test_load_findings (document);
  ck_assert_str_eq (between, "xml-value 12:9\n");
  hyvin_measure_set_from (HYVIN_MEASURE (test_find (document, "m")), NULL);
  after = test_load_findings (document);
  ck_assert_str_eq (after, "");
}
END_TEST

START_TEST (test_id)
{
  g_autoptr (HyvinDocument) document = test_read (
    GOAL ("        <measure id=\"a b\">\n          <title>M</title>\n        </measure>\n"));
  g_autoptr (GPtrArray) measures = hyvin_document_list_measures (document);
  g_autofree char *saved = NULL;

  ck_assert_ptr_null (hyvin_element_get_id (g_ptr_array_index (measures, 0)));
  hyvin_measure_set_id (g_ptr_array_index (measures, 0), "m");
  ck_assert_ptr_eq (hyvin_document_lookup (document, "m"), g_ptr_array_index (measures, 0));
  saved = test_save (document);
  test_assert_str (saved, MEASURE (""));
}
END_TEST

/* A new text is in no language that cannot be read. */
START_TEST (test_language)
{
  g_autoptr (HyvinDocument) document = test_read (
    GOAL ("        <title xml:lang=\"suomi!\" new=\"1\">G</title>\n"));
  HyvinGoal *goal = HYVIN_GOAL (test_find (document, "g"));
  g_autoptr (HyvinText) title = hyvin_text_with (hyvin_goal_get_title (goal), "sv", "H");
  g_autofree char *saved = NULL;

  hyvin_goal_set_title (goal, title);
  saved = test_save (document);
  ck_assert_ptr_null (strstr (saved, "suomi!"));
}
END_TEST

START_TEST (test_period)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (
    "  <term from=\"soon\" to=\"2025-01-02\"/>\n  <period from=\"then\" to=\"2025-01-02\"/>\n"));
  GDate from = test_date ("2025-01-01");
  GDate to = test_date ("2025-01-02");
  g_autoptr (HyvinPeriod) term = hyvin_period_new (&from, &to);
  g_autofree char *saved = NULL;

  ck_assert_ptr_null (hyvin_period_get_from (hyvin_document_get_term (document)));
  hyvin_document_set_term (document, term);
  saved = test_save (document);
  test_assert_str (saved, TEST_DOCUMENT (
    "  <term from=\"2025-01-01\" to=\"2025-01-02\"/>\n  <period from=\"then\" to=\"2025-01-02\"/>\n"));
}
END_TEST

START_TEST (test_roles_of_document)
{
  g_autoptr (HyvinDocument) document = test_read (
    "<document xmlns='urn:hyvin:1' version='1.0' xml:lang='!' id='1' roles='plan dream'><title>T</title>"
    "<authority kind='municipality' code='211'><title>K</title></authority></document>");
  g_autofree char *saved = NULL;

  hyvin_document_set_roles (document, HYVIN_DOCUMENT_ROLE_PLAN);
  hyvin_document_set_language (document, "fi");
  hyvin_document_set_id (document, "d");
  saved = test_save (document);
  test_assert_str (saved, TEST_DOCUMENT (""));
}
END_TEST

/* What was kept beside an object goes where it goes. */
START_TEST (test_move)
{
  g_autoptr (HyvinDocument) document = test_read (
    GOAL ("        <!-- before m -->\n        <measure id=\"m\" status=\"soon\">\n          <title>M</title>\n"
          "          <!-- in m -->\n        </measure>\n        <measure id=\"n\">\n          <title>N</title>\n"
          "        </measure>\n        <!-- last -->\n"));
  HyvinGoal *goal = HYVIN_GOAL (test_find (document, "g"));
  g_autofree char *saved = NULL;
  g_autofree char *removed = NULL;

  ck_assert (hyvin_goal_move_measure (goal, HYVIN_MEASURE (test_find (document, "m")), 1, NULL));
  saved = test_save (document);
  test_assert_str (saved,
    GOAL ("        <measure id=\"n\">\n          <title>N</title>\n        </measure>\n"
          "        <!-- before m -->\n        <measure id=\"m\" status=\"soon\">\n          <title>M</title>\n"
          "          <!-- in m -->\n        </measure>\n        <!-- last -->\n"));
  ck_assert (hyvin_goal_remove_measure (goal, HYVIN_MEASURE (test_find (document, "m")), NULL));
  removed = test_save (document);
  test_assert_str (removed,
    GOAL ("        <measure id=\"n\">\n          <title>N</title>\n        </measure>\n"
          "        <!-- last -->\n"));
}
END_TEST

/* What was inside a text goes with it; what was before it stays. */
START_TEST (test_unset_text)
{
  g_autoptr (HyvinDocument) document = test_read (
    GOAL ("        <!-- a -->\n        <description new=\"1\">\n          <odd/>\n          <p new=\"2\">b</p>\n"
          "        </description>\n        <!-- c -->\n"));
  g_autofree char *saved = NULL;

  hyvin_goal_set_description (HYVIN_GOAL (test_find (document, "g")), NULL);
  saved = test_save (document);
  test_assert_str (saved, GOAL ("        <!-- a -->\n        <!-- c -->\n"));
}
END_TEST

/* A container appears with its first object, around what was kept for it. */
START_TEST (test_container)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (
    "  <!-- plan -->\n  <plan new=\"1\">\n    <!-- inside -->\n  </plan>\n"));
  g_autoptr (HyvinFocusArea) area = hyvin_focus_area_new ("f");
  g_autoptr (HyvinClockEvent) event = hyvin_clock_event_new ("c");
  g_autofree char *saved = NULL;
  g_autofree char *emptied = NULL;

  ck_assert (hyvin_document_add_focus_area (document, area, NULL));
  ck_assert (hyvin_document_add_clock_event (document, event, NULL));
  saved = test_save (document);
  test_assert_str (saved, TEST_DOCUMENT (
    "  <!-- plan -->\n  <plan new=\"1\">\n    <focus-area id=\"f\"/>\n    <!-- inside -->\n  </plan>\n"
    "  <annual-clock>\n    <clock-event id=\"c\"/>\n  </annual-clock>\n"));
  ck_assert (hyvin_document_remove_clock_event (document, event, NULL));
  ck_assert (hyvin_document_remove_focus_area (document, area, NULL));
  emptied = test_save (document);
  test_assert_str (emptied, TEST_DOCUMENT (
    "  <!-- plan -->\n  <plan new=\"1\">\n    <!-- inside -->\n  </plan>\n"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("mending");
  TCase *tcase = tcase_create ("mending");

  tcase_add_loop_test (tcase, test_mend, 0, G_N_ELEMENTS (mends));
  tcase_add_test (tcase, test_finding_goes);
  tcase_add_test (tcase, test_id);
  tcase_add_test (tcase, test_language);
  tcase_add_test (tcase, test_period);
  tcase_add_test (tcase, test_roles_of_document);
  tcase_add_test (tcase, test_move);
  tcase_add_test (tcase, test_unset_text);
  tcase_add_test (tcase, test_container);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
