/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The parts of made-up documents. What they say follows from numbers alone. */
#include "generate-parts.h"

#include <stdarg.h>

#define MEASURES_OF_GOAL 4
#define GOALS_OF_AIM 5
#define GOALS_OF_AREA 10
#define GOALS_OF_ASSESSMENT 10
#define GOALS_OF_EXEMPTION 20
#define INDICATORS_OF_EVIDENCE 20

#define N_ELEMENTS(array) (sizeof (array) / sizeof *(array))
#define PICK(array, number) ((array)[(number) % N_ELEMENTS (array)])

static const Phrase who[] = {
  { "Lapset ja nuoret", "Barn och unga" },
  { "Työikäiset", "Personer i arbetsför ålder" },
  { "Ikäihmiset", "Äldre personer" },
};

static const char *const group_ids[] = { "children-and-young-people", "working-age", "older-people" };

static const Phrase changes[] = {
  { "liikkuvat enemmän", "rör sig mer" },
  { "kokevat vähemmän yksinäisyyttä", "upplever mindre ensamhet" },
  { "syövät terveellisemmin", "äter hälsosammare" },
  { "käyttävät vähemmän päihteitä", "använder mindre rusmedel" },
  { "ovat mukana päätöksenteossa", "deltar i beslutsfattandet" },
  { "asuvat turvallisesti", "bor tryggt" },
  { "harrastavat kulttuuria lähellä kotia", "utövar kultur nära hemmet" },
  { "saavat apua ajoissa", "får hjälp i tid" },
};

static const Phrase doings[] = {
  { "Maksuttomat kerhot lähikouluissa", "Avgiftsfria klubbar i närskolorna" },
  { "Liikuntaneuvonta terveysasemilla", "Motionsrådgivning på hälsostationerna" },
  { "Etsivä työ kylillä ja lähiöissä", "Uppsökande arbete i byar och förorter" },
  { "Kävely- ja pyöräreittien talvihoito", "Vinterunderhåll av gång- och cykelleder" },
  { "Yhteinen kohtaamispaikka järjestöjen kanssa", "En gemensam träffpunkt med föreningarna" },
  { "Ryhmäytymispäivät seitsemäsluokkalaisille", "Gruppdagar för sjundeklassarna" },
  { "Kotien vaaranpaikkojen kartoitus", "Kartläggning av farliga ställen i hemmen" },
};

static const Phrase facts[] = {
  { "osuus väestöstä", "andel av befolkningen" },
  { "hoitojaksot", "vårdperioder" },
  { "osallistujat", "deltagare" },
};

static const char *const units[] = { "%", "/ 10 000", "%" };

static const Phrase sentences[] = {
  { "Työ tehdään yhdessä järjestöjen ja seurakunnan kanssa.",
    "Arbetet görs tillsammans med föreningar och församlingen." },
  { "Väestön ikääntyminen lisää palvelujen tarvetta jo tällä valtuustokaudella.",
    "Att befolkningen åldras ökar behovet av tjänster redan under denna fullmäktigeperiod." },
  { "Edellisen kauden seuranta osoitti, että kynnys hakea tukea on yhä liian korkea.",
    "Uppföljningen av den förra perioden visade att tröskeln för att söka stöd ännu är för hög." },
  { "Vaikutuksia arvioidaan vuosittain tilinpäätöksen yhteydessä.",
    "Effekterna bedöms årligen i samband med bokslutet." },
  { "Asukkaat ehdottivat tätä asukasilloissa ja kyselyssä.",
    "Invånarna föreslog detta vid invånarkvällarna och i enkäten." },
  { "Kustannukset sisältyvät talousarvioon, eikä lisärahaa tarvita.",
    "Kostnaderna ingår i budgeten, och tilläggspengar behövs inte." },
  { "Kouluterveyskyselyn tulokset käydään läpi jokaisessa koulussa.",
    "Resultaten av enkäten Hälsa i skolan gås igenom i varje skola." },
  { "Yhdyspinnasta hyvinvointialueen kanssa sovitaan neuvotteluissa.",
    "Om gränssnittet mot välfärdsområdet avtalas vid förhandlingarna." },
  { "Tavoitteena on, että matka lähimpään paikkaan on enintään viisi kilometriä.",
    "Målet är att vägen till närmaste ställe är högst fem kilometer." },
  { "Sähköinen asiointi ei sovi kaikille & siksi neuvontaa saa myös paikan päällä.",
    "Elektronisk service passar inte alla & därför fås rådgivning också på plats." },
};

