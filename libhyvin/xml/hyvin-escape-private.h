/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void     _hyvin_escape_text      (GString    *out,
                                  const char *text,
                                  gsize       length);
void     _hyvin_escape_attribute (GString    *out,
                                  const char *text,
                                  gsize       length);
gboolean _hyvin_is_xml_text      (const char *text);

G_END_DECLS
