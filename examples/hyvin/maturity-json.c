/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "maturity.h"

#include "dates.h"
#include "json.h"
#include "messages.h"
#include "words.h"

/* Never translated. */
static const char * const says_nicks[N_SAYS] = {
  [SAYS_IN_ORDER] = "in-order",
  [SAYS_MISSING] = "missing",
  [SAYS_UNCHECKED] = "needs-document",
  [SAYS_NOTHING] = "nothing-to-judge",
};

static const char * const area_nicks[N_MATURITY_AREAS] = {
  [HYVIN_MATURITY_AREA_GOAL_SETTING] = "goal-setting",
  [HYVIN_MATURITY_AREA_KNOWLEDGE] = "knowledge",
  [HYVIN_MATURITY_AREA_COOPERATION] = "cooperation",
  [HYVIN_MATURITY_AREA_ACTION] = "action",
};

static void
add_finding (Json         *json,
             HyvinFinding *finding)
{
  json_begin_object (json, NULL, JSON_IN_LINE);
  json_add_text (json, "message", hyvin_finding_get_message (finding));
  json_add_text (json, "file", hyvin_finding_get_file (finding));
  json_add_number (json, "line", hyvin_finding_get_line (finding));
  json_add_text (json, "path", hyvin_finding_get_path (finding));
  json_end_object (json);
}

static void
add_check (Json                *json,
           const MaturityCheck *check)
{
  HyvinRule *rule = hyvin_rule_result_get_rule (check->result);
  guint i;

  json_begin_object (json, NULL, JSON_IN_LINES);
  json_add_text (json, "code", hyvin_rule_get_code (rule));
  json_add_text (json, "title", hyvin_rule_get_title (rule, messages_get_language ()));
  json_add_text (json, "requirement", hyvin_rule_get_requirement (rule, messages_get_language ()));
  json_add_text (json, "state", says_nicks[check->says]);
  json_add_number (json, "judged", hyvin_rule_result_get_n_judged (check->result));
  json_add_number (json, "faulty", hyvin_rule_result_get_n_faulty (check->result));
  json_add_number (json, "noted", hyvin_rule_result_get_n_noted (check->result));
  json_begin_array (json, "findings", JSON_IN_LINES);
  for (i = 0; i < check->findings->len; i++)
    add_finding (json, g_ptr_array_index (check->findings, i));
  json_end_array (json);
  json_end_object (json);
}

static void
add_area (Json              *json,
          const Maturity    *maturity,
          HyvinMaturityArea  area)
{
  const GPtrArray *checks = maturity->areas[area];
  guint i;

  json_begin_object (json, NULL, JSON_IN_LINES);
  json_add_text (json, "area", area_nicks[area]);
  json_add_text (json, "title", maturity_area_word (area));
  json_begin_object (json, "checks", JSON_IN_LINE);
  for (i = 0; i < N_SAYS; i++)
    json_add_number (json, says_nicks[i], maturity_count (maturity, area, (Says) i));
  json_end_object (json);
  json_begin_array (json, "rules", JSON_IN_LINES);
  for (i = 0; i < checks->len; i++)
    add_check (json, g_ptr_array_index (checks, i));
  json_end_array (json);
  json_end_object (json);
}

void
maturity_print_json (const Maturity *self)
{
  g_autofree char *date = print_date (&self->date);
  Json json = { NULL };
  int area;

  json_begin_object (&json, NULL, JSON_IN_LINES);
  json_add_number (&json, "version", 1);
  json_add_text (&json, "note", maturity_describe ());
  json_add_text (&json, "date", date);
  json_begin_array (&json, "areas", JSON_IN_LINES);
  for (area = HYVIN_MATURITY_AREA_GOAL_SETTING; area < (int) N_MATURITY_AREAS; area++)
    add_area (&json, self, (HyvinMaturityArea) area);
  json_end_array (&json);
  json_end_object (&json);
  json_print (&json);
}
