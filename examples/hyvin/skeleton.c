/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "skeleton.h"

#include "messages.h"

#define PLAN_ROLES (HYVIN_DOCUMENT_ROLE_PLAN | HYVIN_DOCUMENT_ROLE_PROGRAMME \
                    | HYVIN_DOCUMENT_ROLE_REGIONAL_PLAN)
#define REPORT_ROLES (HYVIN_DOCUMENT_ROLE_REPORT | HYVIN_DOCUMENT_ROLE_REGIONAL_REPORT)

/* The ids of the objects, by which they refer to each other. */
#define PARTY "party-1"
#define INDICATOR "indicator-1"
#define AIM "aim-1"
#define EVIDENCE "evidence-1"
#define CONCLUSION "conclusion-1"

/* Nothing made here stands anywhere yet, so that adding it cannot fail: that
 * is why no errors are asked for below. */

/* Gives an object a title to be replaced, in the language of the document. The
 * words are those that the rule text-placeholder looks for. */
static void
set_title (const Skeleton *self,
           gpointer        element,
           const char     *placeholder)
{
  g_autoptr (HyvinText) title = hyvin_text_new (hyvin_translate (self->language, placeholder));

  g_object_set (element, "title", title, NULL);
}

static void
add_authority (const Skeleton *self,
               HyvinDocument  *document)
{
  g_autoptr (HyvinAuthority) authority = hyvin_authority_new ();

  hyvin_authority_set_kind (authority, HYVIN_AUTHORITY_KIND_MUNICIPALITY);
  hyvin_authority_set_code (authority, self->municipality);
  set_title (self, authority, N_("To be completed: name of the municipality"));
  hyvin_document_set_authority (document, authority, NULL);
}

static HyvinResponsible *
make_responsible (void)
{
  HyvinResponsible *responsible = hyvin_responsible_new ();

  hyvin_responsible_set_party (responsible, PARTY);
  return responsible;
}

static void
add_party (const Skeleton *self,
           HyvinDocument  *document)
{
  g_autoptr (HyvinParty) party = hyvin_party_new (PARTY);
  g_autoptr (HyvinResponsible) responsible = make_responsible ();

  hyvin_party_set_kind (party, HYVIN_PARTY_KIND_SECTOR);
  set_title (self, party, N_("To be completed: who is responsible"));
  hyvin_document_add_party (document, party, NULL);
  hyvin_document_add_responsible (document, responsible, NULL);
}

static HyvinTarget *
make_target (const Skeleton *self,
             const GDate    *date,
             const char     *placeholder)
{
  HyvinTarget *target = hyvin_target_new ();
  g_autoptr (HyvinText) note = hyvin_text_new (hyvin_translate (self->language, placeholder));

  hyvin_target_set_year (target, g_date_get_year (date));
  hyvin_target_set_note (target, note);
  return target;
}

static void
add_indicator (const Skeleton *self,
               HyvinDocument  *document)
{
  g_autoptr (HyvinIndicator) indicator = hyvin_indicator_new (INDICATOR);
  g_autoptr (HyvinTarget) baseline =
    make_target (self, hyvin_period_get_from (self->term), N_("To be completed: value now"));
  g_autoptr (HyvinTarget) target =
    make_target (self, hyvin_period_get_to (self->term), N_("To be completed: value aimed at"));

  hyvin_indicator_set_kind (indicator, HYVIN_INDICATOR_KIND_OUTCOME);
  hyvin_indicator_set_direction (indicator, HYVIN_DIRECTION_INCREASE);
  hyvin_indicator_set_source (indicator, "local");
  set_title (self, indicator, N_("To be completed: indicator"));
  hyvin_indicator_set_baseline (indicator, baseline, NULL);
  hyvin_indicator_add_target (indicator, target, NULL);
  hyvin_document_add_indicator (document, indicator, NULL);
}

static HyvinMeasuredBy *
make_measured_by (void)
{
  HyvinMeasuredBy *measured_by = hyvin_measured_by_new ();

  hyvin_measured_by_set_indicator (measured_by, INDICATOR);
  return measured_by;
}

