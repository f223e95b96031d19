/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the schema takes as the value of an attribute, the reader can read, and the
 * other way round: every value is tried in an attribute of every kind. */
#include "config.h"

#include <libxml/parser.h>
#include <libxml/relaxng.h>

#include "test-util.h"

#define LETTERS "abcdefghijklmnopqrstuvwxyzabcdef"

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
} Place;

static const Place places[] = {
  { "date", "<term from=\"", "\" to=\"2100-01-01\"/>" },
  { "year", "<handling><event kind=\"council\" on=\"2020-01-01\" year=\"", "\"/></handling>" },
  { "decimal", "<indicators><indicator id=\"i\"><title>I</title><target year=\"2025\" value=\"",
    "\"/></indicator></indicators>" },
  { "count", "<population-groups><population-group id=\"i\" to-age=\"",
    "\"><title>G</title></population-group></population-groups>" },
  { "cases", "<indicators><indicator id=\"i\"><title>I</title><series>"
    "<observation year=\"2025\" cases=\"", "\"/></series></indicator></indicators>" },
  { "integer", "<reviews><review id=\"r\" stage=\"budget\" on=\"2022-01-01\">"
    "<entry subject=\"d\" percent=\"", "\"/></review></reviews>" },
  { "month", "<annual-clock><clock-event id=\"c\" month=\"",
    "\"><title>C</title></clock-event></annual-clock>" },
  { "day", "<annual-clock><clock-event id=\"c\" month=\"1\" day=\"",
    "\"><title>C</title></clock-event></annual-clock>" },
  { "impact rating", "<impact-assessments><impact-assessment id=\"a\"><title>A</title>"
    "<impact alternative=\"b\" on=\"people\" rating=\"",
    "\"/></impact-assessment></impact-assessments>" },
  { "boolean", "<impact-assessments><impact-assessment id=\"a\"><title>A</title>"
    "<alternative id=\"b\" chosen=\"",
    "\"><title>B</title></alternative></impact-assessment></impact-assessments>" },
  { "id", "<parties><party id=\"", "\" kind=\"sector\"><title>P</title></party></parties>" },
  { "reference", "<responsible party=\"", "\"/>" },
  { "references", "<plan><focus-area id=\"f\" regional=\"",
    "\"><title>F</title></focus-area></plan>" },
  { "tokens", "<indicators><indicator id=\"i\" lists=\"",
    "\"><title>I</title></indicator></indicators>" },
  { "enum", "<parties><party id=\"p\" kind=\"", "\"><title>P</title></party></parties>" },
  { "flags", "<plan><focus-area id=\"f\"><title>F</title><goal id=\"g\"><title>G</title>"
    "<measure id=\"m\" fulfils=\"", "\"><title>M</title></measure></goal></focus-area></plan>" },
  { "language", "<parties><party id=\"p\" kind=\"sector\"><title xml:lang=\"",
    "\">P</title></party></parties>" },
  { "text", "<parties><party id=\"p\" kind=\"sector\"><title>P</title>"
    "<member role=\"chair\" name=\"", "\"/></party></parties>" },
};

/* As ids, only letters on which the editions of XML 1.0 agree: the reader follows the
 * fifth, the validators the fourth, which does not know scripts that came later. */
