/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-process-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-measure.h>

#include "hyvin-date-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-handling-private.h"
#include "hyvin-record-private.h"

/* The day of the approval as a text; FALSE when there is none. What is to be done
 * with an approved document is not asked of a draft. */
static gboolean
was_approved (HyvinDocument *document,
              char           on[HYVIN_DATE_BUFFER])
{
  const GDate *approved = _hyvin_get_approval_date (document);

  if (!_hyvin_is_statutory (document) || approved == NULL)
    return FALSE;
  _hyvin_date_print (approved, on);
  return TRUE;
}

/* A draft is not asked for what is still to come; it is only told of it. */
static HyvinSeverity
get_urgency (HyvinContext  *context,
             HyvinDocument *document)
{
  return _hyvin_find_approval (document) != NULL || _hyvin_is_approval_due (context, document)
         ? HYVIN_SEVERITY_ERROR : HYVIN_SEVERITY_INFORMATION;
}

static void
check_approval (HyvinContext *context,
                HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  HyvinEvent *approval = _hyvin_find_approval (document);
  HyvinEvent *handling = _hyvin_find_event (document, HYVIN_EVENT_KIND_COUNCIL);

  if (!_hyvin_is_statutory (document))
    {
      _hyvin_pass_over (context);
      return;
    }
  if (approval == NULL && handling == NULL)
    _hyvin_report_with_severity (context, element, NULL, NULL,
                                 get_urgency (context, document),
                                 N_("No council decision on “%s” is recorded"),
                                 _hyvin_context_title (context, element));
  else if (approval == NULL)
    _hyvin_report (context, HYVIN_ELEMENT (handling), NULL, NULL,
                   N_("The council has handled “%s”, but that it approved it is not recorded"),
                   _hyvin_context_title (context, element));
  else if (_hyvin_is_blank (hyvin_event_get_section (approval)))
    _hyvin_report (context, HYVIN_ELEMENT (approval), NULL, NULL,
                   N_("The council decision on “%s” has no section of the minutes"),
                   _hyvin_context_title (context, element));
}

/* Collaborators take part; somebody has to answer for the whole. */
static void
check_coordinator (HyvinContext *context,
                   HyvinElement *element)
{
  const HyvinItems *list = _hyvin_element_peek_items (element, "responsible");
  guint i;

  if (!_hyvin_is_statutory (HYVIN_DOCUMENT (element)))
    {
      _hyvin_pass_over (context);
      return;
    }
  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      if (hyvin_responsible_get_role (HYVIN_RESPONSIBLE (_hyvin_items_peek (list, i)))
          != HYVIN_RESPONSIBLE_ROLE_COLLABORATOR)
        return;
    }
  _hyvin_report (context, element, NULL, NULL,
                 N_("“%s” names nobody who answers for promoting wellbeing and for updating and "
                    "reporting on the document"), _hyvin_context_title (context, element));
}

/* county-delivery-missing */

static void
judge_negotiations (HyvinContext      *context,
                    HyvinElement      *document,
                    const HyvinPeriod *force)
{
  const HyvinRecord *record = _hyvin_context_get_record (context, HYVIN_DOCUMENT (document));
  int year;
  int last;

  _hyvin_find_full_years (force, _hyvin_context_get_date (context), &year, &last);
  year = MAX (year, _hyvin_first_county_year (_hyvin_context_get_data (context)->terms));
  for (; year <= last; year++)
    {
      g_autofree char *hint = g_strdup_printf ("%d", year);

      if (!_hyvin_record_has (record, HYVIN_YEARLY_NEGOTIATION, year))
        _hyvin_report (context, document, NULL, hint,
                       N_("No negotiation with the wellbeing services county is recorded for the "
                          "year %d of “%s”"), year, _hyvin_context_title (context, document));
    }
}

static void
check_county (HyvinContext *context,
              HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  char on[HYVIN_DATE_BUFFER];
  HyvinPeriod force;

  if (!was_approved (document, on) || !_hyvin_has_county (_hyvin_context_get_data (context)->terms, document)
      || _hyvin_context_get_law (context, document) != HYVIN_LAW_2023)
    {
      _hyvin_pass_over (context);
      return;
    }
  if (_hyvin_find_event (document, HYVIN_EVENT_KIND_DELIVERY) == NULL)
    _hyvin_report (context, element, NULL, NULL,
                   N_("“%s” was approved on %s, but that it was delivered to the wellbeing "
                      "services county is not recorded"),
                   _hyvin_context_title (context, element), on);
  if (_hyvin_is_in_force (document, _hyvin_context_get_date (context), &force))
    judge_negotiations (context, element, &force);
}

