/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document-set.h>

#include "hyvin-data-private.h"
#include "hyvin-profile-private.h"
#include "hyvin-references-private.h"

G_BEGIN_DECLS

/* Reporting. The format is an English text marked with N_(); its arguments are
 * put into its translation. @hint is the offending value, @related another
 * object that the finding is about; both may be NULL. */
void             _hyvin_report          (HyvinContext     *context,
                                         HyvinElement     *element,
                                         HyvinElement     *related,
                                         const char       *hint,
                                         const char       *format,
                                         ...) G_GNUC_PRINTF (5, 6);
void             _hyvin_report_with_severity (HyvinContext *context,
                                         HyvinElement     *element,
                                         HyvinElement     *related,
                                         const char       *hint,
                                         HyvinSeverity     severity,
                                         const char       *format,
                                         ...) G_GNUC_PRINTF (6, 7);
void             _hyvin_report_at       (HyvinContext     *context,
                                         HyvinElement     *element,
                                         guint             line,
                                         guint             column,
                                         const char       *hint,
                                         const char       *format,
                                         ...) G_GNUC_PRINTF (6, 7);

/* For a check that has nothing to say of the object at hand: what it does not find
 * there is not in order either. */
void             _hyvin_pass_over       (HyvinContext     *context);

/* What came of an object that a rule has seen, from nothing to the worst. */
typedef enum
{
  HYVIN_VERDICT_PASSED_OVER,
  HYVIN_VERDICT_IN_ORDER,
  HYVIN_VERDICT_NOTED,
  HYVIN_VERDICT_FAULTY,
  HYVIN_N_VERDICTS,
} HyvinVerdict;

/* A rule in a validation: how much its findings weigh, off when it is not applied,
 * and how many objects it has seen, by what came of them. */
typedef struct
{
  HyvinRule *rule;
  HyvinCheck check;             /* NULL: the rule is not one of the library */
  HyvinSeverity severity;
  guint n_objects[HYVIN_N_VERDICTS];
} HyvinChosenRule;

/* What the validator does with a context. The rules are a GArray of
 * HyvinChosenRule: all that are known. */
HyvinContext *   _hyvin_context_new     (HyvinDocumentSet  *set,
                                         const GDate       *date,
                                         const char        *language,
                                         HyvinProfile      *profile,
                                         HyvinData         *data,
                                         GArray            *rules);
void             _hyvin_context_free    (HyvinContext      *context);
void             _hyvin_context_run     (HyvinContext      *context,
                                         HyvinChosenRule   *chosen,
                                         HyvinElement      *element);
void             _hyvin_context_limit   (HyvinContext      *context,
                                         guint              max_findings);
GPtrArray *      _hyvin_context_steal_findings (HyvinContext *context);
const guint *    _hyvin_context_get_untold (HyvinContext   *context);
gboolean         _hyvin_context_is_used (HyvinContext      *context,
                                         HyvinElement      *exemption);
gboolean         _hyvin_context_holds   (HyvinContext      *context,
                                         HyvinElement      *element);
const HyvinChosenRule *
                 _hyvin_context_find_rule (HyvinContext    *context,
                                         const char        *code);

/* What a check may ask. */
HyvinDocumentSet * _hyvin_context_get_set      (HyvinContext   *context);
const GDate *      _hyvin_context_get_date     (HyvinContext   *context);
const GDate *      _hyvin_context_get_document_date (HyvinContext *context,
                                                HyvinDocument  *document);
const char *       _hyvin_context_get_language (HyvinContext   *context);
const HyvinData *  _hyvin_context_get_data     (HyvinContext   *context);
const HyvinIndicatorList * _hyvin_context_get_indicator_list (HyvinContext *context);
int                _hyvin_context_get_threshold (HyvinContext   *context,
                                                const char     *name);
HyvinLaw           _hyvin_context_get_law       (HyvinContext   *context,
                                                HyvinDocument  *document);
HyvinElement *     _hyvin_context_resolve      (HyvinContext   *context,
                                                HyvinElement   *from,
                                                const char     *reference);
const GArray *     _hyvin_context_get_references (HyvinContext *context,
                                                HyvinElement   *to);
const GArray *     _hyvin_context_get_faulty_references (HyvinContext *context,
                                                HyvinElement   *from);
const char *       _hyvin_context_say          (HyvinContext   *context,
                                                const char     *message);
void               _hyvin_add_word             (GString        *list,
                                                const char     *word);
const char *       _hyvin_context_title        (HyvinContext   *context,
                                                HyvinElement   *element);
const char *       _hyvin_context_document_title (HyvinContext  *context,
                                                gpointer        element);
char *             _hyvin_name_authority        (HyvinDocument  *document);
gpointer           _hyvin_context_get_memo      (HyvinContext   *context,
                                                const char     *key,
                                                gpointer      (*make) (HyvinContext *context),
                                                GDestroyNotify  destroy);

G_END_DECLS
