/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-structure-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "hyvin-context-private.h"
#include "hyvin-document-private.h"
#include "hyvin-element-private.h"
#include "hyvin-observations-private.h"
#include "hyvin-period-private.h"
#include "hyvin-series-private.h"

/* Rules about the XML that an object was read from. They look at what was kept
 * beside the model, so they fall silent when it is mended. */

static const HyvinField *
find_attribute (const HyvinField *fields,
                guint             n_fields,
                const char       *name)
{
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      if (_hyvin_field_is_attribute (&fields[i])
          && strcmp (_hyvin_field_xml_name (&fields[i]), name) == 0)
        return &fields[i];
    }
  return NULL;
}

/* The field that an attribute kept beside @element is of. */
static const HyvinField *
get_attribute_field (HyvinElement      *element,
                     const HyvinMarkup *markup)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  const HyvinField *field;

  if (markup->place == HYVIN_MARKUP_LEADING)
    return find_attribute (fields, n_fields, markup->name);
  field = find_attribute (_hyvin_observation_fields, HYVIN_N_OBSERVATION_FIELDS, markup->name);
  return field != NULL ? field : find_attribute (_hyvin_period_fields, HYVIN_N_PERIOD_FIELDS,
                                                 markup->name);
}

/* What waited for the next object was read in the one that holds both. */
static gboolean
is_in_parent (HyvinElement      *element,
              const HyvinMarkup *markup)
{
  return markup->place == HYVIN_MARKUP_LEADING && !_hyvin_markup_is_attribute (markup)
         && hyvin_element_get_parent_element (element) != NULL;
}

static HyvinElement *
get_holder (HyvinElement      *element,
            const HyvinMarkup *markup)
{
  return is_in_parent (element, markup) ? hyvin_element_get_parent_element (element) : element;
}

/* The name of the element that what was kept beside @element stood in: that of an
 * object, or of one that is none, such as a container or an observation. */
static const char *
get_holder_name (HyvinElement      *element,
                 const HyvinMarkup *markup)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  guint i;

  if (is_in_parent (element, markup))
    return element->field->wrapper != NULL
           ? element->field->wrapper
           : hyvin_element_get_element_name (hyvin_element_get_parent_element (element));
  for (i = 0; i < n_fields; i++)
    {
      if (markup->place == HYVIN_MARKUP_BEFORE_WRAPPER (i) && _hyvin_markup_is_bound (markup))
        return fields[i].wrapper;
      if (markup->place == HYVIN_MARKUP_AT (i) && _hyvin_markup_is_bound (markup))
        return _hyvin_field_xml_name (&fields[i]);
      if (markup->place == HYVIN_MARKUP_WRAPPER_END (i) && markup->index == 0)
        return fields[i].wrapper;
    }
  return hyvin_element_get_element_name (element);
}

/* A document of a newer minor version may use words that are not known here. */
static gboolean
is_from_the_future (HyvinElement *element)
{
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  const char *version = document != NULL ? hyvin_document_get_version (document) : NULL;

  return version != NULL && strcmp (version, HYVIN_VOCABULARY_VERSION) != 0;
}

static gboolean
is_word (HyvinElement      *element,
         const HyvinMarkup *markup)
{
  const HyvinField *field = get_attribute_field (element, markup);

  return field != NULL
         && (field->kind == HYVIN_FIELD_ENUM || field->kind == HYVIN_FIELD_FLAGS);
}

static void
report_unknown (HyvinContext      *context,
                HyvinElement      *element,
                const HyvinMarkup *markup)
{
  HyvinElement *holder = get_holder (element, markup);
  const char *parent = get_holder_name (element, markup);

  switch (markup->kind)
    {
    case HYVIN_MARKUP_UNKNOWN:
    case HYVIN_MARKUP_INNER:
      _hyvin_report_at (context, holder, markup->line, markup->column, markup->name,
                        N_("<%s> is not known in <%s>, or is there once too often; it is kept as "
                           "it is"),
                        markup->name, parent);
      break;
    case HYVIN_MARKUP_ATTRIBUTE:
      _hyvin_report_at (context, holder, markup->line, markup->column, markup->name,
                        N_("The attribute “%s” is not known in <%s>; it is kept as it is"),
                        markup->name, parent);
      break;
    case HYVIN_MARKUP_TEXT:
      _hyvin_report_at (context, holder, markup->line, markup->column, markup->content,
                        N_("<%s> holds text where only elements can stand; it is kept as it is"),
                        parent);
      break;
    case HYVIN_MARKUP_LOOSE:
      _hyvin_report_at (context, holder, markup->line, markup->column, NULL,
                        N_("The text of <%s> in <%s> must stand in paragraphs <p>"),
                        markup->name, parent);
      break;
    case HYVIN_MARKUP_FOREIGN:
      if (_hyvin_element_get_id_field (element) == NULL)
        _hyvin_report_at (context, holder, markup->line, markup->column, markup->name,
                          N_("<%s> of a foreign namespace cannot stand in <%s>, which has no id; "
                             "it is kept as it is"), markup->name, parent);
      break;
    default:
      break;
    }
}

