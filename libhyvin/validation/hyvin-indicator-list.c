/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-indicator-list-private.h"

#include <glib/gi18n.h>

#include "hyvin-error-private.h"
#include "hyvin-fold-private.h"

/* In the order of the titles in the file. */
static const char * const languages[] = { "fi", "sv", "en" };

/* One indicator of a list. */
typedef struct
{
  char *key;                    /* folded, with a colon between source and code */
  char **titles;                /* in the languages above, as far as they go */
} Entry;

struct _HyvinIndicatorList
{
  char *name;
  GPtrArray *entries;
};

struct _HyvinIndicatorLists
{
  GPtrArray *lists;             /* of HyvinIndicatorList, in the order of the file */
};

static void
entry_free (Entry *self)
{
  g_free (self->key);
  g_strfreev (self->titles);
  g_free (self);
}

static Entry *
load_entry (GKeyFile   *file,
            const char *group,
            const char *key)
{
  Entry *self = g_new (Entry, 1);

  self->key = _hyvin_fold (key);
  self->titles = g_key_file_get_string_list (file, group, key, NULL, NULL);
  return self;
}

static HyvinIndicatorList *
load_group (GKeyFile   *file,
            const char *name)
{
  HyvinIndicatorList *self = g_new (HyvinIndicatorList, 1);
  g_auto (GStrv) keys = g_key_file_get_keys (file, name, NULL, NULL);
  char **key;

  self->name = g_strdup (name);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  for (key = keys; key != NULL && *key != NULL; key++)
    g_ptr_array_add (self->entries, load_entry (file, name, *key));
  return self;
}

static void
list_free (gpointer data)
{
  HyvinIndicatorList *self = data;

  g_free (self->name);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

/* What lists.ini says, as a HyvinIndicatorLists. */
gpointer
_hyvin_indicator_lists_load (GKeyFile  *file,
                             GError   **error G_GNUC_UNUSED)
{
  HyvinIndicatorLists *self = g_new (HyvinIndicatorLists, 1);
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);
  char **group;

  self->lists = g_ptr_array_new_with_free_func (list_free);
  for (group = groups; *group != NULL; group++)
    g_ptr_array_add (self->lists, load_group (file, *group));
  return self;
}

void
_hyvin_indicator_lists_free (gpointer data)
{
  HyvinIndicatorLists *self = data;

  g_ptr_array_unref (self->lists);
  g_free (self);
}

/* Fails with HYVIN_ERROR_PROFILE when there is no list of that name. */
const HyvinIndicatorList *
_hyvin_indicator_lists_find (const HyvinIndicatorLists  *self,
                             const char                 *name,
                             const char                 *language,
                             GError                    **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint i;

  for (i = 0; i < self->lists->len; i++)
    {
      HyvinIndicatorList *list = g_ptr_array_index (self->lists, i);

      if (g_str_equal (list->name, name))
        return list;
      g_ptr_array_add (names, list->name);
    }
  _hyvin_set_error_in (error, HYVIN_ERROR_PROFILE, language,
                       N_("the indicator list “%s” is not in lists.ini"), name);
  _hyvin_suggest (error, language, name, names);
  return NULL;
}

const char *
_hyvin_indicator_list_get_name (const HyvinIndicatorList *self)
{
  return self->name;
}

guint
_hyvin_indicator_list_size (const HyvinIndicatorList *self)
{
  return self->entries->len;
}

const char *
_hyvin_indicator_list_get_key (const HyvinIndicatorList *self,
                               guint                     position)
{
  const Entry *entry = g_ptr_array_index (self->entries, position);

  return entry->key;
}

/* The title in a language, else the first there is, else the key. */
const char *
_hyvin_indicator_list_get_title (const HyvinIndicatorList *self,
                                 guint                     position,
                                 const char               *language)
{
  const Entry *entry = g_ptr_array_index (self->entries, position);
  const char *title = NULL;
  gsize i;

  for (i = 0; entry->titles != NULL && entry->titles[i] != NULL && i < G_N_ELEMENTS (languages);
       i++)
    {
      if (_hyvin_is_blank (entry->titles[i]))
        continue;
      if (title == NULL || g_str_equal (languages[i], language))
        title = entry->titles[i];
    }
  return title != NULL ? title : entry->key;
}

/* What an indicator of a document is found by in a list; NULL: it has no source
 * or no code. */
char *
_hyvin_indicator_make_key (HyvinIndicator *indicator)
{
  const char *source = hyvin_indicator_get_source (indicator);
  const char *code = hyvin_indicator_get_code (indicator);
  g_autofree char *key = NULL;

  if (_hyvin_is_blank (source) || _hyvin_is_blank (code))
    return NULL;
  key = g_strdup_printf ("%s:%s", source, code);
  return _hyvin_fold (key);
}
