/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-structure-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin.h>
#include <string.h>

#include "hyvin-context-private.h"
#include "hyvin-document-private.h"
#include "hyvin-element-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-list-private.h"

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
  return g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
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
report_if_broken (HyvinContext         *context,
                  const HyvinReference *reference)
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
  const GArray *faulty = _hyvin_context_get_faulty_references (context, element);
  guint i;

  for (i = 0; faulty != NULL && i < faulty->len; i++)
    report_if_broken (context, &g_array_index (faulty, HyvinReference, i));
}

static void
report_if_of_wrong_kind (HyvinContext         *context,
                         const HyvinReference *reference)
{
  if (reference->to != NULL)
    _hyvin_report (context, reference->from, reference->to, reference->text,
                   N_("“%s” of <%s> refers to “%s”, which is a <%s>"),
                   reference->field->name, hyvin_element_get_element_name (reference->from),
                   reference->text, hyvin_element_get_element_name (reference->to));
}

static void
check_reference_kind (HyvinContext *context,
                      HyvinElement *element)
{
  const GArray *faulty = _hyvin_context_get_faulty_references (context, element);
  guint i;

  for (i = 0; faulty != NULL && i < faulty->len; i++)
    report_if_of_wrong_kind (context, &g_array_index (faulty, HyvinReference, i));
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

static gboolean
are_goals_found (HyvinContext *context)
{
  return _hyvin_context_get_memo (context, "goals-found", find_goals, NULL) != NULL;
}

/* A party with members or tasks, or a place on the network map, tells something by
 * being there. What becomes of a sector is another rule's matter. */
static gboolean
is_party_worth_itself (HyvinElement *party)
{
  return hyvin_party_get_kind (HYVIN_PARTY (party)) == HYVIN_PARTY_KIND_SECTOR
         || hyvin_party_get_cooperation (HYVIN_PARTY (party)) != HYVIN_COOPERATION_UNSET
         || _hyvin_items_size (_hyvin_element_peek_items (party, "members")) > 0
         || _hyvin_items_size (_hyvin_element_peek_items (party, "tasks")) > 0;
}

/* The figures of a report tell how people are, whether or not the text returns to
 * them; in a plan they are there for a goal. */
static gboolean
is_indicator_worth_itself (HyvinElement *indicator)
{
  const HyvinDocumentRoles reporting = HYVIN_DOCUMENT_ROLE_REPORT
                                       | HYVIN_DOCUMENT_ROLE_REGIONAL_REPORT
                                       | HYVIN_DOCUMENT_ROLE_ANNUAL_REPORT
                                       | HYVIN_DOCUMENT_ROLE_INTERIM_REVIEW;
  HyvinDocument *document = hyvin_element_get_owner_document (indicator);

  return (hyvin_document_get_roles (document) & reporting) != 0
         && _hyvin_items_size (_hyvin_element_peek_items (indicator, "series")) > 0;
}

/* A population group can be used only where there are goals, and there age groups have
 * a rule of their own. So have the needs among the conclusions; strengths tell
 * something by being there. */
static gboolean
is_worth_itself (HyvinContext *context,
                 HyvinElement *element)
{
  if (HYVIN_IS_PARTY (element))
    return is_party_worth_itself (element);
  if (HYVIN_IS_INDICATOR (element))
    return is_indicator_worth_itself (element);
  if (HYVIN_IS_POPULATION_GROUP (element))
    return !are_goals_found (context)
           || hyvin_population_group_get_from_age (HYVIN_POPULATION_GROUP (element)) != HYVIN_UNSET
           || hyvin_population_group_get_to_age (HYVIN_POPULATION_GROUP (element)) != HYVIN_UNSET;
  return TRUE;
}

/* To be excused from being used is no use. To be left out on purpose is: that is
 * what an indicator of the minimum list may be there for. */
static gboolean
is_use (const HyvinReference *reference)
{
  return !HYVIN_IS_EXEMPTION (reference->from)
         || g_strcmp0 (hyvin_exemption_get_rule (HYVIN_EXEMPTION (reference->from)),
                       "indicator-minimum-list") == 0;
}

static gboolean
is_used (HyvinContext *context,
         HyvinElement *element)
{
  const GArray *references = _hyvin_context_get_references (context, element);
  guint i;

  for (i = 0; references != NULL && i < references->len; i++)
    {
      if (is_use (&g_array_index (references, HyvinReference, i)))
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
  return g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
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
  const HyvinText *reason = hyvin_exemption_get_reason (HYVIN_EXEMPTION (element));

  /* That there is no code or no reason at all is another rule's matter. */
  if (code == NULL || reason == NULL || _hyvin_context_is_used (context, element))
    return;
  if (_hyvin_is_text_blank (reason))
    _hyvin_report (context, element, NULL, code,
                   N_("The exemption from “%s” gives no reason, so it excuses nothing"), code);
  else if (chosen == NULL)
    _hyvin_report (context, element, NULL, code,
                   N_("The exemption names “%s”, and there is no such rule"), code);
  else if (could_be_used (context, chosen))
    _hyvin_report (context, element, NULL, code,
                   N_("The exemption from “%s” excuses nothing: there is no such finding"), code);
}

const HyvinRuleRow _hyvin_structure_rules[] = {
  { "xml-not-well-formed", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The file is not well-formed XML"),
    N_("The file is well-formed XML"),
    N_("A file that breaks the rules of XML itself cannot be read by any program, so nothing "
       "else in it can be checked."),
    N_("Mend the place that the message names: most often a tag is not closed, or a text has a "
       "bare & or < in it; write &amp; and &lt; instead."),
    N_("XML 1.0"), hyvin_document_get_type, NULL, .is_strict = TRUE },
  { "xml-unknown", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An element, an attribute or a word that this version of the vocabulary does not know"),
    N_("This version of the vocabulary knows every element, attribute and word"),
    N_("It may be misspelt, stand in the wrong place, or come from a newer version of the "
       "vocabulary. It is kept and written back, but not understood."),
    N_("Check the spelling and the place. Additions of your own go into an element with a "
       "namespace of its own, at the end of an object that has an id."),
    N_("libhyvin"), hyvin_element_get_type, _hyvin_check_xml_unknown },
  { "xml-order", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An element is out of the documented order"),
    N_("Every element is in the documented order"),
    N_("The order of elements is fixed so that two documents can be compared line by line. The "
       "document is read all the same."),
    N_("Run `hyvin format`, which puts everything in order."),
    N_("libhyvin"), hyvin_element_get_type, _hyvin_check_xml_order },
  { "xml-value", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A value cannot be read"),
    N_("Every value can be read"),
    N_("A date, a number, a word or an id does not have the form that it should. It is kept as "
       "text and treated as if it were not there."),
    N_("Write the value in its form: dates 2025-06-01, years 2025, decimals 14.20 with a point."),
    N_("libhyvin"), hyvin_element_get_type, _hyvin_check_xml_value },
  { "xml-required", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Something that is required is missing"),
    N_("Everything that is required is there"),
    N_("Without it the object makes no sense: an event without a date, or a responsible party "
       "that is no party."),
    N_("Add the attribute or the element that the message names."),
    N_("libhyvin"), hyvin_element_get_type, _hyvin_check_xml_required },
  { "version-unsupported", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The document is of another major version of the vocabulary"),
    N_("The document is of the major version of the vocabulary that the library knows"),
    N_("In another major version the same words may mean other things, so nothing that is said "
       "about the document can be relied on."),
    N_("Use a version of the library that knows the namespace of the document."),
    N_("libhyvin"), hyvin_document_get_type, _hyvin_check_version_unsupported,
    .is_strict = TRUE },
  { "id-duplicate", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Two objects have the same id"),
    N_("Every object has an id of its own"),
    N_("References cannot tell them apart, and always lead to the first."),
    N_("Give one of them another id, and mend the references that mean it."),
    N_("libhyvin"), hyvin_document_get_type, check_id_duplicate },
  { "reference-broken", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A reference points at nothing"),
    N_("Every reference points at something"),
    N_("A goal whose responsible party does not exist has none. References into documents that "
       "are not at hand are not judged."),
    N_("Check the id, or add the object that is meant."),
    N_("libhyvin"), hyvin_element_get_type, check_reference_broken },
  { "reference-kind", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A reference points at the wrong kind of object"),
    N_("Every reference points at the right kind of object"),
    N_("A responsible party must be a party and not, say, an indicator."),
    N_("Refer to an object of the kind that the attribute asks for."),
    N_("libhyvin"), hyvin_element_get_type, check_reference_kind },
  { "reference-cycle", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Parties are each other's parents in a circle"),
    N_("No party belongs to itself through its parents"),
    N_("A unit belongs to a sector, and the sector to the municipality; nothing belongs to "
       "itself."),
    N_("Remove the `parent` of the party at the top."),
    N_("libhyvin"), hyvin_party_get_type, check_reference_cycle },
  { "text-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A title is missing or blank"),
    N_("Every title is written"),
    N_("People know things by their titles; councillors and residents see nothing else."),
    N_("Write the title: `<title>…</title>`."),
    N_("libhyvin"), hyvin_element_get_type, _hyvin_check_text_missing },
  { "text-placeholder", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A text is only a placeholder"),
    N_("Every text says something, and is not only a placeholder"),
    N_("Published plans have been found to say “to be determined” where nothing was ever "
       "determined."),
    N_("Write the text, or remove the object."),
    N_("StratML sample documents"), hyvin_element_get_type, _hyvin_check_text_placeholder },
  { "text-duplicate", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A text is there twice in the same language"),
    N_("Every text is there once in each language"),
    N_("Only the first is shown to readers, and the other is easily forgotten. Mostly a "
       "translation lacks its language, or an older wording was left behind."),
    N_("Say which language each is in, as in `<title xml:lang=\"sv\">…</title>`, or remove the "
       "one that no longer holds. A longer text goes on in another `<p>` of the same element."),
    N_("libhyvin"), hyvin_element_get_type, _hyvin_check_text_duplicate },
  { "language-missing", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A text is missing in one of the languages of the document"),
    N_("Every text is there in all languages of the document"),
    N_("In a bilingual municipality a document should be readable in both languages. Its own "
       "title tells which languages it is written in. Titles are expected in all of them; "
       "descriptions, notes and questions only in those in which the document has any."),
    N_("Add the text in the other language: `<title xml:lang=\"sv\">…</title>`."),
    N_("Practice of bilingual municipalities"), hyvin_element_get_type, _hyvin_check_language_missing },
  { "dates-order", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Dates or numbers contradict each other"),
    N_("Dates and numbers agree with each other"),
    N_("An end before its beginning, a measure done before it begins, a target before its "
       "baseline, a day that its month does not have, or a share over a hundred per cent is a "
       "slip that makes timetables and sums wrong."),
    N_("Check both values against the decision."),
    N_("Practice of action plans"), hyvin_element_get_type, _hyvin_check_dates_order },
  { "unused-object", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An indicator, a party or a population group is never referred to"),
    N_("Every indicator, party and population group is referred to"),
    N_("It may be left over, or a reference to it may have been forgotten."),
    N_("Refer to it where it belongs, or remove it."),
    N_("libhyvin"), hyvin_element_get_type, check_unused_object },
  { "measure-duplicate", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The same measure is in the plan twice"),
    N_("Every measure is in the plan once"),
    N_("What is followed up in two places will be reported in two ways."),
    N_("Keep it under the goal it serves most, or word the two so that they differ."),
    N_("Kaarina 2016"), hyvin_measure_get_type, check_measure_duplicate },
  { "rule-failed", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A rule could not judge an object"),
    N_("Every rule can judge every object"),
    N_("A rule that a municipality or a tool has added has a fault, or met what it was not made "
       "for. Whether the object is as that rule wants it is not known; the other rules have "
       "judged it."),
    N_("Tell those who made the rule, with the document and the message. Until it is mended, the "
       "rule can be turned off."),
    "libhyvin", hyvin_element_get_type, NULL },
  { "exemption-unused", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An exemption excuses nothing"),
    N_("Every exemption excuses something"),
    N_("What it excused has been mended, or its rule or subject is misspelt and it excuses "
       "nothing."),
    N_("Remove the exemption, or mend its `rule` and `subject`."),
    N_("libhyvin"), hyvin_exemption_get_type, check_exemption_unused, TRUE, .is_strict = TRUE },
  { NULL },
};
