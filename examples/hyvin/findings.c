/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "findings.h"

static void
checked_file_free (gpointer data)
{
  CheckedFile *self = data;

  g_free (self->name);
  g_clear_object (&self->document);
  g_free (self->problem);
  g_free (self);
}

void
findings_init (Findings *self)
{
  *self = (Findings) {
    .files = g_ptr_array_new_with_free_func (checked_file_free),
    .findings = g_ptr_array_new_with_free_func (g_object_unref),
    .noted = g_ptr_array_new_with_free_func (g_object_unref),
  };
}

void
findings_clear (Findings *self)
{
  g_ptr_array_unref (self->files);
  g_ptr_array_unref (self->findings);
  g_ptr_array_unref (self->noted);
}

void
findings_add_file (Findings      *self,
                   const char    *name,
                   HyvinDocument *document,
                   const GError  *problem)
{
  CheckedFile *file = g_new0 (CheckedFile, 1);

  file->name = g_strdup (name);
  g_set_object (&file->document, document);
  file->problem = problem != NULL ? g_strdup (problem->message) : NULL;
  g_ptr_array_add (self->files, file);
}

void
findings_add_report (Findings    *self,
                     HyvinReport *report)
{
  guint n_findings = g_list_model_get_n_items (G_LIST_MODEL (report));
  guint i;

  for (i = 0; i < n_findings; i++)
    g_ptr_array_add (self->findings, g_list_model_get_item (G_LIST_MODEL (report), i));
  g_ptr_array_extend_and_steal (self->noted, hyvin_report_list_noted (report));
}

guint
findings_count (const Findings *self,
                HyvinSeverity   severity)
{
  guint count = 0;
  guint i;

  for (i = 0; i < self->findings->len; i++)
    count += hyvin_finding_get_severity (g_ptr_array_index (self->findings, i)) == severity;
  return count;
}

/* How many files could be checked, or could not. */
guint
findings_count_files (const Findings *self,
                      gboolean        with_problem)
{
  guint count = 0;
  guint i;

  for (i = 0; i < self->files->len; i++)
    {
      const CheckedFile *file = g_ptr_array_index (self->files, i);

      count += (file->problem != NULL) == with_problem;
    }
  return count;
}
