/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <stddef.h>
#include <stdio.h>

typedef struct
{
  char code[4];
  char fi[64];
  char sv[64];
} Municipality;

/* A document on its way out. */
typedef struct
{
  FILE *file;
  size_t written;
  const Municipality *municipality;
  const char *kind;             /* with the code, the id of the document */
} Output;

typedef struct
{
  const char *fi;
  const char *sv;
} Phrase;

void put (Output     *out,
          const char *format,
          ...) __attribute__ ((format (printf, 2, 3)));

void put_text       (Output *out, int depth, const char *name, Phrase phrase, const char *number);
void put_paragraphs (Output *out, int depth, const char *name, unsigned seed, unsigned sentences);

void put_opening    (Output *out, const char *roles, Phrase title, const char *party);
void put_handling   (Output *out, const char *plan);
void put_noting     (Output *out, const char *on, const char *year);
void put_parties    (Output *out, unsigned n_working_groups);
void put_groups     (Output *out);
void put_related    (Output *out);
void put_indicator  (Output *out, unsigned n);
void put_strategy   (Output *out, unsigned n_goals, const char *plan);
void put_knowledge  (Output *out, unsigned n_indicators, unsigned n_conclusions);
void put_goals      (Output *out, unsigned n_goals, const char *strategy);
void put_review     (Output *out, const char *stage, const char *on, unsigned n_goals,
                     const char *plan);
void put_rest       (Output *out, unsigned n_goals);
