/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* Documents that are made by a program, and what of them cannot be written. */

typedef struct
{
  HyvinDocument *document;
  HyvinGoal *goal;
  HyvinMeasure *measure;
  HyvinSeries *series;
} Fixture;

static void
set_up (Fixture *fixture)
{
  g_autoptr (HyvinAuthority) authority = hyvin_authority_new ();
  g_autoptr (HyvinFocusArea) area = hyvin_focus_area_new ("f");
  g_autoptr (HyvinIndicator) indicator = hyvin_indicator_new ("i");
  g_autoptr (HyvinText) title = hyvin_text_new ("T");

  fixture->document = hyvin_document_new ("d", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  fixture->goal = hyvin_goal_new ("g");
  fixture->measure = hyvin_measure_new ("m");
  fixture->series = hyvin_series_new ();
  hyvin_document_set_title (fixture->document, title);
  ck_assert (hyvin_document_set_authority (fixture->document, authority, NULL));
  ck_assert (hyvin_document_add_indicator (fixture->document, indicator, NULL));
  ck_assert (hyvin_indicator_add_series (indicator, fixture->series, NULL));
  ck_assert (hyvin_document_add_focus_area (fixture->document, area, NULL));
  ck_assert (hyvin_focus_area_add_goal (area, fixture->goal, NULL));
  ck_assert (hyvin_goal_add_measure (fixture->goal, fixture->measure, NULL));
}

static void
tear_down (Fixture *fixture)
{
  g_object_unref (fixture->goal);
  g_object_unref (fixture->measure);
  g_object_unref (fixture->series);
  g_assert_finalize_object (fixture->document);
}

START_TEST (test_made)
{
  Fixture fixture;
  g_autofree char *saved = NULL;
  g_autoptr (HyvinText) text = hyvin_text_new ("<a> & \"b\"\r\n\tc");
  g_autoptr (HyvinText) two = hyvin_text_with (text, "sv", "ett\n\ntvå");
  g_autoptr (HyvinDocument) again = NULL;

  set_up (&fixture);
  hyvin_measure_set_description (fixture.measure, two);
  saved = test_save (fixture.document);
  test_assert_str (saved,
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<document xmlns=\"urn:hyvin:1\" version=\"1.0\" xml:lang=\"fi\" id=\"d\" roles=\"plan\">\n"
    "  <title>T</title>\n  <authority/>\n"
    "  <indicators>\n    <indicator id=\"i\">\n      <series/>\n    </indicator>\n  </indicators>\n"
    "  <plan>\n    <focus-area id=\"f\">\n      <goal id=\"g\">\n        <measure id=\"m\">\n"
    "          <description>\n            <p>&lt;a&gt; &amp; \"b\"&#13;\n\tc</p>\n          </description>\n"
    "          <description xml:lang=\"sv\">\n            <p>ett</p>\n            <p>två</p>\n"
    "          </description>\n"
    "        </measure>\n      </goal>\n    </focus-area>\n  </plan>\n</document>\n");
  again = test_read (saved);
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (fixture.document), HYVIN_ELEMENT (again)));
  tear_down (&fixture);
}
END_TEST

static void
assert_writable (HyvinDocument *document)
{
  g_autofree char *saved = test_save (document);
  g_autoptr (HyvinDocument) again = test_read (saved);

  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (again)));
}

static void
set_string (Fixture    *fixture,
            const char *value)
{
  hyvin_document_set_version (fixture->document, value);
}

static void
set_title (Fixture    *fixture,
           const char *value)
{
  g_autoptr (HyvinText) text = hyvin_text_new (value);

  hyvin_goal_set_title (fixture->goal, text);
}

static void
set_description (Fixture    *fixture,
                 const char *value)
{
  g_autoptr (HyvinText) text = hyvin_text_new (value);

  hyvin_goal_set_description (fixture->goal, text);
}

static void
set_title_language (Fixture    *fixture,
                    const char *value)
{
  g_autoptr (HyvinText) text = hyvin_text_new_in_language (value, "x");

  hyvin_goal_set_title (fixture->goal, text);
}

