/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-period.h>
#include <hyvin/hyvin-text.h>

#include "hyvin-decimal-private.h"

G_BEGIN_DECLS

/* What a field holds, and so how it is kept in the struct of its object. */
typedef enum
{
  HYVIN_FIELD_ID,               /* char *, an NCName */
  HYVIN_FIELD_STRING,           /* char * */
  HYVIN_FIELD_LANGUAGE,         /* char *, a language tag */
  HYVIN_FIELD_REFERENCE,        /* char * */
  HYVIN_FIELD_REFERENCES,       /* char ** */
  HYVIN_FIELD_TOKENS,           /* char ** */
  HYVIN_FIELD_ENUM,             /* int; 0 is absent */
  HYVIN_FIELD_FLAGS,            /* guint; 0 is absent */
  HYVIN_FIELD_BOOLEAN,          /* int, a HyvinTruth */
  HYVIN_FIELD_INTEGER,          /* HyvinInteger */
  HYVIN_FIELD_YEAR,             /* HyvinInteger */
  HYVIN_FIELD_DATE,             /* GDate; an invalid one is absent */
  HYVIN_FIELD_DECIMAL,          /* HyvinDecimal */
  HYVIN_FIELD_PERIOD,           /* HyvinPeriod *; an element */
  HYVIN_FIELD_TEXT,             /* HyvinText *; repeated elements */
  HYVIN_FIELD_PARAGRAPHS,       /* HyvinText *; repeated elements of <p> */
  HYVIN_FIELD_CHILD,            /* HyvinElement * */
  HYVIN_FIELD_CHILDREN,         /* HyvinItems * */
  HYVIN_FIELD_OBSERVATIONS,     /* HyvinObservations * */
} HyvinFieldKind;

/* Zeroed memory is an absent integer, as it is an absent anything. */
typedef struct
{
  int value;
  gboolean is_set;
} HyvinInteger;

typedef GType (*HyvinGetType) (void);

static inline HyvinInteger
_hyvin_integer (int value)
{
  HyvinInteger integer = { value, value != HYVIN_UNSET };

  return integer;
}

/* One field of a type of object, said once. Attributes stand before elements,
 * each in the order in which they are written. */
typedef struct
{
  const char *name;             /* of the property */
  HyvinFieldKind kind;
  gsize offset;                 /* in the struct of the object */
  gboolean required;            /* elements: at least one */
  const char *xml_name;         /* NULL: the same as name */
  const char *wrapper;          /* the container element around it, if any */
  HyvinGetType type;            /* of the enum, the flags or the children */
  HyvinGetType targets[2];      /* what references point at; none: any object */
  int minimum;                  /* of integers */
  int maximum;
} HyvinField;

/* A value of any kind but the last three, in the form it has in a struct. */
typedef union
{
  gint64 zero[2];               /* all of it: what { 0 } means is the first member */
  const char *string;
  const char * const *strv;
  int number;
  HyvinInteger integer;
  GDate date;
  HyvinDecimal decimal;
  const HyvinPeriod *period;
  HyvinText *text;
} HyvinSlot;

/* What can be done with the values of one kind. */
typedef struct
{
  gsize         size;           /* of the value in the struct */
  GParamSpec *(*make_pspec) (const HyvinField *field);
  void        (*get_value)  (HyvinElement     *owner,
                             const HyvinField *field,
                             GValue           *value);
  void        (*borrow)     (const GValue     *value,
                             HyvinSlot        *slot);
  gboolean    (*is_set)     (gconstpointer     slot);
  gboolean    (*equal)      (gconstpointer     a,
                             gconstpointer     b);
  void        (*copy)       (HyvinElement     *owner,
                             const HyvinField *field,
                             gconstpointer     from);
  void        (*clear)      (gpointer          slot);
  gboolean    (*scan)       (const HyvinField *field,
                             gpointer          slot,
                             const char       *text,
                             gsize             length);
  void        (*print)      (const HyvinField *field,
                             gconstpointer     slot,
                             GString          *out);
} HyvinFieldOps;

#define HYVIN_FIELD(Type, member) .offset = G_STRUCT_OFFSET (Type, member)

/* By kind; those of elements from HYVIN_FIELD_PERIOD on. */
extern const HyvinFieldOps _hyvin_attribute_ops[HYVIN_FIELD_PERIOD];
extern const HyvinFieldOps _hyvin_element_ops[HYVIN_FIELD_OBSERVATIONS - HYVIN_FIELD_PERIOD + 1];

gboolean _hyvin_field_is_reference (const HyvinField *field);
gboolean _hyvin_field_accepts      (const HyvinField *field,
                                    GType             type);
gboolean _hyvin_is_ncname          (const char       *text,
                                    gsize             length);

/* These are asked for each attribute and element of a document. */

static inline gpointer
_hyvin_field_slot (const HyvinField *field,
                   HyvinElement     *owner)
{
  return G_STRUCT_MEMBER_P (owner, field->offset);
}

static inline const char *
_hyvin_field_xml_name (const HyvinField *field)
{
  return field->xml_name != NULL ? field->xml_name : field->name;
}

static inline gboolean
_hyvin_field_is_attribute (const HyvinField *field)
{
  return field->kind < HYVIN_FIELD_PERIOD;
}

/* What can be done with the values of a field. */
static inline const HyvinFieldOps *
_hyvin_field_ops (const HyvinField *field)
{
  return _hyvin_field_is_attribute (field) ? &_hyvin_attribute_ops[field->kind]
                                           : &_hyvin_element_ops[field->kind - HYVIN_FIELD_PERIOD];
}

G_END_DECLS
