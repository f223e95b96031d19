/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-knowledge-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-authority.h>
#include <hyvin/hyvin-conclusion.h>
#include <hyvin/hyvin-evidence.h>
#include <hyvin/hyvin-indicator.h>
#include <hyvin/hyvin-series.h>
#include <hyvin/hyvin-survey.h>

#include "hyvin-date-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-handling-private.h"
#include "hyvin-hash-private.h"

/* Which documents are asked for knowledge */

static gboolean
is_report (HyvinDocument *document)
{
  return (hyvin_document_get_roles (document) & HYVIN_DOCUMENT_ROLE_REPORT) != 0;
}

static gpointer
find_reporting (HyvinContext *context)
{
  GHashTable *authorities = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  GListModel *set = G_LIST_MODEL (_hyvin_context_get_set (context));
  guint n_documents = g_list_model_get_n_items (set);
  guint i;

  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (set, i);

      if (is_report (document))
        g_hash_table_add (authorities, _hyvin_name_authority (document));
    }
  return authorities;
}

/* The knowledge is in the report. A plan that is its own document is asked for it
 * where there is no report to rest on. */
static gboolean
is_asked (HyvinContext  *context,
          HyvinDocument *document)
{
  g_autofree char *authority = _hyvin_name_authority (document);
  GHashTable *reporting;

  if (!_hyvin_is_statutory (document) || is_report (document))
    return _hyvin_is_statutory (document);
  reporting = _hyvin_context_get_memo (context, "reporting-authorities", find_reporting,
                                       (GDestroyNotify) g_hash_table_unref);
  return !g_hash_table_contains (reporting, authority);
}

/* Evidence */

static const struct
{
  HyvinEvidenceKind kind;
  const char *nick;
  const char *message;
} kinds[] = {
  { HYVIN_EVIDENCE_KIND_INDICATOR, "indicator",
    N_("No indicators or statistics are among the evidence") },
  { HYVIN_EVIDENCE_KIND_EXPERIENCE, "experience",
    N_("No experience of residents or of everyday life is among the evidence") },
  { HYVIN_EVIDENCE_KIND_OPERATIONAL, "operational",
    N_("No knowledge from the operation of services is among the evidence") },
  { HYVIN_EVIDENCE_KIND_RESEARCH, "research",
    N_("No research is among the evidence") },
};

static void
check_evidence_kinds (HyvinContext *context,
                      HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  const HyvinItems *evidence = _hyvin_element_peek_items (element, "evidence");
  guint n_evidence = _hyvin_items_size (evidence);
  guint used = 0;
  guint i;

  if (!is_asked (context, document) || (n_evidence == 0 && !is_report (document)))
    {
      _hyvin_pass_over (context);
      return;
    }
  if (n_evidence == 0)
    {
      _hyvin_report (context, element, NULL, NULL,
                     N_("“%s” names no evidence that it rests on"),
                     _hyvin_context_title (context, element));
      return;
    }
  for (i = 0; i < n_evidence; i++)
    used |= 1u << hyvin_evidence_get_kind (HYVIN_EVIDENCE (_hyvin_items_peek (evidence, i)));
  for (i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if ((used & (1u << kinds[i].kind)) == 0)
        _hyvin_report (context, element, NULL, kinds[i].nick, "%s",
                       _hyvin_context_say (context, kinds[i].message));
    }
}

static void
check_survey (HyvinContext *context,
              HyvinElement *element)
{
  HyvinSurvey *survey = HYVIN_SURVEY (element);
  HyvinElement *evidence = hyvin_element_get_parent_element (element);
  g_autoptr (GString) missing = g_string_new (NULL);

  if (hyvin_survey_get_respondents (survey) == HYVIN_UNSET)
    _hyvin_add_word (missing, _hyvin_context_say (context, N_("number of respondents")));
  if (hyvin_survey_get_frame (survey) == HYVIN_UNSET)
    _hyvin_add_word (missing, _hyvin_context_say (context, N_("number of those asked")));
  if (_hyvin_is_text_blank (hyvin_survey_get_note (survey)))
    _hyvin_add_word (missing, _hyvin_context_say (context, N_("known bias")));
  if (missing->len > 0 && evidence != NULL)
    _hyvin_report (context, element, NULL, NULL,
                   N_("The survey “%s” does not tell how far it can be trusted; missing: %s"),
                   _hyvin_context_title (context, evidence), missing->str);
}

