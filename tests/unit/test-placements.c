/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* A document with everything in it, with one thing more in each place that there is:
 * it is kept, and all else stays as it was. And the same document in other words, as
 * other programs write XML. */

static char *everything;

static const char * const pieces[] = {
  "<!-- placed -->", "<?placed here?>", "<!---->", "<?placed?>",
  "<!-- <a b='&c;'> ]]> ä\u00a0a\u0308 \xf0\x9f\x91\xa9 -->",
};

/* Where what begins at @from ends: a tag, comment, instruction or declaration. */
static const char *
find_end (const char *from)
{
  const char *end = g_str_has_prefix (from, "<!--") ? "-->" : g_str_has_prefix (from, "<?") ? "?>" : ">";

  return strstr (from, end) + strlen (end);
}

/* The middle of a text, but not of a reference or of a character in it; NULL: it is
 * too short. */
static const char *
find_middle (const char *text,
             gsize       length)
{
  const char *p = text + length / 2;

  while (p < text + length && ((guchar) *p & 0xC0) == 0x80)
    p++;
  if (length < 2 || g_strstr_len (text, (gssize) length, "&") != NULL)
    return NULL;
  return p;
}

/* Before, after and inside of everything but tags. */
static GArray *
list_places (const char *text)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (gsize));
  const char *p = text;

  while (*p != '\0')
    {
      const char *after = *p == '<' ? find_end (p) : p + strcspn (p, "<");
      const char *middle = *p == '<' ? NULL : find_middle (p, (gsize) (after - p));
      gsize place;

      if (middle != NULL)
        {
          place = (gsize) (middle - text);
          g_array_append_val (places, place);
        }
      place = (gsize) (after - text);
      g_array_append_val (places, place);
      p = after;
    }
  return places;
}

/* A text without white space and without a piece, which it must have once. */
static char *
take_out (const char *text,
          const char *piece,
          const char *before)
{
  const char *found = strstr (text, piece);
  GString *rest = g_string_new (NULL);
  const char *p;

  ck_assert_msg (found != NULL && strstr (found + 1, piece) == NULL, "%s after %.200s: %s", piece, before,
                 found != NULL ? "more than once" : "lost");
  for (p = text; *p != '\0'; p++)
    {
      if (p == found)
        p += strlen (piece) - 1; /* the loop passes its last character */
      else if (!g_ascii_isspace (*p))
        g_string_append_c (rest, *p);
    }
  return g_string_free (rest, FALSE);
}

static void
check_place (const char *text,
             const char *piece,
             const char *rest)
{
  g_autoptr (HyvinDocument) document = test_read (text);
  g_autofree char *saved = test_save (document);
  const char *place = strstr (text, piece);
  g_autofree char *others = take_out (saved, piece, place - MIN (200, place - text));

  test_assert_same (others, rest);
  test_assert_stays (document, saved, piece);
}

/* With HYVIN_TEST_PLACEMENTS in the environment each piece is put into each place. */
#define USUAL_STEP 23

static char *
save_everything (void)
{
  g_autoptr (HyvinDocument) document = test_read (everything);

  return test_save (document);
}

START_TEST (test_everywhere)
{
  const char *piece = pieces[_i];
  g_autoptr (GArray) places = list_places (everything);
  g_autofree char *saved = save_everything ();
  g_autofree char *with = g_strconcat (saved, piece, NULL);
  g_autofree char *rest = take_out (with, piece, "");
  guint step = g_getenv ("HYVIN_TEST_PLACEMENTS") != NULL ? 1 : USUAL_STEP;
  guint i;

  ck_assert_uint_gt (places->len, 900);
  for (i = (guint) _i; i < places->len; i += step)
    {
      g_autoptr (GString) text = g_string_new (everything);

      g_string_insert (text, (gssize) g_array_index (places, gsize, i), piece);
      check_place (text->str, piece, rest);
    }
}
END_TEST

typedef struct
{
  const char *regex;
  const char *replacement;
} Wording;

