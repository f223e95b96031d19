/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-aim.h>
#include <hyvin/hyvin-authority.h>
#include <hyvin/hyvin-clock-event.h>
#include <hyvin/hyvin-conclusion.h>
#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-event.h>
#include <hyvin/hyvin-evidence.h>
#include <hyvin/hyvin-exemption.h>
#include <hyvin/hyvin-focus-area.h>
#include <hyvin/hyvin-impact-assessment.h>
#include <hyvin/hyvin-indicator.h>
#include <hyvin/hyvin-list.h>
#include <hyvin/hyvin-party.h>
#include <hyvin/hyvin-period.h>
#include <hyvin/hyvin-population-group.h>
#include <hyvin/hyvin-related-document.h>
#include <hyvin/hyvin-responsible.h>
#include <hyvin/hyvin-review.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

/**
 * HYVIN_NAMESPACE:
 *
 * The XML namespace of welfare documents.
 *
 * Since: 1.0
 */
#define HYVIN_NAMESPACE "urn:hyvin:1"

/**
 * HYVIN_VOCABULARY_VERSION:
 *
 * The version of the vocabulary that this library writes.
 *
 * Since: 1.0
 */
#define HYVIN_VOCABULARY_VERSION "1.0"

#define HYVIN_TYPE_DOCUMENT (hyvin_document_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinDocument, hyvin_document, DOCUMENT)

HYVIN_AVAILABLE_IN_ALL
HyvinDocument *     hyvin_document_new                      (const char         *id,
                                                             const char         *language,
                                                             HyvinDocumentRoles  roles);
