/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_TASK (hyvin_task_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinTask, hyvin_task, TASK)

HYVIN_AVAILABLE_IN_ALL
HyvinTask *   hyvin_task_new        (void);
HYVIN_AVAILABLE_IN_ALL
const GDate * hyvin_task_get_agreed (HyvinTask *self);
HYVIN_AVAILABLE_IN_ALL
void          hyvin_task_set_agreed (HyvinTask   *self,
                                     const GDate *agreed);
HYVIN_AVAILABLE_IN_ALL
HyvinText *   hyvin_task_get_title  (HyvinTask *self);
HYVIN_AVAILABLE_IN_ALL
void          hyvin_task_set_title  (HyvinTask *self,
                                     HyvinText *title);

G_END_DECLS
