/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-rule-private.h"

G_BEGIN_DECLS

/* Which rules are applied, and how much their findings weigh. */
typedef struct _HyvinProfile HyvinProfile;

#define HYVIN_PROFILE_DEFAULT "recommended"

HyvinProfile * _hyvin_profile_load         (const char          *name_or_path,
                                            GError             **error);
void           _hyvin_profile_free         (HyvinProfile        *self);
HyvinSeverity  _hyvin_profile_get_severity (const HyvinProfile  *self,
                                            const HyvinRuleRow  *row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinProfile, _hyvin_profile_free)

G_END_DECLS
