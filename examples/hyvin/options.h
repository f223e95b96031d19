/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

/* A word that an option takes, and what it means; ended by a row without one. */
typedef struct
{
  const char *word;
  int value;
} Word;

gboolean parse_word (const Word  *words,
                     const char  *option,
                     const char  *text,
                     int         *value,
                     GError     **error);

gboolean parse_number (const char  *option,
                       const char  *text,
                       guint64      maximum,
                       guint64     *value,
                       GError     **error);

HyvinRule * find_rule (const char  *code,
                      GError     **error);

/* What the commands that judge documents are told to judge by. */
typedef struct
{
  char *profile;
  char *date;
  char **rules;
} Judging;

/* The rows of their options. */
#define JUDGING_ENTRIES(judging)                                                     \
  { "profile", 0, 0, G_OPTION_ARG_FILENAME, &(judging)->profile,                     \
    N_("Rules and severities: recommended (the default), minimal, strict, law-2011, " \
       "law-2023, or a file"),                                                       \
    N_("PROFILE") },                                                                 \
  { "rule", 0, 0, G_OPTION_ARG_STRING_ARRAY, &(judging)->rules,                      \
    N_("Severity of a rule: error, warning, information or off"),                    \
    N_("RULE=SEVERITY") },                                                           \
  { "date", 0, 0, G_OPTION_ARG_STRING, &(judging)->date,                             \
    N_("The day to judge by, instead of today"), N_("YYYY-MM-DD") }

void        judging_clear   (Judging        *self);
GPtrArray * make_validators (const Judging  *judging,
                             guint           n_validators,
                             GError        **error);

G_END_DECLS
