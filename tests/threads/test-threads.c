/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Validators at work in several threads find what each finds alone. Each thread has
 * documents, a validator and a rule of its own; they differ in profile, language and
 * data. With the argument "race" all threads have one validator, which is not
 * allowed: the thread sanitizer must see it. */
#include <hyvin/hyvin.h>
#include <stdio.h>
#include <string.h>

#define N_THREADS 4
#define N_ROUNDS 3

typedef struct
{
  const char *profile;
  const char *language;
  const char *data_dir;         /* under the source; NULL: that of the library */
  const char *files[3];
} Task;

static const Task tasks[N_THREADS] = {
  { "recommended", "fi", NULL,
    { "examples/data/kaarina/plan.hyvin", "examples/data/kaarina/strategy.hyvin" } },
  { "strict", "sv", "tests/rules/indicator-minimum-list",
    { "examples/data/mikkeli/good-life-programme.hyvin", "examples/data/mikkeli/strategy.hyvin" } },
  { "law-2011", "en", NULL,
    { "examples/data/kangasala/plan-2021-2025.hyvin",
      "examples/data/kangasala/report-2017-2021.hyvin" } },
  { "minimal", "fi", NULL, { "tests/data/everything.hyvin", "examples/data/kaarina/plan.hyvin" } },
};

static HyvinValidator *shared;  /* only with "race" */

/* A rule of one's own */

typedef HyvinRule Counting;
typedef HyvinRuleClass CountingClass;

GType counting_get_type (void);

G_DEFINE_TYPE (Counting, counting, HYVIN_TYPE_RULE)

static void
counting_check (HyvinRule        *rule G_GNUC_UNUSED,
                HyvinElement     *element,
                HyvinValidation  *validation,
                GError          **error)
{
  hyvin_validation_report (validation, element, "seen", error);
}

static void
counting_class_init (CountingClass *klass)
{
  klass->check = counting_check;
}

static void
counting_init (Counting *self G_GNUC_UNUSED)
{
}

/* What a thread does */

static HyvinValidator *
make_validator (const Task *task)
{
  HyvinValidator *validator = hyvin_validator_new ();
  g_autoptr (HyvinRule) rule = g_object_new (counting_get_type (), "code", "ourtown-seen",
                                             "area", HYVIN_RULE_AREA_STRUCTURE,
                                             "element-type", HYVIN_TYPE_GOAL, NULL);
  g_autofree char *data_dir = NULL;

  if (task->data_dir != NULL)
    data_dir = g_build_filename (g_getenv ("HYVIN_TEST_ROOT"), task->data_dir, NULL);
  if (!hyvin_validator_add_rule (validator, rule, NULL)
      || !hyvin_validator_set_data_dir (validator, data_dir, NULL)
      || !hyvin_validator_set_profile (validator, task->profile, NULL))
    g_error ("the validator of “%s” cannot be made", task->profile);
  return validator;
}

/* Loads a document, writes it and reads it again. */
static HyvinDocument *
load (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("HYVIN_TEST_ROOT"), name, NULL);
  g_autoptr (HyvinDocument) document = hyvin_document_load (path, NULL);
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = document != NULL ? hyvin_document_to_bytes (document, NULL) : NULL;
  HyvinDocument *again = bytes != NULL ? hyvin_reader_read_bytes (reader, bytes, name, NULL) : NULL;

  if (again == NULL)
    g_error ("%s cannot be read and written", path);
  return again;
}

static char *
print_report (HyvinReport *report)
{
  GString *text = g_string_new (NULL);
  guint n_findings = g_list_model_get_n_items (G_LIST_MODEL (report));
  guint i;

  for (i = 0; i < n_findings; i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);
      g_autofree char *line = hyvin_finding_to_string (finding);

      g_string_append_printf (text, "%s\n", line);
    }
  return g_string_free (text, FALSE);
}

static char *
judge (const Task *task)
{
  g_autoptr (HyvinValidator) validator = shared != NULL ? g_object_ref (shared)
                                                        : make_validator (task);
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinReport) report = NULL;
  GDate date;
  guint i;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 30, G_DATE_JUNE, 2022);
  hyvin_validator_set_date (validator, &date);
  hyvin_validator_set_language (validator, task->language);
  for (i = 0; task->files[i] != NULL; i++)
    {
      g_autoptr (HyvinDocument) document = load (task->files[i]);

      hyvin_document_set_add (set, document, NULL);
    }
  report = hyvin_validator_validate_set (validator, set);
  return print_report (report);
}

static gpointer
work (gpointer data)
{
  return judge (data);
}

static gboolean
compare (guint       i,
         const char *alone,
         const char *together)
{
  if (*alone != '\0' && strcmp (alone, together) == 0)
    return TRUE;
  fprintf (stderr, "thread %u found\n%s\nand alone\n%s\n", i, together, alone);
  return FALSE;
}

/* All at once; whether each found what it finds alone. */
static gboolean
run_threads (char **alone)
{
  GThread *threads[N_THREADS];
  gboolean is_good = TRUE;
  guint i;

  for (i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("task", work, (gpointer) &tasks[i]);
  for (i = 0; i < N_THREADS; i++)
    {
      g_autofree char *together = g_thread_join (threads[i]);

      is_good = (shared != NULL || compare (i, alone[i], together)) && is_good;
    }
  return is_good;
}

int
main (int    argc,
      char **argv)
{
  char *alone[N_THREADS];
  gboolean is_good = TRUE;
  guint i;

  for (i = 0; i < N_THREADS; i++)
    alone[i] = judge (&tasks[i]);
  if (argc == 2 && strcmp (argv[1], "race") == 0)
    shared = make_validator (&tasks[0]);
  for (i = 0; i < N_ROUNDS && is_good; i++)
    is_good = run_threads (alone);
  for (i = 0; i < N_THREADS; i++)
    g_free (alone[i]);
  g_clear_object (&shared);
  return is_good ? 0 : 1;
}
