/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-context-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-exemption.h>
#include <hyvin/hyvin-translate.h>
#include <stdarg.h>
#include <string.h>

#include "hyvin-element-private.h"
#include "hyvin-error-private.h"
#include "hyvin-finding-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-handling-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-list-private.h"
#include "hyvin-validation-private.h"

/* Rule after rule finds something in the same object. */
typedef struct
{
  HyvinElement *element;
  HyvinPlace *place;
} Placed;

/* One validation at work. Nothing of it is shared with another. */
struct _HyvinContext
{
  HyvinDocumentSet *set;
  HyvinProfile *profile;
  HyvinData *data;
  GArray *rules;                /* of HyvinChosenRule */
  HyvinValidation *validation;  /* what rules that are not ours see of us */
  const GDate *date;            /* the validation owns both */
  const char *language;

  const HyvinChosenRule *chosen; /* the rule at work */
  HyvinVerdict verdict;         /* of the object it is at */
  GHashTable *documents;
  GPtrArray *findings;
  guint max_findings;
  guint n_untold[HYVIN_SEVERITY_ERROR + 1]; /* those over that; the noted ones as off */
  Placed latest;
  Placed latest_related;
  GHashTable *exemptions;       /* rule code to a table of element to HyvinExemption */
  GHashTable *used;             /* the exemptions that hit something */
  HyvinReferenceIndex *references;
  GHashTable *memos;
};

/* An exemption whose subject cannot be read is not one of the whole document. */
static gboolean
has_unread_subject (HyvinExemption *exemption)
{
  const GPtrArray *markups = HYVIN_ELEMENT (exemption)->markup;
  guint i;

  for (i = 0; markups != NULL && i < markups->len; i++)
    {
      const HyvinMarkup *markup = g_ptr_array_index (markups, i);

      if (markup->kind == HYVIN_MARKUP_VALUE && strcmp (markup->name, "subject") == 0)
        return TRUE;
    }
  return FALSE;
}

/* What an exemption is for: its subject, or without one its whole document. */
static HyvinElement *
get_exempted (HyvinContext   *self,
              HyvinExemption *exemption)
{
  const char *subject = hyvin_exemption_get_subject (exemption);

  if (subject == NULL && has_unread_subject (exemption))
    return NULL;
  return subject != NULL ? _hyvin_context_resolve (self, HYVIN_ELEMENT (exemption), subject)
                         : _hyvin_element_get_top (HYVIN_ELEMENT (exemption));
}

static void
collect_exemption (HyvinContext   *self,
                   HyvinExemption *exemption)
{
  const char *code = hyvin_exemption_get_rule (exemption);
  HyvinElement *exempted = get_exempted (self, exemption);
  GHashTable *of_rule;

  /* An exemption is a reasoned one, or none. */
  if (code == NULL || exempted == NULL
      || _hyvin_is_text_blank (hyvin_exemption_get_reason (exemption)))
    return;
  of_rule = g_hash_table_lookup (self->exemptions, code);
  if (of_rule == NULL)
    {
      of_rule = g_hash_table_new (NULL, NULL);
      g_hash_table_insert (self->exemptions, g_strdup (code), of_rule);
    }
  if (!g_hash_table_contains (of_rule, exempted))
    g_hash_table_insert (of_rule, exempted, exemption);
}

static void
collect_exemptions (HyvinContext  *self,
                    HyvinDocument *document)
{
  const HyvinItems *exemptions = _hyvin_element_peek_items (HYVIN_ELEMENT (document), "exemptions");
  guint i;

  for (i = 0; i < _hyvin_items_size (exemptions); i++)
    collect_exemption (self, HYVIN_EXEMPTION (_hyvin_items_peek (exemptions, i)));
}

