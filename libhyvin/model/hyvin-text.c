/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-text-private.h"

#include <string.h>

typedef struct
{
  char *language;               /* NULL: the language of the document */
  char *value;
} HyvinTextEntry;

/**
 * HyvinText:
 *
 * A text in one or more languages.
 *
 * A text is a row of entries, each a language tag (BCP 47, such as `fi`, `sv`
 * or `smn`) and a value, in the order they are written. An entry without a tag
 * is in the language of the document. In a long text, such as a description,
 * an empty line parts paragraphs.
 *
 * A text never changes once it is made; [method@Hyvin.Text.with] makes a new one.
 *
 * Since: 1.0
 */
struct _HyvinText
{
  gatomicrefcount ref_count;
  guint n_entries;
  HyvinTextEntry entries[];
};

G_DEFINE_BOXED_TYPE (HyvinText, hyvin_text, hyvin_text_ref, hyvin_text_unref)

/* Room grows by doubling; n_entries alone tells how much there is. */
static gboolean
is_full (guint n_entries)
{
  return n_entries == 0 || (n_entries & (n_entries - 1)) == 0;
}

/* Appends an entry to a text that nobody else has seen yet (%NULL: to a new
 * one), taking @value. The text may move. */
HyvinText *
_hyvin_text_append (HyvinText  *self,
                    const char *language,
                    char       *value)
{
  guint n_entries = self != NULL ? self->n_entries : 0;
  HyvinTextEntry *entry;

  if (self == NULL || is_full (n_entries))
    self = g_realloc (self, sizeof (HyvinText)
                            + sizeof (HyvinTextEntry) * MAX (1, 2 * (gsize) n_entries));
  if (n_entries == 0)
    g_atomic_ref_count_init (&self->ref_count);

  entry = &self->entries[n_entries];
  entry->language = g_strdup (language);
  entry->value = value;
  self->n_entries = n_entries + 1;
  return self;
}

/**
 * hyvin_text_new:
 * @value: the text
 *
 * Makes a text in the language of the document it will stand in.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
HyvinText *
hyvin_text_new (const char *value)
{
  g_return_val_if_fail (value != NULL, NULL);

  return _hyvin_text_append (NULL, NULL, g_strdup (value));
}

/**
 * hyvin_text_new_in_language:
 * @language: (nullable): a language tag, or %NULL for the document's language
 * @value: the text
 *
 * Makes a text in one language.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
HyvinText *
hyvin_text_new_in_language (const char *language,
                            const char *value)
{
  g_return_val_if_fail (value != NULL, NULL);

  return _hyvin_text_append (NULL, language, g_strdup (value));
}

/**
 * hyvin_text_ref:
 * @self: a text
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 *
 * Since: 1.0
 */
HyvinText *
hyvin_text_ref (HyvinText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * hyvin_text_unref:
 * @self: (transfer full): a text
 *
 * Drops a reference.
 *
 * Since: 1.0
 */
void
hyvin_text_unref (HyvinText *self)
{
  guint i;

  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (i = 0; i < self->n_entries; i++)
    {
      g_free (self->entries[i].language);
      g_free (self->entries[i].value);
    }
  g_free (self);
}

static HyvinText *
copy_with (const HyvinText *self,
           const char      *language,
           const char      *value)
{
  HyvinText *copy = NULL;
  gboolean done = value == NULL;
  guint i;

  for (i = 0; self != NULL && i < self->n_entries; i++)
    {
      const HyvinTextEntry *entry = &self->entries[i];
      gboolean same = g_strcmp0 (entry->language, language) == 0;

      if (same && done)
        continue;
      copy = _hyvin_text_append (copy, entry->language, g_strdup (same ? value : entry->value));
      done = done || same;
    }
  if (!done)
    copy = _hyvin_text_append (copy, language, g_strdup (value));
  return copy;
}

/**
 * hyvin_text_with:
 * @self: a text
 * @language: (nullable): a language tag, or %NULL for the document's language
 * @value: the text in that language
 *
 * Makes a text that says @value in @language and the same as @self in the
 * other languages.
 *
 * Returns: (transfer full): the new text
 *
 * Since: 1.0
 */
HyvinText *
hyvin_text_with (HyvinText  *self,
                 const char *language,
                 const char *value)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (value != NULL, NULL);

  return copy_with (self, language, value);
}

