/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static char *directory;

static void
set_up (void)
{
  directory = test_make_directory ();
}

static void
tear_down (void)
{
  test_remove_directory (directory);
  ck_assert_msg (!g_file_test (directory, G_FILE_TEST_EXISTS), "%s is left", directory);
  g_clear_pointer (&directory, g_free);
}

static char *
in_directory (const char *name)
{
  return g_build_filename (directory, name, NULL);
}

static char *
get_contents (const char *path)
{
  char *contents = NULL;

  ck_assert_msg (g_file_get_contents (path, &contents, NULL, NULL), "%s", path);
  return contents;
}

static guint
count_files (void)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static HyvinDocument *
make_document (void)
{
  return test_read (TEST_DOCUMENT (""));
}

START_TEST (test_save_and_load)
{
  g_autoptr (HyvinDocument) document = make_document ();
  g_autoptr (HyvinDocument) loaded = NULL;
  g_autofree char *path = in_directory ("ä b%s.hyvin");
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  ck_assert (hyvin_document_save (document, path, &error));
  test_assert_no_error (error);
  contents = get_contents (path);
  ck_assert_str_eq (contents, TEST_DOCUMENT (""));
  ck_assert_uint_eq (count_files (), 1);
  loaded = hyvin_document_load (path, &error);
  test_assert_no_error (error);
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (loaded)));
  ck_assert_str_eq (hyvin_document_get_name (loaded), path);
}
END_TEST

START_TEST (test_ways_to_read)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (HyvinDocument) document = make_document ();
  g_autofree char *path = in_directory ("a.hyvin");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (HyvinDocument) from_path = NULL;
  g_autoptr (HyvinDocument) from_file = NULL;
  g_autoptr (HyvinDocument) from_stream = NULL;
  g_autoptr (GFileInputStream) stream = NULL;

  ck_assert (hyvin_document_save_to_file (document, file, NULL, NULL));
  from_path = hyvin_reader_read_path (reader, path, NULL);
  from_file = hyvin_reader_read_file (reader, file, NULL, NULL);
  stream = g_file_read (file, NULL, NULL);
  from_stream = hyvin_reader_read_stream (reader, G_INPUT_STREAM (stream), "name", NULL, NULL);
  ck_assert_msg (!g_input_stream_is_closed (G_INPUT_STREAM (stream)), "it is not ours to close");
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (from_path), HYVIN_ELEMENT (document)));
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (from_file), HYVIN_ELEMENT (document)));
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (from_stream), HYVIN_ELEMENT (document)));
  ck_assert_str_eq (hyvin_document_get_name (from_path), path);
  ck_assert_str_eq (hyvin_document_get_name (from_file), path);
  ck_assert_str_eq (hyvin_document_get_name (from_stream), "name");
}
END_TEST

START_TEST (test_no_file)
{
  g_autofree char *path = in_directory ("none.hyvin");
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) of_directory = NULL;

  ck_assert_ptr_null (hyvin_document_load (path, &error));
  test_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  ck_assert_msg (g_str_has_prefix (error->message, path), "%s", error->message);
  ck_assert_ptr_null (hyvin_document_load (path, NULL));
  ck_assert_ptr_null (hyvin_document_load (directory, &of_directory));
  ck_assert_ptr_nonnull (of_directory);
}
END_TEST

/* Saving */

static const guint modes[] = { 0600, 0644, 0640, 0660, 0664, 0666, 0700 };

START_TEST (test_permissions)
{
  g_autoptr (HyvinDocument) document = make_document ();
  g_autofree char *path = in_directory ("a.hyvin");
  GStatBuf status;

  ck_assert (g_file_set_contents (path, "old", -1, NULL));
  ck_assert_int_eq (g_chmod (path, (int) modes[_i]), 0);
  ck_assert (hyvin_document_save (document, path, NULL));
  ck_assert_int_eq (g_stat (path, &status), 0);
  ck_assert_uint_eq (status.st_mode & 07777, modes[_i]);
}
END_TEST

START_TEST (test_new_permissions)
{
  g_autoptr (HyvinDocument) document = make_document ();
  g_autofree char *path = in_directory ("a.hyvin");
  mode_t mask = umask (027);
  GStatBuf status;
  gboolean ok = hyvin_document_save (document, path, NULL);

  umask (mask);
  ck_assert (ok);
  ck_assert_int_eq (g_stat (path, &status), 0);
  ck_assert_uint_eq (status.st_mode & 07777, 0640);
}
END_TEST