HyvinContext *
_hyvin_context_new (HyvinDocumentSet *set,
                    const GDate      *date,
                    const char       *language,
                    HyvinProfile     *profile,
                    HyvinData        *data,
                    GArray           *rules)
{
  HyvinContext *self = g_new0 (HyvinContext, 1);
  guint n_documents = g_list_model_get_n_items (G_LIST_MODEL (set));
  guint i;

  self->set = g_object_ref (set);
  self->validation = _hyvin_validation_new (self, date, language);
  self->date = hyvin_validation_get_date (self->validation);
  self->language = hyvin_validation_get_language (self->validation);
  self->profile = _hyvin_profile_ref (profile);
  self->data = _hyvin_data_ref (data);
  self->rules = g_array_ref (rules);
  self->documents = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->findings = g_ptr_array_new_with_free_func (g_object_unref);
  self->exemptions = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) g_hash_table_unref);
  self->used = g_hash_table_new (NULL, NULL);
  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (G_LIST_MODEL (set), i);

      g_hash_table_add (self->documents, g_object_ref (document));
      collect_exemptions (self, document);
    }
  return self;
}

void
_hyvin_context_free (HyvinContext *self)
{
  _hyvin_validation_end (self->validation);
  g_object_unref (self->validation);
  g_ptr_array_unref (self->findings);
  g_clear_pointer (&self->latest.place, _hyvin_place_unref);
  g_clear_pointer (&self->latest_related.place, _hyvin_place_unref);
  g_hash_table_unref (self->exemptions);
  g_hash_table_unref (self->used);
  g_clear_pointer (&self->references, _hyvin_reference_index_free);
  g_clear_pointer (&self->memos, g_hash_table_unref);
  g_hash_table_unref (self->documents);
  g_array_unref (self->rules);
  _hyvin_data_unref (self->data);
  _hyvin_profile_unref (self->profile);
  g_object_unref (self->set);
  g_free (self);
}

/* NULL: no rule has the code. */
const HyvinChosenRule *
_hyvin_context_find_rule (HyvinContext *self,
                          const char   *code)
{
  guint i;

  for (i = 0; i < self->rules->len; i++)
    {
      const HyvinChosenRule *chosen = &g_array_index (self->rules, HyvinChosenRule, i);

      if (strcmp (hyvin_rule_get_code (chosen->rule), code) == 0)
        return chosen;
    }
  return NULL;
}

/* That a rule has failed is a finding of another rule. */
static void
report_failure (HyvinContext *self,
                HyvinElement *element,
                const char   *reason)
{
  const char *code = hyvin_rule_get_code (self->chosen->rule);
  g_autofree char *valid = g_utf8_make_valid (reason, -1);
  g_autofree char *line = _hyvin_fold_space (valid);

  self->chosen = _hyvin_context_find_rule (self, "rule-failed");
  if (self->chosen->severity != HYVIN_SEVERITY_OFF)
    _hyvin_report (self, element, NULL, code, N_("The rule “%s” failed to judge “%s”: %s"),
                   code, _hyvin_context_title (self, element), line);
}

void
_hyvin_context_run (HyvinContext    *self,
                    HyvinChosenRule *chosen,
                    HyvinElement    *element)
{
  g_autoptr (GError) error = NULL;

  self->chosen = chosen;
  self->verdict = HYVIN_VERDICT_IN_ORDER;
  if (chosen->check != NULL)
    chosen->check (self, element);
  else
    HYVIN_RULE_GET_CLASS (chosen->rule)->check (chosen->rule, element, self->validation, &error);
  if (error != NULL)
    _hyvin_pass_over (self);
  chosen->n_objects[self->verdict]++;
  if (error != NULL)
    report_failure (self, element, error->message);
  self->chosen = NULL;
}

/* Whether an element is in one of the documents that are validated. */
gboolean
_hyvin_context_holds (HyvinContext *self,
                      HyvinElement *element)
{
  return g_hash_table_contains (self->documents, _hyvin_element_get_top (element));
}

GPtrArray *
_hyvin_context_steal_findings (HyvinContext *self)
{
  GPtrArray *findings = self->findings;

  self->findings = g_ptr_array_new_with_free_func (g_object_unref);
  return findings;
}

/* So many findings are kept, the others only counted. */
void
_hyvin_context_limit (HyvinContext *self,
                      guint         max_findings)
{
  self->max_findings = max_findings;
}

/* How many were only counted, for each severity. */
const guint *
_hyvin_context_get_untold (HyvinContext *self)
{
  return self->n_untold;
}

/* Exemptions */

