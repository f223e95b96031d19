/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "help.h"

#include <stdio.h>

#include "messages.h"
#include "terminal.h"
#include "wrap.h"

#define MAX_WIDTH 100

/* Fewer columns than this are too few for a text beside something else. */
#define MIN_TEXT_WIDTH 36

/* What is shown in rows of two columns. */
typedef struct
{
  guint width;
  guint label_width;
} Layout;

/* What a row begins with, such as `-j, --jobs=NUMBER`. */
static char *
make_label (const GOptionEntry *entry)
{
  GString *label = g_string_new ("");

  if (entry->short_name != '\0')
    g_string_append_printf (label, "-%c, ", entry->short_name);
  g_string_append_printf (label, "--%s", entry->long_name);
  if (entry->arg_description != NULL)
    g_string_append_printf (label, "=%s", say (entry->arg_description));
  return g_string_free (label, FALSE);
}

static void
print_row (const Layout *layout,
           const char   *label,
           const char   *text)
{
  guint indent = layout->label_width + 4;
  g_autofree char *blanks = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  guint i;

  printf ("  %s", label);
  if (layout->width < indent + MIN_TEXT_WIDTH)
    {
      puts ("");
      print_wrapped (text, layout->width, "        ");
      return;
    }
  blanks = g_strnfill (indent, ' ');
  lines = wrap_text (text, layout->width - indent);
  printf ("%*s%s\n", (int) (layout->label_width - text_width (label) + 2), "",
          (const char *) g_ptr_array_index (lines, 0));
  for (i = 1; i < lines->len; i++)
    printf ("%s%s\n", blanks, (const char *) g_ptr_array_index (lines, i));
}

/* All but the row of the words that are no options. */
static gboolean
is_shown (const GOptionEntry *entry)
{
  return *entry->long_name != '\0';
}

static Layout
lay_out (const OptionGroup *groups)
{
  Layout layout = { MIN (terminal_get_width (), MAX_WIDTH), 0 };
  const GOptionEntry *entry;

  for (; groups->entries != NULL; groups++)
    {
      for (entry = groups->entries; entry->long_name != NULL; entry++)
        {
          g_autofree char *label = make_label (entry);

          if (is_shown (entry))
            layout.label_width = MAX (layout.label_width, text_width (label));
        }
    }
  return layout;
}

static void
print_groups (const Layout      *layout,
              const OptionGroup *groups)
{
  const GOptionEntry *entry;

  for (; groups->entries != NULL; groups++)
    {
      if (groups->heading != NULL)
        printf ("\n%s\n", say (groups->heading));
      for (entry = groups->entries; entry->long_name != NULL; entry++)
        {
          g_autofree char *label = make_label (entry);

          if (is_shown (entry))
            print_row (layout, label, say (entry->description));
        }
    }
}

/* What is to be typed is not wrapped: it is there to be copied. */
static void
print_examples (const Layout  *layout,
                const Example *examples)
{
  printf ("\n%s\n", say (N_("Examples:")));
  for (; examples->line != NULL; examples++)
    {
      if (examples->purpose != NULL)
        print_wrapped (say (examples->purpose), layout->width, "  ");
      printf ("    %s\n", examples->line);
    }
}

static void
print_paragraph (const Layout *layout,
                 const char   *text)
{
  puts ("");
  print_wrapped (say (text), layout->width, "");
}

static void
print_usage (const char *name,
             const char *parameters)
{
  printf ("%s %s [%s]", say (N_("Usage:")), name, say (N_("OPTION…")));
  if (parameters != NULL)
    printf (" %s", say (parameters));
  puts ("");
}

void
help_print_command (const Command     *command,
                    const OptionGroup *groups)
{
  g_autofree char *name = g_strconcat ("hyvin ", command->name, NULL);
  Layout layout = lay_out (groups);

  print_usage (name, command->parameters);
  print_paragraph (&layout, command->summary);
  print_groups (&layout, groups);
  print_examples (&layout, command->examples);
  if (command->notes != NULL)
    print_paragraph (&layout, command->notes);
}

void
help_print (const Command * const *commands,
            const Example         *examples,
            const OptionGroup     *groups)
{
  Layout layout = lay_out (groups);

  print_usage ("hyvin", N_("COMMAND [ARGUMENT…]"));
  print_paragraph (&layout, N_("Checks the welfare reports and plans of Finnish municipalities."));
  printf ("\n%s\n", say (N_("Commands:")));
  for (; *commands != NULL; commands++)
    print_row (&layout, (*commands)->name, say ((*commands)->summary));
  print_groups (&layout, groups);
  print_examples (&layout, examples);
  print_paragraph (&layout, N_("“hyvin COMMAND --help” tells more of a command."));
  print_paragraph (&layout, N_("Exit status: 0 clean, 1 findings, 2 could not check."));
}
