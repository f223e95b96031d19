/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-process-private.h"

#include <glib/gi18n.h>

#include "hyvin-date-private.h"
#include "hyvin-handling-private.h"
#include "hyvin-record-private.h"

static guint
count_terms (HyvinContext *context)
{
  return _hyvin_terms_count (_hyvin_context_get_data (context)->terms);
}

static const HyvinPeriod *
get_term (HyvinContext *context,
          guint         index)
{
  return _hyvin_terms_get (_hyvin_context_get_data (context)->terms, index);
}

/* term-document-missing */

/* The plan is to be there when the time for its approval is over. One of a term that
 * is over itself can no longer be made. */
static gboolean
is_plan_due (HyvinContext *context,
             guint         term)
{
  GDate due = get_term (context, term)->from;

  g_date_add_months (&due, _hyvin_context_get_months (context, "approval-months"));
  return g_date_compare (&due, _hyvin_context_get_date (context)) <= 0
         && g_date_compare (_hyvin_context_get_date (context), &get_term (context, term)->to) <= 0;
}

/* The report is to be there when the term is over. A plan rests on a report before
 * that, be it of the council that made the plan or of the one before. */
static gboolean
is_report_due (HyvinContext      *context,
               const HyvinRecord *record,
               guint              term)
{
  gboolean rests_on_report = term > 0 && record->terms[term - 1].has_report;

  return g_date_compare (&get_term (context, term)->to, _hyvin_context_get_date (context)) < 0
         || (record->terms[term].has_plan && !rests_on_report);
}

/* What is not there of a term: the report, the plan, or both. */
static HyvinDocumentRoles
find_missing (HyvinContext      *context,
              const HyvinRecord *record,
              guint              term)
{
  HyvinDocumentRoles missing = 0;

  if (!record->terms[term].has_report && is_report_due (context, record, term))
    missing |= HYVIN_DOCUMENT_ROLE_REPORT;
  if (!record->terms[term].has_plan && is_plan_due (context, term))
    missing |= HYVIN_DOCUMENT_ROLE_PLAN;
  return missing;
}

static void
judge_term (HyvinContext      *context,
            const HyvinRecord *record,
            guint              term)
{
  HyvinElement *first = HYVIN_ELEMENT (record->terms[term].first);
  HyvinDocumentRoles missing = find_missing (context, record, term);
  HyvinLaw law = _hyvin_context_get_law (context, record->terms[term].first);
  g_autofree char *days = hyvin_period_to_string (get_term (context, term));

  if ((missing & HYVIN_DOCUMENT_ROLE_REPORT) != 0)
    _hyvin_report (context, first, NULL, days,
                   N_("The council term %s has no welfare report, neither in the set nor among "
                      "the related documents"), days);
  if ((missing & HYVIN_DOCUMENT_ROLE_PLAN) != 0)
    _hyvin_report_with_severity (context, first, NULL, days,
                                 law == HYVIN_LAW_2011 ? HYVIN_SEVERITY_WARNING
                                                       : HYVIN_SEVERITY_ERROR,
                                 N_("The council term %s has no welfare plan, neither in the set "
                                    "nor among the related documents"), days);
}

/* Whether the document is the one to speak of a term that has begun. */
static gboolean
speaks_of_term (HyvinContext  *context,
                HyvinDocument *document,
                guint          term)
{
  const HyvinRecord *record = _hyvin_context_get_record (context, document);

  return record->terms[term].first == document
         && g_date_compare (&get_term (context, term)->from, _hyvin_context_get_date (context)) <= 0;
}

/* A document on its own leaves open what else there is: it has a report or a plan
 * of the term itself, and may lack the other. */
HyvinDocumentRoles
_hyvin_lacks_term_documents (HyvinContext  *context,
                             HyvinDocument *document)
{
  const HyvinRecord *record = _hyvin_context_get_record (context, document);
  HyvinDocumentRoles missing = 0;
  guint i;

  for (i = 0; i < count_terms (context) && record->n_documents < 2 && missing == 0; i++)
    {
      if (speaks_of_term (context, document, i))
        missing = find_missing (context, record, i);
    }
  return missing;
}

