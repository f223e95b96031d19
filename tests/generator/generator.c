/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "generator.h"

#include <string.h>

#include "hyvin-observations-private.h"
#include "hyvin-period-private.h"

typedef const char *Words[24];

/* What values of each kind may look like, and what they may not. Those of other
 * kinds are made out of the table. */
static const Words right_values[] = {
  [HYVIN_FIELD_ID] = { "a", "_", "ä-1", "x.y_z·", "Ω" },
  [HYVIN_FIELD_STRING] = { "", " ", "52", "Kaarina & Piikkiö <1>", "sotkanet", "286", "KUNTA:202",
                           "https://example.org/?a=1&b=\"2\"", "1.0", "Åbo \xF0\x9F\x8C\xB3", "thl-minimum",
                           "a'b", "211" },
  [HYVIN_FIELD_LANGUAGE] = { "fi", "sv", "en", "se", "smn", "sms", "fi-FI", "SV", "x-klingon", " fi " },
  [HYVIN_FIELD_REFERENCE] = { "nobody", "other#goal-1", "#", "a#", "#b", "a#b#c", "1" },
  [HYVIN_FIELD_TOKENS] = { "thl-minimum", "hyte", "a  b", " c " },
  [HYVIN_FIELD_BOOLEAN] = { "true", "false", "1", "0", " true " },
  [HYVIN_FIELD_YEAR] = { "2017", "2020", "2021", "2025", "2029", "1000", "9999", " 2022 " },
  [HYVIN_FIELD_DATE] = { "2017-06-01", "2020-02-29", "2021-08-01", "2025-05-31", "2025-06-01",
                         "1000-01-01", "9999-12-31", " 2024-12-31 " },
  [HYVIN_FIELD_DECIMAL] = { "0", "14.20", "-3.5", "+2", "100", "0.000000001", "999999999999999999",
                            "-999999999.999999999", "00.10", "-0", " 7.5 ", "120000.00" },
};

static const Words wrong_values[] = {
  [HYVIN_FIELD_ID] = { "", "1a", "a b", "a:b", "-a", ".", "a#b", "×" },
  [HYVIN_FIELD_LANGUAGE] = { "", "fi_FI", "finnishlanguage", "f i", "fi-", "-", "1", "ä" },
  [HYVIN_FIELD_REFERENCE] = { "", " ", "a b" },
  [HYVIN_FIELD_REFERENCES] = { "", " " },
  [HYVIN_FIELD_TOKENS] = { "", " " },
  [HYVIN_FIELD_ENUM] = { "", "odd", "Planned", "none other" },
  [HYVIN_FIELD_FLAGS] = { "", "odd", "plan,report", "plan odd" },
  [HYVIN_FIELD_BOOLEAN] = { "", "yes", "TRUE", "2", "true false" },
  [HYVIN_FIELD_INTEGER] = { "", "1.0", "1000000000", "--1", "ten", "1 2", "0x1", "٣", "-1", "13", "32" },
  [HYVIN_FIELD_YEAR] = { "", "0999", "10000", "20 20", "+2020", "2020-01", "２０２０" },
  [HYVIN_FIELD_DATE] = { "", "2021-02-29", "2020-13-01", "2020-1-1", "2020-01-01Z", "2020-01-01T00:00:00",
                         "0999-01-01", "1.6.2021", "2020-00-10", "2020-04-31", "1900-02-29" },
  [HYVIN_FIELD_DECIMAL] = { "", "14,20", "1e3", ".5", "5.", "1.0000000000", "1000000000000000000",
                            "0000000000000000001", "NaN", "--1", "1 000", "+" },
};

static const char * const texts[] = {
  "Nuorisotilat auki viikonloppuisin", "Välfärdsplan 2021–2025", "Kaikki toimialat", "Kunnanvaltuusto",
  "?", "[To be determined]", "tarkentuu", "Sivistyspalvelut", "Terveys &amp; hyvinvointi &lt; 33 %", "",
  " ", "%s%n", "100 %", "1 000 €", "\xC2\xA0", "\xF0\x9F\x8C\xB3", "e\xCC\x81", "İI",
  "Osallistujia on vähintään 200 vuodessa", "Tavoitellaan laskua", "<![CDATA[<b>]]>", "a<!-- c -->b",
  "a\n  b\tc", "&#13;", "\xE2\x80\xAE", "kaikki", "Hyvinvointityöryhmä",
};