static void
report_unknown_word (HyvinContext      *context,
                     HyvinElement      *element,
                     const HyvinMarkup *markup)
{
  if ((markup->kind == HYVIN_MARKUP_WORDS || markup->kind == HYVIN_MARKUP_VALUE)
      && is_from_the_future (element) && is_word (element, markup))
    _hyvin_report_at (context, element, markup->line, markup->column, markup->content,
                      N_("“%s” is not known as a value of “%s”; it is kept as it is"),
                      markup->content, markup->name);
}

void
_hyvin_check_xml_unknown (HyvinContext *context,
                          HyvinElement *element)
{
  guint i;

  for (i = 0; element->markup != NULL && i < element->markup->len; i++)
    {
      report_unknown (context, element, g_ptr_array_index (element->markup, i));
      report_unknown_word (context, element, g_ptr_array_index (element->markup, i));
    }
}

void
_hyvin_check_xml_order (HyvinContext *context,
                        HyvinElement *element)
{
  guint i;

  for (i = 0; element->markup != NULL && i < element->markup->len; i++)
    {
      const HyvinMarkup *markup = g_ptr_array_index (element->markup, i);

      if (markup->kind == HYVIN_MARKUP_ORDER)
        _hyvin_report_at (context, element, markup->line, markup->column, markup->name,
                          N_("<%s> is out of its place in <%s>; it is read all the same"),
                          markup->name, hyvin_element_get_element_name (element));
    }
}

/* What a value of each kind looks like, for people. */
static const char *
describe_kind (HyvinContext     *context,
               const HyvinField *field)
{
  static const char * const descriptions[] = {
    [HYVIN_FIELD_ID] = N_("a name without spaces, such as “goal-1”, of at most 128 characters"),
    [HYVIN_FIELD_LANGUAGE] = N_("a language tag such as “fi”"),
    [HYVIN_FIELD_REFERENCE] = N_("one id, or document-id#id"),
    [HYVIN_FIELD_REFERENCES] = N_("ids, parted by spaces"),
    [HYVIN_FIELD_TOKENS] = N_("words, parted by spaces"),
    [HYVIN_FIELD_ENUM] = N_("one of the words that the vocabulary has for it"),
    [HYVIN_FIELD_FLAGS] = N_("words that the vocabulary has for it, parted by spaces"),
    [HYVIN_FIELD_BOOLEAN] = N_("“true” or “false”"),
    [HYVIN_FIELD_INTEGER] = N_("a whole number within its range"),
    [HYVIN_FIELD_YEAR] = N_("a year such as 2025"),
    [HYVIN_FIELD_DATE] = N_("a date such as 2025-06-01"),
    [HYVIN_FIELD_DECIMAL] = N_("a number such as 14.20, with a point and at most 18 digits"),
  };

  return _hyvin_context_say (context, descriptions[field->kind]);
}

static void
report_value (HyvinContext      *context,
              HyvinElement      *element,
              const HyvinMarkup *markup)
{
  static const HyvinField language = { .name = "xml:lang", .kind = HYVIN_FIELD_LANGUAGE };
  const HyvinField *field = get_attribute_field (element, markup);

  if (field == NULL)
    field = &language;
  if (is_from_the_future (element) && is_word (element, markup))
    return;
  _hyvin_report_at (context, element, markup->line, markup->column, markup->content,
                    N_("“%s” cannot be read as “%s” of <%s>: it should be %s"),
                    markup->content, markup->name, get_holder_name (element, markup),
                    describe_kind (context, field));
}

void
_hyvin_check_xml_value (HyvinContext *context,
                        HyvinElement *element)
{
  guint i;

  for (i = 0; element->markup != NULL && i < element->markup->len; i++)
    {
      const HyvinMarkup *markup = g_ptr_array_index (element->markup, i);

      if (markup->kind == HYVIN_MARKUP_VALUE || markup->kind == HYVIN_MARKUP_WORDS)
        report_value (context, element, markup);
    }
}

