/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "../unit/test-util.h"

#include <libxml/tree.h>
#include <libxml/xmlmemory.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hyvin-xml-private.h"

/* libxml2 is let down by each allocation in turn. GLib ends the program when
 * there is no memory, libxml2 goes on somehow: it must not go on to a document
 * that lacks something. */

static struct
{
  guint n;                      /* of allocations so far */
  guint first;                  /* that fails; 0: none does */
  guint last;
} allocations;

static gboolean
fails (void)
{
  allocations.n++;
  return allocations.first > 0 && allocations.n >= allocations.first
         && allocations.n <= allocations.last;
}

static void *
failing_malloc (size_t size)
{
  return fails () ? NULL : malloc (size);
}

static void *
failing_realloc (void   *memory,
                 size_t  size)
{
  return fails () ? NULL : realloc (memory, size);
}

static char *
failing_strdup (const char *text)
{
  return fails () ? NULL : strdup (text);
}

/* What libxml2 needs its memory for: names, namespaces, attributes with
 * references, texts, comments, instructions and CDATA, other encodings. It is
 * in its canonical form. */
static const char text[] = TEST_DOCUMENT (
  "  <!-- comment -->\n"
  "  <?target data?>\n"
  "  <indicators>\n"
  "    <indicator id=\"i\" lists=\"x y\" own=\"a &amp; b\">\n"
  "      <title>Ä &amp; <b>ö</b></title>\n"
  "      <series>\n"
  "        <observation year=\"2024\" value=\"1.50\"/>\n"
  "      </series>\n"
  "    </indicator>\n"
  "  </indicators>\n"
  "  <f:foreign xmlns:f=\"urn:f\" a=\"1 &amp; 2\" f:b=\"ä\"><f:x/>&lt;</f:foreign>\n");

#define WHOLE_FILE "tests/data/everything.hyvin"

static const char * const encodings[] = { "UTF-8", "UTF-16", "ISO-8859-1" };

static GBytes *
encode (const char *encoding)
{
  g_autofree char *body = g_strdup_printf ("<?xml version=\"1.0\" encoding=\"%s\"?>%s", encoding,
                                           strchr (text, '\n'));
  char *bytes;
  gsize size;

  bytes = g_convert (body, -1, encoding, "UTF-8", NULL, &size, NULL);
  ck_assert_ptr_nonnull (bytes);
  return g_bytes_new_take (bytes, size);
}

static HyvinDocument *
load (GBytes  *bytes,
      GError **error)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();

  return hyvin_reader_read_bytes (reader, bytes, "test.hyvin", error);
}

/* Where libxml2 has no memory for a name, some versions say that there is none. */
static gboolean
is_expected (const GError *error)
{
  return g_error_matches (error, HYVIN_ERROR, HYVIN_ERROR_FAILED)
         || g_error_matches (error, HYVIN_ERROR, HYVIN_ERROR_NOT_WELL_FORMED);
}

/* NULL, or what is wrong with a load by which some allocations fail. */
static char *
check (GBytes     *bytes,
       const char *whole)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDocument) document = NULL;
  g_autofree char *saved = NULL;

  document = load (bytes, &error);
  allocations.first = 0;
  if ((document == NULL) != (error != NULL))
    return g_strdup ("there is an error and a document, or neither");
  if (error != NULL)
    return is_expected (error) ? NULL : g_strdup (error->message);
  saved = test_save (document);
  return strcmp (saved, whole) == 0 ? NULL : g_steal_pointer (&saved);
}

static void
arm (guint first,
     guint last)
{
  allocations.n = 0;
  allocations.first = first;
  allocations.last = last;
}

static guint
count_allocations (GBytes *bytes)
{
  g_autoptr (HyvinDocument) document = NULL;

  arm (0, 0);
  document = load (bytes, NULL);
  ck_assert_ptr_nonnull (document);
  return allocations.n;
}

/* Both one allocation alone and all from it on. */
static void
fail_each (GBytes     *bytes,
           const char *whole)
{
  guint n_allocations = count_allocations (bytes);
  guint i;

  ck_assert_uint_gt (n_allocations, 20);
  for (i = 0; i < 2 * n_allocations; i++)
    {
      guint first = i / 2 + 1;
      g_autofree char *problem = NULL;

      arm (first, i % 2 == 0 ? first : G_MAXUINT);
      problem = check (bytes, whole);
      ck_assert_msg (problem == NULL, "allocation %u of %u%s: %s", first, n_allocations,
                     i % 2 == 0 ? "" : " and all that follow", problem);
    }
}

