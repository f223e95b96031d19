/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-validator.h>

#include <hyvin/hyvin-exemption.h>
#include <hyvin/hyvin-translate.h>

#include "hyvin-context-private.h"
#include "hyvin-date-private.h"
#include "hyvin-element-private.h"
#include "hyvin-finding-private.h"
#include "hyvin-profile-private.h"
#include "hyvin-report-private.h"

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

  char *profile_name;
  HyvinProfile *profile;
  GHashTable *severities;       /* rule code to HyvinSeverity */
  GDate date;                   /* invalid: the day of the validation */
  char *language;               /* NULL: that of the locale */
};

enum
{
  PROP_DATE = 1,
  PROP_LANGUAGE,
  PROP_PROFILE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HyvinValidator, hyvin_validator, G_TYPE_OBJECT)

static void
hyvin_validator_finalize (GObject *object)
{
  HyvinValidator *self = HYVIN_VALIDATOR (object);

  g_free (self->profile_name);
  _hyvin_profile_free (self->profile);
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
    case PROP_DATE:
      g_value_set_boxed (value, hyvin_validator_get_date (self));
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
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
   * The language of messages: `fi`, `sv` or `en`; that of the locale when not
   * given.
   *
   * Since: 1.0
   */
  properties[PROP_LANGUAGE] =
    g_param_spec_string ("language", NULL, NULL, NULL, PARAM_FLAGS);

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
  self->profile = _hyvin_profile_load (HYVIN_PROFILE_DEFAULT, NULL);
  g_assert (self->profile != NULL);
  self->severities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
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

/**
 * hyvin_validator_set_profile:
 * @self: a validator
 * @profile: the name of a profile of the library, or the path of a file
 * @error: return location for an error
 *
 * Chooses which rules are applied and how much their findings weigh.
 *
 * The profiles of the library are `law-2011`, `law-2023`, `recommended`, `strict`
 * and `minimal`. Anything with a dot or a slash in it is the path of a file.
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

  loaded = _hyvin_profile_load (profile, error);
  if (loaded == NULL)
    return FALSE;
  _hyvin_profile_free (self->profile);
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

  if (!_hyvin_rule_check_code (code, error))
    return FALSE;
  g_hash_table_insert (self->severities, g_strdup (code), GINT_TO_POINTER (severity));
  return TRUE;
}

static HyvinSeverity
get_severity (gpointer            validator,
              const HyvinRuleRow *row)
{
  HyvinValidator *self = validator;
  gpointer severity;

  if (g_hash_table_lookup_extended (self->severities, row->code, NULL, &severity))
    return (HyvinSeverity) GPOINTER_TO_INT (severity);
  return _hyvin_profile_get_severity (self->profile, row);
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
  const HyvinRuleRow *row;

  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), HYVIN_SEVERITY_OFF);
  g_return_val_if_fail (code != NULL, HYVIN_SEVERITY_OFF);

  row = _hyvin_rule_find_row (code);
  return row != NULL ? get_severity (self, row) : HYVIN_SEVERITY_OFF;
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

/* The walk */

typedef struct
{
  HyvinContext *context;
  GPtrArray *rows;              /* the rules that are applied */
  GHashTable *by_type;          /* GType to a GPtrArray of the rows that want it */
  gboolean is_last;             /* the rules that judge what the others found */
} Walk;

static GPtrArray *
find_rows (Walk  *walk,
           GType  type)
{
  GPtrArray *rows = g_hash_table_lookup (walk->by_type, GSIZE_TO_POINTER (type));
  guint i;

  if (rows != NULL)
    return rows;
  rows = g_ptr_array_new ();
  for (i = 0; i < walk->rows->len; i++)
    {
      const HyvinRuleRow *row = g_ptr_array_index (walk->rows, i);

      if (row->is_last == walk->is_last && g_type_is_a (type, row->type ()))
        g_ptr_array_add (rows, (gpointer) row);
    }
  g_hash_table_insert (walk->by_type, GSIZE_TO_POINTER (type), rows);
  return rows;
}

static void
visit (Walk         *walk,
       HyvinElement *element)
{
  GPtrArray *rows = find_rows (walk, G_OBJECT_TYPE (element));
  HyvinChildIter iter;
  HyvinElement *child;
  guint i;

  for (i = 0; i < rows->len; i++)
    _hyvin_context_run (walk->context, g_ptr_array_index (rows, i), element);
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
          HyvinDocumentSet *set,
          gboolean          is_last)
{
  guint n_documents = g_list_model_get_n_items (G_LIST_MODEL (set));
  guint i;

  walk->is_last = is_last;
  walk->by_type = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinElement) document = g_list_model_get_item (G_LIST_MODEL (set), i);

      visit (walk, document);
    }
  g_hash_table_unref (walk->by_type);
}

static GPtrArray *
choose_rows (HyvinValidator *self)
{
  GPtrArray *rows = g_ptr_array_new ();
  HyvinRuleIter iter = { NULL };

  while (_hyvin_rule_iter_next (&iter))
    {
      if (iter.row->check != NULL && get_severity (self, iter.row) != HYVIN_SEVERITY_OFF)
        g_ptr_array_add (rows, (gpointer) iter.row);
    }
  return rows;
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
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GPtrArray) sorted = NULL;
  GDate date;
  Walk walk = { NULL, };

  g_return_val_if_fail (HYVIN_IS_VALIDATOR (self), NULL);
  g_return_val_if_fail (HYVIN_IS_DOCUMENT_SET (set), NULL);

  date = self->date;
  if (!g_date_valid (&date))
    g_date_set_time_t (&date, g_get_real_time () / G_USEC_PER_SEC);
  rows = walk.rows = choose_rows (self);
  walk.context = _hyvin_context_new (set, &date,
                                     self->language != NULL ? self->language
                                                            : hyvin_get_default_language (),
                                     self->profile, get_severity, self);
  walk_set (&walk, set, FALSE);
  walk_set (&walk, set, TRUE);
  findings = _hyvin_context_steal_findings (walk.context);
  _hyvin_context_free (walk.context);
  sorted = sort_findings (findings, set);
  return _hyvin_report_new (sorted);
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
