/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-structure-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin.h>
#include <string.h>

#include "hyvin-context-private.h"
#include "hyvin-date-private.h"
#include "hyvin-document-private.h"
#include "hyvin-element-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-list-private.h"
#include "hyvin-period-private.h"
#include "hyvin-series-private.h"

/* Ids and references */

static void
check_id_duplicate (HyvinContext *context,
                    HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  g_autoptr (GPtrArray) duplicates =
    _hyvin_id_index_list_duplicates (_hyvin_document_get_index (document));
  guint i;

  for (i = 0; i < duplicates->len; i++)
    {
      HyvinElement *other = g_ptr_array_index (duplicates, i);

      _hyvin_report (context, other, hyvin_document_lookup (document, other->id), other->id,
                     N_("The id “%s” is used more than once"), other->id);
    }
}

/* The id of a document that is not here, when a reference leads into one. */
static char *
find_absent_document (HyvinContext         *context,
                      const HyvinReference *reference)
{
  HyvinDocument *document = hyvin_element_get_owner_document (reference->from);
  const char *hash = strchr (reference->text, '#');
  g_autofree char *id = NULL;

  if (hash == NULL || hash == reference->text
      || _hyvin_reference_names (reference->text, HYVIN_ELEMENT (document)->id))
    return NULL;
  id = g_strndup (reference->text, (gsize) (hash - reference->text));
  if (hyvin_document_set_lookup (_hyvin_context_get_set (context), id) != NULL)
    return NULL;
  return g_steal_pointer (&id);
}

static gpointer
make_absent_documents (HyvinContext *context G_GNUC_UNUSED)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* A reference into a document that is not here can be neither right nor wrong.
 * Where several documents are given, though, it may be that an id is misspelt:
 * each document says so once of each that it misses. */
static void
note_absent_document (HyvinContext         *context,
                      const HyvinReference *reference,
                      const char           *id)
{
  HyvinDocument *document = hyvin_element_get_owner_document (reference->from);
  GListModel *set = G_LIST_MODEL (_hyvin_context_get_set (context));
  GHashTable *absent = _hyvin_context_get_memo (context, "absent-documents",
                                                make_absent_documents,
                                                (GDestroyNotify) g_hash_table_unref);
  g_autofree char *key = g_strdup_printf ("%p %s", (void *) document, id);

  if (g_list_model_get_n_items (set) > 1 && g_hash_table_add (absent, g_steal_pointer (&key)))
    _hyvin_report_with_severity (context, reference->from, NULL, id, HYVIN_SEVERITY_INFORMATION,
                                 N_("“%s” refers into the document “%s”, which is not among those "
                                    "given: what is said of it cannot be checked"),
                                 _hyvin_context_title (context, HYVIN_ELEMENT (document)), id);
}

static void
report_if_broken (const HyvinReference *reference,
                  gpointer              context)
{
  g_autofree char *absent = NULL;

  if (reference->to != NULL)
    return;
  absent = find_absent_document (context, reference);
  if (absent != NULL)
    note_absent_document (context, reference, absent);
  else
    _hyvin_report (context, reference->from, NULL, reference->text,
                   N_("“%s” of <%s> refers to “%s”, and there is no such object"),
                   reference->field->name, hyvin_element_get_element_name (reference->from),
                   reference->text);
}

static void
check_reference_broken (HyvinContext *context,
                        HyvinElement *element)
{
  _hyvin_element_foreach_reference (element, _hyvin_context_get_set (context),
                                    report_if_broken, context);
}

static void
report_if_of_wrong_kind (const HyvinReference *reference,
                         gpointer              context)
{
  if (reference->to != NULL
      && !_hyvin_field_accepts (reference->field, G_OBJECT_TYPE (reference->to)))
    _hyvin_report (context, reference->from, reference->to, reference->text,
                   N_("“%s” of <%s> refers to “%s”, which is a <%s>"),
                   reference->field->name, hyvin_element_get_element_name (reference->from),
                   reference->text, hyvin_element_get_element_name (reference->to));
}

