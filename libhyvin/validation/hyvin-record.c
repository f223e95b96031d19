/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-record-private.h"

#include "hyvin-handling-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-list-private.h"

static HyvinRecord *
record_new (const HyvinTerms *terms)
{
  HyvinRecord *self = g_new0 (HyvinRecord, 1);

  self->all_terms = terms;
  self->terms = g_new0 (HyvinTermRecord, _hyvin_terms_count (terms));
  self->years = g_hash_table_new (NULL, NULL);
  self->annual_reports = g_hash_table_new (NULL, NULL);
  return self;
}

static void
record_free (gpointer data)
{
  HyvinRecord *self = data;

  g_free (self->terms);
  g_hash_table_unref (self->years);
  g_hash_table_unref (self->annual_reports);
  g_free (self);
}

/* Years */

/* Years have four digits. */
static gpointer
make_key (guint yearly,
          int   year)
{
  return GINT_TO_POINTER ((int) yearly * 10000 + year);
}

static void
add_year (HyvinRecord *self,
          guint        yearly,
          int          year)
{
  g_hash_table_add (self->years, make_key (yearly, year));
  self->has_annual_reports |= yearly == HYVIN_YEARLY_REPORT;
  self->has_reviews |= yearly >= HYVIN_YEARLY_REVIEW;
}

gboolean
_hyvin_record_has (const HyvinRecord *self,
                   guint              yearly,
                   int                year)
{
  return g_hash_table_contains (self->years, make_key (yearly, year));
}

/* What the council has not sent back. An outcome that is not said is none. */
static gboolean
is_accepted (HyvinEvent *event)
{
  HyvinOutcome outcome = hyvin_event_get_outcome (event);

  return outcome != HYVIN_OUTCOME_RETURNED && outcome != HYVIN_OUTCOME_REJECTED;
}

static void
add_event (HyvinRecord *self,
           HyvinEvent  *event)
{
  const GDate *on = hyvin_event_get_on (event);
  int about = hyvin_event_get_year (event);
  int year = about == HYVIN_UNSET && on != NULL ? g_date_get_year (on) : about;

  if (year == HYVIN_UNSET)
    return;
  switch (hyvin_event_get_kind (event))
    {
    case HYVIN_EVENT_KIND_COUNCIL:
      if (about != HYVIN_UNSET && is_accepted (event))
        add_year (self, HYVIN_YEARLY_REPORT, about);
      break;
    case HYVIN_EVENT_KIND_REVISION:
    case HYVIN_EVENT_KIND_NO_REVISION:
      add_year (self, HYVIN_YEARLY_REVISION, year);
      break;
    case HYVIN_EVENT_KIND_NEGOTIATION:
      add_year (self, HYVIN_YEARLY_NEGOTIATION, year);
      break;
    default:
      break;
    }
}

static void
add_review (HyvinRecord *self,
            HyvinReview *review)
{
  const GDate *on = hyvin_review_get_on (review);

  if (on != NULL)
    add_year (self, HYVIN_YEARLY_REVIEW + (guint) hyvin_review_get_stage (review),
              g_date_get_year (on));
}

static gboolean
has_been_to_council (HyvinDocument *document)
{
  const HyvinItems *events = _hyvin_element_peek_items (HYVIN_ELEMENT (document), "events");
  guint i;

  for (i = 0; i < _hyvin_items_size (events); i++)
    {
      HyvinEvent *event = HYVIN_EVENT (_hyvin_items_peek (events, i));

      if (hyvin_event_get_kind (event) == HYVIN_EVENT_KIND_COUNCIL && is_accepted (event))
        return TRUE;
    }
  return FALSE;
}

/* Only years of the terms that are known are asked for. */
static void
find_known_years (const HyvinTerms *terms,
                  const GDate      *from,
                  const GDate      *to,
                  int              *first,
                  int              *last)
{
  guint n_terms = _hyvin_terms_count (terms);

  *first = 1;
  *last = 0;
  if (from == NULL || to == NULL || n_terms == 0)
    return;
  *first = MAX (g_date_get_year (from), g_date_get_year (&_hyvin_terms_get (terms, 0)->from));
  *last = MIN (g_date_get_year (to),
               g_date_get_year (&_hyvin_terms_get (terms, n_terms - 1)->to));
}

/* An annual report is about the years of its period. */
static void
add_annual_report (HyvinRecord   *self,
                   HyvinDocument *document)
{
  const HyvinPeriod *period = hyvin_document_get_period (document);
  const GDate *from = period != NULL ? hyvin_period_get_from (period) : NULL;
  const GDate *to = period != NULL ? hyvin_period_get_to (period) : NULL;
  gboolean was_handled = has_been_to_council (document);
  int year;
  int last;

  find_known_years (self->all_terms, from, to, &year, &last);
  for (; year <= last; year++)
    {
      if (was_handled)
        add_year (self, HYVIN_YEARLY_REPORT, year);
      if (!g_hash_table_contains (self->annual_reports, GINT_TO_POINTER (year)))
        g_hash_table_insert (self->annual_reports, GINT_TO_POINTER (year), document);
    }
}

/* Council terms */

/* The year from which on a document speaks of a term. */
static int
get_first_year (HyvinDocument     *document,
                const HyvinPeriod *term)
{
  const HyvinPeriod *period = hyvin_document_get_period (document);
  const GDate *from = period != NULL ? hyvin_period_get_from (period) : NULL;

  return g_date_get_year (from != NULL ? from : &term->from);
}