static void
set_language (Fixture    *fixture,
              const char *value)
{
  hyvin_document_set_language (fixture->document, value);
}

static void
set_id (Fixture    *fixture,
        const char *value)
{
  hyvin_measure_set_id (fixture->measure, value);
}

static void
set_reference (Fixture    *fixture,
               const char *value)
{
  hyvin_series_set_population_group (fixture->series, value);
}

static void
set_references (Fixture    *fixture,
                const char *value)
{
  const char * const values[] = { "a", value, NULL };

  hyvin_goal_set_aims (fixture->goal, values);
}

static void
set_tokens (Fixture    *fixture,
            const char *value)
{
  const char * const values[] = { value, NULL };

  hyvin_indicator_set_lists (HYVIN_INDICATOR (test_find (fixture->document, "i")), values);
}

typedef struct
{
  void (*set) (Fixture    *fixture,
               const char *value);
  const char *value;
  const char *path;             /* in the message */
} Bad;

#define LONG_ID                                                                        \
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"   \
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
G_STATIC_ASSERT (sizeof LONG_ID - 1 == 129);

static const Bad bad[] = {
  { set_string, "\x01", "the document" },
  { set_string, "a\x1f", "the document" },
  { set_string, "\xef\xbf\xbe", "the document" },
  { set_string, "\xef\xbf\xbf", "the document" },
  { set_string, "\xff", "the document" },
  { set_string, "\xed\xa0\x80", "the document" },
  { set_title, "a\x01" "b", "/plan/focus-area[1]/goal[1]" },
  { set_title, "\x0b", "/plan/focus-area[1]/goal[1]" },
  { set_title, "\xef\xbf\xbe", "/plan/focus-area[1]/goal[1]" },
  { set_title, "ä\xe4", "/plan/focus-area[1]/goal[1]" },
  { set_description, "a\n\nb\x02", "/plan/focus-area[1]/goal[1]" },
  { set_title_language, "", "/plan/focus-area[1]/goal[1]" },
  { set_title_language, "suomi!", "/plan/focus-area[1]/goal[1]" },
  { set_title_language, "\x01", "/plan/focus-area[1]/goal[1]" },
  { set_language, "", "the document" },
  { set_language, "fi FI", "the document" },
  { set_id, "", "/plan/focus-area[1]/goal[1]/measure[1]" },
  { set_id, "a b", "/plan/focus-area[1]/goal[1]/measure[1]" },
  { set_id, " a", "/plan/focus-area[1]/goal[1]/measure[1]" },
  { set_id, "1", "/plan/focus-area[1]/goal[1]/measure[1]" },
  { set_id, "a:b", "/plan/focus-area[1]/goal[1]/measure[1]" },
  { set_id, "\xff", "/plan/focus-area[1]/goal[1]/measure[1]" },
  { set_id, LONG_ID, "/plan/focus-area[1]/goal[1]/measure[1]" },
  { set_reference, "", "/indicators/indicator[1]/series[1]" },
  { set_reference, "a b", "/indicators/indicator[1]/series[1]" },
  { set_reference, "a\n", "/indicators/indicator[1]/series[1]" },
  { set_references, "", "/plan/focus-area[1]/goal[1]" },
  { set_references, "b c", "/plan/focus-area[1]/goal[1]" },
  { set_references, "\t", "/plan/focus-area[1]/goal[1]" },
  { set_tokens, "", "/indicators/indicator[1]" },
  { set_tokens, "b c", "/indicators/indicator[1]" },
};

static void
assert_unwritable (HyvinDocument *document,
                   const char    *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autofree char *in_message = g_strdup_printf (" of %s cannot be written: ", path);

  ck_assert_ptr_null (hyvin_document_to_bytes (document, &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_UNREPRESENTABLE);
  ck_assert_msg (strstr (error->message, in_message) != NULL, "%s", error->message);
  ck_assert (g_utf8_validate (error->message, -1, NULL));
  ck_assert_ptr_null (hyvin_document_to_bytes (document, NULL));
  ck_assert (!hyvin_document_write_to_stream (document, stream, NULL, NULL));
  ck_assert_uint_eq (g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)), 0);
}

