/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document.h>

#include "hyvin-parser-private.h"

G_BEGIN_DECLS

/* Makes a document out of bytes. */
typedef struct _HyvinBuilder HyvinBuilder;

HyvinBuilder *  _hyvin_builder_new  (const HyvinLimits  *limits,
                                     const char         *name,
                                     const char         *language);
void            _hyvin_builder_free (HyvinBuilder       *self);
HyvinDocument * _hyvin_builder_run  (HyvinBuilder       *self,
                                     HyvinParserRead     read,
                                     gpointer            read_data,
                                     GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinBuilder, _hyvin_builder_free)

G_END_DECLS
