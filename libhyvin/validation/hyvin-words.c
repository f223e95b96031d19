/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-words-private.h"

#include <string.h>

#include "hyvin-fold-private.h"
#include "hyvin-hash-private.h"

/* In bytes. No entry comes near it: longer texts need not be folded. */
#define LONGEST_TEXT 256

struct _HyvinWords
{
  GHashTable *vague;
  GHashTable *municipality;
  GHashTable *placeholders;
  guint64 begins[0x80][2];      /* by the first sign, of ASCII: the bits of the second */
};

/* From as many on, the number of a repeated sign does not matter. */
#define MANY 3

static gboolean
is_one_sign (const char *text)
{
  return strspn (text, (const char[]) { *text, '\0' }) == strlen (text);
}

/* Folds the text, and takes away what does not make it another one. */
static char *
fold_word (const char *text)
{
  char *folded = _hyvin_fold (text);
  gsize length = strlen (folded);

  if (length >= MANY && is_one_sign (folded))
    {
      folded[MANY] = '\0';
      return folded;
    }
  while (length > 1 && folded[length - 1] == '.' && !is_one_sign (folded))
    folded[--length] = '\0';
  return g_strchomp (folded);
}

static GHashTable *
load_group (GKeyFile   *file,
            const char *group)
{
  GHashTable *words = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) keys = g_key_file_get_keys (file, group, NULL, NULL);
  char **key;
  char **word;

  for (key = keys; key != NULL && *key != NULL; key++)
    {
      g_auto (GStrv) list = g_key_file_get_string_list (file, group, *key, NULL, NULL);

      for (word = list; word != NULL && *word != NULL; word++)
        g_hash_table_add (words, fold_word (*word));
    }
  return words;
}

/* Anything may follow a single sign, and what is not of ASCII is not told apart. */
static void
note_beginning (HyvinWords *self,
                const char *word)
{
  guchar first = (guchar) word[0];
  guchar second = first != '\0' ? (guchar) word[1] : '\0';

  if (first >= 0x80)
    return;
  if (second == '\0' || second >= 0x80)
    memset (self->begins[first], 0xff, sizeof self->begins[first]);
  else
    self->begins[first][second / 64] |= G_GUINT64_CONSTANT (1) << second % 64;
}

static void
note_beginnings (HyvinWords *self)
{
  static const char * const brackets[] = { "[", "(", "<", "{" };
  GHashTableIter iter;
  gpointer word;
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (brackets); i++)
    note_beginning (self, brackets[i]);
  g_hash_table_iter_init (&iter, self->placeholders);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    note_beginning (self, word);
}

/* What words.ini says, as a HyvinWords. */
gpointer
_hyvin_words_load (GKeyFile  *file,
                   GError   **error G_GNUC_UNUSED)
{
  HyvinWords *self = g_new0 (HyvinWords, 1);

  self->vague = load_group (file, "vague");
  self->municipality = load_group (file, "municipality");
  self->placeholders = load_group (file, "placeholder");
  note_beginnings (self);
  return self;
}

void
_hyvin_words_free (gpointer data)
{
  HyvinWords *self = data;

  g_hash_table_unref (self->vague);
  g_hash_table_unref (self->municipality);
  g_hash_table_unref (self->placeholders);
  g_free (self);
}

static gboolean
is_short (const char *text)
{
  return text != NULL && strnlen (text, LONGEST_TEXT + 1) <= LONGEST_TEXT;
}

/* What stands in brackets, when the whole text does; else NULL. */
static char *
unwrap (const char *folded)
{
  static const char pairs[][2] = { { '[', ']' }, { '(', ')' }, { '<', '>' }, { '{', '}' } };
  gsize length = strlen (folded);
  gsize i;

  for (i = 0; length >= 2 && i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *inside = NULL;

      if (folded[0] != pairs[i][0] || folded[length - 1] != pairs[i][1])
        continue;
      inside = g_strndup (folded + 1, length - 2);
      return fold_word (inside);
    }
  return NULL;
}

/* Whether the text begins with "to be", as [To be named by the council] does. */
static gboolean
is_yet_to_be (const char *text)
{
  return (g_str_has_prefix (text, "to be") || g_str_has_prefix (text, "to_be"))
         && (text[5] == '\0' || text[5] == ' ' || text[5] == '_');
}

/* Whether a party so called is nobody in particular: "all", "the city". */
gboolean
_hyvin_words_is_vague (const HyvinWords *self,
                       const char       *text)
{
  g_autofree char *folded = NULL;

  if (!is_short (text))
    return FALSE;
  folded = fold_word (text);
  return g_hash_table_contains (self->vague, folded);
}