/* An exemption covers its subject and everything under it. */
static HyvinExemption *
find_exemption (HyvinContext *self,
                HyvinElement *element)
{
  GHashTable *of_rule = g_hash_table_lookup (self->exemptions,
                                             hyvin_rule_get_code (self->chosen->rule));
  HyvinExemption *exemption = NULL;

  if (!hyvin_rule_get_exemptible (self->chosen->rule))
    return NULL;
  for (; of_rule != NULL && element != NULL && exemption == NULL; element = element->parent)
    exemption = g_hash_table_lookup (of_rule, element);
  return exemption;
}

gboolean
_hyvin_context_is_used (HyvinContext *self,
                        HyvinElement *exemption)
{
  return g_hash_table_contains (self->used, exemption);
}

static char *
get_reason (HyvinContext   *self,
            HyvinExemption *exemption)
{
  HyvinDocument *document = hyvin_element_get_owner_document (HYVIN_ELEMENT (exemption));

  return g_strdup (hyvin_text_lookup (hyvin_exemption_get_reason (exemption), self->language,
                                      hyvin_document_get_language (document)));
}

/* Reporting */

void
_hyvin_pass_over (HyvinContext *self)
{
  if (self->verdict == HYVIN_VERDICT_IN_ORDER)
    self->verdict = HYVIN_VERDICT_PASSED_OVER;
}

static HyvinPlace *
get_place (Placed       *latest,
           HyvinElement *element)
{
  if (latest->element != element)
    {
      g_clear_pointer (&latest->place, _hyvin_place_unref);
      latest->place = _hyvin_place_new (element);
      latest->element = element;
    }
  return _hyvin_place_ref (latest->place);
}

/* Remembers that the rule has found something; FALSE: it is not told. */
static gboolean
note_finding (HyvinContext   *self,
              HyvinExemption *exemption,
              HyvinSeverity   severity)
{
  HyvinVerdict verdict = exemption != NULL ? HYVIN_VERDICT_NOTED : HYVIN_VERDICT_FAULTY;

  self->verdict = MAX (self->verdict, verdict);
  if (exemption != NULL)
    g_hash_table_add (self->used, exemption);
  if (self->findings->len < self->max_findings)
    return TRUE;
  self->n_untold[exemption != NULL ? HYVIN_SEVERITY_OFF : severity]++;
  return FALSE;
}

G_GNUC_PRINTF (8, 0) static void
add_finding (HyvinContext  *self,
             HyvinElement  *element,
             HyvinElement  *related,
             HyvinSeverity  severity,
             guint          line,
             guint          column,
             const char    *hint,
             const char    *format,
             va_list        args)
{
  HyvinExemption *exemption = find_exemption (self, element);
  HyvinFindingData data = { .severity = severity };

  if (!note_finding (self, exemption, severity))
    return;
  data.code = hyvin_rule_get_code (self->chosen->rule);
  data.message = _hyvin_make_line (g_strdup_vprintf (hyvin_translate (self->language, format),
                                                     args));
  data.hint = g_strdup (hint);
  data.place = get_place (&self->latest, element);
  data.related = related != NULL ? get_place (&self->latest_related, related) : NULL;
  data.line = line;
  data.column = column;
  data.noted_reason = exemption != NULL ? get_reason (self, exemption) : NULL;
  g_ptr_array_add (self->findings, _hyvin_finding_new (&data, element, related));
}

void
_hyvin_report (HyvinContext *self,
               HyvinElement *element,
               HyvinElement *related,
               const char   *hint,
               const char   *format,
               ...)
{
  va_list args;

  va_start (args, format);
  add_finding (self, element, related, self->chosen->severity,
               element->line, element->column, hint, format, args);
  va_end (args);
}

/* For a finding that weighs less than others of its rule. */
void
_hyvin_report_with_severity (HyvinContext  *self,
                             HyvinElement  *element,
                             HyvinElement  *related,
                             const char    *hint,
                             HyvinSeverity  severity,
                             const char    *format,
                             ...)
{
  va_list args;

  va_start (args, format);
  add_finding (self, element, related, MIN (severity, self->chosen->severity),
               element->line, element->column, hint, format, args);
  va_end (args);
}

