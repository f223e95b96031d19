/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-reader.h>
#include <hyvin/hyvin-translate.h>

#include <string.h>

#include "hyvin-builder-private.h"

/**
 * HyvinReader:
 *
 * Reads welfare documents from XML, whoever they come from.
 *
 * Well-formed XML with the root element of a welfare document always gives a
 * document. What is wrong in it is found by [class@Hyvin.Validator]; what is not
 * known is kept and written back. An error means that there is no document.
 *
 * Nothing is ever read but the bytes given: no entities, no document types, no
 * network. The limits of a reader bound the memory and time that a hostile
 * document can take; raise them for documents that are trusted.
 *
 * Since: 1.0
 */
struct _HyvinReader
{
  GObject parent_instance;

  HyvinLimits limits;
  char *language;               /* NULL: English */
};

enum
{
  PROP_MAX_BYTES = 1,
  PROP_MAX_DEPTH,
  PROP_MAX_ELEMENTS,
  PROP_MAX_TEXT,
  PROP_MAX_TOKEN,
  PROP_MAX_DECLARATIONS,
  PROP_LANGUAGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

#define DEFAULT_MAX_BYTES (G_GUINT64_CONSTANT (1) << 30)
#define DEFAULT_MAX_DEPTH 64
#define DEFAULT_MAX_ELEMENTS 20000000
#define DEFAULT_MAX_TEXT (10 * 1024 * 1024)
#define DEFAULT_MAX_TOKEN (256 * 1024)
#define DEFAULT_MAX_DECLARATIONS (32 * 1024 * 1024)

#define READ_SIZE (64 * 1024)

G_DEFINE_FINAL_TYPE (HyvinReader, hyvin_reader, G_TYPE_OBJECT)

static const char *
get_message_language (HyvinReader *self)
{
  return self->language != NULL ? self->language : "en";
}

static guint *
get_limit (HyvinReader *self,
           guint        property_id)
{
  guint *limits[N_PROPS] = {
    [PROP_MAX_DEPTH] = &self->limits.max_depth,
    [PROP_MAX_ELEMENTS] = &self->limits.max_elements,
    [PROP_MAX_TEXT] = &self->limits.max_text,
    [PROP_MAX_TOKEN] = &self->limits.max_token,
    [PROP_MAX_DECLARATIONS] = &self->limits.max_declarations,
  };

  return limits[property_id];
}

static void
set_limit (HyvinReader *self,
           guint        property_id,
           guint        value)
{
  guint *limit = get_limit (self, property_id);

  if (*limit == value)
    return;
  *limit = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property_id]);
}

static void
hyvin_reader_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec G_GNUC_UNUSED)
{
  HyvinReader *self = HYVIN_READER (object);

  if (property_id == PROP_MAX_BYTES)
    g_value_set_uint64 (value, self->limits.max_bytes);
  else if (property_id == PROP_LANGUAGE)
    g_value_set_string (value, self->language);
  else
    g_value_set_uint (value, *get_limit (self, property_id));
}

static void
hyvin_reader_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec G_GNUC_UNUSED)
{
  HyvinReader *self = HYVIN_READER (object);

  if (property_id == PROP_MAX_BYTES)
    hyvin_reader_set_max_bytes (self, g_value_get_uint64 (value));
  else if (property_id == PROP_LANGUAGE)
    hyvin_reader_set_language (self, g_value_get_string (value));
  else
    set_limit (self, property_id, g_value_get_uint (value));
}

#define PARAM_FLAGS (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

static void
hyvin_reader_finalize (GObject *object)
{
  g_free (HYVIN_READER (object)->language);
  G_OBJECT_CLASS (hyvin_reader_parent_class)->finalize (object);
}

