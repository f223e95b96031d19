/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "keeping-stream.h"

#include <errno.h>

#include "problems.h"

struct _KeepingStream
{
  GInputStream parent_instance;

  FILE *file;                   /* of who made the stream */
  char *path;
  GString *bytes;
};

G_DEFINE_FINAL_TYPE (KeepingStream, keeping_stream, G_TYPE_INPUT_STREAM)

static gssize
keeping_stream_read (GInputStream  *stream,
                     void          *buffer,
                     gsize          count,
                     GCancellable  *cancellable G_GNUC_UNUSED,
                     GError       **error)
{
  KeepingStream *self = KEEPING_STREAM (stream);
  gsize size = fread (buffer, 1, count, self->file);

  if (size == 0 && ferror (self->file))
    {
      set_loading_problem (error, self->path, errno);
      return -1;
    }
  g_string_append_len (self->bytes, buffer, (gssize) size);
  return (gssize) size;
}

static void
keeping_stream_finalize (GObject *object)
{
  KeepingStream *self = KEEPING_STREAM (object);

  g_free (self->path);
  if (self->bytes != NULL)
    g_string_free (self->bytes, TRUE);
  G_OBJECT_CLASS (keeping_stream_parent_class)->finalize (object);
}

static void
keeping_stream_class_init (KeepingStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = keeping_stream_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = keeping_stream_read;
}

static void
keeping_stream_init (KeepingStream *self)
{
  self->bytes = g_string_new (NULL);
}

GInputStream *
keeping_stream_new (FILE       *file,
                    const char *path)
{
  KeepingStream *self = g_object_new (KEEPING_TYPE_STREAM, NULL);

  self->file = file;
  self->path = g_strdup (path);
  return G_INPUT_STREAM (self);
}

/* Takes what was read; nothing can be read after that. */
GBytes *
keeping_stream_take_bytes (KeepingStream *self)
{
  return g_string_free_to_bytes (g_steal_pointer (&self->bytes));
}
