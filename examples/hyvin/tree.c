/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tree.h"

#include <string.h>

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      unused G_GNUC_UNUSED)
{
  return strcmp (a, b);
}

GTree *
tree_new (GDestroyNotify free_value)
{
  return g_tree_new_full (compare, NULL, g_free, free_value);
}
