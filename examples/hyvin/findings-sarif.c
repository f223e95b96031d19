/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "findings.h"

#include "json.h"
#include "messages.h"
#include "words.h"

/* SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS. */
#define SCHEMA "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
#define SARIF_VERSION "2.1.0"

/* What names of files are relative to: the folder that the command was run in. */
#define BASE "%SRCROOT%"

static const char * const levels[] = {
  [HYVIN_SEVERITY_OFF] = "none",
  [HYVIN_SEVERITY_INFORMATION] = "note",
  [HYVIN_SEVERITY_WARNING] = "warning",
  [HYVIN_SEVERITY_ERROR] = "error",
};

static void
add_message (Json       *json,
             const char *name,
             const char *text,
             const char *markdown)
{
  json_begin_object (json, name, JSON_IN_LINE);
  json_add_text (json, "text", text);
  if (markdown != NULL)
    json_add_text (json, "markdown", markdown);
  json_end_object (json);
}

/* Rules */

/* The name of a rule as SARIF wants it: GoalResourceMissing. */
static char *
make_pascal_case (const char *code)
{
  GString *name = g_string_new (NULL);
  gboolean is_start = TRUE;

  for (; *code != '\0'; code++)
    {
      if (*code != '-')
        g_string_append_c (name, is_start ? g_ascii_toupper (*code) : *code);
      is_start = *code == '-';
    }
  return g_string_free (name, FALSE);
}

static void
append_section (GString    *help,
                const char *heading,
                const char *text,
                gboolean    in_markdown)
{
  const char *mark = in_markdown ? "**" : "";

  if (text == NULL || *text == '\0')
    return;
  g_string_append_printf (help, "%s%s%s%s\n\n%s", help->len > 0 ? "\n\n" : "", mark, say (heading),
                          mark, text);
}

static char *
make_help (HyvinRule *rule,
           gboolean   in_markdown)
{
  const char *language = messages_get_language ();
  GString *help = g_string_new (NULL);

  append_section (help, N_("Why"), hyvin_rule_get_explanation (rule, language), in_markdown);
  append_section (help, N_("What to do"), hyvin_rule_get_advice (rule, language), in_markdown);
  append_section (help, N_("Source"), hyvin_rule_get_source (rule, language), in_markdown);
  return g_string_free (help, FALSE);
}

static void
add_tags (Json      *json,
          HyvinRule *rule)
{
  const char *source = hyvin_rule_get_source (rule, messages_get_language ());

  json_begin_object (json, "properties", JSON_IN_LINE);
  json_begin_array (json, "tags", JSON_IN_LINE);
  json_add_text (json, NULL, rule_area_word (hyvin_rule_get_area (rule)));
  if (source != NULL && *source != '\0')
    json_add_text (json, NULL, source);
  json_end_array (json);
  json_end_object (json);
}

static void
describe_rule (Json      *json,
               HyvinRule *rule)
{
  const char *language = messages_get_language ();
  g_autofree char *name = make_pascal_case (hyvin_rule_get_code (rule));
  g_autofree char *help = make_help (rule, FALSE);
  g_autofree char *markdown = make_help (rule, TRUE);

  json_add_text (json, "name", name);
  add_message (json, "shortDescription", hyvin_rule_get_title (rule, language), NULL);
  add_message (json, "fullDescription", hyvin_rule_get_explanation (rule, language), NULL);
  add_message (json, "help", help, markdown);
  json_begin_object (json, "defaultConfiguration", JSON_IN_LINE);
  json_add_text (json, "level", levels[hyvin_rule_get_severity (rule)]);
  json_end_object (json);
  add_tags (json, rule);
}

static void
add_rule (Json       *json,
          const char *code)
{
  g_autoptr (HyvinRule) rule = hyvin_rule_lookup (code, NULL);

  json_begin_object (json, NULL, JSON_IN_LINES);
  json_add_text (json, "id", code);
  if (rule != NULL)
    describe_rule (json, rule);
  json_end_object (json);
}

/* The codes of the rules that have found something, in the order of their first
 * findings. */
