/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-namespaces-private.h"

#include <string.h>

#include "hyvin-attributes-private.h"
#include "hyvin-hash-private.h"

static void
declaration_clear (gpointer data)
{
  HyvinNamespaceDeclaration *declaration = data;

  g_free (declaration->prefix);
  g_free (declaration->uri);
}

HyvinNamespaces *
_hyvin_namespaces_new (void)
{
  HyvinNamespaces *self = g_new0 (HyvinNamespaces, 1);

  self->stack = g_array_new (FALSE, FALSE, sizeof (HyvinNamespaceDeclaration));
  g_array_set_clear_func (self->stack, declaration_clear);
  self->latest = g_hash_table_new (_hyvin_str_hash, g_str_equal);
  return self;
}

void
_hyvin_namespaces_free (HyvinNamespaces *self)
{
  g_hash_table_unref (self->latest);
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
      const char *prefix = (const char *) namespaces[2 * i];
      const char *uri = (const char *) namespaces[2 * i + 1];
      HyvinNamespaceDeclaration declaration = {
        g_strdup (prefix != NULL ? prefix : ""), _hyvin_namespace_uri (uri != NULL ? uri : ""), depth,
      };

      declaration.hidden = g_hash_table_lookup (self->latest, declaration.prefix);
      g_array_append_val (self->stack, declaration);
      /* The key stays that of the outermost. */
      g_hash_table_insert (self->latest, declaration.prefix, GUINT_TO_POINTER (self->stack->len));
      self->depth = depth;
    }
}

static const HyvinNamespaceDeclaration *
peek_last (const HyvinNamespaces *self)
{
  guint length = self->stack->len;

  return length > 0 ? &g_array_index (self->stack, HyvinNamespaceDeclaration, length - 1) : NULL;
}

static void
pop_last (HyvinNamespaces *self)
{
  const HyvinNamespaceDeclaration *last = peek_last (self);

  if (last->hidden != NULL)
    g_hash_table_insert (self->latest, last->prefix, last->hidden);
  else
    g_hash_table_remove (self->latest, last->prefix);
  g_array_set_size (self->stack, self->stack->len - 1);
}

/* Forgets what the elements from a depth on declare. */
void
_hyvin_namespaces_pop (HyvinNamespaces *self,
                       guint            depth)
{
  const HyvinNamespaceDeclaration *last;

  while ((last = peek_last (self)) != NULL && last->depth >= depth)
    pop_last (self);
  self->depth = last != NULL ? last->depth : 0;
}

/* What a prefix means here, "" being that of the default namespace; NULL: nothing. */
const char *
_hyvin_namespaces_find (const HyvinNamespaces *self,
                        const char            *prefix)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->latest, prefix));

  return number > 0 ? g_array_index (self->stack, HyvinNamespaceDeclaration, number - 1).uri : NULL;
}

static int
compare_prefixes (gconstpointer a,
                  gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* The prefixes that mean something here, sorted, without that of the default
 * namespace. The array does not own them. */
GPtrArray *
_hyvin_namespaces_list (const HyvinNamespaces *self)
{
  GPtrArray *prefixes = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer prefix;

  g_hash_table_iter_init (&iter, self->latest);
  while (g_hash_table_iter_next (&iter, &prefix, NULL))
    if (*(const char *) prefix != '\0')
      g_ptr_array_add (prefixes, prefix);
  g_ptr_array_sort (prefixes, compare_prefixes);
  return prefixes;
}

/* The namespaces that are used by one attribute. */
typedef struct
{
  const HyvinNamespaces *scope;
  GPtrArray *pairs;             /* NULL: none */
  GHashTable *prefixes;
} Used;

static void
use (Used       *self,
     const char *start,
     gsize       length)
{
  g_autofree char *prefix = g_strndup (start, length);
  const char *uri = _hyvin_namespaces_find (self->scope, prefix);

  if (length == 0 || uri == NULL)
    return;
  if (self->pairs == NULL)
    {
      self->pairs = g_ptr_array_new ();
      self->prefixes = g_hash_table_new (_hyvin_str_hash, g_str_equal);
    }
  if (g_hash_table_contains (self->prefixes, prefix))
    return;
  g_hash_table_add (self->prefixes, prefix);
  g_ptr_array_add (self->pairs, g_steal_pointer (&prefix));
  g_ptr_array_add (self->pairs, g_strdup (uri));
}

static gboolean
is_in_name (char c)
{
  return g_ascii_isalnum (c) || strchr ("-._", c) != NULL || (c & 0x80) != 0;
}

/* What stands before the colons of a text may be prefixes. */
static void
use_prefixes (Used       *self,
              const char *text)
{
  const char *start = text;
  const char *colon;

  while ((colon = strchr (start, ':')) != NULL)
    {
      const char *prefix = colon;

      while (prefix > start && is_in_name (prefix[-1]))
        prefix--;
      use (self, prefix, (gsize) (colon - prefix));
      start = colon + 1;
    }
}

/* The namespaces in scope whose prefixes an attribute uses, in its name or, as
 * xsi:type="t:plan" does, in its value: pairs of prefix and URI. NULL: none. */
char **
_hyvin_namespaces_used (const HyvinNamespaces *self,
                        const char            *name,
                        const char            *value)
{
  Used used = { self, NULL, NULL };

  use_prefixes (&used, name);
  use_prefixes (&used, value);
  if (used.pairs == NULL)
    return NULL;
  g_hash_table_unref (used.prefixes);
  g_ptr_array_add (used.pairs, NULL);
  return (char **) g_ptr_array_free (used.pairs, FALSE);
}
