/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-field-private.h"

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