/* What may stand anywhere between tags; most of it should not. */
static const char * const pieces[] = {
  "<!-- a -->", "<!-- b\n  c -->", "<?d e?>", "<?f?>", "<news/>",
  "<news a=\"&amp;\"><title>b</title> c </news>", "<x:a xmlns:x=\"urn:x\"/>",
  "<x:a xmlns:x=\"urn:x\">b<x:c x:d=\"&#10;\"/></x:a>", "<y xmlns=\"urn:y\"><z xmlns=\"\"/></y>",
  "<w xmlns=\"\"/>", "<h:goal xmlns:h=\"urn:hyvin:1\"/>", "<h:goal xmlns:h=\"urn:hyvin:2\"/>", "stray",
  " &lt; ", "<![CDATA[<b>]]>", "<title>t</title>", "<title xml:lang=\"sv\">u</title>",
  "<description><p>v</p></description>", "<note><p/><p a=\"1\">x</p>y</note>", "<p>q</p>", "\n\n",
  "&#13;", "&#xA0;", "&amp;", "&undeclared;", "<plan/>", "<plan a=\"1\"/>", "<survey/>", "<authority/>",
  "<q:r xmlns:q=\"urn:q\" xmlns:s=\"urn:s\" s:t=\"q:v\"/>", "</p>", "\xEF\xBB\xBF",
};

guint
generator_pick (GRand *rand,
                guint  n)
{
  return (guint) g_rand_int_range (rand, 0, (gint32) n);
}

const char *
generator_piece (GRand *rand)
{
  return pieces[generator_pick (rand, G_N_ELEMENTS (pieces))];
}

static gboolean
slips (Generator *self)
{
  return self->slips > 0 && generator_pick (self->rand, self->slips) == 0;
}

static const char *
pick_word (GRand       *rand,
           const Words *words)
{
  guint n = 0;

  while (n < G_N_ELEMENTS (*words) && (*words)[n] != NULL)
    n++;
  return n > 0 ? (*words)[generator_pick (rand, n)] : "";
}

/* Ids are few, so that references meet them. */
static void
add_id (Generator *self,
        GType      type,
        GString   *value)
{
  HyvinElementClass *klass = g_type_class_ref (type);

  g_string_append_printf (value, "%s-%u", klass->name, generator_pick (self->rand, 5));
  g_type_class_unref (klass);
}

static void
add_reference (Generator        *self,
               const HyvinField *field,
               GString          *value)
{
  guint n = 0;

  while (n < G_N_ELEMENTS (field->targets) && field->targets[n] != NULL)
    n++;
  if (n == 0 || generator_pick (self->rand, 12) == 0)
    g_string_append (value, pick_word (self->rand, &right_values[HYVIN_FIELD_REFERENCE]));
  else
    add_id (self, field->targets[generator_pick (self->rand, n)] (), value);
}

static void
add_enum_word (Generator        *self,
               const HyvinField *field,
               GString          *value)
{
  gpointer klass = g_type_class_ref (field->type ());

  if (G_IS_ENUM_CLASS (klass)) /* 0 is that there is none */
    {
      GEnumClass *words = klass;
      guint i = 1 + generator_pick (self->rand, words->n_values - 1);

      g_string_append (value, words->values[i].value_nick);
    }
  else
    {
      GFlagsClass *words = klass;

      g_string_append (value, words->values[generator_pick (self->rand, words->n_values)].value_nick);
    }
  g_type_class_unref (klass);
}

static void
add_integer (Generator        *self,
             const HyvinField *field,
             GString          *value)
{
  static const char * const prefixes[] = { "", "", "", "+", "0", " " };
  int numbers[] = { field->minimum, field->maximum, 1, 0, 65, -1 };
  int number = numbers[generator_pick (self->rand, G_N_ELEMENTS (numbers))];

  number = CLAMP (number, field->minimum, field->maximum);
  if (number >= 0 && number < 100)
    g_string_append (value, prefixes[generator_pick (self->rand, G_N_ELEMENTS (prefixes))]);
  g_string_append_printf (value, "%d", number);
}

