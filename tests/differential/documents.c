/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* documents SEED COUNT DIRECTORY: makes documents at random from the tables of
 * fields, every other with a few slips, and prints of each what the library has
 * against its structure: "NUMBER.hyvin", and the codes and messages of findings
 * with tabs before them. */
#include "config.h"

#include <hyvin/hyvin.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generator.h"
#include "mutator.h"

static GString *
make_document (GRand *rand)
{
  guint n_mutations = generator_pick (rand, 2) * generator_pick (rand, 4);
  GString *text = g_string_new (NULL);
  Generator generator = { rand, text, generator_pick (rand, 2) ? 60 : 0,
                          (int) generator_pick (rand, 60) };

  generator_document (&generator);
  while (n_mutations-- > 0)
    mutate (text, rand);
  return text;
}

/* That a title is missing where there must be one, and not only blank, is of the
 * structure too. */
static gboolean
lacks_title (HyvinElement *element)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == HYVIN_FIELD_TEXT && fields[i].required
          && *(HyvinText **) _hyvin_field_slot (&fields[i], element) == NULL)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_structural (HyvinFinding *finding)
{
  const char *code = hyvin_finding_get_code (finding);

  if (strcmp (code, "text-missing") == 0)
    return lacks_title (hyvin_finding_get_element (finding));
  return g_str_has_prefix (code, "xml-") || strcmp (code, "version-unsupported") == 0;
}

static void
print_findings (HyvinDocument *document)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  g_autoptr (HyvinReport) report = NULL;
  g_autoptr (GPtrArray) noted = NULL;
  guint i;

  hyvin_validator_set_profile (validator, "minimal", NULL);
  hyvin_validator_set_language (validator, "en");
  report = hyvin_validator_validate (validator, document);
  noted = hyvin_report_list_noted (report);
  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);

      if (is_structural (finding))
        printf ("\t%s: %s", hyvin_finding_get_code (finding), hyvin_finding_get_message (finding));
    }
  for (i = 0; i < noted->len; i++)
    {
      if (is_structural (g_ptr_array_index (noted, i)))
        printf ("\tnoted: %s", hyvin_finding_get_code (g_ptr_array_index (noted, i)));
    }
}

static void
judge (const GString *text)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text->str, text->len);
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDocument) document = hyvin_reader_read_bytes (reader, bytes, NULL, &error);

  if (document == NULL)
    printf ("\t%s", error->message);
  else
    print_findings (document);
}

int
main (int    argc,
      char **argv)
{
  GRand *rand;
  int count;
  int i;

  if (argc != 4)
    return 2;
  rand = g_rand_new_with_seed ((guint32) atoi (argv[1]));
  count = atoi (argv[2]);
  for (i = 0; i < count; i++)
    {
      g_autoptr (GString) text = make_document (rand);
      g_autofree char *name = g_strdup_printf ("%06d.hyvin", i);
      g_autofree char *path = g_build_filename (argv[3], name, NULL);

      if (!g_file_set_contents (path, text->str, (gssize) text->len, NULL))
        return 1;
      printf ("%s", name);
      judge (text);
      printf ("\n");
    }
  g_rand_free (rand);
  return 0;
}
