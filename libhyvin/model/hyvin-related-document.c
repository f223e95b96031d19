/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-related-document.h>

#include <hyvin/hyvin-party.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinRelatedDocument:
 *
 * Another document in the chain from strategy to follow-up, such as the budget.
 *
 * Since: 1.0
 */
struct _HyvinRelatedDocument
{
  HyvinElement parent_instance;

  HyvinRelatedDocumentKind kind;
  GDate from;
  GDate to;
  char *document;
  char *party;
  char *href;
  HyvinText *title;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "kind", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinRelatedDocument, kind), .required = TRUE,
    .type = hyvin_related_document_kind_get_type },
  { "from", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinRelatedDocument, from) },
  { "to", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinRelatedDocument, to) },
  { "document", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinRelatedDocument, document) },
  { "party", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinRelatedDocument, party),
    .targets = { hyvin_party_get_type } },
  { "href", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinRelatedDocument, href) },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinRelatedDocument, title), .required = TRUE },
};

HYVIN_DEFINE_ELEMENT (HyvinRelatedDocument, hyvin_related_document, "related-document")

/**
 * hyvin_related_document_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a related document. Without one, it gets an id when it comes into a
 * document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinRelatedDocument:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_set_id:
 * @self: a related document
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinRelatedDocument, hyvin_related_document)

/**
 * HyvinRelatedDocument:kind:
 *
 * What kind of document it is.
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_get_kind:
 * @self: a related document
 *
 * Gets [property@Hyvin.RelatedDocument:kind]: what kind of document it is.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_set_kind:
 * @self: a related document
 * @kind: the new value, 0 for none
 *
 * Sets [property@Hyvin.RelatedDocument:kind].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinRelatedDocument, hyvin_related_document, kind, HyvinRelatedDocumentKind)

/**
 * HyvinRelatedDocument:from:
 *
 * The first day of the period it covers.
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_get_from:
 * @self: a related document
 *
 * Gets [property@Hyvin.RelatedDocument:from]: the first day of the period it
 * covers.
 *
 * Returns: (nullable): the day, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_set_from:
 * @self: a related document
 * @from: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.RelatedDocument:from].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DATE (HyvinRelatedDocument, hyvin_related_document, from)

/**
 * HyvinRelatedDocument:to:
 *
 * The last day of the period it covers.
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_get_to:
 * @self: a related document
 *
 * Gets [property@Hyvin.RelatedDocument:to]: the last day of the period it covers.
 *
 * Returns: (nullable): the day, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_set_to:
 * @self: a related document
 * @to: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.RelatedDocument:to].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DATE (HyvinRelatedDocument, hyvin_related_document, to)

/**
 * HyvinRelatedDocument:document:
 *
 * The id of the document, when it is in the same document set.
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_get_document:
 * @self: a related document
 *
 * Gets [property@Hyvin.RelatedDocument:document]: the id of the document, when it
 * is in the same document set.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_set_document:
 * @self: a related document
 * @document: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.RelatedDocument:document].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinRelatedDocument, hyvin_related_document, document)

/**
 * HyvinRelatedDocument:party:
 *
 * Whose document it is: a reference to a party.
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_get_party:
 * @self: a related document
 *
 * Gets [property@Hyvin.RelatedDocument:party]: whose document it is: a reference to
 * a party.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_set_party:
 * @self: a related document
 * @party: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.RelatedDocument:party].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinRelatedDocument, hyvin_related_document, party)

/**
 * HyvinRelatedDocument:href:
 *
 * Where to read it: an address.
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_get_href:
 * @self: a related document
 *
 * Gets [property@Hyvin.RelatedDocument:href]: where to read it: an address.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_set_href:
 * @self: a related document
 * @href: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.RelatedDocument:href].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinRelatedDocument, hyvin_related_document, href)

/**
 * HyvinRelatedDocument:title:
 *
 * The title of the document, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_get_title:
 * @self: a related document
 *
 * Gets [property@Hyvin.RelatedDocument:title]: the title of the document, in each
 * language it is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_related_document_set_title:
 * @self: a related document
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.RelatedDocument:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinRelatedDocument, hyvin_related_document, title)
