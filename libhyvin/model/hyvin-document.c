/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-document-private.h"

#include <string.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinDocument:
 *
 * A welfare document: a strategy, a programme, a welfare report, a welfare plan
 * or a review of one, or several of these in one.
 *
 * A document is read with [class@Hyvin.Reader] or
 * [func@Hyvin.Document.load], and written with [method@Hyvin.Document.save].
 * Several documents that speak of each other make a
 * [class@Hyvin.DocumentSet].
 *
 * Since: 1.0
 */
struct _HyvinDocument
{
  HyvinElement parent_instance;

  char *version;
  char *language;
  HyvinDocumentRoles roles;
  HyvinText *title;
  HyvinText *description;
  HyvinAuthority *authority;
  HyvinItems *responsible;
  HyvinPeriod *term;
  HyvinPeriod *period;
  HyvinItems *events;
  HyvinItems *parties;
  HyvinItems *population_groups;
  HyvinItems *related_documents;
  HyvinItems *indicators;
  HyvinItems *aims;
  HyvinItems *evidence;
  HyvinItems *conclusions;
  HyvinItems *focus_areas;
  HyvinItems *reviews;
  HyvinItems *clock_events;
  HyvinItems *impact_assessments;
  HyvinItems *exemptions;

  char *name;                   /* of the file, for messages */
  char *namespace_uri;          /* as read, when it is not the usual one */

  HyvinIdIndex *index;          /* made when first asked for, and kept right */
};

static const HyvinField fields[] = {
  { "version", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinDocument, version), .required = TRUE },
  { "language", HYVIN_FIELD_LANGUAGE, HYVIN_FIELD (HyvinDocument, language), .required = TRUE,
    .xml_name = "xml:lang" },
  HYVIN_ID_FIELD,
  { "roles", HYVIN_FIELD_FLAGS, HYVIN_FIELD (HyvinDocument, roles), .required = TRUE,
    .type = hyvin_document_roles_get_type },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinDocument, title), .required = TRUE },
  { "description", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinDocument, description) },
  { "authority", HYVIN_FIELD_CHILD, HYVIN_FIELD (HyvinDocument, authority), .required = TRUE,
    .type = hyvin_authority_get_type },
  { "responsible", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, responsible),
    .type = hyvin_responsible_get_type },
  { "term", HYVIN_FIELD_PERIOD, HYVIN_FIELD (HyvinDocument, term) },
  { "period", HYVIN_FIELD_PERIOD, HYVIN_FIELD (HyvinDocument, period) },
  { "events", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, events), .xml_name = "event",
    .wrapper = "handling", .type = hyvin_event_get_type },
  { "parties", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, parties), .xml_name = "party",
    .wrapper = "parties", .type = hyvin_party_get_type },
  { "population-groups", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, population_groups),
    .xml_name = "population-group", .wrapper = "population-groups",
    .type = hyvin_population_group_get_type },
  { "related-documents", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, related_documents),
    .xml_name = "related-document", .wrapper = "related-documents",
    .type = hyvin_related_document_get_type },
  { "indicators", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, indicators),
    .xml_name = "indicator", .wrapper = "indicators", .type = hyvin_indicator_get_type },
  { "aims", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, aims), .xml_name = "aim",
    .wrapper = "strategy", .type = hyvin_aim_get_type },
  { "evidence", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, evidence),
    .wrapper = "knowledge", .type = hyvin_evidence_get_type },
  { "conclusions", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, conclusions),
    .xml_name = "conclusion", .wrapper = "knowledge", .type = hyvin_conclusion_get_type },
  { "focus-areas", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, focus_areas),
    .xml_name = "focus-area", .wrapper = "plan", .type = hyvin_focus_area_get_type },
  { "reviews", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, reviews), .xml_name = "review",
    .wrapper = "reviews", .type = hyvin_review_get_type },
  { "clock-events", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, clock_events),
    .xml_name = "clock-event", .wrapper = "annual-clock", .type = hyvin_clock_event_get_type },
  { "impact-assessments", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, impact_assessments),
    .xml_name = "impact-assessment", .wrapper = "impact-assessments",
    .type = hyvin_impact_assessment_get_type },
  { "exemptions", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinDocument, exemptions),
    .xml_name = "exemption", .wrapper = "exemptions", .type = hyvin_exemption_get_type },
};


