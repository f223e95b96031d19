/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "findings.h"

#include <stdio.h>

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
  append_text_member (json, "severity", findings_describe_weight (finding));
  append_text_member (json, "message", hyvin_finding_get_message (finding));
  append_text_member (json, "hint", hyvin_finding_get_hint (finding));
  append_text_member (json, "file", hyvin_finding_get_file (finding));
  append_place_member (json, "line", hyvin_finding_get_line (finding));
  append_place_member (json, "column", hyvin_finding_get_column (finding));
  append_text_member (json, "path", hyvin_finding_get_path (finding));
  append_text_member (json, "object", hyvin_finding_get_object_id (finding));
  append_text_member (json, "document",
                      document != NULL ? hyvin_element_get_id (HYVIN_ELEMENT (document)) : NULL);
  g_string_append_c (json, '}');
  return g_string_free (json, FALSE);
}

static void
print_findings (GPtrArray *findings,
                gboolean  *any)
{
  guint i;

  for (i = 0; i < findings->len; i++)
    {
      g_autofree char *json = describe_finding (g_ptr_array_index (findings, i));

      printf ("%s\n    %s", *any ? "," : "", json);
      *any = TRUE;
    }
}

void
findings_print_json (const Findings *self)
{
  gboolean any = FALSE;

  printf ("{\n  \"version\": 1,\n  \"findings\": [");
  print_findings (self->findings, &any);
  if (self->show_noted)
    print_findings (self->noted, &any);
  printf ("%s],\n", any ? "\n  " : "");
  printf ("  \"summary\": {\"errors\": %u, \"warnings\": %u, \"information\": %u, \"noted\": %u}\n",
          findings_count (self, HYVIN_SEVERITY_ERROR),
          findings_count (self, HYVIN_SEVERITY_WARNING),
          findings_count (self, HYVIN_SEVERITY_INFORMATION), self->noted->len);
  printf ("}\n");
}