/* Whether a value that cannot be read stands where one is missing. */
static gboolean
has_kept_value (HyvinElement     *element,
                HyvinMarkupPlace  place,
                const char       *name)
{
  guint i;

  for (i = 0; element->markup != NULL && i < element->markup->len; i++)
    {
      const HyvinMarkup *markup = g_ptr_array_index (element->markup, i);

      if (markup->place == place && markup->index == 0
          && _hyvin_markup_is_attribute (markup) && strcmp (markup->name, name) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
check_period (HyvinContext     *context,
              HyvinElement     *element,
              guint             index,
              const HyvinField *field)
{
  const HyvinPeriod *period = *(HyvinPeriod **) _hyvin_field_slot (field, element);
  guint i;

  for (i = 0; period != NULL && i < HYVIN_N_PERIOD_FIELDS; i++)
    {
      const HyvinField *end = &_hyvin_period_fields[i];

      if (!_hyvin_field_ops (end)->is_set (G_STRUCT_MEMBER_P (period, end->offset))
          && !has_kept_value (element, HYVIN_MARKUP_AT (index), end->name))
        _hyvin_report_at (context, element, period->line, period->column, end->name,
                          N_("<%s> lacks the attribute “%s”"), field->name, end->name);
    }
}

static gboolean
is_dated (const HyvinObservation *observation)
{
  return observation->year.is_set
         || (g_date_valid (&observation->from) && g_date_valid (&observation->to));
}

/* The observations with a time that cannot be read, by their positions; NULL: none. */
static GHashTable *
find_unread_times (HyvinElement *series,
                   guint         index)
{
  static const char * const times[] = { "year", "from", "to", NULL };
  GHashTable *unread = NULL;
  guint i;

  for (i = 0; series->markup != NULL && i < series->markup->len; i++)
    {
      const HyvinMarkup *markup = g_ptr_array_index (series->markup, i);

      if (markup->place != HYVIN_MARKUP_AT (index) || !_hyvin_markup_is_attribute (markup)
          || !g_strv_contains (times, markup->name))
        continue;
      if (unread == NULL)
        unread = g_hash_table_new (NULL, NULL);
      g_hash_table_add (unread, GUINT_TO_POINTER (markup->index));
    }
  return unread;
}

static void
check_observations (HyvinContext *context,
                    HyvinElement *element,
                    guint         index)
{
  HyvinSeries *series = HYVIN_SERIES (element);
  guint n_observations = hyvin_series_get_n_observations (series);
  g_autoptr (GHashTable) unread = find_unread_times (element, index);
  HyvinObservation observation;
  guint i;

  for (i = 0; i < n_observations; i++)
    {
      _hyvin_series_peek (series, i, &observation);
      if (!is_dated (&observation)
          && (unread == NULL || !g_hash_table_contains (unread, GUINT_TO_POINTER (i))))
        _hyvin_report_at (context, element, observation.line, observation.column, "year",
                          N_("<%s> lacks the attribute “%s”"), "observation", "year");
    }
}

static void
check_required (HyvinContext     *context,
                HyvinElement     *element,
                const HyvinField *field)
{
  const char *name = _hyvin_field_xml_name (field);

  /* Titles have a rule of their own. */
  if (!field->required || field->kind == HYVIN_FIELD_TEXT
      || _hyvin_field_ops (field)->is_set (_hyvin_field_slot (field, element))
      || has_kept_value (element, HYVIN_MARKUP_LEADING, name))
    return;
  if (_hyvin_field_is_attribute (field))
    _hyvin_report (context, element, NULL, name, N_("<%s> lacks the attribute “%s”"),
                   hyvin_element_get_element_name (element), name);
  else
    _hyvin_report (context, element, NULL, name, N_("<%s> lacks the element <%s>"),
                   hyvin_element_get_element_name (element), name);
}

void
_hyvin_check_xml_required (HyvinContext *context,
                           HyvinElement *element)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      check_required (context, element, &fields[i]);
      if (fields[i].kind == HYVIN_FIELD_PERIOD)
        check_period (context, element, i, &fields[i]);
      else if (fields[i].kind == HYVIN_FIELD_OBSERVATIONS)
        check_observations (context, element, i);
    }
}

/* A version is the major number of the namespace, a point and a number. */
static gboolean
is_supported (const char *version)
{
  const char *minor = version + strlen ("1.");

  return g_str_has_prefix (version, "1.") && *minor != '\0'
         && strspn (minor, "0123456789") == strlen (minor);
}

void
_hyvin_check_version_unsupported (HyvinContext *context,
                                  HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  const char *version = hyvin_document_get_version (document);
  const char *uri = _hyvin_document_get_namespace (document);

  if (strcmp (uri, HYVIN_NAMESPACE) != 0)
    _hyvin_report (context, element, NULL, uri,
                   N_("The document is of another major version, of the namespace “%s”: "
                      "this version of the library understands “%s” only"), uri, HYVIN_NAMESPACE);
  else if (version != NULL && !is_supported (version))
    _hyvin_report (context, element, NULL, version,
                   N_("The version “%s” is not supported: it should be %s"),
                   version, HYVIN_VOCABULARY_VERSION);
}