/* A right value, or a word of one that holds several. */
static void
add_word (Generator        *self,
          const char       *element,
          const HyvinField *field,
          GString          *value)
{
  switch (field->kind)
    {
    case HYVIN_FIELD_REFERENCE:
    case HYVIN_FIELD_REFERENCES:
      add_reference (self, field, value);
      break;
    case HYVIN_FIELD_ENUM:
    case HYVIN_FIELD_FLAGS:
      add_enum_word (self, field, value);
      break;
    case HYVIN_FIELD_INTEGER:
      add_integer (self, field, value);
      break;
    case HYVIN_FIELD_ID:
      if (generator_pick (self->rand, 12) > 0)
        {
          g_string_append_printf (value, "%s-%u", element, generator_pick (self->rand, 5));
          break;
        }
      G_GNUC_FALLTHROUGH;
    default:
      g_string_append (value, pick_word (self->rand, &right_values[field->kind]));
    }
}

/* A right value with a character too many, too few or another. */
static void
blur (Generator *self,
      GString   *value)
{
  static const char * const characters[] = {
    " ", "\t", "\n", "0", "1", "9", "-", "+", ".", ",", ":", "#", "e", "Z", "ä", "\xC2\xA0",
    "\xE2\x80\x89", "×", "_", "/",
  };
  gsize place = generator_pick (self->rand, (guint) value->len + 1);
  guint what = generator_pick (self->rand, 3);

  while (place < value->len && (value->str[place] & 0xC0) == 0x80)
    place++;
  if (what > 0 && place < value->len)
    g_string_erase (value, (gssize) place,
                    g_utf8_next_char (value->str + place) - (value->str + place));
  if (what < 2)
    g_string_insert (value, (gssize) place,
                     characters[generator_pick (self->rand, G_N_ELEMENTS (characters))]);
}

static void
add_value (Generator        *self,
           const char       *element,
           const HyvinField *field,
           GString          *value)
{
  gboolean is_list = field->kind == HYVIN_FIELD_REFERENCES || field->kind == HYVIN_FIELD_TOKENS
                     || field->kind == HYVIN_FIELD_FLAGS;
  gboolean wrong = slips (self);

  if (wrong && generator_pick (self->rand, 2) == 0)
    {
      g_string_append (value, pick_word (self->rand, &wrong_values[field->kind]));
      return;
    }
  add_word (self, element, field, value);
  while (is_list && generator_pick (self->rand, 3) == 0)
    {
      g_string_append_c (value, ' ');
      add_word (self, element, field, value);
    }
  if (wrong)
    blur (self, value);
}

static void
append_escaped (GString    *out,
                const char *text)
{
  for (; *text != '\0'; text++)
    {
      if (strchr ("&<\"\t\n", *text) != NULL)
        g_string_append_printf (out, "&#%d;", *text);
      else
        g_string_append_c (out, *text);
    }
}

/* Writes an attribute of @element, with a space before it. */
void
generator_attribute (Generator        *self,
                     const char       *element,
                     const HyvinField *field)
{
  g_autoptr (GString) value = g_string_new (NULL);

  if (strcmp (element, "document") == 0 && strcmp (field->name, "version") == 0 && !slips (self))
    g_string_append (value, generator_pick (self->rand, 8) > 0 ? "1.0" : "1.1");
  else
    add_value (self, element, field, value);
  g_string_append_printf (self->out, " %s=\"", _hyvin_field_xml_name (field));
  append_escaped (self->out, value->str);
  g_string_append_c (self->out, '"');
}

static void
add_attributes (Generator        *self,
                const char       *element,
                const HyvinField *fields,
                guint             n_fields)
{
  guint i;

  for (i = 0; i < n_fields && _hyvin_field_is_attribute (&fields[i]); i++)
    {
      if (fields[i].required ? !slips (self) : generator_pick (self->rand, 3) == 0)
        generator_attribute (self, element, &fields[i]);
    }
}

static void
add_text_element (Generator        *self,
                  const HyvinField *field)
{
  const char *name = _hyvin_field_xml_name (field);
  static const HyvinField language = { .name = "xml:lang", .kind = HYVIN_FIELD_LANGUAGE };
  guint n = field->kind == HYVIN_FIELD_PARAGRAPHS ? 1 + generator_pick (self->rand, 3) : 1;

  g_string_append_printf (self->out, "<%s", name);
  if (generator_pick (self->rand, 4) == 0)
    generator_attribute (self, name, &language);
  g_string_append_c (self->out, '>');
  while (n-- > 0)
    {
      const char *text = texts[generator_pick (self->rand, G_N_ELEMENTS (texts))];

      if (field->kind == HYVIN_FIELD_PARAGRAPHS)
        g_string_append_printf (self->out, "<p>%s</p>", text);
      else
        g_string_append (self->out, text);
    }
  g_string_append_printf (self->out, "</%s>", name);
}

