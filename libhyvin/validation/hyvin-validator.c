/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-validator.h>

#include <hyvin/hyvin-error.h>
#include <hyvin/hyvin-translate.h>

#include "hyvin-context-private.h"
#include "hyvin-date-private.h"
#include "hyvin-element-private.h"
#include "hyvin-finding-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-profile-private.h"
#include "hyvin-report-private.h"
#include "hyvin-skipped-private.h"

/**
 * HyvinValidator:
 *
 * Judges welfare documents by rules.
 *
 * A validator takes a profile, which chooses the rules, severities of its own
 * for single rules, the day as of which it judges, and the language of its
 * messages. Two validators share nothing; each may work in a thread of its own,
 * on documents of its own.
 *
 * Since: 1.0
 */
struct _HyvinValidator
{
  GObject parent_instance;

  GPtrArray *rules;             /* of HyvinRule: those of the library, then others */
  guint n_library_rules;
  char *profile_name;
  HyvinProfile *profile;
  char *data_dir;               /* NULL: the default */
  HyvinData *data;              /* loaded when it is first needed */
  GHashTable *severities;       /* rule code to HyvinSeverity */
  GDate date;                   /* invalid: the day of the validation */
  char *language;               /* NULL: that of the locale */
  guint max_findings;
};

enum
{
  PROP_DATA_DIR = 1,
  PROP_DATE,
  PROP_LANGUAGE,
  PROP_MAX_FINDINGS,
  PROP_PROFILE,
  N_PROPS
};

#define DEFAULT_MAX_FINDINGS 100000

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HyvinValidator, hyvin_validator, G_TYPE_OBJECT)

static void
hyvin_validator_finalize (GObject *object)
{
  HyvinValidator *self = HYVIN_VALIDATOR (object);

  g_ptr_array_unref (self->rules);
  g_free (self->profile_name);
  _hyvin_profile_unref (self->profile);
  g_free (self->data_dir);
  g_clear_pointer (&self->data, _hyvin_data_unref);
  g_hash_table_unref (self->severities);
  g_free (self->language);
  G_OBJECT_CLASS (hyvin_validator_parent_class)->finalize (object);
}

