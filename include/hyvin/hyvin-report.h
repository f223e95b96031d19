/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <gio/gio.h>

#include <hyvin/hyvin-finding.h>
#include <hyvin/hyvin-rule-result.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_REPORT (hyvin_report_get_type ())

HYVIN_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (HyvinReport, hyvin_report, HYVIN, REPORT, GObject)

HYVIN_AVAILABLE_IN_ALL
guint       hyvin_report_count      (HyvinReport   *self,
                                     HyvinSeverity  severity);
HYVIN_AVAILABLE_IN_ALL
guint       hyvin_report_get_n_untold (HyvinReport *self);
HYVIN_AVAILABLE_IN_ALL
GPtrArray * hyvin_report_list_noted (HyvinReport   *self);
HYVIN_AVAILABLE_IN_ALL
GPtrArray * hyvin_report_list_skipped (HyvinReport *self);
HYVIN_AVAILABLE_IN_ALL
GPtrArray * hyvin_report_list_results (HyvinReport *self);

G_END_DECLS
