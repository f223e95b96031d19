/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "messages.h"

#include <stdio.h>

#include <hyvin/hyvin.h>

#include "wrap.h"

static const char * const languages[] = { "fi", "sv", "en", NULL };

/* What `--lang` says; NULL until then. */
static const char *chosen_language;

gboolean
messages_choose_language (const char  *language,
                          GError     **error)
{
  guint i;

  if (language == NULL)
    return TRUE;
  for (i = 0; languages[i] != NULL; i++)
    {
      if (strcmp (languages[i], language) != 0)
        continue;
      chosen_language = languages[i];
      return TRUE;
    }
  set_usage_error (error, N_("Unknown language “%s”: choose from fi, sv, en"), language);
  return FALSE;
}

const char *
messages_get_language (void)
{
  return chosen_language != NULL ? chosen_language : hyvin_get_default_language ();
}

const char *
say (const char *message)
{
  return hyvin_translate (messages_get_language (), message);
}

static const char *
translate (const char *message,
           gpointer    unused G_GNUC_UNUSED)
{
  return message != NULL && *message != '\0' ? say (message) : message;
}

/* Adds options, to be shown in the language of the reader. */
void
messages_add_options (GOptionContext     *context,
                      const GOptionEntry *entries)
{
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_group_set_translate_func (g_option_context_get_main_group (context),
                                     translate, NULL, NULL);
}

/* A translation takes the arguments of the English format: the catalogue is
 * checked for that when it is compiled. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static char *
say_with (const char *format,
          va_list     arguments)
{
  return g_strdup_vprintf (say (format), arguments);
}
#pragma GCC diagnostic pop

char *
say_format (const char *format,
            ...)
{
  va_list arguments;
  char *text;

  va_start (arguments, format);
  text = say_with (format, arguments);
  va_end (arguments);
  return text;
}

/* Messages quote file names and options, which may hold anything. What was
 * printed before them stands before them, wherever the two streams go. */
static void
print_complaint (const char *prefix,
                 const char *message)
{
  g_autofree char *text = make_printable (message);

  fflush (stdout);
  fprintf (stderr, "%s%s\n", prefix, text);
}

void
complain (const char *format,
          ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = say_with (format, arguments);
  va_end (arguments);
  print_complaint ("hyvin: ", text);
}

void
complain_plainly (const char *format,
                  ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = say_with (format, arguments);
  va_end (arguments);
  print_complaint ("", text);
}

/* Of what is already in the language of the reader. */
void
complain_literally (const char *message)
{
  print_complaint ("hyvin: ", message);
}

void
complain_of (const GError *error)
{
  complain_literally (error->message);
}

void
set_usage_error (GError     **error,
                 const char  *format,
                 ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = say_with (format, arguments);
  va_end (arguments);
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, text);
}
