/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "reading.h"

#include "messages.h"
#include "options.h"

static gboolean choose_limit (const char  *option,
                              const char  *value,
                              gpointer     unused,
                              GError     **error);

/* The options are called as the properties of the reader are. */
static const GOptionEntry limits[] = {
  { "max-bytes", 0, 0, G_OPTION_ARG_CALLBACK, choose_limit,
    N_("Bytes of a document"), N_("NUMBER") },
  { "max-depth", 0, 0, G_OPTION_ARG_CALLBACK, choose_limit,
    N_("Elements inside each other"), N_("NUMBER") },
  { "max-elements", 0, 0, G_OPTION_ARG_CALLBACK, choose_limit,
    N_("Elements, comments, instructions and unknown attributes"), N_("NUMBER") },
  { "max-text", 0, 0, G_OPTION_ARG_CALLBACK, choose_limit,
    N_("Bytes of a text"), N_("NUMBER") },
  { "max-token", 0, 0, G_OPTION_ARG_CALLBACK, choose_limit,
    N_("Bytes of a tag, comment, instruction or CDATA section"), N_("NUMBER") },
  { "max-declarations", 0, 0, G_OPTION_ARG_CALLBACK, choose_limit,
    N_("Bytes of namespace declarations that kept elements and attributes need"), N_("NUMBER") },
  G_OPTION_ENTRY_NULL
};

#define N_LIMITS (G_N_ELEMENTS (limits) - 1)

/* What the command line says. */
static struct
{
  gboolean is_chosen;
  guint64 number;
} choices[N_LIMITS];

static guint
find_limit (const char *name)
{
  guint i = 0;

  while (i < N_LIMITS - 1 && strcmp (limits[i].long_name, name) != 0)
    i++;
  return i;
}

/* The most that a limit can be: the properties are of two widths. */
static guint64
get_maximum (const char *name)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (reader), name);

  return G_IS_PARAM_SPEC_UINT64 (pspec) ? G_MAXUINT64 : G_MAXUINT;
}

static gboolean
choose_limit (const char  *option,
              const char  *value,
              gpointer     unused G_GNUC_UNUSED,
              GError     **error)
{
  const char *name = option + strspn (option, "-");
  guint i = find_limit (name);

  choices[i].is_chosen = parse_number (option, value, get_maximum (name), &choices[i].number, error);
  return choices[i].is_chosen;
}

/* The options that set the limits of reading. */
const GOptionEntry *
reading_get_limits (void)
{
  return limits;
}

/* Makes a reader as the command line wants it. */
HyvinReader *
reading_make_reader (void)
{
  HyvinReader *reader = hyvin_reader_new ();
  guint i;

  hyvin_reader_set_language (reader, messages_get_language ());
  for (i = 0; i < N_LIMITS; i++)
    {
      g_auto (GValue) number = G_VALUE_INIT;

      if (!choices[i].is_chosen)
        continue;
      g_value_init (&number, G_TYPE_UINT64);
      g_value_set_uint64 (&number, choices[i].number);
      g_object_set_property (G_OBJECT (reader), limits[i].long_name, &number);
    }
  return reader;
}