/* White space in elements of others is theirs. */
#define OUR_TAG "(?=</?[a-z][a-z-]*[ />])"

static const Wording wordings[] = {
  { "\n", "\r\n" },                           /* line ends of Windows */
  { "\n", "\r" },                             /* of old Macs */
  { "\\A", "\uFEFF" }, /* a byte order mark */
  { "(?m)^ +" OUR_TAG, "\t" },                 /* tabs */
  { "(?m)^ +" OUR_TAG, "" },                   /* no indentation */
  { "\n(?= *" OUR_TAG ")", " \t\n" },          /* white space at the ends of lines */
  { "(?<=[\\w\"])(/?>)", " \n\\1" }, /* white space in tags */
  { "=\"([^\"<>']*)\"(?=[^<]*>)", "='\\1'" }, /* apostrophes */
  { "ä(?![^<]*>)(?<!<)", "&#xE4;" }, /* ä as a reference */
  { "<([\\w:-]+)((?: [^<>]*[^<>/])?)/>", "<\\1\\2></\\1>" }, /* empty elements in two tags */
  { "\\A<\\?xml.*?\\?>\n", "" }, /* no declaration */
};

/* The same is read, and written in the same words. */
START_TEST (test_other_words)
{
  const Wording *wording = &wordings[_i];
  g_autoptr (GRegex) regex = g_regex_new (wording->regex, 0, 0, NULL);
  g_autofree char *text = g_regex_replace (regex, everything, -1, 0, wording->replacement, 0, NULL);
  g_autofree char *expected = save_everything ();
  g_autoptr (HyvinDocument) document = NULL;
  g_autofree char *saved = NULL;

  ck_assert_str_ne (text, everything);
  document = test_read (text);
  saved = test_save (document);
  test_assert_same (saved, expected);
}
END_TEST

/* With a prefix for our namespace. What we do not know keeps it, and that there was no
 * default one: it may name something in a value. */
START_TEST (test_prefixed)
{
  g_autoptr (GRegex) tags = g_regex_new ("<(/?)([a-z][a-z-]*)(?=[ />])", 0, 0, NULL);
  g_autofree char *prefixed = g_regex_replace (tags, everything, -1, 0, "<\\1w:\\2", 0, NULL);
  g_autoptr (GString) text = g_string_new (prefixed);
  g_autofree char *whole = save_everything ();
  g_autoptr (GString) expected = g_string_new (whole);
  g_autoptr (HyvinDocument) document = NULL;
  g_autofree char *saved = NULL;

  ck_assert_uint_eq (g_string_replace (text, " xmlns=\"urn:hyvin:1\"", " xmlns:w=\"urn:hyvin:1\"", 0), 1);
  document = test_read (text->str);
  saved = test_save (document);
  g_string_assign (text, saved);
  g_string_replace (text, " xmlns:w=\"urn:hyvin:1\"", "", 0);
  g_string_replace (text, " xmlns=\"\"", "", 0);
  g_string_replace (text, "<w:", "<", 0);
  g_string_replace (text, "</w:", "</", 0);
  g_string_replace (expected, " xmlns=\"\"", "", 0);
  test_assert_same (text->str, expected->str);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("placements");
  TCase *tcase = tcase_create ("placements");
  g_autofree char *path = g_build_filename (g_getenv ("HYVIN_TEST_ROOT"), "tests", "data",
                                            "everything.hyvin", NULL);
  int status;

  g_file_get_contents (path, &everything, NULL, NULL);
  tcase_set_timeout (tcase, 120);
  tcase_add_loop_test (tcase, test_everywhere, 0, G_N_ELEMENTS (pieces));
  tcase_add_loop_test (tcase, test_other_words, 0, G_N_ELEMENTS (wordings));
  tcase_add_test (tcase, test_prefixed);
  suite_add_tcase (suite, tcase);
  status = test_run (suite);
  g_free (everything);
  return status;
}
