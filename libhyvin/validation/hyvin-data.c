/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-data-private.h"

#include <gio/gio.h>

#include "hyvin-resources.h"

/* A file, and what is made of it. The loaders fail when a line cannot be used. */
typedef struct
{
  const char *name;
  gsize offset;                 /* in HyvinData */
  gpointer (*load) (GKeyFile *file, GError **error);
  GDestroyNotify free;
} Part;

static const Part parts[] = {
  { "lists.ini", G_STRUCT_OFFSET (HyvinData, indicator_lists),
    _hyvin_indicator_lists_load, _hyvin_indicator_lists_free },
  { "municipalities.ini", G_STRUCT_OFFSET (HyvinData, municipalities),
    _hyvin_municipalities_load, _hyvin_municipalities_free },
  { "stages.ini", G_STRUCT_OFFSET (HyvinData, stages), _hyvin_stages_load, _hyvin_stages_free },
  { "terms.ini", G_STRUCT_OFFSET (HyvinData, terms), _hyvin_terms_load, _hyvin_terms_free },
  { "words.ini", G_STRUCT_OFFSET (HyvinData, words), _hyvin_words_load, _hyvin_words_free },
};

static gpointer *
get_slot (HyvinData  *self,
          const Part *part)
{
  return G_STRUCT_MEMBER_P (self, part->offset);
}

/* The file of the library that has a name. */
static GBytes *
get_own (const char *name)
{
  g_autofree char *path = g_strconcat ("/hyvin/", name, NULL);
  GBytes *bytes = g_resource_lookup_data (_hyvin_get_resource (), path,
                                          G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert (bytes != NULL);
  return bytes;
}

/* The file of a folder, or when it has none that of the library. */
static GBytes *
get_bytes (const char  *folder,
           const char  *name,
           GError     **error)
{
  g_autofree char *path = folder != NULL ? g_build_filename (folder, name, NULL) : NULL;
  g_autoptr (GError) problem = NULL;
  char *contents;
  gsize length;

  if (path == NULL)
    return get_own (name);
  if (g_file_get_contents (path, &contents, &length, &problem))
    return g_bytes_new_take (contents, length);
  if (g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return get_own (name);
  g_propagate_error (error, g_steal_pointer (&problem));
  return NULL;
}

static gboolean
load_part (HyvinData   *self,
           const Part  *part,
           const char  *folder,
           GError     **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GBytes) bytes = get_bytes (folder, part->name, error);
  gpointer *slot = get_slot (self, part);

  if (bytes == NULL)
    return FALSE;
  if (g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, error))
    *slot = part->load (file, error);
  if (*slot == NULL && folder != NULL)
    g_prefix_error (error, "%s" G_DIR_SEPARATOR_S "%s: ", folder, part->name);
  return *slot != NULL;
}

/* Loads what the files of a folder say, and those of the library for the names
 * that it does not have; without a folder, those of the library. */
HyvinData *
_hyvin_data_load (const char  *folder,
                  GError     **error)
{
  g_autoptr (HyvinData) self = g_atomic_rc_box_new0 (HyvinData);
  g_autoptr (GDir) dir = folder != NULL ? g_dir_open (folder, 0, error) : NULL;
  gsize i;

  if (folder != NULL && dir == NULL)
    return NULL;
  for (i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (!load_part (self, &parts[i], folder, error))
        return NULL;
    }
  return g_steal_pointer (&self);
}

static gpointer
load_own (gpointer unused G_GNUC_UNUSED)
{
  HyvinData *self = _hyvin_data_load (NULL, NULL);

  g_assert (self != NULL);
  return self;
}

/* What the library has is read once: that takes longer than to judge a document. */
static HyvinData *
get_library_data (void)
{
  static GOnce once = G_ONCE_INIT;

  return _hyvin_data_ref (g_once (&once, load_own, NULL));
}

/* Loads the folder that the environment names, else gives what the library has. */
HyvinData *
_hyvin_data_load_default (void)
{
  const char *folder = g_getenv ("HYVIN_DATA_DIR");
  g_autoptr (GError) error = NULL;
  HyvinData *self = folder != NULL && *folder != '\0' ? _hyvin_data_load (folder, &error) : NULL;

  if (error != NULL)
    g_warning ("HYVIN_DATA_DIR cannot be used, and is as if it were not set: %s", error->message);
  return self != NULL ? self : get_library_data ();
}

HyvinData *
_hyvin_data_ref (HyvinData *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
data_clear (gpointer data)
{
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (parts); i++)
    g_clear_pointer (get_slot (data, &parts[i]), parts[i].free);
}

void
_hyvin_data_unref (HyvinData *self)
{
  g_atomic_rc_box_release_full (self, data_clear);
}
