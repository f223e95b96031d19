/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-fragment-private.h"

#include <string.h>

#include "hyvin-attributes-private.h"
#include "hyvin-escape-private.h"
#include "hyvin-hash-private.h"

/* What sorting and writing a declaration costs beside its text. */
#define DECLARATION_OVERHEAD 64

typedef struct
{
  char *prefix;                 /* NULL: the default namespace */
  char *uri;                    /* "": none */
  guint depth;                  /* of the element that declares it */
} Namespace;

static gsize
get_size (const Namespace *namespace)
{
  return (namespace->prefix != NULL ? strlen (namespace->prefix) : 0) + strlen (namespace->uri)
         + DECLARATION_OVERHEAD;
}

static void
namespace_clear (gpointer data)
{
  Namespace *namespace = data;

  g_free (namespace->prefix);
  g_free (namespace->uri);
}

HyvinNamespaces *
_hyvin_namespaces_new (void)
{
  HyvinNamespaces *self = g_new0 (HyvinNamespaces, 1);

  self->stack = g_array_new (FALSE, FALSE, sizeof (Namespace));
  g_array_set_clear_func (self->stack, namespace_clear);
  return self;
}

void
_hyvin_namespaces_free (HyvinNamespaces *self)
{
  g_array_unref (self->stack);
  g_free (self);
}

/* libxml2 gives namespaces as pairs of prefix and URI. */
void
_hyvin_namespaces_push (HyvinNamespaces  *self,
                        guint             depth,
                        int               n_namespaces,
                        const xmlChar   **namespaces)
{
  int i;

  for (i = 0; i < n_namespaces; i++)
    {
      const char *uri = (const char *) namespaces[2 * i + 1];
      Namespace namespace = {
        g_strdup ((const char *) namespaces[2 * i]), g_strdup (uri != NULL ? uri : ""), depth,
      };

      self->size += get_size (&namespace);
      g_array_append_val (self->stack, namespace);
      self->depth = depth;
    }
}

void
_hyvin_namespaces_pop (HyvinNamespaces *self,
                       guint            depth)
{
  guint length = self->stack->len;

  while (length > 0 && g_array_index (self->stack, Namespace, length - 1).depth >= depth)
    self->size -= get_size (&g_array_index (self->stack, Namespace, --length));
  g_array_set_size (self->stack, length);
  self->depth = length > 0 ? g_array_index (self->stack, Namespace, length - 1).depth : 0;
}

static int
compare_prefixes (gconstpointer a,
                  gconstpointer b)
{
  return g_strcmp0 (*(const char * const *) a, *(const char * const *) b);
}

static void
append_declaration (GString    *xml,
                    const char *prefix,
                    const char *uri)
{
  g_autofree char *value = _hyvin_namespace_uri (uri);

  g_string_append (xml, prefix != NULL ? " xmlns:" : " xmlns");
  g_string_append (xml, prefix != NULL ? prefix : "");
  g_string_append (xml, "=\"");
  _hyvin_escape_attribute (xml, value, strlen (value));
  g_string_append_c (xml, '"');
}

/* Declares all that is in scope, sorted by prefix, since values may use any
 * of it. The default namespace where the fragment will stand is our own. */
static void
declare_scope (GString               *xml,
               const HyvinNamespaces *scope,
               const char            *own_namespace)
{
  g_autoptr (GHashTable) uris = g_hash_table_new (_hyvin_str_hash, g_str_equal);
  g_autoptr (GPtrArray) prefixes = g_ptr_array_new ();
  const char *default_uri = "";
  guint i;

  for (i = 0; i < scope->stack->len; i++)
    {
      const Namespace *namespace = &g_array_index (scope->stack, Namespace, i);

      if (namespace->prefix == NULL)
        default_uri = namespace->uri;
      else if (g_hash_table_insert (uris, namespace->prefix, namespace->uri))
        g_ptr_array_add (prefixes, namespace->prefix);
    }

  if (strcmp (default_uri, own_namespace) != 0)
    append_declaration (xml, NULL, default_uri);
  g_ptr_array_sort (prefixes, compare_prefixes);
  for (i = 0; i < prefixes->len; i++)
    {
      const char *prefix = g_ptr_array_index (prefixes, i);

      append_declaration (xml, prefix, g_hash_table_lookup (uris, prefix));
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

void
_hyvin_fragment_start (HyvinFragment         *self,
                       const HyvinNamespaces *scope,
                       const char            *own_namespace,
                       const xmlChar         *name,
                       const xmlChar         *prefix,
                       int                    n_namespaces,
                       const xmlChar        **namespaces,
                       int                    n_attributes,
                       const xmlChar        **attributes)
{
  g_autoptr (GString) buffer = g_string_new (NULL);
  const char *value;
  gsize length;
  int i;

  if (self->depth++ == 0)
    self->xml = g_string_new (NULL);
  self->n_text = 0;
  close_tag (self);
  g_string_append_c (self->xml, '<');
  append_name (self->xml, prefix, name);
  if (self->depth == 1)
    declare_scope (self->xml, scope, own_namespace);
  for (i = 0; i < n_namespaces && self->depth > 1; i++)
    {
      const char *uri = (const char *) namespaces[2 * i + 1];

      append_declaration (self->xml, (const char *) namespaces[2 * i], uri != NULL ? uri : "");
    }
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
