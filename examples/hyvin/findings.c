/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "findings.h"

static void
checked_file_free (gpointer data)
{
  CheckedFile *self = data;

  g_free (self->name);
  g_free (self->document_id);
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
    .skipped = g_ptr_array_new_with_free_func (g_object_unref),
  };
}

void
findings_clear (Findings *self)
{
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_pointer (&self->noted, g_ptr_array_unref);
  g_clear_pointer (&self->skipped, g_ptr_array_unref);
}

void
findings_add_file (Findings      *self,
                   const char    *name,
                   HyvinDocument *document,
                   const GError  *problem)
{
  CheckedFile *file = g_new0 (CheckedFile, 1);

  file->name = g_strdup (name);
  if (document != NULL)
    file->document_id = g_strdup (hyvin_element_get_id (HYVIN_ELEMENT (document)));
  file->problem = problem != NULL ? g_strdup (problem->message) : NULL;
  g_ptr_array_add (self->files, file);
}

/* Without the documents that they are of. */
static void
add_detached (GPtrArray *own,
              GPtrArray *findings)
{
  guint i;

  for (i = 0; i < findings->len; i++)
    g_ptr_array_add (own, hyvin_finding_detach (g_ptr_array_index (findings, i)));
}

void
findings_add_report (Findings    *self,
                     HyvinReport *report)
{
  g_autoptr (GPtrArray) noted = hyvin_report_list_noted (report);
  g_autoptr (GPtrArray) skipped = hyvin_report_list_skipped (report);
  guint n_findings = g_list_model_get_n_items (G_LIST_MODEL (report));
  guint i;

  self->n_untold += hyvin_report_get_n_untold (report);
  for (i = HYVIN_SEVERITY_INFORMATION; i <= HYVIN_SEVERITY_ERROR; i++)
    self->n_printed[i] += hyvin_report_count (report, (HyvinSeverity) i);
  for (i = 0; i < n_findings; i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);

      g_ptr_array_add (self->findings, hyvin_finding_detach (finding));
      self->n_printed[hyvin_finding_get_severity (finding)]--;
    }
  add_detached (self->noted, noted);
  add_detached (self->skipped, skipped);
}

/* What was found in a set is printed: only its number is kept. */
static void
count_printed (Findings *self,
               Findings *part)
{
  guint severity;

  for (severity = 0; severity < G_N_ELEMENTS (self->n_printed); severity++)
    self->n_printed[severity] += findings_count (part, (HyvinSeverity) severity);
  self->n_noted_printed += findings_count_noted (part);
  g_clear_pointer (&part->findings, g_ptr_array_unref);
  g_clear_pointer (&part->noted, g_ptr_array_unref);
  g_clear_pointer (&part->skipped, g_ptr_array_unref);
}

static void
take_findings (Findings *self,
               Findings *part)
{
  guint severity;

  for (severity = 0; severity < G_N_ELEMENTS (self->n_printed); severity++)
    self->n_printed[severity] += part->n_printed[severity];
  g_ptr_array_extend_and_steal (self->findings, g_steal_pointer (&part->findings));
  g_ptr_array_extend_and_steal (self->noted, g_steal_pointer (&part->noted));
  g_ptr_array_extend_and_steal (self->skipped, g_steal_pointer (&part->skipped));
}

/* Adds what was found in a set. */
void
findings_add_part (Findings *self,
                   Findings *part,
                   gboolean  is_printed)
{
  self->n_untold += part->n_untold;
  g_ptr_array_extend_and_steal (self->files, g_steal_pointer (&part->files));
  if (is_printed)
    count_printed (self, part);
  else
    take_findings (self, part);
}

/* The findings, then the noted ones. */
GPtrArray *
findings_list_all (const Findings *self)
{
  GPtrArray *all = g_ptr_array_new ();

  g_ptr_array_extend (all, self->findings, NULL, NULL);
  g_ptr_array_extend (all, self->noted, NULL, NULL);
  return all;
}

gboolean
findings_is_failure (const Findings *self,
                     HyvinFinding   *finding)
{
  return hyvin_finding_get_noted_reason (finding) == NULL
         && (int) hyvin_finding_get_severity (finding) >= self->threshold;
}

guint
findings_count (const Findings *self,
                HyvinSeverity   severity)
{
  guint count = self->n_printed[severity];
  guint i;

  for (i = 0; i < self->findings->len; i++)
    count += hyvin_finding_get_severity (g_ptr_array_index (self->findings, i)) == severity;
  return count;
}

guint
findings_count_noted (const Findings *self)
{
  return self->n_noted_printed + self->noted->len;
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
