/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-process-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-measure.h>
#include <hyvin/hyvin-review.h>

#include "hyvin-date-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-period-private.h"

/* What a review says of a goal or a measure, as a word of bits. */
enum
{
  SAYS_SOMETHING = 1 << 0,      /* there is an entry */
  SAYS_HOW_IT_WENT = 1 << 1,
  SAYS_WHETHER_TO_LIFT = 1 << 2, /* into the budget of the next year */
};

typedef struct
{
  GHashTable *answers;          /* goal or measure to the bits above */
  GPtrArray *documents;         /* whose goals and measures they are */
  HyvinPeriod time;             /* that the review looks back on */
} Review;

static guint
get_answers (const Review *self,
             HyvinElement *subject)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->answers, subject));
}

/* What is done or given up need not be lifted. */
static gboolean
is_settled (HyvinStatus status)
{
  return status == HYVIN_STATUS_DONE || status == HYVIN_STATUS_CANCELLED;
}

static guint
read_answers (HyvinReviewEntry *entry)
{
  HyvinStatus status = hyvin_review_entry_get_status (entry);
  guint answers = SAYS_SOMETHING;

  if (status != HYVIN_STATUS_UNSET || hyvin_review_entry_get_rating (entry) != HYVIN_RATING_UNSET
      || !_hyvin_is_text_blank (hyvin_review_entry_get_note (entry)))
    answers |= SAYS_HOW_IT_WENT;
  if (hyvin_review_entry_get_lift (entry) != HYVIN_TRUTH_UNSET || is_settled (status))
    answers |= SAYS_WHETHER_TO_LIFT;
  return answers;
}

static void
add_entry (Review           *self,
           HyvinContext     *context,
           HyvinReviewEntry *entry)
{
  const char *reference = hyvin_review_entry_get_subject (entry);
  HyvinElement *subject = NULL;
  HyvinDocument *document;

  if (reference != NULL)
    subject = _hyvin_context_resolve (context, HYVIN_ELEMENT (entry), reference);
  if (!HYVIN_IS_GOAL (subject) && !HYVIN_IS_MEASURE (subject))
    return;
  document = hyvin_element_get_owner_document (subject);
  if (!g_ptr_array_find (self->documents, document, NULL))
    g_ptr_array_add (self->documents, document);
  g_hash_table_insert (self->answers, subject,
                       GUINT_TO_POINTER (get_answers (self, subject) | read_answers (entry)));
}

/* From the year that the review is about until the day it was made. */
static void
find_time (HyvinReview *review,
           HyvinPeriod *time)
{
  HyvinReviewStage stage = hyvin_review_get_stage (review);
  const GDate *on = hyvin_review_get_on (review);
  int year = g_date_get_year (on);

  if (stage == HYVIN_REVIEW_STAGE_FINANCIAL_STATEMENTS || stage == HYVIN_REVIEW_STAGE_ANNUAL)
    year--;
  time->to = *on;
  if (stage != HYVIN_REVIEW_STAGE_TERM_END)
    g_date_set_dmy (&time->from, 1, G_DATE_JANUARY, (GDateYear) year);
}

/* A review without entries is one of the plan that it stands with. */
static void
read_review (Review       *self,
             HyvinContext *context,
             HyvinElement *element)
{
  const HyvinItems *entries = _hyvin_element_peek_items (element, "entries");
  guint i;

  for (i = 0; i < _hyvin_items_size (entries); i++)
    add_entry (self, context, HYVIN_REVIEW_ENTRY (_hyvin_items_peek (entries, i)));
  if (_hyvin_items_size (entries) == 0)
    g_ptr_array_add (self->documents, hyvin_element_get_owner_document (element));
}

/* Whether a measure was there to be followed in that time. */
static gboolean
was_under_way (HyvinElement      *element,
               const HyvinPeriod *time)
{
  HyvinMeasure *measure = HYVIN_MEASURE (element);
  g_autoptr (HyvinPeriod) timetable = hyvin_period_new (hyvin_measure_get_from (measure),
                                                        hyvin_measure_get_to (measure));

  return hyvin_measure_get_status (measure) != HYVIN_STATUS_CANCELLED
         && hyvin_period_overlaps (timetable, time);
}

/* Whether an answer is expected. Only of what has an entry it is asked whether to
 * lift it: the others are found without. */
static gboolean
is_asked (const Review *self,
          HyvinElement *subject,
          guint         answer)
{
  if (answer == SAYS_WHETHER_TO_LIFT)
    return (get_answers (self, subject) & SAYS_SOMETHING) != 0;
  return HYVIN_IS_GOAL (subject) || was_under_way (subject, &self->time);
}

static gboolean
is_answered (const Review *self,
             HyvinElement *subject,
             guint         answer)
{
  return (get_answers (self, subject) & answer) != 0;
}

/* A goal is answered for by all its measures, and its measures by their goal. But
 * where one measure is answered for, each of them has to be. */
static void
list_unanswered (const Review *self,
                 HyvinElement *goal,
                 guint         answer,
                 GPtrArray    *unanswered)
{
  const HyvinItems *measures = _hyvin_element_peek_items (goal, "measures");
  guint n_measures = _hyvin_items_size (measures);
  gboolean by_measure = FALSE;
  guint i;

  for (i = 0; i < n_measures && !by_measure; i++)
    by_measure = is_answered (self, _hyvin_items_peek (measures, i), answer);
  if (!by_measure && is_answered (self, goal, answer))
    return;
  if (!by_measure && is_asked (self, goal, answer))
    {
      g_ptr_array_add (unanswered, goal);
      return;
    }
  for (i = 0; i < n_measures; i++)
    {
      HyvinElement *measure = _hyvin_items_peek (measures, i);

      if (is_asked (self, measure, answer) && !is_answered (self, measure, answer))
        g_ptr_array_add (unanswered, measure);
    }
}

