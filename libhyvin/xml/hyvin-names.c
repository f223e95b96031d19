/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-names-private.h"

#include <string.h>

struct _HyvinNames
{
  HyvinParser *parser;
  GHashTable *tables;           /* const HyvinField * to HyvinNamedFields */
};

/* The names are those of the dictionary of the parser, which must have one. */
HyvinNames *
_hyvin_names_new (HyvinParser *parser)
{
  HyvinNames *self = g_new0 (HyvinNames, 1);

  self->parser = parser;
  self->tables = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  return self;
}

void
_hyvin_names_free (HyvinNames *self)
{
  g_hash_table_unref (self->tables);
  g_free (self);
}

/* Without its name a field would never be found. */
static const xmlChar *
look_up (HyvinNames *self,
         const char *name,
         gsize       length)
{
  const xmlChar *found = xmlDictLookup (self->parser->context->dict, (const xmlChar *) name,
                                        (int) length);

  if (found == NULL)
    _hyvin_parser_fail_for_memory (self->parser);
  return found;
}

static void
set_name (HyvinNames       *self,
          const HyvinField *field,
          HyvinName        *name)
{
  const char *text = _hyvin_field_xml_name (field);
  const char *colon = strchr (text, ':');
  const char *local = colon != NULL ? colon + 1 : text;

  name->name = look_up (self, local, strlen (local));
  if (colon != NULL)
    name->prefix = look_up (self, text, (gsize) (colon - text));
  name->outer = field->wrapper != NULL ? look_up (self, field->wrapper, strlen (field->wrapper))
                                       : name->name;
}

const HyvinNamedFields *
_hyvin_names_get (HyvinNames       *self,
                  const HyvinField *fields,
                  guint             n_fields)
{
  HyvinNamedFields *table = g_hash_table_lookup (self->tables, fields);
  guint i;

  if (table != NULL)
    return table;
  table = g_malloc0 (sizeof *table + n_fields * sizeof (HyvinName));
  table->fields = fields;
  table->n_fields = n_fields;
  for (i = 0; i < n_fields; i++)
    {
      set_name (self, &fields[i], &table->names[i]);
      table->n_attributes += _hyvin_field_is_attribute (&fields[i]) ? 1 : 0;
    }
  g_hash_table_insert (self->tables, (gpointer) fields, table);
  return table;
}
