/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-version.h>

G_BEGIN_DECLS

/**
 * HYVIN_ERROR:
 *
 * The domain of the errors of this library. Failures of reading and writing
 * files as such come in the %G_IO_ERROR domain.
 *
 * Since: 1.0
 */
#define HYVIN_ERROR (hyvin_error_quark ())

/**
 * HyvinError:
 * @HYVIN_ERROR_FAILED: something else went wrong; the message says what
 * @HYVIN_ERROR_NOT_WELL_FORMED: the bytes are not well-formed XML
 * @HYVIN_ERROR_NOT_A_DOCUMENT: well-formed XML, but not a welfare document
 * @HYVIN_ERROR_FORBIDDEN: the document holds what is never accepted from
 *   outside, such as a document type declaration
 * @HYVIN_ERROR_LIMIT: the document is over one of the limits of [class@Hyvin.Reader]
 * @HYVIN_ERROR_UNREPRESENTABLE: a value cannot be written as XML
 * @HYVIN_ERROR_INVALID_VALUE: a text is not a value of the wanted kind
 * @HYVIN_ERROR_HAS_PARENT: the object already stands in a document or under
 *   another object
 * @HYVIN_ERROR_NOT_A_CHILD: the object is not in the list it was looked for in
 * @HYVIN_ERROR_UNKNOWN_RULE: no rule has the given code
 * @HYVIN_ERROR_PROFILE: a profile cannot be used
 * @HYVIN_ERROR_DUPLICATE: a document with the same id is already in the set, or
 *   a rule with the same code is already known
 * @HYVIN_ERROR_RULE: a rule of one's own cannot be used, or does what it must not
 *
 * What went wrong, by what a program can do about it.
 *
 * Since: 1.0
 */
typedef enum
{
  HYVIN_ERROR_FAILED,
  HYVIN_ERROR_NOT_WELL_FORMED,
  HYVIN_ERROR_NOT_A_DOCUMENT,
  HYVIN_ERROR_FORBIDDEN,
  HYVIN_ERROR_LIMIT,
  HYVIN_ERROR_UNREPRESENTABLE,
  HYVIN_ERROR_INVALID_VALUE,
  HYVIN_ERROR_HAS_PARENT,
  HYVIN_ERROR_NOT_A_CHILD,
  HYVIN_ERROR_UNKNOWN_RULE,
  HYVIN_ERROR_PROFILE,
  HYVIN_ERROR_DUPLICATE,
  HYVIN_ERROR_RULE,
} HyvinError;

HYVIN_AVAILABLE_IN_ALL
GQuark hyvin_error_quark (void);

HYVIN_AVAILABLE_IN_ALL
gboolean hyvin_error_get_place (const GError *error,
                                guint        *line,
                                guint        *column);

G_END_DECLS