static const Phrase sectors[] = {
  { "Konsernipalvelut", "Koncerntjänster" },
  { "Sivistyspalvelut", "Bildningstjänster" },
  { "Hyvinvointipalvelut", "Välfärdstjänster" },
  { "Tekniset palvelut", "Tekniska tjänster" },
  { "Elinvoimapalvelut", "Livskraftstjänster" },
};

/* Numbers without a pattern that anybody could lean on. */
static unsigned
mix (unsigned number)
{
  number = (number ^ (number >> 16)) * 0x45d9f3bu;
  number = (number ^ (number >> 16)) * 0x45d9f3bu;
  return number ^ (number >> 16);
}

void
put (Output     *out,
     const char *format,
     ...)
{
  va_list arguments;

  va_start (arguments, format);
  out->written += (size_t) vfprintf (out->file, format, arguments);
  va_end (arguments);
}

/* Texts as they stand between tags. */
static void
put_escaped (Output     *out,
             const char *text)
{
  for (; *text != '\0'; text++)
    {
      if (*text == '&')
        put (out, "&amp;");
      else
        {
          fputc (*text, out->file);
          out->written++;
        }
    }
}

void
put_text (Output     *out,
          int         depth,
          const char *name,
          Phrase      phrase,
          const char *number)
{
  put (out, "%*s<%s>%s%s</%s>\n", 2 * depth, "", name, phrase.fi, number, name);
  put (out, "%*s<%s xml:lang=\"sv\">%s%s</%s>\n", 2 * depth, "", name, phrase.sv, number, name);
}

static void
put_paragraph (Output   *out,
               int       depth,
               unsigned  seed,
               unsigned  n_sentences,
               int       swedish)
{
  unsigned i;

  put (out, "%*s<p>", 2 * depth, "");
  for (i = 0; i < n_sentences; i++)
    {
      const Phrase *phrase = &PICK (sentences, mix (seed) + i);

      put (out, "%s", i > 0 ? " " : "");
      put_escaped (out, swedish ? phrase->sv : phrase->fi);
    }
  put (out, "</p>\n");
}

void
put_paragraphs (Output     *out,
                int         depth,
                const char *name,
                unsigned    seed,
                unsigned    n_sentences)
{
  int swedish;

  for (swedish = 0; swedish < 2; swedish++)
    {
      put (out, "%*s<%s%s>\n", 2 * depth, "", name, swedish ? " xml:lang=\"sv\"" : "");
      put_paragraph (out, depth + 1, seed, n_sentences, swedish);
      put (out, "%*s</%s>\n", 2 * depth, "", name);
    }
}

void
put_opening (Output     *out,
             const char *roles,
             Phrase      title,
             const char *party)
{
  const Municipality *municipality = out->municipality;
  Phrase name = { municipality->fi, municipality->sv };

  put (out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
       "<document xmlns=\"urn:hyvin:1\" version=\"1.0\" xml:lang=\"fi\" id=\"k%s-%s\" roles=\"%s\">\n",
       municipality->code, out->kind, roles);
  put_text (out, 1, "title", title, "");
  put (out, "  <authority kind=\"municipality\" code=\"%s\">\n", municipality->code);
  put_text (out, 2, "title", name, "");
  put (out, "  </authority>\n"
       "  <responsible party=\"%scoordinator\"/>\n"
       "  <term from=\"2021-08-01\" to=\"2025-05-31\"/>\n"
       "  <period from=\"2022-01-01\" to=\"2025-05-31\"/>\n", party);
}

void
put_handling (Output     *out,
              const char *plan)
{
  put (out, "  <handling>\n"
       "    <event kind=\"preparation\" on=\"2021-09-20\" party=\"%swelfare-group\"/>\n"
       "    <event kind=\"hearing\" on=\"2021-10-17\"/>\n"
       "    <event kind=\"committee\" on=\"2021-11-09\" section=\"31\" outcome=\"approved\"/>\n"
       "    <event kind=\"executive\" on=\"2021-11-21\" section=\"142\" outcome=\"approved\"/>\n"
       "    <event kind=\"council\" on=\"2021-12-13\" section=\"52\" outcome=\"approved\"/>\n"
       "    <event kind=\"publication\" on=\"2021-12-20\" href=\"https://kunta.example/\"/>\n"
       "    <event kind=\"no-revision\" on=\"2022-11-14\"/>\n"
       "    <event kind=\"no-revision\" on=\"2023-11-13\"/>\n"
       "    <event kind=\"no-revision\" on=\"2024-11-11\"/>\n"
       "  </handling>\n", plan);
}

