/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-version.h>

G_BEGIN_DECLS

typedef struct _HyvinElement HyvinElement;
typedef struct _HyvinDocument HyvinDocument;

/**
 * HYVIN_UNSET:
 *
 * The value of a whole number that a document does not give, such as the
 * age limit of a group without one. It differs from zero.
 *
 * Since: 1.0
 */
#define HYVIN_UNSET (-2147483647 - 1)

/* Declares a final type of model object: G_DECLARE_FINAL_TYPE() without the
 * class struct, which is nobody's business. */
#define HYVIN_DECLARE_ELEMENT(TypeName, type_name, TYPE_NAME)                         \
  HYVIN_AVAILABLE_IN_ALL                                                             \
  GType type_name##_get_type (void);                                                 \
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS                                                   \
  typedef struct _##TypeName TypeName;                                               \
  _GLIB_DEFINE_AUTOPTR_CHAINUP (TypeName, HyvinElement)                              \
  G_GNUC_UNUSED static inline TypeName *HYVIN_##TYPE_NAME (gpointer ptr)             \
  {                                                                                  \
    return G_TYPE_CHECK_INSTANCE_CAST (ptr, type_name##_get_type (), TypeName);      \
  }                                                                                  \
  G_GNUC_UNUSED static inline gboolean HYVIN_IS_##TYPE_NAME (gpointer ptr)           \
  {                                                                                  \
    return G_TYPE_CHECK_INSTANCE_TYPE (ptr, type_name##_get_type ());                \
  }                                                                                  \
  G_GNUC_END_IGNORE_DEPRECATIONS

G_END_DECLS