static void
check_conclusions (HyvinContext *context,
                   HyvinElement *document)
{
  const HyvinDocumentRoles reports = HYVIN_DOCUMENT_ROLE_REPORT
                                     | HYVIN_DOCUMENT_ROLE_REGIONAL_REPORT;

  if ((hyvin_document_get_roles (HYVIN_DOCUMENT (document)) & reports) == 0)
    _hyvin_pass_over (context);
  else if (_hyvin_items_size (_hyvin_element_peek_items (document, "conclusions")) == 0)
    _hyvin_report (context, document, NULL, NULL,
                   N_("“%s” is a report, but it draws no conclusions"),
                   _hyvin_context_title (context, document));
}

static void
check_balance (HyvinContext *context,
               HyvinElement *document)
{
  const HyvinItems *conclusions = _hyvin_element_peek_items (document, "conclusions");
  guint n_strengths = 0;
  guint n_needs = 0;
  guint i;

  for (i = 0; i < _hyvin_items_size (conclusions); i++)
    {
      HyvinConclusion *conclusion = HYVIN_CONCLUSION (_hyvin_items_peek (conclusions, i));
      HyvinConclusionKind kind = hyvin_conclusion_get_kind (conclusion);

      n_strengths += kind == HYVIN_CONCLUSION_KIND_STRENGTH ? 1 : 0;
      n_needs += kind == HYVIN_CONCLUSION_KIND_NEED ? 1 : 0;
    }
  if (n_strengths == 0 && n_needs == 0)
    _hyvin_pass_over (context);
  else if (n_strengths > 0 && n_needs == 0)
    _hyvin_report (context, document, NULL, NULL,
                   N_("The conclusions of “%s” name strengths alone, and no need"),
                   _hyvin_context_title (context, document));
  else if (n_strengths == 0)
    _hyvin_report (context, document, NULL, NULL,
                   N_("The conclusions of “%s” name needs alone, and no strength"),
                   _hyvin_context_title (context, document));
}

/* Where the figures come from */

static gboolean
is_local (const char *source)
{
  return source != NULL && g_ascii_strcasecmp (source, "local") == 0;
}

static void
check_indicator_source (HyvinContext *context,
                        HyvinElement *element)
{
  HyvinIndicator *indicator = HYVIN_INDICATOR (element);
  const char *source = hyvin_indicator_get_source (indicator);
  g_autoptr (GString) missing = NULL;

  if (!_hyvin_has_data (element))
    {
      _hyvin_pass_over (context);
      return;
    }
  missing = g_string_new (NULL);
  if (_hyvin_is_blank (source))
    _hyvin_add_word (missing, _hyvin_context_say (context, N_("source")));
  if (_hyvin_is_blank (hyvin_indicator_get_producer (indicator)) && !is_local (source))
    _hyvin_add_word (missing, _hyvin_context_say (context, N_("producer")));
  if (_hyvin_is_blank (hyvin_indicator_get_licence (indicator)) && !is_local (source))
    _hyvin_add_word (missing, _hyvin_context_say (context, N_("licence")));
  if (missing->len > 0)
    _hyvin_report (context, element, NULL, NULL,
                   N_("The indicator “%s” does not tell where its figures come from; missing: "
                      "%s"),
                   _hyvin_context_title (context, element), missing->str);
}

/* The minimum list */

static char *
make_key_of_authority (HyvinDocument *document,
                       const char    *key)
{
  g_autofree char *authority = _hyvin_name_authority (document);

  return g_strdup_printf ("%s\n%s", authority, key);
}

static void
read_examined (HyvinContext  *context,
               GHashTable    *examined,
               HyvinDocument *document)
{
  const HyvinItems *list = _hyvin_element_peek_items (HYVIN_ELEMENT (document), "indicators");
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      HyvinElement *indicator = _hyvin_items_peek (list, i);
      g_autofree char *key = _hyvin_indicator_make_key (HYVIN_INDICATOR (indicator));

      if (key != NULL
          && (_hyvin_has_data (indicator) || _hyvin_find_user (context, indicator) != NULL))
        g_hash_table_add (examined, make_key_of_authority (document, key));
    }
}