/* What the council has been told of a year. */
void
put_noting (Output     *out,
            const char *on,
            const char *year)
{
  put (out, "  <handling>\n"
       "    <event kind=\"council\" on=\"%s\" section=\"61\" outcome=\"noted\" year=\"%s\"/>\n"
       "  </handling>\n", on, year);
}

static void
put_members (Output *out)
{
  unsigned i;

  put (out, "      <member role=\"chair\" represents=\"sector-1\"/>\n"
       "      <member role=\"secretary\" represents=\"coordinator\"/>\n");
  for (i = 1; i < N_ELEMENTS (sectors); i++)
    {
      put (out, "      <member role=\"member\" represents=\"sector-%u\">\n", i + 1);
      put_text (out, 4, "title", PICK (who, i - 1), "");
      put (out, "      </member>\n");
    }
  put (out, "      <task agreed=\"2021-09-20\">\n"
       "        <title>Hyvinvointityön suunnittelu ja seuranta</title>\n"
       "        <title xml:lang=\"sv\">Planering och uppföljning av välfärdsarbetet</title>\n"
       "      </task>\n");
}

void
put_groups (Output *out)
{
  static const char *const ages[] = {
    "from-age=\"0\" to-age=\"17\"", "from-age=\"18\" to-age=\"64\"", "from-age=\"65\"",
  };
  unsigned i;

  put (out, "  <population-groups>\n");
  for (i = 0; i < N_ELEMENTS (who); i++)
    {
      put (out, "    <population-group id=\"%s\" %s>\n", group_ids[i], ages[i]);
      put_text (out, 3, "title", who[i], "");
      put (out, "    </population-group>\n");
    }
  put (out, "  </population-groups>\n");
}

void
put_parties (Output   *out,
             unsigned  n_working_groups)
{
  char number[16];
  unsigned i;

  put (out, "  <parties>\n");
  for (i = 0; i < N_ELEMENTS (sectors); i++)
    {
      put (out, "    <party id=\"sector-%u\" kind=\"sector\">\n", i + 1);
      put_text (out, 3, "title", sectors[i], "");
      put (out, "    </party>\n");
    }
  put (out, "    <party id=\"coordinator\" kind=\"office-holder\">\n"
       "      <title>Hyvinvointikoordinaattori</title>\n"
       "      <title xml:lang=\"sv\">Välfärdskoordinator</title>\n"
       "    </party>\n"
       "    <party id=\"welfare-group\" kind=\"welfare-group\">\n"
       "      <title>Hyvinvointiryhmä</title>\n"
       "      <title xml:lang=\"sv\">Välfärdsgrupp</title>\n");
  put_members (out);
  put (out, "    </party>\n");
  for (i = 1; i <= n_working_groups; i++)
    {
      snprintf (number, sizeof number, " %u", i);
      put (out, "    <party id=\"group-%u\" kind=\"working-group\" parent=\"welfare-group\">\n", i);
      put_text (out, 3, "title", (Phrase) { "Työryhmä", "Arbetsgrupp" }, number);
      put (out, "    </party>\n");
    }
  put (out, "  </parties>\n");
}

void
put_related (Output *out)
{
  put (out, "  <related-documents>\n"
       "    <related-document id=\"budget\" kind=\"budget\" from=\"2022-01-01\" to=\"2024-12-31\">\n"
       "      <title>Talousarvio 2022 ja taloussuunnitelma 2022–2024</title>\n"
       "      <title xml:lang=\"sv\">Budget 2022 och ekonomiplan 2022–2024</title>\n"
       "    </related-document>\n"
       "  </related-documents>\n");
}

