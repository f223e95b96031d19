/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document.h>
#include <hyvin/hyvin-indicator.h>
#include <hyvin/hyvin-measured-by.h>

G_BEGIN_DECLS

/* A document, and those that it is compared with: they are of the same
 * authority, and their times overlap. A document with both aims and focus
 * areas is a strategy and a plan, and goes with itself. */
typedef struct
{
  HyvinDocument *document;
  const HyvinPeriod *period;    /* that it covers, else its term; may be NULL */
  guint position;               /* in the set */
  gboolean has_aims;
  gboolean has_plan;
  GPtrArray *peers;             /* of HyvinAligned: all of them but itself */
  GPtrArray *strategies;        /* of HyvinAligned: those its plan goes with */
  GPtrArray *plans;             /* of HyvinAligned: those its strategy goes with */

  GPtrArray *ties;              /* of HyvinTie: the indicators of its strategy */
  gboolean has_lists;           /* whether any of those lists measures */
  gboolean has_unknown;         /* whether it names an indicator that is not there */

  /* Of the matching alone. */
  GHashTable *ties_by_indicator;
  GHashTable *indicators;       /* its own, by what they are the same as */
  GHashTable *measures;         /* its own by title; NULL: nobody has asked yet */
} HyvinAligned;

/* An indicator that a strategy follows its aims by, and the measures that it
 * lists under it. Two aims with the same indicator share a tie. */
typedef struct
{
  HyvinAligned *strategy;
  HyvinMeasuredBy *measured_by; /* the first that names the indicator */
  HyvinIndicator *indicator;

  /* Of the matching alone. */
  GPtrArray *listed;            /* of HyvinListedMeasure */
  GHashTable *measures;         /* those that are listed by reference */
  GPtrArray *named;             /* of HyvinListedMeasure: those by their title alone */
  GHashTable *titles;           /* the keys of both; NULL: nobody has asked yet */
} HyvinTie;

HyvinAligned * _hyvin_aligned_new        (HyvinDocument      *document,
                                          guint               position);
void           _hyvin_aligned_free       (HyvinAligned       *self);
gboolean       _hyvin_aligned_overlaps   (const HyvinAligned *self,
                                          const HyvinAligned *other);
void           _hyvin_aligned_meet       (HyvinAligned       *self,
                                          GPtrArray          *others);

const GPtrArray *
               _hyvin_aligned_find       (HyvinAligned       *self,
                                          const char         *key);

HyvinTie *     _hyvin_tie_new            (HyvinAligned       *strategy,
                                          HyvinMeasuredBy    *measured_by,
                                          HyvinIndicator     *indicator);
void           _hyvin_tie_add            (HyvinTie           *self,
                                          HyvinListedMeasure *listed,
                                          HyvinElement       *measure);
gboolean       _hyvin_tie_lists          (HyvinTie           *self,
                                          HyvinElement       *measure);

GPtrArray *    _hyvin_list_title_keys    (HyvinElement       *element,
                                          HyvinText          *title);
GPtrArray *    _hyvin_list_measure_keys  (HyvinElement       *measure);

G_END_DECLS
