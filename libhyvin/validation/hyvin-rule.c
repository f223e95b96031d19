/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rule-private.h"
#include "hyvin-rule-examples-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-enum-types.h>
#include <hyvin/hyvin-translate.h>
#include <string.h>

#include "hyvin-context-private.h"
#include "hyvin-error-private.h"
#include "hyvin-validation-private.h"

/**
 * HyvinRule:
 *
 * A rule that documents are judged by: its code, how much its findings weigh,
 * and why it is there.
 *
 * The rules of the library are found with [func@Hyvin.Rule.list] and
 * [ctor@Hyvin.Rule.lookup]. A municipality, a region or a tool may have rules of
 * its own: a class derived from this one, whose `check` looks at the objects of
 * the type it wants and reports what it finds. Objects of the class are given to
 * [method@Hyvin.Validator.add_rule]; from there on they are as the rules of the
 * library are, for profiles, severities, exemptions and reports.
 *
 * In C the class overrides [vfunc@Hyvin.Rule.check]:
 *
 * ```c
 * G_DECLARE_FINAL_TYPE (MyRule, my_rule, MY, RULE, HyvinRule)
 *
 * struct _MyRule
 * {
 *   HyvinRule parent_instance;
 * };
 *
 * G_DEFINE_FINAL_TYPE (MyRule, my_rule, HYVIN_TYPE_RULE)
 *
 * static void
 * my_rule_check (HyvinRule        *rule,
 *                HyvinElement     *element,
 *                HyvinValidation  *validation,
 *                GError          **error)
 * {
 *   if (hyvin_measure_get_description (HYVIN_MEASURE (element)) == NULL)
 *     hyvin_validation_report (validation, element, "Nobody knows what is done", error);
 * }
 *
 * static void
 * my_rule_class_init (MyRuleClass *klass)
 * {
 *   HYVIN_RULE_CLASS (klass)->check = my_rule_check;
 * }
 *
 * static void
 * my_rule_init (MyRule *self)
 * {
 * }
 *
 * HyvinRule *
 * my_rule_new (void)
 * {
 *   return g_object_new (my_rule_get_type (),
 *                        "code", "ourtown-measure-description",
 *                        "element-type", HYVIN_TYPE_MEASURE,
 *                        NULL);
 * }
 * ```
 *
 * In Python what the rule is stands in the class, and any exception that `do_check`
 * raises becomes a finding with the code `rule-failed`:
 *
 * ```python
 * import gi
 * gi.require_version("Hyvin", "1")
 * from gi.repository import Hyvin
 *
 * class MeasureDescription(Hyvin.Rule):
 *     code = "ourtown-measure-description"
 *     element_type = Hyvin.Measure
 *     title = {"fi": "Toimenpidettä ei kuvata", "sv": "Åtgärden beskrivs inte"}
 *     requirement = {"fi": "Jokainen toimenpide on kuvattu", "sv": "Varje åtgärd beskrivs"}
 *
 *     def do_check(self, measure, validation):
 *         if measure.description is None:
 *             validation.report(measure, "Nobody knows what is done")
 *
 * validator = Hyvin.Validator()
 * validator.add_rule(MeasureDescription())
 * ```
 *
 * A check only reads: it changes nothing in the documents, goes by the day that
 * [method@Hyvin.Validation.get_date] gives, and is silent when it lacks what it
 * needs to judge. One rule object may be given to several validators; when these
 * work in several threads, its check is called from all of them.
 *
 * Since: 1.0
 */

/* The texts, in the order of their properties. */
enum
{
  TEXT_TITLE,
  TEXT_REQUIREMENT,
  TEXT_EXPLANATION,
  TEXT_ADVICE,
  TEXT_SOURCE,
  N_TEXTS
};

typedef struct
{
  const HyvinRuleRow *row;      /* of a rule of the library; NULL: it is somebody's own */
  const char *code;             /* interned */
  HyvinSeverity severity;
  HyvinRuleScope scope;
  HyvinRuleArea area;
  GType element_type;
  HyvinText *texts[N_TEXTS];    /* of a rule of one's own */
} HyvinRulePrivate;

