/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What is measured, by the public API alone.
 *
 *   bench load FILE               a file into the model, and out of memory again
 *   bench save FILE               the same, with the model written to FILE.saved between
 *   bench validate DATE FILE...   files loaded and judged together by that day
 *   bench rules DATE FILE...      the same by each rule alone
 *   bench compiler                nothing: prints the version of the compiler
 *
 * Prints the CPU time that it took, in seconds and without the start of the
 * process; rules prints a line for each rule too, and first one for judging by
 * no rule. */
#include <hyvin/hyvin.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

/* The least of so many runs is the one that was disturbed least. */
#define RUNS_OF_RULE 5

static double
now (void)
{
  return (double) clock () / CLOCKS_PER_SEC;
}

static HyvinDocument *
load (const char *path)
{
  g_autoptr (GError) error = NULL;
  HyvinDocument *document = hyvin_document_load (path, &error);

  if (document == NULL)
    g_error ("%s", error->message);
  return document;
}

static HyvinDocumentSet *
load_set (char **paths)
{
  g_autoptr (GError) error = NULL;
  HyvinDocumentSet *set = hyvin_document_set_new ();

  for (; *paths != NULL; paths++)
    {
      g_autoptr (HyvinDocument) document = load (*paths);

      if (!hyvin_document_set_add (set, document, &error))
        g_error ("%s", error->message);
    }
  return set;
}

static HyvinValidator *
make_validator (const char *text)
{
  HyvinValidator *validator = hyvin_validator_new ();
  int year, month, day;
  GDate date;

  if (sscanf (text, "%d-%d-%d", &year, &month, &day) != 3)
    g_error ("%s is not a date", text);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  hyvin_validator_set_date (validator, &date);
  return validator;
}

static void
run_load (char **arguments)
{
  g_object_unref (load (arguments[0]));
}

static void
run_save (char **arguments)
{
  g_autoptr (HyvinDocument) document = load (arguments[0]);
  g_autofree char *path = g_strconcat (arguments[0], ".saved", NULL);
  g_autoptr (GError) error = NULL;

  if (!hyvin_document_save (document, path, &error))
    g_error ("%s", error->message);
}

static void
run_validate (char **arguments)
{
  g_autoptr (HyvinValidator) validator = make_validator (arguments[0]);
  g_autoptr (HyvinDocumentSet) set = load_set (arguments + 1);
  g_autoptr (HyvinReport) report G_GNUC_UNUSED = hyvin_validator_validate_set (validator, set);
}

/* Lets only one rule judge; none when @code is NULL. */
static void
choose_rule (HyvinValidator *validator,
             const char     *code)
{
  g_autoptr (GPtrArray) rules = hyvin_rule_list ();
  guint i;

  for (i = 0; i < rules->len; i++)
    {
      HyvinRule *rule = g_ptr_array_index (rules, i);

      if (!hyvin_validator_set_severity (validator, hyvin_rule_get_code (rule),
                                         g_strcmp0 (code, hyvin_rule_get_code (rule)) == 0
                                           ? HYVIN_SEVERITY_WARNING : HYVIN_SEVERITY_OFF, NULL))
        g_error ("%s cannot be turned off", hyvin_rule_get_code (rule));
    }
}

static void
time_rule (HyvinValidator   *validator,
           HyvinDocumentSet *set,
           const char       *code)
{
  double least = G_MAXDOUBLE;
  int i;

  choose_rule (validator, code);
  for (i = 0; i < RUNS_OF_RULE; i++)
    {
      double start = now ();

      g_object_unref (hyvin_validator_validate_set (validator, set));
      least = MIN (least, now () - start);
    }
  printf ("%s %.6f\n", code != NULL ? code : "none", least);
}

static void
run_rules (char **arguments)
{
  g_autoptr (HyvinValidator) validator = make_validator (arguments[0]);
  g_autoptr (HyvinDocumentSet) set = load_set (arguments + 1);
  g_autoptr (GPtrArray) rules = hyvin_rule_list ();
  guint i;

  time_rule (validator, set, NULL);
  for (i = 0; i < rules->len; i++)
    time_rule (validator, set, hyvin_rule_get_code (g_ptr_array_index (rules, i)));
}

static void
run_compiler (char **arguments G_GNUC_UNUSED)
{
  puts (__VERSION__);
}

typedef struct
{
  const char *name;
  int n_arguments;              /* at least */
  void (*run) (char **arguments);
} Operation;

static const Operation operations[] = {
  { "load", 1, run_load },
  { "save", 1, run_save },
  { "validate", 2, run_validate },
  { "rules", 2, run_rules },
  { "compiler", 0, run_compiler },
};

int
main (int    argc,
      char **argv)
{
  double start = now ();
  guint i;

  for (i = 0; i < G_N_ELEMENTS (operations) && argc > 1; i++)
    {
      if (strcmp (operations[i].name, argv[1]) != 0 || argc - 2 < operations[i].n_arguments)
        continue;
      operations[i].run (argv + 2);
      printf ("%.6f\n", now () - start);
      return 0;
    }
  fputs ("usage: bench load|save FILE; bench validate|rules DATE FILE...; bench compiler\n", stderr);
  return 2;
}