/* For a finding that has a place of its own in the XML. */
void
_hyvin_report_at (HyvinContext *self,
                  HyvinElement *element,
                  guint         line,
                  guint         column,
                  const char   *hint,
                  const char   *format,
                  ...)
{
  va_list args;

  va_start (args, format);
  add_finding (self, element, NULL, self->chosen->severity,
               line, column, hint, format, args);
  va_end (args);
}

/* What a check may ask */

HyvinDocumentSet *
_hyvin_context_get_set (HyvinContext *self)
{
  return self->set;
}

/* The day as of which the documents are judged. */
const GDate *
_hyvin_context_get_date (HyvinContext *self)
{
  return self->date;
}

/* The language of messages: fi, sv or en. */
const char *
_hyvin_context_get_language (HyvinContext *self)
{
  return self->language;
}

/* A number of the profile that a rule judges by. */
int
_hyvin_context_get_threshold (HyvinContext *self,
                              const char   *name)
{
  return _hyvin_profile_get_threshold (self->profile, name);
}

/* What is known of the world. */
const HyvinData *
_hyvin_context_get_data (HyvinContext *self)
{
  return self->data;
}

/* The minimum list that the profile chooses, or NULL. */
const HyvinIndicatorList *
_hyvin_context_get_indicator_list (HyvinContext *self)
{
  const char *name = _hyvin_profile_get_indicator_list (self->profile);

  return name != NULL ? _hyvin_indicator_lists_find (self->data->indicator_lists, name, NULL, NULL)
                      : NULL;
}

/* When the council decided on a document itself, and not on an annual report. */
static const GDate *
get_decision_date (HyvinDocument *document)
{
  const HyvinItems *events = _hyvin_element_peek_items (HYVIN_ELEMENT (document), "events");
  const GDate *latest = NULL;
  guint i;

  for (i = 0; i < _hyvin_items_size (events); i++)
    {
      HyvinEvent *event = HYVIN_EVENT (_hyvin_items_peek (events, i));
      const GDate *on = hyvin_event_get_on (event);

      if (hyvin_event_get_kind (event) == HYVIN_EVENT_KIND_COUNCIL && on != NULL
          && hyvin_event_get_year (event) == HYVIN_UNSET
          && (latest == NULL || g_date_compare (latest, on) < 0))
        latest = on;
    }
  return latest;
}

/* The day that a document is of: when the council decided on it, else when its
 * period or its council term began, else now. */
const GDate *
_hyvin_context_get_document_date (HyvinContext  *self,
                                  HyvinDocument *document)
{
  const HyvinPeriod *period = _hyvin_get_period (document);
  const GDate *date = get_decision_date (document);

  if (date == NULL && period != NULL)
    date = hyvin_period_get_from (period);
  return date != NULL ? date : self->date;
}

/* The law that a document is judged by: that of the profile, else the one in
 * force on the day that the document is of. */
HyvinLaw
_hyvin_context_get_law (HyvinContext  *self,
                        HyvinDocument *document)
{
  HyvinLaw law = _hyvin_profile_get_law (self->profile);
  const GDate *date = _hyvin_context_get_document_date (self, document);

  if (law != HYVIN_LAW_OF_DATE)
    return law;
  return g_date_get_year (date) < 2023 ? HYVIN_LAW_2011 : HYVIN_LAW_2023;
}

HyvinElement *
_hyvin_context_resolve (HyvinContext *self,
                        HyvinElement *from,
                        const char   *reference)
{
  return hyvin_document_set_resolve (self->set, hyvin_element_get_owner_document (from), reference);
}

static HyvinReferenceIndex *
ensure_references (HyvinContext *self)
{
  if (self->references == NULL)
    self->references = _hyvin_reference_index_new (self->set);
  return self->references;
}

/* Who refers to an object, over the whole set: a GArray of HyvinReference, or
 * NULL when nobody does. */
const GArray *
_hyvin_context_get_references (HyvinContext *self,
                               HyvinElement *to)
{
  return _hyvin_reference_index_lookup (ensure_references (self), to);
}

/* What an object refers to in vain: a GArray of HyvinReference, or NULL. */
const GArray *
_hyvin_context_get_faulty_references (HyvinContext *self,
                                      HyvinElement *from)
{
  return _hyvin_reference_index_list_faulty (ensure_references (self), from);
}

