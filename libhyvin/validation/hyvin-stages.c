/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-stages-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-enum-types.h>

#include "hyvin-data-private.h"

/* What the stages are called in messages; the index is the HyvinClockStage. */
static const char * const names[HYVIN_N_CLOCK_STAGES] = {
  NULL,
  N_("review before the financial statements"),
  N_("half-year review"),
  N_("review while the budget is prepared"),
  N_("annual report"),
  N_("review at the end of the term"),
  N_("hearing of residents and organisations"),
  N_("conclusions"),
  N_("proposals to the committees"),
  N_("handling by the council"),
};

/* In English; translated when it is shown. */
const char *
_hyvin_stage_get_name (HyvinClockStage stage)
{
  return names[stage];
}

static gboolean
read_stage (const char      *word,
            HyvinClockStage *stage)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (HYVIN_TYPE_CLOCK_STAGE);
  GEnumValue *value = g_enum_get_value_by_nick (klass, word);

  if (value == NULL || value->value == HYVIN_CLOCK_STAGE_UNSET)
    {
      g_warning ("stages.ini: “%s” is no stage, and is left out", word);
      return FALSE;
    }
  *stage = (HyvinClockStage) value->value;
  return TRUE;
}

static void
load_months (HyvinStages *stages,
             GKeyFile    *file)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, "months", NULL, NULL);
  char **key;

  for (key = keys; key != NULL && *key != NULL; key++)
    {
      gsize n_months = 0;
      g_autofree int *months = g_key_file_get_integer_list (file, "months", *key, &n_months, NULL);
      HyvinStage stage;

      if (!read_stage (*key, &stage.stage))
        continue;
      stage.first_month = n_months > 0 ? months[0] : 1;
      stage.last_month = n_months > 1 ? months[1] : 12;
      g_array_append_val (stages->all, stage);
    }
}

static void
load_order (HyvinStages *stages,
            GKeyFile    *file)
{
  g_auto (GStrv) words = g_key_file_get_string_list (file, "order", "stages", NULL, NULL);
  char **word;

  for (word = words; word != NULL && *word != NULL; word++)
    {
      HyvinStage stage = { .first_month = 1, .last_month = 12 };

      if (!read_stage (*word, &stage.stage))
        continue;
      g_array_append_val (stages->all, stage);
      g_array_append_val (stages->order, stage.stage);
    }
}

static gpointer
load_stages (gpointer data G_GNUC_UNUSED)
{
  HyvinStages *stages = g_new (HyvinStages, 1);
  g_autoptr (GKeyFile) file = _hyvin_data_load_ini ("stages.ini");

  stages->all = g_array_new (FALSE, FALSE, sizeof (HyvinStage));
  stages->order = g_array_new (FALSE, FALSE, sizeof (HyvinClockStage));
  load_months (stages, file);
  load_order (stages, file);
  return stages;
}

/* What stages.ini says. */
const HyvinStages *
_hyvin_stages_get (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_stages, NULL);
}
