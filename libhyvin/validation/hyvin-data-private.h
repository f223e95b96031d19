/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-indicator-list-private.h"
#include "hyvin-municipalities-private.h"
#include "hyvin-stages-private.h"
#include "hyvin-terms-private.h"
#include "hyvin-words-private.h"

G_BEGIN_DECLS

/* What the rules know of the world. It never changes, so that validators in
 * several threads may have the same. */
typedef struct
{
  HyvinIndicatorLists *indicator_lists;
  HyvinMunicipalities *municipalities;
  HyvinStages *stages;
  HyvinTerms *terms;
  HyvinWords *words;
} HyvinData;

HyvinData * _hyvin_data_load         (const char  *folder,
                                      GError     **error);
HyvinData * _hyvin_data_load_default (void);
HyvinData * _hyvin_data_ref          (HyvinData   *self);
void        _hyvin_data_unref        (HyvinData   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinData, _hyvin_data_unref)

G_END_DECLS