/* A message in the language of the validation. */
const char *
_hyvin_context_say (HyvinContext *self,
                    const char   *message)
{
  return hyvin_translate (self->language, message);
}

/* Adds a word to a list of words in a message. */
void
_hyvin_add_word (GString    *list,
                 const char *word)
{
  g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", word);
}

typedef struct
{
  gpointer data;
  GDestroyNotify destroy;
} Memo;

static void
memo_free (gpointer data)
{
  Memo *memo = data;

  if (memo->destroy != NULL)
    memo->destroy (memo->data);
  g_free (memo);
}

/* What several checks of a validation need is made once. @key is static. */
gpointer
_hyvin_context_get_memo (HyvinContext   *self,
                         const char     *key,
                         gpointer      (*make) (HyvinContext *context),
                         GDestroyNotify  destroy)
{
  Memo *memo;

  if (self->memos == NULL)
    self->memos = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, NULL, memo_free);
  memo = g_hash_table_lookup (self->memos, key);
  if (memo == NULL)
    {
      memo = g_new (Memo, 1);
      memo->data = make (self);
      memo->destroy = destroy;
      g_hash_table_insert (self->memos, (gpointer) key, memo);
    }
  return memo->data;
}

/* Whose a document is, as a key. One that does not say is nobody else's. */
char *
_hyvin_name_authority (HyvinDocument *document)
{
  HyvinAuthority *authority = hyvin_document_get_authority (document);
  const char *code = authority != NULL ? hyvin_authority_get_code (authority) : NULL;
  g_autofree char *folded = NULL;

  if (_hyvin_is_blank (code))
    return g_strdup_printf ("%p", (void *) document);
  folded = _hyvin_fold (code);
  return g_strdup_printf ("%d %s", (int) hyvin_authority_get_kind (authority), folded);
}

/* In characters: who calls a goal by a page of text gets the beginning of it. */
#define LONGEST_NAME 200

static char *
shorten (const char *text)
{
  g_autofree char *line = NULL;
  g_autofree char *beginning = NULL;

  /* No more is folded than can be needed. */
  if (strlen (text) > 8 * LONGEST_NAME)
    {
      beginning = g_utf8_substring (text, 0, 2 * LONGEST_NAME);
      text = beginning;
    }
  line = _hyvin_fold_space (text);
  if (g_utf8_strlen (line, -1) <= LONGEST_NAME)
    return g_steal_pointer (&line);
  *g_utf8_offset_to_pointer (line, LONGEST_NAME - 1) = '\0';
  return g_strconcat (line, "…", NULL);
}

/* What an object is called in messages: its title in a line, else its id,
 * else the name of its element. */
static char *
name_element (HyvinContext *self,
              HyvinElement *element)
{
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  const char *language = document != NULL ? hyvin_document_get_language (document) : NULL;
  HyvinText **title = _hyvin_element_find_slot (element, "title", HYVIN_FIELD_TEXT);
  const char *text = title != NULL && *title != NULL
                     ? hyvin_text_lookup (*title, self->language, language) : NULL;
  const char *fallback = element->id != NULL ? element->id : hyvin_element_get_element_name (element);

  return _hyvin_is_blank (text) ? g_strdup (fallback) : shorten (text);
}

static gpointer
make_names (HyvinContext *self G_GNUC_UNUSED)
{
  return g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

/* The same, kept for as long as the validation lasts. */
const char *
_hyvin_context_title (HyvinContext *self,
                      HyvinElement *element)
{
  GHashTable *names = _hyvin_context_get_memo (self, "names", make_names,
                                               (GDestroyNotify) g_hash_table_unref);
  char *name = g_hash_table_lookup (names, element);

  if (name == NULL)
    {
      name = name_element (self, element);
      g_hash_table_insert (names, element, name);
    }
  return name;
}

/* The title of the document that an object stands in. */
const char *
_hyvin_context_document_title (HyvinContext *self,
                               gpointer      element)
{
  HyvinDocument *document = hyvin_element_get_owner_document (HYVIN_ELEMENT (element));

  return _hyvin_context_title (self, HYVIN_ELEMENT (document));
}