void
_hyvin_check_term_documents (HyvinContext *context,
                             HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  const HyvinRecord *record = _hyvin_context_get_record (context, document);
  gboolean is_judged = FALSE;
  guint i;

  for (i = 0; i < count_terms (context) && record->n_documents > 1; i++)
    {
      if (!speaks_of_term (context, document, i))
        continue;
      judge_term (context, record, i);
      is_judged = TRUE;
    }
  if (!is_judged)
    _hyvin_pass_over (context);
}

/* annual-report-missing */

/* A term that is over is judged where the set keeps account of the annual reports;
 * the one that goes on also where the set has several documents. */
static gboolean
is_accountable (HyvinContext      *context,
                const HyvinRecord *record,
                guint              term)
{
  return record->has_annual_reports
         || (record->n_documents > 1
             && g_date_compare (_hyvin_context_get_date (context),
                                &get_term (context, term)->to) <= 0);
}

static void
judge_annual_report (HyvinContext      *context,
                     const HyvinRecord *record,
                     HyvinElement      *first,
                     int                year)
{
  HyvinElement *report = g_hash_table_lookup (record->annual_reports, GINT_TO_POINTER (year));
  g_autofree char *hint = g_strdup_printf ("%d", year);

  if (report != NULL)
    _hyvin_report (context, report, NULL, hint,
                   N_("No event shows that the council has noted “%s”, the report on the "
                      "year %d"), _hyvin_context_title (context, report), year);
  else
    _hyvin_report (context, first, NULL, hint,
                   N_("The council has had no annual welfare report on the year %d"), year);
}

/* The full years of a term that are to be reported on by now. */
static void
find_years (HyvinContext      *context,
            const HyvinRecord *record,
            guint              term,
            int               *first,
            int               *last)
{
  GDate over = *_hyvin_context_get_date (context);

  g_date_subtract_months (&over, _hyvin_context_get_months (context, "annual-report-months"));
  _hyvin_find_full_years (get_term (context, term), &over, first, last);
  *first = MAX (*first, record->terms[term].from_year);
}

/* Whether there was a year to judge. */
static gboolean
judge_years (HyvinContext      *context,
             const HyvinRecord *record,
             guint              term)
{
  const HyvinTermRecord *of_term = &record->terms[term];
  int first;
  int last;
  int year;

  find_years (context, record, term, &first, &last);
  for (year = first; year <= last; year++)
    {
      if (!_hyvin_record_has (record, HYVIN_YEARLY_REPORT, year))
        judge_annual_report (context, record, HYVIN_ELEMENT (of_term->first), year);
    }
  return first <= last;
}

HyvinDocumentRoles
_hyvin_lacks_annual_reports (HyvinContext  *context,
                             HyvinDocument *document)
{
  const HyvinRecord *record = _hyvin_context_get_record (context, document);
  int first;
  int last;
  guint i;

  for (i = 0; i < count_terms (context); i++)
    {
      find_years (context, record, i, &first, &last);
      if (record->terms[i].first == document && first <= last
          && !is_accountable (context, record, i))
        return HYVIN_DOCUMENT_ROLE_ANNUAL_REPORT;
    }
  return 0;
}

void
_hyvin_check_annual_reports (HyvinContext *context,
                             HyvinElement *element)
{
  const HyvinRecord *record = _hyvin_context_get_record (context, HYVIN_DOCUMENT (element));
  gboolean is_judged = FALSE;
  guint i;

  for (i = 0; i < count_terms (context); i++)
    {
      if (record->terms[i].first == HYVIN_DOCUMENT (element)
          && is_accountable (context, record, i))
        is_judged = judge_years (context, record, i) || is_judged;
    }
  if (!is_judged)
    _hyvin_pass_over (context);
}

/* council-approval-late */

