/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-text.h>

G_BEGIN_DECLS

/* What stands between two paragraphs of a long text. */
#define HYVIN_PARAGRAPH_BREAK "\n\n"

HyvinText * _hyvin_text_append (HyvinText  *self,
                                const char *language,
                                char       *value);

G_END_DECLS