static void
check_reference_kind (HyvinContext *context,
                      HyvinElement *element)
{
  _hyvin_element_foreach_reference (element, _hyvin_context_get_set (context),
                                    report_if_of_wrong_kind, context);
}

static HyvinElement *
get_parent_party (HyvinContext *context,
                  HyvinElement *party)
{
  const char *reference = hyvin_party_get_parent (HYVIN_PARTY (party));
  HyvinElement *parent = reference != NULL ? _hyvin_context_resolve (context, party, reference)
                                           : NULL;

  return HYVIN_IS_PARTY (parent) ? parent : NULL;
}

static gpointer
make_seen (HyvinContext *context G_GNUC_UNUSED)
{
  return g_hash_table_new (NULL, NULL);
}

/* Each party has one parent, so every party is walked through once; a walk that
 * comes back to its own way has found a circle. */
static void
check_reference_cycle (HyvinContext *context,
                       HyvinElement *element)
{
  GHashTable *seen = _hyvin_context_get_memo (context, "party-walks", make_seen,
                                              (GDestroyNotify) g_hash_table_unref);
  HyvinElement *party = element;

  while (party != NULL && !g_hash_table_contains (seen, party))
    {
      g_hash_table_insert (seen, party, element);
      party = get_parent_party (context, party);
    }
  if (party != NULL && g_hash_table_lookup (seen, party) == element)
    _hyvin_report (context, party, NULL, hyvin_party_get_parent (HYVIN_PARTY (party)),
                   N_("The parents of “%s” run in a circle, and come back to it"),
                   _hyvin_context_title (context, party));
}

/* Texts */

static gboolean
is_text_field (const HyvinField *field)
{
  return field->kind == HYVIN_FIELD_TEXT || field->kind == HYVIN_FIELD_PARAGRAPHS;
}

/* Whether a text says nothing, in one of its languages or at all. */
static gboolean
has_blank (const HyvinText *text)
{
  guint i;

  for (i = 0; text != NULL && i < hyvin_text_get_n_entries (text); i++)
    {
      if (_hyvin_is_blank (hyvin_text_get_value (text, i)))
        return TRUE;
    }
  return text == NULL;
}

static void
check_text_missing (HyvinContext *context,
                    HyvinElement *element)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == HYVIN_FIELD_TEXT && fields[i].required
          && has_blank (*(HyvinText **) _hyvin_field_slot (&fields[i], element)))
        _hyvin_report (context, element, NULL, NULL, N_("<%s> has no text in its <%s>"),
                       hyvin_element_get_element_name (element), _hyvin_field_xml_name (&fields[i]));
    }
}

static void
report_placeholders (HyvinContext     *context,
                     HyvinElement     *element,
                     const HyvinField *field,
                     const HyvinText  *text)
{
  const HyvinWords *words = _hyvin_context_get_data (context)->words;
  guint i;

  for (i = 0; text != NULL && i < hyvin_text_get_n_entries (text); i++)
    {
      const char *value = hyvin_text_get_value (text, i);

      if (_hyvin_words_is_placeholder (words, value))
        _hyvin_report (context, element, NULL, value,
                       N_("The <%s> of <%s> is still to be written"),
                       _hyvin_field_xml_name (field), hyvin_element_get_element_name (element));
    }
}

/* A dash is a good unit for what has none. */
static void
check_text_placeholder (HyvinContext *context,
                        HyvinElement *element)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      if (is_text_field (&fields[i]) && strcmp (fields[i].name, "unit") != 0)
        report_placeholders (context, element, &fields[i],
                             *(HyvinText **) _hyvin_field_slot (&fields[i], element));
    }
}

