/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-version.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_TEXT (hyvin_text_get_type ())

typedef struct _HyvinText HyvinText;

HYVIN_AVAILABLE_IN_ALL
GType        hyvin_text_get_type         (void);
HYVIN_AVAILABLE_IN_ALL
HyvinText *  hyvin_text_new              (const char      *value);
HYVIN_AVAILABLE_IN_ALL
HyvinText *  hyvin_text_new_in_language  (const char      *language,
                                          const char      *value);
HYVIN_AVAILABLE_IN_ALL
HyvinText *  hyvin_text_ref              (HyvinText       *self);
HYVIN_AVAILABLE_IN_ALL
void         hyvin_text_unref            (HyvinText       *self);
HYVIN_AVAILABLE_IN_ALL
HyvinText *  hyvin_text_with             (HyvinText       *self,
                                          const char      *language,
                                          const char      *value);
HYVIN_AVAILABLE_IN_ALL
HyvinText *  hyvin_text_without          (HyvinText       *self,
                                          const char      *language);
HYVIN_AVAILABLE_IN_ALL
guint        hyvin_text_get_n_entries    (const HyvinText *self);
HYVIN_AVAILABLE_IN_ALL
const char * hyvin_text_get_language     (const HyvinText *self,
                                          guint            index);
HYVIN_AVAILABLE_IN_ALL
const char * hyvin_text_get_value        (const HyvinText *self,
                                          guint            index);
HYVIN_AVAILABLE_IN_ALL
const char * hyvin_text_lookup           (const HyvinText *self,
                                          const char      *language,
                                          const char      *document_language);
HYVIN_AVAILABLE_IN_ALL
gboolean     hyvin_text_equal            (const HyvinText *self,
                                          const HyvinText *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinText, hyvin_text_unref)

G_END_DECLS
