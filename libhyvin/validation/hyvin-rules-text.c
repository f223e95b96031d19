/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-structure-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin.h>
#include <string.h>

#include "hyvin-context-private.h"
#include "hyvin-element-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-words-private.h"

/* Rules about texts in languages. */

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

/* A measure in a list is known by a reference or by its title. */
static void
check_listed (HyvinContext *context,
              HyvinElement *element)
{
  HyvinListedMeasure *listed = HYVIN_LISTED_MEASURE (element);

  if (hyvin_listed_measure_get_measure (listed) == NULL
      && _hyvin_is_text_blank (hyvin_listed_measure_get_title (listed)))
    _hyvin_report (context, element, NULL, NULL,
                   N_("<%s> names no measure: it has neither a reference nor a title"),
                   hyvin_element_get_element_name (element));
}

void
_hyvin_check_text_missing (HyvinContext *context,
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
  if (HYVIN_IS_LISTED_MEASURE (element))
    check_listed (context, element);
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
void
_hyvin_check_text_placeholder (HyvinContext *context,
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

/* text-duplicate */

static const char *
get_tag (const HyvinText *text,
         guint            entry,
         HyvinDocument   *document)
{
  const char *tag = hyvin_text_get_language (text, entry);

  if (tag == NULL)
    tag = hyvin_document_get_language (document);
  return tag != NULL ? tag : "";
}

/* The case of a language tag does not matter. */
static guint
hash_tag (gconstpointer tag)
{
  g_autofree char *lower = g_ascii_strdown (tag, -1);

  return _hyvin_str_hash (lower);
}

static gboolean
tags_equal (gconstpointer a,
            gconstpointer b)
{
  return g_ascii_strcasecmp (a, b) == 0;
}

static gpointer
make_tags (HyvinContext *context G_GNUC_UNUSED)
{
  return g_hash_table_new (hash_tag, tags_equal);
}

static void
report_repeated (HyvinContext     *context,
                 HyvinElement     *element,
                 const HyvinField *field,
                 const HyvinText  *text)
{
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  GHashTable *seen = _hyvin_context_get_memo (context, "tags", make_tags,
                                              (GDestroyNotify) g_hash_table_unref);
  guint i;

  g_hash_table_remove_all (seen);
  for (i = 0; i < hyvin_text_get_n_entries (text); i++)
    {
      const char *value = hyvin_text_get_value (text, i);

      if (g_hash_table_add (seen, (gpointer) get_tag (text, i, document)))
        continue;
      _hyvin_report (context, element, NULL, value,
                     N_("“%s” has more than one <%s> in the same language; only the first is "
                        "shown"),
                     _hyvin_context_title (context, element), _hyvin_field_xml_name (field));
      return;
    }
}

/* An event of the annual clock may ask several questions. */
void
_hyvin_check_text_duplicate (HyvinContext *context,
                             HyvinElement *element)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      const HyvinText *text = is_text_field (&fields[i])
                              ? *(HyvinText **) _hyvin_field_slot (&fields[i], element) : NULL;

      if (text != NULL && hyvin_text_get_n_entries (text) > 1
          && strcmp (_hyvin_field_xml_name (&fields[i]), "question") != 0)
        report_repeated (context, element, &fields[i], text);
    }
}

/* language-missing */

/* No document speaks more languages. */
#define MOST_LANGUAGES 8

/* What the fields are called in messages. A unit is the same in all languages. */
static const struct
{
  const char *field;
  const char *name;
} named_fields[] = {
  { "title", N_("title") },
  { "description", N_("description") },
  { "question", N_("question") },
  { "note", N_("note") },
  { "reason", N_("reason") },
};

/* The place of a field among them, or their number. */
static gsize
find_name (const HyvinField *field)
{
  const char *name = _hyvin_field_xml_name (field);
  gsize i = 0;

  while (i < G_N_ELEMENTS (named_fields) && strcmp (name, named_fields[i].field) != 0)
    i++;
  return i;
}