static GPtrArray *
list_codes (GPtrArray *findings)
{
  GPtrArray *codes = g_ptr_array_new ();
  guint i;

  for (i = 0; i < findings->len; i++)
    {
      const char *code = hyvin_finding_get_code (g_ptr_array_index (findings, i));

      if (!g_ptr_array_find_with_equal_func (codes, code, g_str_equal, NULL))
        g_ptr_array_add (codes, (gpointer) code);
    }
  return codes;
}

static void
add_tool (Json      *json,
          GPtrArray *codes)
{
  guint i;

  json_begin_object (json, "tool", JSON_IN_LINES);
  json_begin_object (json, "driver", JSON_IN_LINES);
  json_add_text (json, "name", "hyvin");
  json_add_text (json, "version", HYVIN_VERSION_STRING);
  json_add_text (json, "semanticVersion", HYVIN_VERSION_STRING);
  json_add_text (json, "language", messages_get_language ());
  json_begin_array (json, "rules", JSON_IN_LINES);
  for (i = 0; i < codes->len; i++)
    add_rule (json, g_ptr_array_index (codes, i));
  json_end_array (json);
  json_end_object (json);
  json_end_object (json);
}

/* Places */

/* In "hyvin validate ." files are called ./plan.hyvin. Those who read the log compare
 * names with those in the repository, where the same file is plan.hyvin. */
static const char *
skip_dot (const char *file)
{
  return g_str_has_prefix (file, "./") ? file + 2 : file;
}

static void
add_artifact (Json       *json,
              const char *name,
              const char *file)
{
  gboolean is_relative = !g_path_is_absolute (file);
  g_autofree char *uri = is_relative ? g_uri_escape_string (skip_dot (file), "/", FALSE)
                                     : g_filename_to_uri (file, NULL, NULL);

  json_begin_object (json, name, JSON_IN_LINE);
  json_add_text (json, "uri", uri);
  if (is_relative)
    json_add_text (json, "uriBaseId", BASE);
  json_end_object (json);
}

static void
add_physical_location (Json       *json,
                       const char *file,
                       guint       line,
                       guint       column)
{
  json_begin_object (json, "physicalLocation", JSON_IN_LINE);
  add_artifact (json, "artifactLocation", file);
  if (line > 0)
    {
      json_begin_object (json, "region", JSON_IN_LINE);
      json_add_number (json, "startLine", line);
      if (column > 0)
        json_add_number (json, "startColumn", column);
      json_end_object (json);
    }
  json_end_object (json);
}

static void
add_logical_location (Json       *json,
                      const char *path)
{
  json_begin_array (json, "logicalLocations", JSON_IN_LINE);
  json_begin_object (json, NULL, JSON_IN_LINE);
  json_add_text (json, "fullyQualifiedName", path);
  json_add_text (json, "kind", "element");
  json_end_object (json);
  json_end_array (json);
}

static void
add_location (Json       *json,
              const char *file,
              guint       line,
              guint       column,
              const char *path)
{
  json_begin_object (json, NULL, JSON_IN_LINE);
  if (file != NULL)
    add_physical_location (json, file, line, column);
  if (path != NULL)
    add_logical_location (json, path);
  json_end_object (json);
}

static void
add_related_location (Json         *json,
                      HyvinFinding *finding)
{
  if (hyvin_finding_get_related_path (finding) == NULL)
    return;
  json_begin_array (json, "relatedLocations", JSON_IN_LINE);
  add_location (json, hyvin_finding_get_related_file (finding),
                hyvin_finding_get_related_line (finding),
                hyvin_finding_get_related_column (finding),
                hyvin_finding_get_related_path (finding));
  json_end_array (json);
}

/* Results */

/* An exemption stands in the document. Either all results tell how they are
 * suppressed, or none of them does. */
static void
add_suppressions (Json       *json,
                  const char *reason)
{
  json_begin_array (json, "suppressions", JSON_IN_LINE);
  if (reason != NULL)
    {
      json_begin_object (json, NULL, JSON_IN_LINE);
      json_add_text (json, "kind", "inSource");
      json_add_text (json, "status", "accepted");
      json_add_text (json, "justification", reason);
      json_end_object (json);
    }
  json_end_array (json);
}

