/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Makes up documents to measure with. The same arguments give the same bytes, on
 * every machine and every day. All documents are valid, and in their canonical form.
 *
 *   generate MUNICIPALITIES corpus BYTES             the figures of a whole country, in one report
 *   generate MUNICIPALITIES plan BYTES               a plan: goals and measures in two languages
 *   generate MUNICIPALITIES folder DIRECTORY N BYTES plans of N municipalities, a file each
 *   generate MUNICIPALITIES set DIRECTORY N          N documents that speak of each other
 *
 * MUNICIPALITIES is the municipalities.ini of the library. Sizes are met within
 * some per cent. */
#include "generate-parts.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define MAX_MUNICIPALITIES 400
#define N_YEARS 20

/* What a plan of many goals takes, about. */
#define BYTES_OF_GOAL 8950
#define GOALS_OF_SMALL_PLAN 6

typedef struct
{
  Municipality all[MAX_MUNICIPALITIES];
  unsigned n;
} Municipalities;

static void
stop (const char *what)
{
  fprintf (stderr, "generate: %s: %s\n", what, errno != 0 ? strerror (errno) : "not understood");
  exit (2);
}

/* A line is code=name;name in Swedish;last day;successor: those that have ended
 * are passed over. */
static void
take_line (Municipalities *municipalities,
           const char     *line)
{
  Municipality *one = &municipalities->all[municipalities->n];
  char last_day[64];
  int n;

  n = sscanf (line, "%3[0-9]=%63[^;\n];%63[^;\n];%63[^;\n]", one->code, one->fi, one->sv, last_day);
  if (n < 2 || n > 3 || strstr (line, ";;") != NULL)
    return;
  if (n == 2)
    memcpy (one->sv, one->fi, sizeof one->sv);
  municipalities->n++;
}

static void
read_municipalities (Municipalities *municipalities,
                     const char     *path)
{
  FILE *file = fopen (path, "r");
  char line[256];

  if (file == NULL)
    stop (path);
  while (municipalities->n < MAX_MUNICIPALITIES && fgets (line, sizeof line, file) != NULL)
    take_line (municipalities, line);
  fclose (file);
  if (municipalities->n == 0)
    stop (path);
}

static void
put_closing (Output *out)
{
  put (out, "</document>\n");
}

/* The corpus */

static void
put_municipal_series (Output             *out,
                      const Municipality *municipality,
                      unsigned            indicator,
                      unsigned            row)
{
  unsigned year;

  put (out, "      <series region=\"KUNTA:%s\" sex=\"total\">\n", municipality->code);
  for (year = 0; year < N_YEARS; year++)
    {
      unsigned n = (indicator * 7919 + row * 31 + year * 17) % 1009;

      if (n % 40 == 0)
        put (out, "        <observation year=\"%u\" status=\"suppressed\"/>\n", 2002 + year);
      else if (indicator % 2 == 0)
        put (out, "        <observation year=\"%u\" value=\"%u.%u\" cases=\"%u\"/>\n",
             2002 + year, 5 + n / 20, n % 10, 20 + n * 3);
      else
        put (out, "        <observation year=\"%u\" value=\"%u.%u\"/>\n", 2002 + year, 100 + n, n % 10);
    }
  put (out, "      </series>\n");
}

static void
put_national_indicator (Output               *out,
                        const Municipalities *municipalities,
                        unsigned              n,
                        size_t                size)
{
  unsigned i;

  put (out, "    <indicator id=\"indicator-%u\" kind=\"outcome\" direction=\"decrease\" source=\"sotkanet\""
       " code=\"%u\" producer=\"Tilastokeskus\" licence=\"CC BY 4.0\">\n"
       "      <title>Osuus väestöstä %u</title>\n"
       "      <title xml:lang=\"sv\">Andel av befolkningen %u</title>\n"
       "      <unit>%s</unit>\n", n, 100 + n, n, n, n % 2 == 0 ? "%" : "/ 10 000");
  for (i = 0; i < municipalities->n && (i == 0 || out->written < size); i++)
    put_municipal_series (out, &municipalities->all[i], n, i);
  put (out, "    </indicator>\n");
}

static void
write_corpus (Output               *out,
              const Municipalities *municipalities,
              size_t                size)
{
  unsigned n = 0;

  out->kind = "corpus";
  put_opening (out, "report", (Phrase) { "Hyvinvoinnin tietoaineisto", "Material om välfärden" }, "");
  put_handling (out, "");
  put_parties (out, 0);
  put (out, "  <indicators>\n");
  while (out->written < size)
    put_national_indicator (out, municipalities, ++n, size);
  put (out, "  </indicators>\n");
  put_knowledge (out, n, 0);
  put_closing (out);
}

/* Plans */

static void
write_plan (Output     *out,
            unsigned    n_goals,
            const char *strategy)
{
  unsigned n;

  out->kind = "plan";
  put_opening (out, *strategy != '\0' ? "plan" : "strategy report plan",
               (Phrase) { "Hyvinvointisuunnitelma 2022–2025", "Välfärdsplan 2022–2025" }, "");
  put_handling (out, "");
  put_parties (out, (n_goals - 1) / 10 + 1);
  put_groups (out);
  put_related (out);
  put (out, "  <indicators>\n");
  for (n = 1; n <= n_goals; n++)
    put_indicator (out, n);
  put (out, "  </indicators>\n");
  if (*strategy == '\0')
    put_strategy (out, n_goals, "");
  put_knowledge (out, n_goals, n_goals);
  put_goals (out, n_goals, strategy);
  put_review (out, "annual", "2022-10-20", n_goals, "");
  put_rest (out, n_goals);
  put_closing (out);
}

