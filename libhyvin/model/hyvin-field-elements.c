/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-field-private.h"

#include "hyvin-element-private.h"
#include "hyvin-list-private.h"
#include "hyvin-observations-private.h"
#include "hyvin-period-private.h"

/* The kinds of fields that are written as elements. */

#define PARAM_FLAGS (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)
#define PARAM_READ_FLAGS (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS)

/* Values behind a pointer */

static gboolean
is_there (gconstpointer slot)
{
  return *(gconstpointer const *) slot != NULL;
}

static void
get_value (HyvinElement     *owner,
           const HyvinField *field,
           GValue           *value)
{
  g_value_set_boxed (value, *(gpointer *) _hyvin_field_slot (field, owner));
}

static void
borrow_value (const GValue *value,
              HyvinSlot    *slot)
{
  slot->period = g_value_get_boxed (value);
}

/* Periods */

static GParamSpec *
make_period_pspec (const HyvinField *field)
{
  return g_param_spec_boxed (field->name, NULL, NULL, HYVIN_TYPE_PERIOD, PARAM_FLAGS);
}

static gboolean
periods_equal (gconstpointer a,
               gconstpointer b)
{
  const HyvinPeriod *left = *(HyvinPeriod * const *) a;
  const HyvinPeriod *right = *(HyvinPeriod * const *) b;

  return left != NULL && right != NULL ? hyvin_period_equal (left, right) : left == right;
}

static void
copy_period (HyvinElement     *owner,
             const HyvinField *field,
             gconstpointer     from)
{
  const HyvinPeriod *period = *(HyvinPeriod * const *) from;

  if (period != NULL)
    *(HyvinPeriod **) _hyvin_field_slot (field, owner) = hyvin_period_copy (period);
}

static void
clear_period (gpointer slot)
{
  g_clear_pointer ((HyvinPeriod **) slot, hyvin_period_free);
}

/* Texts */

static GParamSpec *
make_text_pspec (const HyvinField *field)
{
  return g_param_spec_boxed (field->name, NULL, NULL, HYVIN_TYPE_TEXT, PARAM_FLAGS);
}

static gboolean
texts_equal (gconstpointer a,
             gconstpointer b)
{
  const HyvinText *left = *(HyvinText * const *) a;
  const HyvinText *right = *(HyvinText * const *) b;

  return left != NULL && right != NULL ? hyvin_text_equal (left, right) : left == right;
}

static void
copy_text (HyvinElement     *owner,
           const HyvinField *field,
           gconstpointer     from)
{
  HyvinText *text = *(HyvinText * const *) from;

  if (text != NULL)
    *(HyvinText **) _hyvin_field_slot (field, owner) = hyvin_text_ref (text);
}

static void
clear_text (gpointer slot)
{
  g_clear_pointer ((HyvinText **) slot, hyvin_text_unref);
}

/* Children */

static GParamSpec *
make_child_pspec (const HyvinField *field)
{
  return g_param_spec_object (field->name, NULL, NULL, field->type (), PARAM_FLAGS);
}

static void
get_child (HyvinElement     *owner,
           const HyvinField *field,
           GValue           *value)
{
  g_value_set_object (value, *(gpointer *) _hyvin_field_slot (field, owner));
}

static gboolean
children_equal (gconstpointer a,
                gconstpointer b)
{
  HyvinElement *left = *(HyvinElement * const *) a;
  HyvinElement *right = *(HyvinElement * const *) b;

  return left != NULL && right != NULL ? hyvin_element_equal (left, right) : left == right;
}

static void
copy_child (HyvinElement     *owner,
            const HyvinField *field,
            gconstpointer     from)
{
  HyvinElement *child = *(HyvinElement * const *) from;

  if (child != NULL)
    _hyvin_element_append (owner, field, hyvin_element_copy (child));
}

static void
clear_child (gpointer slot)
{
  HyvinElement **child = slot;

  if (*child != NULL)
    _hyvin_element_set_parent (*child, NULL, NULL, 0);
  g_clear_object (child);
}

static GParamSpec *
make_list_pspec (const HyvinField *field)
{
  return g_param_spec_object (field->name, NULL, NULL, HYVIN_TYPE_LIST, PARAM_READ_FLAGS);
}