static void
hyvin_reader_class_init (HyvinReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hyvin_reader_get_property;
  object_class->set_property = hyvin_reader_set_property;
  object_class->finalize = hyvin_reader_finalize;

  /**
   * HyvinReader:max-bytes:
   *
   * How many bytes a document may have.
   *
   * Since: 1.0
   */
  properties[PROP_MAX_BYTES] =
    g_param_spec_uint64 ("max-bytes", NULL, NULL, 0, G_MAXUINT64, DEFAULT_MAX_BYTES, PARAM_FLAGS);

  /**
   * HyvinReader:max-depth:
   *
   * How deep elements may be nested, those of foreign namespaces too; never
   * deeper than 256.
   *
   * Since: 1.0
   */
  properties[PROP_MAX_DEPTH] =
    g_param_spec_uint ("max-depth", NULL, NULL, 0, G_MAXUINT, DEFAULT_MAX_DEPTH, PARAM_FLAGS);

  /**
   * HyvinReader:max-elements:
   *
   * How many elements a document may have, together with its comments,
   * processing instructions and attributes that are not known.
   *
   * Since: 1.0
   */
  properties[PROP_MAX_ELEMENTS] =
    g_param_spec_uint ("max-elements", NULL, NULL, 0, G_MAXUINT, DEFAULT_MAX_ELEMENTS, PARAM_FLAGS);

  /**
   * HyvinReader:max-text:
   *
   * How many bytes a single text may have.
   *
   * Since: 1.0
   */
  properties[PROP_MAX_TEXT] =
    g_param_spec_uint ("max-text", NULL, NULL, 0, G_MAXUINT, DEFAULT_MAX_TEXT, PARAM_FLAGS);

  /**
   * HyvinReader:max-token:
   *
   * How many bytes, about, a single tag, comment, processing instruction or
   * CDATA section may have.
   *
   * Since: 1.0
   */
  properties[PROP_MAX_TOKEN] =
    g_param_spec_uint ("max-token", NULL, NULL, 0, G_MAXUINT, DEFAULT_MAX_TOKEN, PARAM_FLAGS);

  /**
   * HyvinReader:max-declarations:
   *
   * How many bytes, about, the declarations of namespaces may take in the
   * elements and attributes that are kept without being known. Each of those
   * elements declares all that is in scope where it stands, and each of those
   * attributes what it uses, of which 256 bytes are free.
   *
   * Since: 1.0
   */
  properties[PROP_MAX_DECLARATIONS] =
    g_param_spec_uint ("max-declarations", NULL, NULL, 0, G_MAXUINT, DEFAULT_MAX_DECLARATIONS,
                       PARAM_FLAGS);

  /**
   * HyvinReader:language:
   *
   * The language of what errors say of a document: `fi`, `sv` or `en`. When not
   * set it is English, as in all other errors. What the XML parser says of
   * documents that are not well-formed is always English.
   *
   * Since: 1.0
   */
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, PARAM_FLAGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hyvin_reader_init (HyvinReader *self)
{
  self->limits.max_bytes = DEFAULT_MAX_BYTES;
  self->limits.max_depth = DEFAULT_MAX_DEPTH;
  self->limits.max_elements = DEFAULT_MAX_ELEMENTS;
  self->limits.max_text = DEFAULT_MAX_TEXT;
  self->limits.max_token = DEFAULT_MAX_TOKEN;
  self->limits.max_declarations = DEFAULT_MAX_DECLARATIONS;
}

/**
 * hyvin_reader_new:
 *
 * Makes a reader with the usual limits.
 *
 * Returns: (transfer full): the reader
 *
 * Since: 1.0
 */
HyvinReader *
hyvin_reader_new (void)
{
  return g_object_new (HYVIN_TYPE_READER, NULL);
}

/**
 * hyvin_reader_get_max_bytes:
 * @self: a reader
 *
 * Gets [property@Hyvin.Reader:max-bytes]: how many bytes a document may have.
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint64
hyvin_reader_get_max_bytes (HyvinReader *self)
{
  g_return_val_if_fail (HYVIN_IS_READER (self), 0);

  return self->limits.max_bytes;
}

/**
 * hyvin_reader_set_max_bytes:
 * @self: a reader
 * @max_bytes: the new limit
 *
 * Sets [property@Hyvin.Reader:max-bytes].
 *
 * Since: 1.0
 */
void
hyvin_reader_set_max_bytes (HyvinReader *self,
                            guint64      max_bytes)
{
  g_return_if_fail (HYVIN_IS_READER (self));

  if (self->limits.max_bytes == max_bytes)
    return;
  self->limits.max_bytes = max_bytes;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAX_BYTES]);
}