START_TEST (test_encoding)
{
  g_autoptr (GBytes) bytes = encode (encodings[_i]);

  fail_each (bytes, text);
}
END_TEST

START_TEST (test_file)
{
  g_autofree char *path = test_path (WHOLE_FILE);
  g_autoptr (HyvinDocument) document = test_load (WHOLE_FILE);
  g_autofree char *whole = test_save (document);
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);
  g_autoptr (GBytes) bytes = g_mapped_file_get_bytes (file);

  fail_each (bytes, whole);
}
END_TEST

/* What is made once in a process must not stay half made: after the document
 * that there was no memory for comes one that there is memory for. Ends with 0
 * when no allocation failed. */
enum { WAS_REACHED = 10, IS_BROKEN };

static int
load_first (guint first)
{
  g_autoptr (GBytes) bytes = encode ("UTF-8");
  g_autofree char *problem = NULL;
  g_autofree char *problem_later = NULL;
  guint n;

  arm (first, first);
  problem = check (bytes, text);
  n = allocations.n;
  problem_later = check (bytes, text);
  if (problem != NULL || problem_later != NULL)
    return IS_BROKEN;
  return n >= first ? WAS_REACHED : EXIT_SUCCESS;
}

/* Must be the first of all: nothing has been loaded in this process yet. */
START_TEST (test_first_load)
{
  int status = WAS_REACHED;
  guint n;

  for (n = 1; status == WAS_REACHED; n++)
    {
      pid_t child = fork ();

      if (child == 0)
        _exit (load_first (n));
      ck_assert_int_eq (waitpid (child, &status, 0), child);
      ck_assert_msg (WIFEXITED (status), "allocation %u: signal %d", n, WTERMSIG (status));
      status = WEXITSTATUS (status);
      ck_assert_msg (status != IS_BROKEN, "allocation %u: a document is broken", n);
    }
  ck_assert_uint_gt (n, 20);
  ck_assert_int_eq (status, EXIT_SUCCESS);
}
END_TEST

/* A program that does not look at what libxml2 returns, as many do. */
static char *
write_naively (guint failing)
{
  xmlDoc *tree;
  xmlNode *root;
  xmlChar *dump = NULL;
  char *copy;
  guint i;

  arm (failing, failing);
  tree = xmlNewDoc (NULL);
  root = xmlNewDocNode (tree, NULL, BAD_CAST "plan", NULL);
  for (i = 0; tree != NULL && root != NULL && i < 3; i++)
    xmlNewTextChild (root, NULL, BAD_CAST "goal", BAD_CAST "Arki");
  allocations.first = 0;
  if (tree != NULL && root != NULL)
    {
      xmlDocSetRootElement (tree, root);
      xmlDocDumpMemory (tree, &dump, NULL);
    }
  else
    xmlFreeNode (root);
  copy = g_strdup ((const char *) dump);
  xmlFree (dump);
  xmlFreeDoc (tree);
  return copy;
}

static void
on_error (void          *user_data G_GNUC_UNUSED,
          HyvinXmlError *error G_GNUC_UNUSED)
{
}

START_TEST (test_canary)
{
  g_autofree char *whole = write_naively (0);
  guint n_allocations = allocations.n;
  guint n_broken = 0;
  guint i;

  xmlSetStructuredErrorFunc (NULL, on_error);
  for (i = 1; i <= n_allocations; i++)
    {
      g_autofree char *found = write_naively (i);

      n_broken += found != NULL && strcmp (found, whole) != 0;
    }
  xmlSetStructuredErrorFunc (NULL, NULL);
  ck_assert_msg (n_broken > 0, "a naive writer survives %u allocations", n_allocations);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("allocations");
  TCase *tcase = tcase_create ("allocations");

  if (xmlMemSetup (free, failing_malloc, failing_realloc, failing_strdup) != 0)
    return EXIT_FAILURE;
  tcase_set_timeout (tcase, 0);
  tcase_add_test (tcase, test_first_load);
  tcase_add_loop_test (tcase, test_encoding, 0, G_N_ELEMENTS (encodings));
  tcase_add_test (tcase, test_file);
  tcase_add_test (tcase, test_canary);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
