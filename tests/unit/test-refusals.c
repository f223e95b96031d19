/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include <fcntl.h>
#include <libxml/xmlversion.h>
#include <unistd.h>

#define START "<document xmlns=\"urn:hyvin:1\" version=\"1.0\" xml:lang=\"fi\" id=\"d\" roles=\"plan\">"

typedef struct
{
  const char *xml;
  gssize size;                  /* 0: a string */
  HyvinError code;
  guint line;
  guint column;
  const char *word;             /* of the message */
} Bad;

#define DATA(text) text, sizeof text - 1

/* Such as <document xmlns='urn:hyvin:1'/>. */
#define UTF16_DOCUMENT \
  "\xff\xfe" \
  "<\000d\000o\000c\000u\000m\000e\000n\000t\000 \000" \
  "x\000m\000l\000n\000s\000=\000'\000u\000r\000n\000:\000h\000y\000v\000i\000n\000:\0001\000'\000/\000>\000"

/* libxml2 2.9 leaves half a character at the end to us; newer ones tell of it in their own words. */
#define HALF_A_CHARACTER (LIBXML_VERSION < 21000 ? "more follows" : NULL)

static const Bad bad[] = {
  /* Nothing that declares a document type. */
  { "<!DOCTYPE document>\n" START "</document>", 0, HYVIN_ERROR_FORBIDDEN, 1, 19, "DOCTYPE" },
  { "<?xml version='1.0'?>\n<!DOCTYPE document SYSTEM \"file:///etc/passwd\">" START "</document>", 0,
    HYVIN_ERROR_FORBIDDEN, 2, 0, "DOCTYPE" },
  { "<!DOCTYPE document PUBLIC \"-//a\" \"http://127.0.0.1:1/x.dtd\">" START "</document>", 0,
    HYVIN_ERROR_FORBIDDEN, 1, 0, "DOCTYPE" },
  { "<!DOCTYPE document [<!ENTITY a \"b\">]>" START "<title>&a;</title></document>", 0,
    HYVIN_ERROR_FORBIDDEN, 1, 0, "DOCTYPE" },
  { "<!DOCTYPE document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" START "<title>&a;</title></document>", 0,
    HYVIN_ERROR_FORBIDDEN, 1, 0, "DOCTYPE" },
  { "<!DOCTYPE document [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/\"> %a;]>" START "</document>", 0,
    HYVIN_ERROR_FORBIDDEN, 1, 0, "DOCTYPE" },
  { "<!DOCTYPE document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
    "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" START "<title>&c;&c;&c;</title></document>", 0,
    HYVIN_ERROR_FORBIDDEN, 1, 0, "DOCTYPE" },
  { "<!DOCTYPE document [<!ATTLIST document id CDATA \"x\">]>" START "</document>", 0,
    HYVIN_ERROR_FORBIDDEN, 1, 0, "DOCTYPE" },
  { "<!doctype document>" START "</document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { START "</document><!DOCTYPE document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },

  /* Entities that are not those of XML. */
  { START "\n<title>a&nbsp;b</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 15, "nbsp" },
  { START "\n\n<title x=\"&auml;\"/></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 3, 0, "auml" },
  { START "<title>&#0;</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { START "<title>&#xFFFE;</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { START "<title>&#xD800;</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { START "<title>&#x110000;</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },

  /* What is not XML. */
  { "", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 1, "empty" },
  { " \n ", 0, HYVIN_ERROR_NOT_WELL_FORMED, 0, 0, NULL },
  { "\xef\xbb\xbf", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { "hello", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 1, NULL },
  { "{ \"title\": 1 }", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 1, NULL },
  { "<", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { "<?xml version=\"1.0\"?>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { "<!-- only -->", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { START, 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { START "\n<title>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 8, NULL },
  { START "\n  <title>ä</titel>\n</document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 19, "titel" },
  { START "\n  <title>ä</title>\n</plan>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 3, 8, "plan" },
  { START "</document><more/>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { START "</document>more", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { START "\n<title a=\"1\" a=\"2\"/></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 19, "redefined" },
  { START "\n<title a=1/></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<title a/></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<title a=\"<\"/></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<title>a & b</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<title>a ]]> b</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<!-- a -- b --></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<?xml version=\"1.0\"?></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<x:news/></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, "x" },
  { START "\n<news x:a=\"b\"/></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, "x" },
  { START "\n<a:b:c xmlns:a=\"urn:a\"/></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<news xmlns:x=\"\"/></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { DATA (START "<title>a\0b</title></document>"), HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { DATA (START "</document>\0"), HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { START "<title>\x01</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { START "<title>\xef\xbf\xbe</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },

  /* Bytes that are not of their encoding. */
  { START "\n<title>\xe4</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<title>\xed\xa0\x80</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<title>\xc0\x80</title></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { START "\n<title a=\"\xff\"/></document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, NULL },
  { "<?xml version=\"1.0\" encoding=\"klingon\"?>" START "</document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0,
    "klingon" },
  { "<?xml version=\"1.0\" encoding=\"\"?>" START "</document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" START "</document>", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { DATA ("\xff\xfe<\0"), HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { DATA ("\xff\xfe<"), HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },

  /* Half a character behind the document, in encodings that libxml2 does not know itself too. */
  { DATA (UTF16_DOCUMENT "\0"), HYVIN_ERROR_NOT_WELL_FORMED, 1, 32, HALF_A_CHARACTER },
  { DATA (UTF16_DOCUMENT "\n"), HYVIN_ERROR_NOT_WELL_FORMED, 1, 32, HALF_A_CHARACTER },
  { DATA (UTF16_DOCUMENT "\0\xd8"), HYVIN_ERROR_NOT_WELL_FORMED, 1, 32, HALF_A_CHARACTER },
  { DATA (UTF16_DOCUMENT "\n\0\0\xd8\0"), HYVIN_ERROR_NOT_WELL_FORMED, 2, 1, HALF_A_CHARACTER },
  { START "</document>\xe2\x82", 0, HYVIN_ERROR_NOT_WELL_FORMED, 1, 0, NULL },
  { "<?xml version=\"1.0\" encoding=\"GB18030\"?>\n" START "</document>\xc8", 0,
    HYVIN_ERROR_NOT_WELL_FORMED, 2, 0, HALF_A_CHARACTER },

  /* Well-formed, and something else. */
  { "<html/>", 0, HYVIN_ERROR_NOT_A_DOCUMENT, 1, 1, "<html> of no namespace" },
  { "\n  <document/>", 0, HYVIN_ERROR_NOT_A_DOCUMENT, 2, 3, "of no namespace" },
  { "<document xmlns='urn:other'/>", 0, HYVIN_ERROR_NOT_A_DOCUMENT, 1, 1, "“urn:other”" },
  { "<document xmlns='urn:\u202eother'/>", 0, HYVIN_ERROR_NOT_A_DOCUMENT, 1, 1, "“urn:<U+202E>other”" },
  { "<document xmlns='urn:hyvin:'/>", 0, HYVIN_ERROR_NOT_A_DOCUMENT, 1, 1, NULL },
  { "<document xmlns='urn:hyvin:1.0'/>", 0, HYVIN_ERROR_NOT_A_DOCUMENT, 1, 1, NULL },
  { "<document xmlns='urn:hyvin:one'/>", 0, HYVIN_ERROR_NOT_A_DOCUMENT, 1, 1, NULL },
  { "<document xmlns='URN:HYVIN:1'/>", 0, HYVIN_ERROR_NOT_A_DOCUMENT, 1, 1, NULL },
  { "<plan xmlns='urn:hyvin:1'/>", 0, HYVIN_ERROR_NOT_A_DOCUMENT, 1, 1, "<plan>" },
  { "<Document xmlns='urn:hyvin:1'/>", 0, HYVIN_ERROR_NOT_A_DOCUMENT, 1, 1, "<Document>" },
};

START_TEST (test_bad)
{
  const Bad *row = &bad[_i];
  g_autoptr (GError) error = test_refuse (NULL, row->xml, row->size == 0 ? -1 : row->size);
  g_autofree char *start = NULL;
  guint line, column;

  test_assert_error (error, HYVIN_ERROR, row->code);
  ck_assert_msg (hyvin_error_get_place (error, &line, &column), "%s", error->message);
  ck_assert_uint_ge (line, 1);
  ck_assert_uint_ge (column, 1);
  if (row->line > 0)
    ck_assert_msg (line == row->line, "%s: line %u and not %u", error->message, line, row->line);
  if (row->column > 0)
    ck_assert_msg (column == row->column, "%s: column %u and not %u", error->message, column, row->column);

  start = g_strdup_printf ("test.hyvin:%u:%u: ", line, column);
  ck_assert_msg (g_str_has_prefix (error->message, start), "%s", error->message);
  ck_assert_msg (!g_str_has_suffix (error->message, "\n") && !g_str_has_suffix (error->message, "."),
                 "%s", error->message);
  ck_assert (g_utf8_validate (error->message, -1, NULL));
  if (row->word != NULL)
    ck_assert_msg (strstr (error->message, row->word) != NULL, "%s", error->message);
}
END_TEST

START_TEST (test_error_unwanted)
{
  const Bad *row = &bad[_i];
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->xml, row->size == 0 ? strlen (row->xml)
                                                                          : (gsize) row->size);

  ck_assert_ptr_null (hyvin_reader_read_bytes (reader, bytes, NULL, NULL));
}
END_TEST

/* Nothing is ever printed: errors are for the caller. */
START_TEST (test_silence)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *printed = NULL;
  int file = g_file_open_tmp ("hyvin-unit-XXXXXX", &path, &error);
  int old = dup (STDERR_FILENO);
  gsize size = 99;
  gsize i;

  ck_assert_int_ge (file, 0);
  ck_assert_int_ge (dup2 (file, STDERR_FILENO), 0);
  for (i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (HyvinReader) reader = hyvin_reader_new ();
      g_autoptr (GBytes) bytes = g_bytes_new_static (bad[i].xml, bad[i].size == 0 ? strlen (bad[i].xml)
                                                                                  : (gsize) bad[i].size);
      g_autoptr (GError) one = NULL;
      g_autoptr (HyvinDocument) document = hyvin_reader_read_bytes (reader, bytes, NULL, &one);

      if (document != NULL)
        break;
    }
  dup2 (old, STDERR_FILENO);
  close (old);
  close (file);
  ck_assert (g_file_get_contents (path, &printed, &size, NULL));
  unlink (path);
  ck_assert_uint_eq (i, G_N_ELEMENTS (bad));
  ck_assert_msg (size == 0, "printed: %s", printed);
}
END_TEST

typedef struct
{
  const char *data;
  gsize size;
} Half;

static const Half halves[] = {
  { DATA ("\x00\xd8") }, { DATA ("\x00\xdc") }, { DATA ("\x3d\xd8\x3d\xd8") }, { DATA ("a") },
};

/* Half a character of UTF-16 in the middle of a document. */
START_TEST (test_half_characters)
{
  const char *ends[] = { "\xef\xbb\xbf" START "<title>", "</title></document>" };
  g_autoptr (GByteArray) data = g_byte_array_new ();
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;
  g_autoptr (GError) error = NULL;
  gsize start_size, end_size;

  start = g_convert (ends[0], -1, "UTF-16LE", "UTF-8", NULL, &start_size, NULL);
  end = g_convert (ends[1], -1, "UTF-16LE", "UTF-8", NULL, &end_size, NULL);
  g_byte_array_append (data, (const guint8 *) start, (guint) start_size);
  g_byte_array_append (data, (const guint8 *) halves[_i].data, (guint) halves[_i].size);
  g_byte_array_append (data, (const guint8 *) end, (guint) end_size);
  error = test_refuse (NULL, (const char *) data->data, data->len);
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_NOT_WELL_FORMED);
}
END_TEST

START_TEST (test_no_name)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autoptr (GError) error = NULL;

  ck_assert_ptr_null (hyvin_reader_read_bytes (reader, bytes, NULL, &error));
  ck_assert_msg (g_str_has_prefix (error->message, "document:1:1: "), "%s", error->message);
}
END_TEST

/* A name with a percent sign or a colon in it is a name like others. */
START_TEST (test_odd_name)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("<x%s/>", 6);
  g_autoptr (GError) error = NULL;

  ck_assert_ptr_null (hyvin_reader_read_bytes (reader, bytes, "C:\\%s%n.hyvin", &error));
  ck_assert_msg (g_str_has_prefix (error->message, "C:\\%s%n.hyvin:1:"), "%s", error->message);
}
END_TEST

/* The place stays with a copy of the error, and others have none. */
START_TEST (test_place_of_errors)
{
  g_autoptr (GError) error = test_refuse (NULL, START "\n  <", -1);
  g_autoptr (GError) copy = g_error_copy (error);
  g_autoptr (GError) other = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "x");
  g_autoptr (GError) own = NULL;
  guint line = 9, column = 9;

  ck_assert (hyvin_error_get_place (copy, &line, &column));
  ck_assert_uint_eq (line, 2);
  ck_assert (hyvin_error_get_place (copy, NULL, NULL));
  ck_assert (!hyvin_error_get_place (other, &line, &column));
  ck_assert_uint_eq (line, 0);
  ck_assert_uint_eq (column, 0);
  ck_assert_ptr_null (hyvin_decimal_parse ("x", &own));
  ck_assert (!hyvin_error_get_place (own, &line, &column));
}
END_TEST

/* Limits */

static void
assert_limit (HyvinReader *reader,
              const char  *xml,
              const char  *name,
              gboolean     is_over)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (xml, strlen (xml));
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDocument) document = hyvin_reader_read_bytes (reader, bytes, "test.hyvin", &error);

  ck_assert_int_eq (document != NULL, error == NULL);
  if (!is_over)
    {
      test_assert_no_error (error);
      return;
    }
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_LIMIT);
  ck_assert_msg (strstr (error->message, name) != NULL, "%s", error->message);
  ck_assert (hyvin_error_get_place (error, NULL, NULL));
}

START_TEST (test_max_bytes)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  const char *xml = START "</document>";

  hyvin_reader_set_max_bytes (reader, strlen (xml));
  assert_limit (reader, xml, "max-bytes", FALSE);
  hyvin_reader_set_max_bytes (reader, strlen (xml) - 1);
  assert_limit (reader, xml, "max-bytes", TRUE);
  hyvin_reader_set_max_bytes (reader, 0);
  assert_limit (reader, xml, "max-bytes", TRUE);
}
END_TEST

START_TEST (test_max_depth)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  const char *own = START "<plan><focus-area id='f'/></plan></document>";
  const char *foreign = START "<a xmlns='urn:a'><b/></a></document>";
  const char *unknown = START "<a><b/></a></document>";

  hyvin_reader_set_max_depth (reader, 3);
  assert_limit (reader, own, "max-depth", FALSE);
  assert_limit (reader, foreign, "max-depth", FALSE);
  assert_limit (reader, unknown, "max-depth", FALSE);
  hyvin_reader_set_max_depth (reader, 2);
  assert_limit (reader, own, "max-depth", TRUE);
  assert_limit (reader, foreign, "max-depth", TRUE);
  assert_limit (reader, unknown, "max-depth", TRUE);
}
END_TEST

START_TEST (test_usual_max_depth)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GString) xml = g_string_new (START);
  guint i;

  ck_assert_uint_eq (hyvin_reader_get_max_depth (reader), 64);
  for (i = 0; i < 100000; i++)
    g_string_append (xml, "<a>");
  assert_limit (reader, xml->str, "max-depth", TRUE);
}
END_TEST

START_TEST (test_max_elements)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  const char *xml = START "<title>a</title><news><x/></news><title>b</title></document>";

  hyvin_reader_set_max_elements (reader, 5);
  assert_limit (reader, xml, "max-elements", FALSE);
  hyvin_reader_set_max_elements (reader, 4);
  assert_limit (reader, xml, "max-elements", TRUE);
}
END_TEST

START_TEST (test_max_text)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  const char *title = START "<title>aä<!-- b -->cd</title></document>";
  const char *paragraphs = START "<description><p>a</p><p>b</p>c</description></document>";
  const char *stray = START "<plan>abcde<focus-area id='f'/></plan></document>";

  hyvin_reader_set_max_text (reader, 5);
  assert_limit (reader, title, "max-text", FALSE);
  assert_limit (reader, stray, "max-text", FALSE);
  hyvin_reader_set_max_text (reader, 4);
  assert_limit (reader, title, "max-text", TRUE);
  assert_limit (reader, stray, "max-text", TRUE);
  hyvin_reader_set_max_text (reader, 2);
  assert_limit (reader, paragraphs, "max-text", TRUE);
}
END_TEST

