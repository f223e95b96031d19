/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-profile-private.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <hyvin/hyvin-enum-types.h>
#include <hyvin/hyvin-translate.h>
#include <string.h>

#include "hyvin-error-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-resources.h"

/* A profile is a key file:
 *
 *   [profile]
 *   inherits=recommended       another profile, that this one changes
 *   areas=structure;alignment  only the rules of these areas are applied
 *   warnings=error             what warnings weigh
 *   law=2023                   the law to judge by, whatever the date: 2011 or 2023
 *   indicator-list=our-list    the minimum list of indicators, a group of lists.ini
 *
 *   [thresholds]
 *   approval-months=12         see below
 *
 *   [rules]
 *   goal-basis-missing=off     off, information, warning or error
 */
struct _HyvinProfile
{
  GHashTable *severities;       /* rule code to HyvinSeverity */
  guint areas;                  /* a bit for each HyvinRuleArea; 0: all */
  HyvinSeverity warnings;
  HyvinLaw law;
  char *indicator_list;         /* NULL: no list is asked for */
  GHashTable *thresholds;       /* name to number, of those that are not usual */
};

typedef struct
{
  const char *name;
  int usual;
} Threshold;

static const Threshold thresholds[] = {
  { "approval-months", 12 },    /* of a plan, from the start of the term */
  { "annual-report-months", 8 }, /* from the end of a year until the council has its report */
  { "indicator-years", 4 },     /* after which the latest observation is stale */
  { "small-number", 5 },        /* of cases, below which a value is not sound */
  { "party-share", 50 },        /* of the measures, in per cent, over which a party has too many */
  { "maintain-percent", 10 },   /* that an indicator to be maintained may move */
};

#define MAX_INHERITANCE 8

/* A profile being loaded, together with those that it inherits. */
typedef struct
{
  HyvinProfile *profile;
  const GPtrArray *rules;       /* of HyvinRule: those that it may name */
  const char *language;         /* of errors; NULL: that of the locale */
  guint depth;
} Load;

static gboolean load_into (Load        *load,
                           const char  *name_or_path,
                           GError     **error);

/* A name without a dot or a slash is one of ours. */
static gboolean
is_builtin (const char *name_or_path)
{
  return strpbrk (name_or_path, "./\\") == NULL;
}

static char *
list_builtin (void)
{
  g_auto (GStrv) files = g_resource_enumerate_children (_hyvin_get_resource (), "/hyvin/profiles",
                                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  GString *names = g_string_new (NULL);
  char **file;

  for (file = files; *file != NULL; file++)
    g_string_append_printf (names, "%s%.*s", names->len > 0 ? ", " : "",
                            (int) strcspn (*file, "."), *file);
  return g_string_free (names, FALSE);
}

static GKeyFile *
read_key_file (const Load  *load,
               const char  *name_or_path,
               GError     **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *path = g_strdup_printf ("/hyvin/profiles/%s.ini", name_or_path);
  g_autofree char *names = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!is_builtin (name_or_path))
    {
      if (g_key_file_load_from_file (file, name_or_path, G_KEY_FILE_NONE, error))
        return g_steal_pointer (&file);
      g_prefix_error (error, "%s: ", name_or_path);
      return NULL;
    }

  bytes = g_resource_lookup_data (_hyvin_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (bytes != NULL && g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, error))
    return g_steal_pointer (&file);
  if (bytes == NULL)
    {
      names = list_builtin ();
      _hyvin_set_error_in (error, HYVIN_ERROR_PROFILE, load->language,
                           N_("there is no profile “%s”: choose from %s, or give the path of a file "
                              "such as ./%s.ini"), name_or_path, names, name_or_path);
    }
  return NULL;
}

static void
refuse_word (const Load  *load,
             const char  *word,
             const char  *where,
             const char  *words,
             GError     **error)
{
  _hyvin_set_error_in (error, HYVIN_ERROR_PROFILE, load->language, N_("%s: “%s” is none of %s"),
                       where, word, words);
}

/* Reads the word of an enumeration. */
static gboolean
read_word (const Load  *load,
           const char  *word,
           GType        type,
           const char  *where,
           int         *result,
           GError     **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *value = g_enum_get_value_by_nick (klass, word);
  g_autoptr (GString) words = NULL;
  guint i;

  if (value != NULL)
    {
      *result = value->value;
      return TRUE;
    }
  words = g_string_new (NULL);
  for (i = 0; i < klass->n_values; i++)
    g_string_append_printf (words, "%s%s", i > 0 ? ", " : "", klass->values[i].value_nick);
  refuse_word (load, word, where, words->str, error);
  return FALSE;
}

