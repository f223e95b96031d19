/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "arguments.h"

#include <string.h>

#include "messages.h"
#include "suggest.h"

/* A command line on its way. It is described by the rows of GLib, but read here:
 * GLib's own reader complains in the language of the locale alone, guesses at no
 * misspelt option, and takes no short option with its value, such as -j2. */
typedef struct
{
  const OptionGroup *groups;
  gboolean only_before_words;
  char **next;                  /* the word after the one at hand */
  gboolean is_over;             /* no option follows */
  GPtrArray *rest;              /* the words that are no options: there may be many */
} Arguments;

/* The row of an option by its name: of one letter when @letter is not 0. The row
 * without a name takes the words that are no options. */
static const GOptionEntry *
find_entry (const Arguments *self,
            const char      *name,
            char             letter)
{
  const OptionGroup *group;
  const GOptionEntry *entry;

  for (group = self->groups; group->entries != NULL; group++)
    {
      for (entry = group->entries; entry->long_name != NULL; entry++)
        {
          if (letter != 0 ? entry->short_name == letter : g_strcmp0 (entry->long_name, name) == 0)
            return entry;
        }
    }
  return NULL;
}

/* Complains of an option that there is not, and guesses which was meant. */
static void
refuse (const Arguments  *self,
        const char       *word,
        const char       *name,
        GError          **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  const OptionGroup *group;
  const GOptionEntry *entry;
  const char *nearest;

  for (group = self->groups; group->entries != NULL; group++)
    {
      for (entry = group->entries; entry->long_name != NULL; entry++)
        g_ptr_array_add (names, (gpointer) entry->long_name);
    }
  g_ptr_array_add (names, NULL);
  nearest = suggest_word (name, (const char * const *) names->pdata);
  if (nearest != NULL)
    set_usage_error (error, N_("There is no option “%s”: did you mean “--%s”?"), word, nearest);
  else
    set_usage_error (error, N_("There is no option “%s”"), word);
}

/* Values */

/* A text in UTF-8, of which the locale may know nothing. */
static char *
read_text (const char  *value,
           GError     **error)
{
  char *text = g_utf8_validate (value, -1, NULL) ? g_strdup (value)
                                                 : g_locale_to_utf8 (value, -1, NULL, NULL, NULL);

  if (text == NULL)
    set_usage_error (error, N_("“%s” is not text in the encoding of the locale"), value);
  return text;
}

static gboolean
read_number (const char  *option,
             const char  *value,
             int         *number,
             GError     **error)
{
  g_autofree char *most = g_strdup_printf ("%d", G_MAXINT);
  gint64 read;

  if (!g_ascii_string_to_signed (value, 10, 0, G_MAXINT, &read, NULL))
    {
      set_usage_error (error, N_("“%s” is not a value of %s: it is a whole number of at most %s"),
                       value, option, most);
      return FALSE;
    }
  *number = (int) read;
  return TRUE;
}

/* Puts a text, if there is one, at the end of an array of them. */
static gboolean
append_text (char ***texts,
             char   *text)
{
  guint length = *texts != NULL ? g_strv_length (*texts) : 0;

  if (text == NULL)
    return FALSE;
  *texts = g_renew (char *, *texts, length + 2);
  (*texts)[length] = text;
  (*texts)[length + 1] = NULL;
  return TRUE;
}

static gboolean
replace_text (char **place,
              char  *text)
{
  g_free (*place);
  *place = text;
  return text != NULL;
}