/* What takes memory of its own counts, though it is no element. */
START_TEST (test_max_elements_of_all_kinds)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  const char *xml = START "<!-- a --><?b?><handling><event kind='hearing' on='2026-01-01' c='' d=''/>"
                    "</handling></document>";

  hyvin_reader_set_max_elements (reader, 7);
  assert_limit (reader, xml, "max-elements", FALSE);
  hyvin_reader_set_max_elements (reader, 6);
  assert_limit (reader, xml, "max-elements", TRUE);
  hyvin_reader_set_max_elements (reader, 3);
  assert_limit (reader, START "<!----><!----></document>", "max-elements", FALSE);
  assert_limit (reader, START "<!----><!----><!----></document>", "max-elements", TRUE);
  assert_limit (reader, START "<?a?><?a?></document>", "max-elements", FALSE);
  assert_limit (reader, START "<?a?><?a?><?a?></document>", "max-elements", TRUE);
}
END_TEST

/* What every kept element would repeat; see the overhead in the sources. */
START_TEST (test_max_declarations)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  const char *xml = START "<x xmlns='urn:xyz'/><a/><plan xmlns:a='urn:a'><y><z/></y><a:y/></plan></document>";
  const guint prefixed = 64 + strlen (" xmlns:a=\"urn:a\"");
  const guint all = strlen (" xmlns=\"urn:xyz\"") + 2 * prefixed;

  hyvin_reader_set_max_declarations (reader, all);
  assert_limit (reader, xml, "max-declarations", FALSE);
  hyvin_reader_set_max_declarations (reader, all - 1);
  assert_limit (reader, xml, "max-declarations", TRUE);
}
END_TEST