static gboolean
has_address (HyvinElement *document)
{
  const HyvinItems *events = _hyvin_element_peek_items (document, "events");
  guint i;

  for (i = 0; i < _hyvin_items_size (events); i++)
    {
      HyvinEvent *event = HYVIN_EVENT (_hyvin_items_peek (events, i));

      if (hyvin_event_get_kind (event) == HYVIN_EVENT_KIND_PUBLICATION
          && !_hyvin_is_blank (hyvin_event_get_href (event)))
        return TRUE;
    }
  return FALSE;
}

static void
check_publication (HyvinContext *context,
                   HyvinElement *element)
{
  char on[HYVIN_DATE_BUFFER];

  if (!was_approved (HYVIN_DOCUMENT (element), on))
    _hyvin_pass_over (context);
  else if (!has_address (element))
    _hyvin_report (context, element, NULL, NULL,
                   N_("“%s” was approved on %s, but no public address of it is recorded"),
                   _hyvin_context_title (context, element), on);
}

static void
check_participation (HyvinContext *context,
                     HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);

  if (!_hyvin_is_statutory (document))
    _hyvin_pass_over (context);
  else if (_hyvin_find_event (document, HYVIN_EVENT_KIND_HEARING) == NULL)
    _hyvin_report_with_severity (context, element, NULL, NULL,
                                 get_urgency (context, document),
                                 N_("No hearing of residents or organisations on “%s” is "
                                    "recorded"), _hyvin_context_title (context, element));
}

/* handling-order */

/* What comes before the council. */
typedef struct
{
  HyvinEventKind kind;
  const char *name;
} Step;

static const Step steps[] = {
  { HYVIN_EVENT_KIND_PREPARATION, N_("preparation") },
  { HYVIN_EVENT_KIND_COMMITTEE, N_("handling by a committee") },
  { HYVIN_EVENT_KIND_EXECUTIVE, N_("handling by the executive") },
};

/* The first event of each kind counts: later ones may be about a revision. */
static void
check_order (HyvinContext *context,
             HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  const GDate *approved = _hyvin_get_approval_date (document);
  char on[HYVIN_DATE_BUFFER];
  char after[HYVIN_DATE_BUFFER];
  gsize i;

  if (approved == NULL || !_hyvin_is_statutory (document))
    {
      _hyvin_pass_over (context);
      return;
    }
  for (i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      HyvinElement *approval = HYVIN_ELEMENT (_hyvin_find_approval (document));
      HyvinEvent *event = _hyvin_find_event (document, steps[i].kind);
      const GDate *date = event != NULL ? hyvin_event_get_on (event) : NULL;

      if (date == NULL || g_date_compare (date, approved) <= 0)
        continue;
      _hyvin_date_print (approved, on);
      _hyvin_date_print (date, after);
      _hyvin_report (context, HYVIN_ELEMENT (event), approval, after,
                     N_("The council approved “%s” on %s, before this step of %s: %s"),
                     _hyvin_context_title (context, element), on, after,
                     _hyvin_context_say (context, steps[i].name));
    }
}

