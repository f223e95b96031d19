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
  STATUS_PIPE_CLOSED = 141,     /* nobody reads standard output: 128 + SIGPIPE */
};

/* What `--help` shows how to do; an array of them ends with a row of NULL. */
typedef struct
{
  const char *purpose;          /* NULL: that of the row before */
  const char *line;             /* to be typed */
} Example;

/* A subcommand. */
typedef struct _Command Command;

struct _Command
{
  const char *name;
  const char *parameters;       /* what follows the options in its usage line, or NULL */
  const char *summary;
  const char *notes;            /* the last paragraph of its help, or NULL */
  const Example *examples;
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
int      finish_output (int                 status);

extern const Command explain_command;
extern const Command format_command;
extern const Command new_command;
extern const Command report_command;
extern const Command show_command;
extern const Command validate_command;

G_END_DECLS
