/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Options that are shown under one heading; an array of them ends with one
 * without. */
typedef struct
{
  const char *heading;
  const GOptionEntry *entries;
} OptionGroup;

gboolean arguments_parse (const OptionGroup  *groups,
                          gboolean            only_before_words,
                          char              **words,
                          GError            **error);

G_END_DECLS