/* What is left of a name without the word before or behind it that says what it is
 * the name of: “kangasalan” of “kangasalan kaupunki”. NULL: it has no such word. */
static char *
strip_municipality (const HyvinWords *self,
                    const char       *folded)
{
  const char *first = strchr (folded, ' ');
  const char *last = strrchr (folded, ' ');
  g_autofree char *before = first != NULL ? g_strndup (folded, (gsize) (first - folded)) : NULL;

  if (last != NULL && g_hash_table_contains (self->municipality, last + 1))
    return g_strndup (folded, (gsize) (last - folded));
  if (before != NULL && g_hash_table_contains (self->municipality, before))
    return g_strdup (g_str_has_prefix (first, " of ") ? first + strlen (" of ") : first + 1);
  return NULL;
}

/* How much of the end of a name its inflection may change: Helsinki, Helsingin. */
#define LONGEST_ENDING 2
#define SHORTEST_STEM 3

static gboolean
is_inflected (const char *word,
              const char *name)
{
  glong length = g_utf8_strlen (name, -1);
  glong stem = MIN (length, MAX (SHORTEST_STEM, length - LONGEST_ENDING));

  return strncmp (word, name, (gsize) (g_utf8_offset_to_pointer (name, stem) - name)) == 0
         && g_utf8_strlen (word, -1) <= length + LONGEST_ENDING;
}

/* Whether the text says no more than the name of a municipality: “Kangasala”,
 * “Kangasalan kaupunki”, “Pargas stad”. */
gboolean
_hyvin_words_is_municipality (const HyvinWords *self,
                              const char       *text,
                              const char       *name)
{
  g_autofree char *folded = NULL;
  g_autofree char *folded_name = NULL;
  g_autofree char *stripped = NULL;
  g_autofree char *stripped_name = NULL;

  if (!is_short (text) || !is_short (name))
    return FALSE;
  folded = fold_word (text);
  folded_name = fold_word (name);
  stripped = strip_municipality (self, folded);
  stripped_name = strip_municipality (self, folded_name);
  if (*folded_name == '\0' || strcmp (folded, folded_name) == 0)
    return *folded_name != '\0';
  return stripped != NULL
         && is_inflected (stripped, stripped_name != NULL ? stripped_name : folded_name);
}

/* Whether the text begins with a placeholder and a colon, which only say what is
 * to come: "To be completed: the name of the goal". */
static gboolean
is_announced (const HyvinWords *self,
              const char       *folded)
{
  const char *colon = strchr (folded, ':');
  g_autofree char *announcement = NULL;

  if (colon == NULL || !g_unichar_isalpha (g_utf8_get_char (folded)))
    return FALSE;
  announcement = g_strndup (folded, (gsize) (colon - folded));
  return g_hash_table_contains (self->placeholders, announcement);
}

/* Most texts begin as no placeholder does, and need not be folded. What follows one
 * of the first two signs, an accent or a hyphen at the end of a line, may make
 * another of it. */
static gboolean
may_be_placeholder (const HyvinWords *self,
                    const char       *text)
{
  guchar signs[3] = { 0, 0, 0 };
  guchar second;

  while (g_ascii_isspace (*text))
    text++;
  memcpy (signs, text, strnlen (text, sizeof signs));
  if (signs[0] >= 0x80 || signs[1] >= 0x80 || signs[1] == '-' || signs[2] >= 0x80)
    return TRUE;
  second = g_ascii_isspace (signs[1]) ? ' ' : (guchar) g_ascii_tolower ((char) signs[1]);
  return (self->begins[(guchar) g_ascii_tolower ((char) signs[0])][second / 64]
          >> second % 64 & 1) != 0;
}

/* Whether the text only keeps a place for one: "...", "TBD", "[To be named]". */
gboolean
_hyvin_words_is_placeholder (const HyvinWords *self,
                             const char       *text)
{
  g_autofree char *folded = NULL;
  g_autofree char *inside = NULL;

  if (!is_short (text) || !may_be_placeholder (self, text))
    return FALSE;
  folded = fold_word (text);
  if (g_hash_table_contains (self->placeholders, folded) || is_announced (self, folded))
    return TRUE;
  inside = unwrap (folded);
  return inside != NULL && (is_yet_to_be (inside) || *inside == '\0'
                            || g_hash_table_contains (self->placeholders, inside));
}
