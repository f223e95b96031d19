/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_CONCLUSION (hyvin_conclusion_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinConclusion, hyvin_conclusion, CONCLUSION)

HYVIN_AVAILABLE_IN_ALL
HyvinConclusion *    hyvin_conclusion_new                   (const char *id);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_conclusion_set_id                (HyvinConclusion *self,
                                                             const char      *id);
HYVIN_AVAILABLE_IN_ALL
HyvinConclusionKind  hyvin_conclusion_get_kind              (HyvinConclusion *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_conclusion_set_kind              (HyvinConclusion     *self,
                                                             HyvinConclusionKind  kind);
HYVIN_AVAILABLE_IN_ALL
const char * const * hyvin_conclusion_get_population_groups (HyvinConclusion *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_conclusion_set_population_groups (HyvinConclusion    *self,
                                                             const char * const *population_groups);
HYVIN_AVAILABLE_IN_ALL
const char * const * hyvin_conclusion_get_evidence          (HyvinConclusion *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_conclusion_set_evidence          (HyvinConclusion    *self,
                                                             const char * const *evidence);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_conclusion_get_title             (HyvinConclusion *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_conclusion_set_title             (HyvinConclusion *self,
                                                             HyvinText       *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_conclusion_get_description       (HyvinConclusion *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_conclusion_set_description       (HyvinConclusion *self,
                                                             HyvinText       *description);

G_END_DECLS