START_TEST (test_bad)
{
  Fixture fixture;

  set_up (&fixture);
  bad[_i].set (&fixture, bad[_i].value);
  assert_unwritable (fixture.document, bad[_i].path);
  tear_down (&fixture);
}
END_TEST

static const Bad good[] = {
  { set_string, "", NULL },
  { set_string, "\t\n\r <&>\"'\x7f", NULL },
  { set_title, "", NULL },
  { set_title, "\r\n\t ]]> \xc2\x85 \xf4\x8f\xbf\xbd \xef\xbf\xbd", NULL },
  { set_title, "&amp;&#10;", NULL },
  { set_description, "", NULL },
  { set_description, "\n\n", NULL },
  { set_description, "\n\na\n\n\nb\n", NULL },
  { set_description, "a\n \nb", NULL },
  { set_id, "ä", NULL },
  { set_id, NULL, NULL },
  { set_reference, "1#2", NULL },
  { set_reference, "<&>\"", NULL },
};

START_TEST (test_good)
{
  Fixture fixture;
  g_autofree char *saved = NULL;
  g_autoptr (HyvinDocument) again = NULL;

  set_up (&fixture);
  good[_i].set (&fixture, good[_i].value);
  saved = test_save (fixture.document);
  again = test_read (saved);
  ck_assert_msg (hyvin_element_equal (HYVIN_ELEMENT (fixture.document), HYVIN_ELEMENT (again)),
                 "it is another after:\n%s", saved);
  tear_down (&fixture);
}
END_TEST

/* Numbers, words and dates that the type holds and the form does not. */
START_TEST (test_out_of_range)
{
  Fixture fixture;
  g_autoptr (HyvinClockEvent) event = hyvin_clock_event_new ("c");
  const int months[] = { 0, 13, -1, G_MAXINT };
  gsize i;

  set_up (&fixture);
  ck_assert (hyvin_document_add_clock_event (fixture.document, event, NULL));
  for (i = 0; i < G_N_ELEMENTS (months); i++)
    {
      hyvin_clock_event_set_month (event, months[i]);
      assert_unwritable (fixture.document, "/annual-clock/clock-event[1]");
    }
  hyvin_clock_event_set_month (event, 12);
  assert_writable (fixture.document);
  tear_down (&fixture);
}
END_TEST

START_TEST (test_large_integer)
{
  Fixture fixture;
  g_autoptr (HyvinPopulationGroup) group = hyvin_population_group_new ("p");

  set_up (&fixture);
  ck_assert (hyvin_document_add_population_group (fixture.document, group, NULL));
  hyvin_population_group_set_from_age (group, 999999999);
  assert_writable (fixture.document);
  hyvin_population_group_set_from_age (group, 1000000000);
  assert_unwritable (fixture.document, "/population-groups/population-group[1]");
  hyvin_population_group_set_from_age (group, -1);
  assert_unwritable (fixture.document, "/population-groups/population-group[1]");
  tear_down (&fixture);
}
END_TEST

START_TEST (test_words)
{
  Fixture fixture;

  set_up (&fixture);
  hyvin_measure_set_status (fixture.measure, 99);
  assert_unwritable (fixture.document, "/plan/focus-area[1]/goal[1]/measure[1]");
  hyvin_measure_set_status (fixture.measure, HYVIN_STATUS_DONE);
  hyvin_measure_set_fulfils (fixture.measure, 1u << 30);
  assert_unwritable (fixture.document, "/plan/focus-area[1]/goal[1]/measure[1]");
  hyvin_measure_set_fulfils (fixture.measure, HYVIN_STATUTORY_PLAN_CULTURE | 1u << 30);
  assert_unwritable (fixture.document, "/plan/focus-area[1]/goal[1]/measure[1]");
  tear_down (&fixture);
}
END_TEST