static void
hyvin_validator_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  HyvinValidator *self = HYVIN_VALIDATOR (object);

  switch (property_id)
    {
    case PROP_DATA_DIR:
      g_value_set_string (value, self->data_dir);
      break;
    case PROP_DATE:
      g_value_set_boxed (value, hyvin_validator_get_date (self));
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_MAX_FINDINGS:
      g_value_set_uint (value, self->max_findings);
      break;
    case PROP_PROFILE:
      g_value_set_string (value, self->profile_name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hyvin_validator_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  HyvinValidator *self = HYVIN_VALIDATOR (object);

  switch (property_id)
    {
    case PROP_DATE:
      hyvin_validator_set_date (self, g_value_get_boxed (value));
      break;
    case PROP_LANGUAGE:
      hyvin_validator_set_language (self, g_value_get_string (value));
      break;
    case PROP_MAX_FINDINGS:
      hyvin_validator_set_max_findings (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

#define PARAM_FLAGS (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

static void
hyvin_validator_class_init (HyvinValidatorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = hyvin_validator_finalize;
  object_class->get_property = hyvin_validator_get_property;
  object_class->set_property = hyvin_validator_set_property;

  /**
   * HyvinValidator:data-dir: (type filename)
   *
   * The folder of files that tell the rules of the world, when it is not the
   * default; see [method@Hyvin.Validator.set_data_dir].
   *
   * Since: 1.0
   */
  properties[PROP_DATA_DIR] =
    g_param_spec_string ("data-dir", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * HyvinValidator:date:
   *
   * The day as of which documents are judged; the day of the validation when
   * not given.
   *
   * Since: 1.0
   */
  properties[PROP_DATE] =
    g_param_spec_boxed ("date", NULL, NULL, G_TYPE_DATE, PARAM_FLAGS);

  /**
   * HyvinValidator:language:
   *
   * The language of messages, also of what is said against a profile: `fi`, `sv`
   * or `en`; that of the locale when not given.
   *
   * Since: 1.0
   */
  properties[PROP_LANGUAGE] =
    g_param_spec_string ("language", NULL, NULL, NULL, PARAM_FLAGS);

  /**
   * HyvinValidator:max-findings:
   *
   * How many findings a validation tells. Those after that are counted, and not
   * kept: so the memory that a document takes in which everything is wrong is
   * bounded. [method@Hyvin.Report.get_n_untold] says how many they are.
   *
   * Since: 1.0
   */
  properties[PROP_MAX_FINDINGS] =
    g_param_spec_uint ("max-findings", NULL, NULL, 0, G_MAXUINT, DEFAULT_MAX_FINDINGS, PARAM_FLAGS);

  /**
   * HyvinValidator:profile:
   *
   * The profile, by name or path; see [method@Hyvin.Validator.set_profile].
   *
   * Since: 1.0
   */
  properties[PROP_PROFILE] =
    g_param_spec_string ("profile", NULL, NULL, HYVIN_PROFILE_DEFAULT,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hyvin_validator_init (HyvinValidator *self)
{
  self->profile_name = g_strdup (HYVIN_PROFILE_DEFAULT);
  self->rules = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_extend (self->rules, (GPtrArray *) _hyvin_rules_get_library (),
                      (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
  self->n_library_rules = self->rules->len;
  self->profile = _hyvin_profile_load (HYVIN_PROFILE_DEFAULT, self->rules, NULL, NULL);
  g_assert (self->profile != NULL);
  self->severities = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  self->max_findings = DEFAULT_MAX_FINDINGS;
}

/**
 * hyvin_validator_new:
 *
 * Makes a validator with the profile `recommended`.
 *
 * Returns: (transfer full): the validator
 *
 * Since: 1.0
 */
HyvinValidator *
hyvin_validator_new (void)
{
  return g_object_new (HYVIN_TYPE_VALIDATOR, NULL);
}

static HyvinData *
get_data (HyvinValidator *self)
{
  if (self->data == NULL)
    self->data = _hyvin_data_load_default ();
  return self->data;
}

/* A profile and data go together when the data has what the profile asks for. */
static gboolean
check_indicator_list (HyvinValidator      *self,
                      const HyvinProfile  *profile,
                      const HyvinData     *data,
                      GError             **error)
{
  const char *name = _hyvin_profile_get_indicator_list (profile);

  return name == NULL
         || _hyvin_indicator_lists_find (data->indicator_lists, name, self->language, error) != NULL;
}

/**
 * hyvin_validator_set_profile:
 * @self: a validator
 * @profile: the name of a profile of the library, or the path of a file
 * @error: return location for an error
 *
 * Chooses which rules are applied and how much their findings weigh.
 *
 * The profiles of the library are `law-2011`, `law-2023`, `recommended`, `strict`
 * and `minimal`. Anything with a dot or a slash in it is the path of a file, which
 * may name rules that were added before, and lists of indicators of the data.
 *
 * Fails with %HYVIN_ERROR_PROFILE or %HYVIN_ERROR_UNKNOWN_RULE, and as key files
 * do, when the profile cannot be used; the one before stays then.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_validator_set_profile (HyvinValidator  *self,
                             const char      *profile,
                             GError         **error)
{
  g_autoptr (HyvinProfile) loaded = NULL;

  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), FALSE);
  g_return_val_if_fail (profile != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  loaded = _hyvin_profile_load (profile, self->rules, self->language, error);
  if (loaded == NULL)
    return FALSE;
  if (!check_indicator_list (self, loaded, get_data (self), error))
    {
      g_prefix_error (error, "%s: ", profile);
      return FALSE;
    }
  _hyvin_profile_unref (self->profile);
  self->profile = g_steal_pointer (&loaded);
  g_free (self->profile_name);
  self->profile_name = g_strdup (profile);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROFILE]);
  return TRUE;
}

/**
 * hyvin_validator_get_profile:
 * @self: a validator
 *
 * Gets [property@Hyvin.Validator:profile]: the name or path of the profile.
 *
 * Returns: the profile
 *
 * Since: 1.0
 */
const char *
hyvin_validator_get_profile (HyvinValidator *self)
{
  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), NULL);

  return self->profile_name;
}

/**
 * hyvin_validator_set_severity:
 * @self: a validator
 * @code: the code of a rule
 * @severity: how much its findings weigh; off: it is not applied
 * @error: return location for an error
 *
 * Sets how much the findings of a rule weigh for this validator, whatever its
 * profile says.
 *
 * Fails with %HYVIN_ERROR_UNKNOWN_RULE when no rule has the code.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_validator_set_severity (HyvinValidator  *self,
                              const char      *code,
                              HyvinSeverity    severity,
                              GError         **error)
{
  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!_hyvin_rules_check_code (self->rules, code, self->language, error))
    return FALSE;
  g_hash_table_insert (self->severities, g_strdup (code), GINT_TO_POINTER (severity));
  return TRUE;
}

static HyvinSeverity
get_severity (HyvinValidator *self,
              HyvinRule      *rule)
{
  gpointer severity;

  if (g_hash_table_lookup_extended (self->severities, hyvin_rule_get_code (rule), NULL, &severity))
    return (HyvinSeverity) GPOINTER_TO_INT (severity);
  return _hyvin_profile_get_severity (self->profile, rule);
}

/**
 * hyvin_validator_get_severity:
 * @self: a validator
 * @code: the code of a rule
 *
 * Gets how much the findings of a rule weigh for this validator.
 *
 * Returns: the severity; off when no rule has the code
 *
 * Since: 1.0
 */
HyvinSeverity
hyvin_validator_get_severity (HyvinValidator *self,
                              const char     *code)
{
  HyvinRule *rule;

  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), HYVIN_SEVERITY_OFF);
  g_return_val_if_fail (code != NULL, HYVIN_SEVERITY_OFF);

  rule = _hyvin_rules_find (self->rules, code);
  return rule != NULL ? get_severity (self, rule) : HYVIN_SEVERITY_OFF;
}

/**
 * hyvin_validator_add_rule:
 * @self: a validator
 * @rule: a rule of one's own
 * @error: return location for an error
 *
 * Adds a rule to those of the library. [class@Hyvin.Rule] tells how to write one.
 * Profiles, severities and exemptions may name it from now on.
 *
 * Fails with %HYVIN_ERROR_RULE when the code of the rule is not of the form it has
 * to have or its class does not override `check`, and with %HYVIN_ERROR_DUPLICATE
 * when a rule of the library, or one that was added before, has the code.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_validator_add_rule (HyvinValidator  *self,
                          HyvinRule       *rule,
                          GError         **error)
{
  const char *code;
  HyvinRule *other;

  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), FALSE);
  g_return_val_if_fail (HYVIN_IS_RULE (rule), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!_hyvin_rule_check_usable (rule, error))
    return FALSE;
  code = hyvin_rule_get_code (rule);
  other = _hyvin_rules_find (self->rules, code);
  if (other == NULL)
    g_ptr_array_add (self->rules, g_object_ref (rule));
  else if (hyvin_rule_get_since (other) == NULL)
    g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_DUPLICATE,
                 "a rule with the code “%s” has been added already: remove that one first, or give "
                 "this one another code", code);
  else
    g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_DUPLICATE,
                 "the library has a rule with the code “%s”: give this one another, such as "
                 "“ourtown-%s”", code, code);
  return other == NULL;
}

/**
 * hyvin_validator_remove_rule:
 * @self: a validator
 * @rule: a rule that was added
 *
 * Removes a rule that was added with [method@Hyvin.Validator.add_rule], and
 * forgets what severity it was given.
 *
 * Returns: %TRUE if it was there
 *
 * Since: 1.0
 */
gboolean
hyvin_validator_remove_rule (HyvinValidator *self,
                             HyvinRule      *rule)
{
  guint index;

  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), FALSE);
  g_return_val_if_fail (HYVIN_IS_RULE (rule), FALSE);

  if (!g_ptr_array_find (self->rules, rule, &index) || index < self->n_library_rules)
    return FALSE;
  g_hash_table_remove (self->severities, hyvin_rule_get_code (rule));
  g_ptr_array_remove_index (self->rules, index);
  return TRUE;
}

/**
 * hyvin_validator_list_rules:
 * @self: a validator
 *
 * Lists the rules that were added with [method@Hyvin.Validator.add_rule], in that
 * order. Those of the library are listed by [func@Hyvin.Rule.list].
 *
 * Returns: (transfer container) (element-type HyvinRule): the rules
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_validator_list_rules (HyvinValidator *self)
{
  GPtrArray *rules;
  guint i;

  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), NULL);

  rules = g_ptr_array_new_with_free_func (g_object_unref);
  for (i = self->n_library_rules; i < self->rules->len; i++)
    g_ptr_array_add (rules, g_object_ref (g_ptr_array_index (self->rules, i)));
  return rules;
}

/**
 * hyvin_validator_get_data_dir:
 * @self: a validator
 *
 * Gets [property@Hyvin.Validator:data-dir].
 *
 * Returns: (nullable) (type filename): the folder, or %NULL for the default
 *
 * Since: 1.0
 */
const char *
hyvin_validator_get_data_dir (HyvinValidator *self)
{
  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), NULL);

  return self->data_dir;
}

/**
 * hyvin_validator_set_data_dir:
 * @self: a validator
 * @path: (nullable) (type filename): the path of a folder, or %NULL for the default
 * @error: return location for an error
 *
 * Replaces what the rules know of the world: council terms (`terms.ini`),
 * municipalities (`municipalities.ini`), the stages of the year (`stages.ini`),
 * vague and empty words (`words.ini`) and minimum lists of indicators
 * (`lists.ini`). The files are those of the library, changed; where the folder
 * lacks one, that of the library is used.
 *
 * The default is the folder that the environment variable `HYVIN_DATA_DIR` names,
 * and else the files of the library.
 *
 * Fails in the %G_FILE_ERROR domain when the folder or a file cannot be read, as
 * key files do or with %HYVIN_ERROR_INVALID_VALUE when a file is not of its form,
 * and with %HYVIN_ERROR_PROFILE when the profile asks for a list that is not
 * there. What was there before stays then.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_validator_set_data_dir (HyvinValidator  *self,
                              const char      *path,
                              GError         **error)
{
  g_autoptr (HyvinData) data = NULL;

  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  data = path != NULL ? _hyvin_data_load (path, error) : _hyvin_data_load_default ();
  if (data == NULL || !check_indicator_list (self, self->profile, data, error))
    return FALSE;
  g_clear_pointer (&self->data, _hyvin_data_unref);
  self->data = g_steal_pointer (&data);
  g_free (self->data_dir);
  self->data_dir = g_strdup (path);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATA_DIR]);
  return TRUE;
}

/**
 * hyvin_validator_get_date:
 * @self: a validator
 *
 * Gets [property@Hyvin.Validator:date]: the day as of which documents are judged.
 *
 * Returns: (nullable): the day, or %NULL for the day of the validation
 *
 * Since: 1.0
 */
const GDate *
hyvin_validator_get_date (HyvinValidator *self)
{
  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), NULL);

  return _hyvin_date_or_null (&self->date);
}

