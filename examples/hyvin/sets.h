/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "findings.h"

G_BEGIN_DECLS

/* Files whose documents are compared with each other. */
typedef struct
{
  GPtrArray *inputs;            /* of Input, borrowed */
  Findings findings;
} Set;

typedef enum
{
  SET_BY_ALL,                   /* all files are one set */
  SET_BY_AUTHORITY,             /* the documents of an authority are */
  SET_BY_FILE,                  /* each file is by itself */
} SetBy;

GPtrArray * make_sets (GPtrArray *inputs,
                       SetBy      by,
                       guint      n_jobs);

G_END_DECLS
