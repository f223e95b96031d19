/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-context-private.h"

G_BEGIN_DECLS

/* What is done year by year. */
typedef enum
{
  HYVIN_YEARLY_REPORT,          /* an annual report has been to the council */
  HYVIN_YEARLY_REVISION,        /* a plan was revised, or checked and left as it is */
  HYVIN_YEARLY_NEGOTIATION,     /* with the wellbeing services county */
  HYVIN_YEARLY_REVIEW,          /* and those after it: plus the HyvinReviewStage */
} HyvinYearly;

/* What there is of a council term. */
typedef struct
{
  HyvinDocument *first;         /* the first report or plan of the set; NULL: there is none */
  gboolean has_report;          /* in the set, or known to be elsewhere */
  gboolean has_plan;
  int from_year;                /* in which the first of the documents begins */
} HyvinTermRecord;

/* What all documents of an authority tell of its years and council terms. */
typedef struct
{
  guint n_documents;
  const HyvinTerms *all_terms;
  HyvinTermRecord *terms;       /* as many as all_terms has */
  gboolean has_separate_report;
  gboolean has_separate_plan;
  gboolean has_clock;
  gboolean has_annual_reports;  /* it tells of any of them */
  gboolean has_reviews;
  GHashTable *years;            /* what was done in which year */
  GHashTable *annual_reports;   /* year to the document that reports on it */
} HyvinRecord;

const HyvinRecord * _hyvin_context_get_record (HyvinContext      *context,
                                               HyvinDocument     *document);
gboolean            _hyvin_record_has         (const HyvinRecord *self,
                                               guint              yearly,
                                               int                year);

G_END_DECLS