/* The indicators that an authority follows or has figures of, in any document. */
static gpointer
find_examined (HyvinContext *context)
{
  GHashTable *examined = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  GListModel *set = G_LIST_MODEL (_hyvin_context_get_set (context));
  guint n_documents = g_list_model_get_n_items (set);
  guint i;

  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (set, i);

      read_examined (context, examined, document);
    }
  return examined;
}

/* The indicators of a document by their keys. */
static GHashTable *
find_indicators (HyvinElement *document)
{
  GHashTable *indicators = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  const HyvinItems *list = _hyvin_element_peek_items (document, "indicators");
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      HyvinElement *indicator = _hyvin_items_peek (list, i);
      char *key = _hyvin_indicator_make_key (HYVIN_INDICATOR (indicator));

      if (key != NULL)
        g_hash_table_replace (indicators, key, indicator);
    }
  return indicators;
}

/* One that is there and not used is reported itself: so it can be left out on
 * purpose, by an exemption that has it as its subject. */
static void
report_unexamined (HyvinContext             *context,
                   HyvinElement             *document,
                   HyvinElement             *indicator,
                   const HyvinIndicatorList *list,
                   guint                     position)
{
  const char *language = _hyvin_context_get_language (context);
  const char *key = _hyvin_indicator_list_get_key (list, position);

  _hyvin_report (context, indicator != NULL ? indicator : document, NULL, key,
                 N_("The indicator “%s” (%s) of the list “%s” is neither used nor left out on "
                    "purpose"),
                 _hyvin_indicator_list_get_title (list, position, language), key,
                 _hyvin_indicator_list_get_name (list));
}

static void
check_minimum_list (HyvinContext *context,
                    HyvinElement *document)
{
  const HyvinIndicatorList *list = _hyvin_context_get_indicator_list (context);
  g_autoptr (GHashTable) indicators = NULL;
  GHashTable *examined;
  guint i;

  if (list == NULL || !is_asked (context, HYVIN_DOCUMENT (document)))
    {
      _hyvin_pass_over (context);
      return;
    }
  indicators = find_indicators (document);
  examined = _hyvin_context_get_memo (context, "examined-indicators", find_examined,
                                      (GDestroyNotify) g_hash_table_unref);
  for (i = 0; i < _hyvin_indicator_list_size (list); i++)
    {
      const char *key = _hyvin_indicator_list_get_key (list, i);
      g_autofree char *full = make_key_of_authority (HYVIN_DOCUMENT (document), key);

      if (!g_hash_table_contains (examined, full))
        report_unexamined (context, document, g_hash_table_lookup (indicators, key), list, i);
    }
}

/* Municipality codes */

/* Codes of a time that the list does not cover are left in peace. */
static void
judge_unknown (HyvinContext *context,
               HyvinElement *authority,
               const char   *code,
               const GDate  *date)
{
  const GDate *since = _hyvin_municipalities_get_since (_hyvin_context_get_data (context)->municipalities);

  if (since != NULL && g_date_compare (date, since) >= 0)
    _hyvin_report (context, authority, NULL, code, N_("No municipality has the code “%s”"), code);
}

static void
report_ended (HyvinContext            *context,
              HyvinElement            *authority,
              const HyvinMunicipality *municipality,
              const GDate             *date)
{
  const HyvinMunicipalities *all = _hyvin_context_get_data (context)->municipalities;
  const HyvinMunicipality *successor =
    _hyvin_municipalities_find_successor (all, municipality, date);
  const char *language = _hyvin_context_get_language (context);
  const char *code = _hyvin_municipality_get_code (municipality);
  const char *name = _hyvin_municipality_get_name (municipality, language);
  char until[HYVIN_DATE_BUFFER];
  char of[HYVIN_DATE_BUFFER];

  _hyvin_date_print (_hyvin_municipality_get_until (municipality), until);
  _hyvin_date_print (date, of);
  if (successor != NULL)
    _hyvin_report (context, authority, NULL, code,
                   N_("The code “%s” of %s was in use until %s, but the document is of %s, when "
                      "the area belonged to %s, code “%s”"),
                   code, name, until, of, _hyvin_municipality_get_name (successor, language),
                   _hyvin_municipality_get_code (successor));
  else
    _hyvin_report (context, authority, NULL, code,
                   N_("The code “%s” of %s was in use until %s, but the document is of %s"),
                   code, name, until, of);
}

