/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-version.h>

G_BEGIN_DECLS

/**
 * HyvinTruth:
 * @HYVIN_TRUTH_UNSET: the document does not say
 * @HYVIN_TRUTH_FALSE: no
 * @HYVIN_TRUTH_TRUE: yes
 *
 * Yes, no, or not said.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_TRUTH_UNSET,
  HYVIN_TRUTH_FALSE,
  HYVIN_TRUTH_TRUE,
} HyvinTruth;

/**
 * HyvinSeverity:
 * @HYVIN_SEVERITY_OFF: the rule is not applied
 * @HYVIN_SEVERITY_INFORMATION: worth knowing
 * @HYVIN_SEVERITY_WARNING: likely to be wrong or poor
 * @HYVIN_SEVERITY_ERROR: the document breaks a duty or cannot be trusted
 *
 * How much a finding weighs.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_SEVERITY_OFF,
  HYVIN_SEVERITY_INFORMATION,
  HYVIN_SEVERITY_WARNING,
  HYVIN_SEVERITY_ERROR,
} HyvinSeverity;

/**
 * HyvinDocumentRoles:
 * @HYVIN_DOCUMENT_ROLE_STRATEGY: the strategy of the municipality
 * @HYVIN_DOCUMENT_ROLE_PROGRAMME: a programme that carries out the strategy
 * @HYVIN_DOCUMENT_ROLE_REPORT: the extensive welfare report of a council term
 * @HYVIN_DOCUMENT_ROLE_PLAN: the welfare plan of a council term
 * @HYVIN_DOCUMENT_ROLE_ANNUAL_REPORT: the yearly welfare report to the council
 * @HYVIN_DOCUMENT_ROLE_INTERIM_REVIEW: a review within the year
 * @HYVIN_DOCUMENT_ROLE_REGIONAL_PLAN: the welfare plan of a wellbeing services county
 * @HYVIN_DOCUMENT_ROLE_REGIONAL_REPORT: the welfare report of a wellbeing
 *   services county
 *
 * What a document is. One document may be several things: a programme, a report and
 * a plan in one.
 *
 * Since: 1.0
 */
typedef enum /*< flags >*/
{
  HYVIN_DOCUMENT_ROLE_STRATEGY = 1 << 0,
  HYVIN_DOCUMENT_ROLE_PROGRAMME = 1 << 1,
  HYVIN_DOCUMENT_ROLE_REPORT = 1 << 2,
  HYVIN_DOCUMENT_ROLE_PLAN = 1 << 3,
  HYVIN_DOCUMENT_ROLE_ANNUAL_REPORT = 1 << 4,
  HYVIN_DOCUMENT_ROLE_INTERIM_REVIEW = 1 << 5,
  HYVIN_DOCUMENT_ROLE_REGIONAL_PLAN = 1 << 6,
  HYVIN_DOCUMENT_ROLE_REGIONAL_REPORT = 1 << 7,
} HyvinDocumentRoles;

