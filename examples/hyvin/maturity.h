/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

#define N_MATURITY_AREAS (HYVIN_MATURITY_AREA_ACTION + 1)

/* What a rule has to say in all. */
typedef enum
{
  SAYS_IN_ORDER,
  SAYS_MISSING,
  SAYS_UNCHECKED,               /* it would need another document */
  SAYS_NOTHING,                 /* there is nothing here for it to judge */
  N_SAYS,
} Says;

typedef struct
{
  HyvinRuleResult *result;
  Says says;
  GPtrArray *findings;          /* of HyvinFinding: what is missing, or why it is unchecked */
} MaturityCheck;

/* What the rules have found, by the area of maturity they are about. */
typedef struct
{
  GPtrArray *areas[N_MATURITY_AREAS]; /* of MaturityCheck; the first is of no area */
  HyvinDocumentSet *set;
  GDate date;
} Maturity;

void  maturity_init       (Maturity            *self,
                           HyvinDocumentSet    *set,
                           HyvinReport         *report,
                           const GDate         *date);
void  maturity_clear      (Maturity            *self);
guint maturity_count      (const Maturity      *self,
                           HyvinMaturityArea    area,
                           Says                 says);
void  maturity_print_text (const Maturity      *self);
void  maturity_print_json (const Maturity      *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Maturity, maturity_clear)

/* What both forms of it say first. */
const char * maturity_describe (void);

G_END_DECLS
