/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-field-private.h"

gpointer
_hyvin_field_slot (const HyvinField *field,
                   HyvinElement     *owner)
{
  return G_STRUCT_MEMBER_P (owner, field->offset);
}

const char *
_hyvin_field_xml_name (const HyvinField *field)
{
  return field->xml_name != NULL ? field->xml_name : field->name;
}

gboolean
_hyvin_field_is_attribute (const HyvinField *field)
{
  return field->kind < HYVIN_FIELD_PERIOD;
}

gboolean
_hyvin_field_is_reference (const HyvinField *field)
{
  return field->kind == HYVIN_FIELD_REFERENCE || field->kind == HYVIN_FIELD_REFERENCES;
}

/* Whether a reference of this field may point at an object of @type. */
gboolean
_hyvin_field_accepts (const HyvinField *field,
                      GType             type)
{
  gsize i;

  if (field->targets[0] == NULL)
    return TRUE;
  for (i = 0; i < G_N_ELEMENTS (field->targets) && field->targets[i] != NULL; i++)
    {
      if (g_type_is_a (type, field->targets[i]()))
        return TRUE;
    }
  return FALSE;
}

/* What can be done with the values of a field. */
const HyvinFieldOps *
_hyvin_field_ops (const HyvinField *field)
{
  return _hyvin_field_is_attribute (field) ? &_hyvin_attribute_ops[field->kind]
                                           : &_hyvin_element_ops[field->kind - HYVIN_FIELD_PERIOD];
}
