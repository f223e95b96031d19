/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How the program ends. */
enum
{
  STATUS_CLEAN = 0,             /* nothing to complain of */
  STATUS_FINDINGS = 1,          /* findings at or over the wanted severity */
  STATUS_UNABLE = 2,            /* could not check, or wrong use */
};

/* A subcommand: a row of the table in main.c. */
typedef struct _Command Command;

struct _Command
{
  const char *name;
  const char *parameters;       /* what follows the options in its usage line */
  const char *summary;
  const char *example;
  gboolean reads_documents;     /* and so has the options for limits */
  int (*run) (const Command *command,
              char         **arguments);
};

gboolean command_parse (const Command      *command,
                        const GOptionEntry *entries,
                        char              **arguments,
                        GError            **error);
int      command_fail  (const Command      *command,
                        const GError       *error);

int explain_run  (const Command *command, char **arguments);
int format_run   (const Command *command, char **arguments);
int new_run      (const Command *command, char **arguments);
int report_run   (const Command *command, char **arguments);
int show_run     (const Command *command, char **arguments);
int validate_run (const Command *command, char **arguments);

G_END_DECLS
