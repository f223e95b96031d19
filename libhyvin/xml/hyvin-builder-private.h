/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document.h>

#include "hyvin-limits-private.h"

G_BEGIN_DECLS

/* Makes a document out of bytes, fed piece by piece. */
typedef struct _HyvinBuilder HyvinBuilder;

HyvinBuilder *  _hyvin_builder_new    (const HyvinLimits  *limits,
                                       const char         *name);
void            _hyvin_builder_free   (HyvinBuilder       *self);
gboolean        _hyvin_builder_feed   (HyvinBuilder       *self,
                                       const char         *data,
                                       gsize               length,
                                       GError            **error);
HyvinDocument * _hyvin_builder_finish (HyvinBuilder       *self,
                                       GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinBuilder, _hyvin_builder_free)

G_END_DECLS
