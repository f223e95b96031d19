/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "messages.h"

#include <stdio.h>
#include <string.h>

#include <hyvin/hyvin.h>

#include "wrap.h"

static const char * const languages[] = { "fi", "sv", "en", NULL };

/* What `--lang` says; NULL until then. */
static const char *chosen_language;

/* Reads the value of `--lang`. */
gboolean
messages_choose_language (const char  *option G_GNUC_UNUSED,
                          const char  *language,
                          gpointer     unused G_GNUC_UNUSED,
                          GError     **error)
{
  guint i;

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

/* Looks for `--lang` before anything else is read: help and complaints are to be
 * in that language too, wherever it stands. */
void
messages_look_for_language (char **arguments)
{
  for (; *arguments != NULL && strcmp (*arguments, "--") != 0; arguments++)
    {
      if (g_str_has_prefix (*arguments, "--lang="))
        messages_choose_language (NULL, *arguments + strlen ("--lang="), NULL, NULL);
      else if (strcmp (*arguments, "--lang") == 0 && arguments[1] != NULL)
        messages_choose_language (NULL, arguments[1], NULL, NULL);
    }
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

static void
set_error (GError     **error,
           GQuark       domain,
           int          code,
           const char  *format,
           va_list      arguments)
{
  g_autofree char *text = say_with (format, arguments);

  g_set_error_literal (error, domain, code, text);
}

void
set_usage_error (GError     **error,
                 const char  *format,
                 ...)
{
  va_list arguments;

  va_start (arguments, format);
  set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, format, arguments);
  va_end (arguments);
}

void
set_problem (GError     **error,
             const char  *format,
             ...)
{
  va_list arguments;

  va_start (arguments, format);
  set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, format, arguments);
  va_end (arguments);
}
