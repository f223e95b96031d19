/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A rule of one's own in C: a measure is described, and not only named.
 *
 *   custom-rule FILE
 *
 * The document is judged by this rule and those of the library together. The exit
 * status is 0 when nothing is found, 1 when something is, and 2 when the document
 * cannot be read. */
#include <hyvin/hyvin.h>
#include <locale.h>
#include <stdio.h>

/* The class: a type derived from HyvinRule, with a check of its own. */
#define TYPE_DESCRIPTION_RULE (description_rule_get_type ())
G_DECLARE_FINAL_TYPE (DescriptionRule, description_rule, , DESCRIPTION_RULE, HyvinRule)

struct _DescriptionRule
{
  HyvinRule parent_instance;
};

G_DEFINE_FINAL_TYPE (DescriptionRule, description_rule, HYVIN_TYPE_RULE)

static const char *
choose_message (const char *language)
{
  if (g_str_equal (language, "fi"))
    return "Toimenpidettä ei kuvata";
  if (g_str_equal (language, "sv"))
    return "Åtgärden beskrivs inte";
  return "The measure is not described";
}

/* It is called for each object of the type that the rule wants, here for each
 * measure. It reads, reports, and changes nothing. What cannot be reported goes to
 * the caller by the error: then the validation has a finding of the rule
 * rule-failed, and goes on. */
static void
description_rule_check (HyvinRule        *rule G_GNUC_UNUSED,
                        HyvinElement     *element,
                        HyvinValidation  *validation,
                        GError          **error)
{
  if (hyvin_measure_get_description (HYVIN_MEASURE (element)) == NULL)
    hyvin_validation_report (validation, element,
                             choose_message (hyvin_validation_get_language (validation)), error);
}

static void
description_rule_class_init (DescriptionRuleClass *klass)
{
  HYVIN_RULE_CLASS (klass)->check = description_rule_check;
}

static void
description_rule_init (DescriptionRule *self G_GNUC_UNUSED)
{
}

/* What the rule is, said when it is made. The code begins with the town, so that it
 * never meets one of the library. */
static HyvinRule *
description_rule_new (void)
{
  g_autoptr (HyvinText) title = hyvin_text_new ("A measure is not described");

  return g_object_new (TYPE_DESCRIPTION_RULE,
                       "code", "ourtown-measure-description",
                       "severity", HYVIN_SEVERITY_WARNING,
                       "element-type", HYVIN_TYPE_MEASURE,
                       "title", title,
                       NULL);
}

static int
print_findings (HyvinReport *report)
{
  guint n_findings = g_list_model_get_n_items (G_LIST_MODEL (report));
  guint i;

  for (i = 0; i < n_findings; i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);
      g_autofree char *line = hyvin_finding_to_string (finding);

      printf ("%s\n", line);
    }
  return n_findings > 0 ? 1 : 0;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinRule) rule = description_rule_new ();
  g_autoptr (HyvinDocument) document = NULL;
  g_autoptr (HyvinReport) report = NULL;
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  if (argc != 2)
    {
      fprintf (stderr, "usage: custom-rule FILE\n");
      return 2;
    }
  document = hyvin_document_load (argv[1], &error);
  if (document == NULL || !hyvin_validator_add_rule (validator, rule, &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return 2;
    }
  report = hyvin_validator_validate (validator, document);
  return print_findings (report);
}
