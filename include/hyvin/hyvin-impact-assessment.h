/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-alternative.h>
#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-impact.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_IMPACT_ASSESSMENT (hyvin_impact_assessment_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinImpactAssessment, hyvin_impact_assessment, IMPACT_ASSESSMENT)

HYVIN_AVAILABLE_IN_ALL
HyvinImpactAssessment * hyvin_impact_assessment_new                (const char *id);
HYVIN_AVAILABLE_IN_ALL
void                    hyvin_impact_assessment_set_id             (HyvinImpactAssessment *self,
                                                                    const char            *id);
HYVIN_AVAILABLE_IN_ALL
const GDate *           hyvin_impact_assessment_get_on             (HyvinImpactAssessment *self);
HYVIN_AVAILABLE_IN_ALL
void                    hyvin_impact_assessment_set_on             (HyvinImpactAssessment *self,
                                                                    const GDate           *on);
HYVIN_AVAILABLE_IN_ALL
const char *            hyvin_impact_assessment_get_party          (HyvinImpactAssessment *self);
HYVIN_AVAILABLE_IN_ALL
void                    hyvin_impact_assessment_set_party          (HyvinImpactAssessment *self,
                                                                    const char            *party);
HYVIN_AVAILABLE_IN_ALL
HyvinImpactTriggers     hyvin_impact_assessment_get_triggers       (HyvinImpactAssessment *self);
HYVIN_AVAILABLE_IN_ALL
void                    hyvin_impact_assessment_set_triggers       (HyvinImpactAssessment *self,
                                                                    HyvinImpactTriggers    triggers);
HYVIN_AVAILABLE_IN_ALL
HyvinText *             hyvin_impact_assessment_get_title          (HyvinImpactAssessment *self);
HYVIN_AVAILABLE_IN_ALL
void                    hyvin_impact_assessment_set_title          (HyvinImpactAssessment *self,
                                                                    HyvinText             *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText *             hyvin_impact_assessment_get_reason         (HyvinImpactAssessment *self);
HYVIN_AVAILABLE_IN_ALL
void                    hyvin_impact_assessment_set_reason         (HyvinImpactAssessment *self,
                                                                    HyvinText             *reason);
HYVIN_AVAILABLE_IN_ALL
HyvinList *             hyvin_impact_assessment_get_alternatives   (HyvinImpactAssessment *self);
HYVIN_AVAILABLE_IN_ALL
gboolean                hyvin_impact_assessment_add_alternative    (HyvinImpactAssessment  *self,
                                                                    HyvinAlternative       *alternative,
                                                                    GError                **error);
HYVIN_AVAILABLE_IN_ALL
gboolean                hyvin_impact_assessment_insert_alternative (HyvinImpactAssessment  *self,
                                                                    guint                   position,
                                                                    HyvinAlternative       *alternative,
                                                                    GError                **error);
HYVIN_AVAILABLE_IN_ALL
gboolean                hyvin_impact_assessment_remove_alternative (HyvinImpactAssessment  *self,
                                                                    HyvinAlternative       *alternative,
                                                                    GError                **error);
HYVIN_AVAILABLE_IN_ALL
gboolean                hyvin_impact_assessment_move_alternative   (HyvinImpactAssessment  *self,
                                                                    HyvinAlternative       *alternative,
                                                                    guint                   position,
                                                                    GError                **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *             hyvin_impact_assessment_get_impacts        (HyvinImpactAssessment *self);
HYVIN_AVAILABLE_IN_ALL
gboolean                hyvin_impact_assessment_add_impact         (HyvinImpactAssessment  *self,
                                                                    HyvinImpact            *impact,
                                                                    GError                **error);
HYVIN_AVAILABLE_IN_ALL
gboolean                hyvin_impact_assessment_insert_impact      (HyvinImpactAssessment  *self,
                                                                    guint                   position,
                                                                    HyvinImpact            *impact,
                                                                    GError                **error);
HYVIN_AVAILABLE_IN_ALL
gboolean                hyvin_impact_assessment_remove_impact      (HyvinImpactAssessment  *self,
                                                                    HyvinImpact            *impact,
                                                                    GError                **error);
HYVIN_AVAILABLE_IN_ALL
gboolean                hyvin_impact_assessment_move_impact        (HyvinImpactAssessment  *self,
                                                                    HyvinImpact            *impact,
                                                                    guint                   position,
                                                                    GError                **error);

G_END_DECLS
