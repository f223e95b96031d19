/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-stages-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-enum-types.h>
#include <hyvin/hyvin-error.h>

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
read_stage (const char       *word,
            HyvinClockStage  *stage,
            GError          **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (HYVIN_TYPE_CLOCK_STAGE);
  GEnumValue *value = g_enum_get_value_by_nick (klass, word);

  if (value == NULL || value->value == HYVIN_CLOCK_STAGE_UNSET)
    {
      g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE, "“%s” is no stage", word);
      return FALSE;
    }
  *stage = (HyvinClockStage) value->value;
  return TRUE;
}

/* The first and the last month. */
static gboolean
read_months (GKeyFile    *file,
             const char  *word,
             HyvinStage  *stage,
             GError     **error)
{
  gsize n_months = 0;
  g_autofree int *months = g_key_file_get_integer_list (file, "months", word, &n_months, error);

  if (months == NULL)
    return FALSE;
  stage->first_month = n_months == 2 ? months[0] : 0;
  stage->last_month = n_months == 2 ? months[1] : 0;
  if (stage->first_month >= 1 && stage->last_month >= stage->first_month && stage->last_month <= 12)
    return TRUE;
  g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE,
               "“%s” is not given a first and a last month, from 1 to 12", word);
  return FALSE;
}

static gboolean
load_months (HyvinStages  *stages,
             GKeyFile     *file,
             GError      **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, "months", NULL, NULL);
  char **key;

  for (key = keys; key != NULL && *key != NULL; key++)
    {
      HyvinStage stage;

      if (!read_stage (*key, &stage.stage, error) || !read_months (file, *key, &stage, error))
        return FALSE;
      g_array_append_val (stages->all, stage);
    }
  return TRUE;
}

static gboolean
load_order (HyvinStages  *stages,
            GKeyFile     *file,
            GError      **error)
{
  g_auto (GStrv) words = g_key_file_get_string_list (file, "order", "stages", NULL, NULL);
  char **word;

  for (word = words; word != NULL && *word != NULL; word++)
    {
      HyvinStage stage = { .first_month = 1, .last_month = 12 };

      if (!read_stage (*word, &stage.stage, error))
        return FALSE;
      g_array_append_val (stages->all, stage);
      g_array_append_val (stages->order, stage.stage);
    }
  return TRUE;
}

/* What stages.ini says, as a HyvinStages. */
gpointer
_hyvin_stages_load (GKeyFile  *file,
                    GError   **error)
{
  HyvinStages *stages = g_new (HyvinStages, 1);

  stages->all = g_array_new (FALSE, FALSE, sizeof (HyvinStage));
  stages->order = g_array_new (FALSE, FALSE, sizeof (HyvinClockStage));
  if (load_months (stages, file, error) && load_order (stages, file, error))
    return stages;
  _hyvin_stages_free (stages);
  return NULL;
}

void
_hyvin_stages_free (gpointer data)
{
  HyvinStages *stages = data;

  g_array_unref (stages->all);
  g_array_unref (stages->order);
  g_free (stages);
}
