/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-rule-private.h"

G_BEGIN_DECLS

/* Which rules are applied, and how much their findings weigh. */
typedef struct _HyvinProfile HyvinProfile;

/* The laws that have asked for welfare reports and plans. */
typedef enum
{
  HYVIN_LAW_OF_DATE,            /* the one in force on the document's date */
  HYVIN_LAW_2011,               /* Health Care Act 1326/2010 12 §, until 2022 */
  HYVIN_LAW_2023,               /* Act 612/2021 6 §, from 2023 */
} HyvinLaw;

#define HYVIN_PROFILE_DEFAULT "recommended"

HyvinProfile * _hyvin_profile_load         (const char          *name_or_path,
                                            const GPtrArray     *rules,
                                            const char          *language,
                                            GError             **error);
HyvinProfile * _hyvin_profile_ref          (HyvinProfile        *self);
void           _hyvin_profile_unref        (HyvinProfile        *self);
HyvinSeverity  _hyvin_profile_get_severity (const HyvinProfile  *self,
                                            HyvinRule           *rule);
HyvinLaw       _hyvin_profile_get_law      (const HyvinProfile  *self);
int            _hyvin_profile_get_threshold (const HyvinProfile *self,
                                            const char          *name);
const char *   _hyvin_profile_get_indicator_list (const HyvinProfile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinProfile, _hyvin_profile_unref)

G_END_DECLS
