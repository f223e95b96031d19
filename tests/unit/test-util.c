/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include <glib/gstdio.h>
#include <stdlib.h>

/* The path of a file of the source tree. */
char *
test_path (const char *path)
{
  const char *root = g_getenv ("HYVIN_TEST_ROOT");

  ck_assert_msg (root != NULL, "HYVIN_TEST_ROOT is not set");
  return g_build_filename (root, path, NULL);
}

/* Loads a file of the source tree. */
HyvinDocument *
test_load (const char *path)
{
  g_autofree char *full = test_path (path);
  g_autoptr (GError) error = NULL;
  HyvinDocument *document = hyvin_document_load (full, &error);

  test_assert_no_error (error);
  ck_assert_ptr_nonnull (document);
  return document;
}

HyvinDocument *
test_read_data (const char *data,
                gsize       size)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  HyvinDocument *document = hyvin_reader_read_bytes (reader, bytes, "test.hyvin", &error);

  test_assert_no_error (error);
  ck_assert_ptr_nonnull (document);
  return document;
}

HyvinDocument *
test_read (const char *xml)
{
  return test_read_data (xml, strlen (xml));
}

/* Reads what must be refused; @reader may be %NULL, @size -1 for a string. */
GError *
test_refuse (HyvinReader *reader,
             const char  *data,
             gssize       size)
{
  g_autoptr (HyvinReader) usual = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size < 0 ? strlen (data) : (gsize) size);
  GError *error = NULL;
  HyvinDocument *document = hyvin_reader_read_bytes (reader != NULL ? reader : usual, bytes,
                                                     "test.hyvin", &error);

  ck_assert_msg (error != NULL, "it is accepted");
  ck_assert_msg (document == NULL, "there is a document and an error");
  return error;
}

char *
test_save (HyvinDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = hyvin_document_to_bytes (document, &error);

  test_assert_no_error (error);
  ck_assert_ptr_nonnull (bytes);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
append_finding (GString      *list,
                HyvinFinding *finding)
{
  g_string_append_printf (list, "%s %u:%u\n", hyvin_finding_get_code (finding),
                          hyvin_finding_get_line (finding), hyvin_finding_get_column (finding));
}

/* "code line:column" of each load finding, a line each. */
char *
test_load_findings (HyvinDocument *document)
{
  g_autoptr (GPtrArray) findings = hyvin_document_list_load_findings (document);
  GString *list = g_string_new (NULL);
  guint i;

  for (i = 0; i < findings->len; i++)
    append_finding (list, g_ptr_array_index (findings, i));
  return g_string_free (list, FALSE);
}

/* Each finding of a report as it is printed, a line each. */
char *
test_list_findings (HyvinReport *report)
{
  GString *list = g_string_new (NULL);
  guint i;

  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);
      g_autofree char *text = hyvin_finding_to_string (finding);

      g_string_append_printf (list, "%s\n", text);
    }
  return g_string_free (list, FALSE);
}

HyvinElement *
test_find (HyvinDocument *document,
           const char    *id)
{
  HyvinElement *element = hyvin_document_lookup (document, id);

  ck_assert_msg (element != NULL, "there is no %s", id);
  return element;
}

HyvinText *
test_text (const char *value)
{
  return hyvin_text_new (value);
}

GDate
test_date (const char *text)
{
  GDate date;
  guint year = 0, month = 0, day = 0;

  ck_assert_int_eq (sscanf (text, "%u-%u-%u", &year, &month, &day), 3);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return date;
}

char *
test_make_directory (void)
{
  g_autoptr (GError) error = NULL;
  char *directory = g_dir_make_tmp ("hyvin-unit-XXXXXX", &error);

  test_assert_no_error (error);
  return directory;
}

/* Removes a directory and the files in it. */
void
test_remove_directory (const char *directory)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);

      g_remove (path);
    }
  g_rmdir (directory);
}

/* A handler of notify that counts, in a guint, how often it is called. */
void
test_count_notify (GObject    *object G_GNUC_UNUSED,
                   GParamSpec *pspec G_GNUC_UNUSED,
                   gpointer    counter)
{
  ++*(guint *) counter;
}

/* What is read of a document that was saved is equal to it, and is saved as the same
 * bytes. @name tells which document it is. */
void
test_assert_stays (HyvinDocument *document,
                   const char    *saved,
                   const char    *name)
{
  g_autoptr (HyvinDocument) again = test_read (saved);
  g_autofree char *saved_again = test_save (again);

  test_assert_same (saved_again, saved);
  ck_assert_msg (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (again)),
                 "%s: another document is read from\n%s", name, saved);
}

int
test_run (Suite *suite)
{
  SRunner *runner = srunner_create (suite);
  int n_failed;

  srunner_run_all (runner, CK_NORMAL);
  n_failed = srunner_ntests_run (runner) > 0 ? srunner_ntests_failed (runner) : 1;
  srunner_free (runner);
  return n_failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* For long texts: shows what both have where they begin to differ. */
void
test_assert_same (const char *a,
                  const char *b)
{
  gsize i = 0;

  while (a[i] != '\0' && a[i] == b[i])
    i++;
  if (a[i] != b[i])
    {
      gsize from = i > 200 ? i - 200 : 0;

      ck_abort_msg ("they differ from here:\n%.400s\n--- and ---\n%.400s", a + from, b + from);
    }
}
