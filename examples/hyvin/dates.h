/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

gboolean      parse_date  (const char   *text,
                           GDate        *date,
                           GError      **error);
void          get_today   (GDate        *date);
char *        print_date  (const GDate  *date);
HyvinPeriod * parse_term  (const char   *text,
                           GError      **error);

G_END_DECLS
