/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <hyvin/hyvin-enums.h>

G_BEGIN_DECLS

#define HYVIN_N_CLOCK_STAGES (HYVIN_CLOCK_STAGE_COUNCIL + 1)

/* A stage that an annual clock should have, and the months it may stand in. */
typedef struct
{
  HyvinClockStage stage;
  int first_month;
  int last_month;
} HyvinStage;

/* All of them, and those that follow each other round the year. */
typedef struct
{
  GArray *all;                  /* of HyvinStage */
  GArray *order;                /* of HyvinClockStage */
} HyvinStages;

gpointer     _hyvin_stages_load    (GKeyFile         *file,
                                    GError          **error);
void         _hyvin_stages_free    (gpointer          stages);
const char * _hyvin_stage_get_name (HyvinClockStage   stage);

G_END_DECLS