/**
 * HyvinAuthorityKind:
 * @HYVIN_AUTHORITY_KIND_UNSET: the document does not say
 * @HYVIN_AUTHORITY_KIND_MUNICIPALITY: a municipality
 * @HYVIN_AUTHORITY_KIND_COUNTY: a wellbeing services county
 * @HYVIN_AUTHORITY_KIND_REGION: a region
 * @HYVIN_AUTHORITY_KIND_JOINT_AUTHORITY: a joint authority of municipalities
 *
 * What kind of authority a document belongs to.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_AUTHORITY_KIND_UNSET,
  HYVIN_AUTHORITY_KIND_MUNICIPALITY,
  HYVIN_AUTHORITY_KIND_COUNTY,
  HYVIN_AUTHORITY_KIND_REGION,
  HYVIN_AUTHORITY_KIND_JOINT_AUTHORITY,
} HyvinAuthorityKind;

/**
 * HyvinEventKind:
 * @HYVIN_EVENT_KIND_UNSET: the document does not say
 * @HYVIN_EVENT_KIND_GROUNDWORK: groundwork for the next term's document
 * @HYVIN_EVENT_KIND_PREPARATION: drafting
 * @HYVIN_EVENT_KIND_HEARING: residents or organisations were heard
 * @HYVIN_EVENT_KIND_COMMITTEE: handled by a committee
 * @HYVIN_EVENT_KIND_EXECUTIVE: handled by the municipal executive
 * @HYVIN_EVENT_KIND_COUNCIL: handled by the council
 * @HYVIN_EVENT_KIND_REVISION: the plan was revised
 * @HYVIN_EVENT_KIND_NO_REVISION: the plan was checked and left as it is
 * @HYVIN_EVENT_KIND_PUBLICATION: published
 * @HYVIN_EVENT_KIND_DELIVERY: delivered to the wellbeing services county
 * @HYVIN_EVENT_KIND_NEGOTIATION: negotiated with the wellbeing services county
 *
 * What happened to a document while it was handled.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_EVENT_KIND_UNSET,
  HYVIN_EVENT_KIND_GROUNDWORK,
  HYVIN_EVENT_KIND_PREPARATION,
  HYVIN_EVENT_KIND_HEARING,
  HYVIN_EVENT_KIND_COMMITTEE,
  HYVIN_EVENT_KIND_EXECUTIVE,
  HYVIN_EVENT_KIND_COUNCIL,
  HYVIN_EVENT_KIND_REVISION,
  HYVIN_EVENT_KIND_NO_REVISION,
  HYVIN_EVENT_KIND_PUBLICATION,
  HYVIN_EVENT_KIND_DELIVERY,
  HYVIN_EVENT_KIND_NEGOTIATION,
} HyvinEventKind;

/**
 * HyvinOutcome:
 * @HYVIN_OUTCOME_UNSET: the document does not say
 * @HYVIN_OUTCOME_APPROVED: approved
 * @HYVIN_OUTCOME_NOTED: noted for information
 * @HYVIN_OUTCOME_RETURNED: sent back to be prepared again
 * @HYVIN_OUTCOME_REJECTED: rejected
 *
 * What was decided.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_OUTCOME_UNSET,
  HYVIN_OUTCOME_APPROVED,
  HYVIN_OUTCOME_NOTED,
  HYVIN_OUTCOME_RETURNED,
  HYVIN_OUTCOME_REJECTED,
} HyvinOutcome;

/**
 * HyvinPartyKind:
 * @HYVIN_PARTY_KIND_UNSET: the document does not say
 * @HYVIN_PARTY_KIND_COUNCIL: the council
 * @HYVIN_PARTY_KIND_EXECUTIVE: the municipal executive
 * @HYVIN_PARTY_KIND_COMMITTEE: a committee
 * @HYVIN_PARTY_KIND_AUDIT_COMMITTEE: the audit committee
 * @HYVIN_PARTY_KIND_MANAGEMENT_GROUP: the management group
 * @HYVIN_PARTY_KIND_STEERING_GROUP: a steering group
 * @HYVIN_PARTY_KIND_WELFARE_GROUP: the welfare group
 * @HYVIN_PARTY_KIND_WORKING_GROUP: a working group
 * @HYVIN_PARTY_KIND_SECTOR: a sector of the administration
 * @HYVIN_PARTY_KIND_UNIT: a unit of a sector
 * @HYVIN_PARTY_KIND_OFFICE_HOLDER: an office holder
 * @HYVIN_PARTY_KIND_COMPANY: a company of the municipality
 * @HYVIN_PARTY_KIND_COUNTY: a wellbeing services county
 * @HYVIN_PARTY_KIND_STATE_AGENCY: an agency of the state
 * @HYVIN_PARTY_KIND_EDUCATION: an institution of education
 * @HYVIN_PARTY_KIND_ORGANISATION: a civil-society organisation
 * @HYVIN_PARTY_KIND_PARISH: a parish
 * @HYVIN_PARTY_KIND_ENTERPRISE: an enterprise or its association
 * @HYVIN_PARTY_KIND_ADVISORY_COUNCIL: an advisory council, such as the youth council
 * @HYVIN_PARTY_KIND_RESIDENTS: the residents
 * @HYVIN_PARTY_KIND_OTHER: something else
 *
 * What kind of body or person a party is.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_PARTY_KIND_UNSET,
  HYVIN_PARTY_KIND_COUNCIL,
  HYVIN_PARTY_KIND_EXECUTIVE,
  HYVIN_PARTY_KIND_COMMITTEE,
  HYVIN_PARTY_KIND_AUDIT_COMMITTEE,
  HYVIN_PARTY_KIND_MANAGEMENT_GROUP,
  HYVIN_PARTY_KIND_STEERING_GROUP,
  HYVIN_PARTY_KIND_WELFARE_GROUP,
  HYVIN_PARTY_KIND_WORKING_GROUP,
  HYVIN_PARTY_KIND_SECTOR,
  HYVIN_PARTY_KIND_UNIT,
  HYVIN_PARTY_KIND_OFFICE_HOLDER,
  HYVIN_PARTY_KIND_COMPANY,
  HYVIN_PARTY_KIND_COUNTY,
  HYVIN_PARTY_KIND_STATE_AGENCY,
  HYVIN_PARTY_KIND_EDUCATION,
  HYVIN_PARTY_KIND_ORGANISATION,
  HYVIN_PARTY_KIND_PARISH,
  HYVIN_PARTY_KIND_ENTERPRISE,
  HYVIN_PARTY_KIND_ADVISORY_COUNCIL,
  HYVIN_PARTY_KIND_RESIDENTS,
  HYVIN_PARTY_KIND_OTHER,
} HyvinPartyKind;

/**
 * HyvinCooperation:
 * @HYVIN_COOPERATION_UNSET: the document does not say
 * @HYVIN_COOPERATION_ENOUGH: as much as is needed
 * @HYVIN_COOPERATION_TOO_LITTLE: too little
 * @HYVIN_COOPERATION_SHOULD_BEGIN: none yet, and there ought to be
 *
 * How much cooperation there is with a partner: the network map.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_COOPERATION_UNSET,
  HYVIN_COOPERATION_ENOUGH,
  HYVIN_COOPERATION_TOO_LITTLE,
  HYVIN_COOPERATION_SHOULD_BEGIN,
} HyvinCooperation;

/**
 * HyvinMemberRole:
 * @HYVIN_MEMBER_ROLE_UNSET: the document does not say
 * @HYVIN_MEMBER_ROLE_CHAIR: leads the group
 * @HYVIN_MEMBER_ROLE_SECRETARY: is its secretary
 * @HYVIN_MEMBER_ROLE_MEMBER: is a member
 * @HYVIN_MEMBER_ROLE_DEPUTY: stands in for a member
 *
 * What a member does in a group.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_MEMBER_ROLE_UNSET,
  HYVIN_MEMBER_ROLE_CHAIR,
  HYVIN_MEMBER_ROLE_SECRETARY,
  HYVIN_MEMBER_ROLE_MEMBER,
  HYVIN_MEMBER_ROLE_DEPUTY,
} HyvinMemberRole;

/**
 * HyvinRelatedDocumentKind:
 * @HYVIN_RELATED_DOCUMENT_KIND_UNSET: the document does not say
 * @HYVIN_RELATED_DOCUMENT_KIND_STRATEGY: the strategy
 * @HYVIN_RELATED_DOCUMENT_KIND_PROGRAMME: a programme
 * @HYVIN_RELATED_DOCUMENT_KIND_ORGANISING_PLAN: the service organising plan
 * @HYVIN_RELATED_DOCUMENT_KIND_REGIONAL_PLAN: the regional welfare plan
 * @HYVIN_RELATED_DOCUMENT_KIND_REGIONAL_REPORT: the regional welfare report
 * @HYVIN_RELATED_DOCUMENT_KIND_WELFARE_REPORT: the welfare report
 * @HYVIN_RELATED_DOCUMENT_KIND_WELFARE_PLAN: the welfare plan
 * @HYVIN_RELATED_DOCUMENT_KIND_PLANNING_GUIDELINE: the guideline for planning
 *   operations and finances
 * @HYVIN_RELATED_DOCUMENT_KIND_FINANCIAL_PLAN: the operating and financial plan
 * @HYVIN_RELATED_DOCUMENT_KIND_BUDGET: the budget
 * @HYVIN_RELATED_DOCUMENT_KIND_SCORECARD: a scorecard
 * @HYVIN_RELATED_DOCUMENT_KIND_USAGE_PLAN: a sector's plan for using its budget
 * @HYVIN_RELATED_DOCUMENT_KIND_INTERIM_REVIEW: an interim review
 * @HYVIN_RELATED_DOCUMENT_KIND_FINANCIAL_STATEMENTS: the financial statements
 * @HYVIN_RELATED_DOCUMENT_KIND_ACTIVITY_REPORT: the activity report
 * @HYVIN_RELATED_DOCUMENT_KIND_ANNUAL_REPORT: the annual welfare report
 * @HYVIN_RELATED_DOCUMENT_KIND_EVALUATION_REPORT: the audit committee's
 *   evaluation report
 * @HYVIN_RELATED_DOCUMENT_KIND_OTHER: another document
 *
 * What kind of document another one is, from strategic to operational and then to
 * follow-up.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_RELATED_DOCUMENT_KIND_UNSET,
  HYVIN_RELATED_DOCUMENT_KIND_STRATEGY,
  HYVIN_RELATED_DOCUMENT_KIND_PROGRAMME,
  HYVIN_RELATED_DOCUMENT_KIND_ORGANISING_PLAN,
  HYVIN_RELATED_DOCUMENT_KIND_REGIONAL_PLAN,
  HYVIN_RELATED_DOCUMENT_KIND_REGIONAL_REPORT,
  HYVIN_RELATED_DOCUMENT_KIND_WELFARE_REPORT,
  HYVIN_RELATED_DOCUMENT_KIND_WELFARE_PLAN,
  HYVIN_RELATED_DOCUMENT_KIND_PLANNING_GUIDELINE,
  HYVIN_RELATED_DOCUMENT_KIND_FINANCIAL_PLAN,
  HYVIN_RELATED_DOCUMENT_KIND_BUDGET,
  HYVIN_RELATED_DOCUMENT_KIND_SCORECARD,
  HYVIN_RELATED_DOCUMENT_KIND_USAGE_PLAN,
  HYVIN_RELATED_DOCUMENT_KIND_INTERIM_REVIEW,
  HYVIN_RELATED_DOCUMENT_KIND_FINANCIAL_STATEMENTS,
  HYVIN_RELATED_DOCUMENT_KIND_ACTIVITY_REPORT,
  HYVIN_RELATED_DOCUMENT_KIND_ANNUAL_REPORT,
  HYVIN_RELATED_DOCUMENT_KIND_EVALUATION_REPORT,
  HYVIN_RELATED_DOCUMENT_KIND_OTHER,
} HyvinRelatedDocumentKind;

/**
 * HyvinIndicatorKind:
 * @HYVIN_INDICATOR_KIND_UNSET: the document does not say
 * @HYVIN_INDICATOR_KIND_OUTCOME: what has become of people
 * @HYVIN_INDICATOR_KIND_OUTPUT: what was produced
 * @HYVIN_INDICATOR_KIND_PROCESS: how the work is done
 * @HYVIN_INDICATOR_KIND_INPUT: what was put in
 * @HYVIN_INDICATOR_KIND_QUALITATIVE: something told in words
 *
 * What an indicator measures.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_INDICATOR_KIND_UNSET,
  HYVIN_INDICATOR_KIND_OUTCOME,
  HYVIN_INDICATOR_KIND_OUTPUT,
  HYVIN_INDICATOR_KIND_PROCESS,
  HYVIN_INDICATOR_KIND_INPUT,
  HYVIN_INDICATOR_KIND_QUALITATIVE,
} HyvinIndicatorKind;

/**
 * HyvinDirection:
 * @HYVIN_DIRECTION_UNSET: the document does not say
 * @HYVIN_DIRECTION_INCREASE: up
 * @HYVIN_DIRECTION_DECREASE: down
 * @HYVIN_DIRECTION_MAINTAIN: nowhere: it is to stay as it is
 * @HYVIN_DIRECTION_NONE: neither way: it describes
 *
 * Which way an indicator should go.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_DIRECTION_UNSET,
  HYVIN_DIRECTION_INCREASE,
  HYVIN_DIRECTION_DECREASE,
  HYVIN_DIRECTION_MAINTAIN,
  HYVIN_DIRECTION_NONE,
} HyvinDirection;

/**
 * HyvinSex:
 * @HYVIN_SEX_UNSET: the document does not say
 * @HYVIN_SEX_FEMALE: women and girls
 * @HYVIN_SEX_MALE: men and boys
 * @HYVIN_SEX_TOTAL: everybody
 *
 * Whom a series counts.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_SEX_UNSET,
  HYVIN_SEX_FEMALE,
  HYVIN_SEX_MALE,
  HYVIN_SEX_TOTAL,
} HyvinSex;

/**
 * HyvinObservationStatus:
 * @HYVIN_OBSERVATION_STATUS_UNSET: the document does not say
 * @HYVIN_OBSERVATION_STATUS_PROVISIONAL: it may still change
 * @HYVIN_OBSERVATION_STATUS_ESTIMATED: it was estimated
 * @HYVIN_OBSERVATION_STATUS_MISSING: it is not known
 * @HYVIN_OBSERVATION_STATUS_SUPPRESSED: it is not published, because it is of
 *   too few people
 * @HYVIN_OBSERVATION_STATUS_NOT_APPLICABLE: there can be none
 *
 * What a value is, or why there is none.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_OBSERVATION_STATUS_UNSET,
  HYVIN_OBSERVATION_STATUS_PROVISIONAL,
  HYVIN_OBSERVATION_STATUS_ESTIMATED,
  HYVIN_OBSERVATION_STATUS_MISSING,
  HYVIN_OBSERVATION_STATUS_SUPPRESSED,
  HYVIN_OBSERVATION_STATUS_NOT_APPLICABLE,
} HyvinObservationStatus;

/**
 * HyvinEvidenceKind:
 * @HYVIN_EVIDENCE_KIND_UNSET: the document does not say
 * @HYVIN_EVIDENCE_KIND_INDICATOR: indicators and statistics
 * @HYVIN_EVIDENCE_KIND_EXPERIENCE: experience of residents and workers
 * @HYVIN_EVIDENCE_KIND_OPERATIONAL: knowledge from operations
 * @HYVIN_EVIDENCE_KIND_RESEARCH: research
 *
 * The four kinds of knowledge that a report rests on.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_EVIDENCE_KIND_UNSET,
  HYVIN_EVIDENCE_KIND_INDICATOR,
  HYVIN_EVIDENCE_KIND_EXPERIENCE,
  HYVIN_EVIDENCE_KIND_OPERATIONAL,
  HYVIN_EVIDENCE_KIND_RESEARCH,
} HyvinEvidenceKind;

/**
 * HyvinConclusionKind:
 * @HYVIN_CONCLUSION_KIND_UNSET: the document does not say
 * @HYVIN_CONCLUSION_KIND_STRENGTH: a strength
 * @HYVIN_CONCLUSION_KIND_NEED: a need to develop
 *
 * What is concluded from the knowledge.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_CONCLUSION_KIND_UNSET,
  HYVIN_CONCLUSION_KIND_STRENGTH,
  HYVIN_CONCLUSION_KIND_NEED,
} HyvinConclusionKind;

/**
 * HyvinStatus:
 * @HYVIN_STATUS_UNSET: the document does not say
 * @HYVIN_STATUS_PLANNED: not begun
 * @HYVIN_STATUS_ONGOING: under way
 * @HYVIN_STATUS_DONE: done
 * @HYVIN_STATUS_LATE: late
 * @HYVIN_STATUS_POSTPONED: put off
 * @HYVIN_STATUS_CANCELLED: given up
 *
 * How far a goal or a measure has come.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_STATUS_UNSET,
  HYVIN_STATUS_PLANNED,
  HYVIN_STATUS_ONGOING,
  HYVIN_STATUS_DONE,
  HYVIN_STATUS_LATE,
  HYVIN_STATUS_POSTPONED,
  HYVIN_STATUS_CANCELLED,
} HyvinStatus;

/**
 * HyvinStatutoryPlans:
 * @HYVIN_STATUTORY_PLAN_CHILD_WELFARE: the plan for the wellbeing of children
 *   and young people (417/2007 12 §)
 * @HYVIN_STATUTORY_PLAN_OLDER_PEOPLE: the plan for supporting older people
 *   (980/2012 5 §)
 * @HYVIN_STATUTORY_PLAN_SUBSTANCE_ABUSE: the plan on alcohol, tobacco and drugs
 * @HYVIN_STATUTORY_PLAN_PHYSICAL_ACTIVITY: the plan for sports and exercise
 * @HYVIN_STATUTORY_PLAN_CULTURE: the plan for culture
 * @HYVIN_STATUTORY_PLAN_SAFETY: the safety plan
 *
 * Statutory plans that a measure is a part of, when they are merged into the
 * welfare plan.
 *
 * Since: 1.0
 */