/* @option is as it was typed, for messages. */
static gboolean
take_value (const GOptionEntry  *entry,
            const char          *option,
            const char          *value,
            GError             **error)
{
  switch (entry->arg)
    {
    case G_OPTION_ARG_STRING:
      return replace_text (entry->arg_data, read_text (value, error));
    case G_OPTION_ARG_FILENAME:
      return replace_text (entry->arg_data, g_strdup (value));
    case G_OPTION_ARG_STRING_ARRAY:
      return append_text (entry->arg_data, read_text (value, error));
    case G_OPTION_ARG_INT:
      return read_number (option, value, entry->arg_data, error);
    case G_OPTION_ARG_CALLBACK:
      return ((GOptionArgFunc) entry->arg_data) (option, value, NULL, error);
    case G_OPTION_ARG_NONE:
    case G_OPTION_ARG_FILENAME_ARRAY:
    case G_OPTION_ARG_DOUBLE:
    case G_OPTION_ARG_INT64:
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Takes an option; @value is the rest of its word, if that may be one. */
static gboolean
take_option (Arguments           *self,
             const GOptionEntry  *entry,
             const char          *option,
             const char          *value,
             GError             **error)
{
  if (entry->arg == G_OPTION_ARG_NONE && value == NULL)
    {
      *(gboolean *) entry->arg_data = TRUE;
      return TRUE;
    }
  if (entry->arg == G_OPTION_ARG_NONE)
    set_usage_error (error, N_("The option “%s” takes no value"), option);
  else if (value == NULL && *self->next == NULL)
    set_usage_error (error, N_("The option “%s” needs a value"), option);
  else
    return take_value (entry, option, value != NULL ? value : *self->next++, error);
  return FALSE;
}

/* Words */

/* Takes `--name`, `--name value` or `--name=value`. */
static gboolean
take_long (Arguments   *self,
           const char  *word,
           GError     **error)
{
  g_auto (GStrv) parts = g_strsplit (word, "=", 2);
  const char *name = parts[0] + strlen ("--");
  const GOptionEntry *entry = *name != '\0' ? find_entry (self, name, 0) : NULL;

  if (entry != NULL)
    return take_option (self, entry, parts[0], parts[1], error);
  refuse (self, parts[0], name, error);
  return FALSE;
}

/* Takes the letters of a word such as `-i`, `-j2`, `-j 2` or `-ij2`. */
static gboolean
take_short (Arguments   *self,
            const char  *word,
            GError     **error)
{
  const char *p;

  for (p = word + 1; *p != '\0'; p++)
    {
      char option[] = { '-', *p, '\0' };
      const GOptionEntry *entry = find_entry (self, NULL, *p);
      gboolean is_flag = entry != NULL && entry->arg == G_OPTION_ARG_NONE;

      if (entry == NULL)
        {
          refuse (self, word, word + 1, error);
          return FALSE;
        }
      if (!take_option (self, entry, option, is_flag || p[1] == '\0' ? NULL : p + 1, error))
        return FALSE;
      if (!is_flag)
        return TRUE;
    }
  return TRUE;
}

static gboolean
take_word (Arguments   *self,
           const char  *word,
           GError     **error)
{
  /* A lone - is a file: standard input. */
  if (self->is_over || word[0] != '-' || word[1] == '\0')
    {
      self->is_over = self->is_over || self->only_before_words;
      g_ptr_array_add (self->rest, (gpointer) word);
      return TRUE;
    }
  if (strcmp (word, "--") == 0)
    {
      self->is_over = TRUE;
      return TRUE;
    }
  return word[1] == '-' ? take_long (self, word, error) : take_short (self, word, error);
}

/* Gives the words that are no options to the row for them. */
static gboolean
take_rest (const Arguments  *self,
           GError          **error)
{
  const GOptionEntry *entry = find_entry (self, G_OPTION_REMAINING, 0);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  guint i;

  for (i = 0; i < self->rest->len; i++)
    {
      const char *word = g_ptr_array_index (self->rest, i);
      char *text = entry->arg == G_OPTION_ARG_STRING_ARRAY ? read_text (word, error)
                                                           : g_strdup (word);

      if (text == NULL)
        return FALSE;
      g_ptr_array_add (texts, text);
    }
  if (texts->len == 0)
    return TRUE;
  g_ptr_array_add (texts, NULL);
  *(char ***) entry->arg_data = (char **) g_ptr_array_free (g_steal_pointer (&texts), FALSE);
  return TRUE;
}

/* Reads the options in @words, and whatever else there is: the groups have a row
 * for that. Options end at the first other word when @only_before_words. */
gboolean
arguments_parse (const OptionGroup  *groups,
                 gboolean            only_before_words,
                 char              **words,
                 GError            **error)
{
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();
  Arguments self = { groups, only_before_words, words, FALSE, rest };

  while (*self.next != NULL)
    {
      const char *word = *self.next++;

      if (!take_word (&self, word, error))
        return FALSE;
    }
  return take_rest (&self, error);
}