START_TEST (test_symlink)
{
  g_autoptr (HyvinDocument) document = make_document ();
  g_autofree char *path = in_directory ("real.hyvin");
  g_autofree char *link = in_directory ("link.hyvin");
  g_autofree char *link_to_link = in_directory ("link2.hyvin");
  g_autofree char *contents = NULL;

  ck_assert (g_file_set_contents (path, "old", -1, NULL));
  ck_assert_int_eq (symlink ("real.hyvin", link), 0);
  ck_assert_int_eq (symlink (link, link_to_link), 0);
  ck_assert (hyvin_document_save (document, link_to_link, NULL));
  ck_assert (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  ck_assert (g_file_test (link_to_link, G_FILE_TEST_IS_SYMLINK));
  ck_assert (!g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  contents = get_contents (path);
  ck_assert_str_eq (contents, TEST_DOCUMENT (""));
  ck_assert_uint_eq (count_files (), 3);
}
END_TEST

/* The file is another one afterwards: who has the old one open reads on. */
START_TEST (test_replaced_whole)
{
  g_autoptr (HyvinDocument) document = make_document ();
  g_autofree char *path = in_directory ("a.hyvin");
  g_autofree char *other = in_directory ("b.hyvin");
  g_autofree char *contents = NULL;
  g_autofree char *old = NULL;

  ck_assert (g_file_set_contents (path, "old", -1, NULL));
  ck_assert_int_eq (link (path, other), 0);
  ck_assert (hyvin_document_save (document, path, NULL));
  contents = get_contents (path);
  ck_assert_str_eq (contents, TEST_DOCUMENT (""));
  old = get_contents (other);
  ck_assert_str_eq (old, "old");
}
END_TEST

START_TEST (test_unwritable_leaves_old)
{
  g_autoptr (HyvinDocument) document = make_document ();
  g_autofree char *path = in_directory ("a.hyvin");
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  ck_assert (g_file_set_contents (path, "old", -1, NULL));
  hyvin_document_set_id (document, "not an id");
  ck_assert (!hyvin_document_save (document, path, &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_UNREPRESENTABLE);
  contents = get_contents (path);
  ck_assert_str_eq (contents, "old");
  ck_assert_uint_eq (count_files (), 1);
}
END_TEST

START_TEST (test_no_directory)
{
  g_autoptr (HyvinDocument) document = make_document ();
  g_autofree char *path = g_build_filename (directory, "none", "a.hyvin", NULL);
  g_autoptr (GError) error = NULL;

  ck_assert (!hyvin_document_save (document, path, &error));
  ck_assert_ptr_nonnull (error);
  ck_assert_uint_eq (count_files (), 0);
  ck_assert (!hyvin_document_save (document, directory, NULL));
  ck_assert (!hyvin_document_save (document, path, NULL));
}
END_TEST

/* Cancelling */

START_TEST (test_cancelled)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (HyvinDocument) document = make_document ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *path = in_directory ("a.hyvin");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (TEST_DOCUMENT (""), -1, NULL);
  g_autoptr (GError) saving = NULL;
  g_autoptr (GError) reading = NULL;
  g_autoptr (GError) streaming = NULL;

  g_cancellable_cancel (cancellable);
  ck_assert (!hyvin_document_save_to_file (document, file, cancellable, &saving));
  test_assert_error (saving, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  ck_assert_uint_eq (count_files (), 0);

  ck_assert (hyvin_document_save_to_file (document, file, NULL, NULL));
  ck_assert_ptr_null (hyvin_reader_read_file (reader, file, cancellable, &reading));
  test_assert_error (reading, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  ck_assert_ptr_null (hyvin_reader_read_stream (reader, stream, NULL, cancellable, &streaming));
  test_assert_error (streaming, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}
END_TEST

/* A stream that breaks off with an error of its own. */
#define TEST_TYPE_BROKEN_STREAM (test_broken_stream_get_type ())
G_DECLARE_FINAL_TYPE (TestBrokenStream, test_broken_stream, TEST, BROKEN_STREAM, GInputStream)

struct _TestBrokenStream
{
  GInputStream parent_instance;

  gboolean was_read;
};

G_DEFINE_FINAL_TYPE (TestBrokenStream, test_broken_stream, G_TYPE_INPUT_STREAM)

static gssize
test_broken_stream_read (GInputStream  *stream,
                         void          *buffer,
                         gsize          count G_GNUC_UNUSED,
                         GCancellable  *cancellable G_GNUC_UNUSED,
                         GError       **error)
{
  TestBrokenStream *self = TEST_BROKEN_STREAM (stream);
  const char *start = "<document xmlns='urn:hyvin:1'>";

  if (self->was_read)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CONNECTION_CLOSED, "gone");
      return -1;
    }
  self->was_read = TRUE;
  memcpy (buffer, start, strlen (start));
  return (gssize) strlen (start);
}

static void
test_broken_stream_class_init (TestBrokenStreamClass *klass)
{
  G_INPUT_STREAM_CLASS (klass)->read_fn = test_broken_stream_read;
}

static void
test_broken_stream_init (TestBrokenStream *self G_GNUC_UNUSED)
{
}

START_TEST (test_broken_stream)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GInputStream) stream = g_object_new (TEST_TYPE_BROKEN_STREAM, NULL);
  g_autoptr (GError) error = NULL;

  ck_assert_ptr_null (hyvin_reader_read_stream (reader, stream, "a", NULL, &error));
  test_assert_error (error, G_IO_ERROR, G_IO_ERROR_CONNECTION_CLOSED);
}
END_TEST

/* Without waiting */

typedef struct
{
  GMainLoop *loop;
  GAsyncResult *result;
} Wait;

static void
on_done (GObject      *source G_GNUC_UNUSED,
         GAsyncResult *result,
         gpointer      data)
{
  Wait *wait = data;

  wait->result = g_object_ref (result);
  g_main_loop_quit (wait->loop);
}

static GAsyncResult *
run (Wait *wait)
{
  ck_assert_msg (wait->result == NULL, "the callback comes later");
  g_main_loop_run (wait->loop);
  g_main_loop_unref (wait->loop);
  return wait->result;
}

static HyvinDocument *
read_async (GFile         *file,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GAsyncResult) result = NULL;
  Wait wait = { g_main_loop_new (NULL, FALSE), NULL };

  hyvin_reader_read_file_async (reader, file, cancellable, on_done, &wait);
  result = run (&wait);
  return hyvin_reader_read_file_finish (reader, result, error);
}