/* Each tag with an attribute of a namespace declares it when it is saved: what could
 * be read within a limit still can be. */
START_TEST (test_declarations_are_counted_once)
{
  const char *xml = START "<plan xmlns:s='urn:s' s:t='1'><focus-area s:t='2'><goal s:t='3'><x/></goal>"
                    "</focus-area></plan></document>";
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (HyvinDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *saved = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (xml, strlen (xml));

  hyvin_reader_set_max_declarations (reader, 64 + strlen (" xmlns:s=\"urn:s\""));
  document = hyvin_reader_read_bytes (reader, bytes, "a", &error);
  ck_assert_msg (document != NULL, "%s", error != NULL ? error->message : "");
  saved = test_save (document);
  assert_limit (reader, saved, "max-declarations", FALSE);
}
END_TEST

/* A few long declarations must not be multiplied by many short elements. */
START_TEST (test_declarations_are_not_multiplied)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autofree char *uri = g_strnfill (200 * 1024, 'u');
  g_autoptr (GString) xml = g_string_new (START "<plan xmlns:a='");
  guint i;

  g_string_append_printf (xml, "%s'>", uri);
  for (i = 0; i < 1000; i++)
    g_string_append (xml, "<u/>");
  g_string_append (xml, "</plan></document>");
  assert_limit (reader, xml->str, "max-declarations", TRUE);
}
END_TEST

