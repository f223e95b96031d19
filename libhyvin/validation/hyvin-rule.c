/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rule-private.h"
#include "hyvin-rule-examples-private.h"

#include <hyvin/hyvin-error.h>
#include <hyvin/hyvin-translate.h>
#include <string.h>

/**
 * HyvinRule:
 *
 * A rule that documents are judged by: its code, how much its findings weigh,
 * and why it is there.
 *
 * Since: 1.0
 */
struct _HyvinRule
{
  GObject parent_instance;

  const HyvinRuleRow *row;
  HyvinRuleArea area;
};

G_DEFINE_FINAL_TYPE (HyvinRule, hyvin_rule, G_TYPE_OBJECT)

static const HyvinRuleRow * const areas[] = {
  [HYVIN_RULE_AREA_STRUCTURE] = _hyvin_structure_rules,
  [HYVIN_RULE_AREA_COMPLETENESS] = _hyvin_completeness_rules,
  [HYVIN_RULE_AREA_ALIGNMENT] = _hyvin_alignment_rules,
  [HYVIN_RULE_AREA_KNOWLEDGE] = _hyvin_knowledge_rules,
  [HYVIN_RULE_AREA_PROCESS] = _hyvin_process_rules,
  [HYVIN_RULE_AREA_ORGANISATION] = _hyvin_organisation_rules,
  [HYVIN_RULE_AREA_IMPACT] = _hyvin_impact_rules,
};

gboolean
_hyvin_rule_iter_next (HyvinRuleIter *iter)
{
  iter->row = iter->row == NULL ? areas[iter->area] : iter->row + 1;
  while (iter->row->code == NULL && iter->area + 1 < G_N_ELEMENTS (areas))
    iter->row = areas[++iter->area];
  return iter->row->code != NULL;
}

static void
hyvin_rule_class_init (HyvinRuleClass *klass G_GNUC_UNUSED)
{
}

static void
hyvin_rule_init (HyvinRule *self G_GNUC_UNUSED)
{
}

static HyvinRule *
hyvin_rule_new (const HyvinRuleRow *row,
                HyvinRuleArea       area)
{
  HyvinRule *self = g_object_new (HYVIN_TYPE_RULE, NULL);

  self->row = row;
  self->area = area;
  return self;
}

/**
 * hyvin_rule_list:
 *
 * Lists all rules, area by area.
 *
 * Returns: (transfer container) (element-type HyvinRule): the rules
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_rule_list (void)
{
  GPtrArray *rules = g_ptr_array_new_with_free_func (g_object_unref);
  HyvinRuleIter iter = { NULL };

  while (_hyvin_rule_iter_next (&iter))
    g_ptr_array_add (rules, hyvin_rule_new (iter.row, iter.area));
  return rules;
}

static gboolean
find (HyvinRuleIter *iter,
      const char    *code)
{
  while (_hyvin_rule_iter_next (iter))
    {
      if (strcmp (iter->row->code, code) == 0)
        return TRUE;
    }
  return FALSE;
}

const HyvinRuleRow *
_hyvin_rule_find_row (const char *code)
{
  HyvinRuleIter iter = { NULL };

  return find (&iter, code) ? iter.row : NULL;
}

/* How many letters must be changed, added or dropped to make b of a. */
static guint
distance (const char *a,
          const char *b)
{
  gsize length = strlen (b);
  g_autofree guint *row = g_new (guint, length + 1);
  gsize j;

  for (j = 0; j <= length; j++)
    row[j] = (guint) j;
  for (; *a != '\0'; a++)
    {
      guint diagonal = row[0]++;

      for (j = 1; j <= length; j++)
        {
          guint above = row[j];

          row[j] = MIN (MIN (row[j] + 1, row[j - 1] + 1), diagonal + (*a != b[j - 1]));
          diagonal = above;
        }
    }
  return row[length];
}

/* The candidate that @word was probably meant to be; NULL: none is near. */
char *
_hyvin_closest (const char *word,
                GPtrArray  *candidates)
{
  const char *closest = NULL;
  guint least = (guint) MAX (2, strlen (word) / 3) + 1;
  guint i;

  for (i = 0; i < candidates->len; i++)
    {
      const char *candidate = g_ptr_array_index (candidates, i);
      guint d = distance (word, candidate);

      if (d < least)
        {
          least = d;
          closest = candidate;
        }
    }
  return g_strdup (closest);
}

/* Fails with HYVIN_ERROR_UNKNOWN_RULE when no rule has the code. */
gboolean
_hyvin_rule_check_code (const char  *code,
                        GError     **error)
{
  g_autoptr (GPtrArray) codes = NULL;
  g_autofree char *closest = NULL;
  HyvinRuleIter iter = { NULL };

  if (_hyvin_rule_find_row (code) != NULL)
    return TRUE;

  codes = g_ptr_array_new ();
  while (_hyvin_rule_iter_next (&iter))
    g_ptr_array_add (codes, (gpointer) iter.row->code);
  closest = _hyvin_closest (code, codes);
  if (closest != NULL)
    g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_UNKNOWN_RULE,
                 "no rule has the code “%s”: did you mean “%s”?", code, closest);
  else
    g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_UNKNOWN_RULE,
                 "no rule has the code “%s”", code);
  return FALSE;
}