static gboolean
apply_inherits (Load        *load,
                const char  *value,
                GError     **error)
{
  Load inherited = { load->profile, load->rules, load->language, load->depth + 1 };

  return load_into (&inherited, value, error);
}

static gboolean
apply_areas (Load        *load,
             const char  *value,
             GError     **error)
{
  g_auto (GStrv) words = g_strsplit (value, ";", -1);
  char **word;

  load->profile->areas = 0;
  for (word = words; *word != NULL; word++)
    {
      int area;

      if (*g_strstrip (*word) == '\0')
        continue;
      if (!read_word (load, *word, HYVIN_TYPE_RULE_AREA, "areas", &area, error))
        return FALSE;
      load->profile->areas |= 1u << area;
    }
  return TRUE;
}

static gboolean
apply_warnings (Load        *load,
                const char  *value,
                GError     **error)
{
  int severity;

  if (!read_word (load, value, HYVIN_TYPE_SEVERITY, "warnings", &severity, error))
    return FALSE;
  load->profile->warnings = (HyvinSeverity) severity;
  return TRUE;
}

static gboolean
apply_law (Load        *load,
           const char  *value,
           GError     **error)
{
  if (strcmp (value, "2011") == 0)
    load->profile->law = HYVIN_LAW_2011;
  else if (strcmp (value, "2023") == 0)
    load->profile->law = HYVIN_LAW_2023;
  else
    {
      refuse_word (load, value, "law", "2011, 2023", error);
      return FALSE;
    }
  return TRUE;
}

/* Whether there is such a list is a matter of the data of the validator. */
static gboolean
apply_indicator_list (Load        *load,
                      const char  *value,
                      GError     **error G_GNUC_UNUSED)
{
  g_free (load->profile->indicator_list);
  load->profile->indicator_list = g_strdup (value);
  return TRUE;
}

typedef struct
{
  const char *key;
  gboolean (*apply) (Load *load, const char *value, GError **error);
} Setting;

/* What is inherited comes first, whatever the order in the file. */
static const Setting settings[] = {
  { "inherits", apply_inherits },
  { "areas", apply_areas },
  { "warnings", apply_warnings },
  { "law", apply_law },
  { "indicator-list", apply_indicator_list },
};