/* Nor by many short attributes; usual ones are as many as they may be. */
START_TEST (test_attributes_do_not_multiply)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autofree char *uri = g_strnfill (200 * 1024, 'u');
  g_autoptr (GString) xml = g_string_new (NULL);
  guint i;

  for (i = 0; i < 1000; i++)
    g_string_append (xml, "<focus-area x='a:b'/><focus-area a:x=''/>");
  g_string_append (xml, "</plan></document>");
  g_string_prepend (xml, "'>");
  hyvin_reader_set_max_declarations (reader, 1);
  g_string_prepend (xml, "urn:example:of:a:usual:length");
  g_string_prepend (xml, START "<plan xmlns:a='");
  assert_limit (reader, xml->str, "max-declarations", FALSE);
  g_string_insert (xml, strlen (START "<plan xmlns:a='"), uri);
  hyvin_reader_set_max_declarations (reader, 32 * 1024 * 1024);
  assert_limit (reader, xml->str, "max-declarations", TRUE);
}
END_TEST

typedef struct
{
  const char *language;
  const char *deep;
  const char *other;
} Words;

static const Words words[] = {
  { NULL, "elements are nested more than 1 deep (max-depth)", "not a welfare document" },
  { "en", "elements are nested more than 1 deep (max-depth)", "not a welfare document" },
  { "fi", "sisäkkäin enemmän kuin 1 tasoa (max-depth)", "ei ole hyvinvointiasiakirja" },
  { "sv", "fler än 1 nivåer (max-depth)", "inget välfärdsdokument" },
};