/* Like HYVIN_DEFINE_ELEMENT(), but a document has more than its fields. */
typedef HyvinElementClass HyvinDocumentClass;

G_DEFINE_FINAL_TYPE (HyvinDocument, hyvin_document, HYVIN_TYPE_ELEMENT)

static void
hyvin_document_dispose (GObject *object)
{
  HyvinDocument *self = HYVIN_DOCUMENT (object);

  g_clear_pointer (&self->index, _hyvin_id_index_free);
  G_OBJECT_CLASS (hyvin_document_parent_class)->dispose (object);
}

static void
hyvin_document_finalize (GObject *object)
{
  HyvinDocument *self = HYVIN_DOCUMENT (object);

  g_free (self->name);
  g_free (self->namespace_uri);
  G_OBJECT_CLASS (hyvin_document_parent_class)->finalize (object);
}

static void
hyvin_document_class_init (HyvinDocumentClass *klass)
{
  _hyvin_element_class_set_fields (klass, "document", fields, G_N_ELEMENTS (fields));
  G_OBJECT_CLASS (klass)->dispose = hyvin_document_dispose;
  G_OBJECT_CLASS (klass)->finalize = hyvin_document_finalize;
}

static void
hyvin_document_init (HyvinDocument *self)
{
  self->version = g_strdup (HYVIN_VOCABULARY_VERSION);
}

/* Finding objects by id */

HyvinIdIndex *
_hyvin_document_get_index (HyvinDocument *self)
{
  if (self->index == NULL)
    self->index = _hyvin_id_index_new (HYVIN_ELEMENT (self));
  return self->index;
}

/* Called when an element has come into a document, with everything under it
 * if @deep, or has a new id. */
void
_hyvin_document_remember (HyvinElement *element,
                          gboolean      deep)
{
  HyvinDocument *self = hyvin_element_get_owner_document (element);

  if (self == NULL)
    return;
  if (!deep)
    {
      if (self->index != NULL)
        _hyvin_id_index_add (self->index, element);
      return;
    }
  if (self->index == NULL)
    {
      /* The new element is in the document already, and waits for its turn. */
      _hyvin_document_get_index (self);
      _hyvin_id_index_remove_all (self->index, element);
    }
  _hyvin_id_index_receive_all (self->index, element);
}

/* Called before an element leaves its document, with everything under it if
 * @deep, or loses its id. */
void
_hyvin_document_forget (HyvinElement *element,
                        gboolean      deep)
{
  HyvinDocument *self = hyvin_element_get_owner_document (element);

  if (self == NULL || self->index == NULL)
    return;
  if (deep)
    _hyvin_id_index_remove_all (self->index, element);
  else
    _hyvin_id_index_remove (self->index, element);
}

/* Sets what the document is called in messages. */
void
_hyvin_document_set_name (HyvinDocument *self,
                          const char    *name)
{
  g_free (self->name);
  self->name = g_strdup (name);
}

void
_hyvin_document_set_namespace (HyvinDocument *self,
                               const char    *uri)
{
  self->namespace_uri = strcmp (uri, HYVIN_NAMESPACE) != 0 ? g_strdup (uri) : NULL;
}

/* The namespace of the document's elements: another one than the usual only
 * when it was read from a document of another major version. */
const char *
_hyvin_document_get_namespace (HyvinDocument *self)
{
  return self->namespace_uri != NULL ? self->namespace_uri : HYVIN_NAMESPACE;
}

/**
 * hyvin_document_new:
 * @id: the id of the document
 * @language: the language of its texts, a BCP 47 tag such as `fi`
 * @roles: what it is
 *
 * Makes a document with nothing in it yet.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
HyvinDocument *
hyvin_document_new (const char         *id,
                    const char         *language,
                    HyvinDocumentRoles  roles)
{
  return g_object_new (HYVIN_TYPE_DOCUMENT, "id", id, "language", language, "roles", roles, NULL);
}

/**
 * hyvin_document_get_name:
 * @self: a document
 *
 * Gets what the document is called in messages: the path of its file.
 *
 * Returns: (nullable): the name, or %NULL when it was not read from a file
 *
 * Since: 1.0
 */
