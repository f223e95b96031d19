/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-listed-measure.h>

#include "hyvin-aligned-private.h"
#include "hyvin-context-private.h"

G_BEGIN_DECLS

/* Which plan goes with which strategy in a set, and what of the one is the same
 * as what of the other. Made once for a validation; nobody changes it then. */
typedef struct _HyvinAlignment HyvinAlignment;

/* A measure of a plan as a strategy lists it. */
typedef struct
{
  HyvinListedMeasure *listed;
  HyvinTie *tie;
} HyvinListing;

HyvinAlignment *     _hyvin_context_get_alignment    (HyvinContext       *context);

const HyvinAligned * _hyvin_alignment_lookup         (HyvinAlignment     *self,
                                                      HyvinElement       *element);
gboolean             _hyvin_alignment_is_followed    (HyvinAlignment     *self,
                                                      HyvinElement       *measure);
gboolean             _hyvin_alignment_is_followed_by (HyvinAlignment     *self,
                                                      HyvinElement       *measure,
                                                      const HyvinTie     *tie);
gboolean             _hyvin_alignment_is_unknown     (HyvinAlignment     *self,
                                                      HyvinElement       *measure);
GPtrArray *          _hyvin_alignment_list_ties      (HyvinAlignment     *self,
                                                      HyvinElement       *measure);
const GPtrArray *    _hyvin_alignment_get_listings   (HyvinAlignment     *self,
                                                      HyvinElement       *measure);
const HyvinTie *     _hyvin_alignment_get_missing    (HyvinAlignment     *self,
                                                      HyvinElement       *listed_measure);
GPtrArray *          _hyvin_alignment_list_same      (HyvinAlignment     *self,
                                                      HyvinElement       *element);
const GPtrArray *    _hyvin_alignment_get_regional   (HyvinAlignment     *self);

G_END_DECLS