/* Years from 2017 on: those of a plan. */
static void
put_series (Output     *out,
            const char *region,
            unsigned    n)
{
  unsigned year;

  put (out, "      <series%s>\n", region);
  for (year = 2017; year <= 2021; year++)
    put (out, "        <observation year=\"%u\" value=\"%u.%u\" cases=\"%u\"/>\n", year,
         20 + mix (n) % 30 + (2021 - year), mix (n + year) % 10, 40 + mix (n * year) % 900);
  put (out, "      </series>\n");
}

void
put_indicator (Output   *out,
               unsigned  n)
{
  char number[16];

  snprintf (number, sizeof number, " %u", n);
  put (out, "    <indicator id=\"indicator-%u\" kind=\"outcome\" direction=\"decrease\" source=\"sotkanet\""
       " code=\"%u\" producer=\"Terveyden ja hyvinvoinnin laitos (THL)\" licence=\"CC BY 4.0\">\n", n, 100 + n);
  put_text (out, 3, "title", PICK (facts, n), number);
  put (out, "      <unit>%s</unit>\n"
       "      <baseline year=\"2021\" value=\"%u.5\"/>\n"
       "      <target year=\"2025\" value=\"%u.0\"/>\n",
       PICK (units, n), 20 + mix (n) % 30, 10 + mix (n) % 10);
  put_series (out, "", n);
  put_series (out, " region=\"MAA:358\"", n + 1);
  put (out, "    </indicator>\n");
}

/* The strategy lists the measures of the plan under their indicators. */
void
put_strategy (Output     *out,
              unsigned    n_goals,
              const char *plan)
{
  char number[16];
  unsigned goal;
  unsigned i;

  put (out, "  <strategy>\n");
  for (goal = 1; goal <= n_goals; goal++)
    {
      snprintf (number, sizeof number, " %u", goal);
      if (goal % GOALS_OF_AIM == 1)
        {
          put (out, "    <aim id=\"aim-%u\">\n", goal / GOALS_OF_AIM + 1);
          put_text (out, 3, "title", (Phrase) { "Hyvinvoiva kunta", "En välmående kommun" }, number);
        }
      put (out, "      <measured-by indicator=\"%sindicator-%u\">\n", plan, goal);
      for (i = 1; i <= MEASURES_OF_GOAL; i++)
        put (out, "        <listed-measure measure=\"%smeasure-%u-%u\"/>\n", plan, goal, i);
      put (out, "      </measured-by>\n");
      if (goal % GOALS_OF_AIM == 0 || goal == n_goals)
        put (out, "    </aim>\n");
    }
  put (out, "  </strategy>\n");
}

static void
put_evidence (Output     *out,
              unsigned    n,
              const char *kind,
              unsigned    first,
              unsigned    last)
{
  char number[16];
  unsigned i;

  snprintf (number, sizeof number, " %u", n);
  put (out, "    <evidence id=\"evidence-%u\" kind=\"%s\"", n, kind);
  for (i = first; i <= last; i++)
    put (out, "%sindicator-%u", i == first ? " indicators=\"" : " ", i);
  put (out, "%s on=\"2021-10-17\">\n", first <= last ? "\"" : "");
  put_text (out, 3, "title", (Phrase) { "Hyvinvointitieto", "Välfärdsdata" }, number);
  put (out, "    </evidence>\n");
}

void
put_knowledge (Output   *out,
               unsigned  n_indicators,
               unsigned  n_conclusions)
{
  unsigned n = 0;
  char number[16];
  unsigned i;

  put (out, "  <knowledge>\n");
  put_evidence (out, ++n, "experience", 1, 0);
  put_evidence (out, ++n, "operational", 1, 0);
  put_evidence (out, ++n, "research", 1, 0);
  for (i = 1; i <= n_indicators; i += INDICATORS_OF_EVIDENCE)
    put_evidence (out, ++n, "indicator", i,
                  i + INDICATORS_OF_EVIDENCE - 1 < n_indicators ? i + INDICATORS_OF_EVIDENCE - 1
                                                                 : n_indicators);
  for (i = 1; i <= n_conclusions; i++)
    {
      snprintf (number, sizeof number, " %u", i);
      put (out, "    <conclusion id=\"conclusion-%u\" kind=\"%s\" population-groups=\"%s\""
           " evidence=\"evidence-%u\">\n", i, i % 4 == 0 ? "strength" : "need", PICK (group_ids, i),
           4 + (i - 1) / INDICATORS_OF_EVIDENCE);
      put_text (out, 3, "title", (Phrase) { "Tarve kasvaa", "Behovet ökar" }, number);
      put (out, "    </conclusion>\n");
    }
  put (out, "  </knowledge>\n");
}

