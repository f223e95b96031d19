/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-review-entry.h>

#include <hyvin/hyvin-goal.h>
#include <hyvin/hyvin-measure.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinReviewEntry:
 *
 * What a review says of one goal or measure.
 *
 * Since: 1.0
 */
struct _HyvinReviewEntry
{
  HyvinElement parent_instance;

  char *subject;
  HyvinStatus status;
  HyvinRating rating;
  HyvinInteger percent;
  HyvinTruth lift;
  HyvinText *note;
};

static const HyvinField fields[] = {
  { "subject", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinReviewEntry, subject), .required = TRUE,
    .targets = { hyvin_goal_get_type, hyvin_measure_get_type } },
  { "status", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinReviewEntry, status),
    .type = hyvin_status_get_type },
  { "rating", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinReviewEntry, rating),
    .type = hyvin_rating_get_type },
  { "percent", HYVIN_FIELD_INTEGER, HYVIN_FIELD (HyvinReviewEntry, percent),
    .minimum = -999999999, .maximum = 999999999 },
  { "lift", HYVIN_FIELD_BOOLEAN, HYVIN_FIELD (HyvinReviewEntry, lift) },
  { "note", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinReviewEntry, note) },
};

HYVIN_DEFINE_ELEMENT (HyvinReviewEntry, hyvin_review_entry, "entry")

/**
 * hyvin_review_entry_new:
 *
 * Makes a review entry.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinReviewEntry, hyvin_review_entry)

/**
 * HyvinReviewEntry:subject:
 *
 * The goal or the measure: a reference.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_get_subject:
 * @self: a review entry
 *
 * Gets [property@Hyvin.ReviewEntry:subject]: the goal or the measure: a reference.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_set_subject:
 * @self: a review entry
 * @subject: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ReviewEntry:subject].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinReviewEntry, hyvin_review_entry, subject)

/**
 * HyvinReviewEntry:status:
 *
 * How far it has come.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_get_status:
 * @self: a review entry
 *
 * Gets [property@Hyvin.ReviewEntry:status]: how far it has come.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_set_status:
 * @self: a review entry
 * @status: the new value, 0 for none
 *
 * Sets [property@Hyvin.ReviewEntry:status].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinReviewEntry, hyvin_review_entry, status, HyvinStatus)

/**
 * HyvinReviewEntry:rating:
 *
 * How it has gone.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_get_rating:
 * @self: a review entry
 *
 * Gets [property@Hyvin.ReviewEntry:rating]: how it has gone.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_set_rating:
 * @self: a review entry
 * @rating: the new value, 0 for none
 *
 * Sets [property@Hyvin.ReviewEntry:rating].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinReviewEntry, hyvin_review_entry, rating, HyvinRating)

/**
 * HyvinReviewEntry:percent:
 *
 * How much of it is done, in per cent.
 *
 * From −999999999 to 999999999, or %HYVIN_UNSET when it is not given; a rule tells
 * of what is not from 0 to 100. Another number can be set, but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_get_percent:
 * @self: a review entry
 *
 * Gets [property@Hyvin.ReviewEntry:percent]: how much of it is done, 0 to 100 per
 * cent.
 *
 * Returns: the number, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_set_percent:
 * @self: a review entry
 * @percent: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.ReviewEntry:percent].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinReviewEntry, hyvin_review_entry, percent)

/**
 * HyvinReviewEntry:lift:
 *
 * Whether it is lifted into next year's budget.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_get_lift:
 * @self: a review entry
 *
 * Gets [property@Hyvin.ReviewEntry:lift]: whether it is lifted into next year's
 * budget.
 *
 * Returns: yes, no, or %HYVIN_TRUTH_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_set_lift:
 * @self: a review entry
 * @lift: the new value
 *
 * Sets [property@Hyvin.ReviewEntry:lift].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinReviewEntry, hyvin_review_entry, lift, HyvinTruth)

/**
 * HyvinReviewEntry:note:
 *
 * Remarks; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_get_note:
 * @self: a review entry
 *
 * Gets [property@Hyvin.ReviewEntry:note]: remarks; an empty line parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_review_entry_set_note:
 * @self: a review entry
 * @note: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ReviewEntry:note].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinReviewEntry, hyvin_review_entry, note)
