/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-text.h>

G_BEGIN_DECLS

char *   _hyvin_fold          (const char      *text);
char *   _hyvin_fold_space   (const char      *text);
gboolean _hyvin_is_blank      (const char      *text);
gboolean _hyvin_is_text_blank (const HyvinText *text);
gboolean _hyvin_texts_agree   (const HyvinText *a,
                               const char      *language_a,
                               const HyvinText *b,
                               const char      *language_b);

G_END_DECLS
