/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#define ROOT "<document xmlns=\"urn:hyvin:1\" version=\"1.0\" xml:lang=\"fi\" id=\"d\" roles=\"plan\">"

/* Where objects and findings are in the XML: lines and characters from 1. */

static void
assert_place (HyvinDocument *document,
              const char    *id,
              guint          line,
              guint          column)
{
  HyvinElement *element = test_find (document, id);

  ck_assert_msg (hyvin_element_get_line (element) == line && hyvin_element_get_column (element) == column,
                 "%s is at %u:%u and not at %u:%u", id, hyvin_element_get_line (element),
                 hyvin_element_get_column (element), line, column);
}

START_TEST (test_lines)
{
  g_autoptr (HyvinDocument) document = test_read (
    "<?xml version=\"1.0\"?>\n"
    "<!-- a\n comment -->\n"
    "   " ROOT "<plan>\n"
    "\t<focus-area\n"
    "      id=\"f\"\n"
    "      regional=\"a\n b\"\n"
    "  ><goal id=\"g\"/>  <goal id=\"h\"\n/><goal\n\n\nid=\"i\"></goal\n><goal id=\"j\"/></focus-area></plan></document>");

  assert_place (document, "d", 4, 4);
  assert_place (document, "f", 5, 2);
  assert_place (document, "g", 9, 4);
  assert_place (document, "h", 9, 20);
  assert_place (document, "i", 10, 3);
  assert_place (document, "j", 14, 2);
}
END_TEST

typedef struct
{
  const char *before;                   /* on the line of the goal */
  guint column;
} Before;

/* What may stand before a tag, and how many characters it is. */
static const Before befores[] = {
  { "", 1 },
  { "  ", 3 },
  { "\t\t", 3 },
  { "äöå", 4 },
  { "€€", 3 },
  { "😀😀", 3 },
  { "a\xcc\x88", 3 },
  { "<!-- äö -->", 12 },
  { "<?ä ö€😀?>", 10 },
  { "<![CDATA[ä€]]>", 15 },
  { "  <![CDATA[]]>", 15 },
  { "&#228;&amp;", 12 },
  { "  &#10;  ", 10 },
  { "<title>äiti</title>", 20 },
  { "<title>äiti on kaikki &amp; €uro 😀</title>", 43 },
  { "<title xml:lang=\"sv\">Ä</title>", 31 },
  { "<responsible party=\"ä\"/>", 25 },
  { "<responsible party=\"äöå €😀\"/>", 30 },
  { "<responsible party=\"a&amp;ä\"/>", 31 },
  { "<news ä=\"ö\">å</news>", 21 },
  { "<ä/>", 5 },
  { "<ä></ä>", 8 },
  { "<x:ä xmlns:x=\"urn:o\" x:å=\"€\">😀</x:ä>", 37 },
  { "<ä><ö><å/></ö ></ä\t>", 21 },
};

START_TEST (test_characters)
{
  g_autofree char *xml = g_strdup_printf ("%s<plan><focus-area id=\"f\">\n%s<goal id=\"g\"/><goal id=\"h\"/>"
                                          "</focus-area></plan></document>", ROOT, befores[_i].before);
  g_autoptr (HyvinDocument) document = test_read (xml);
  guint column = befores[_i].column;

  assert_place (document, "g", 2, column);
  assert_place (document, "h", 2, column + 14);
}
END_TEST

START_TEST (test_finding_places)
{
  g_autoptr (HyvinDocument) document = test_read (
    ROOT "<title>Ä</title>\n<plan>ä <focus-area id=\"f\">\n"
    "  <title>öö</title><news/><goal\n id=\"1\"\n aims=\"\"/>é<odd/></focus-area></plan>\n</document>");
  g_autofree char *findings = test_load_findings (document);

  test_assert_str (findings,
                   "xml-required 1:1\n"
                   "xml-unknown 2:9\n"
                   "xml-unknown 3:20\n"
                   "xml-value 3:27\nxml-value 3:27\n"
                   "xml-unknown 5:12\nxml-unknown 5:12\n");
}
END_TEST

