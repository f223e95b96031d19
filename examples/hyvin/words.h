/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

/* Enumerations as words to read, in the language of the reader; "" for what
 * the document does not say. */
const char * authority_kind_word  (HyvinAuthorityKind   kind);
const char * maturity_area_word   (HyvinMaturityArea    area);
const char * rating_word          (HyvinRating          rating);
const char * resource_kind_word   (HyvinResourceKind    kind);
const char * resource_unit_word   (HyvinResourceUnit    unit);
const char * review_stage_word    (HyvinReviewStage     stage);
const char * rule_area_word       (HyvinRuleArea        area);
const char * status_word          (HyvinStatus          status);
char *       document_roles_words (HyvinDocumentRoles   roles);

/* Never translated: it is what `--rule` and `--fail-on` take. */
const char * severity_word        (HyvinSeverity        severity);

G_END_DECLS
