/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Builds a small plan from nothing, and saves it.
 *
 *   build FILE
 *
 * The exit status is 0, or 2 when the plan cannot be built or saved. */
#include <hyvin/hyvin.h>
#include <locale.h>
#include <stdio.h>

static HyvinDocument *
build_document (GError **error)
{
  g_autoptr (HyvinDocument) document = NULL;
  g_autoptr (HyvinText) title = NULL;
  g_autoptr (HyvinText) both_titles = NULL;
  g_autoptr (HyvinText) name = hyvin_text_new ("Kaarina");
  g_autoptr (HyvinAuthority) authority = hyvin_authority_new ();

  document = hyvin_document_new ("kaarina-plan-2025", "fi", HYVIN_DOCUMENT_ROLE_PLAN);

  /* A text never changes: to add a language is to make a new one. */
  title = hyvin_text_new ("Hyvinvointisuunnitelma 2025–2029");
  both_titles = hyvin_text_with (title, "sv", "Välfärdsplan 2025–2029");
  hyvin_document_set_title (document, both_titles);

  hyvin_authority_set_kind (authority, HYVIN_AUTHORITY_KIND_MUNICIPALITY);
  hyvin_authority_set_code (authority, "202");
  hyvin_authority_set_title (authority, name);
  if (!hyvin_document_set_authority (document, authority, error))
    return NULL;
  return g_steal_pointer (&document);
}

static gboolean
add_party (HyvinDocument  *document,
           GError        **error)
{
  g_autoptr (HyvinParty) party = hyvin_party_new ("education");
  g_autoptr (HyvinText) title = hyvin_text_new ("Sivistyspalvelut");

  hyvin_party_set_kind (party, HYVIN_PARTY_KIND_SECTOR);
  hyvin_party_set_title (party, title);
  return hyvin_document_add_party (document, party, error);
}

/* Numbers are exact: 25000.00 stays 25000.00. They are read from text, in the form of
 * the documents whatever the locale. */
static gboolean
add_money (HyvinMeasure  *measure,
           const char    *euros,
           GError       **error)
{
  g_autoptr (HyvinResource) resource = hyvin_resource_new ();
  g_autoptr (HyvinDecimal) amount = hyvin_decimal_parse (euros, error);

  if (amount == NULL)
    return FALSE;
  hyvin_resource_set_kind (resource, HYVIN_RESOURCE_KIND_MONEY);
  hyvin_resource_set_amount (resource, amount);
  hyvin_resource_set_unit (resource, HYVIN_RESOURCE_UNIT_EUR);
  hyvin_resource_set_year (resource, 2026);
  return hyvin_measure_add_resource (measure, resource, error);
}

static gboolean
add_measure (HyvinGoal  *goal,
             GError    **error)
{
  g_autoptr (HyvinMeasure) measure = hyvin_measure_new ("youth-houses");
  g_autoptr (HyvinText) title = hyvin_text_new ("Nuorisotilat auki viikonloppuisin");
  g_autoptr (GDate) from = g_date_new_dmy (1, G_DATE_JANUARY, 2026);
  g_autoptr (GDate) to = g_date_new_dmy (31, G_DATE_DECEMBER, 2028);

  hyvin_measure_set_title (measure, title);
  hyvin_measure_set_from (measure, from);
  hyvin_measure_set_to (measure, to);
  hyvin_measure_set_status (measure, HYVIN_STATUS_PLANNED);
  return add_money (measure, "25000.00", error)
         && hyvin_goal_add_measure (goal, measure, error);
}

static gboolean
add_goal (HyvinFocusArea  *area,
          GError         **error)
{
  g_autoptr (HyvinGoal) goal = hyvin_goal_new ("belonging");
  g_autoptr (HyvinText) title = hyvin_text_new ("Jokaisella nuorella on ystävä");
  g_autoptr (HyvinResponsible) responsible = hyvin_responsible_new ();

  hyvin_goal_set_title (goal, title);
  hyvin_responsible_set_party (responsible, "education");
  return hyvin_goal_add_responsible (goal, responsible, error)
         && add_measure (goal, error)
         && hyvin_focus_area_add_goal (area, goal, error);
}

/* An object has one place: what is added to two, or to itself, is refused with an
 * error. Who adds keeps the reference that they had. */
static gboolean
add_focus_area (HyvinDocument  *document,
                GError        **error)
{
  g_autoptr (HyvinFocusArea) area = hyvin_focus_area_new ("participation");
  g_autoptr (HyvinText) title = hyvin_text_new ("Osallisuus");

  hyvin_focus_area_set_title (area, title);
  return add_goal (area, error)
         && hyvin_document_add_focus_area (document, area, error);
}

/* Saving is all or nothing: after an error there is what was there before. */
static gboolean
build_and_save (const char  *path,
                GError     **error)
{
  g_autoptr (HyvinDocument) document = build_document (error);

  return document != NULL
         && add_party (document, error)
         && add_focus_area (document, error)
         && hyvin_document_save (document, path, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  if (argc != 2)
    {
      fprintf (stderr, "usage: build FILE\n");
      return 2;
    }
  if (!build_and_save (argv[1], &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return 2;
    }
  return 0;
}
