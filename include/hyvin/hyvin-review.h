/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-review-entry.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_REVIEW (hyvin_review_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinReview, hyvin_review, REVIEW)

HYVIN_AVAILABLE_IN_ALL
HyvinReview *    hyvin_review_new          (const char *id);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_review_set_id       (HyvinReview *self,
                                            const char  *id);
HYVIN_AVAILABLE_IN_ALL
HyvinReviewStage hyvin_review_get_stage    (HyvinReview *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_review_set_stage    (HyvinReview      *self,
                                            HyvinReviewStage  stage);
HYVIN_AVAILABLE_IN_ALL
const GDate *    hyvin_review_get_on       (HyvinReview *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_review_set_on       (HyvinReview *self,
                                            const GDate *on);
HYVIN_AVAILABLE_IN_ALL
const char *     hyvin_review_get_party    (HyvinReview *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_review_set_party    (HyvinReview *self,
                                            const char  *party);
HYVIN_AVAILABLE_IN_ALL
const char *     hyvin_review_get_document (HyvinReview *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_review_set_document (HyvinReview *self,
                                            const char  *document);
HYVIN_AVAILABLE_IN_ALL
HyvinList *      hyvin_review_get_entries  (HyvinReview *self);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_review_add_entry    (HyvinReview       *self,
                                            HyvinReviewEntry  *entry,
                                            GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_review_insert_entry (HyvinReview       *self,
                                            guint              position,
                                            HyvinReviewEntry  *entry,
                                            GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_review_remove_entry (HyvinReview       *self,
                                            HyvinReviewEntry  *entry,
                                            GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_review_move_entry   (HyvinReview       *self,
                                            HyvinReviewEntry  *entry,
                                            guint              position,
                                            GError           **error);

G_END_DECLS