const HyvinRuleRow _hyvin_process_rules[] = {
  { "term-document-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_SET,
    N_("A council term has no welfare report, or no welfare plan"),
    N_("Every council term has a welfare report and a welfare plan"),
    N_("Act 612/2021 requires a municipality to prepare a welfare report and a welfare plan once "
       "in each council term. One document may be both. The report is expected when the term is "
       "over, or when there is a plan and no report that it could rest on, of its own term or of "
       "the one before; the plan is expected within the time that the council has for approving "
       "it. Terms that no report or plan of the set belongs to are not judged, nor is the plan "
       "of a term that is over. Before 2023 the law asked for the report alone, and a missing "
       "plan is a warning."),
    N_("Add the missing document to the set. If it is elsewhere, name it in a report or plan of "
       "the set: <related-document kind=\"welfare-report\" from=\"…\" to=\"…\"> or "
       "kind=\"welfare-plan\". If a document is both, write both words in its roles."),
    N_("Act 612/2021 6 §"),
    hyvin_document_get_type, _hyvin_check_term_documents,
    .lacks = _hyvin_lacks_term_documents,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "annual-report-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_SET,
    N_("A full calendar year of the term has no annual report noted by the council"),
    N_("Every full calendar year of the term has an annual report noted by the council"),
    N_("A municipality reports to its council every year on the wellbeing and health of its "
       "residents and on what has been done for them: so Act 612/2021, and the Health Care Act "
       "before it. Mikkeli's council had the report on 2022 in May 2023. It is expected within "
       "eight months of the end of the year, unless the profile says otherwise. A term that is "
       "over is judged only where annual reports are kept account of."),
    N_("Add the annual report to the set, with <event kind=\"council\" on=\"…\" section=\"…\" "
       "outcome=\"noted\" year=\"…\"/>; or add that event to the handling of the plan."),
    N_("Act 612/2021 6 §; Health Care Act 1326/2010 12 §"),
    hyvin_document_get_type, _hyvin_check_annual_reports,
    .lacks = _hyvin_lacks_annual_reports,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "council-approval-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A report or plan has no council decision with its section"),
    N_("Every report and plan has a council decision with its section"),
    N_("The council approves the welfare report and plan; it decides on the policy, the focus "
       "areas and their resources. Whether it has, and where the document was handled, is among "
       "the questions by which THL and the regional state administrative agencies judge the "
       "reports. Until the plan should have been approved, or the term of the report is over, a "
       "draft is only told of it as information."),
    N_("Add <event kind=\"council\" on=\"YYYY-MM-DD\" section=\"…\" outcome=\"approved\"/> to "
       "<handling>."),
    N_("THL's evaluation of municipal welfare reports; Ahlgren's study of the first welfare "
       "reports, 2018"),
    hyvin_document_get_type, check_approval,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "council-approval-late", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A plan was approved late in the council term"),
    N_("Plans are approved early in the council term"),
    N_("THL advises approving the plan at the start of the term, so that the council that set "
       "the goals can affect them best. Kangasala and Kaarina time their plans so. A plan is "
       "late after twelve months of the term, unless the profile says otherwise."),
    N_("Correct the day of the event or the <term>. What is late stays late: begin the next plan "
       "with the groundwork that the council does at the end of this term."),
    N_("THL on the process of welfare reports; Kaarina 2016; Kangasala 2020"),
    hyvin_document_get_type, _hyvin_check_approval_time,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "two-document-cycle", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_SET,
    N_("A separate report or plan was not approved by the council of its term"),
    N_("A separate report or plan was approved by the council of its term"),
    N_("Kangasala made two documents out of one, so that no council decides alone on the plan of "
       "the next: the ending council approves the report of its own term and lays the groundwork "
       "for the plan, and the new council approves its own plan. It is one way among others, and "
       "no duty. It is judged where the set has both a report without a plan and a plan without "
       "a report."),
    N_("Correct the <term> of the document or the day of the event. If the municipality does not "
       "follow such a cycle, exempt the document and say why."),
    N_("Kangasala 2020"),
    hyvin_document_get_type, _hyvin_check_two_documents,
    .lacks = _hyvin_lacks_other_document,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "coordinator-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Nobody is named as responsible for promotion, updating and reporting"),
    N_("Somebody is named as responsible for promotion, updating and reporting"),
    N_("Act 612/2021 requires a municipality to name who is responsible for promoting wellbeing "
       "and health, and the Health Care Act did so before. THL asks who has the main "
       "responsibility for updating, following and reporting."),
    N_("Add <responsible party=\"…\"/> to the document itself, before <term>, and the party under "
       "<parties>: the wellbeing coordinator, or another office holder or group."),
    N_("Act 612/2021 6 §; THL's evaluation of municipal welfare reports"),
    hyvin_document_get_type, check_coordinator,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "county-delivery-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A report or plan has not reached the wellbeing services county, or a year has no "
       "negotiation"),
    N_("Every report and plan has reached the wellbeing services county, and every year has a "
       "negotiation"),
    N_("Since 2023 a municipality delivers its welfare report and plan to the wellbeing services "
       "county, and negotiates with it on promoting wellbeing and health every year. This is not "
       "asked of documents from before, nor of Helsinki and the municipalities of Åland, which "
       "belong to no county."),
    N_("Add <event kind=\"delivery\" on=\"…\"/> and, for each full year that the document has been "
       "in force, <event kind=\"negotiation\" on=\"…\"/> to <handling>. The negotiations may also "
       "stand in another document of the set."),
    N_("Act 612/2021 6 §; Ministry of Social Affairs and Health"),
    hyvin_document_get_type, check_county,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION },
  { "publication-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A report or plan was approved, and has no public address"),
    N_("Every report and plan that was approved has a public address"),
    N_("The report and the plan are to be published in a public data network. In Mikkeli the "
       "report is public once the council has approved it."),
    N_("Add <event kind=\"publication\" on=\"…\" href=\"https://…\"/> to <handling>."),
    N_("Act 612/2021 6 §; Mikkeli 2022"),
    hyvin_document_get_type, check_publication,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "participation-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("No hearing of residents or organisations is recorded"),
    N_("A hearing of residents or organisations is recorded"),
    N_("Mikkeli hears organisations and other partners before it draws conclusions, and has the "
       "experience of residents as one of its four kinds of knowledge. The national survey found "
       "that residents have few ways to influence the work. A draft is only told of it as "
       "information."),
    N_("Add <event kind=\"hearing\" on=\"…\"/> to <handling>, and say in its <note> who was heard "
       "and what it changed."),
    N_("Mikkeli 2015 and 2022; national survey 2014 (TerPS2 and Kuntaliitto)"),
    hyvin_document_get_type, check_participation,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION },
  { "handling-order", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The council approved a document before it was prepared or handled by the others"),
    N_("Documents are prepared and handled by the others before the council approves them"),
    N_("The committees and the executive handle a document before the council does, so that the "
       "sectors that carry out the measures have committed themselves. Another order is mostly a "
       "wrong day. Events with a year are about annual reports and are left out."),
    N_("Correct the days of the events. If the event is about an annual report, give it the "
       "year=\"…\" of the report; if it is about a revision, write kind=\"revision\"."),
    N_("Kaarina 2016"),
    hyvin_document_get_type, check_order,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "clock-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A plan has no annual clock, or its clock lacks a stage or has it out of order"),
    N_("Every plan has an annual clock with all stages in order"),
    N_("The national survey found the best results in municipalities with an annual clock. "
       "Kaarina follows its goals in three stages of the budget year: in February before the "
       "financial statements, in June at the half year and in autumn while the budget is "
       "prepared. In Mikkeli partners are heard, conclusions are drawn, and they are presented "
       "to the council."),
    N_("Add a <clock-event month=\"…\" stage=\"…\"> for each stage to <annual-clock>: "
       "financial-statements, half-year, budget, hearing, conclusions and council. An event that "
       "is there already may only lack its stage."),
    N_("Mikkeli 2015; Kaarina 2016; national survey 2014 (TerPS2 and Kuntaliitto)"),
    hyvin_document_get_type, _hyvin_check_clock,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING },
  { "review-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_SET,
    N_("A stage of the annual clock has passed without a review"),
    N_("Every stage of the annual clock that has passed has a review"),
    N_("Kaarina asks at each stage how its goals have succeeded. A stage that passes without a "
       "review leaves the next one without an answer. Counted are the stages in which the plan "
       "was in force; before the financial statements and in the annual report one looks back on "
       "the year before, so they are expected when the plan was in force for half of that year."),
    N_("Add a <review stage=\"…\" on=\"…\"> of the same stage and year to <reviews> of the plan or "
       "of another document of the set, such as the annual report."),
    N_("Kaarina 2016"),
    hyvin_document_get_type, _hyvin_check_reviews,
    .lacks = _hyvin_lacks_reviews,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "review-incomplete", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A review leaves out goals or measures, or at the half year whether they are lifted into "
       "the budget"),
    N_("Every review tells of all goals and measures, and at the half year whether they are "
       "lifted into the budget"),
    N_("Kaarina asks at each stage how every goal has succeeded, and in June which goals are "
       "lifted into the budget of the next year. An entry for a goal is enough for its measures, "
       "and entries for all measures for their goal; where one measure of a goal has an entry, "
       "the others need one, too. Measures that were over before, or had not begun, are not "
       "asked for."),
    N_("Add an <entry subject=\"…\" status=\"…\"> with a <note> for each; at the half year, also "
       "write lift=\"true\" or lift=\"false\"."),
    N_("Kaarina 2016"),
    hyvin_review_get_type, _hyvin_check_review,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "plan-revision-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A plan was not revised in a year, nor checked and left as it is"),
    N_("Every plan was revised, or checked and left as it is, every year"),
    N_("THL advises checking the plan every year, and Kangasala revises it, if need be, with the "
       "annual report. A plan that nobody has looked at for a year has been forgotten. Counted "
       "are the full calendar years after the approval."),
    N_("Add <event kind=\"revision\" on=\"…\"/> to <handling>, or kind=\"no-revision\" when the "
       "plan was found to be up to date."),
    N_("THL on the structure of welfare reports; Kangasala 2020"),
    hyvin_document_get_type, _hyvin_check_revisions,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "measure-late", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A measure is past its end and not done, postponed or cancelled"),
    N_("Every measure that is past its end is done, postponed or cancelled"),
    N_("Either the measure is late, or the plan does not tell how it ended. Whoever reads it "
       "cannot tell which. What a review says of the measure counts, too."),
    N_("Write status=\"done\", status=\"postponed\" or status=\"cancelled\" on the measure or on "
       "its <entry> in a review; or give the measure a later to=\"…\"."),
    N_("Practice of action plans (Kausal Watch)"),
    hyvin_measure_get_type, _hyvin_check_measure_late,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { NULL }
};
