/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-survey.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_EVIDENCE (hyvin_evidence_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinEvidence, hyvin_evidence, EVIDENCE)

HYVIN_AVAILABLE_IN_ALL
HyvinEvidence *      hyvin_evidence_new             (const char *id);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_evidence_set_id          (HyvinEvidence *self,
                                                     const char    *id);
HYVIN_AVAILABLE_IN_ALL
HyvinEvidenceKind    hyvin_evidence_get_kind        (HyvinEvidence *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_evidence_set_kind        (HyvinEvidence     *self,
                                                     HyvinEvidenceKind  kind);
HYVIN_AVAILABLE_IN_ALL
const char * const * hyvin_evidence_get_indicators  (HyvinEvidence *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_evidence_set_indicators  (HyvinEvidence      *self,
                                                     const char * const *indicators);
HYVIN_AVAILABLE_IN_ALL
const GDate *        hyvin_evidence_get_on          (HyvinEvidence *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_evidence_set_on          (HyvinEvidence *self,
                                                     const GDate   *on);
HYVIN_AVAILABLE_IN_ALL
const char *         hyvin_evidence_get_href        (HyvinEvidence *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_evidence_set_href        (HyvinEvidence *self,
                                                     const char    *href);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_evidence_get_title       (HyvinEvidence *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_evidence_set_title       (HyvinEvidence *self,
                                                     HyvinText     *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_evidence_get_description (HyvinEvidence *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_evidence_set_description (HyvinEvidence *self,
                                                     HyvinText     *description);
HYVIN_AVAILABLE_IN_ALL
HyvinSurvey *        hyvin_evidence_get_survey      (HyvinEvidence *self);
HYVIN_AVAILABLE_IN_ALL
gboolean             hyvin_evidence_set_survey      (HyvinEvidence  *self,
                                                     HyvinSurvey    *survey,
                                                     GError        **error);

G_END_DECLS