static gboolean
save_async (HyvinDocument  *document,
            GFile          *file,
            GCancellable   *cancellable,
            GError        **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  Wait wait = { g_main_loop_new (NULL, FALSE), NULL };

  hyvin_document_save_async (document, file, cancellable, on_done, &wait);
  result = run (&wait);
  return hyvin_document_save_finish (document, result, error);
}

START_TEST (test_async)
{
  g_autoptr (HyvinDocument) document = test_load ("tests/data/everything.hyvin");
  g_autofree char *path = in_directory ("a.hyvin");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDocument) loaded = NULL;

  ck_assert (save_async (document, file, NULL, &error));
  test_assert_no_error (error);
  loaded = read_async (file, NULL, &error);
  test_assert_no_error (error);
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (loaded)));
}
END_TEST

START_TEST (test_async_fails)
{
  g_autoptr (HyvinDocument) document = make_document ();
  g_autofree char *path = in_directory ("a.hyvin");
  g_autofree char *nowhere = g_build_filename (directory, "none", "a.hyvin", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) no_file = g_file_new_for_path (nowhere);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) wrong = NULL;
  g_autoptr (GError) unsaved = NULL;
  g_autoptr (GError) cancelled = NULL;
  g_autoptr (GError) cancelled_saving = NULL;
  guint line;

  ck_assert_ptr_null (read_async (file, NULL, &missing));
  test_assert_error (missing, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  ck_assert (g_file_set_contents (path, "\n<", -1, NULL));
  ck_assert_ptr_null (read_async (file, NULL, &wrong));
  test_assert_error (wrong, HYVIN_ERROR, HYVIN_ERROR_NOT_WELL_FORMED);
  ck_assert (hyvin_error_get_place (wrong, &line, NULL));
  ck_assert_uint_eq (line, 2);
  ck_assert (!save_async (document, no_file, NULL, &unsaved));
  ck_assert_ptr_nonnull (unsaved);

  g_cancellable_cancel (cancellable);
  ck_assert_ptr_null (read_async (file, cancellable, &cancelled));
  test_assert_error (cancelled, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  ck_assert (!save_async (document, file, cancellable, &cancelled_saving));
  test_assert_error (cancelled_saving, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}
END_TEST

/* Several readings at a time, by one reader. */
START_TEST (test_async_many)
{
  enum { N = 8 };
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autofree char *path = test_path ("tests/data/everything.hyvin");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (HyvinDocument) document = test_load ("tests/data/everything.hyvin");
  Wait waits[N];
  guint i;

  for (i = 0; i < N; i++)
    {
      waits[i].loop = g_main_loop_new (NULL, FALSE);
      waits[i].result = NULL;
      hyvin_reader_read_file_async (reader, file, NULL, on_done, &waits[i]);
    }
  for (i = 0; i < N; i++)
    {
      g_autoptr (HyvinDocument) one = NULL;

      while (waits[i].result == NULL)
        g_main_context_iteration (NULL, TRUE);
      one = hyvin_reader_read_file_finish (reader, waits[i].result, NULL);
      ck_assert (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (one)));
      g_object_unref (waits[i].result);
      g_main_loop_unref (waits[i].loop);
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("files");
  TCase *tcase = tcase_create ("files");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_add_test (tcase, test_save_and_load);
  tcase_add_test (tcase, test_ways_to_read);
  tcase_add_test (tcase, test_no_file);
  tcase_add_loop_test (tcase, test_permissions, 0, G_N_ELEMENTS (modes));
  tcase_add_test (tcase, test_new_permissions);
  tcase_add_test (tcase, test_symlink);
  tcase_add_test (tcase, test_replaced_whole);
  tcase_add_test (tcase, test_unwritable_leaves_old);
  tcase_add_test (tcase, test_no_directory);
  tcase_add_test (tcase, test_cancelled);
  tcase_add_test (tcase, test_broken_stream);
  tcase_add_test (tcase, test_async);
  tcase_add_test (tcase, test_async_fails);
  tcase_add_test (tcase, test_async_many);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