/* A document of many lines: a line number has more than 16 bits. */
START_TEST (test_many_lines)
{
  g_autoptr (GString) xml = g_string_new (ROOT "\n<plan>\n<focus-area id=\"f\">\n");
  g_autoptr (HyvinDocument) document = NULL;
  g_autofree char *findings = NULL;
  const guint n = 80000;
  guint i;

  for (i = 0; i < n; i++)
    g_string_append_printf (xml, "<goal id=\"g%u\"/>\n", i);
  g_string_append (xml, "<news\n/>\n<goal id=\"last\" basis=\"\"/></focus-area></plan></document>");
  document = test_read (xml->str);
  assert_place (document, "g0", 4, 1);
  assert_place (document, "g65531", 65535, 1);
  assert_place (document, "g65532", 65536, 1);
  assert_place (document, "g79999", 80003, 1);
  assert_place (document, "last", n + 6, 1);
  findings = test_load_findings (document);
  test_assert_str (findings, "xml-required 1:1\nxml-unknown 80004:1\nxml-value 80006:1\n");
}
END_TEST

/* A document in a single line that is long. */
START_TEST (test_long_line)
{
  g_autoptr (GString) xml = g_string_new (ROOT "<plan><focus-area id=\"f\">");
  g_autoptr (HyvinDocument) document = NULL;
  guint first = (guint) xml->len + 1;
  guint i;

  for (i = 0; i < 10000; i++)
    g_string_append_printf (xml, "<goal id=\"g%05u\"><title>ä€</title></goal>", i);
  g_string_append (xml, "</focus-area></plan></document>");
  document = test_read (xml->str);
  for (i = 0; i < 10000; i += 999)
    {
      g_autofree char *id = g_strdup_printf ("g%05u", i);

      assert_place (document, id, 1, first + i * 42);
    }
}
END_TEST

START_TEST (test_observations)
{
  g_autoptr (HyvinDocument) document = test_read (TEST_DOCUMENT (
    "<indicators><indicator id=\"i\"><series><observation year=\"2020\"/>\n"
    "  <observation\n year=\"2021\" value=\"?\"/><observation year=\"?\"/></series></indicator></indicators>"));
  g_autofree char *findings = test_load_findings (document);

  test_assert_str (findings, "xml-value 8:3\nxml-value 9:25\n");
}
END_TEST

/* Line ends and encodings */

static const char plain[] =
  "<document xmlns=\"urn:hyvin:1\" version=\"1.0\" xml:lang=\"fi\" id=\"d\" roles=\"plan\">\n"
  "  <title>Äö å</title>\n"
  "  <plan>\n    <focus-area id=\"f\"><title>é</title><goal\n id=\"g\"/><goal id=\"h\"/>\n"
  "    </focus-area>\n  </plan>\n</document>\n";

static char *plain_saved;

static void
assert_plain (HyvinDocument *document)
{
  g_autofree char *saved = test_save (document);

  test_assert_str (saved, plain_saved);
  assert_place (document, "d", 1, 1);
  assert_place (document, "f", 4, 5);
  assert_place (document, "g", 4, 40);
  assert_place (document, "h", 5, 10);
}

START_TEST (test_plain)
{
  g_autoptr (HyvinDocument) document = test_read (plain);

  assert_plain (document);
}
END_TEST

START_TEST (test_crlf)
{
  g_auto (GStrv) lines = g_strsplit (plain, "\n", -1);
  g_autofree char *xml = g_strjoinv ("\r\n", lines);
  g_autoptr (HyvinDocument) document = test_read (xml);

  assert_plain (document);
}
END_TEST

/* CRLF in a text is a line feed. */
START_TEST (test_crlf_in_text)
{
  g_autoptr (HyvinDocument) document = test_read (ROOT "<title>a\r\nb\rc&#13;d</title></document>");

  ck_assert_str_eq (hyvin_text_get_value (hyvin_document_get_title (document), 0), "a\nb\nc\rd");
}
END_TEST

static void
append_mark (GByteArray *data,
             const char *encoding)
{
  if (strcmp (encoding, "UTF-8") == 0)
    g_byte_array_append (data, (const guint8 *) "\xef\xbb\xbf", 3);
  else if (strcmp (encoding, "UTF-16LE") == 0)
    g_byte_array_append (data, (const guint8 *) "\xff\xfe", 2);
  else if (strcmp (encoding, "UTF-16BE") == 0)
    g_byte_array_append (data, (const guint8 *) "\xfe\xff", 2);
}

