/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A program of somebody else's: it makes a plan, judges it, and counts what is found.
 * It uses a little of everything that is installed: headers, those that are made by
 * the build among them, types, enums, and the library. */
#include <hyvin/hyvin.h>
#include <stdio.h>

static void
print_count (HyvinReport   *report,
             HyvinSeverity  severity)
{
  g_autoptr (GEnumClass) names = g_type_class_ref (HYVIN_TYPE_SEVERITY);

  printf ("%s: %u\n", g_enum_get_value (names, severity)->value_nick,
          hyvin_report_count (report, severity));
}

int
main (void)
{
  g_autoptr (HyvinDocument) plan = NULL;
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = NULL;
  g_autoptr (GDate) date = g_date_new_dmy (1, G_DATE_MARCH, 2025);
  g_autoptr (GError) error = NULL;

  plan = hyvin_document_new ("plan", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  if (!hyvin_validator_set_profile (validator, "minimal", &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }
  hyvin_validator_set_date (validator, date);
  report = hyvin_validator_validate (validator, plan);

  printf ("libhyvin %s\n", HYVIN_VERSION_STRING);
  print_count (report, HYVIN_SEVERITY_ERROR);
  print_count (report, HYVIN_SEVERITY_WARNING);
  return 0;
}
