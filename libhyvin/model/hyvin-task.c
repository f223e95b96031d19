/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-task.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinTask:
 *
 * Something that a group has agreed to do.
 *
 * Since: 1.0
 */
struct _HyvinTask
{
  HyvinElement parent_instance;

  GDate agreed;
  HyvinText *title;
};

static const HyvinField fields[] = {
  { "agreed", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinTask, agreed) },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinTask, title), .required = TRUE },
};

HYVIN_DEFINE_ELEMENT (HyvinTask, hyvin_task, "task")

/**
 * hyvin_task_new:
 *
 * Makes a task.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinTask, hyvin_task)

/**
 * HyvinTask:agreed:
 *
 * When it was agreed on.
 *
 * Since: 1.0
 */

/**
 * hyvin_task_get_agreed:
 * @self: a task
 *
 * Gets [property@Hyvin.Task:agreed]: when it was agreed on.
 *
 * Returns: (nullable): the day, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_task_set_agreed:
 * @self: a task
 * @agreed: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Task:agreed].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DATE (HyvinTask, hyvin_task, agreed)

/**
 * HyvinTask:title:
 *
 * The task, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_task_get_title:
 * @self: a task
 *
 * Gets [property@Hyvin.Task:title]: the task, in each language it is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_task_set_title:
 * @self: a task
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Task:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinTask, hyvin_task, title)
