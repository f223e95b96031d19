/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-enum-types.h>

#include "hyvin-date-private.h"
#include "hyvin-element-private.h"
#include "hyvin-list-private.h"

/* The typed accessors of the fields of a type, one line for a field. The name
 * of the C member is that of the property with underscores. Every macro checks
 * its object as G_DECLARE_FINAL_TYPE() users expect. */

/* A type with its table `fields`. */
#define HYVIN_DEFINE_ELEMENT(Type, prefix, xml_name)                                    \
  typedef HyvinElementClass Type##Class;                                               \
  G_DEFINE_FINAL_TYPE (Type, prefix, HYVIN_TYPE_ELEMENT)                                \
  static void prefix##_init (Type *self G_GNUC_UNUSED) {}                              \
  static void prefix##_class_init (Type##Class *klass)                                 \
  {                                                                                    \
    _hyvin_element_class_set_fields (klass, xml_name, fields, G_N_ELEMENTS (fields));  \
  }

#define HYVIN_ID_FIELD { "id", HYVIN_FIELD_ID, HYVIN_FIELD (HyvinElement, id), .required = TRUE }

#define HYVIN_DEFINE_GETTER(Type, prefix, member, CType, none, value)                   \
  CType prefix##_get_##member (Type *self)                                             \
  {                                                                                    \
    g_return_val_if_fail (_hyvin_element_is (self, prefix##_get_type ()), none);       \
    return value;                                                                      \
  }

#define HYVIN_DEFINE_SETTER(Type, prefix, member, CType, ...)                           \
  void prefix##_set_##member (Type *self, CType member)                                \
  {                                                                                    \
    HyvinSlot slot = { { 0 } };                                                         \
    g_return_if_fail (_hyvin_element_is (self, prefix##_get_type ()));                 \
    __VA_ARGS__;                                                                       \
    _hyvin_element_set (self, G_STRUCT_OFFSET (Type, member), &slot);                  \
  }

#define HYVIN_DEFINE_SET_ID(Type, prefix)                                               \
  void prefix##_set_id (Type *self, const char *id)                                    \
  {                                                                                    \
    HyvinSlot slot = { { 0 } };                                                           \
    g_return_if_fail (_hyvin_element_is (self, prefix##_get_type ()));                 \
    slot.string = id;                                                                  \
    _hyvin_element_set (self, G_STRUCT_OFFSET (HyvinElement, id), &slot);              \
  }

#define HYVIN_DEFINE_ID(Type, prefix)                                                   \
  Type *prefix##_new (const char *id)                                                  \
  {                                                                                    \
    return g_object_new (prefix##_get_type (), "id", id, NULL);                        \
  }                                                                                    \
  HYVIN_DEFINE_SET_ID (Type, prefix)

#define HYVIN_DEFINE_NEW(Type, prefix)                                                  \
  Type *prefix##_new (void)                                                            \
  {                                                                                    \
    return g_object_new (prefix##_get_type (), NULL);                                  \
  }

#define HYVIN_DEFINE_STRING(Type, prefix, member)                                       \
  HYVIN_DEFINE_GETTER (Type, prefix, member, const char *, NULL, self->member)          \
  HYVIN_DEFINE_SETTER (Type, prefix, member, const char *, slot.string = member)

#define HYVIN_DEFINE_STRV(Type, prefix, member)                                         \
  HYVIN_DEFINE_GETTER (Type, prefix, member, const char * const *, NULL,                \
                       (const char * const *) self->member)                            \
  HYVIN_DEFINE_SETTER (Type, prefix, member, const char * const *, slot.strv = member)

#define HYVIN_DEFINE_ENUM(Type, prefix, member, Enum)                                   \
  HYVIN_DEFINE_GETTER (Type, prefix, member, Enum, 0, self->member)                     \
  HYVIN_DEFINE_SETTER (Type, prefix, member, Enum, slot.number = (int) member)

#define HYVIN_DEFINE_INTEGER(Type, prefix, member)                                      \
  HYVIN_DEFINE_GETTER (Type, prefix, member, int, HYVIN_UNSET,                          \
                       self->member.is_set ? self->member.value : HYVIN_UNSET)         \
  HYVIN_DEFINE_SETTER (Type, prefix, member, int, slot.integer = _hyvin_integer (member))

#define HYVIN_DEFINE_DATE(Type, prefix, member)                                         \
  HYVIN_DEFINE_GETTER (Type, prefix, member, const GDate *, NULL,                       \
                       _hyvin_date_or_null (&self->member))                            \
  HYVIN_DEFINE_SETTER (Type, prefix, member, const GDate *,                             \
                       if (member != NULL) slot.date = *member)

#define HYVIN_DEFINE_DECIMAL(Type, prefix, member)                                      \
  HYVIN_DEFINE_GETTER (Type, prefix, member, const HyvinDecimal *, NULL,                \
                       self->member.is_set ? &self->member : NULL)                     \
  HYVIN_DEFINE_SETTER (Type, prefix, member, const HyvinDecimal *,                      \
                       if (member != NULL) slot.decimal = *member)

#define HYVIN_DEFINE_PERIOD(Type, prefix, member)                                       \
  HYVIN_DEFINE_GETTER (Type, prefix, member, const HyvinPeriod *, NULL, self->member)   \
  HYVIN_DEFINE_SETTER (Type, prefix, member, const HyvinPeriod *, slot.period = member)

#define HYVIN_DEFINE_TEXT(Type, prefix, member)                                         \
  HYVIN_DEFINE_GETTER (Type, prefix, member, HyvinText *, NULL, self->member)           \
  HYVIN_DEFINE_SETTER (Type, prefix, member, HyvinText *, slot.text = member)

#define HYVIN_DEFINE_CHILD(Type, prefix, member, Child, child_prefix)                   \
  HYVIN_DEFINE_GETTER (Type, prefix, member, Child *, NULL, self->member)               \
  gboolean prefix##_set_##member (Type *self, Child *member, GError **error)           \
  {                                                                                    \
    g_return_val_if_fail (_hyvin_element_is (self, prefix##_get_type ()), FALSE);      \
    g_return_val_if_fail (member == NULL                                               \
                          || _hyvin_element_is (member, child_prefix##_get_type ()),   \
                          FALSE);                                                      \
    return _hyvin_element_set_child (self, G_STRUCT_OFFSET (Type, member),             \
                                     member, error);                                   \
  }

#define HYVIN_DEFINE_EDIT(Type, prefix, member, verb, child, Child, child_prefix, Args, call) \
  gboolean prefix##_##verb##_##child Args                                              \
  {                                                                                    \
    const gsize offset = G_STRUCT_OFFSET (Type, member);                               \
    g_return_val_if_fail (_hyvin_element_is (self, prefix##_get_type ()), FALSE);      \
    g_return_val_if_fail (_hyvin_element_is (child, child_prefix##_get_type ()), FALSE); \
    return call;                                                                       \
  }

#define HYVIN_DEFINE_CHILDREN(Type, prefix, member, child, Child, child_prefix)         \
  HYVIN_DEFINE_GETTER (Type, prefix, member, HyvinList *, NULL,                         \
                       _hyvin_element_get_list (self, G_STRUCT_OFFSET (Type, member))) \
  HYVIN_DEFINE_EDIT (Type, prefix, member, add, child, Child, child_prefix,             \
                     (Type *self, Child *child, GError **error),                       \
                     _hyvin_element_insert (self, offset, child, G_MAXUINT, error))    \
  HYVIN_DEFINE_EDIT (Type, prefix, member, insert, child, Child, child_prefix,          \
                     (Type *self, guint position, Child *child, GError **error),       \
                     _hyvin_element_insert (self, offset, child, position, error))     \
  HYVIN_DEFINE_EDIT (Type, prefix, member, remove, child, Child, child_prefix,          \
                     (Type *self, Child *child, GError **error),                       \
                     _hyvin_element_remove (self, offset, child, error))               \
  HYVIN_DEFINE_EDIT (Type, prefix, member, move, child, Child, child_prefix,            \
                     (Type *self, Child *child, guint position, GError **error),       \
                     _hyvin_element_move (self, offset, child, position, error))