START_TEST (test_language)
{
  const Words *row = &words[_i];
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GError) deep = NULL;
  g_autoptr (GError) other = NULL;

  hyvin_reader_set_language (reader, row->language);
  ck_assert_pstr_eq (hyvin_reader_get_language (reader), row->language);
  hyvin_reader_set_max_depth (reader, 1);
  deep = test_refuse (reader, START "<title/></document>", -1);
  ck_assert_msg (strstr (deep->message, row->deep) != NULL, "%s", deep->message);
  other = test_refuse (reader, "<html/>", -1);
  ck_assert_msg (strstr (other->message, row->other) != NULL, "%s", other->message);
}
END_TEST

static const char * const token_starts[][2] = {
  { "<title a=\"", "\"/>" },
  { "<!-- ", " -->" },
  { "<?a ", "?>" },
  { "<x:a xmlns:x=\"", "\"/>" },
  { "<title ", "/>" },
  { "<title><![CDATA[", "]]></title>" },
};

START_TEST (test_max_token)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autofree char *filling = g_strnfill (400 * 1024, ' ');
  g_autofree char *xml = NULL;

  memset (filling, _i == 4 ? ' ' : 'a', strlen (filling));
  xml = g_strconcat (START, token_starts[_i][0], filling, token_starts[_i][1], "</document>", NULL);
  assert_limit (reader, xml, "max-token", TRUE);
  hyvin_reader_set_max_token (reader, 1024 * 1024);
  assert_limit (reader, xml, "max-token", FALSE);
}
END_TEST

