/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#define PAINO "<oma:paino xmlns:oma=\"https://example.org/oma\" yksikkö=\"a&amp;b\">0.4</oma:paino>"
#define OTHER "<x xmlns=\"urn:x\"><y/></x>"

START_TEST (test_add)
{
  g_autoptr (HyvinGoal) goal = hyvin_goal_new ("g");
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) none = hyvin_element_list_extensions (HYVIN_ELEMENT (goal));
  g_auto (GStrv) two = NULL;

  ck_assert_uint_eq (g_strv_length (none), 0);
  ck_assert (hyvin_element_add_extension (HYVIN_ELEMENT (goal), PAINO, &error));
  test_assert_no_error (error);
  ck_assert (hyvin_element_add_extension (HYVIN_ELEMENT (goal), "\n  " OTHER "\n", NULL));
  two = hyvin_element_list_extensions (HYVIN_ELEMENT (goal));
  ck_assert_uint_eq (g_strv_length (two), 2);
  ck_assert_str_eq (two[0], PAINO);
  ck_assert_str_eq (two[1], OTHER);
}
END_TEST

START_TEST (test_clear)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (
    "  <!-- stays -->\n  <odd/>\n  <x:a xmlns:x=\"urn:x\"/>\n  <x:b xmlns:x=\"urn:x\"/>\n"));
  g_auto (GStrv) two = hyvin_element_list_extensions (HYVIN_ELEMENT (document));
  g_auto (GStrv) none = NULL;
  g_autofree char *saved = NULL;

  ck_assert_uint_eq (g_strv_length (two), 2);
  ck_assert_str_eq (two[1], "<x:b xmlns:x=\"urn:x\"/>");
  hyvin_element_clear_extensions (HYVIN_ELEMENT (document));
  none = hyvin_element_list_extensions (HYVIN_ELEMENT (document));
  ck_assert_uint_eq (g_strv_length (none), 0);
  saved = test_save (document);
  test_assert_str (saved, TEST_DOCUMENT ("  <!-- stays -->\n  <odd/>\n"));
  hyvin_element_clear_extensions (HYVIN_ELEMENT (document));
}
END_TEST

START_TEST (test_is_written)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (""));
  g_autoptr (HyvinDocument) again = NULL;
  g_autoptr (HyvinElement) copy = NULL;
  g_autofree char *saved = NULL;

  ck_assert (hyvin_element_add_extension (HYVIN_ELEMENT (document), PAINO, NULL));
  saved = test_save (document);
  test_assert_str (saved, TEST_DOCUMENT ("  " PAINO "\n"));
  again = test_read (saved);
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (again)));
  copy = hyvin_element_copy (HYVIN_ELEMENT (document));
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (document), copy));
  hyvin_element_clear_extensions (copy);
  ck_assert (!hyvin_element_equal (HYVIN_ELEMENT (document), copy));
}
END_TEST

typedef struct
{
  const char *xml;
  HyvinError code;
} Bad;

static const Bad bad[] = {
  { "", HYVIN_ERROR_INVALID_VALUE },
  { "  ", HYVIN_ERROR_INVALID_VALUE },
  { "text", HYVIN_ERROR_INVALID_VALUE },
  { "<!-- comment -->", HYVIN_ERROR_INVALID_VALUE },
  { "<?target data?>", HYVIN_ERROR_INVALID_VALUE },
  { "<x/>", HYVIN_ERROR_INVALID_VALUE },
  { "<title/>", HYVIN_ERROR_INVALID_VALUE },
  { "<plan/>", HYVIN_ERROR_INVALID_VALUE },
  { "<x xmlns=''/>", HYVIN_ERROR_INVALID_VALUE },
  { "<h:x xmlns:h='urn:hyvin:1'/>", HYVIN_ERROR_INVALID_VALUE },
  { OTHER OTHER, HYVIN_ERROR_INVALID_VALUE },
  { OTHER "text", HYVIN_ERROR_INVALID_VALUE },
  { OTHER "<!-- comment -->", HYVIN_ERROR_INVALID_VALUE },
  { "<x xmlns='urn:x'>", HYVIN_ERROR_NOT_WELL_FORMED },
  { "<x xmlns='urn:x'></y>", HYVIN_ERROR_NOT_WELL_FORMED },
  { "<x:x/>", HYVIN_ERROR_NOT_WELL_FORMED },
  { "<x xmlns='urn:x'>&nbsp;</x>", HYVIN_ERROR_NOT_WELL_FORMED },
  { "<x xmlns='urn:x'>\x01</x>", HYVIN_ERROR_NOT_WELL_FORMED },
  { OTHER "</document>", HYVIN_ERROR_NOT_WELL_FORMED },
  { OTHER "</document><document>", HYVIN_ERROR_NOT_WELL_FORMED },
  { OTHER "</document><!--", HYVIN_ERROR_NOT_WELL_FORMED },
  { "<?xml version='1.0'?>" OTHER, HYVIN_ERROR_NOT_WELL_FORMED },
  { "<!DOCTYPE x>" OTHER, HYVIN_ERROR_NOT_WELL_FORMED },
};

