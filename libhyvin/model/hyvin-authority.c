/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-authority.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinAuthority:
 *
 * The authority that a document belongs to, such as a municipality.
 *
 * Since: 1.0
 */
struct _HyvinAuthority
{
  HyvinElement parent_instance;

  HyvinAuthorityKind kind;
  char *code;
  HyvinText *title;
};

static const HyvinField fields[] = {
  { "kind", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinAuthority, kind), .required = TRUE,
    .type = hyvin_authority_kind_get_type },
  { "code", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinAuthority, code), .required = TRUE },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinAuthority, title), .required = TRUE },
};

HYVIN_DEFINE_ELEMENT (HyvinAuthority, hyvin_authority, "authority")

/**
 * hyvin_authority_new:
 *
 * Makes an authority.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinAuthority, hyvin_authority)

/**
 * HyvinAuthority:kind:
 *
 * What kind of authority it is.
 *
 * Since: 1.0
 */

/**
 * hyvin_authority_get_kind:
 * @self: an authority
 *
 * Gets [property@Hyvin.Authority:kind]: what kind of authority it is.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_authority_set_kind:
 * @self: an authority
 * @kind: the new value, 0 for none
 *
 * Sets [property@Hyvin.Authority:kind].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinAuthority, hyvin_authority, kind, HyvinAuthorityKind)

/**
 * HyvinAuthority:code:
 *
 * Its official code: for a municipality the municipality code, three digits with
 * their zeros, such as `049`.
 *
 * Since: 1.0
 */

/**
 * hyvin_authority_get_code:
 * @self: an authority
 *
 * Gets [property@Hyvin.Authority:code]: its official code: for a municipality the
 * municipality code, three digits with their zeros, such as `049`.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_authority_set_code:
 * @self: an authority
 * @code: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Authority:code].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinAuthority, hyvin_authority, code)

/**
 * HyvinAuthority:title:
 *
 * The name of the authority, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_authority_get_title:
 * @self: an authority
 *
 * Gets [property@Hyvin.Authority:title]: the name of the authority, in each
 * language it is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_authority_set_title:
 * @self: an authority
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Authority:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinAuthority, hyvin_authority, title)