enum
{
  PROP_CODE = 1,
  PROP_SEVERITY,
  PROP_SCOPE,
  PROP_AREA,
  PROP_ELEMENT_TYPE,
  PROP_TITLE,                   /* and the texts after it */
  PROP_REQUIREMENT,
  PROP_EXPLANATION,
  PROP_ADVICE,
  PROP_SOURCE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_TYPE_WITH_PRIVATE (HyvinRule, hyvin_rule, G_TYPE_OBJECT)

static HyvinRulePrivate *
get_private (HyvinRule *self)
{
  return hyvin_rule_get_instance_private (self);
}

static const HyvinRuleRow * const areas[] = {
  [HYVIN_RULE_AREA_STRUCTURE] = _hyvin_structure_rules,
  [HYVIN_RULE_AREA_COMPLETENESS] = _hyvin_completeness_rules,
  [HYVIN_RULE_AREA_ALIGNMENT] = _hyvin_alignment_rules,
  [HYVIN_RULE_AREA_KNOWLEDGE] = _hyvin_knowledge_rules,
  [HYVIN_RULE_AREA_PROCESS] = _hyvin_process_rules,
  [HYVIN_RULE_AREA_ORGANISATION] = _hyvin_organisation_rules,
  [HYVIN_RULE_AREA_IMPACT] = _hyvin_impact_rules,
};

/* The rules of the library are checked by the function in their row. They trust
 * the walk, which calls it itself, so nobody else may. */
static void
refuse (HyvinRule        *self,
        HyvinElement     *element G_GNUC_UNUSED,
        HyvinValidation  *validation G_GNUC_UNUSED,
        GError          **error)
{
  const HyvinRuleRow *row = get_private (self)->row;

  if (row != NULL)
    g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_RULE,
                 "the rule “%s” is called by the validator only", row->code);
}

static void
hyvin_rule_finalize (GObject *object)
{
  HyvinRulePrivate *priv = get_private (HYVIN_RULE (object));
  gsize i;

  for (i = 0; i < N_TEXTS; i++)
    g_clear_pointer (&priv->texts[i], hyvin_text_unref);
  G_OBJECT_CLASS (hyvin_rule_parent_class)->finalize (object);
}