#define MOST_NAMES 3

/* The first few titles of a list. */
static char *
name_first (HyvinContext *context,
            GPtrArray    *elements)
{
  GString *names = g_string_new (NULL);
  guint i;

  for (i = 0; i < MIN (elements->len, MOST_NAMES); i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "; " : "",
                            _hyvin_context_title (context, g_ptr_array_index (elements, i)));
  if (elements->len > MOST_NAMES)
    g_string_append (names, "; …");
  return g_string_free (names, FALSE);
}

static void
judge_answers (HyvinContext  *context,
               HyvinElement  *element,
               const Review  *review,
               HyvinDocument *document,
               guint          answer)
{
  g_autoptr (GPtrArray) goals = hyvin_document_list_goals (document);
  g_autoptr (GPtrArray) unanswered = g_ptr_array_new ();
  g_autofree char *names = NULL;
  char on[HYVIN_DATE_BUFFER];
  guint i;

  for (i = 0; i < goals->len; i++)
    list_unanswered (review, g_ptr_array_index (goals, i), answer, unanswered);
  if (unanswered->len == 0)
    return;
  names = name_first (context, unanswered);
  _hyvin_date_print (&review->time.to, on);
  _hyvin_report (context, element, HYVIN_ELEMENT (document), NULL,
                 answer == SAYS_WHETHER_TO_LIFT
                   ? N_("The review of %s does not say of %u of the goals and measures of “%s” "
                        "whether they are lifted into the next budget: %s")
                   : N_("The review of %s does not say how %u of the goals and measures of “%s” "
                        "have gone: %s"),
                 on, unanswered->len, _hyvin_context_title (context, HYVIN_ELEMENT (document)),
                 names);
}

/* A council term has a score of reviews. Without an end, a file made to wear us out
 * would have each of them held against every goal. */
#define MOST_REVIEWS 256

static gpointer
make_counts (HyvinContext *context G_GNUC_UNUSED)
{
  return g_hash_table_new (NULL, NULL);
}

static gboolean
is_one_too_many (HyvinContext *context,
                 HyvinElement *review)
{
  GHashTable *counts = _hyvin_context_get_memo (context, "reviews-judged", make_counts,
                                                (GDestroyNotify) g_hash_table_unref);
  gpointer document = hyvin_element_get_owner_document (review);
  guint n_judged = GPOINTER_TO_UINT (g_hash_table_lookup (counts, document));

  g_hash_table_insert (counts, document, GUINT_TO_POINTER (n_judged + 1));
  return n_judged >= MOST_REVIEWS;
}

/* A review that is still to come is not judged. */
void
_hyvin_check_review (HyvinContext *context,
                     HyvinElement *element)
{
  const GDate *on = hyvin_review_get_on (HYVIN_REVIEW (element));
  HyvinReviewStage stage = hyvin_review_get_stage (HYVIN_REVIEW (element));
  g_autoptr (GHashTable) answers = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) documents = g_ptr_array_new ();
  Review review = { answers, documents, { { 0 } } };
  guint i;

  if (on == NULL || g_date_compare (_hyvin_context_get_date (context), on) < 0
      || is_one_too_many (context, element))
    {
      _hyvin_pass_over (context);
      return;
    }
  find_time (HYVIN_REVIEW (element), &review.time);
  read_review (&review, context, element);
  for (i = 0; i < documents->len; i++)
    {
      HyvinDocument *document = g_ptr_array_index (documents, i);

      judge_answers (context, element, &review, document, SAYS_HOW_IT_WENT);
      if (stage == HYVIN_REVIEW_STAGE_HALF_YEAR)
        judge_answers (context, element, &review, document, SAYS_WHETHER_TO_LIFT);
    }
}

/* measure-late */

static gboolean
is_over (HyvinStatus status)
{
  return is_settled (status) || status == HYVIN_STATUS_POSTPONED;
}

/* Whether a review says what the measure itself does not say yet. */
static gboolean
is_over_by_review (HyvinContext *context,
                   HyvinElement *measure)
{
  const GArray *references = _hyvin_context_get_references (context, measure);
  guint i;

  for (i = 0; references != NULL && i < references->len; i++)
    {
      HyvinElement *from = g_array_index (references, HyvinReference, i).from;

      if (HYVIN_IS_REVIEW_ENTRY (from)
          && is_over (hyvin_review_entry_get_status (HYVIN_REVIEW_ENTRY (from))))
        return TRUE;
    }
  return FALSE;
}

void
_hyvin_check_measure_late (HyvinContext *context,
                           HyvinElement *element)
{
  const GDate *to = hyvin_measure_get_to (HYVIN_MEASURE (element));
  char text[HYVIN_DATE_BUFFER];

  if (to == NULL)
    _hyvin_pass_over (context);
  if (to == NULL || g_date_compare (to, _hyvin_context_get_date (context)) >= 0
      || is_over (hyvin_measure_get_status (HYVIN_MEASURE (element)))
      || is_over_by_review (context, element))
    return;
  _hyvin_date_print (to, text);
  _hyvin_report (context, element, NULL, text,
                 N_("The timetable of the measure “%s” ended on %s, but it is not marked as "
                    "done, postponed or cancelled"), _hyvin_context_title (context, element), text);
}
