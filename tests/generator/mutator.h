/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void mutate (GString    *text,
             GRand      *rand);
void mix    (GString    *text,
             const char *other,
             gsize       length,
             GRand      *rand);

G_END_DECLS
