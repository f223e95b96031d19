/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "vocabulary.h"

#include <string.h>

#include "hyvin-observations-private.h"
#include "hyvin-period-private.h"

static GPtrArray *shapes;

const Shape *
vocabulary_find (const char *name,
                 gsize       length)
{
  GPtrArray *all = vocabulary_get_shapes ();
  guint i;

  for (i = 0; i < all->len; i++)
    {
      const Shape *shape = g_ptr_array_index (all, i);

      if (strncmp (shape->name, name, length) == 0 && shape->name[length] == '\0')
        return shape;
    }
  return NULL;
}

/* Returns FALSE when it is there already. */
static gboolean
add_shape (const char       *name,
           const HyvinField *fields,
           guint             n_fields)
{
  Shape *shape;
  guint i;

  for (i = 0; i < shapes->len; i++)
    {
      shape = g_ptr_array_index (shapes, i);
      if (shape->fields == fields && strcmp (shape->name, name) == 0)
        return FALSE;
    }
  shape = g_new (Shape, 1);
  *shape = (Shape) { name, fields, n_fields };
  g_ptr_array_add (shapes, shape);
  return TRUE;
}

static void
add_object (const char *name,
            GType       type);

static void
add_field (const HyvinField *field)
{
  const char *name = _hyvin_field_xml_name (field);

  if (field->wrapper != NULL)
    add_shape (field->wrapper, NULL, 0);
  switch (field->kind)
    {
    case HYVIN_FIELD_CHILD:
    case HYVIN_FIELD_CHILDREN:
      add_object (name, field->type ());
      break;
    case HYVIN_FIELD_PERIOD:
      add_shape (name, _hyvin_period_fields, HYVIN_N_PERIOD_FIELDS);
      break;
    case HYVIN_FIELD_OBSERVATIONS:
      add_shape (name, _hyvin_observation_fields, HYVIN_N_OBSERVATION_FIELDS);
      break;
    default:
      add_shape (name, NULL, 0);
    }
}

static void
add_object (const char *name,
            GType       type)
{
  HyvinElementClass *klass = g_type_class_ref (type);
  guint i;

  if (add_shape (name, klass->fields, klass->n_fields))
    {
      for (i = 0; i < klass->n_fields; i++)
        {
          if (!_hyvin_field_is_attribute (&klass->fields[i]))
            add_field (&klass->fields[i]);
        }
    }
  g_type_class_unref (klass);
}

GPtrArray *
vocabulary_get_shapes (void)
{
  if (shapes == NULL)
    {
      shapes = g_ptr_array_new_with_free_func (g_free);
      add_object ("document", HYVIN_TYPE_DOCUMENT);
      add_shape ("p", NULL, 0);
    }
  return shapes;
}
