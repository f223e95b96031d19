/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-document-set.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-report.h>
#include <hyvin/hyvin-rule.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_VALIDATOR (hyvin_validator_get_type ())

HYVIN_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (HyvinValidator, hyvin_validator, HYVIN, VALIDATOR, GObject)

HYVIN_AVAILABLE_IN_ALL
HyvinValidator * hyvin_validator_new              (void);
HYVIN_AVAILABLE_IN_ALL
HyvinReport *    hyvin_validator_validate         (HyvinValidator    *self,
                                                   HyvinDocument     *document);
HYVIN_AVAILABLE_IN_ALL
HyvinReport *    hyvin_validator_validate_set     (HyvinValidator    *self,
                                                   HyvinDocumentSet  *set);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_validator_set_profile      (HyvinValidator    *self,
                                                   const char        *profile,
                                                   GError           **error);
HYVIN_AVAILABLE_IN_ALL
const char *     hyvin_validator_get_profile      (HyvinValidator    *self);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_validator_set_severity     (HyvinValidator    *self,
                                                   const char        *code,
                                                   HyvinSeverity      severity,
                                                   GError           **error);
HYVIN_AVAILABLE_IN_ALL
HyvinSeverity    hyvin_validator_get_severity     (HyvinValidator    *self,
                                                   const char        *code);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_validator_add_rule         (HyvinValidator    *self,
                                                   HyvinRule         *rule,
                                                   GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_validator_remove_rule      (HyvinValidator    *self,
                                                   HyvinRule         *rule);
HYVIN_AVAILABLE_IN_ALL
GPtrArray *      hyvin_validator_list_rules       (HyvinValidator    *self);
HYVIN_AVAILABLE_IN_ALL
const char *     hyvin_validator_get_data_dir     (HyvinValidator    *self);
HYVIN_AVAILABLE_IN_ALL
gboolean         hyvin_validator_set_data_dir     (HyvinValidator    *self,
                                                   const char        *path,
                                                   GError           **error);
HYVIN_AVAILABLE_IN_ALL
const GDate *    hyvin_validator_get_date         (HyvinValidator    *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_validator_set_date         (HyvinValidator    *self,
                                                   const GDate       *date);
HYVIN_AVAILABLE_IN_ALL
guint            hyvin_validator_get_max_findings (HyvinValidator    *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_validator_set_max_findings (HyvinValidator    *self,
                                                   guint              max_findings);
HYVIN_AVAILABLE_IN_ALL
const char *     hyvin_validator_get_language     (HyvinValidator    *self);
HYVIN_AVAILABLE_IN_ALL
void             hyvin_validator_set_language     (HyvinValidator    *self,
                                                   const char        *language);

HYVIN_AVAILABLE_IN_ALL
GPtrArray *      hyvin_document_list_load_findings (HyvinDocument    *self);

G_END_DECLS
