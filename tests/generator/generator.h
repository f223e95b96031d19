/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "vocabulary.h"

G_BEGIN_DECLS

/* Makes XML at random from the tables of fields. */
typedef struct
{
  GRand *rand;
  GString *out;
  guint slips;                  /* one choice in so many is wrong; 0: none is */
  int budget;                   /* of elements that need not be */
} Generator;

guint        generator_pick      (GRand              *rand,
                                  guint               n);
void         generator_document  (Generator          *self);
void         generator_element   (Generator          *self,
                                  const HyvinField   *field);
void         generator_attribute (Generator          *self,
                                  const char         *element,
                                  const HyvinField   *field);
const char * generator_piece     (GRand              *rand);

G_END_DECLS