const char *
hyvin_document_get_name (HyvinDocument *self)
{
  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), NULL);

  return self->name;
}

/**
 * hyvin_document_lookup:
 * @self: a document
 * @id: an id
 *
 * Finds an object of the document by its id. This takes the same time however
 * large the document is. If several objects have the id, which they should not,
 * the first is found.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL when none has the id
 *
 * Since: 1.0
 */
HyvinElement *
hyvin_document_lookup (HyvinDocument *self,
                       const char    *id)
{
  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return _hyvin_id_index_lookup (_hyvin_document_get_index (self), id);
}

/**
 * hyvin_document_resolve:
 * @self: a document
 * @reference: a reference: `local-id`, or `document-id#local-id`
 *
 * Finds what a reference of this document points at, in the document itself.
 * [method@Hyvin.DocumentSet.resolve] follows references into other documents too.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL when the reference
 *   points at nothing here
 *
 * Since: 1.0
 */
HyvinElement *
hyvin_document_resolve (HyvinDocument *self,
                        const char    *reference)
{
  const char *hash;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (reference != NULL, NULL);

  hash = strchr (reference, '#');
  if (hash == NULL)
    return hyvin_document_lookup (self, reference);
  if (!_hyvin_reference_names (reference, HYVIN_ELEMENT (self)->id))
    return NULL;
  return hyvin_document_lookup (self, hash + 1);
}

/* Whether the part of @reference before its # is @document_id. */
gboolean
_hyvin_reference_names (const char *reference,
                        const char *document_id)
{
  gsize length = strcspn (reference, "#");

  return document_id != NULL && strncmp (reference, document_id, length) == 0
         && document_id[length] == '\0';
}

static void
collect (HyvinElement *element,
         GType         type,
         GPtrArray    *found)
{
  HyvinChildIter iter;
  HyvinElement *child;

  _hyvin_child_iter_init (&iter, element);
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    {
      if (G_TYPE_CHECK_INSTANCE_TYPE (child, type))
        g_ptr_array_add (found, g_object_ref (child));
      collect (child, type, found);
    }
}

/**
 * hyvin_document_list_elements:
 * @self: a document
 * @type: a type of object, such as %HYVIN_TYPE_MEASURE
 *
 * Lists the objects of one type, wherever in the document they stand, in the
 * order in which they are written.
 *
 * Returns: (transfer container) (element-type HyvinElement): the objects
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_document_list_elements (HyvinDocument *self,
                              GType          type)
{
  GPtrArray *found;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), NULL);

  found = g_ptr_array_new_with_free_func (g_object_unref);
  collect (HYVIN_ELEMENT (self), type, found);
  return found;
}

static void
add_items (GPtrArray        *found,
           const HyvinItems *items)
{
  guint i;

  for (i = 0; i < _hyvin_items_size (items); i++)
    g_ptr_array_add (found, g_object_ref (_hyvin_items_peek (items, i)));
}

/**
 * hyvin_document_list_goals:
 * @self: a document
 *
 * Lists the goals of all focus areas, in order.
 *
 * Returns: (transfer container) (element-type HyvinGoal): the goals
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_document_list_goals (HyvinDocument *self)
{
  GPtrArray *goals;
  guint i;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), NULL);

  goals = g_ptr_array_new_with_free_func (g_object_unref);
  for (i = 0; i < _hyvin_items_size (self->focus_areas); i++)
    add_items (goals, _hyvin_element_peek_items (_hyvin_items_peek (self->focus_areas, i),
                                                 "goals"));
  return goals;
}

/**
 * hyvin_document_list_measures:
 * @self: a document
 *
 * Lists the measures of all goals, in order.
 *
 * Returns: (transfer container) (element-type HyvinMeasure): the measures
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_document_list_measures (HyvinDocument *self)
{
  g_autoptr (GPtrArray) goals = NULL;
  GPtrArray *measures;
  guint i;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), NULL);

  goals = hyvin_document_list_goals (self);
  measures = g_ptr_array_new_with_free_func (g_object_unref);
  for (i = 0; i < goals->len; i++)
    add_items (measures, _hyvin_element_peek_items (g_ptr_array_index (goals, i), "measures"));
  return measures;
}

/**
 * HyvinDocument:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_set_id:
 * @self: a document
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_SET_ID (HyvinDocument, hyvin_document)

/**
 * HyvinDocument:version:
 *
 * The version of the vocabulary that the document is written in, such as `1.0`.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_version:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:version]: the version of the vocabulary that the
 * document is written in, such as `1.0`.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_document_set_version:
 * @self: a document
 * @version: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Document:version].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinDocument, hyvin_document, version)

/**
 * HyvinDocument:language:
 *
 * The language of the texts that do not name theirs: a BCP 47 tag.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_language:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:language]: the language of the texts that do not
 * name theirs: a BCP 47 tag.
 *
 * Returns: (nullable): the tag, or %NULL
 *
 * Since: 1.0
 */

