/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-document.h>
#include <hyvin/hyvin-enums.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_FINDING (hyvin_finding_get_type ())

HYVIN_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (HyvinFinding, hyvin_finding, HYVIN, FINDING, GObject)

HYVIN_AVAILABLE_IN_ALL
HyvinFinding *  hyvin_finding_from_error         (const GError *error,
                                                  const char   *file,
                                                  const char   *language);
HYVIN_AVAILABLE_IN_ALL
HyvinFinding *  hyvin_finding_detach             (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_code           (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
HyvinSeverity   hyvin_finding_get_severity       (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_message        (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_hint           (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_file           (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_finding_get_line           (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_finding_get_column         (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_path           (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_object_id      (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_document_id    (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
HyvinElement *  hyvin_finding_get_element        (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
HyvinDocument * hyvin_finding_get_document       (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
HyvinElement *  hyvin_finding_get_related        (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_related_file   (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_finding_get_related_line   (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_finding_get_related_column (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_related_path   (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_noted_reason   (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_finding_get_fingerprint    (HyvinFinding *self);
HYVIN_AVAILABLE_IN_ALL
char *          hyvin_finding_to_string          (HyvinFinding *self);

G_END_DECLS
