/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* For what is found by texts of documents, each of which the tree frees. Anybody can
 * write texts that are all one to g_str_hash(): a table of them takes time in the
 * square of their number, a tree never does. */
GTree * tree_new (GDestroyNotify free_value);

G_END_DECLS
