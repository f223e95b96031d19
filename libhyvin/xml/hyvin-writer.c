/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-writer.h>

#include "hyvin-replace-private.h"
#include "hyvin-serializer-private.h"

/**
 * hyvin_document_to_bytes:
 * @self: a document
 * @error: return location for an error
 *
 * Writes the document as XML. The same document always gives the same bytes:
 * UTF-8, line feeds, two spaces for a level, everything in the order of the
 * schema.
 *
 * Fails with %HYVIN_ERROR_UNREPRESENTABLE when a value could not be read back,
 * such as a text with a control character, or an id with a space.
 *
 * Returns: (transfer full): the bytes
 *
 * Since: 1.0
 */
GBytes *
hyvin_document_to_bytes (HyvinDocument  *self,
                         GError        **error)
{
  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return _hyvin_serialize (self, error);
}

/**
 * hyvin_document_write_to_stream:
 * @self: a document
 * @stream: where the bytes go
 * @cancellable: (nullable): to end it early
 * @error: return location for an error
 *
 * Writes the document to a stream. The stream is not closed.
 *
 * Fails as [method@Hyvin.Document.to_bytes] does, before anything is written, and
 * as the stream does.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_document_write_to_stream (HyvinDocument  *self,
                                GOutputStream  *stream,
                                GCancellable   *cancellable,
                                GError        **error)
{
  g_autoptr (GBytes) bytes = NULL;
  gsize size;
  gconstpointer data;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  bytes = hyvin_document_to_bytes (self, error);
  if (bytes == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  data = g_bytes_get_data (bytes, &size);
  return g_output_stream_write_all (stream, data, size, NULL, cancellable, error);
}

static gboolean
save (HyvinDocument  *self,
      GFile          *file,
      const char     *name,
      GCancellable   *cancellable,
      GError        **error)
{
  g_autoptr (GBytes) bytes = hyvin_document_to_bytes (self, error);
  const char *path = g_file_peek_path (file);

  if (bytes == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (path != NULL)
    return _hyvin_replace_file (path, name, bytes, error);
  return g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                  NULL, FALSE, G_FILE_CREATE_NONE, NULL, cancellable, error);
}

/**
 * hyvin_document_save_to_file:
 * @self: a document
 * @file: a file
 * @cancellable: (nullable): to end it early
 * @error: return location for an error
 *
 * Writes the document to a file. A local file is replaced as a whole: whatever
 * happens, there is the old document or the new one, with the owner, the
 * permissions and the extended attributes of the old. Of a symbolic link the
 * file that it leads to is replaced, or made; another hard link of the old file
 * keeps the old document. Files that are not local are replaced as GIO does it.
 *
 * When the owner or the group cannot be kept, the file becomes that of who saves
 * it, and the permissions of the group become those of others.
 *
 * Fails as [method@Hyvin.Document.to_bytes] does, and with %G_IO_ERROR codes: a
 * file that must not be written, and what is no file but a pipe or a device, are
 * not replaced.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_document_save_to_file (HyvinDocument  *self,
                             GFile          *file,
                             GCancellable   *cancellable,
                             GError        **error)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  name = g_file_get_parse_name (file);
  return save (self, file, name, cancellable, error);
}

/**
 * hyvin_document_save:
 * @self: a document
 * @path: (type filename): the path of a file
 * @error: return location for an error
 *
 * Writes the document to a file: the short way to
 * [method@Hyvin.Document.save_to_file]. Messages call it by @path as it is given.
 *
 * Fails as [method@Hyvin.Document.save_to_file] does.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_document_save (HyvinDocument  *self,
                     const char     *path,
                     GError        **error)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  file = g_file_new_for_path (path);
  name = g_filename_display_name (path);
  return save (self, file, name, NULL, error);
}

static void
save_in_thread (GTask        *task,
                gpointer      source,
                gpointer      file,
                GCancellable *cancellable)
{
  GError *error = NULL;

  if (hyvin_document_save_to_file (source, file, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * hyvin_document_save_async:
 * @self: a document
 * @file: a file
 * @cancellable: (nullable): to end it early
 * @callback: (scope async): what to call when it is done
 * @user_data: data for @callback
 *
 * Writes the document to a file without waiting for it. The document must not
 * be changed until it is done.
 *
 * Since: 1.0
 */
void
hyvin_document_save_async (HyvinDocument       *self,
                           GFile               *file,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (HYVIN_IS_DOCUMENT (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * hyvin_document_save_finish:
 * @self: a document
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Tells whether [method@Hyvin.Document.save_async] has written the document.
 *
 * Fails as [method@Hyvin.Document.save_to_file] does.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_document_save_finish (HyvinDocument  *self,
                            GAsyncResult   *result,
                            GError        **error)
{
  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