typedef enum /*< flags >*/
{
  HYVIN_STATUTORY_PLAN_CHILD_WELFARE = 1 << 0, /*< nick=child-welfare-plan >*/
  HYVIN_STATUTORY_PLAN_OLDER_PEOPLE = 1 << 1, /*< nick=older-people-plan >*/
  HYVIN_STATUTORY_PLAN_SUBSTANCE_ABUSE = 1 << 2, /*< nick=substance-abuse-plan >*/
  HYVIN_STATUTORY_PLAN_PHYSICAL_ACTIVITY = 1 << 3, /*< nick=physical-activity-plan >*/
  HYVIN_STATUTORY_PLAN_CULTURE = 1 << 4, /*< nick=culture-plan >*/
  HYVIN_STATUTORY_PLAN_SAFETY = 1 << 5, /*< nick=safety-plan >*/
} HyvinStatutoryPlans;

/**
 * HyvinResponsibleRole:
 * @HYVIN_RESPONSIBLE_ROLE_UNSET: the document does not say
 * @HYVIN_RESPONSIBLE_ROLE_PRIMARY: it answers for the whole; this is so when
 *   nothing is said
 * @HYVIN_RESPONSIBLE_ROLE_COLLABORATOR: it takes part
 *
 * What a responsible party answers for.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_RESPONSIBLE_ROLE_UNSET,
  HYVIN_RESPONSIBLE_ROLE_PRIMARY,
  HYVIN_RESPONSIBLE_ROLE_COLLABORATOR,
} HyvinResponsibleRole;

/**
 * HyvinResourceKind:
 * @HYVIN_RESOURCE_KIND_UNSET: the document does not say
 * @HYVIN_RESOURCE_KIND_MONEY: money
 * @HYVIN_RESOURCE_KIND_STAFF: working time
 * @HYVIN_RESOURCE_KIND_GRANT: a grant
 * @HYVIN_RESOURCE_KIND_PREMISES: premises
 * @HYVIN_RESOURCE_KIND_MARKETING: marketing and communications
 * @HYVIN_RESOURCE_KIND_WITHIN_BUDGET: nothing beyond what the budget holds already
 * @HYVIN_RESOURCE_KIND_OTHER: something else
 *
 * What is put into a goal or a measure.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_RESOURCE_KIND_UNSET,
  HYVIN_RESOURCE_KIND_MONEY,
  HYVIN_RESOURCE_KIND_STAFF,
  HYVIN_RESOURCE_KIND_GRANT,
  HYVIN_RESOURCE_KIND_PREMISES,
  HYVIN_RESOURCE_KIND_MARKETING,
  HYVIN_RESOURCE_KIND_WITHIN_BUDGET,
  HYVIN_RESOURCE_KIND_OTHER,
} HyvinResourceKind;

/**
 * HyvinResourceUnit:
 * @HYVIN_RESOURCE_UNIT_UNSET: the document does not say
 * @HYVIN_RESOURCE_UNIT_EUR: euros
 * @HYVIN_RESOURCE_UNIT_PERSON_YEARS: person-years
 * @HYVIN_RESOURCE_UNIT_HOURS: hours
 *
 * What the amount of a resource is counted in.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_RESOURCE_UNIT_UNSET,
  HYVIN_RESOURCE_UNIT_EUR, /*< nick=EUR >*/
  HYVIN_RESOURCE_UNIT_PERSON_YEARS,
  HYVIN_RESOURCE_UNIT_HOURS,
} HyvinResourceUnit;

