/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "check.h"

#include "baseline.h"
#include "files.h"
#include "jobs.h"
#include "load.h"
#include "messages.h"
#include "problems.h"
#include "progress.h"
#include "sets.h"

/* A check of many sets. */
typedef struct
{
  GAsyncQueue *validators;      /* those that are not at work */
  PrintPart print_part;
  Findings *findings;
} Check;

/* Puts a document into the set. One that is not well-formed gives a finding;
 * of one that cannot be had at all there is nothing to find. */
static void
take_document (HyvinDocumentSet *documents,
               Findings         *findings,
               const char       *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDocument) document = load_document (path, &error);
  const char *name = name_path (path);
  HyvinFinding *finding = NULL;

  if (document != NULL && add_document (documents, document, &error))
    {
      findings_add_file (findings, name, document, NULL);
      return;
    }
  finding = hyvin_finding_from_error (error, name, messages_get_language ());
  if (finding != NULL)
    g_ptr_array_add (findings->findings, finding);
  else
    word_loading_problem (&error, path);
  findings_add_file (findings, name, NULL, finding != NULL ? NULL : error);
}

/* Validates the files of a set together, in whatever thread. */
static void
check_set (gpointer item,
           gpointer user_data)
{
  Set *set = item;
  Check *self = user_data;
  HyvinValidator *validator = g_async_queue_pop (self->validators);
  g_autoptr (HyvinDocumentSet) documents = hyvin_document_set_new ();
  g_autoptr (HyvinReport) report = NULL;
  guint i;

  for (i = 0; i < set->inputs->len; i++)
    {
      const Input *input = g_ptr_array_index (set->inputs, i);

      if (input->problem != NULL)
        findings_add_file (&set->findings, input->path, NULL, input->problem);
      else
        take_document (documents, &set->findings, input->path);
    }
  report = hyvin_validator_validate_set (validator, documents);
  findings_add_report (&set->findings, report);
  g_async_queue_push (self->validators, validator);
}

static void
complain_of_files (const Findings *findings)
{
  guint i;

  for (i = 0; i < findings->files->len; i++)
    {
      const CheckedFile *file = g_ptr_array_index (findings->files, i);

      if (file->problem != NULL)
        complain_literally (file->problem);
    }
}

/* Tells of a set, and lets go of what is told. */
static void
finish_set (gpointer item,
            gpointer user_data)
{
  Set *set = item;
  Check *self = user_data;

  progress_clear ();
  set->findings.show_noted = self->findings->show_noted;
  set->findings.explain_skipped = self->findings->explain_skipped;
  complain_of_files (&set->findings);
  if (self->findings->baseline != NULL)
    baseline_apply (self->findings->baseline, &set->findings);
  if (self->print_part != NULL)
    self->print_part (&set->findings);
  findings_add_part (self->findings, &set->findings, self->print_part != NULL);
}

/* Checks sets, as many at once as there are @validators, and adds what was found
 * to @findings in their order. @print_part is called for each set; when it is
 * NULL, all findings are kept. */
void
check_sets (GPtrArray *sets,
            GPtrArray *validators,
            PrintPart  print_part,
            Findings  *findings)
{
  g_autoptr (GAsyncQueue) queue = g_async_queue_new ();
  Check self = { queue, print_part, findings };
  guint i;

  for (i = 0; i < validators->len; i++)
    g_async_queue_push (queue, g_ptr_array_index (validators, i));
  jobs_run (sets, validators->len, check_set, finish_set, &self);
}
