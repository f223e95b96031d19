/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

/* A file that was to be checked. */
typedef struct
{
  char *name;
  char *document_id;            /* NULL: none could be read, or it has none */
  char *problem;                /* why it could not be checked, or NULL */
} CheckedFile;

/* Findings that are known: see baseline.h. */
typedef struct _Baseline Baseline;

/* What came out of the validation of a set, or of all of them. No finding keeps
 * its document. */
typedef struct
{
  GPtrArray *files;             /* of CheckedFile, in the order they were given */
  GPtrArray *findings;          /* of HyvinFinding, in the order to show them */
  GPtrArray *noted;             /* those that an exemption answers for */
  GPtrArray *skipped;           /* rules that need another document, as findings */
  gboolean show_noted;
  gboolean explain_skipped;
  int threshold;                /* the least severity that fails */
  Baseline *baseline;           /* what keeps known ones out; borrowed, NULL: nothing does */
  guint n_printed[HYVIN_SEVERITY_ERROR + 1]; /* findings that are no longer here */
  guint n_noted_printed;
  guint n_untold;               /* counted as printed, and never here */
} Findings;

void        findings_init          (Findings       *self);
void        findings_clear         (Findings       *self);
void        findings_add_file      (Findings       *self,
                                    const char     *name,
                                    HyvinDocument  *document,
                                    const GError   *problem);
void        findings_add_report    (Findings       *self,
                                    HyvinReport    *report);
void        findings_add_part      (Findings       *self,
                                    Findings       *part,
                                    gboolean        is_printed);

GPtrArray * findings_list_all      (const Findings *self);
gboolean    findings_is_failure    (const Findings *self,
                                    HyvinFinding   *finding);
guint       findings_count         (const Findings *self,
                                    HyvinSeverity   severity);
guint       findings_count_noted   (const Findings *self);
guint       findings_count_files   (const Findings *self,
                                    gboolean        with_problem);

void        findings_print_text    (const Findings *part);
void        findings_print_summary (const Findings *self);
void        findings_print_json    (const Findings *self);
void        findings_print_junit   (const Findings *self);
void        findings_print_sarif   (const Findings *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Findings, findings_clear)

G_END_DECLS