/**
 * hyvin_validator_set_date:
 * @self: a validator
 * @date: (nullable): the new day, or %NULL for the day of the validation
 *
 * Sets [property@Hyvin.Validator:date].
 *
 * Since: 1.0
 */
void
hyvin_validator_set_date (HyvinValidator *self,
                          const GDate    *date)
{
  GDate none;

  g_return_if_fail (HYVIN_IS_VALIDATOR (self));

  g_date_clear (&none, 1);
  if (date == NULL)
    date = &none;
  if (_hyvin_date_equal (&self->date, date))
    return;
  self->date = *date;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
}

/**
 * hyvin_validator_get_language:
 * @self: a validator
 *
 * Gets [property@Hyvin.Validator:language]: the language of messages.
 *
 * Returns: (nullable): the language, or %NULL for that of the locale
 *
 * Since: 1.0
 */
const char *
hyvin_validator_get_language (HyvinValidator *self)
{
  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), NULL);

  return self->language;
}

/**
 * hyvin_validator_set_language:
 * @self: a validator
 * @language: (nullable): `fi`, `sv` or `en`, or %NULL for that of the locale
 *
 * Sets [property@Hyvin.Validator:language].
 *
 * Since: 1.0
 */
void
hyvin_validator_set_language (HyvinValidator *self,
                              const char     *language)
{
  g_return_if_fail (HYVIN_IS_VALIDATOR (self));

  if (g_strcmp0 (self->language, language) == 0)
    return;
  g_free (self->language);
  self->language = g_strdup (language);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

/**
 * hyvin_validator_get_max_findings:
 * @self: a validator
 *
 * Gets [property@Hyvin.Validator:max-findings]: how many findings are told.
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
guint
hyvin_validator_get_max_findings (HyvinValidator *self)
{
  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), 0);

  return self->max_findings;
}

/**
 * hyvin_validator_set_max_findings:
 * @self: a validator
 * @max_findings: the new limit
 *
 * Sets [property@Hyvin.Validator:max-findings].
 *
 * Since: 1.0
 */
void
hyvin_validator_set_max_findings (HyvinValidator *self,
                                  guint           max_findings)
{
  g_return_if_fail (HYVIN_IS_VALIDATOR (self));

  if (self->max_findings == max_findings)
    return;
  self->max_findings = max_findings;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAX_FINDINGS]);
}

