/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-translate.h>

#include <gio/gio.h>
#include <string.h>

#include "hyvin-resources.h"

/* gettext() chooses its language by the process, and only one whose locale is
 * installed; two validators may speak two languages at once on a machine that
 * has neither locale. So the catalogues, made by msgfmt, are read here. The form
 * is that of GNU .mo files: two sorted tables of strings. */
typedef struct
{
  GBytes *bytes;
  const char *data;
  gsize size;
  guint32 n_messages;
  guint32 originals;            /* where the tables are */
  guint32 translations;
} Catalogue;

#define MO_MAGIC 0x950412deu

static const char * const languages[] = { "fi", "sv" };

static guint32
read_number (const Catalogue *self,
             gsize            offset)
{
  guint32 number;

  memcpy (&number, self->data + offset, sizeof number);
  return number;
}

/* The number @index string of a table: a length and an offset each. */
static const char *
read_string (const Catalogue *self,
             guint32          table,
             guint32          index)
{
  return self->data + read_number (self, table + 8 * (gsize) index + 4);
}

static Catalogue *
load_catalogue (const char *language)
{
  g_autofree char *path = g_strdup_printf ("/hyvin/%s.mo", language);
  Catalogue *self = g_new0 (Catalogue, 1);

  self->bytes = g_resource_lookup_data (_hyvin_get_resource (), path,
                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert (self->bytes != NULL);
  self->data = g_bytes_get_data (self->bytes, &self->size);
  g_assert (self->size > 28 && read_number (self, 0) == MO_MAGIC);
  self->n_messages = read_number (self, 8);
  self->originals = read_number (self, 12);
  self->translations = read_number (self, 16);
  return self;
}

static const Catalogue *
get_catalogue (const char *language)
{
  static gsize loaded[G_N_ELEMENTS (languages)];
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      if (strcmp (language, languages[i]) != 0)
        continue;
      if (g_once_init_enter (&loaded[i]))
        g_once_init_leave (&loaded[i], (gsize) load_catalogue (language));
      return (const Catalogue *) loaded[i];
    }
  return NULL;
}

static const char *
find_translation (const Catalogue *self,
                  const char      *message)
{
  guint32 low = 0;
  guint32 high = self->n_messages;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      int order = strcmp (message, read_string (self, self->originals, middle));

      if (order == 0)
        return read_string (self, self->translations, middle);
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }
  return NULL;
}

/**
 * hyvin_translate:
 * @language: (nullable): `fi`, `sv` or `en`; %NULL for that of the locale
 * @message: an English text of the library or of its command
 *
 * Translates a text of the library. This does not depend on which locales the
 * machine has, and may be called from several threads.
 *
 * Returns: the translation, or @message itself when there is none
 *
 * Since: 1.0
 */
const char *
hyvin_translate (const char *language,
                 const char *message)
{
  const Catalogue *catalogue;
  const char *translation = NULL;

  g_return_val_if_fail (message != NULL, NULL);

  catalogue = get_catalogue (language != NULL ? language : hyvin_get_default_language ());
  if (catalogue != NULL && *message != '\0')
    translation = find_translation (catalogue, message);
  return translation != NULL && *translation != '\0' ? translation : message;
}

/**
 * hyvin_get_default_language:
 *
 * Gets the language of the locale, among those the library speaks.
 *
 * Returns: `fi`, `sv` or `en`
 *
 * Since: 1.0
 */
const char *
hyvin_get_default_language (void)
{
  const char * const *names = g_get_language_names ();
  gsize i;

  for (; *names != NULL; names++)
    {
      for (i = 0; i < G_N_ELEMENTS (languages); i++)
        {
          if (g_ascii_strncasecmp (*names, languages[i], 2) == 0
              && !g_ascii_isalpha ((*names)[2]))
            return languages[i];
        }
      if (g_ascii_strncasecmp (*names, "en", 2) == 0 && !g_ascii_isalpha ((*names)[2]))
        break;
    }
  return "en";
}