typedef struct
{
  const char *encoding;
  gboolean marked;              /* with a byte order mark */
  const char *declared;         /* NULL: not at all */
} Encoding;

static const Encoding encodings[] = {
  { "UTF-8", FALSE, NULL },
  { "UTF-8", FALSE, "UTF-8" },
  { "UTF-8", FALSE, "utf-8" },
  { "UTF-8", TRUE, NULL },
  { "UTF-8", TRUE, "UTF-8" },
  { "UTF-16LE", TRUE, NULL },
  { "UTF-16LE", TRUE, "UTF-16" },
  { "UTF-16BE", TRUE, NULL },
  { "UTF-16BE", TRUE, "UTF-16" },
  { "ISO-8859-1", FALSE, "ISO-8859-1" },
  { "ISO-8859-1", FALSE, "iso-8859-1" },
};

static GByteArray *
encode (const char     *xml,
        const Encoding *encoding)
{
  g_autofree char *declaration =
    encoding->declared != NULL ? g_strdup_printf ("<?xml version=\"1.0\" encoding=\"%s\"?>", encoding->declared)
                               : g_strdup ("");
  g_autofree char *text = g_strconcat (declaration, xml, NULL);
  g_autofree char *converted = NULL;
  GByteArray *data = g_byte_array_new ();
  gsize size;

  if (encoding->marked)
    append_mark (data, encoding->encoding);
  converted = g_convert (text, -1, encoding->encoding, "UTF-8", NULL, &size, NULL);
  ck_assert_ptr_nonnull (converted);
  g_byte_array_append (data, (const guint8 *) converted, (guint) size);
  return data;
}

START_TEST (test_encoding)
{
  const Encoding *encoding = &encodings[_i];
  g_autofree char *xml = g_strconcat ("\n", plain, NULL);
  g_autoptr (GByteArray) data = encode (encoding->declared != NULL ? xml : plain, encoding);
  g_autoptr (HyvinDocument) document = test_read_data ((const char *) data->data, data->len);
  guint first = encoding->declared != NULL ? 2 : 1;
  g_autofree char *saved = test_save (document);

  test_assert_str (saved, plain_saved);
  assert_place (document, "d", first, 1);
  assert_place (document, "f", first + 3, 5);
  assert_place (document, "g", first + 3, 40);
  assert_place (document, "h", first + 4, 10);
}
END_TEST

/* Chunks */

/* A stream that gives so many bytes at a time. */
#define TEST_TYPE_SLOW_STREAM (test_slow_stream_get_type ())
G_DECLARE_FINAL_TYPE (TestSlowStream, test_slow_stream, TEST, SLOW_STREAM, GInputStream)

struct _TestSlowStream
{
  GInputStream parent_instance;

  const guint8 *data;
  gsize size;
  gsize step;
};

G_DEFINE_FINAL_TYPE (TestSlowStream, test_slow_stream, G_TYPE_INPUT_STREAM)

static gssize
test_slow_stream_read (GInputStream  *stream,
                       void          *buffer,
                       gsize          count,
                       GCancellable  *cancellable G_GNUC_UNUSED,
                       GError       **error G_GNUC_UNUSED)
{
  TestSlowStream *self = TEST_SLOW_STREAM (stream);
  gsize n = MIN (MIN (count, self->step), self->size);

  memcpy (buffer, self->data, n);
  self->data += n;
  self->size -= n;
  return (gssize) n;
}

static void
test_slow_stream_class_init (TestSlowStreamClass *klass)
{
  G_INPUT_STREAM_CLASS (klass)->read_fn = test_slow_stream_read;
}

static void
test_slow_stream_init (TestSlowStream *self G_GNUC_UNUSED)
{
}

static HyvinDocument *
read_slowly (const guint8  *data,
             gsize          size,
             gsize          step,
             GError       **error)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (TestSlowStream) stream = g_object_new (TEST_TYPE_SLOW_STREAM, NULL);

  stream->data = data;
  stream->size = size;
  stream->step = step;
  return hyvin_reader_read_stream (reader, G_INPUT_STREAM (stream), "slow", NULL, error);
}

static const gsize steps[] = { 1, 2, 3, 7, 64, 4096 };