/* The walk */

typedef struct
{
  HyvinContext *context;
  GArray *rules;                /* of HyvinChosenRule: all that are known */
  GHashTable *by_type;          /* GType to the Wanting of its objects */
  GPtrArray *later;             /* the objects that rules want that judge last */
} Walk;

/* The rules that want the objects of a type. */
typedef struct
{
  GPtrArray *rules;             /* of HyvinChosenRule */
  GPtrArray *last;              /* those that judge what the others have found */
} Wanting;

static void
wanting_free (gpointer data)
{
  Wanting *self = data;

  g_ptr_array_unref (self->rules);
  g_ptr_array_unref (self->last);
  g_free (self);
}

static const Wanting *
find_rules (Walk  *walk,
            GType  type)
{
  Wanting *wanting = g_hash_table_lookup (walk->by_type, GSIZE_TO_POINTER (type));
  guint i;

  if (wanting != NULL)
    return wanting;
  wanting = g_new (Wanting, 1);
  wanting->rules = g_ptr_array_new ();
  wanting->last = g_ptr_array_new ();
  for (i = 0; i < walk->rules->len; i++)
    {
      HyvinChosenRule *chosen = &g_array_index (walk->rules, HyvinChosenRule, i);

      if (chosen->severity != HYVIN_SEVERITY_OFF && _hyvin_rule_wants (chosen->rule, type))
        g_ptr_array_add (_hyvin_rule_is_last (chosen->rule) ? wanting->last : wanting->rules,
                         chosen);
    }
  g_hash_table_insert (walk->by_type, GSIZE_TO_POINTER (type), wanting);
  return wanting;
}

