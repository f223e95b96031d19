/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_REVIEW_ENTRY (hyvin_review_entry_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinReviewEntry, hyvin_review_entry, REVIEW_ENTRY)

HYVIN_AVAILABLE_IN_ALL
HyvinReviewEntry * hyvin_review_entry_new         (void);
HYVIN_AVAILABLE_IN_ALL
const char *       hyvin_review_entry_get_subject (HyvinReviewEntry *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_review_entry_set_subject (HyvinReviewEntry *self,
                                                   const char       *subject);
HYVIN_AVAILABLE_IN_ALL
HyvinStatus        hyvin_review_entry_get_status  (HyvinReviewEntry *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_review_entry_set_status  (HyvinReviewEntry *self,
                                                   HyvinStatus       status);
HYVIN_AVAILABLE_IN_ALL
HyvinRating        hyvin_review_entry_get_rating  (HyvinReviewEntry *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_review_entry_set_rating  (HyvinReviewEntry *self,
                                                   HyvinRating       rating);
HYVIN_AVAILABLE_IN_ALL
int                hyvin_review_entry_get_percent (HyvinReviewEntry *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_review_entry_set_percent (HyvinReviewEntry *self,
                                                   int               percent);
HYVIN_AVAILABLE_IN_ALL
HyvinTruth         hyvin_review_entry_get_lift    (HyvinReviewEntry *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_review_entry_set_lift    (HyvinReviewEntry *self,
                                                   HyvinTruth        lift);
HYVIN_AVAILABLE_IN_ALL
HyvinText *        hyvin_review_entry_get_note    (HyvinReviewEntry *self);
HYVIN_AVAILABLE_IN_ALL
void               hyvin_review_entry_set_note    (HyvinReviewEntry *self,
                                                   HyvinText        *note);

G_END_DECLS