/**
 * HyvinVisibilityStrength:
 * @HYVIN_VISIBILITY_STRENGTH_UNSET: the document does not say
 * @HYVIN_VISIBILITY_STRENGTH_IDENTICAL: it is the same there
 * @HYVIN_VISIBILITY_STRENGTH_LOOSE: there is a loose tie
 * @HYVIN_VISIBILITY_STRENGTH_NONE: it is not there
 *
 * How well a goal shows in another document.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_VISIBILITY_STRENGTH_UNSET,
  HYVIN_VISIBILITY_STRENGTH_IDENTICAL,
  HYVIN_VISIBILITY_STRENGTH_LOOSE,
  HYVIN_VISIBILITY_STRENGTH_NONE,
} HyvinVisibilityStrength;

/**
 * HyvinReviewStage:
 * @HYVIN_REVIEW_STAGE_UNSET: the document does not say
 * @HYVIN_REVIEW_STAGE_FINANCIAL_STATEMENTS: for the financial statements, about
 *   February
 * @HYVIN_REVIEW_STAGE_HALF_YEAR: for the half-year review, about June
 * @HYVIN_REVIEW_STAGE_BUDGET: for the budget, in autumn
 * @HYVIN_REVIEW_STAGE_ANNUAL: for the yearly welfare report
 * @HYVIN_REVIEW_STAGE_TERM_END: at the end of the council term
 *
 * At which point of the year a review is made.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_REVIEW_STAGE_UNSET,
  HYVIN_REVIEW_STAGE_FINANCIAL_STATEMENTS,
  HYVIN_REVIEW_STAGE_HALF_YEAR,
  HYVIN_REVIEW_STAGE_BUDGET,
  HYVIN_REVIEW_STAGE_ANNUAL,
  HYVIN_REVIEW_STAGE_TERM_END,
} HyvinReviewStage;

/**
 * HyvinRating:
 * @HYVIN_RATING_UNSET: the document does not say
 * @HYVIN_RATING_ADVANCED: advanced well
 * @HYVIN_RATING_CAN_BE_DEVELOPED: can be developed
 * @HYVIN_RATING_NOT_ADVANCED: not advanced
 *
 * How a goal or a measure has gone, in the three marks that audit committees use.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_RATING_UNSET,
  HYVIN_RATING_ADVANCED,
  HYVIN_RATING_CAN_BE_DEVELOPED,
  HYVIN_RATING_NOT_ADVANCED,
} HyvinRating;

/**
 * HyvinClockStage:
 * @HYVIN_CLOCK_STAGE_UNSET: the document does not say
 * @HYVIN_CLOCK_STAGE_FINANCIAL_STATEMENTS: review for the financial statements
 * @HYVIN_CLOCK_STAGE_HALF_YEAR: half-year review
 * @HYVIN_CLOCK_STAGE_BUDGET: review for the budget
 * @HYVIN_CLOCK_STAGE_ANNUAL: yearly welfare report
 * @HYVIN_CLOCK_STAGE_TERM_END: review at the end of the council term
 * @HYVIN_CLOCK_STAGE_HEARING: residents and organisations are heard
 * @HYVIN_CLOCK_STAGE_CONCLUSIONS: conclusions are drawn
 * @HYVIN_CLOCK_STAGE_PROPOSALS: the sectors' proposals go to the committees
 * @HYVIN_CLOCK_STAGE_COUNCIL: the council handles the matter
 *
 * What a point of the annual clock is for.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_CLOCK_STAGE_UNSET,
  HYVIN_CLOCK_STAGE_FINANCIAL_STATEMENTS,
  HYVIN_CLOCK_STAGE_HALF_YEAR,
  HYVIN_CLOCK_STAGE_BUDGET,
  HYVIN_CLOCK_STAGE_ANNUAL,
  HYVIN_CLOCK_STAGE_TERM_END,
  HYVIN_CLOCK_STAGE_HEARING,
  HYVIN_CLOCK_STAGE_CONCLUSIONS,
  HYVIN_CLOCK_STAGE_PROPOSALS,
  HYVIN_CLOCK_STAGE_COUNCIL,
} HyvinClockStage;

/**
 * HyvinImpactTriggers:
 * @HYVIN_IMPACT_TRIGGER_RESIDENTS: it concerns many residents, a group or an area
 * @HYVIN_IMPACT_TRIGGER_STAFF: it concerns the staff
 * @HYVIN_IMPACT_TRIGGER_AMOUNT: it is a large purchase or investment
 * @HYVIN_IMPACT_TRIGGER_BUSINESS: it concerns businesses
 * @HYVIN_IMPACT_TRIGGER_EMPLOYMENT: it concerns employment
 * @HYVIN_IMPACT_TRIGGER_SERVICE_NETWORK: it concerns the network of services
 * @HYVIN_IMPACT_TRIGGER_STRATEGY: it concerns the strategy
 *
 * Why a decision calls for a prior impact assessment.
 *
 * Since: 1.0
 */