static const HyvinText *
get_text (HyvinElement     *element,
          const HyvinField *field)
{
  const HyvinText *text = is_text_field (field) ? *(HyvinText **) _hyvin_field_slot (field, element)
                                                : NULL;

  return text != NULL && find_name (field) < G_N_ELEMENTS (named_fields) ? text : NULL;
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

/* The title of the document tells which languages it means to speak. */
static const char *
get_wanted (HyvinDocument *document,
            guint          entry)
{
  const HyvinText *title = hyvin_document_get_title (document);
  const char *language;

  if (title == NULL || entry >= MIN (hyvin_text_get_n_entries (title), MOST_LANGUAGES))
    return NULL;
  language = hyvin_text_get_language (title, entry);
  return language != NULL ? language : hyvin_document_get_language (document);
}

/* The languages in which a document has a field: the bit of each field and each
 * language that the title asks for. */
G_STATIC_ASSERT (G_N_ELEMENTS (named_fields) * MOST_LANGUAGES <= 64);

static guint64
get_use_bit (const HyvinField *field,
             guint             entry)
{
  return G_GUINT64_CONSTANT (1) << (find_name (field) * MOST_LANGUAGES + entry);
}

static void
read_use (guint64          *used,
          HyvinDocument    *document,
          const HyvinField *field,
          const HyvinText  *text)
{
  const char *language;
  guint i;

  for (i = 0; (language = get_wanted (document, i)) != NULL; i++)
    {
      if (is_in_language (text, language, hyvin_document_get_language (document)))
        *used |= get_use_bit (field, i);
    }
}

static void
read_uses (guint64       *used,
           HyvinDocument *document,
           HyvinElement  *element)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  HyvinChildIter iter;
  HyvinElement *child;
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      const HyvinText *text = get_text (element, &fields[i]);

      if (text != NULL)
        read_use (used, document, &fields[i], text);
    }
  _hyvin_child_iter_init (&iter, element);
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    read_uses (used, document, child);
}

static gpointer
find_uses (HyvinContext *context)
{
  GHashTable *uses = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GListModel *set = G_LIST_MODEL (_hyvin_context_get_set (context));
  guint n_documents = g_list_model_get_n_items (set);
  guint i;

  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (set, i);
      guint64 *used = g_new0 (guint64, 1);

      read_uses (used, document, HYVIN_ELEMENT (document));
      g_hash_table_insert (uses, document, used);
    }
  return uses;
}

/* Titles are asked for in all languages of the document; descriptions and the like
 * in those in which it has any of them. Who translates the titles alone has
 * decided to do so, and has not forgotten the rest. */
static gboolean
is_expected (HyvinContext     *context,
             HyvinDocument    *document,
             const HyvinField *field,
             guint             entry)
{
  const guint64 *used;

  if (strcmp (_hyvin_field_xml_name (field), "title") == 0)
    return TRUE;
  used = g_hash_table_lookup (_hyvin_context_get_memo (context, "text-languages", find_uses,
                                                       (GDestroyNotify) g_hash_table_unref),
                              document);
  return used != NULL && (*used & get_use_bit (field, entry)) != 0;
}

static void
list_missing (HyvinContext     *context,
              HyvinElement     *element,
              const HyvinField *field,
              const HyvinText  *text,
              GString         **missing)
{
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  const char *language;
  guint i;

  for (i = 0; (language = get_wanted (document, i)) != NULL; i++)
    {
      g_autofree char *word = NULL;

      if (is_in_language (text, language, hyvin_document_get_language (document))
          || !is_expected (context, document, field, i))
        continue;
      word = g_strdup_printf ("%s (%s)", _hyvin_context_say (context, named_fields[find_name (field)].name),
                              language);
      if (*missing == NULL)
        *missing = g_string_new (NULL);
      _hyvin_add_word (*missing, word);
    }
}

void
_hyvin_check_language_missing (HyvinContext *context,
                               HyvinElement *element)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  g_autoptr (GString) missing = NULL;
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      const HyvinText *text = get_text (element, &fields[i]);

      if (text != NULL)
        list_missing (context, element, &fields[i], text, &missing);
    }
  if (missing != NULL)
    _hyvin_report (context, element, NULL, NULL,
                   N_("“%s” is not written in every language of the document; missing: %s"),
                   _hyvin_context_title (context, element), missing->str);
}