static void
hyvin_rule_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  HyvinRulePrivate *priv = get_private (HYVIN_RULE (object));

  switch (property_id)
    {
    case PROP_CODE:
      g_value_set_string (value, priv->code);
      break;
    case PROP_SEVERITY:
      g_value_set_enum (value, (int) priv->severity);
      break;
    case PROP_SCOPE:
      g_value_set_enum (value, (int) priv->scope);
      break;
    case PROP_AREA:
      g_value_set_enum (value, (int) priv->area);
      break;
    case PROP_ELEMENT_TYPE:
      g_value_set_gtype (value, priv->element_type);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hyvin_rule_set_property (GObject      *object,
                         guint         property_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  HyvinRulePrivate *priv = get_private (HYVIN_RULE (object));

  switch (property_id)
    {
    case PROP_CODE:
      priv->code = g_intern_string (g_value_get_string (value));
      break;
    case PROP_SEVERITY:
      priv->severity = (HyvinSeverity) g_value_get_enum (value);
      break;
    case PROP_SCOPE:
      priv->scope = (HyvinRuleScope) g_value_get_enum (value);
      break;
    case PROP_AREA:
      priv->area = (HyvinRuleArea) g_value_get_enum (value);
      break;
    case PROP_ELEMENT_TYPE:
      priv->element_type = g_value_get_gtype (value);
      break;
    case PROP_TITLE:
    case PROP_REQUIREMENT:
    case PROP_EXPLANATION:
    case PROP_ADVICE:
    case PROP_SOURCE:
      priv->texts[property_id - PROP_TITLE] = g_value_dup_boxed (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

#define PARAM_FLAGS (G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS)
#define TEXT_FLAGS (G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS)

static void
install_facts (void)
{
  /**
   * HyvinRule:code:
   *
   * The code of the rule: words of small letters and digits with hyphens between
   * them, such as `ourtown-measure-school`. No rule of the library, and no other
   * of the validator, may have it. The name of the municipality at its beginning
   * keeps it apart from those that the library may get.
   *
   * Since: 1.0
   */
  properties[PROP_CODE] =
    g_param_spec_string ("code", NULL, NULL, NULL, PARAM_FLAGS);

  /**
   * HyvinRule:severity:
   *
   * How much the findings of the rule weigh, unless a profile or a validator says
   * otherwise.
   *
   * Since: 1.0
   */
  properties[PROP_SEVERITY] =
    g_param_spec_enum ("severity", NULL, NULL, HYVIN_TYPE_SEVERITY, HYVIN_SEVERITY_WARNING,
                       PARAM_FLAGS);

  /**
   * HyvinRule:scope:
   *
   * What the rule needs in order to judge.
   *
   * Since: 1.0
   */
  properties[PROP_SCOPE] =
    g_param_spec_enum ("scope", NULL, NULL, HYVIN_TYPE_RULE_SCOPE, HYVIN_RULE_SCOPE_DOCUMENT,
                       PARAM_FLAGS);

  /**
   * HyvinRule:area:
   *
   * What the rule is about. A profile may choose its rules by it.
   *
   * Since: 1.0
   */
  properties[PROP_AREA] =
    g_param_spec_enum ("area", NULL, NULL, HYVIN_TYPE_RULE_AREA, HYVIN_RULE_AREA_COMPLETENESS,
                       PARAM_FLAGS);

  /**
   * HyvinRule:element-type:
   *
   * The type of the objects that the rule wants to see, such as that of
   * [class@Hyvin.Measure]; every object when not given.
   *
   * Since: 1.0
   */
  properties[PROP_ELEMENT_TYPE] =
    g_param_spec_gtype ("element-type", NULL, NULL, HYVIN_TYPE_ELEMENT, PARAM_FLAGS);
}

static void
install_texts (void)
{
  /**
   * HyvinRule:title: (getter get_title)
   *
   * The fault that the rule looks for, in a line, in one or more languages.
   *
   * Since: 1.0
   */
  properties[PROP_TITLE] =
    g_param_spec_boxed ("title", NULL, NULL, HYVIN_TYPE_TEXT, TEXT_FLAGS);

  /**
   * HyvinRule:requirement: (getter get_requirement)
   *
   * What the rule asks for, in a line, in one or more languages: the title says what
   * is wrong, and this how it is when nothing is.
   *
   * Since: 1.0
   */
  properties[PROP_REQUIREMENT] =
    g_param_spec_boxed ("requirement", NULL, NULL, HYVIN_TYPE_TEXT, TEXT_FLAGS);

  /**
   * HyvinRule:explanation: (getter get_explanation)
   *
   * Why the rule is there, in one or more languages.
   *
   * Since: 1.0
   */
  properties[PROP_EXPLANATION] =
    g_param_spec_boxed ("explanation", NULL, NULL, HYVIN_TYPE_TEXT, TEXT_FLAGS);

  /**
   * HyvinRule:advice: (getter get_advice)
   *
   * What to do about the findings of the rule, in one or more languages.
   *
   * Since: 1.0
   */
  properties[PROP_ADVICE] =
    g_param_spec_boxed ("advice", NULL, NULL, HYVIN_TYPE_TEXT, TEXT_FLAGS);

  /**
   * HyvinRule:source: (getter get_source)
   *
   * Where the rule comes from, in one or more languages.
   *
   * Since: 1.0
   */
  properties[PROP_SOURCE] =
    g_param_spec_boxed ("source", NULL, NULL, HYVIN_TYPE_TEXT, TEXT_FLAGS);
}

static void
hyvin_rule_class_init (HyvinRuleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  klass->check = refuse;
  object_class->finalize = hyvin_rule_finalize;
  object_class->get_property = hyvin_rule_get_property;
  object_class->set_property = hyvin_rule_set_property;
  install_facts ();
  install_texts ();
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hyvin_rule_init (HyvinRule *self G_GNUC_UNUSED)
{
}

static HyvinRule *
rule_new (const HyvinRuleRow *row,
          HyvinRuleArea       area)
{
  HyvinRule *self = g_object_new (HYVIN_TYPE_RULE,
                                  "code", row->code,
                                  "severity", row->severity,
                                  "scope", row->scope,
                                  "area", area,
                                  "element-type", row->type (),
                                  NULL);

  get_private (self)->row = row;
  return self;
}

/* The check of a rule of the library; NULL: it has none, or is one of others. */
HyvinCheck
_hyvin_rule_get_check (HyvinRule *self)
{
  const HyvinRuleRow *row = get_private (self)->row;

  return row != NULL ? row->check : NULL;
}

/* Whether the walk applies it: what the reader finds has no check. */
gboolean
_hyvin_rule_is_checked (HyvinRule *self)
{
  const HyvinRuleRow *row = get_private (self)->row;

  return row == NULL || row->check != NULL;
}

gboolean
_hyvin_rule_wants (HyvinRule *self,
                   GType      type)
{
  return _hyvin_rule_is_checked (self) && g_type_is_a (type, get_private (self)->element_type);
}

/* Whether it judges what the others have found. */
gboolean
_hyvin_rule_is_last (HyvinRule *self)
{
  const HyvinRuleRow *row = get_private (self)->row;

  return row != NULL && row->is_last;
}

/* The role of the document for want of which the rule cannot judge this one, or 0. */
HyvinDocumentRoles
_hyvin_rule_find_lack (HyvinRule     *self,
                       HyvinContext  *context,
                       HyvinDocument *document)
{
  const HyvinRuleRow *row = get_private (self)->row;

  return row != NULL && row->lacks != NULL ? row->lacks (context, document) : 0;
}

/* Codes */

static gboolean
is_slug (const char *code)
{
  return g_regex_match_simple ("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", code, G_REGEX_DOLLAR_ENDONLY, 0);
}

/* Fails with HYVIN_ERROR_RULE when a rule of one's own cannot work. */
gboolean
_hyvin_rule_check_usable (HyvinRule  *self,
                          GError    **error)
{
  const char *code = get_private (self)->code;

  if (code == NULL || !is_slug (code))
    g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_RULE,
                 "“%s” cannot be the code of a rule: give it words of small letters a–z and digits "
                 "with hyphens between them, such as “ourtown-measure-school”",
                 code != NULL ? code : "");
  else if (get_private (self)->row == NULL && HYVIN_RULE_GET_CLASS (self)->check == refuse)
    g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_RULE,
                 "the rule “%s” checks nothing: let its class override check", code);
  else
    return TRUE;
  return FALSE;
}

/* NULL: none of the rules has the code. */
HyvinRule *
_hyvin_rules_find (const GPtrArray *rules,
                   const char      *code)
{
  guint i;

  for (i = 0; i < rules->len; i++)
    {
      HyvinRule *rule = g_ptr_array_index (rules, i);

      if (strcmp (get_private (rule)->code, code) == 0)
        return rule;
    }
  return NULL;
}

/* Fails with HYVIN_ERROR_UNKNOWN_RULE when none of the rules has the code. */
gboolean
_hyvin_rules_check_code (const GPtrArray  *rules,
                         const char       *code,
                         const char       *language,
                         GError          **error)
{
  g_autoptr (GPtrArray) codes = NULL;
  guint i;

  if (_hyvin_rules_find (rules, code) != NULL)
    return TRUE;

  codes = g_ptr_array_new ();
  for (i = 0; i < rules->len; i++)
    g_ptr_array_add (codes, (gpointer) get_private (g_ptr_array_index (rules, i))->code);
  _hyvin_set_error_in (error, HYVIN_ERROR_UNKNOWN_RULE, language,
                       N_("no rule has the code “%s”"), code);
  _hyvin_suggest (error, language, code, codes);
  return FALSE;
}

/**
 * hyvin_rule_list:
 *
 * Lists all rules of the library, area by area.
 *
 * Returns: (transfer container) (element-type HyvinRule): the rules
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_rule_list (void)
{
  GPtrArray *rules = g_ptr_array_new_with_free_func (g_object_unref);
  const HyvinRuleRow *row;
  gsize area;

  for (area = 0; area < G_N_ELEMENTS (areas); area++)
    {
      for (row = areas[area]; row->code != NULL; row++)
        g_ptr_array_add (rules, rule_new (row, (HyvinRuleArea) area));
    }
  return rules;
}

static gpointer
make_library (gpointer unused G_GNUC_UNUSED)
{
  return hyvin_rule_list ();
}

/* The rules of the library, for the validators to share; nobody else sees these
 * objects, and nobody changes them. */
const GPtrArray *
_hyvin_rules_get_library (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, make_library, NULL);
}

/**
 * hyvin_rule_lookup: (constructor)
 * @code: the code of a rule
 * @error: return location for an error
 *
 * Finds a rule of the library by its code.
 *
 * Fails with %HYVIN_ERROR_UNKNOWN_RULE when none has the code; the message
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
  HyvinRulePrivate *found;

  g_return_val_if_fail (code != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!_hyvin_rules_check_code (_hyvin_rules_get_library (), code, NULL, error))
    return NULL;
  found = get_private (_hyvin_rules_find (_hyvin_rules_get_library (), code));
  return rule_new (found->row, found->area);
}

/**
 * hyvin_rule_get_code:
 * @self: a rule
 *
 * Gets [property@Hyvin.Rule:code], which is never used for another rule.
 *
 * Returns: the code
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_code (HyvinRule *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return get_private (self)->code;
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

  return get_private (self)->severity;
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

  return get_private (self)->scope;
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

  return get_private (self)->area;
}

/**
 * hyvin_rule_get_maturity_area:
 * @self: a rule
 *
 * Gets which of the four areas of a mature welfare report the rule says something
 * about.
 *
 * Returns: the area; %HYVIN_MATURITY_AREA_NONE for a rule of one's own
 *
 * Since: 1.0
 */
HyvinMaturityArea
hyvin_rule_get_maturity_area (HyvinRule *self)
{
  const HyvinRuleRow *row;

  g_return_val_if_fail (HYVIN_IS_RULE (self), HYVIN_MATURITY_AREA_NONE);

  row = get_private (self)->row;
  return row != NULL ? row->maturity : HYVIN_MATURITY_AREA_NONE;
}

/**
 * hyvin_rule_get_element_type:
 * @self: a rule
 *
 * Gets the type of the objects that the rule wants to see.
 *
 * Returns: the type: that of [class@Hyvin.Element] or of one derived from it
 *
 * Since: 1.0
 */
GType
hyvin_rule_get_element_type (HyvinRule *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), G_TYPE_INVALID);

  return get_private (self)->element_type;
}

