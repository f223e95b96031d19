/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a reader takes; see the properties of HyvinReader. */
typedef struct
{
  guint64 max_bytes;
  guint max_depth;
  guint max_elements;
  guint max_text;
  guint max_token;
  guint max_declarations;
} HyvinLimits;

G_END_DECLS