START_TEST (test_dates)
{
  Fixture fixture;
  GDate date;
  g_autoptr (HyvinPeriod) period = NULL;

  set_up (&fixture);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 31, 12, 999);
  hyvin_measure_set_from (fixture.measure, &date);
  assert_unwritable (fixture.document, "/plan/focus-area[1]/goal[1]/measure[1]");
  g_date_set_dmy (&date, 1, 1, 12025);
  hyvin_measure_set_from (fixture.measure, &date);
  assert_unwritable (fixture.document, "/plan/focus-area[1]/goal[1]/measure[1]");
  hyvin_measure_set_from (fixture.measure, NULL);
  period = hyvin_period_new (&date, NULL);
  hyvin_document_set_term (fixture.document, period);
  assert_unwritable (fixture.document, "the document");
  tear_down (&fixture);
}
END_TEST

static const int years[] = { 0, -1, 999, 10000, 65536 + 2025, G_MAXINT, G_MININT + 1 };

START_TEST (test_years)
{
  Fixture fixture;
  g_autoptr (HyvinObservation) observation =
    hyvin_observation_new (years[_i], NULL, HYVIN_UNSET, HYVIN_OBSERVATION_STATUS_MISSING);

  set_up (&fixture);
  hyvin_series_add_observation (fixture.series, observation);
  assert_unwritable (fixture.document, "/indicators/indicator[1]/series[1]");
  hyvin_series_remove_observation (fixture.series, 0);
  assert_writable (fixture.document);
  tear_down (&fixture);
}
END_TEST

START_TEST (test_observations)
{
  Fixture fixture;
  g_autoptr (HyvinObservation) cases = hyvin_observation_new (2025, NULL, -1, HYVIN_OBSERVATION_STATUS_UNSET);
  g_autoptr (HyvinObservation) status = hyvin_observation_new (2025, NULL, HYVIN_UNSET, 77);

  set_up (&fixture);
  hyvin_series_add_observation (fixture.series, cases);
  assert_unwritable (fixture.document, "/indicators/indicator[1]/series[1]");
  hyvin_series_remove_observation (fixture.series, 0);
  hyvin_series_add_observation (fixture.series, status);
  assert_unwritable (fixture.document, "/indicators/indicator[1]/series[1]");
  tear_down (&fixture);
}
END_TEST

/* A status is kept whole, however large it is. */
START_TEST (test_observation_status)
{
  Fixture fixture;
  g_autoptr (HyvinObservation) status = hyvin_observation_new (2025, NULL, HYVIN_UNSET, 256 + 1);

  set_up (&fixture);
  hyvin_series_add_observation (fixture.series, status);
  assert_unwritable (fixture.document, "/indicators/indicator[1]/series[1]");
  tear_down (&fixture);
}
END_TEST

START_TEST (test_stream)
{
  g_autoptr (HyvinDocument) document = test_load ("tests/data/everything.hyvin");
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autofree char *saved = test_save (document);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  gsize size;

  ck_assert (hyvin_document_write_to_stream (document, stream, NULL, NULL));
  size = g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream));
  ck_assert_uint_eq (size, strlen (saved));
  ck_assert_msg (!g_output_stream_is_closed (stream), "it is not ours to close");
  ck_assert_int_eq (memcmp (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)), saved,
                            size), 0);

  g_cancellable_cancel (cancellable);
  ck_assert (!hyvin_document_write_to_stream (document, stream, cancellable, &error));
  test_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("writer");
  TCase *tcase = tcase_create ("writer");

  tcase_add_test (tcase, test_made);
  tcase_add_loop_test (tcase, test_bad, 0, G_N_ELEMENTS (bad));
  tcase_add_loop_test (tcase, test_good, 0, G_N_ELEMENTS (good));
  tcase_add_test (tcase, test_out_of_range);
  tcase_add_test (tcase, test_large_integer);
  tcase_add_test (tcase, test_words);
  tcase_add_test (tcase, test_dates);
  tcase_add_loop_test (tcase, test_years, 0, G_N_ELEMENTS (years));
  tcase_add_test (tcase, test_observations);
  tcase_add_test (tcase, test_observation_status);
  tcase_add_test (tcase, test_stream);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