START_TEST (test_refuse_xml)
{
  g_autoptr (HyvinGoal) goal = hyvin_goal_new ("g");
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) none = NULL;

  ck_assert_msg (!hyvin_element_add_extension (HYVIN_ELEMENT (goal), bad[_i].xml, &error),
                 "“%s” is accepted", bad[_i].xml);
  test_assert_error (error, HYVIN_ERROR, bad[_i].code);
  none = hyvin_element_list_extensions (HYVIN_ELEMENT (goal));
  ck_assert_uint_eq (g_strv_length (none), 0);
}
END_TEST

/* Only what has an id carries extensions, whether the id is there or not. */
START_TEST (test_where)
{
  g_autoptr (HyvinEvent) event = hyvin_event_new (NULL);
  g_autoptr (HyvinAuthority) authority = hyvin_authority_new ();
  g_autoptr (HyvinSeries) series = hyvin_series_new ();
  g_autoptr (GError) error = NULL;

  ck_assert (hyvin_element_add_extension (HYVIN_ELEMENT (event), OTHER, NULL));
  ck_assert (!hyvin_element_add_extension (HYVIN_ELEMENT (authority), OTHER, &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE);
  ck_assert_msg (strstr (error->message, "<authority>") != NULL, "%s", error->message);
  ck_assert (!hyvin_element_add_extension (HYVIN_ELEMENT (series), OTHER, NULL));
}
END_TEST

/* The place of an error is a place in what was given. */
START_TEST (test_place)
{
  g_autoptr (HyvinGoal) goal = hyvin_goal_new ("g");
  g_autoptr (GError) error = NULL;
  guint line, column;

  ck_assert (!hyvin_element_add_extension (HYVIN_ELEMENT (goal), "<x xmlns='urn:x'>\n  </y>", &error));
  ck_assert (hyvin_error_get_place (error, &line, &column));
  ck_assert_uint_eq (line, 2);
}
END_TEST

/* What it declares is enough to read it anywhere; a name in a value counts. */
START_TEST (test_declares_scope)
{
  g_autoptr (HyvinDocument) document = test_read (
    "<document xmlns='urn:hyvin:1' xmlns:q='urn:q' xmlns:x='urn:x' version='1.0' xml:lang='fi' id='d' "
    "roles='plan'><title>T</title><plan><focus-area id='f' xmlns:q='urn:other'>"
    "<x:v type='q:name'/></focus-area></plan></document>");
  g_auto (GStrv) extensions = hyvin_element_list_extensions (test_find (document, "f"));

  ck_assert_str_eq (extensions[0],
                    "<x:v xmlns:q=\"urn:other\" xmlns:x=\"urn:x\" type=\"q:name\"/>");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("extension");
  TCase *tcase = tcase_create ("extension");

  tcase_add_test (tcase, test_add);
  tcase_add_test (tcase, test_clear);
  tcase_add_test (tcase, test_is_written);
  tcase_add_loop_test (tcase, test_refuse_xml, 0, G_N_ELEMENTS (bad));
  tcase_add_test (tcase, test_where);
  tcase_add_test (tcase, test_place);
  tcase_add_test (tcase, test_declares_scope);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