/* Both ends are needed. */
static void
add_period (Generator  *self,
            const char *name)
{
  guint i;

  g_string_append_printf (self->out, "<%s", name);
  for (i = 0; i < HYVIN_N_PERIOD_FIELDS; i++)
    {
      if (!slips (self))
        generator_attribute (self, name, &_hyvin_period_fields[i]);
    }
  g_string_append (self->out, "/>");
}

/* There is a year, or else a period: they are first in the table. */
static void
add_observation (Generator *self)
{
  gboolean is_period = generator_pick (self->rand, 4) == 0;
  guint i;

  g_string_append (self->out, "<observation");
  for (i = 0; i < 3; i++)
    {
      if ((i > 0) == is_period ? !slips (self) : slips (self))
        generator_attribute (self, "observation", &_hyvin_observation_fields[i]);
    }
  add_attributes (self, "observation", &_hyvin_observation_fields[3],
                  HYVIN_N_OBSERVATION_FIELDS - 3);
  g_string_append (self->out, "/>\n");
}

static void
add_children (Generator        *self,
              const HyvinField *field)
{
  gboolean many = field->kind != HYVIN_FIELD_CHILD && field->kind != HYVIN_FIELD_PERIOD;

  if (field->required ? slips (self)
                      : self->budget <= 0 || generator_pick (self->rand, 2) == 0)
    return;
  generator_element (self, field);
  while (many && self->budget > 0 && generator_pick (self->rand, 2) == 0)
    generator_element (self, field);
}

/* A container holds what stands side by side in the table. */
static void
add_content (Generator        *self,
             const HyvinField *fields,
             guint             n_fields)
{
  const char *wrapper = NULL;
  gboolean skip = FALSE;
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      if (_hyvin_field_is_attribute (&fields[i]))
        continue;
      if (g_strcmp0 (wrapper, fields[i].wrapper) != 0)
        {
          if (wrapper != NULL && !skip)
            g_string_append_printf (self->out, "</%s>\n", wrapper);
          wrapper = fields[i].wrapper;
          skip = wrapper != NULL && generator_pick (self->rand, 2) == 0;
          if (wrapper != NULL && !skip)
            g_string_append_printf (self->out, "<%s>\n", wrapper);
        }
      if (!skip)
        add_children (self, &fields[i]);
    }
  if (wrapper != NULL && !skip)
    g_string_append_printf (self->out, "</%s>\n", wrapper);
}

/* What has an id may hold elements of others. */
static void
add_extension (Generator        *self,
               const HyvinField *fields,
               guint             n_fields)
{
  guint i;

  for (i = 0; i < n_fields && fields[i].kind != HYVIN_FIELD_ID; i++)
    ;
  if (i < n_fields && generator_pick (self->rand, 16) == 0)
    g_string_append (self->out, "<x:a xmlns:x=\"urn:x\" b=\"c\">d<goal xmlns=\"\"/></x:a>");
}

static void
add_object (Generator  *self,
            const char *name,
            GType       type,
            const char *declarations)
{
  HyvinElementClass *klass = g_type_class_ref (type);

  g_string_append_printf (self->out, "<%s%s", name, declarations);
  add_attributes (self, name, klass->fields, klass->n_fields);
  g_string_append (self->out, ">\n");
  add_content (self, klass->fields, klass->n_fields);
  add_extension (self, klass->fields, klass->n_fields);
  g_string_append_printf (self->out, "</%s>\n", name);
  g_type_class_unref (klass);
}

/* Writes one element of a field that is no attribute. */
void
generator_element (Generator        *self,
                   const HyvinField *field)
{
  self->budget--;
  switch (field->kind)
    {
    case HYVIN_FIELD_TEXT:
    case HYVIN_FIELD_PARAGRAPHS:
      add_text_element (self, field);
      break;
    case HYVIN_FIELD_PERIOD:
      add_period (self, _hyvin_field_xml_name (field));
      break;
    case HYVIN_FIELD_OBSERVATIONS:
      add_observation (self);
      break;
    default:
      add_object (self, _hyvin_field_xml_name (field), field->type (), "");
    }
}

void
generator_document (Generator *self)
{
  add_object (self, "document", HYVIN_TYPE_DOCUMENT, " xmlns=\"urn:hyvin:1\"");
}