#define DEFINE_LIMIT(name, PROPERTY)                                                   \
  guint hyvin_reader_get_##name (HyvinReader *self)                                    \
  {                                                                                    \
    g_return_val_if_fail (HYVIN_IS_READER (self), 0);                                  \
    return *get_limit (self, PROPERTY);                                                \
  }                                                                                    \
  void hyvin_reader_set_##name (HyvinReader *self, guint name)                         \
  {                                                                                    \
    g_return_if_fail (HYVIN_IS_READER (self));                                         \
    set_limit (self, PROPERTY, name);                                                  \
  }

/**
 * hyvin_reader_get_max_depth:
 * @self: a reader
 *
 * Gets [property@Hyvin.Reader:max-depth]: how deep elements may be nested.
 *
 * Returns: the limit
 *
 * Since: 1.0
 */

/**
 * hyvin_reader_set_max_depth:
 * @self: a reader
 * @max_depth: the new limit
 *
 * Sets [property@Hyvin.Reader:max-depth].
 *
 * Since: 1.0
 */
DEFINE_LIMIT (max_depth, PROP_MAX_DEPTH)

/**
 * hyvin_reader_get_max_elements:
 * @self: a reader
 *
 * Gets [property@Hyvin.Reader:max-elements]: how many elements, comments,
 * processing instructions and unknown attributes a document may have.
 *
 * Returns: the limit
 *
 * Since: 1.0
 */

/**
 * hyvin_reader_set_max_elements:
 * @self: a reader
 * @max_elements: the new limit
 *
 * Sets [property@Hyvin.Reader:max-elements].
 *
 * Since: 1.0
 */
DEFINE_LIMIT (max_elements, PROP_MAX_ELEMENTS)

/**
 * hyvin_reader_get_max_text:
 * @self: a reader
 *
 * Gets [property@Hyvin.Reader:max-text]: how many bytes a single text may have.
 *
 * Returns: the limit
 *
 * Since: 1.0
 */

/**
 * hyvin_reader_set_max_text:
 * @self: a reader
 * @max_text: the new limit
 *
 * Sets [property@Hyvin.Reader:max-text].
 *
 * Since: 1.0
 */
DEFINE_LIMIT (max_text, PROP_MAX_TEXT)

/**
 * hyvin_reader_get_max_token:
 * @self: a reader
 *
 * Gets [property@Hyvin.Reader:max-token]: how many bytes a single tag may have.
 *
 * Returns: the limit
 *
 * Since: 1.0
 */

/**
 * hyvin_reader_set_max_token:
 * @self: a reader
 * @max_token: the new limit
 *
 * Sets [property@Hyvin.Reader:max-token].
 *
 * Since: 1.0
 */
DEFINE_LIMIT (max_token, PROP_MAX_TOKEN)

/**
 * hyvin_reader_get_max_declarations:
 * @self: a reader
 *
 * Gets [property@Hyvin.Reader:max-declarations]: how many bytes the namespace
 * declarations may take in what is kept without being known.
 *
 * Returns: the limit
 *
 * Since: 1.0
 */

/**
 * hyvin_reader_set_max_declarations:
 * @self: a reader
 * @max_declarations: the new limit
 *
 * Sets [property@Hyvin.Reader:max-declarations].
 *
 * Since: 1.0
 */
DEFINE_LIMIT (max_declarations, PROP_MAX_DECLARATIONS)

/**
 * hyvin_reader_get_language:
 * @self: a reader
 *
 * Gets [property@Hyvin.Reader:language]: the language of errors.
 *
 * Returns: (nullable): the language, or %NULL for English
 *
 * Since: 1.0
 */