static void
get_list (HyvinElement     *owner,
          const HyvinField *field,
          GValue           *value)
{
  g_value_set_object (value, _hyvin_element_get_list (owner, field->offset));
}

static gboolean
list_is_set (gconstpointer slot)
{
  return _hyvin_items_size (*(HyvinItems * const *) slot) > 0;
}

static gboolean
lists_equal (gconstpointer a,
             gconstpointer b)
{
  const HyvinItems *left = *(HyvinItems * const *) a;
  const HyvinItems *right = *(HyvinItems * const *) b;
  guint size = _hyvin_items_size (left);
  guint i;

  if (size != _hyvin_items_size (right))
    return FALSE;
  for (i = 0; i < size; i++)
    {
      if (!hyvin_element_equal (_hyvin_items_peek (left, i), _hyvin_items_peek (right, i)))
        return FALSE;
    }
  return TRUE;
}

static void
copy_list (HyvinElement     *owner,
           const HyvinField *field,
           gconstpointer     from)
{
  const HyvinItems *items = *(HyvinItems * const *) from;
  guint size = _hyvin_items_size (items);
  guint i;

  for (i = 0; i < size; i++)
    _hyvin_element_append (owner, field, hyvin_element_copy (_hyvin_items_peek (items, i)));
}

static void
clear_list (gpointer slot)
{
  g_clear_pointer ((HyvinItems **) slot, _hyvin_items_disown);
}

/* Observations */

static GParamSpec *
make_observations_pspec (const HyvinField *field)
{
  return g_param_spec_uint (field->name, NULL, NULL, 0, G_MAXUINT, 0, PARAM_READ_FLAGS);
}

static void
get_observations (HyvinElement     *owner,
                  const HyvinField *field,
                  GValue           *value)
{
  HyvinObservations *observations = *(HyvinObservations **) _hyvin_field_slot (field, owner);

  g_value_set_uint (value, _hyvin_observations_size (observations));
}

static gboolean
observations_are_set (gconstpointer slot)
{
  return _hyvin_observations_size (*(HyvinObservations * const *) slot) > 0;
}

static gboolean
observations_equal (gconstpointer a,
                    gconstpointer b)
{
  return _hyvin_observations_equal (*(HyvinObservations * const *) a,
                                    *(HyvinObservations * const *) b);
}

static void
copy_observations (HyvinElement     *owner,
                   const HyvinField *field,
                   gconstpointer     from)
{
  *(HyvinObservations **) _hyvin_field_slot (field, owner) =
    _hyvin_observations_copy (*(HyvinObservations * const *) from);
}

static void
clear_observations (gpointer slot)
{
  g_clear_pointer ((HyvinObservations **) slot, _hyvin_observations_free);
}

#define KIND(kind) HYVIN_FIELD_##kind - HYVIN_FIELD_PERIOD
#define TEXT_OPS                                                                       \
  { sizeof (HyvinText *), make_text_pspec, get_value, borrow_value, is_there,          \
    texts_equal, copy_text, clear_text, NULL, NULL }

const HyvinFieldOps _hyvin_element_ops[KIND (OBSERVATIONS) + 1] = {
  [KIND (PERIOD)] = { sizeof (HyvinPeriod *), make_period_pspec, get_value, borrow_value,
                      is_there, periods_equal, copy_period, clear_period, NULL, NULL },
  [KIND (TEXT)] = TEXT_OPS,
  [KIND (PARAGRAPHS)] = TEXT_OPS,
  [KIND (CHILD)] = { sizeof (HyvinElement *), make_child_pspec, get_child, NULL,
                     is_there, children_equal, copy_child, clear_child, NULL, NULL },
  [KIND (CHILDREN)] = { sizeof (HyvinItems *), make_list_pspec, get_list, NULL,
                        list_is_set, lists_equal, copy_list, clear_list, NULL, NULL },
  [KIND (OBSERVATIONS)] = { sizeof (HyvinObservations *), make_observations_pspec,
                            get_observations, NULL, observations_are_set, observations_equal,
                            copy_observations, clear_observations, NULL, NULL },
};