static void
put_measure (Output   *out,
             unsigned  goal,
             unsigned  i)
{
  unsigned n = goal * MEASURES_OF_GOAL + i;
  char number[32];

  snprintf (number, sizeof number, " %u.%u", goal, i);
  put (out, "        <measure id=\"measure-%u-%u\" from=\"2022-%02u-01\" to=\"2025-05-%02u\" status=\"ongoing\">\n",
       goal, i, 1 + mix (n) % 12, 16 + mix (n + 1) % 16);
  put_text (out, 5, "title", PICK (doings, mix (n)), number);
  put_paragraphs (out, 5, "description", n, 2 + mix (n) % 3);
  if (n % 3 == 0)
    put (out, "          <responsible party=\"group-%u\"/>\n", (goal - 1) / GOALS_OF_AREA + 1);
  else
    put (out, "          <responsible party=\"sector-%u\"/>\n", 1 + n % (unsigned) N_ELEMENTS (sectors));
  put (out, "          <resource kind=\"money\" amount=\"%u.00\" unit=\"EUR\" year=\"2023\""
       " budget-line=\"%u\" document=\"budget\"/>\n", 1000 * (1 + mix (n) % 90), 3000 + mix (n) % 100);
  put (out, "        </measure>\n");
}

static void
put_goal (Output     *out,
          unsigned    n,
          const char *strategy)
{
  char number[16];
  Phrase title = PICK (changes, mix (n));
  Phrase whom = PICK (who, n);
  unsigned i;

  snprintf (number, sizeof number, " %u", n);
  put (out, "      <goal id=\"goal-%u\" aims=\"%saim-%u\" basis=\"conclusion-%u\" population-groups=\"%s\">\n",
       n, strategy, (n - 1) / GOALS_OF_AIM + 1, n, PICK (group_ids, n));
  put (out, "        <title>%s %s%s</title>\n", whom.fi, title.fi, number);
  put (out, "        <title xml:lang=\"sv\">%s %s%s</title>\n", whom.sv, title.sv, number);
  put_paragraphs (out, 4, "description", n, 4 + mix (n) % 4);
  put (out, "        <measured-by indicator=\"indicator-%u\"/>\n", n);
  put (out, "        <visibility document=\"budget\" strength=\"%s\" binding=\"true\"/>\n",
       n % GOALS_OF_EXEMPTION == 1 ? "loose" : "identical");
  for (i = 1; i <= MEASURES_OF_GOAL; i++)
    put_measure (out, n, i);
  put (out, "      </goal>\n");
}

void
put_goals (Output     *out,
           unsigned    n_goals,
           const char *strategy)
{
  char number[16];
  unsigned n;

  put (out, "  <plan>\n");
  for (n = 1; n <= n_goals; n++)
    {
      if (n % GOALS_OF_AREA == 1)
        {
          snprintf (number, sizeof number, " %u", n / GOALS_OF_AREA + 1);
          put (out, "    <focus-area id=\"area%u\">\n", n / GOALS_OF_AREA + 1);
          put_text (out, 3, "title", (Phrase) { "Painopiste", "Tyngdpunkt" }, number);
        }
      put_goal (out, n, strategy);
      if (n % GOALS_OF_AREA == 0 || n == n_goals)
        put (out, "    </focus-area>\n");
    }
  put (out, "  </plan>\n");
}

static void
put_entry (Output     *out,
           const char *plan,
           const char *subject,
           unsigned    seed)
{
  put (out, "      <entry subject=\"%s%s\" status=\"ongoing\" rating=\"%s\" percent=\"%u\" lift=\"%s\">\n",
       plan, subject, mix (seed) % 3 ? "advanced" : "can-be-developed", mix (seed) % 100,
       mix (seed) % 5 ? "false" : "true");
  put_paragraphs (out, 4, "note", seed, 1);
  put (out, "      </entry>\n");
}