static void
add_to_term (HyvinTermRecord   *self,
             HyvinDocument     *document,
             const HyvinPeriod *term)
{
  int year = get_first_year (document, term);

  if (self->first == NULL || year < self->from_year)
    self->from_year = year;
  if (self->first == NULL)
    self->first = document;
  self->has_report |= (hyvin_document_get_roles (document) & HYVIN_DOCUMENT_ROLE_REPORT) != 0;
  self->has_plan |= _hyvin_has_plan (document);
}

/* A report or plan that another document knows of. One that does not say its time
 * may be of any term. */
static void
add_known (HyvinRecord          *self,
           HyvinRelatedDocument *related)
{
  HyvinRelatedDocumentKind kind = hyvin_related_document_get_kind (related);
  const GDate *from = hyvin_related_document_get_from (related);
  const GDate *to = hyvin_related_document_get_to (related);
  guint i;

  for (i = 0; i < _hyvin_terms_count (self->all_terms); i++)
    {
      const HyvinPeriod *term = _hyvin_terms_get (self->all_terms, i);

      if ((from != NULL || to != NULL) && !_hyvin_term_holds_days (term, from, to))
        continue;
      self->terms[i].has_report |= kind == HYVIN_RELATED_DOCUMENT_KIND_WELFARE_REPORT;
      self->terms[i].has_plan |= kind == HYVIN_RELATED_DOCUMENT_KIND_WELFARE_PLAN;
    }
}

/* Whether the council has seen an annual report that is elsewhere cannot be told,
 * so it is taken that it has. */
static void
add_known_annual_report (HyvinRecord          *self,
                         HyvinRelatedDocument *related)
{
  const GDate *from = hyvin_related_document_get_from (related);
  const GDate *to = hyvin_related_document_get_to (related);
  int year;
  int last;

  find_known_years (self->all_terms, from, to, &year, &last);
  for (; year <= last; year++)
    add_year (self, HYVIN_YEARLY_REPORT, year);
}

/* Documents */

static void
add_related (HyvinRecord          *self,
             HyvinDocumentSet     *set,
             HyvinRelatedDocument *related)
{
  const char *id = hyvin_related_document_get_document (related);

  /* What is in the set speaks for itself. */
  if (id != NULL && hyvin_document_set_lookup (set, id) != NULL)
    return;
  add_known (self, related);
  if (hyvin_related_document_get_kind (related) == HYVIN_RELATED_DOCUMENT_KIND_ANNUAL_REPORT)
    add_known_annual_report (self, related);
}

static void
add_report_or_plan (HyvinRecord   *self,
                    HyvinDocument *document)
{
  gboolean is_report = (hyvin_document_get_roles (document) & HYVIN_DOCUMENT_ROLE_REPORT) != 0;
  gboolean has_plan = _hyvin_has_plan (document);
  guint i;

  self->has_separate_report |= is_report && !has_plan;
  self->has_separate_plan |= has_plan && !is_report;
  for (i = 0; i < _hyvin_terms_count (self->all_terms); i++)
    {
      const HyvinPeriod *term = _hyvin_terms_get (self->all_terms, i);

      if (_hyvin_term_holds (term, document))
        add_to_term (&self->terms[i], document, term);
    }
}

static void
add_document (HyvinRecord      *self,
              HyvinDocumentSet *set,
              HyvinDocument    *document)
{
  HyvinChildIter iter;
  HyvinElement *child;

  self->n_documents++;
  if (_hyvin_is_statutory (document))
    add_report_or_plan (self, document);
  if ((hyvin_document_get_roles (document) & HYVIN_DOCUMENT_ROLE_ANNUAL_REPORT) != 0)
    add_annual_report (self, document);

  _hyvin_child_iter_init (&iter, HYVIN_ELEMENT (document));
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    {
      if (HYVIN_IS_EVENT (child))
        add_event (self, HYVIN_EVENT (child));
      else if (HYVIN_IS_REVIEW (child))
        add_review (self, HYVIN_REVIEW (child));
      else if (HYVIN_IS_RELATED_DOCUMENT (child))
        add_related (self, set, HYVIN_RELATED_DOCUMENT (child));
      self->has_clock |= HYVIN_IS_CLOCK_EVENT (child);
    }
}

static gpointer
make_records (HyvinContext *context)
{
  GHashTable *records = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, record_free);
  HyvinDocumentSet *set = _hyvin_context_get_set (context);
  guint n_documents = g_list_model_get_n_items (G_LIST_MODEL (set));
  guint i;

  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (G_LIST_MODEL (set), i);
      g_autofree char *authority = _hyvin_name_authority (document);
      HyvinRecord *record = g_hash_table_lookup (records, authority);

      if (record == NULL)
        {
          record = record_new (_hyvin_context_get_data (context)->terms);
          g_hash_table_insert (records, g_steal_pointer (&authority), record);
        }
      add_document (record, set, document);
    }
  return records;
}

/* What the set tells of the authority that a document belongs to. */
const HyvinRecord *
_hyvin_context_get_record (HyvinContext  *context,
                           HyvinDocument *document)
{
  g_autofree char *authority = _hyvin_name_authority (document);

  return g_hash_table_lookup (_hyvin_context_get_memo (context, "records", make_records,
                                                       (GDestroyNotify) g_hash_table_unref),
                              authority);
}