/* A long text is no token. */
START_TEST (test_long_text)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autofree char *filling = g_strnfill (2 * 1024 * 1024, 'a');
  g_autofree char *title = g_strconcat (START "<title>", filling, "</title></document>", NULL);
  g_autofree char *foreign = g_strconcat (START "<a xmlns=\"urn:a\">", filling, "</a></document>", NULL);

  assert_limit (reader, title, "", FALSE);
  ck_assert_uint_gt (strlen (filling), hyvin_reader_get_max_token (reader));
  assert_limit (reader, foreign, "", FALSE);
  hyvin_reader_set_max_text (reader, 2 * 1024 * 1024);
  assert_limit (reader, title, "", FALSE);
  assert_limit (reader, foreign, "", FALSE);
  hyvin_reader_set_max_text (reader, 2 * 1024 * 1024 - 1);
  assert_limit (reader, title, "max-text", TRUE);
  assert_limit (reader, foreign, "max-text", TRUE);
}
END_TEST

START_TEST (test_limits_as_properties)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  guint64 max_bytes;
  guint max_depth, max_elements, max_text, max_token;
  guint n_notified = 0;

  g_object_get (reader, "max-bytes", &max_bytes, "max-depth", &max_depth, "max-elements", &max_elements,
                "max-text", &max_text, "max-token", &max_token, NULL);
  ck_assert (max_bytes == hyvin_reader_get_max_bytes (reader));
  ck_assert_uint_eq (max_depth, hyvin_reader_get_max_depth (reader));
  ck_assert_uint_eq (max_elements, hyvin_reader_get_max_elements (reader));
  ck_assert_uint_eq (max_text, hyvin_reader_get_max_text (reader));
  ck_assert_uint_eq (max_token, hyvin_reader_get_max_token (reader));

  g_signal_connect (reader, "notify", G_CALLBACK (test_count_notify), &n_notified);
  g_object_set (reader, "max-bytes", (guint64) 1, "max-depth", 2, "max-elements", 3, "max-text", 4,
                "max-token", 5, NULL);
  ck_assert_uint_eq (n_notified, 5);
  g_object_set (reader, "max-bytes", (guint64) 1, "max-depth", 2, "max-elements", 3, "max-text", 4,
                "max-token", 5, NULL);
  ck_assert_uint_eq (n_notified, 5);
  ck_assert (hyvin_reader_get_max_bytes (reader) == 1);
  ck_assert_uint_eq (hyvin_reader_get_max_depth (reader), 2);
  ck_assert_uint_eq (hyvin_reader_get_max_elements (reader), 3);
  ck_assert_uint_eq (hyvin_reader_get_max_text (reader), 4);
  ck_assert_uint_eq (hyvin_reader_get_max_token (reader), 5);
}
END_TEST