void
put_review (Output     *out,
            const char *stage,
            const char *on,
            unsigned    n_goals,
            const char *plan)
{
  char subject[32];
  unsigned n;
  unsigned i;

  put (out, "  <reviews>\n"
       "    <review id=\"review-1\" stage=\"%s\" on=\"%s\" party=\"%swelfare-group\">\n", stage, on, plan);
  for (n = 1; n <= n_goals; n++)
    {
      snprintf (subject, sizeof subject, "goal-%u", n);
      put_entry (out, plan, subject, n);
      for (i = 1; i <= MEASURES_OF_GOAL; i++)
        {
          snprintf (subject, sizeof subject, "measure-%u-%u", n, i);
          put_entry (out, plan, subject, n * MEASURES_OF_GOAL + i);
        }
    }
  put (out, "    </review>\n"
       "  </reviews>\n");
}

static void
put_clock (Output *out)
{
  static const struct
  {
    const char *stage;
    unsigned month;
    Phrase title;
  } stages[] = {
    { "financial-statements", 2, { "Tilinpäätös", "Bokslut" } },
    { "hearing", 3, { "Kuuleminen", "Hörande" } },
    { "conclusions", 4, { "Johtopäätökset", "Slutsatser" } },
    { "council", 5, { "Vuosiraportti valtuustolle", "Årsrapport till fullmäktige" } },
    { "half-year", 6, { "Puolivuosikatsaus", "Halvårsöversikt" } },
    { "budget", 10, { "Talousarvio", "Budget" } },
  };
  unsigned i;

  put (out, "  <annual-clock>\n");
  for (i = 0; i < N_ELEMENTS (stages); i++)
    {
      put (out, "    <clock-event id=\"clock-%u\" month=\"%u\" stage=\"%s\">\n", i + 1, stages[i].month,
           stages[i].stage);
      put_text (out, 3, "title", stages[i].title, "");
      put (out, "    </clock-event>\n");
    }
  put (out, "  </annual-clock>\n");
}

static void
put_impacts (Output   *out,
             unsigned  alternative)
{
  static const char *const rest[] = { "organisation", "environment", "economy" };
  unsigned i;

  for (i = 0; i < N_ELEMENTS (group_ids); i++)
    put (out, "      <impact alternative=\"alternative-%u\" on=\"people\" population-group=\"%s\""
         " horizon=\"long\" rating=\"%u\"/>\n", alternative, group_ids[i], mix (alternative + i) % 3);
  for (i = 0; i < N_ELEMENTS (rest); i++)
    put (out, "      <impact alternative=\"alternative-%u\" on=\"%s\" horizon=\"short\" rating=\"-%u\"/>\n",
         alternative, rest[i], 1 + mix (alternative + i) % 2);
}

static void
put_assessment (Output   *out,
                unsigned  n)
{
  char number[16];
  unsigned i;

  snprintf (number, sizeof number, " %u", n);
  put (out, "    <impact-assessment id=\"assessment-%u\" on=\"2021-10-18\" party=\"welfare-group\""
       " triggers=\"residents staff\">\n", n);
  put_text (out, 3, "title", (Phrase) { "Palveluverkko", "Servicenätet" }, number);
  for (i = 0; i < 2; i++)
    {
      put (out, "      <alternative id=\"alternative-%u\" chosen=\"%s\">\n", 2 * n + i, i ? "false" : "true");
      put_text (out, 4, "title", i ? (Phrase) { "Nykyinen", "Det nuvarande" }
                                   : (Phrase) { "Uusi", "Det nya" }, number);
      put (out, "      </alternative>\n");
    }
  put_impacts (out, 2 * n);
  put_impacts (out, 2 * n + 1);
  put (out, "    </impact-assessment>\n");
}

/* The clock, assessments, and exemptions from what put_goal() did on purpose. */
void
put_rest (Output   *out,
          unsigned  n_goals)
{
  unsigned n;

  put_clock (out);
  put (out, "  <impact-assessments>\n");
  for (n = 1; n <= n_goals; n += GOALS_OF_ASSESSMENT)
    put_assessment (out, n / GOALS_OF_ASSESSMENT + 1);
  put (out, "  </impact-assessments>\n"
       "  <exemptions>\n");
  for (n = 1; n <= n_goals; n += GOALS_OF_EXEMPTION)
    {
      put (out, "    <exemption rule=\"align-budget-loose\" subject=\"goal-%u\">\n", n);
      put_paragraphs (out, 3, "reason", n, 1);
      put (out, "    </exemption>\n");
    }
  put (out, "  </exemptions>\n");
}