void
_hyvin_check_approval_time (HyvinContext *context,
                            HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  const GDate *approved = _hyvin_get_approval_date (document);
  const HyvinPeriod *term = _hyvin_find_term (_hyvin_context_get_data (context)->terms, document);
  char on[HYVIN_DATE_BUFFER];
  char from[HYVIN_DATE_BUFFER];
  char by[HYVIN_DATE_BUFFER];
  GDate due;

  if (!_hyvin_has_plan (document) || approved == NULL || term == NULL
      || hyvin_period_get_from (term) == NULL)
    {
      _hyvin_pass_over (context);
      return;
    }
  due = term->from;
  g_date_add_months (&due, _hyvin_context_get_months (context, "approval-months"));
  if (g_date_compare (approved, &due) <= 0)
    return;
  _hyvin_date_print (approved, on);
  _hyvin_date_print (&term->from, from);
  _hyvin_date_print (&due, by);
  _hyvin_report (context, HYVIN_ELEMENT (_hyvin_find_approval (document)), NULL, on,
                 N_("The council approved “%s” on %s; the council term began on %s, and the plan "
                    "was expected by %s"), _hyvin_context_title (context, element), on, from, by);
}

/* two-document-cycle */

/* Whether it is a report or a plan that the council of another term approved. */
static gboolean
is_of_another_council (HyvinContext  *context,
                       HyvinDocument *document)
{
  const GDate *approved = _hyvin_get_approval_date (document);
  const HyvinPeriod *term = _hyvin_find_term (_hyvin_context_get_data (context)->terms, document);
  gboolean is_report = (hyvin_document_get_roles (document) & HYVIN_DOCUMENT_ROLE_REPORT) != 0;

  return _hyvin_is_statutory (document) && is_report != _hyvin_has_plan (document)
         && approved != NULL && term != NULL && !hyvin_period_contains (term, approved);
}

static gboolean
has_both (HyvinContext  *context,
          HyvinDocument *document)
{
  const HyvinRecord *record = _hyvin_context_get_record (context, document);

  return record->has_separate_report && record->has_separate_plan;
}

HyvinDocumentRoles
_hyvin_lacks_other_document (HyvinContext  *context,
                             HyvinDocument *document)
{
  if (!is_of_another_council (context, document) || has_both (context, document))
    return 0;
  return _hyvin_has_plan (document) ? HYVIN_DOCUMENT_ROLE_REPORT : HYVIN_DOCUMENT_ROLE_PLAN;
}

void
_hyvin_check_two_documents (HyvinContext *context,
                            HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  gboolean is_report = (hyvin_document_get_roles (document) & HYVIN_DOCUMENT_ROLE_REPORT) != 0;
  const GDate *approved = _hyvin_get_approval_date (document);
  const HyvinPeriod *term = _hyvin_find_term (_hyvin_context_get_data (context)->terms, document);
  g_autofree char *days = NULL;
  char on[HYVIN_DATE_BUFFER];

  if (approved == NULL || term == NULL || !has_both (context, document))
    _hyvin_pass_over (context);
  if (!is_of_another_council (context, document) || !has_both (context, document))
    return;
  _hyvin_date_print (approved, on);
  days = hyvin_period_to_string (term);
  _hyvin_report (context, HYVIN_ELEMENT (_hyvin_find_approval (document)), NULL, on,
                 is_report ? N_("The report “%s” was approved on %s, and not by the council whose "
                                "term, %s, it is about")
                           : N_("The plan “%s” was approved on %s, and not by the council whose "
                                "term, %s, it is for"),
                 _hyvin_context_title (context, element), on, days);
}

/* plan-revision-missing */

void
_hyvin_check_revisions (HyvinContext *context,
                        HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  const HyvinRecord *record = _hyvin_context_get_record (context, document);
  const GDate *date = _hyvin_context_get_date (context);
  HyvinPeriod force;
  int year;
  int last;

  if (!_hyvin_has_plan (document) || !_hyvin_is_in_force (document, date, &force))
    {
      _hyvin_pass_over (context);
      return;
    }
  _hyvin_find_full_years (&force, date, &year, &last);
  if (year > last)
    _hyvin_pass_over (context);
  for (; year <= last; year++)
    {
      g_autofree char *hint = g_strdup_printf ("%d", year);

      if (!_hyvin_record_has (record, HYVIN_YEARLY_REVISION, year))
        _hyvin_report (context, element, NULL, hint,
                       N_("Nothing says that “%s” was revised, or checked and left as it is, in "
                          "%d"), _hyvin_context_title (context, element), year);
    }
}