/* A reader is as good after a refusal as before. */
START_TEST (test_reader_again)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GError) error = test_refuse (reader, "<", 1);

  ck_assert_ptr_nonnull (error);
  assert_limit (reader, START "</document>", "", FALSE);
}
END_TEST

/* A finding of an error is one that is about the XML. */
START_TEST (test_finding_of_error)
{
  g_autoptr (GError) error = test_refuse (NULL, START "\n<titel></title></document>", -1);
  g_autoptr (GError) other = test_refuse (NULL, "<html/>", -1);
  g_autoptr (HyvinFinding) finding = hyvin_finding_from_error (error, "a.hyvin", "en");
  g_autofree char *text = hyvin_finding_to_string (finding);

  ck_assert_str_eq (hyvin_finding_get_code (finding), "xml-not-well-formed");
  ck_assert_int_eq (hyvin_finding_get_severity (finding), HYVIN_SEVERITY_ERROR);
  ck_assert_uint_eq (hyvin_finding_get_line (finding), 2);
  ck_assert_ptr_null (hyvin_finding_get_document (finding));
  ck_assert_ptr_null (hyvin_finding_get_element (finding));
  ck_assert (strstr (hyvin_finding_get_message (finding), "titel") != NULL);
  ck_assert_msg (g_str_has_prefix (text, "a.hyvin:2:"), "%s", text);
  ck_assert_msg (g_str_has_suffix (text, "[xml-not-well-formed]"), "%s", text);
  ck_assert_ptr_null (hyvin_finding_from_error (other, "a.hyvin", "en"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("refusals");
  TCase *tcase = tcase_create ("refusals");

  tcase_add_loop_test (tcase, test_bad, 0, G_N_ELEMENTS (bad));
  tcase_add_loop_test (tcase, test_error_unwanted, 0, G_N_ELEMENTS (bad));
  tcase_add_test (tcase, test_silence);
  tcase_add_loop_test (tcase, test_half_characters, 0, G_N_ELEMENTS (halves));
  tcase_add_test (tcase, test_no_name);
  tcase_add_test (tcase, test_odd_name);
  tcase_add_test (tcase, test_place_of_errors);
  tcase_add_test (tcase, test_max_bytes);
  tcase_add_test (tcase, test_max_depth);
  tcase_add_test (tcase, test_usual_max_depth);
  tcase_add_test (tcase, test_max_elements);
  tcase_add_test (tcase, test_max_elements_of_all_kinds);
  tcase_add_test (tcase, test_max_declarations);
  tcase_add_test (tcase, test_declarations_are_counted_once);
  tcase_add_test (tcase, test_attributes_do_not_multiply);
  tcase_add_test (tcase, test_declarations_are_not_multiplied);
  tcase_add_loop_test (tcase, test_language, 0, G_N_ELEMENTS (words));
  tcase_add_test (tcase, test_max_text);
  tcase_add_loop_test (tcase, test_max_token, 0, G_N_ELEMENTS (token_starts));
  tcase_add_test (tcase, test_long_text);
  tcase_add_test (tcase, test_limits_as_properties);
  tcase_add_test (tcase, test_reader_again);
  tcase_add_test (tcase, test_finding_of_error);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
