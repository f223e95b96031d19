/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "findings.h"

#include <stdio.h>

#include "words.h"

/* JSON is UTF-8; a file name may be anything. */
static void
append_string (GString    *json,
               const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  const char *p;

  g_string_append_c (json, '"');
  for (p = valid; *p != '\0'; p++)
    {
      guchar c = (guchar) *p;

      if (c == '"' || c == '\\')
        g_string_append_printf (json, "\\%c", c);
      else if (c == '\n')
        g_string_append (json, "\\n");
      else if (c == '\t')
        g_string_append (json, "\\t");
      else if (c < 0x20 || c == 0x7f)
        g_string_append_printf (json, "\\u%04x", c);
      else
        g_string_append_c (json, *p);
    }
  g_string_append_c (json, '"');
}

static void
append_text_member (GString    *json,
                    const char *name,
                    const char *value)
{
  g_string_append_printf (json, "%s\"%s\": ", json->len > 1 ? ", " : "", name);
  if (value != NULL)
    append_string (json, value);
  else
    g_string_append (json, "null");
}

/* No line has the number 0: it is not known. */
static void
append_place_member (GString    *json,
                     const char *name,
                     guint       value)
{
  g_string_append_printf (json, ", \"%s\": ", name);
  if (value > 0)
    g_string_append_printf (json, "%u", value);
  else
    g_string_append (json, "null");
}

static char *
describe_finding (HyvinFinding *finding)
{
  HyvinDocument *document = hyvin_finding_get_document (finding);
  GString *json = g_string_new ("{");

  append_text_member (json, "code", hyvin_finding_get_code (finding));
  append_text_member (json, "severity",
                      severity_word (hyvin_finding_get_severity (finding)));
  append_text_member (json, "message", hyvin_finding_get_message (finding));
  append_text_member (json, "hint", hyvin_finding_get_hint (finding));
  append_text_member (json, "file", hyvin_finding_get_file (finding));
  append_place_member (json, "line", hyvin_finding_get_line (finding));
  append_place_member (json, "column", hyvin_finding_get_column (finding));
  append_text_member (json, "path", hyvin_finding_get_path (finding));
  append_text_member (json, "object", hyvin_finding_get_object_id (finding));
  append_text_member (json, "document",
                      document != NULL ? hyvin_element_get_id (HYVIN_ELEMENT (document)) : NULL);
  if (hyvin_finding_get_noted_reason (finding) != NULL)
    append_text_member (json, "reason", hyvin_finding_get_noted_reason (finding));
  g_string_append_c (json, '}');
  return g_string_free (json, FALSE);
}

static void
print_findings (const char *name,
                GPtrArray  *findings)
{
  guint i;

  printf ("  \"%s\": [", name);
  for (i = 0; i < findings->len; i++)
    {
      g_autofree char *json = describe_finding (g_ptr_array_index (findings, i));

      printf ("%s\n    %s", i > 0 ? "," : "", json);
    }
  printf ("%s],\n", findings->len > 0 ? "\n  " : "");
}

/* Noted findings stand apart, so that who counts findings counts none of them. */
void
findings_print_json (const Findings *self)
{
  printf ("{\n  \"version\": 1,\n");
  print_findings ("findings", self->findings);
  if (self->show_noted)
    print_findings ("noted", self->noted);
  printf ("  \"summary\": {\"errors\": %u, \"warnings\": %u, \"information\": %u, \"noted\": %u}\n",
          findings_count (self, HYVIN_SEVERITY_ERROR),
          findings_count (self, HYVIN_SEVERITY_WARNING),
          findings_count (self, HYVIN_SEVERITY_INFORMATION), self->noted->len);
  printf ("}\n");
}
