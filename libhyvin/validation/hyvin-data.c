/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-data-private.h"

#include <gio/gio.h>

#include "hyvin-resources.h"

/* What the rules know of the world is in files: those of the library, unless
 * the folder HYVIN_DATA_DIR has a file of the same name. */
GBytes *
_hyvin_data_load (const char *name)
{
  const char *folder = g_getenv ("HYVIN_DATA_DIR");
  g_autofree char *path = folder != NULL ? g_build_filename (folder, name, NULL) : NULL;
  g_autofree char *resource = g_strconcat ("/hyvin/", name, NULL);
  char *contents;
  gsize length;
  GBytes *bytes;

  if (path != NULL && g_file_get_contents (path, &contents, &length, NULL))
    return g_bytes_new_take (contents, length);
  bytes = g_resource_lookup_data (_hyvin_get_resource (), resource,
                                  G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert (bytes != NULL);
  return bytes;
}

/* A key file that cannot be read is one without groups, after a warning. */
GKeyFile *
_hyvin_data_load_ini (const char *name)
{
  GKeyFile *file = g_key_file_new ();
  g_autoptr (GBytes) bytes = _hyvin_data_load (name);
  g_autoptr (GError) error = NULL;

  if (!g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, &error))
    g_warning ("%s cannot be read, and is taken to be empty: %s", name, error->message);
  return file;
}