typedef enum /*< flags >*/
{
  HYVIN_IMPACT_TRIGGER_RESIDENTS = 1 << 0,
  HYVIN_IMPACT_TRIGGER_STAFF = 1 << 1,
  HYVIN_IMPACT_TRIGGER_AMOUNT = 1 << 2,
  HYVIN_IMPACT_TRIGGER_BUSINESS = 1 << 3,
  HYVIN_IMPACT_TRIGGER_EMPLOYMENT = 1 << 4,
  HYVIN_IMPACT_TRIGGER_SERVICE_NETWORK = 1 << 5,
  HYVIN_IMPACT_TRIGGER_STRATEGY = 1 << 6,
} HyvinImpactTriggers;

/**
 * HyvinImpactDimension:
 * @HYVIN_IMPACT_DIMENSION_UNSET: the document does not say
 * @HYVIN_IMPACT_DIMENSION_PEOPLE: people
 * @HYVIN_IMPACT_DIMENSION_ORGANISATION: the organisation
 * @HYVIN_IMPACT_DIMENSION_ENVIRONMENT: the environment
 * @HYVIN_IMPACT_DIMENSION_ECONOMY: the economy
 *
 * What an impact falls on.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_IMPACT_DIMENSION_UNSET,
  HYVIN_IMPACT_DIMENSION_PEOPLE,
  HYVIN_IMPACT_DIMENSION_ORGANISATION,
  HYVIN_IMPACT_DIMENSION_ENVIRONMENT,
  HYVIN_IMPACT_DIMENSION_ECONOMY,
} HyvinImpactDimension;

/**
 * HyvinHorizon:
 * @HYVIN_HORIZON_UNSET: the document does not say
 * @HYVIN_HORIZON_SHORT: soon
 * @HYVIN_HORIZON_LONG: in the long run
 *
 * When an impact is felt.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_HORIZON_UNSET,
  HYVIN_HORIZON_SHORT,
  HYVIN_HORIZON_LONG,
} HyvinHorizon;

/**
 * HyvinRuleScope:
 * @HYVIN_RULE_SCOPE_DOCUMENT: one document
 * @HYVIN_RULE_SCOPE_SET: other documents of the set too; without them it is silent
 *
 * What a rule needs in order to judge.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_RULE_SCOPE_DOCUMENT,
  HYVIN_RULE_SCOPE_SET,
} HyvinRuleScope;

/**
 * HyvinRuleArea:
 * @HYVIN_RULE_AREA_STRUCTURE: structure and identity
 * @HYVIN_RULE_AREA_COMPLETENESS: completeness of the plan
 * @HYVIN_RULE_AREA_ALIGNMENT: alignment of plan and strategy
 * @HYVIN_RULE_AREA_KNOWLEDGE: the knowledge that a report rests on
 * @HYVIN_RULE_AREA_PROCESS: process and handling
 * @HYVIN_RULE_AREA_ORGANISATION: organisation
 * @HYVIN_RULE_AREA_IMPACT: prior impact assessment
 *
 * What a rule is about.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_RULE_AREA_STRUCTURE,
  HYVIN_RULE_AREA_COMPLETENESS,
  HYVIN_RULE_AREA_ALIGNMENT,
  HYVIN_RULE_AREA_KNOWLEDGE,
  HYVIN_RULE_AREA_PROCESS,
  HYVIN_RULE_AREA_ORGANISATION,
  HYVIN_RULE_AREA_IMPACT,
} HyvinRuleArea;

/**
 * HyvinMaturityArea:
 * @HYVIN_MATURITY_AREA_NONE: none of them, as of a file that is not XML
 * @HYVIN_MATURITY_AREA_GOAL_SETTING: goal setting: whether goals are based on
 *   knowledge, cover everybody, and are tied to strategy, budget and annual clock
 * @HYVIN_MATURITY_AREA_KNOWLEDGE: knowledge, monitoring and evaluation: what is
 *   known and followed, and whether the reports are made, approved and handled
 * @HYVIN_MATURITY_AREA_COOPERATION: cooperation: between sectors, with residents
 *   and organisations, and with the wellbeing services county
 * @HYVIN_MATURITY_AREA_ACTION: from knowledge to action: who does what, when and
 *   with what
 *
 * The areas by which the regional state administrative agencies have judged
 * the welfare reports of municipalities.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_MATURITY_AREA_NONE,
  HYVIN_MATURITY_AREA_GOAL_SETTING,
  HYVIN_MATURITY_AREA_KNOWLEDGE,
  HYVIN_MATURITY_AREA_COOPERATION,
  HYVIN_MATURITY_AREA_ACTION,
} HyvinMaturityArea;

G_END_DECLS
