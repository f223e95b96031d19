/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "words.h"

#include "messages.h"

static const char *
pick_word (const char * const *words,
           guint               n_words,
           guint               value)
{
  return value < n_words && words[value] != NULL ? say (words[value]) : "";
}

#define DEFINE_WORDS(name, Type)                                \
  const char *name##_word (Type value)                          \
  {                                                             \
    return pick_word (name##_words, G_N_ELEMENTS (name##_words), (guint) value); \
  }

static const char * const authority_kind_words[] = {
  [HYVIN_AUTHORITY_KIND_MUNICIPALITY] = N_("municipality"),
  [HYVIN_AUTHORITY_KIND_COUNTY] = N_("wellbeing services county"),
  [HYVIN_AUTHORITY_KIND_REGION] = N_("region"),
  [HYVIN_AUTHORITY_KIND_JOINT_AUTHORITY] = N_("joint authority"),
};

DEFINE_WORDS (authority_kind, HyvinAuthorityKind)

static const char * const rating_words[] = {
  [HYVIN_RATING_ADVANCED] = N_("advanced"),
  [HYVIN_RATING_CAN_BE_DEVELOPED] = N_("can be developed"),
  [HYVIN_RATING_NOT_ADVANCED] = N_("not advanced"),
};

DEFINE_WORDS (rating, HyvinRating)

static const char * const resource_kind_words[] = {
  [HYVIN_RESOURCE_KIND_MONEY] = N_("money"),
  [HYVIN_RESOURCE_KIND_STAFF] = N_("staff"),
  [HYVIN_RESOURCE_KIND_GRANT] = N_("grant"),
  [HYVIN_RESOURCE_KIND_PREMISES] = N_("premises"),
  [HYVIN_RESOURCE_KIND_MARKETING] = N_("marketing"),
  [HYVIN_RESOURCE_KIND_WITHIN_BUDGET] = N_("within the budget"),
  [HYVIN_RESOURCE_KIND_OTHER] = N_("other resource"),
};

DEFINE_WORDS (resource_kind, HyvinResourceKind)

static const char * const resource_unit_words[] = {
  [HYVIN_RESOURCE_UNIT_EUR] = N_("EUR"),
  [HYVIN_RESOURCE_UNIT_PERSON_YEARS] = N_("person-years"),
  [HYVIN_RESOURCE_UNIT_HOURS] = N_("hours"),
};

DEFINE_WORDS (resource_unit, HyvinResourceUnit)

static const char * const review_stage_words[] = {
  [HYVIN_REVIEW_STAGE_FINANCIAL_STATEMENTS] = N_("Review at the financial statements"),
  [HYVIN_REVIEW_STAGE_HALF_YEAR] = N_("Half-year review"),
  [HYVIN_REVIEW_STAGE_BUDGET] = N_("Review at the budget"),
  [HYVIN_REVIEW_STAGE_ANNUAL] = N_("Annual review"),
  [HYVIN_REVIEW_STAGE_TERM_END] = N_("Review at the end of the council term"),
};

DEFINE_WORDS (review_stage, HyvinReviewStage)

static const char * const rule_area_words[] = {
  [HYVIN_RULE_AREA_STRUCTURE] = N_("structure"),
  [HYVIN_RULE_AREA_COMPLETENESS] = N_("completeness"),
  [HYVIN_RULE_AREA_ALIGNMENT] = N_("alignment"),
  [HYVIN_RULE_AREA_KNOWLEDGE] = N_("knowledge"),
  [HYVIN_RULE_AREA_PROCESS] = N_("process"),
  [HYVIN_RULE_AREA_ORGANISATION] = N_("organisation"),
  [HYVIN_RULE_AREA_IMPACT] = N_("impact assessment"),
};

DEFINE_WORDS (rule_area, HyvinRuleArea)

static const char * const maturity_area_words[] = {
  [HYVIN_MATURITY_AREA_GOAL_SETTING] = N_("Goal setting"),
  [HYVIN_MATURITY_AREA_KNOWLEDGE] = N_("Knowledge, monitoring and evaluation"),
  [HYVIN_MATURITY_AREA_COOPERATION] = N_("Cooperation"),
  [HYVIN_MATURITY_AREA_ACTION] = N_("From knowledge to action"),
};

DEFINE_WORDS (maturity_area, HyvinMaturityArea)

static const char * const status_words[] = {
  [HYVIN_STATUS_PLANNED] = N_("planned"),
  [HYVIN_STATUS_ONGOING] = N_("ongoing"),
  [HYVIN_STATUS_DONE] = N_("done"),
  [HYVIN_STATUS_LATE] = N_("late"),
  [HYVIN_STATUS_POSTPONED] = N_("postponed"),
  [HYVIN_STATUS_CANCELLED] = N_("cancelled"),
};

DEFINE_WORDS (status, HyvinStatus)

/* In the order of their bits. */
static const char * const role_words[] = {
  N_("strategy"),
  N_("programme"),
  N_("welfare report"),
  N_("welfare plan"),
  N_("annual report"),
  N_("interim review"),
  N_("regional welfare plan"),
  N_("regional welfare report"),
};

char *
document_roles_words (HyvinDocumentRoles roles)
{
  GString *text = g_string_new (NULL);
  guint i;

  for (i = 0; i < G_N_ELEMENTS (role_words); i++)
    {
      if (((guint) roles & (1u << i)) != 0)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", say (role_words[i]));
    }
  return g_string_free (text, FALSE);
}

const char *
severity_word (HyvinSeverity severity)
{
  static const char * const words[] = {
    [HYVIN_SEVERITY_OFF] = "off",
    [HYVIN_SEVERITY_INFORMATION] = "information",
    [HYVIN_SEVERITY_WARNING] = "warning",
    [HYVIN_SEVERITY_ERROR] = "error",
  };

  return words[severity];
}