static void
add_fingerprint (Json         *json,
                 HyvinFinding *finding)
{
  json_begin_object (json, "partialFingerprints", JSON_IN_LINE);
  json_add_text (json, "hyvinFingerprint/v1", hyvin_finding_get_fingerprint (finding));
  json_end_object (json);
}

static void
add_result (Json         *json,
            HyvinFinding *finding,
            GPtrArray    *codes)
{
  guint rule;

  g_ptr_array_find_with_equal_func (codes, hyvin_finding_get_code (finding), g_str_equal, &rule);
  json_begin_object (json, NULL, JSON_IN_LINES);
  json_add_text (json, "ruleId", hyvin_finding_get_code (finding));
  json_add_number (json, "ruleIndex", rule);
  json_add_text (json, "level", levels[hyvin_finding_get_severity (finding)]);
  add_message (json, "message", hyvin_finding_get_message (finding), NULL);
  json_begin_array (json, "locations", JSON_IN_LINE);
  add_location (json, hyvin_finding_get_file (finding), hyvin_finding_get_line (finding),
                hyvin_finding_get_column (finding), hyvin_finding_get_path (finding));
  json_end_array (json);
  add_related_location (json, finding);
  add_fingerprint (json, finding);
  add_suppressions (json, hyvin_finding_get_noted_reason (finding));
  json_end_object (json);
}

/* The run */

static void
add_problem (Json              *json,
             const CheckedFile *file)
{
  json_begin_object (json, NULL, JSON_IN_LINE);
  json_add_text (json, "level", "error");
  add_message (json, "message", file->problem, NULL);
  json_end_object (json);
}

static void
add_invocation (Json           *json,
                const Findings *self)
{
  guint i;

  json_begin_array (json, "invocations", JSON_IN_LINES);
  json_begin_object (json, NULL, JSON_IN_LINES);
  json_add_boolean (json, "executionSuccessful", findings_count_files (self, TRUE) == 0);
  json_begin_array (json, "toolExecutionNotifications", JSON_IN_LINES);
  for (i = 0; i < self->files->len; i++)
    {
      const CheckedFile *file = g_ptr_array_index (self->files, i);

      if (file->problem != NULL)
        add_problem (json, file);
    }
  json_end_array (json);
  json_end_object (json);
  json_end_array (json);
}

static void
add_artifacts (Json           *json,
               const Findings *self)
{
  guint i;

  json_begin_array (json, "artifacts", JSON_IN_LINES);
  for (i = 0; i < self->files->len; i++)
    {
      const CheckedFile *file = g_ptr_array_index (self->files, i);

      if (file->problem != NULL)
        continue;
      json_begin_object (json, NULL, JSON_IN_LINE);
      add_artifact (json, "location", file->name);
      json_end_object (json);
    }
  json_end_array (json);
}

static void
add_run (Json           *json,
         const Findings *self)
{
  g_autoptr (GPtrArray) findings = findings_list_all (self);
  g_autoptr (GPtrArray) codes = list_codes (findings);
  guint i;

  json_begin_object (json, NULL, JSON_IN_LINES);
  add_tool (json, codes);
  json_add_text (json, "language", messages_get_language ());
  json_add_text (json, "columnKind", "unicodeCodePoints");
  add_invocation (json, self);
  add_artifacts (json, self);
  json_begin_array (json, "results", JSON_IN_LINES);
  for (i = 0; i < findings->len; i++)
    add_result (json, g_ptr_array_index (findings, i), codes);
  json_end_array (json);
  json_end_object (json);
}

/* Noted findings are always there, as suppressed ones. */
void
findings_print_sarif (const Findings *self)
{
  Json json = { NULL };

  json_begin_object (&json, NULL, JSON_IN_LINES);
  json_add_text (&json, "$schema", SCHEMA);
  json_add_text (&json, "version", SARIF_VERSION);
  json_begin_array (&json, "runs", JSON_IN_LINES);
  add_run (&json, self);
  json_end_array (&json);
  json_end_object (&json);
  json_print (&json);
}