/* A check of one's own must not change the documents. If it does, nothing that
 * the other checks have remembered goes away under them. */
static void
keep (GPtrArray    *kept,
      HyvinElement *element)
{
  HyvinChildIter iter;
  HyvinElement *child;

  g_ptr_array_add (kept, g_object_ref (element));
  _hyvin_child_iter_init (&iter, element);
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    keep (kept, child);
}

static GPtrArray *
keep_set (HyvinValidator   *self,
          HyvinDocumentSet *set)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_documents = g_list_model_get_n_items (G_LIST_MODEL (set));
  guint i;

  for (i = 0; i < n_documents && self->rules->len > self->n_library_rules; i++)
    {
      g_autoptr (HyvinElement) document = g_list_model_get_item (G_LIST_MODEL (set), i);

      keep (kept, document);
    }
  return kept;
}

static void
run_all (Walk            *walk,
         const GPtrArray *rules,
         HyvinElement    *element)
{
  guint i;

  for (i = 0; i < rules->len; i++)
    _hyvin_context_run (walk->context, g_ptr_array_index (rules, i), element);
}

static void
visit (Walk         *walk,
       HyvinElement *element)
{
  const Wanting *wanting = find_rules (walk, G_OBJECT_TYPE (element));
  HyvinChildIter iter;
  HyvinElement *child;

  run_all (walk, wanting->rules, element);
  if (wanting->last->len > 0)
    g_ptr_array_add (walk->later, element);
  _hyvin_child_iter_init (&iter, element);
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    visit (walk, child);
}