const char *
hyvin_reader_get_language (HyvinReader *self)
{
  g_return_val_if_fail (HYVIN_IS_READER (self), NULL);

  return self->language;
}

/**
 * hyvin_reader_set_language:
 * @self: a reader
 * @language: (nullable): `fi`, `sv` or `en`, or %NULL for English
 *
 * Sets [property@Hyvin.Reader:language].
 *
 * Since: 1.0
 */
void
hyvin_reader_set_language (HyvinReader *self,
                           const char  *language)
{
  g_return_if_fail (HYVIN_IS_READER (self));

  if (g_strcmp0 (self->language, language) == 0)
    return;
  g_free (self->language);
  self->language = g_strdup (language);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

/**
 * hyvin_reader_read_bytes:
 * @self: a reader
 * @bytes: the bytes of a document
 * @name: (nullable): what to call the document in messages
 * @error: return location for an error
 *
 * Reads a document from memory.
 *
 * Fails with %HYVIN_ERROR_NOT_WELL_FORMED, %HYVIN_ERROR_NOT_A_DOCUMENT,
 * %HYVIN_ERROR_FORBIDDEN or %HYVIN_ERROR_LIMIT.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
HyvinDocument *
hyvin_reader_read_bytes (HyvinReader  *self,
                         GBytes       *bytes,
                         const char   *name,
                         GError      **error)
{
  g_autoptr (GInputStream) stream = NULL;

  g_return_val_if_fail (HYVIN_IS_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  stream = g_memory_input_stream_new_from_bytes (bytes);
  return hyvin_reader_read_stream (self, stream, name, NULL, error);
}

/* Bytes on their way from a stream to the parser, which takes them in small pieces. */
typedef struct
{
  GInputStream *stream;
  GCancellable *cancellable;
  char *buffer;
  gsize size;                   /* of what is in the buffer */
  gsize taken;
} Source;

static gboolean
refill (Source  *source,
        GError **error)
{
  gssize size = g_input_stream_read (source->stream, source->buffer, READ_SIZE,
                                     source->cancellable, error);

  source->taken = 0;
  source->size = (gsize) MAX (size, 0);
  /* Not every stream looks. */
  return size >= 0 && !g_cancellable_set_error_if_cancelled (source->cancellable, error);
}

/* Gives as much as is asked for, as long as there is any: the encoding is found
 * by what comes first. */
static gssize
read_source (gpointer   data,
             char      *buffer,
             gsize      length,
             GError   **error)
{
  Source *source = data;
  gsize given = 0;

  while (given < length)
    {
      gsize piece = MIN (source->size - source->taken, length - given);

      memcpy (buffer + given, source->buffer + source->taken, piece);
      source->taken += piece;
      given += piece;
      if (given == length)
        break;
      if (!refill (source, error))
        return -1;
      if (source->size == 0)
        break;
    }
  return (gssize) given;
}

/**
 * hyvin_reader_read_stream:
 * @self: a reader
 * @stream: where the bytes of a document come from
 * @name: (nullable): what to call the document in messages
 * @cancellable: (nullable): to end it early
 * @error: return location for an error
 *
 * Reads a document from a stream, to its end. The stream is not closed, and
 * its bytes are not held in memory.
 *
 * Fails as [method@Hyvin.Reader.read_bytes] does, and as the stream does.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
HyvinDocument *
hyvin_reader_read_stream (HyvinReader   *self,
                          GInputStream  *stream,
                          const char    *name,
                          GCancellable  *cancellable,
                          GError       **error)
{
  g_autoptr (HyvinBuilder) builder = NULL;
  g_autofree char *buffer = NULL;
  Source source = { stream, cancellable, };

  g_return_val_if_fail (HYVIN_IS_READER (self), NULL);
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  builder = _hyvin_builder_new (&self->limits, name, get_message_language (self));
  source.buffer = buffer = g_malloc (READ_SIZE);
  return _hyvin_builder_run (builder, read_source, &source, error);
}

/* GIO names files by their full paths; people know them as they gave them. */
static void
name_as_given (HyvinReader *self,
               const char  *name,
               GError     **error)
{
  static const struct
  {
    int code;
    const char *reason;
  } reasons[] = {
    { G_IO_ERROR_NOT_FOUND, N_("there is no such file") },
    { G_IO_ERROR_IS_DIRECTORY, N_("it is a folder") },
    { G_IO_ERROR_PERMISSION_DENIED, N_("reading it is not permitted") },
  };
  gsize i;

  for (i = 0; error != NULL && i < G_N_ELEMENTS (reasons); i++)
    {
      if (!g_error_matches (*error, G_IO_ERROR, reasons[i].code))
        continue;
      g_free ((*error)->message);
      (*error)->message = g_strdup_printf ("%s: %s", name,
                                            hyvin_translate (get_message_language (self),
                                                             reasons[i].reason));
      return;
    }
  g_prefix_error (error, "%s: ", name);
}

static HyvinDocument *
read_file (HyvinReader   *self,
           GFile         *file,
           const char    *name,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);

  if (stream == NULL)
    {
      name_as_given (self, name, error);
      return NULL;
    }
  return hyvin_reader_read_stream (self, G_INPUT_STREAM (stream), name, cancellable, error);
}