static void
add_strategy (const Skeleton *self,
              HyvinDocument  *document)
{
  g_autoptr (HyvinAim) aim = hyvin_aim_new (AIM);
  g_autoptr (HyvinMeasuredBy) measured_by = make_measured_by ();

  set_title (self, aim, N_("To be completed: aim of the strategy"));
  hyvin_aim_add_measured_by (aim, measured_by, NULL);
  hyvin_document_add_aim (document, aim, NULL);
}

static void
add_knowledge (const Skeleton *self,
               HyvinDocument  *document)
{
  static const char * const indicators[] = { INDICATOR, NULL };
  static const char * const grounds[] = { EVIDENCE, NULL };
  g_autoptr (HyvinEvidence) evidence = hyvin_evidence_new (EVIDENCE);
  g_autoptr (HyvinConclusion) conclusion = hyvin_conclusion_new (CONCLUSION);

  hyvin_evidence_set_kind (evidence, HYVIN_EVIDENCE_KIND_INDICATOR);
  hyvin_evidence_set_indicators (evidence, indicators);
  set_title (self, evidence, N_("To be completed: where the knowledge comes from"));
  hyvin_document_add_evidence (document, evidence, NULL);

  hyvin_conclusion_set_kind (conclusion, HYVIN_CONCLUSION_KIND_NEED);
  hyvin_conclusion_set_evidence (conclusion, grounds);
  set_title (self, conclusion, N_("To be completed: development need"));
  hyvin_document_add_conclusion (document, conclusion, NULL);
}

static HyvinMeasure *
make_measure (const Skeleton *self)
{
  HyvinMeasure *measure = hyvin_measure_new ("measure-1");
  g_autoptr (HyvinResponsible) responsible = make_responsible ();
  g_autoptr (HyvinResource) resource = hyvin_resource_new ();

  hyvin_measure_set_from (measure, hyvin_period_get_from (self->term));
  hyvin_measure_set_to (measure, hyvin_period_get_to (self->term));
  hyvin_measure_set_status (measure, HYVIN_STATUS_PLANNED);
  set_title (self, measure, N_("To be completed: measure"));
  hyvin_measure_add_responsible (measure, responsible, NULL);
  hyvin_resource_set_kind (resource, HYVIN_RESOURCE_KIND_MONEY);
  hyvin_measure_add_resource (measure, resource, NULL);
  return measure;
}

/* A goal rests on what else the document holds. */
static HyvinGoal *
make_goal (const Skeleton *self)
{
  static const char * const aims[] = { AIM, NULL };
  static const char * const basis[] = { CONCLUSION, NULL };
  HyvinGoal *goal = hyvin_goal_new ("goal-1");
  g_autoptr (HyvinMeasure) measure = make_measure (self);
  g_autoptr (HyvinMeasuredBy) measured_by = make_measured_by ();

  if (self->roles & HYVIN_DOCUMENT_ROLE_STRATEGY)
    hyvin_goal_set_aims (goal, aims);
  if (self->roles & REPORT_ROLES)
    hyvin_goal_set_basis (goal, basis);
  set_title (self, goal, N_("To be completed: goal"));
  hyvin_goal_add_measured_by (goal, measured_by, NULL);
  hyvin_goal_add_measure (goal, measure, NULL);
  return goal;
}

static void
add_plan (const Skeleton *self,
          HyvinDocument  *document)
{
  g_autoptr (HyvinFocusArea) focus_area = hyvin_focus_area_new ("focus-area-1");
  g_autoptr (HyvinGoal) goal = make_goal (self);

  set_title (self, focus_area, N_("To be completed: focus area"));
  hyvin_focus_area_add_goal (focus_area, goal, NULL);
  hyvin_document_add_focus_area (document, focus_area, NULL);
}

/* Makes a document with one object of each kind that its roles ask for, to be
 * filled in. */
HyvinDocument *
skeleton_make (const Skeleton *self)
{
  HyvinDocument *document = hyvin_document_new (self->id, self->language, self->roles);

  set_title (self, document, N_("To be completed: title of the document"));
  hyvin_document_set_term (document, self->term);
  add_authority (self, document);
  add_party (self, document);
  add_indicator (self, document);
  if (self->roles & HYVIN_DOCUMENT_ROLE_STRATEGY)
    add_strategy (self, document);
  if (self->roles & REPORT_ROLES)
    add_knowledge (self, document);
  if (self->roles & PLAN_ROLES)
    add_plan (self, document);
  return document;
}