START_TEST (test_chunks)
{
  g_autofree char *path = test_path ("tests/data/everything.hyvin");
  g_autofree char *text = NULL;
  gsize size;
  g_autoptr (HyvinDocument) document = NULL;
  g_autoptr (HyvinDocument) whole = NULL;
  g_autoptr (GPtrArray) elements = NULL;
  g_autoptr (GPtrArray) others = NULL;
  g_autoptr (GError) error = NULL;
  guint i;

  ck_assert (g_file_get_contents (path, &text, &size, NULL));
  whole = test_read_data (text, size);
  document = read_slowly ((const guint8 *) text, size, steps[_i], &error);
  test_assert_no_error (error);
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (whole)));
  elements = hyvin_document_list_elements (document, HYVIN_TYPE_ELEMENT);
  others = hyvin_document_list_elements (whole, HYVIN_TYPE_ELEMENT);
  for (i = 0; i < elements->len; i++)
    {
      HyvinElement *a = g_ptr_array_index (elements, i);
      HyvinElement *b = g_ptr_array_index (others, i);

      ck_assert_uint_eq (hyvin_element_get_line (a), hyvin_element_get_line (b));
      ck_assert_uint_eq (hyvin_element_get_column (a), hyvin_element_get_column (b));
    }
}
END_TEST

START_TEST (test_chunks_of_encodings)
{
  const Encoding *encoding = &encodings[_i];
  guint i;

  for (i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GByteArray) data = encode (plain, encoding);
      g_autoptr (GError) error = NULL;
      g_autoptr (HyvinDocument) document = read_slowly (data->data, data->len, steps[i], &error);
      g_autofree char *saved = NULL;

      ck_assert_msg (document != NULL, "%u bytes at a time: %s", (guint) steps[i],
                     error != NULL ? error->message : "");
      saved = test_save (document);
      test_assert_str (saved, plain_saved);
      assert_place (document, "h", 5, 10);
    }
}
END_TEST

/* What is wrong is wrong at the same place, however the bytes come. */
START_TEST (test_chunks_of_errors)
{
  static const char * const wrong[] = {
    "<document>", ROOT "\n  <title>&nbsp;</title></document>", ROOT "<title>ä</titel></document>",
    "<!DOCTYPE x><x/>", ROOT "\n<title a=\"1\" a=\"2\"/></document>", "", " ", "x",
  };
  gsize i, j;

  for (i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = test_refuse (NULL, wrong[i], -1);
      const char *message = strchr (error->message, ':');

      for (j = 0; j < G_N_ELEMENTS (steps); j++)
        {
          g_autoptr (GError) slow = NULL;

          ck_assert_ptr_null (read_slowly ((const guint8 *) wrong[i], strlen (wrong[i]), steps[j], &slow));
          ck_assert_msg (slow != NULL && strcmp (strchr (slow->message, ':'), message) == 0,
                         "%s, %u bytes at a time: %s", error->message, (guint) steps[j],
                         slow != NULL ? slow->message : "no error");
        }
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("places");
  TCase *tcase = tcase_create ("places");
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (plain, strlen (plain));
  g_autoptr (HyvinDocument) document = hyvin_reader_read_bytes (reader, bytes, NULL, NULL);
  g_autoptr (GBytes) saved = hyvin_document_to_bytes (document, NULL);
  int status;

  plain_saved = g_strndup (g_bytes_get_data (saved, NULL), g_bytes_get_size (saved));
  tcase_add_test (tcase, test_lines);
  tcase_add_loop_test (tcase, test_characters, 0, G_N_ELEMENTS (befores));
  tcase_add_test (tcase, test_finding_places);
  tcase_add_test (tcase, test_many_lines);
  tcase_add_test (tcase, test_long_line);
  tcase_add_test (tcase, test_observations);
  tcase_add_test (tcase, test_plain);
  tcase_add_test (tcase, test_crlf);
  tcase_add_test (tcase, test_crlf_in_text);
  tcase_add_loop_test (tcase, test_encoding, 0, G_N_ELEMENTS (encodings));
  tcase_add_loop_test (tcase, test_chunks, 0, G_N_ELEMENTS (steps));
  tcase_add_loop_test (tcase, test_chunks_of_encodings, 0, G_N_ELEMENTS (encodings));
  tcase_add_test (tcase, test_chunks_of_errors);
  suite_add_tcase (suite, tcase);
  status = test_run (suite);
  g_free (plain_saved);
  return status;
}