static void
check_authority_code (HyvinContext *context,
                      HyvinElement *element)
{
  HyvinAuthority *authority = HYVIN_AUTHORITY (element);
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  const char *code = hyvin_authority_get_code (authority);
  const GDate *date = _hyvin_context_get_document_date (context, document);
  const HyvinMunicipality *municipality;

  if (hyvin_authority_get_kind (authority) != HYVIN_AUTHORITY_KIND_MUNICIPALITY
      || _hyvin_is_blank (code))
    return;
  municipality = _hyvin_municipalities_lookup (_hyvin_context_get_data (context)->municipalities,
                                               code);
  if (municipality == NULL)
    judge_unknown (context, element, code, date);
  else if (!_hyvin_municipality_is_valid (municipality, date))
    report_ended (context, element, municipality, date);
}

const HyvinRuleRow _hyvin_knowledge_rules[] = {
  { "evidence-kind-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("One of the four kinds of knowledge is not used"),
    N_("All four kinds of knowledge are used"),
    N_("Mikkeli uses four kinds of knowledge together: indicators and statistics, the experience "
       "of residents and of everyday life, knowledge from operations, and research. Each sees "
       "what the others miss. A report is asked for all four; so is a plan that brings evidence "
       "of its own, when no report of the municipality is at hand."),
    N_("Add an <evidence kind=\"…\"> under <knowledge>, with kind indicator, experience, "
       "operational or research."),
    N_("Mikkeli 2022; THL's evaluation of municipal welfare reports"),
    hyvin_document_get_type, check_evidence_kinds,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING },
  { "indicator-minimum-list", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An indicator of the chosen minimum list is neither used nor left out on purpose"),
    N_("Every indicator of the chosen minimum list is used, or left out on purpose"),
    N_("THL has proposed a minimum list of indicators for welfare reports. An indicator that is "
       "irrelevant to a municipality need not be examined, but the report should say so: then "
       "the reader knows that it was left out on purpose. The rule applies only when the profile "
       "names a list of lists.ini with indicator-list."),
    N_("Add an <indicator> with the source and the code of the list, and use it in an "
       "<evidence>, goal or measure, or give its figures. To leave it out, add the indicator "
       "alone and an <exemption rule=\"indicator-minimum-list\" subject=\"…\"> with its id and "
       "the reason."),
    N_("THL on the sources of knowledge of welfare reports"),
    hyvin_document_get_type, check_minimum_list,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "indicator-stale", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The latest observation of an indicator is old"),
    N_("The latest observations of indicators are recent"),
    N_("Whoever decides by old figures decides about the past. A study of the first extensive "
       "reports counts timeliness among the marks of a good one. The age is counted up to the "
       "day when the council decided on the document, else when its period began; how many years "
       "are too many is indicator-years of the profile."),
    N_("Add the newer observations to the <series>, or follow the matter by an indicator that is "
       "measured more often."),
    N_("Ahlgren's study of the first welfare reports, 2018"),
    hyvin_indicator_get_type, _hyvin_check_stale,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "indicator-small-numbers", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A value that rests on very few cases, or is suppressed, is used as if it were sound"),
    N_("Values that rest on very few cases, or are suppressed, are not used as if they were sound"),
    N_("Sotkanet does not publish the data of a municipality with fewer than five cases: chance "
       "moves such values up and down, and people may be recognised. How many cases are too few "
       "is small-number of the profile."),
    N_("Take the value away and write status=\"suppressed\" on the <observation>, or use a "
       "longer period or a larger region."),
    N_("Sotkanet's limits on publication"),
    hyvin_series_get_type, _hyvin_check_small_numbers,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "indicator-source-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An indicator with figures has no source, producer or licence"),
    N_("Every indicator with figures has a source, a producer and a licence"),
    N_("Anyone who doubts a figure should be able to find out where it comes from. The terms of "
       "Sotkanet ask that it and the producer of the data be cited, and the data of producers "
       "other than THL have terms of their own."),
    N_("Give the indicator a source, a producer and a licence, such as source=\"sotkanet\" "
       "licence=\"CC BY 4.0\". Figures of the municipality itself have source=\"local\" and need "
       "neither a producer nor a licence."),
    N_("Terms of use of Sotkanet"),
    hyvin_indicator_get_type, check_indicator_source,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "indicator-comparison-missing", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("No indicator is compared with another region"),
    N_("At least one indicator is compared with another region"),
    N_("Whether a figure is high or low shows beside those of others. The national survey found "
       "that comparison between municipalities was missing, and a study of the first extensive "
       "reports asks which comparisons they make."),
    N_("Add a <series region=\"…\"> of another municipality, of the region or of the whole "
       "country, such as region=\"MAA:358\", to the indicators."),
    N_("National survey 2014 (TerPS2 and Kuntaliitto); Ahlgren's study of the first welfare "
       "reports, 2018"),
    hyvin_document_get_type, _hyvin_check_comparison,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "observation-outside", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An observation is of the future, or is there twice"),
    N_("Every observation is of a time that has passed, and is there once"),
    N_("What has not happened yet, or happened after the document was made, cannot have been "
       "observed, and of two observations of one year, region, sex and population group one is "
       "wrong. A document can know of the years until its period and its handling end, and of "
       "none after the day of the validation."),
    N_("Correct the year or the region, sex or population group, or remove one of the two. A "
       "forecast has status=\"estimated\"; what is to be reached is a <target>."),
    N_("libhyvin"),
    hyvin_indicator_get_type, _hyvin_check_outside,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "survey-frame-missing", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A survey does not tell how many answered, how many were asked, or who is missing"),
    N_("Every survey tells how many answered, how many were asked, and who is missing"),
    N_("The national survey of councillors and welfare groups said of itself how many had "
       "answered, that its response rates were low and that those who answered were the ones who "
       "cared for the matter. Without this nobody knows whether a result holds for others than "
       "those who answered. The response rate may be unknown."),
    N_("Write respondents and frame on the <survey>, and add a <note> on who is under-represented "
       "among those who answered, or that no bias is known."),
    N_("National survey 2014 (TerPS2 and Kuntaliitto)"),
    hyvin_survey_get_type, check_survey,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "conclusion-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A report draws no conclusions"),
    N_("The report draws conclusions"),
    N_("THL asks a welfare report to describe wellbeing with conclusions: what is well, and what "
       "has to be developed. The goals of the plan rest on them; without them each reader draws "
       "his or her own."),
    N_("Add a <conclusion kind=\"strength\"> or <conclusion kind=\"need\"> to <knowledge> for each "
       "conclusion, and name the evidence that it rests on."),
    N_("THL on the contents of welfare reports"),
    hyvin_document_get_type, check_conclusions,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "conclusion-balance", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The conclusions are all strengths, or all needs"),
    N_("The conclusions are both strengths and needs"),
    N_("In Mikkeli the conclusions are strengths and development needs: measures build on the "
       "one and answer the other. A study of the first extensive reports counts the balance of "
       "positive and negative among the marks of a good one."),
    N_("Add a <conclusion kind=\"strength\"> or a <conclusion kind=\"need\">, whichever is "
       "missing."),
    N_("Mikkeli 2022; Ahlgren's study of the first welfare reports, 2018"),
    hyvin_document_get_type, check_balance,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "authority-code-unknown", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The municipality code is unknown, or not in use on the day of the document"),
    N_("The municipality code is known, and in use on the day of the document"),
    N_("The code ties the document to the statistics of its municipality. Municipalities merge, "
       "and then one of the codes goes out of use. The day is that of the decision of the "
       "council, else the beginning of the period."),
    N_("Write the code with its three digits, such as code=\"005\". After a merger use the code "
       "of the municipality that goes on."),
    N_("Statistics Finland's classification of municipalities"),
    hyvin_authority_get_type, check_authority_code },
  { NULL }
};
