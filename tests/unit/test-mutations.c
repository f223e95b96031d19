/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include <stdlib.h>

/* A document with everything in it, changed here and there at random, but the
 * same each time: it may be refused; if it is not, nothing of what was read is
 * lost or changed by saving it. */

static char *everything;

static const char * const pieces[] = {
  "<!-- a -->", "<!-- b\n  c -->", "<?d e?>", "<?f?>", "<news/>", "<news a=\"&amp;\"><title>b</title> c </news>",
  "<x:a xmlns:x=\"urn:x\"/>", "<x:a xmlns:x=\"urn:x\">b<x:c d=\"&#10;\"/></x:a>", "<y xmlns=\"urn:y\"><z xmlns=\"\"/></y>",
  "stray", " &lt; ", "<![CDATA[<b>]]>", "<title>t</title>", "<title xml:lang=\"sv\">u</title>",
  "<description><p>v</p></description>", "<note>w</note>", "<note><p/><p a=\"1\">x</p>y</note>",
  "<term from=\"2020-01-01\" to=\"x\"/>", "<plan/>", "<plan a=\"1\"/>", "<plan>text</plan>", "<knowledge b=\"2\"><!-- c --></knowledge>",
  "<authority/>", "<baseline year=\"2020\"/>", "<survey/>", "<observation/>", "<observation year=\"2020\" from=\"2020-01-01\"/>",
  "<responsible party=\"a b\"/>", "<goal id=\"g\"/>", "<measure id=\"decision\" a=\"b\"/>", "<p>q</p>", "\n\n", "&#13;",
  "<!-- x --><exemptions><!-- y --></exemptions>",
};

static const char * const attributes[] = {
  " a=\"b\"", " x:b=\"c\" xmlns:x=\"urn:x\"", " xml:lang=\"sv\"", " xml:lang=\"??\"", " xml:space=\"preserve\"",
  " status=\"odd\"", " roles=\"odd plan\"", " fulfils=\"odd\"", " kind=\" odd \"", " year=\"20 20\"", " on=\"&#10;\"",
  " value=\"&amp;amp;\"", " id=\"1\"", " id=\"x\"", " from=\"2020-01-01\"", " to=\"soon\"",
};

/* A place outside of tags and comments, or at the end of a start tag. */
static gsize
choose_place (GRand    *rand,
              GString  *text,
              gboolean  in_tag)
{
  for (;;)
    {
      gsize place = (gsize) g_rand_int_range (rand, 200, (gint32) text->len - 1);
      gsize open, close;

      while (place < text->len && text->str[place] != '>')
        place++;
      if (place >= text->len)
        continue;
      for (open = place; text->str[open] != '<'; open--)
        ;
      close = text->str[place - 1] == '/' ? place - 1 : place;
      if (!in_tag)
        return place + 1;
      if (g_ascii_isalpha (text->str[open + 1]))
        return close;
    }
}

/* Copies a line of the document to another place. */
static void
move_line (GRand   *rand,
           GString *text)
{
  gsize from = choose_place (rand, text, FALSE);
  const char *end = strchr (text->str + from + 1, '\n');
  g_autofree char *line = end != NULL ? g_strndup (text->str + from, (gsize) (end - text->str) - from) : NULL;

  if (line != NULL)
    g_string_insert (text, (gssize) choose_place (rand, text, FALSE), line);
}

static void
mutate (GRand   *rand,
        GString *text)
{
  switch (g_rand_int_range (rand, 0, 6))
    {
    case 0:
      move_line (rand, text);
      break;
    case 1:
    case 2:
      g_string_insert (text, (gssize) choose_place (rand, text, TRUE),
                       attributes[g_rand_int_range (rand, 0, G_N_ELEMENTS (attributes))]);
      break;
    default:
      g_string_insert (text, (gssize) choose_place (rand, text, FALSE),
                       pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
    }
}

static HyvinDocument *
read_text (const char  *text,
           GError     **error)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return hyvin_reader_read_bytes (reader, bytes, "mutated", error);
}

START_TEST (test_mutated)
{
  GRand *rand = g_rand_new_with_seed ((guint32) _i);
  g_autoptr (GString) text = g_string_new (everything);
  g_autoptr (HyvinDocument) document = NULL;
  g_autoptr (HyvinDocument) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *saved = NULL;
  g_autofree char *saved_again = NULL;
  int n = g_rand_int_range (rand, 1, 12);

  while (n-- > 0)
    mutate (rand, text);
  g_rand_free (rand);
  document = read_text (text->str, &error);
  ck_assert_int_eq (document != NULL, error == NULL);
  if (document == NULL)
    return;

  saved = test_save (document);
  again = read_text (saved, &error);
  ck_assert_msg (again != NULL, "%s", error != NULL ? error->message : "");
  saved_again = test_save (again);
  test_assert_same (saved_again, saved);
  ck_assert_msg (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (again)),
                 "it is not equal");
}
END_TEST

/* HYVIN_TEST_MUTATIONS=100000 in the environment makes more of them. */
#define N_USUAL 400

int
main (void)
{
  Suite *suite = suite_create ("mutations");
  TCase *tcase = tcase_create ("mutations");
  g_autofree char *path = g_build_filename (g_getenv ("HYVIN_TEST_ROOT"), "tests", "data",
                                            "everything.hyvin", NULL);
  const char *n = g_getenv ("HYVIN_TEST_MUTATIONS");
  int status;

  g_file_get_contents (path, &everything, NULL, NULL);
  tcase_add_loop_test (tcase, test_mutated, 0, n != NULL ? atoi (n) : N_USUAL);
  suite_add_tcase (suite, tcase);
  status = test_run (suite);
  g_free (everything);
  return status;
}
