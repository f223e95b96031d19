/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-indicator-list-private.h"
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
                                            GError             **error);
void           _hyvin_profile_free         (HyvinProfile        *self);
HyvinSeverity  _hyvin_profile_get_severity (const HyvinProfile  *self,
                                            const HyvinRuleRow  *row);
HyvinLaw       _hyvin_profile_get_law      (const HyvinProfile  *self);
int            _hyvin_profile_get_threshold (const HyvinProfile *self,
                                            const char          *name);
const HyvinIndicatorList *
               _hyvin_profile_get_indicator_list (const HyvinProfile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinProfile, _hyvin_profile_free)

G_END_DECLS
