/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-review.h>

#include <hyvin/hyvin-party.h>
#include <hyvin/hyvin-related-document.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinReview:
 *
 * A review of the plan at a stage of the year.
 *
 * Since: 1.0
 */
struct _HyvinReview
{
  HyvinElement parent_instance;

  HyvinReviewStage stage;
  GDate on;
  char *party;
  char *document;
  HyvinItems *entries;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "stage", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinReview, stage), .required = TRUE,
    .type = hyvin_review_stage_get_type },
  { "on", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinReview, on), .required = TRUE },
  { "party", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinReview, party),
    .targets = { hyvin_party_get_type } },
  { "document", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinReview, document),
    .targets = { hyvin_related_document_get_type } },
  { "entries", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinReview, entries), .xml_name = "entry",
    .type = hyvin_review_entry_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinReview, hyvin_review, "review")

/**
 * hyvin_review_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a review. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinReview:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_set_id:
 * @self: a review
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinReview, hyvin_review)

/**
 * HyvinReview:stage:
 *
 * At which point of the year it is made.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_get_stage:
 * @self: a review
 *
 * Gets [property@Hyvin.Review:stage]: at which point of the year it is made.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_review_set_stage:
 * @self: a review
 * @stage: the new value, 0 for none
 *
 * Sets [property@Hyvin.Review:stage].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinReview, hyvin_review, stage, HyvinReviewStage)

/**
 * HyvinReview:on:
 *
 * When it was made.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_get_on:
 * @self: a review
 *
 * Gets [property@Hyvin.Review:on]: when it was made.
 *
 * Returns: (nullable): the day, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_review_set_on:
 * @self: a review
 * @on: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Review:on].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DATE (HyvinReview, hyvin_review, on)

/**
 * HyvinReview:party:
 *
 * Who made it: a reference to a party.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_get_party:
 * @self: a review
 *
 * Gets [property@Hyvin.Review:party]: who made it: a reference to a party.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_review_set_party:
 * @self: a review
 * @party: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Review:party].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinReview, hyvin_review, party)

/**
 * HyvinReview:document:
 *
 * The document it stands in: a reference to a related document.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_get_document:
 * @self: a review
 *
 * Gets [property@Hyvin.Review:document]: the document it stands in: a reference to
 * a related document.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_review_set_document:
 * @self: a review
 * @document: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Review:document].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinReview, hyvin_review, document)

/**
 * HyvinReview:entries:
 *
 * What it says of goals and measures.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_get_entries:
 * @self: a review
 *
 * Gets [property@Hyvin.Review:entries]: what it says of goals and measures.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_review_add_entry:
 * @self: a review
 * @entry: an entry
 * @error: return location for an error
 *
 * Adds an entry at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_review_insert_entry:
 * @self: a review
 * @position: the place, from 0; past the end is the end
 * @entry: an entry
 * @error: return location for an error
 *
 * Adds an entry at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_review_remove_entry:
 * @self: a review
 * @entry: an entry
 * @error: return location for an error
 *
 * Removes an entry.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_review_move_entry:
 * @self: a review
 * @entry: an entry
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves an entry to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinReview, hyvin_review, entries, entry, HyvinReviewEntry,
                       hyvin_review_entry)