/**
 * hyvin_document_set_language:
 * @self: a document
 * @language: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Document:language].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinDocument, hyvin_document, language)

/**
 * HyvinDocument:roles:
 *
 * What the document is.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_roles:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:roles]: what the document is.
 *
 * Returns: the words, 0 when none are given
 *
 * Since: 1.0
 */

/**
 * hyvin_document_set_roles:
 * @self: a document
 * @roles: the new value, 0 for none
 *
 * Sets [property@Hyvin.Document:roles].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinDocument, hyvin_document, roles, HyvinDocumentRoles)

/**
 * HyvinDocument:title:
 *
 * The title of the document, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_title:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:title]: the title of the document, in each language
 * it is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_document_set_title:
 * @self: a document
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Document:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinDocument, hyvin_document, title)

/**
 * HyvinDocument:description:
 *
 * A longer description; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_description:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:description]: a longer description; an empty line
 * parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_document_set_description:
 * @self: a document
 * @description: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Document:description].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinDocument, hyvin_document, description)

/**
 * HyvinDocument:authority:
 *
 * The authority it belongs to.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_authority:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:authority]: the authority it belongs to.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_document_set_authority: (set-property authority)
 * @self: a document
 * @authority: (nullable): the new object, or %NULL for none
 * @error: return location for an error
 *
 * Sets [property@Hyvin.Document:authority].
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when the object already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILD (HyvinDocument, hyvin_document, authority, HyvinAuthority, hyvin_authority)

/**
 * HyvinDocument:responsible:
 *
 * Who answers for promoting wellbeing and for keeping and reporting this document.
 * The law asks for a name (612/2021 6 §).
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_responsible:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:responsible]: who answers for promoting wellbeing
 * and for keeping and reporting this document. The law asks for a name (612/2021 6
 * §).
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_responsible:
 * @self: a document
 * @responsible: a responsible party
 * @error: return location for an error
 *
 * Adds a responsible party at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_responsible:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @responsible: a responsible party
 * @error: return location for an error
 *
 * Adds a responsible party at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_responsible:
 * @self: a document
 * @responsible: a responsible party
 * @error: return location for an error
 *
 * Removes a responsible party.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_responsible:
 * @self: a document
 * @responsible: a responsible party
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a responsible party to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, responsible, responsible, HyvinResponsible,
                       hyvin_responsible)

/**
 * HyvinDocument:term:
 *
 * The council term it belongs to.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_term:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:term]: the council term it belongs to.
 *
 * Returns: (nullable): the period, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_document_set_term:
 * @self: a document
 * @term: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Document:term].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_PERIOD (HyvinDocument, hyvin_document, term)

/**
 * HyvinDocument:period:
 *
 * The period it covers.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_period:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:period]: the period it covers.
 *
 * Returns: (nullable): the period, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_document_set_period:
 * @self: a document
 * @period: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Document:period].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_PERIOD (HyvinDocument, hyvin_document, period)

/**
 * HyvinDocument:events:
 *
 * What has been decided, where and when.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_events:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:events]: what has been decided, where and when.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_event:
 * @self: a document
 * @event: an event
 * @error: return location for an error
 *
 * Adds an event at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_event:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @event: an event
 * @error: return location for an error
 *
 * Adds an event at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_event:
 * @self: a document
 * @event: an event
 * @error: return location for an error
 *
 * Removes an event.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_event:
 * @self: a document
 * @event: an event
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves an event to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, events, event, HyvinEvent, hyvin_event)

/**
 * HyvinDocument:parties:
 *
 * Bodies and persons.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_parties:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:parties]: bodies and persons.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_party:
 * @self: a document
 * @party: a party
 * @error: return location for an error
 *
 * Adds a party at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_party:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @party: a party
 * @error: return location for an error
 *
 * Adds a party at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_party:
 * @self: a document
 * @party: a party
 * @error: return location for an error
 *
 * Removes a party.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_party:
 * @self: a document
 * @party: a party
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a party to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, parties, party, HyvinParty, hyvin_party)

/**
 * HyvinDocument:population-groups:
 *
 * Groups of residents.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_population_groups:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:population-groups]: groups of residents.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_population_group:
 * @self: a document
 * @population_group: a population group
 * @error: return location for an error
 *
 * Adds a population group at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_population_group:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @population_group: a population group
 * @error: return location for an error
 *
 * Adds a population group at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_population_group:
 * @self: a document
 * @population_group: a population group
 * @error: return location for an error
 *
 * Removes a population group.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_population_group:
 * @self: a document
 * @population_group: a population group
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a population group to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, population_groups, population_group,
                       HyvinPopulationGroup, hyvin_population_group)

/**
 * HyvinDocument:related-documents:
 *
 * Other documents in the chain from strategy to follow-up.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_related_documents:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:related-documents]: other documents in the chain
 * from strategy to follow-up.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_related_document:
 * @self: a document
 * @related_document: a related document
 * @error: return location for an error
 *
 * Adds a related document at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_related_document:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @related_document: a related document
 * @error: return location for an error
 *
 * Adds a related document at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_related_document:
 * @self: a document
 * @related_document: a related document
 * @error: return location for an error
 *
 * Removes a related document.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_related_document:
 * @self: a document
 * @related_document: a related document
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a related document to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, related_documents, related_document,
                       HyvinRelatedDocument, hyvin_related_document)

/**
 * HyvinDocument:indicators:
 *
 * Indicators.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_indicators:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:indicators]: indicators.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_indicator:
 * @self: a document
 * @indicator: an indicator
 * @error: return location for an error
 *
 * Adds an indicator at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_indicator:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @indicator: an indicator
 * @error: return location for an error
 *
 * Adds an indicator at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_indicator:
 * @self: a document
 * @indicator: an indicator
 * @error: return location for an error
 *
 * Removes an indicator.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_indicator:
 * @self: a document
 * @indicator: an indicator
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves an indicator to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, indicators, indicator, HyvinIndicator,
                       hyvin_indicator)

/**
 * HyvinDocument:aims:
 *
 * Strategic aims.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_aims:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:aims]: strategic aims.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_aim:
 * @self: a document
 * @aim: an aim
 * @error: return location for an error
 *
 * Adds an aim at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_aim:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @aim: an aim
 * @error: return location for an error
 *
 * Adds an aim at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_aim:
 * @self: a document
 * @aim: an aim
 * @error: return location for an error
 *
 * Removes an aim.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_aim:
 * @self: a document
 * @aim: an aim
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves an aim to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, aims, aim, HyvinAim, hyvin_aim)

/**
 * HyvinDocument:evidence:
 *
 * The knowledge it rests on.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_evidence:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:evidence]: the knowledge it rests on.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_evidence:
 * @self: a document
 * @evidence: a piece of evidence
 * @error: return location for an error
 *
 * Adds a piece of evidence at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_evidence:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @evidence: a piece of evidence
 * @error: return location for an error
 *
 * Adds a piece of evidence at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_evidence:
 * @self: a document
 * @evidence: a piece of evidence
 * @error: return location for an error
 *
 * Removes a piece of evidence.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_evidence:
 * @self: a document
 * @evidence: a piece of evidence
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a piece of evidence to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, evidence, evidence, HyvinEvidence,
                       hyvin_evidence)

/**
 * HyvinDocument:conclusions:
 *
 * What is concluded from the knowledge.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_conclusions:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:conclusions]: what is concluded from the knowledge.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_conclusion:
 * @self: a document
 * @conclusion: a conclusion
 * @error: return location for an error
 *
 * Adds a conclusion at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_conclusion:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @conclusion: a conclusion
 * @error: return location for an error
 *
 * Adds a conclusion at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_conclusion:
 * @self: a document
 * @conclusion: a conclusion
 * @error: return location for an error
 *
 * Removes a conclusion.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_conclusion:
 * @self: a document
 * @conclusion: a conclusion
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a conclusion to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, conclusions, conclusion, HyvinConclusion,
                       hyvin_conclusion)

/**
 * HyvinDocument:focus-areas:
 *
 * The plan: focus areas with their goals and measures.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_focus_areas:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:focus-areas]: the plan: focus areas with their
 * goals and measures.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_focus_area:
 * @self: a document
 * @focus_area: a focus area
 * @error: return location for an error
 *
 * Adds a focus area at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_focus_area:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @focus_area: a focus area
 * @error: return location for an error
 *
 * Adds a focus area at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_focus_area:
 * @self: a document
 * @focus_area: a focus area
 * @error: return location for an error
 *
 * Removes a focus area.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_focus_area:
 * @self: a document
 * @focus_area: a focus area
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a focus area to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, focus_areas, focus_area, HyvinFocusArea,
                       hyvin_focus_area)

/**
 * HyvinDocument:reviews:
 *
 * Reviews of the plan.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_reviews:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:reviews]: reviews of the plan.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_review:
 * @self: a document
 * @review: a review
 * @error: return location for an error
 *
 * Adds a review at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_review:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @review: a review
 * @error: return location for an error
 *
 * Adds a review at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_review:
 * @self: a document
 * @review: a review
 * @error: return location for an error
 *
 * Removes a review.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_review:
 * @self: a document
 * @review: a review
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a review to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, reviews, review, HyvinReview, hyvin_review)

/**
 * HyvinDocument:clock-events:
 *
 * The annual clock.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_clock_events:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:clock-events]: the annual clock.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_clock_event:
 * @self: a document
 * @clock_event: a clock event
 * @error: return location for an error
 *
 * Adds a clock event at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_clock_event:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @clock_event: a clock event
 * @error: return location for an error
 *
 * Adds a clock event at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_clock_event:
 * @self: a document
 * @clock_event: a clock event
 * @error: return location for an error
 *
 * Removes a clock event.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_clock_event:
 * @self: a document
 * @clock_event: a clock event
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a clock event to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, clock_events, clock_event, HyvinClockEvent,
                       hyvin_clock_event)

/**
 * HyvinDocument:impact-assessments:
 *
 * Prior impact assessments.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_impact_assessments:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:impact-assessments]: prior impact assessments.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_impact_assessment:
 * @self: a document
 * @impact_assessment: an impact assessment
 * @error: return location for an error
 *
 * Adds an impact assessment at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_impact_assessment:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @impact_assessment: an impact assessment
 * @error: return location for an error
 *
 * Adds an impact assessment at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_impact_assessment:
 * @self: a document
 * @impact_assessment: an impact assessment
 * @error: return location for an error
 *
 * Removes an impact assessment.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_impact_assessment:
 * @self: a document
 * @impact_assessment: an impact assessment
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves an impact assessment to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, impact_assessments, impact_assessment,
                       HyvinImpactAssessment, hyvin_impact_assessment)

/**
 * HyvinDocument:exemptions:
 *
 * Reasoned exceptions from rules.
 *
 * Since: 1.0
 */

/**
 * hyvin_document_get_exemptions:
 * @self: a document
 *
 * Gets [property@Hyvin.Document:exemptions]: reasoned exceptions from rules.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_document_add_exemption:
 * @self: a document
 * @exemption: an exemption
 * @error: return location for an error
 *
 * Adds an exemption at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_insert_exemption:
 * @self: a document
 * @position: the place, from 0; past the end is the end
 * @exemption: an exemption
 * @error: return location for an error
 *
 * Adds an exemption at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_remove_exemption:
 * @self: a document
 * @exemption: an exemption
 * @error: return location for an error
 *
 * Removes an exemption.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_document_move_exemption:
 * @self: a document
 * @exemption: an exemption
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves an exemption to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinDocument, hyvin_document, exemptions, exemption, HyvinExemption,
                       hyvin_exemption)