static const char * const values[] = {
  "", " ", "&#10;", "0", "00", "-0", "+0", "1", "01", "+1", "-1", "2", "-2", "3", "-3", "12",
  "13", "31", "32", "100", "101", " 5 ", "5&#10;", "&#9;5", "+ 5", "5 5", "--5", "0x5", "1e3",
  "5.", ".5", "5.0", "-5.0", "14.20", "1,5", "1 000", "NaN", "INF", "1٣",
  "999999999", "1000000000", "000000001", "0000000001", "-999999999", "-1000000000",
  "123456789012345678", "1234567890123456789", "0.123456789", "0.1234567890",
  "123456789.123456789", "1234567890.123456789", "00000000000000000.1", "000000000000000000.1",
  "2025", " 2025 ", "&#10;2025", "0999", "999", "1000", "9999", "10000", "+2025", "-2025",
  "2025-06-01", " 2025-06-01&#10;", "2025-02-29", "2024-02-29", "1900-02-29", "2000-02-29",
  "2025-06-31", "2025-13-01", "2025-00-01", "2025-01-00", "2025-6-1", "2025-06-01Z",
  "2025-06-01+02:00", "-2025-06-01", "12025-06-01", "0999-06-01", "2025-06", "1.6.2025",
  "2025-06-01T00:00:00", "true", "false", " true ", "True", "yes", "tr ue",
  "a", "_a", "-a", "a1", "1a", "a b", " a ", "a  b&#10;c", "a:b", "a#b", "#", "a.b-c_d", "ä",
  "a&#xa0;b", "a&#x2028;b", "&#x300;a", "a&#x300;", "a&#xd7;", "1\U0001F600", "&lt;", "&amp;",
  LETTERS LETTERS LETTERS LETTERS, LETTERS LETTERS LETTERS LETTERS "a",
  "sector", " sector ", "Sector", "sectors", "sector unit", "welfare-group",
  "culture-plan", " culture-plan  safety-plan ", "culture-plan culture-plan", "culture-plan plan",
  "fi", "sv-FI", "FI", "x-own", "i-sami", "fi_FI", "fi-", "-fi", "abcdefgh", "abcdefghi",
  "de-1996", "sl-rozaj-biske", "zh-Hant-TW", "fi sv",
};

static xmlRelaxNG *schema;

static void
stay_silent (void       *data G_GNUC_UNUSED,
             const char *format G_GNUC_UNUSED,
             ...)
{
}

static gboolean
is_valid (const char *xml)
{
  xmlDoc *tree = xmlReadMemory (xml, (int) strlen (xml), "test.hyvin", NULL, XML_PARSE_NONET);
  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (schema);
  gboolean valid;

  ck_assert_msg (tree != NULL, "not XML: %s", xml);
  xmlRelaxNGSetValidErrors (context, stay_silent, stay_silent, NULL);
  valid = xmlRelaxNGValidateDoc (context, tree) == 0;
  xmlRelaxNGFreeValidCtxt (context);
  xmlFreeDoc (tree);
  return valid;
}

static gboolean
is_read (const char *xml)
{
  g_autoptr (HyvinDocument) document = test_read (xml);
  g_autoptr (GPtrArray) findings = hyvin_document_list_load_findings (document);

  return findings->len == 0;
}

START_TEST (schema_and_reader_agree)
{
  const Place *place = &places[_i];
  g_autoptr (GString) differences = g_string_new (NULL);
  guint n_valid = 0;
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *xml = g_strconcat (TEST_HEAD, place->before, values[i], place->after,
                                          TEST_TAIL, NULL);
      gboolean valid = is_valid (xml);

      n_valid += valid;
      if (is_read (xml) != valid)
        g_string_append_printf (differences, "\n  “%s” is %s", values[i],
                                valid ? "right for the schema and not for the reader"
                                      : "wrong for the schema and not for the reader");
    }
  ck_assert_msg (differences->len == 0, "%s:%s", place->name, differences->str);
  ck_assert_uint_gt (n_valid, 0);
  ck_assert_msg (n_valid < G_N_ELEMENTS (values) || strcmp (place->name, "text") == 0,
                 "%s: everything is right", place->name);
}
END_TEST

static void
load_schema (void)
{
  g_autofree char *path = test_path ("libhyvin/data/hyvin.rng");
  xmlRelaxNGParserCtxt *context = xmlRelaxNGNewParserCtxt (path);

  schema = xmlRelaxNGParse (context);
  xmlRelaxNGFreeParserCtxt (context);
  ck_assert_msg (schema != NULL, "%s is no schema", path);
}

static void
free_schema (void)
{
  xmlRelaxNGFree (schema);
}

int
main (void)
{
  Suite *suite = suite_create ("values");
  TCase *tcase = tcase_create ("values");

  tcase_set_timeout (tcase, 0);
  tcase_add_unchecked_fixture (tcase, load_schema, free_schema);
  tcase_add_loop_test (tcase, schema_and_reader_agree, 0, G_N_ELEMENTS (places));
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