static unsigned
count_goals (size_t size)
{
  return size < 2 * BYTES_OF_GOAL ? 1 : (unsigned) (size / BYTES_OF_GOAL);
}

/* Sets: what a municipality makes in a term */

typedef struct
{
  const char *kind;
  const char *roles;
  Phrase title;
  const char *stage;            /* of the review that it holds */
  const char *on;
} Shape;

static const Shape shapes[] = {
  { "strategy", "strategy", { "Kuntastrategia", "Kommunstrategi" }, NULL, NULL },
  { "plan", NULL, { NULL, NULL }, NULL, NULL },
  { "report", "report", { "Hyvinvointikertomus", "Välfärdsberättelse" }, NULL, NULL },
  { "annual-2021", "annual-report", { "Vuosiraportti 2021", "Årsrapport 2021" }, "annual", "2022-05-08" },
  { "annual-2022", "annual-report", { "Vuosiraportti 2022", "Årsrapport 2022" }, "annual", "2023-05-08" },
  { "annual-2023", "annual-report", { "Vuosiraportti 2023", "Årsrapport 2023" }, "annual", "2024-05-08" },
  { "annual-2024", "annual-report", { "Vuosiraportti 2024", "Årsrapport 2024" }, "annual", "2025-05-08" },
  { "interim-2022", "interim-review", { "Katsaus 2022", "Översikt 2022" }, "half-year", "2022-06-15" },
  { "interim-2023", "interim-review", { "Katsaus 2023", "Översikt 2023" }, "half-year", "2023-06-15" },
  { "interim-2024", "interim-review", { "Katsaus 2024", "Översikt 2024" }, "half-year", "2024-06-15" },
  { "sports", "programme", { "Liikuntaohjelma", "Idrottsprogram" }, NULL, NULL },
  { "culture", "programme", { "Kulttuuriohjelma", "Kulturprogram" }, NULL, NULL },
  { "youth", "programme", { "Nuoriso-ohjelma", "Ungdomsprogram" }, NULL, NULL },
};

#define N_SHAPES (sizeof shapes / sizeof *shapes)

static void
write_shape (Output      *out,
             const Shape *shape)
{
  char plan[32];
  char strategy[32];
  unsigned n;

  snprintf (plan, sizeof plan, "k%s-plan#", out->municipality->code);
  snprintf (strategy, sizeof strategy, "k%s-strategy#", out->municipality->code);
  out->kind = shape->kind;
  if (shape->roles == NULL)
    {
      write_plan (out, GOALS_OF_SMALL_PLAN, strategy);
      return;
    }
  put_opening (out, shape->roles, shape->title, plan);
  if (shape->on != NULL)
    put_noting (out, shape->on, strchr (shape->kind, '-') + 1);
  else if (strcmp (shape->roles, "report") == 0)
    put_handling (out, plan);
  put (out, "  <indicators>\n");
  for (n = 1; n <= 2; n++)
    put_indicator (out, n);
  put (out, "  </indicators>\n");
  if (strcmp (shape->roles, "strategy") == 0)
    put_strategy (out, GOALS_OF_SMALL_PLAN, plan);
  put_knowledge (out, 2, 0);
  if (shape->stage != NULL)
    put_review (out, shape->stage, shape->on, GOALS_OF_SMALL_PLAN, plan);
  put_closing (out);
}

/* Files */

static void
open_file (Output             *out,
           const char         *directory,
           const Municipality *municipality,
           const char         *kind)
{
  char path[PATH_MAX];

  snprintf (path, sizeof path, "%s/k%s-%s.hyvin", directory, municipality->code, kind);
  *out = (Output) { .file = fopen (path, "w"), .municipality = municipality };
  if (out->file == NULL)
    stop (path);
}

static void
close_file (Output *out)
{
  if (ferror (out->file) || fclose (out->file) != 0)
    stop ("the output");
}

static void
write_folder (const Municipalities *municipalities,
              const char           *directory,
              unsigned              n,
              size_t                size)
{
  Output out;
  unsigned i;

  for (i = 0; i < n && i < municipalities->n; i++)
    {
      open_file (&out, directory, &municipalities->all[i], "plan");
      write_plan (&out, count_goals (size), "");
      close_file (&out);
    }
}

static void
write_set (const Municipalities *municipalities,
           const char           *directory,
           unsigned              n)
{
  Output out;
  unsigned i;

  if (n > municipalities->n * N_SHAPES)
    stop ("more documents than the municipalities make");
  for (i = 0; i < n; i++)
    {
      const Shape *shape = &shapes[i % N_SHAPES];

      open_file (&out, directory, &municipalities->all[i / N_SHAPES], shape->kind);
      write_shape (&out, shape);
      close_file (&out);
    }
}

int
main (int    argc,
      char **argv)
{
  static Municipalities municipalities;
  const char *kind = argc > 3 ? argv[2] : "";
  Output out = { .file = stdout, .municipality = &municipalities.all[0] };

  if (argc < 4)
    stop ("the arguments");
  read_municipalities (&municipalities, argv[1]);
  if (strcmp (kind, "corpus") == 0 && argc == 4)
    write_corpus (&out, &municipalities, strtoul (argv[3], NULL, 10));
  else if (strcmp (kind, "plan") == 0 && argc == 4)
    write_plan (&out, count_goals (strtoul (argv[3], NULL, 10)), "");
  else if (strcmp (kind, "folder") == 0 && argc == 6)
    write_folder (&municipalities, argv[3], (unsigned) strtoul (argv[4], NULL, 10),
                  strtoul (argv[5], NULL, 10));
  else if (strcmp (kind, "set") == 0 && argc == 5)
    write_set (&municipalities, argv[3], (unsigned) strtoul (argv[4], NULL, 10));
  else
    stop ("the arguments");
  close_file (&out);
  return 0;
}
