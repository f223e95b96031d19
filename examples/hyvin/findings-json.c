/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "findings.h"

#include "baseline.h"
#include "json.h"
#include "words.h"

/* No line has the number 0: it is not known. */
static void
add_place (Json       *json,
           const char *name,
           guint       value)
{
  if (value > 0)
    json_add_number (json, name, value);
  else
    json_add_null (json, name);
}

static void
add_finding (Json         *json,
             HyvinFinding *finding)
{
  json_begin_object (json, NULL, JSON_IN_LINE);
  json_add_text (json, "code", hyvin_finding_get_code (finding));
  json_add_text (json, "severity", severity_word (hyvin_finding_get_severity (finding)));
  json_add_text (json, "message", hyvin_finding_get_message (finding));
  json_add_text (json, "hint", hyvin_finding_get_hint (finding));
  json_add_text (json, "file", hyvin_finding_get_file (finding));
  add_place (json, "line", hyvin_finding_get_line (finding));
  add_place (json, "column", hyvin_finding_get_column (finding));
  json_add_text (json, "path", hyvin_finding_get_path (finding));
  json_add_text (json, "object", hyvin_finding_get_object_id (finding));
  json_add_text (json, "document", hyvin_finding_get_document_id (finding));
  if (hyvin_finding_get_noted_reason (finding) != NULL)
    json_add_text (json, "reason", hyvin_finding_get_noted_reason (finding));
  json_end_object (json);
}

static void
add_findings (Json       *json,
              const char *name,
              GPtrArray  *findings)
{
  guint i;

  json_begin_array (json, name, JSON_IN_LINES);
  for (i = 0; i < findings->len; i++)
    add_finding (json, g_ptr_array_index (findings, i));
  json_end_array (json);
}

static void
add_summary (Json           *json,
             const Findings *self)
{
  json_begin_object (json, "summary", JSON_IN_LINE);
  json_add_number (json, "errors", findings_count (self, HYVIN_SEVERITY_ERROR));
  json_add_number (json, "warnings", findings_count (self, HYVIN_SEVERITY_WARNING));
  json_add_number (json, "information", findings_count (self, HYVIN_SEVERITY_INFORMATION));
  json_add_number (json, "noted", findings_count_noted (self));
  if (self->baseline != NULL)
    {
      json_add_number (json, "known", baseline_get_n_known (self->baseline));
      json_add_number (json, "gone", baseline_count_gone (self->baseline, self));
    }
  if (self->n_untold > 0)
    json_add_number (json, "untold", self->n_untold);
  json_end_object (json);
}

/* Noted findings stand apart, so that who counts findings counts none of them. */
void
findings_print_json (const Findings *self)
{
  Json json = { NULL };

  json_begin_object (&json, NULL, JSON_IN_LINES);
  json_add_number (&json, "version", 1);
  add_findings (&json, "findings", self->findings);
  if (self->show_noted)
    add_findings (&json, "noted", self->noted);
  if (self->explain_skipped)
    add_findings (&json, "skipped", self->skipped);
  add_summary (&json, self);
  json_end_object (&json);
  json_print (&json);
}
