/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-fragment-private.h"

#include <string.h>

#include "hyvin-attributes-private.h"
#include "hyvin-escape-private.h"

static void
append_declaration (GString    *xml,
                    const char *prefix,
                    const char *uri)
{
  g_string_append (xml, *prefix != '\0' ? " xmlns:" : " xmlns");
  g_string_append (xml, prefix);
  g_string_append (xml, "=\"");
  _hyvin_escape_attribute (xml, uri, strlen (uri));
  g_string_append_c (xml, '"');
}

/* Declares all that is in scope, sorted by prefix, since values may use any
 * of it. The default namespace where the fragment will stand is our own. Returns
 * what that costs, in bytes. */
static gsize
declare_scope (GString               *xml,
               const HyvinNamespaces *scope,
               const char            *own_namespace)
{
  g_autoptr (GPtrArray) prefixes = _hyvin_namespaces_list (scope);
  const char *default_uri = _hyvin_namespaces_find (scope, "");
  gsize start = xml->len;
  guint i;

  default_uri = default_uri != NULL ? default_uri : "";
  if (strcmp (default_uri, own_namespace) != 0)
    append_declaration (xml, "", default_uri);
  for (i = 0; i < prefixes->len; i++)
    {
      const char *prefix = g_ptr_array_index (prefixes, i);

      append_declaration (xml, prefix, _hyvin_namespaces_find (scope, prefix));
    }
  return xml->len - start + HYVIN_DECLARATION_OVERHEAD * (gsize) prefixes->len;
}

/* Declares what the tag at hand does: the latest that came into scope. */
static void
declare_own (GString               *xml,
             const HyvinNamespaces *scope,
             guint                  n_namespaces)
{
  guint i;

  for (i = scope->stack->len - n_namespaces; i < scope->stack->len; i++)
    {
      const HyvinNamespaceDeclaration *own = &g_array_index (scope->stack, HyvinNamespaceDeclaration, i);

      append_declaration (xml, own->prefix, own->uri);
    }
}

static void
append_name (GString       *xml,
             const xmlChar *prefix,
             const xmlChar *name)
{
  if (prefix != NULL)
    {
      g_string_append (xml, (const char *) prefix);
      g_string_append_c (xml, ':');
    }
  g_string_append (xml, (const char *) name);
}

static void
close_tag (HyvinFragment *self)
{
  if (self->in_tag)
    g_string_append_c (self->xml, '>');
  self->in_tag = FALSE;
}

/* Returns what it costs to declare the namespaces in scope, in bytes. */
gsize
_hyvin_fragment_start (HyvinFragment         *self,
                       const HyvinNamespaces *scope,
                       const char            *own_namespace,
                       const xmlChar         *name,
                       const xmlChar         *prefix,
                       int                    n_namespaces,
                       int                    n_attributes,
                       const xmlChar        **attributes)
{
  g_autoptr (GString) buffer = g_string_new (NULL);
  const char *value;
  gsize declared = 0;
  gsize length;
  int i;

  if (self->depth++ == 0)
    self->xml = g_string_new (NULL);
  self->n_text = 0;
  close_tag (self);
  g_string_append_c (self->xml, '<');
  append_name (self->xml, prefix, name);
  if (self->depth == 1)
    declared = declare_scope (self->xml, scope, own_namespace);
  else
    declare_own (self->xml, scope, (guint) n_namespaces);
  for (i = 0; i < n_attributes; i++, attributes += 5)
    {
      g_string_append_c (self->xml, ' ');
      append_name (self->xml, attributes[1], attributes[0]);
      g_string_append (self->xml, "=\"");
      value = _hyvin_attribute_value (attributes, buffer, &length);
      _hyvin_escape_attribute (self->xml, value, length);
      g_string_append_c (self->xml, '"');
    }
  self->in_tag = TRUE;
  return declared;
}

/* The fragment is complete when its depth comes down to 0. */
void
_hyvin_fragment_end (HyvinFragment *self,
                     const xmlChar *name,
                     const xmlChar *prefix)
{
  self->depth--;
  self->n_text = 0;
  if (self->in_tag)
    {
      g_string_append (self->xml, "/>");
      self->in_tag = FALSE;
      return;
    }
  g_string_append (self->xml, "</");
  append_name (self->xml, prefix, name);
  g_string_append_c (self->xml, '>');
}

void
_hyvin_fragment_text (HyvinFragment *self,
                      const char    *text,
                      gsize          length)
{
  close_tag (self);
  self->n_text += length;
  _hyvin_escape_text (self->xml, text, length);
}

void
_hyvin_fragment_comment (HyvinFragment *self,
                         const xmlChar *content)
{
  close_tag (self);
  g_string_append_printf (self->xml, "<!--%s-->", (const char *) content);
}

void
_hyvin_fragment_instruction (HyvinFragment *self,
                             const xmlChar *target,
                             const xmlChar *data)
{
  close_tag (self);
  g_string_append_printf (self->xml, "<?%s", (const char *) target);
  if (data != NULL)
    g_string_append_printf (self->xml, " %s", (const char *) data);
  g_string_append (self->xml, "?>");
}

char *
_hyvin_fragment_steal (HyvinFragment *self)
{
  return g_string_free (g_steal_pointer (&self->xml), FALSE);
}