static int
compare_findings (gconstpointer a,
                  gconstpointer b)
{
  return _hyvin_finding_compare (*(HyvinFinding * const *) a, *(HyvinFinding * const *) b);
}

/* Adds the findings of each document, sorted, after those of the one before. */
static GPtrArray *
sort_findings (GPtrArray        *findings,
               HyvinDocumentSet *set)
{
  GPtrArray *sorted = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_documents = g_list_model_get_n_items (G_LIST_MODEL (set));
  g_autoptr (GHashTable) of_document =
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  guint i;

  for (i = 0; i < findings->len; i++)
    {
      HyvinFinding *finding = g_ptr_array_index (findings, i);
      gpointer document = hyvin_finding_get_document (finding);
      GPtrArray *own = g_hash_table_lookup (of_document, document);

      if (own == NULL)
        {
          own = g_ptr_array_new ();
          g_hash_table_insert (of_document, document, own);
        }
      g_ptr_array_add (own, finding);
    }
  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (G_LIST_MODEL (set), i);
      GPtrArray *own = g_hash_table_lookup (of_document, document);

      if (own == NULL)
        continue;
      g_ptr_array_sort (own, compare_findings);
      g_ptr_array_extend (sorted, own, (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
    }
  return sorted;
}

static void
walk_set (Walk             *walk,
          HyvinDocumentSet *set)
{
  guint n_documents = g_list_model_get_n_items (G_LIST_MODEL (set));
  guint i;

  walk->by_type = g_hash_table_new_full (NULL, NULL, NULL, wanting_free);
  walk->later = g_ptr_array_new ();
  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinElement) document = g_list_model_get_item (G_LIST_MODEL (set), i);

      visit (walk, document);
    }
  for (i = 0; i < walk->later->len; i++)
    {
      HyvinElement *element = g_ptr_array_index (walk->later, i);

      run_all (walk, find_rules (walk, G_OBJECT_TYPE (element))->last, element);
    }
  g_ptr_array_unref (walk->later);
  g_hash_table_unref (walk->by_type);
}

static void
clear_chosen (gpointer chosen)
{
  g_object_unref (((HyvinChosenRule *) chosen)->rule);
}