/* What is in no list is an error, with what was probably meant. */
static gboolean
check_words (const Load  *load,
             char       **words,
             GPtrArray   *known,
             const char  *what,
             GError     **error)
{
  char **word;

  for (word = words; word != NULL && *word != NULL; word++)
    {
      if (g_ptr_array_find_with_equal_func (known, *word, g_str_equal, NULL))
        continue;
      _hyvin_set_error_in (error, HYVIN_ERROR_PROFILE, load->language, N_("%s “%s” is not known"),
                           hyvin_translate (load->language, what), *word);
      _hyvin_suggest (error, load->language, *word, known);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_names (const Load  *load,
             GKeyFile    *file,
             GError     **error)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_auto (GStrv) file_groups = g_key_file_get_groups (file, NULL);
  g_auto (GStrv) file_keys = g_key_file_get_keys (file, "profile", NULL, NULL);
  g_auto (GStrv) file_names = g_key_file_get_keys (file, "thresholds", NULL, NULL);
  gsize i;

  g_ptr_array_add (groups, (gpointer) "profile");
  g_ptr_array_add (groups, (gpointer) "rules");
  g_ptr_array_add (groups, (gpointer) "thresholds");
  for (i = 0; i < G_N_ELEMENTS (settings); i++)
    g_ptr_array_add (keys, (gpointer) settings[i].key);
  for (i = 0; i < G_N_ELEMENTS (thresholds); i++)
    g_ptr_array_add (names, (gpointer) thresholds[i].name);
  return check_words (load, file_groups, groups, N_("the group"), error)
         && check_words (load, file_keys, keys, N_("the key"), error)
         && check_words (load, file_names, names, N_("the threshold"), error);
}

/* Key files give a string that is wrong together with the error. */
static char *
get_string (GKeyFile    *file,
            const char  *group,
            const char  *key,
            GError     **error)
{
  g_autoptr (GError) problem = NULL;
  g_autofree char *value = g_key_file_get_string (file, group, key, &problem);

  if (problem == NULL)
    return g_steal_pointer (&value);
  g_propagate_error (error, g_steal_pointer (&problem));
  return NULL;
}

static gboolean
apply_settings (Load      *load,
                GKeyFile  *file,
                GError   **error)
{
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      g_autofree char *value = NULL;

      if (!g_key_file_has_key (file, "profile", settings[i].key, NULL))
        continue;
      value = get_string (file, "profile", settings[i].key, error);
      if (value == NULL || !settings[i].apply (load, value, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
apply_rules (Load      *load,
             GKeyFile  *file,
             GError   **error)
{
  g_auto (GStrv) codes = g_key_file_get_keys (file, "rules", NULL, NULL);
  char **code;

  for (code = codes; code != NULL && *code != NULL; code++)
    {
      g_autofree char *word = get_string (file, "rules", *code, error);
      int severity;

      if (word == NULL || !_hyvin_rules_check_code (load->rules, *code, load->language, error)
          || !read_word (load, word, HYVIN_TYPE_SEVERITY, *code, &severity, error))
        return FALSE;
      g_hash_table_insert (load->profile->severities, g_strdup (*code),
                           GINT_TO_POINTER (severity));
    }
  return TRUE;
}

static gboolean
apply_thresholds (Load      *load,
                  GKeyFile  *file,
                  GError   **error)
{
  g_auto (GStrv) names = g_key_file_get_keys (file, "thresholds", NULL, NULL);
  char **name;

  for (name = names; name != NULL && *name != NULL; name++)
    {
      g_autoptr (GError) problem = NULL;
      int value = g_key_file_get_integer (file, "thresholds", *name, &problem);

      if (problem != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&problem));
          return FALSE;
        }
      g_hash_table_insert (load->profile->thresholds, g_strdup (*name), GINT_TO_POINTER (value));
    }
  return TRUE;
}

static gboolean
load_into (Load        *load,
           const char  *name_or_path,
           GError     **error)
{
  g_autoptr (GKeyFile) file = NULL;

  if (load->depth > MAX_INHERITANCE)
    {
      _hyvin_set_error_in (error, HYVIN_ERROR_PROFILE, load->language,
                           N_("profiles inherit from each other in a circle"));
      return FALSE;
    }
  file = read_key_file (load, name_or_path, error);
  if (file == NULL)
    return FALSE;
  if (check_names (load, file, error) && apply_settings (load, file, error)
      && apply_rules (load, file, error) && apply_thresholds (load, file, error))
    return TRUE;
  if (load->depth == 0)
    g_prefix_error (error, "%s: ", name_or_path);
  return FALSE;
}

/* Loads one of our profiles by name, or anybody's by path. */
HyvinProfile *
_hyvin_profile_load (const char       *name_or_path,
                     const GPtrArray  *rules,
                     const char       *language,
                     GError          **error)
{
  g_autoptr (HyvinProfile) self = g_rc_box_new0 (HyvinProfile);
  Load load = { self, rules, language, 0 };

  self->severities = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  self->thresholds = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  self->warnings = HYVIN_SEVERITY_WARNING;
  return load_into (&load, name_or_path, error) ? g_steal_pointer (&self) : NULL;
}

HyvinProfile *
_hyvin_profile_ref (HyvinProfile *self)
{
  return g_rc_box_acquire (self);
}

static void
profile_clear (gpointer data)
{
  HyvinProfile *self = data;

  g_hash_table_unref (self->severities);
  g_hash_table_unref (self->thresholds);
  g_free (self->indicator_list);
}

void
_hyvin_profile_unref (HyvinProfile *self)
{
  g_rc_box_release_full (self, profile_clear);
}

HyvinSeverity
_hyvin_profile_get_severity (const HyvinProfile *self,
                             HyvinRule          *rule)
{
  HyvinSeverity usual = hyvin_rule_get_severity (rule);
  gpointer severity;

  if (g_hash_table_lookup_extended (self->severities, hyvin_rule_get_code (rule), NULL, &severity))
    return (HyvinSeverity) GPOINTER_TO_INT (severity);
  if (self->areas != 0 && (self->areas & (1u << hyvin_rule_get_area (rule))) == 0)
    return HYVIN_SEVERITY_OFF;
  return usual == HYVIN_SEVERITY_WARNING ? self->warnings : usual;
}

HyvinLaw
_hyvin_profile_get_law (const HyvinProfile *self)
{
  return self->law;
}

/* The name of the minimum list of indicators, or NULL. */
const char *
_hyvin_profile_get_indicator_list (const HyvinProfile *self)
{
  return self->indicator_list;
}

/* A number that a rule judges by; @name is one of the list above. */
int
_hyvin_profile_get_threshold (const HyvinProfile *self,
                              const char         *name)
{
  gpointer value;
  gsize i = 0;

  if (g_hash_table_lookup_extended (self->thresholds, name, NULL, &value))
    return GPOINTER_TO_INT (value);
  while (strcmp (thresholds[i].name, name) != 0)
    i++;
  return thresholds[i].usual;
}