/**
 * hyvin_rule_lookup: (constructor)
 * @code: the code of a rule
 * @error: return location for an error
 *
 * Finds a rule by its code.
 *
 * Fails with %HYVIN_ERROR_UNKNOWN_RULE when no rule has the code; the message
 * names the one that was probably meant.
 *
 * Returns: (transfer full): the rule
 *
 * Since: 1.0
 */
HyvinRule *
hyvin_rule_lookup (const char  *code,
                   GError     **error)
{
  HyvinRuleIter iter = { NULL };

  g_return_val_if_fail (code != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!_hyvin_rule_check_code (code, error))
    return NULL;
  find (&iter, code);
  return hyvin_rule_new (iter.row, iter.area);
}

/**
 * hyvin_rule_get_code:
 * @self: a rule
 *
 * Gets the code, which is never used for another rule.
 *
 * Returns: the code
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_code (HyvinRule *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return self->row->code;
}

/**
 * hyvin_rule_get_severity:
 * @self: a rule
 *
 * Gets how much its findings weigh, unless a profile or a validator says
 * otherwise.
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
HyvinSeverity
hyvin_rule_get_severity (HyvinRule *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), HYVIN_SEVERITY_OFF);

  return self->row->severity;
}

/**
 * hyvin_rule_get_scope:
 * @self: a rule
 *
 * Gets what the rule needs in order to judge.
 *
 * Returns: the scope
 *
 * Since: 1.0
 */
HyvinRuleScope
hyvin_rule_get_scope (HyvinRule *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), HYVIN_RULE_SCOPE_DOCUMENT);

  return self->row->scope;
}

/**
 * hyvin_rule_get_area:
 * @self: a rule
 *
 * Gets what the rule is about.
 *
 * Returns: the area
 *
 * Since: 1.0
 */
HyvinRuleArea
hyvin_rule_get_area (HyvinRule *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), HYVIN_RULE_AREA_STRUCTURE);

  return self->area;
}

/**
 * hyvin_rule_get_title:
 * @self: a rule
 * @language: (nullable): `fi`, `sv` or `en`; %NULL for that of the locale
 *
 * Gets what the rule checks, in a line.
 *
 * Returns: the title
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_title (HyvinRule  *self,
                      const char *language)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return hyvin_translate (language, self->row->title);
}

/**
 * hyvin_rule_get_explanation:
 * @self: a rule
 * @language: (nullable): `fi`, `sv` or `en`; %NULL for that of the locale
 *
 * Gets why the rule is there.
 *
 * Returns: the explanation
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_explanation (HyvinRule  *self,
                            const char *language)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return hyvin_translate (language, self->row->explanation);
}

/**
 * hyvin_rule_get_advice:
 * @self: a rule
 * @language: (nullable): `fi`, `sv` or `en`; %NULL for that of the locale
 *
 * Gets what to do about its findings.
 *
 * Returns: the advice
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_advice (HyvinRule  *self,
                       const char *language)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return hyvin_translate (language, self->row->advice);
}

/**
 * hyvin_rule_get_source:
 * @self: a rule
 * @language: (nullable): `fi`, `sv` or `en`; %NULL for that of the locale
 *
 * Gets where the rule comes from: a law, guidance, or a city that taught us.
 *
 * Returns: the source
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_source (HyvinRule  *self,
                       const char *language)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return hyvin_translate (language, self->row->source);
}

static const HyvinRuleExample *
find_example (HyvinRule *self)
{
  const HyvinRuleExample *example = _hyvin_rule_examples;

  while (example->code != NULL && strcmp (example->code, hyvin_rule_get_code (self)) != 0)
    example++;
  return example;
}

/**
 * hyvin_rule_get_bad_example:
 * @self: a rule
 *
 * Gets an example of what the rule finds: a few lines of a Finnish document, in
 * XML. A line `…` stands for what is left out.
 *
 * Returns: (nullable): the lines, or %NULL when the rule has no example
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_bad_example (HyvinRule *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return find_example (self)->bad;
}

/**
 * hyvin_rule_get_good_example:
 * @self: a rule
 *
 * Gets the lines of [method@Hyvin.Rule.get_bad_example] mended, so that the rule
 * finds nothing in them.
 *
 * Returns: (nullable): the lines, or %NULL when the rule has no example
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_good_example (HyvinRule *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return find_example (self)->good;
}

/**
 * hyvin_rule_get_exemptible:
 * @self: a rule
 *
 * Tells whether a document may hold exemptions from the rule. A file that is not
 * XML, for one, cannot.
 *
 * Returns: whether it may
 *
 * Since: 1.0
 */
gboolean
hyvin_rule_get_exemptible (HyvinRule *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), FALSE);

  return !self->row->is_strict;
}

/**
 * hyvin_rule_get_since:
 * @self: a rule
 *
 * Gets the version of the library that the rule came with.
 *
 * Returns: the version
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_since (HyvinRule *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return self->row->since != NULL ? self->row->since : "1.0";
}