HYVIN_AVAILABLE_IN_ALL
const char *        hyvin_document_get_name                 (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
HyvinElement *      hyvin_document_lookup                   (HyvinDocument *self,
                                                             const char    *id);
HYVIN_AVAILABLE_IN_ALL
HyvinElement *      hyvin_document_resolve                  (HyvinDocument *self,
                                                             const char    *reference);
HYVIN_AVAILABLE_IN_ALL
GPtrArray *         hyvin_document_list_elements            (HyvinDocument *self,
                                                             GType          type);
HYVIN_AVAILABLE_IN_ALL
GPtrArray *         hyvin_document_list_goals               (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
GPtrArray *         hyvin_document_list_measures            (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                hyvin_document_set_id                   (HyvinDocument *self,
                                                             const char    *id);
HYVIN_AVAILABLE_IN_ALL
const char *        hyvin_document_get_version              (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                hyvin_document_set_version              (HyvinDocument *self,
                                                             const char    *version);
HYVIN_AVAILABLE_IN_ALL
const char *        hyvin_document_get_language             (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                hyvin_document_set_language             (HyvinDocument *self,
                                                             const char    *language);
HYVIN_AVAILABLE_IN_ALL
HyvinDocumentRoles  hyvin_document_get_roles                (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                hyvin_document_set_roles                (HyvinDocument      *self,
                                                             HyvinDocumentRoles  roles);
HYVIN_AVAILABLE_IN_ALL
HyvinText *         hyvin_document_get_title                (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                hyvin_document_set_title                (HyvinDocument *self,
                                                             HyvinText     *title);
HYVIN_AVAILABLE_IN_ALL
HyvinText *         hyvin_document_get_description          (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                hyvin_document_set_description          (HyvinDocument *self,
                                                             HyvinText     *description);
HYVIN_AVAILABLE_IN_ALL
HyvinAuthority *    hyvin_document_get_authority            (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_set_authority            (HyvinDocument   *self,
                                                             HyvinAuthority  *authority,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_responsible          (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_responsible          (HyvinDocument     *self,
                                                             HyvinResponsible  *responsible,
                                                             GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_responsible       (HyvinDocument     *self,
                                                             guint              position,
                                                             HyvinResponsible  *responsible,
                                                             GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_responsible       (HyvinDocument     *self,
                                                             HyvinResponsible  *responsible,
                                                             GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_responsible         (HyvinDocument     *self,
                                                             HyvinResponsible  *responsible,
                                                             guint              position,
                                                             GError           **error);
HYVIN_AVAILABLE_IN_ALL
const HyvinPeriod * hyvin_document_get_term                 (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                hyvin_document_set_term                 (HyvinDocument     *self,
                                                             const HyvinPeriod *term);
HYVIN_AVAILABLE_IN_ALL
const HyvinPeriod * hyvin_document_get_period               (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                hyvin_document_set_period               (HyvinDocument     *self,
                                                             const HyvinPeriod *period);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_events               (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_event                (HyvinDocument  *self,
                                                             HyvinEvent     *event,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_event             (HyvinDocument  *self,
                                                             guint           position,
                                                             HyvinEvent     *event,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_event             (HyvinDocument  *self,
                                                             HyvinEvent     *event,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_event               (HyvinDocument  *self,
                                                             HyvinEvent     *event,
                                                             guint           position,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_parties              (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_party                (HyvinDocument  *self,
                                                             HyvinParty     *party,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_party             (HyvinDocument  *self,
                                                             guint           position,
                                                             HyvinParty     *party,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_party             (HyvinDocument  *self,
                                                             HyvinParty     *party,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_party               (HyvinDocument  *self,
                                                             HyvinParty     *party,
                                                             guint           position,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_population_groups    (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_population_group     (HyvinDocument         *self,
                                                             HyvinPopulationGroup  *population_group,
                                                             GError               **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_population_group  (HyvinDocument         *self,
                                                             guint                  position,
                                                             HyvinPopulationGroup  *population_group,
                                                             GError               **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_population_group  (HyvinDocument         *self,
                                                             HyvinPopulationGroup  *population_group,
                                                             GError               **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_population_group    (HyvinDocument         *self,
                                                             HyvinPopulationGroup  *population_group,
                                                             guint                  position,
                                                             GError               **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_related_documents    (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_related_document     (HyvinDocument         *self,
                                                             HyvinRelatedDocument  *related_document,
                                                             GError               **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_related_document  (HyvinDocument         *self,
                                                             guint                  position,
                                                             HyvinRelatedDocument  *related_document,
                                                             GError               **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_related_document  (HyvinDocument         *self,
                                                             HyvinRelatedDocument  *related_document,
                                                             GError               **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_related_document    (HyvinDocument         *self,
                                                             HyvinRelatedDocument  *related_document,
                                                             guint                  position,
                                                             GError               **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_indicators           (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_indicator            (HyvinDocument   *self,
                                                             HyvinIndicator  *indicator,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_indicator         (HyvinDocument   *self,
                                                             guint            position,
                                                             HyvinIndicator  *indicator,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_indicator         (HyvinDocument   *self,
                                                             HyvinIndicator  *indicator,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_indicator           (HyvinDocument   *self,
                                                             HyvinIndicator  *indicator,
                                                             guint            position,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_aims                 (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_aim                  (HyvinDocument  *self,
                                                             HyvinAim       *aim,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_aim               (HyvinDocument  *self,
                                                             guint           position,
                                                             HyvinAim       *aim,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_aim               (HyvinDocument  *self,
                                                             HyvinAim       *aim,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_aim                 (HyvinDocument  *self,
                                                             HyvinAim       *aim,
                                                             guint           position,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_evidence             (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_evidence             (HyvinDocument  *self,
                                                             HyvinEvidence  *evidence,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_evidence          (HyvinDocument  *self,
                                                             guint           position,
                                                             HyvinEvidence  *evidence,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_evidence          (HyvinDocument  *self,
                                                             HyvinEvidence  *evidence,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_evidence            (HyvinDocument  *self,
                                                             HyvinEvidence  *evidence,
                                                             guint           position,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_conclusions          (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_conclusion           (HyvinDocument    *self,
                                                             HyvinConclusion  *conclusion,
                                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_conclusion        (HyvinDocument    *self,
                                                             guint             position,
                                                             HyvinConclusion  *conclusion,
                                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_conclusion        (HyvinDocument    *self,
                                                             HyvinConclusion  *conclusion,
                                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_conclusion          (HyvinDocument    *self,
                                                             HyvinConclusion  *conclusion,
                                                             guint             position,
                                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_focus_areas          (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_focus_area           (HyvinDocument   *self,
                                                             HyvinFocusArea  *focus_area,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_focus_area        (HyvinDocument   *self,
                                                             guint            position,
                                                             HyvinFocusArea  *focus_area,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_focus_area        (HyvinDocument   *self,
                                                             HyvinFocusArea  *focus_area,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_focus_area          (HyvinDocument   *self,
                                                             HyvinFocusArea  *focus_area,
                                                             guint            position,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_reviews              (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_review               (HyvinDocument  *self,
                                                             HyvinReview    *review,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_review            (HyvinDocument  *self,
                                                             guint           position,
                                                             HyvinReview    *review,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_review            (HyvinDocument  *self,
                                                             HyvinReview    *review,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_review              (HyvinDocument  *self,
                                                             HyvinReview    *review,
                                                             guint           position,
                                                             GError        **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_clock_events         (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_clock_event          (HyvinDocument    *self,
                                                             HyvinClockEvent  *clock_event,
                                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_clock_event       (HyvinDocument    *self,
                                                             guint             position,
                                                             HyvinClockEvent  *clock_event,
                                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_clock_event       (HyvinDocument    *self,
                                                             HyvinClockEvent  *clock_event,
                                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_clock_event         (HyvinDocument    *self,
                                                             HyvinClockEvent  *clock_event,
                                                             guint             position,
                                                             GError          **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_impact_assessments   (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_impact_assessment    (HyvinDocument          *self,
                                                             HyvinImpactAssessment  *impact_assessment,
                                                             GError                **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_impact_assessment (HyvinDocument          *self,
                                                             guint                   position,
                                                             HyvinImpactAssessment  *impact_assessment,
                                                             GError                **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_impact_assessment (HyvinDocument          *self,
                                                             HyvinImpactAssessment  *impact_assessment,
                                                             GError                **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_impact_assessment   (HyvinDocument          *self,
                                                             HyvinImpactAssessment  *impact_assessment,
                                                             guint                   position,
                                                             GError                **error);
HYVIN_AVAILABLE_IN_ALL
HyvinList *         hyvin_document_get_exemptions           (HyvinDocument *self);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_add_exemption            (HyvinDocument   *self,
                                                             HyvinExemption  *exemption,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_insert_exemption         (HyvinDocument   *self,
                                                             guint            position,
                                                             HyvinExemption  *exemption,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_remove_exemption         (HyvinDocument   *self,
                                                             HyvinExemption  *exemption,
                                                             GError         **error);
HYVIN_AVAILABLE_IN_ALL
gboolean            hyvin_document_move_exemption           (HyvinDocument   *self,
                                                             HyvinExemption  *exemption,
                                                             guint            position,
                                                             GError         **error);

G_END_DECLS