/* A check of one's own may change the validator; what was chosen stays. */
static GArray *
choose_rules (HyvinValidator *self)
{
  GArray *rules = g_array_new (FALSE, FALSE, sizeof (HyvinChosenRule));
  guint i;

  g_array_set_clear_func (rules, clear_chosen);
  for (i = 0; i < self->rules->len; i++)
    {
      HyvinRule *rule = g_ptr_array_index (self->rules, i);
      HyvinChosenRule chosen = { g_object_ref (rule), _hyvin_rule_get_check (rule),
                                 get_severity (self, rule), { 0, } };

      g_array_append_val (rules, chosen);
    }
  return rules;
}

/**
 * hyvin_validator_validate_set:
 * @self: a validator
 * @set: a document set
 *
 * Judges the documents of a set, each by itself and against the others.
 *
 * Returns: (transfer full): what was found
 *
 * Since: 1.0
 */
HyvinReport *
hyvin_validator_validate_set (HyvinValidator   *self,
                              HyvinDocumentSet *set)
{
  g_autoptr (GArray) rules = NULL;
  g_autoptr (GPtrArray) kept = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GPtrArray) sorted = NULL;
  g_autoptr (GPtrArray) skipped = NULL;
  HyvinReport *report;
  GDate date;
  Walk walk = { NULL, };

  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), NULL);
  g_return_val_if_fail (HYVIN_IS_DOCUMENT_SET (set), NULL);

  date = self->date;
  if (!g_date_valid (&date))
    g_date_set_time_t (&date, g_get_real_time () / G_USEC_PER_SEC);
  kept = keep_set (self, set);
  rules = walk.rules = choose_rules (self);
  walk.context = _hyvin_context_new (set, &date,
                                     self->language != NULL ? self->language
                                                            : hyvin_get_default_language (),
                                     self->profile, get_data (self), rules);
  _hyvin_context_limit (walk.context, self->max_findings);
  walk_set (&walk, set);
  findings = _hyvin_context_steal_findings (walk.context);
  skipped = _hyvin_list_skipped (walk.context, rules);
  sorted = sort_findings (findings, set);
  report = _hyvin_report_new (sorted, skipped, rules, _hyvin_context_get_untold (walk.context));
  _hyvin_context_free (walk.context);
  return report;
}

/**
 * hyvin_validator_validate:
 * @self: a validator
 * @document: a document
 *
 * Judges a document by itself. Rules that need other documents are silent; see
 * [method@Hyvin.Validator.validate_set].
 *
 * Returns: (transfer full): what was found
 *
 * Since: 1.0
 */
HyvinReport *
hyvin_validator_validate (HyvinValidator *self,
                          HyvinDocument  *document)
{
  g_autoptr (HyvinDocumentSet) set = NULL;

  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), NULL);
  g_return_val_if_fail (HYVIN_IS_DOCUMENT (document), NULL);

  set = hyvin_document_set_new ();
  hyvin_document_set_add (set, document, NULL);
  return hyvin_validator_validate_set (self, set);
}

/**
 * hyvin_document_list_load_findings:
 * @self: a document
 *
 * Lists what in the document is not as the vocabulary has it, in the language of
 * the locale: unknown elements and attributes, values that cannot be read,
 * content that is missing or out of order. These are the findings of the rules
 * whose codes begin with `xml-`, and of `version-unsupported`.
 *
 * They tell how the document stands now: what was mended is no longer among
 * them.
 *
 * Returns: (transfer container) (element-type HyvinFinding): the findings
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_document_list_load_findings (HyvinDocument *self)
{
  g_autoptr (HyvinValidator) validator = NULL;
  g_autoptr (HyvinReport) report = NULL;
  GPtrArray *findings;
  guint i;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT (self), NULL);

  validator = hyvin_validator_new ();
  hyvin_validator_set_profile (validator, "minimal", NULL);
  report = hyvin_validator_validate (validator, self);
  findings = g_ptr_array_new_with_free_func (g_object_unref);
  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);
      const char *code = hyvin_finding_get_code (finding);

      if (g_str_has_prefix (code, "xml-") || g_str_equal (code, "version-unsupported"))
        g_ptr_array_add (findings, g_steal_pointer (&finding));
    }
  return findings;
}