/**
 * hyvin_reader_read_file:
 * @self: a reader
 * @file: a file
 * @cancellable: (nullable): to end it early
 * @error: return location for an error
 *
 * Reads a document from a file.
 *
 * Fails as [method@Hyvin.Reader.read_bytes] does, and with %G_IO_ERROR codes.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
HyvinDocument *
hyvin_reader_read_file (HyvinReader   *self,
                        GFile         *file,
                        GCancellable  *cancellable,
                        GError       **error)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (HYVIN_IS_READER (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  name = g_file_get_parse_name (file);
  return read_file (self, file, name, cancellable, error);
}

/**
 * hyvin_reader_read_path:
 * @self: a reader
 * @path: (type filename): the path of a file
 * @error: return location for an error
 *
 * Reads a document from a file. Messages call it by @path as it is given.
 *
 * Fails as [method@Hyvin.Reader.read_file] does.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
HyvinDocument *
hyvin_reader_read_path (HyvinReader  *self,
                        const char   *path,
                        GError      **error)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (HYVIN_IS_READER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  file = g_file_new_for_path (path);
  name = g_filename_display_name (path);
  return read_file (self, file, name, NULL, error);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      file,
                GCancellable *cancellable)
{
  GError *error = NULL;
  HyvinDocument *document = hyvin_reader_read_file (source, file, cancellable, &error);

  if (document != NULL)
    g_task_return_pointer (task, document, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * hyvin_reader_read_file_async:
 * @self: a reader
 * @file: a file
 * @cancellable: (nullable): to end it early
 * @callback: (scope async): what to call when it is done
 * @user_data: data for @callback
 *
 * Reads a document from a file without waiting for it.
 *
 * Since: 1.0
 */
void
hyvin_reader_read_file_async (HyvinReader         *self,
                              GFile               *file,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (HYVIN_IS_READER (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * hyvin_reader_read_file_finish:
 * @self: a reader
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Gets what [method@Hyvin.Reader.read_file_async] has read.
 *
 * Fails as [method@Hyvin.Reader.read_file] does.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
HyvinDocument *
hyvin_reader_read_file_finish (HyvinReader   *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (HYVIN_IS_READER (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * hyvin_document_load:
 * @path: (type filename): the path of a file
 * @error: return location for an error
 *
 * Reads a document from a file, with the usual limits: the short way to
 * [method@Hyvin.Reader.read_path].
 *
 * Fails as [method@Hyvin.Reader.read_file] does.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
HyvinDocument *
hyvin_document_load (const char  *path,
                     GError     **error)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();

  return hyvin_reader_read_path (reader, path, error);
}