static gboolean
is_in_language (const HyvinText *text,
                const char      *language,
                const char      *document_language)
{
  gsize length = strcspn (language, "-");
  guint i;

  for (i = 0; i < hyvin_text_get_n_entries (text); i++)
    {
      const char *tag = hyvin_text_get_language (text, i);

      if (tag == NULL)
        tag = document_language;
      if (tag != NULL && strcspn (tag, "-") == length
          && g_ascii_strncasecmp (tag, language, length) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
report_missing_languages (HyvinContext    *context,
                          HyvinElement    *element,
                          const HyvinText *text,
                          HyvinDocument   *document)
{
  const char *document_language = hyvin_document_get_language (document);
  const HyvinText *wanted = hyvin_document_get_title (document);
  guint i;

  for (i = 0; wanted != NULL && i < hyvin_text_get_n_entries (wanted); i++)
    {
      const char *language = hyvin_text_get_language (wanted, i);

      if (language == NULL)
        language = document_language;
      if (language != NULL && !is_in_language (text, language, document_language))
        _hyvin_report (context, element, NULL, language,
                       N_("“%s” has no title in the language “%s”, which the document's title has"),
                       _hyvin_context_title (context, element), language);
    }
}

/* The title of the document tells which languages it means to speak. */
static void
check_language_missing (HyvinContext *context,
                        HyvinElement *element)
{
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      const HyvinText *text;

      if (fields[i].kind != HYVIN_FIELD_TEXT || strcmp (fields[i].name, "title") != 0)
        continue;
      text = *(HyvinText **) _hyvin_field_slot (&fields[i], element);
      if (text != NULL)
        report_missing_languages (context, element, text, document);
    }
}

/* Dates and other numbers that must fit together */

static void
check_dates (HyvinContext *context,
             HyvinElement *element,
             guint         line,
             guint         column,
             const GDate  *from,
             const GDate  *to)
{
  char beginning[HYVIN_DATE_BUFFER];
  char end[HYVIN_DATE_BUFFER];

  if (!g_date_valid (from) || !g_date_valid (to) || g_date_compare (from, to) <= 0)
    return;
  _hyvin_date_print (from, beginning);
  _hyvin_date_print (to, end);
  _hyvin_report_at (context, element, line, column, end,
                    N_("The end, %s, is before the beginning, %s"), end, beginning);
}

static void
check_series_dates (HyvinContext *context,
                    HyvinElement *element)
{
  HyvinSeries *series = HYVIN_SERIES (element);
  guint n_observations = hyvin_series_get_n_observations (series);
  HyvinObservation observation;
  guint i;

  for (i = 0; i < n_observations; i++)
    {
      _hyvin_series_peek (series, i, &observation);
      check_dates (context, element, observation.line, observation.column,
                   &observation.from, &observation.to);
    }
}

static void
check_periods (HyvinContext *context,
               HyvinElement *element)
{
  static const char * const names[] = { "term", "period" };
  guint i;

  for (i = 0; i < G_N_ELEMENTS (names); i++)
    {
      HyvinPeriod **period = _hyvin_element_find_slot (element, names[i], HYVIN_FIELD_PERIOD);

      if (period != NULL && *period != NULL)
        check_dates (context, element, (*period)->line, (*period)->column,
                     &(*period)->from, &(*period)->to);
    }
}

static void
check_ages (HyvinContext *context,
            HyvinElement *element)
{
  int from = hyvin_population_group_get_from_age (HYVIN_POPULATION_GROUP (element));
  int to = hyvin_population_group_get_to_age (HYVIN_POPULATION_GROUP (element));

  if (from != HYVIN_UNSET && to != HYVIN_UNSET && from > to)
    _hyvin_report (context, element, NULL, NULL,
                   N_("The highest age of “%s”, %d, is below the lowest, %d"),
                   _hyvin_context_title (context, element), to, from);
}

/* What has not begun cannot be done. */
static void
check_done (HyvinContext *context,
            HyvinElement *element)
{
  const GDate *from = hyvin_measure_get_from (HYVIN_MEASURE (element));
  char beginning[HYVIN_DATE_BUFFER];

  if (hyvin_measure_get_status (HYVIN_MEASURE (element)) != HYVIN_STATUS_DONE || from == NULL
      || g_date_compare (from, _hyvin_context_get_date (context)) <= 0)
    return;
  _hyvin_date_print (from, beginning);
  _hyvin_report (context, element, NULL, beginning,
                 N_("The measure “%s” is done, although it only begins on %s"),
                 _hyvin_context_title (context, element), beginning);
}

static void
check_percent (HyvinContext *context,
               HyvinElement *element)
{
  int percent = hyvin_review_entry_get_percent (HYVIN_REVIEW_ENTRY (element));
  g_autofree char *hint = NULL;

  if (percent == HYVIN_UNSET || (percent >= 0 && percent <= 100))
    return;
  hint = g_strdup_printf ("%d", percent);
  _hyvin_report (context, element, NULL, hint,
                 N_("The share done is %d per cent, and it can only be from 0 to 100"), percent);
}

static void
check_dates_order (HyvinContext *context,
                   HyvinElement *element)
{
  const GDate *from = _hyvin_element_find_slot (element, "from", HYVIN_FIELD_DATE);
  const GDate *to = _hyvin_element_find_slot (element, "to", HYVIN_FIELD_DATE);

  if (from != NULL && to != NULL)
    check_dates (context, element, element->line, element->column, from, to);
  check_periods (context, element);
  if (HYVIN_IS_SERIES (element))
    check_series_dates (context, element);
  else if (HYVIN_IS_POPULATION_GROUP (element))
    check_ages (context, element);
  else if (HYVIN_IS_MEASURE (element))
    check_done (context, element);
  else if (HYVIN_IS_REVIEW_ENTRY (element))
    check_percent (context, element);
}

/* What is there twice, or for nothing */

static gpointer
find_goals (HyvinContext *context)
{
  HyvinDocumentSet *set = _hyvin_context_get_set (context);
  guint n_documents = g_list_model_get_n_items (G_LIST_MODEL (set));
  gboolean found = FALSE;
  guint i;

  for (i = 0; i < n_documents && !found; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (G_LIST_MODEL (set), i);
      g_autoptr (GPtrArray) goals = hyvin_document_list_goals (document);

      found = goals->len > 0;
    }
  return GINT_TO_POINTER (found);
}

/* A party with members or tasks, or a place on the network map, tells
 * something by being there; so does a need, which has a rule of its own. A
 * conclusion can be used only where there are goals. */
static gboolean
is_worth_itself (HyvinContext *context,
                 HyvinElement *element)
{
  if (HYVIN_IS_PARTY (element))
    {
      HyvinParty *party = HYVIN_PARTY (element);

      return _hyvin_list_size (hyvin_party_get_members (party)) > 0
             || _hyvin_list_size (hyvin_party_get_tasks (party)) > 0
             || hyvin_party_get_cooperation (party) != HYVIN_COOPERATION_UNSET;
    }
  if (HYVIN_IS_CONCLUSION (element))
    return hyvin_conclusion_get_kind (HYVIN_CONCLUSION (element)) == HYVIN_CONCLUSION_KIND_NEED
           || _hyvin_context_get_memo (context, "goals-found", find_goals, NULL) == NULL;
  return !HYVIN_IS_INDICATOR (element) && !HYVIN_IS_POPULATION_GROUP (element);
}

/* To be excused from being used is no use. */
static gboolean
is_used (HyvinContext *context,
         HyvinElement *element)
{
  const GArray *references = _hyvin_context_get_references (context, element);
  guint i;

  for (i = 0; references != NULL && i < references->len; i++)
    {
      if (!HYVIN_IS_EXEMPTION (g_array_index (references, HyvinReference, i).from))
        return TRUE;
    }
  return FALSE;
}

static void
check_unused_object (HyvinContext *context,
                     HyvinElement *element)
{
  if (is_worth_itself (context, element) || is_used (context, element))
    return;
  _hyvin_report (context, element, NULL, element->id, N_("Nothing refers to “%s”"),
                 _hyvin_context_title (context, element));
}

static gpointer
make_measure_titles (HyvinContext *context G_GNUC_UNUSED)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static char *
make_measure_key (HyvinElement *measure,
                  const char   *title)
{
  g_autofree char *folded = _hyvin_fold (title);

  return g_strdup_printf ("%p %s", (void *) hyvin_element_get_owner_document (measure), folded);
}

static void
check_measure_duplicate (HyvinContext *context,
                         HyvinElement *element)
{
  GHashTable *titles = _hyvin_context_get_memo (context, "measure-titles", make_measure_titles,
                                                (GDestroyNotify) g_hash_table_unref);
  const HyvinText *title = hyvin_measure_get_title (HYVIN_MEASURE (element));
  g_autofree char *key = NULL;
  HyvinElement *first;

  if (_hyvin_is_text_blank (title))
    return;
  key = make_measure_key (element, hyvin_text_get_value (title, 0));
  first = g_hash_table_lookup (titles, key);
  if (first == NULL)
    g_hash_table_insert (titles, g_steal_pointer (&key), element);
  else
    _hyvin_report (context, element, first, first->id,
                   N_("The measure “%s” is there already, as “%s”"),
                   _hyvin_context_title (context, element),
                   first->id != NULL ? first->id : hyvin_element_get_element_name (first));
}

/* A rule that is not applied, or cannot judge for want of other documents,
 * leaves its exemptions alone. */
static gboolean
could_be_used (HyvinContext          *context,
               const HyvinChosenRule *chosen)
{
  HyvinDocumentSet *set = _hyvin_context_get_set (context);

  return chosen->severity != HYVIN_SEVERITY_OFF
         && (hyvin_rule_get_scope (chosen->rule) == HYVIN_RULE_SCOPE_DOCUMENT
             || g_list_model_get_n_items (G_LIST_MODEL (set)) > 1);
}

static void
check_exemption_unused (HyvinContext *context,
                        HyvinElement *element)
{
  const char *code = hyvin_exemption_get_rule (HYVIN_EXEMPTION (element));
  const HyvinChosenRule *chosen = code != NULL ? _hyvin_context_find_rule (context, code) : NULL;

  if (code == NULL || _hyvin_context_is_used (context, element))
    return;
  if (_hyvin_is_text_blank (hyvin_exemption_get_reason (HYVIN_EXEMPTION (element))))
    _hyvin_report (context, element, NULL, code,
                   N_("The exemption of “%s” gives no reason, so it excuses nothing"), code);
  else if (chosen == NULL)
    _hyvin_report (context, element, NULL, code,
                   N_("The exemption names “%s”, and there is no such rule"), code);
  else if (could_be_used (context, chosen))
    _hyvin_report (context, element, NULL, code,
                   N_("The exemption of “%s” hits nothing: there is no such finding"), code);
}

const HyvinRuleRow _hyvin_structure_rules[] = {
  { "xml-not-well-formed", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The file is not well-formed XML"),
    N_("A file that breaks the rules of XML itself cannot be read by any program, so nothing "
       "else in it can be checked."),
    N_("Mend the place that the message names: most often a tag is not closed, or a & or < "
       "stands in a text as it is; write &amp; and &lt;."),
    N_("XML 1.0"), hyvin_document_get_type, NULL, .is_strict = TRUE },
  { "xml-unknown", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An element, an attribute or a word that this version of the vocabulary does not know"),
    N_("It may be misspelt, stand in the wrong place, or come from a newer version of the "
       "vocabulary. It is kept and written back, but not understood."),
    N_("Check the spelling and the place. What is your own goes into an element of a namespace "
       "of its own, last in an object that has an id."),
    N_("libhyvin"), hyvin_element_get_type, _hyvin_check_xml_unknown },
  { "xml-order", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An element is out of the documented order"),
    N_("The order of elements is fixed so that two documents can be compared line by line. The "
       "document is read all the same."),
    N_("Run `hyvin format`, which puts everything in order."),
    N_("libhyvin"), hyvin_element_get_type, _hyvin_check_xml_order },
  { "xml-value", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A value cannot be read"),
    N_("A date, a number, a word or an id is not of the form it has to have. It is kept as text "
       "and treated as if it were not there."),
    N_("Write the value in its form: dates 2025-06-01, years 2025, decimals 14.20 with a point."),
    N_("libhyvin"), hyvin_element_get_type, _hyvin_check_xml_value },
  { "xml-required", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Something that is required is missing"),
    N_("Without it the object cannot be understood: a responsible party without a party, an "
       "event without a date."),
    N_("Add the attribute or the element that the message names."),
    N_("libhyvin"), hyvin_element_get_type, _hyvin_check_xml_required },
  { "version-unsupported", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The document is of another major version of the vocabulary"),
    N_("In another major version the same words may mean other things, so nothing that is said "
       "about the document can be relied on."),
    N_("Use a version of the library that knows the namespace of the document."),
    N_("libhyvin"), hyvin_document_get_type, _hyvin_check_version_unsupported,
    .is_strict = TRUE },
  { "id-duplicate", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Two objects have the same id"),
    N_("References cannot tell them apart, and find the first."),
    N_("Give one of them another id, and mend the references that mean it."),
    N_("libhyvin"), hyvin_document_get_type, check_id_duplicate },
  { "reference-broken", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A reference points at nothing"),
    N_("A goal whose responsible party does not exist has none. References into documents that "
       "are not at hand are not judged."),
    N_("Check the id, or add the object that is meant."),
    N_("libhyvin"), hyvin_element_get_type, check_reference_broken },
  { "reference-kind", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A reference points at the wrong kind of object"),
    N_("A responsible party must be a party and not, say, an indicator."),
    N_("Refer to an object of the kind that the attribute asks for."),
    N_("libhyvin"), hyvin_element_get_type, check_reference_kind },
  { "reference-cycle", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Parties are each other's parents in a circle"),
    N_("A unit belongs to a sector, and the sector to the municipality; nothing belongs to "
       "itself."),
    N_("Take away the `parent` of the party at the top."),
    N_("libhyvin"), hyvin_party_get_type, check_reference_cycle },
  { "text-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A title is missing or blank"),
    N_("People know things by their titles; councillors and residents see nothing else."),
    N_("Write the title: `<title>…</title>`."),
    N_("libhyvin"), hyvin_element_get_type, check_text_missing },
  { "text-placeholder", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A text is only a placeholder"),
    N_("“To be determined” that was never determined has been found in published plans."),
    N_("Write the text, or take the object away."),
    N_("StratML sample documents"), hyvin_element_get_type, check_text_placeholder },
  { "language-missing", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A title is missing in one of the languages of the document"),
    N_("In a bilingual municipality the document is to be read in both languages. The title of "
       "the document tells which languages it means to speak."),
    N_("Add the title in the other language: `<title xml:lang=\"sv\">…</title>`."),
    N_("Practice of bilingual municipalities"), hyvin_element_get_type, check_language_missing },
  { "dates-order", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Dates or numbers contradict each other"),
    N_("An end before its beginning, a measure done before it begins, or a share over a hundred "
       "per cent is a slip that makes every timetable and sum wrong."),
    N_("Check both values against the decision."),
    N_("Practice of action plans"), hyvin_element_get_type, check_dates_order },
  { "unused-object", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An indicator, a party, a conclusion or a population group is never referred to"),
    N_("It may be left over, or a reference to it may have been forgotten."),
    N_("Refer to it where it belongs, or take it away."),
    N_("libhyvin"), hyvin_element_get_type, check_unused_object },
  { "measure-duplicate", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The same measure stands in the plan twice"),
    N_("Followed in two places, it will be reported in two ways."),
    N_("Keep it under the goal it serves most, or word the two so that they differ."),
    N_("Kaarina 2016"), hyvin_measure_get_type, check_measure_duplicate },
  { "rule-failed", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A rule could not judge an object"),
    N_("A rule that a municipality or a tool has added has a fault, or met what it was not made "
       "for. Whether the object is as that rule wants it is not known; the other rules have "
       "judged it."),
    N_("Tell those who made the rule, with the document and the message. Until it is mended, the "
       "rule can be turned off."),
    "libhyvin", hyvin_element_get_type, NULL },
  { "exemption-unused", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An exemption hits nothing"),
    N_("What it excused has been mended, or its rule or subject is misspelt and it excuses "
       "nothing."),
    N_("Take the exemption away, or mend its `rule` and `subject`."),
    N_("libhyvin"), hyvin_exemption_get_type, check_exemption_unused, TRUE, .is_strict = TRUE },
  { NULL },
};
