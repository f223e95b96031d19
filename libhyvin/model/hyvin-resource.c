/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-resource.h>

#include <hyvin/hyvin-related-document.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinResource:
 *
 * What is put into a goal or a measure.
 *
 * Since: 1.0
 */
struct _HyvinResource
{
  HyvinElement parent_instance;

  HyvinResourceKind kind;
  HyvinDecimal amount;
  HyvinResourceUnit unit;
  HyvinInteger year;
  char *budget_line;
  char *document;
  HyvinText *note;
};

static const HyvinField fields[] = {
  { "kind", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinResource, kind), .required = TRUE,
    .type = hyvin_resource_kind_get_type },
  { "amount", HYVIN_FIELD_DECIMAL, HYVIN_FIELD (HyvinResource, amount) },
  { "unit", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinResource, unit),
    .type = hyvin_resource_unit_get_type },
  { "year", HYVIN_FIELD_YEAR, HYVIN_FIELD (HyvinResource, year),
    .minimum = 1000, .maximum = 9999 },
  { "budget-line", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinResource, budget_line) },
  { "document", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinResource, document),
    .targets = { hyvin_related_document_get_type } },
  { "note", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinResource, note) },
};

HYVIN_DEFINE_ELEMENT (HyvinResource, hyvin_resource, "resource")

/**
 * hyvin_resource_new:
 *
 * Makes a resource.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinResource, hyvin_resource)

/**
 * HyvinResource:kind:
 *
 * What kind of resource it is.
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_get_kind:
 * @self: a resource
 *
 * Gets [property@Hyvin.Resource:kind]: what kind of resource it is.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_set_kind:
 * @self: a resource
 * @kind: the new value, 0 for none
 *
 * Sets [property@Hyvin.Resource:kind].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinResource, hyvin_resource, kind, HyvinResourceKind)

/**
 * HyvinResource:amount:
 *
 * How much.
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_get_amount:
 * @self: a resource
 *
 * Gets [property@Hyvin.Resource:amount]: how much.
 *
 * Returns: (nullable): the number, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_set_amount:
 * @self: a resource
 * @amount: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Resource:amount].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DECIMAL (HyvinResource, hyvin_resource, amount)

/**
 * HyvinResource:unit:
 *
 * What the amount is counted in.
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_get_unit:
 * @self: a resource
 *
 * Gets [property@Hyvin.Resource:unit]: what the amount is counted in.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_set_unit:
 * @self: a resource
 * @unit: the new value, 0 for none
 *
 * Sets [property@Hyvin.Resource:unit].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinResource, hyvin_resource, unit, HyvinResourceUnit)

/**
 * HyvinResource:year:
 *
 * The budget year.
 *
 * From 1000 to 9999, or %HYVIN_UNSET when it is not given. Another number can be
 * set, but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_get_year:
 * @self: a resource
 *
 * Gets [property@Hyvin.Resource:year]: the budget year.
 *
 * Returns: the year, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_set_year:
 * @self: a resource
 * @year: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.Resource:year].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinResource, hyvin_resource, year)

/**
 * HyvinResource:budget-line:
 *
 * The line of the budget it comes from.
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_get_budget_line:
 * @self: a resource
 *
 * Gets [property@Hyvin.Resource:budget-line]: the line of the budget it comes from.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_set_budget_line:
 * @self: a resource
 * @budget_line: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Resource:budget-line].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinResource, hyvin_resource, budget_line)

/**
 * HyvinResource:document:
 *
 * The budget or plan it stands in: a reference to a related document.
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_get_document:
 * @self: a resource
 *
 * Gets [property@Hyvin.Resource:document]: the budget or plan it stands in: a
 * reference to a related document.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_set_document:
 * @self: a resource
 * @document: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Resource:document].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinResource, hyvin_resource, document)

/**
 * HyvinResource:note:
 *
 * Remarks; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_get_note:
 * @self: a resource
 *
 * Gets [property@Hyvin.Resource:note]: remarks; an empty line parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_resource_set_note:
 * @self: a resource
 * @note: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Resource:note].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinResource, hyvin_resource, note)