static const char *
get_text_of_row (const HyvinRuleRow *row,
                 guint               text)
{
  const char * const texts[N_TEXTS] = { row->title, row->requirement, row->explanation, row->advice,
                                        row->source };

  return texts[text];
}

static const char *
get_text (HyvinRule  *self,
          const char *language,
          guint       text)
{
  HyvinRulePrivate *priv = get_private (self);

  if (priv->row != NULL)
    return hyvin_translate (language, get_text_of_row (priv->row, text));
  if (priv->texts[text] == NULL)
    return NULL;
  return hyvin_text_lookup (priv->texts[text],
                            language != NULL ? language : hyvin_get_default_language (), NULL);
}

/**
 * hyvin_rule_get_title:
 * @self: a rule
 * @language: (nullable): `fi`, `sv` or `en`; %NULL for that of the locale
 *
 * Gets the fault that the rule looks for, in a line.
 *
 * Returns: (nullable): the title; %NULL when a rule of one's own has none
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_title (HyvinRule  *self,
                      const char *language)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return get_text (self, language, TEXT_TITLE);
}

/**
 * hyvin_rule_get_requirement:
 * @self: a rule
 * @language: (nullable): `fi`, `sv` or `en`; %NULL for that of the locale
 *
 * Gets what the rule asks for, in a line: how it is when the rule finds nothing,
 * such as “Every goal has an indicator”.
 *
 * Returns: (nullable): the requirement; %NULL when a rule of one's own has none
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_requirement (HyvinRule  *self,
                            const char *language)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return get_text (self, language, TEXT_REQUIREMENT);
}

/**
 * hyvin_rule_get_explanation:
 * @self: a rule
 * @language: (nullable): `fi`, `sv` or `en`; %NULL for that of the locale
 *
 * Gets why the rule is there.
 *
 * Returns: (nullable): the explanation; %NULL when a rule of one's own has none
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_explanation (HyvinRule  *self,
                            const char *language)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return get_text (self, language, TEXT_EXPLANATION);
}

/**
 * hyvin_rule_get_advice:
 * @self: a rule
 * @language: (nullable): `fi`, `sv` or `en`; %NULL for that of the locale
 *
 * Gets what to do about its findings.
 *
 * Returns: (nullable): the advice; %NULL when a rule of one's own has none
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_advice (HyvinRule  *self,
                       const char *language)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return get_text (self, language, TEXT_ADVICE);
}

/**
 * hyvin_rule_get_source:
 * @self: a rule
 * @language: (nullable): `fi`, `sv` or `en`; %NULL for that of the locale
 *
 * Gets where the rule comes from: a law, guidance, or a city that taught us.
 *
 * Returns: (nullable): the source; %NULL when a rule of one's own has none
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_source (HyvinRule  *self,
                       const char *language)
{
  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  return get_text (self, language, TEXT_SOURCE);
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
  const HyvinRuleRow *row;

  g_return_val_if_fail (HYVIN_IS_RULE (self), FALSE);

  row = get_private (self)->row;
  return row == NULL || !row->is_strict;
}

/**
 * hyvin_rule_get_since:
 * @self: a rule
 *
 * Gets the version of the library that the rule came with.
 *
 * Returns: (nullable): the version; %NULL for a rule of one's own
 *
 * Since: 1.0
 */
const char *
hyvin_rule_get_since (HyvinRule *self)
{
  const HyvinRuleRow *row;

  g_return_val_if_fail (HYVIN_IS_RULE (self), NULL);

  row = get_private (self)->row;
  if (row == NULL)
    return NULL;
  return row->since != NULL ? row->since : "1.0";
}