/**
 * hyvin_text_without:
 * @self: a text
 * @language: (nullable): a language tag, or %NULL for the document's language
 *
 * Makes a text without what @self says in @language.
 *
 * Returns: (transfer full) (nullable): the new text, or %NULL if nothing is left
 *
 * Since: 1.0
 */
HyvinText *
hyvin_text_without (HyvinText  *self,
                    const char *language)
{
  g_return_val_if_fail (self != NULL, NULL);

  return copy_with (self, language, NULL);
}

/**
 * hyvin_text_get_n_entries:
 * @self: a text
 *
 * Gets how many entries the text has; at least one.
 *
 * Returns: the number of entries
 *
 * Since: 1.0
 */
guint
hyvin_text_get_n_entries (const HyvinText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_entries;
}

/**
 * hyvin_text_get_language:
 * @self: a text
 * @index: which entry, from 0
 *
 * Gets the language tag of an entry.
 *
 * Returns: (nullable): the tag, or %NULL for the language of the document, or
 *   when there is no such entry
 *
 * Since: 1.0
 */
const char *
hyvin_text_get_language (const HyvinText *self,
                         guint            index)
{
  g_return_val_if_fail (self != NULL, NULL);

  return index < self->n_entries ? self->entries[index].language : NULL;
}

/**
 * hyvin_text_get_value:
 * @self: a text
 * @index: which entry, from 0
 *
 * Gets what an entry says.
 *
 * Returns: (nullable): the value, or %NULL when there is no such entry
 *
 * Since: 1.0
 */
const char *
hyvin_text_get_value (const HyvinText *self,
                      guint            index)
{
  g_return_val_if_fail (self != NULL, NULL);

  return index < self->n_entries ? self->entries[index].value : NULL;
}

/* How well an entry's tag answers a wish: 2 the same tag, 1 the same language. */
static int
match_language (const char *tag,
                const char *wish)
{
  gsize primary = strcspn (wish, "-");

  if (g_ascii_strcasecmp (tag, wish) == 0)
    return 2;
  return strcspn (tag, "-") == primary && g_ascii_strncasecmp (tag, wish, primary) == 0;
}

static const HyvinTextEntry *
find_entry (const HyvinText *self,
            const char      *wish,
            const char      *document_language)
{
  const HyvinTextEntry *best = NULL;
  int best_match = 0;
  guint i;

  for (i = 0; wish != NULL && i < self->n_entries; i++)
    {
      const HyvinTextEntry *entry = &self->entries[i];
      const char *tag = entry->language != NULL ? entry->language : document_language;
      int match = tag != NULL ? match_language (tag, wish) : 0;

      if (match > best_match)
        {
          best = entry;
          best_match = match;
        }
    }
  return best;
}

/**
 * hyvin_text_lookup:
 * @self: a text
 * @language: (nullable): the language that is wanted, or %NULL for the document's
 * @document_language: (nullable): the language of the document, which entries
 *   without a tag are in
 *
 * Gets the text in a language, or in the nearest one: an entry with the same
 * tag, else one with the same language part, else one in the language of the
 * document, else the first.
 *
 * Returns: the text
 *
 * Since: 1.0
 */
const char *
hyvin_text_lookup (const HyvinText *self,
                   const char      *language,
                   const char      *document_language)
{
  const HyvinTextEntry *entry;
  guint i;

  g_return_val_if_fail (self != NULL, NULL);

  entry = find_entry (self, language, document_language);
  if (entry == NULL)
    entry = find_entry (self, document_language, document_language);
  for (i = 0; entry == NULL && i < self->n_entries; i++)
    entry = self->entries[i].language == NULL ? &self->entries[i] : NULL;
  return entry != NULL ? entry->value : self->entries[0].value;
}

/**
 * hyvin_text_equal:
 * @self: a text
 * @other: another text
 *
 * Tells whether two texts say the same in the same languages and the same order.
 *
 * Returns: %TRUE if they do
 *
 * Since: 1.0
 */
gboolean
hyvin_text_equal (const HyvinText *self,
                  const HyvinText *other)
{
  guint i;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  if (self == other)
    return TRUE;
  if (self->n_entries != other->n_entries)
    return FALSE;
  for (i = 0; i < self->n_entries; i++)
    {
      if (g_strcmp0 (self->entries[i].language, other->entries[i].language) != 0
          || strcmp (self->entries[i].value, other->entries[i].value) != 0)
        return FALSE;
    }
  return TRUE;
}
