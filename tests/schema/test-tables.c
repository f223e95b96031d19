/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Holds the tables of fields against hyvin.rng. Both are told as a list of parts,
 * each a name and a few words about it; the two lists must be the same. */
#include "config.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdlib.h>

#include "hyvin-element-private.h"
#include "hyvin-observations-private.h"
#include "hyvin-period-private.h"
#include "test-util.h"

#define RNG_NAMESPACE "http://relaxng.org/ns/structure/1.0"

/* An attribute "@name", an element "<name>", or "text". */
typedef struct
{
  char *name;
  char *words;
  xmlNode *element;             /* schema: the <element> pattern */
  const HyvinField *field;      /* table */
} Part;

typedef struct
{
  xmlDoc *tree;
  GHashTable *defines;          /* name to xmlNode */
  GHashTable *visited;          /* the <element> patterns that have been compared */
  GString *differences;
} Schema;

typedef enum { ONE, OPTIONAL, MANY, SOME } Cardinality;

static const char * const cardinalities[] = {
  [ONE] = "one", [OPTIONAL] = "optional", [MANY] = "any number", [SOME] = "one or more",
};

static void
part_free (gpointer data)
{
  Part *part = data;

  g_free (part->name);
  g_free (part->words);
  g_free (part);
}

static GPtrArray *
new_parts (void)
{
  return g_ptr_array_new_with_free_func (part_free);
}

static Part *
add_part (GPtrArray  *parts,
          char       *name,
          Cardinality cardinality,
          const char *what)
{
  Part *part = g_new0 (Part, 1);

  part->name = name;
  part->words = g_strconcat (cardinalities[cardinality], ", ", what, NULL);
  g_ptr_array_add (parts, part);
  return part;
}

static const Part *
find_part (const GPtrArray *parts,
           const char      *name)
{
  guint i;

  for (i = 0; i < parts->len; i++)
    {
      const Part *part = g_ptr_array_index (parts, i);

      if (strcmp (part->name, name) == 0)
        return part;
    }
  return NULL;
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

/* "one of a, b": in the order of the alphabet, for the order has no meaning. */
static char *
print_words (GPtrArray *words)
{
  g_autofree char *list = NULL;

  g_ptr_array_sort (words, compare_words);
  g_ptr_array_add (words, NULL);
  list = g_strjoinv (", ", (char **) words->pdata);
  return g_strconcat ("one of ", list, NULL);
}

/* The schema */

static gboolean
is_pattern (const xmlNode *node,
            const char    *name)
{
  return node->type == XML_ELEMENT_NODE && node->ns != NULL
         && strcmp ((const char *) node->ns->href, RNG_NAMESPACE) == 0
         && (name == NULL || strcmp ((const char *) node->name, name) == 0);
}

static xmlNode *
next_pattern (xmlNode *node)
{
  while (node != NULL && !is_pattern (node, NULL))
    node = node->next;
  return node;
}

static xmlNode *
first_pattern (const xmlNode *parent)
{
  return next_pattern (parent->children);
}

static char *
get_attribute (const xmlNode *node,
               const char    *name)
{
  xmlChar *value = xmlGetNoNsProp (node, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);
  return copy;
}

static char *
get_content (const xmlNode *node)
{
  xmlChar *value = xmlNodeGetContent (node);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);
  return copy;
}

static xmlNode *
get_define (Schema        *schema,
            const xmlNode *ref)
{
  g_autofree char *name = get_attribute (ref, "name");
  xmlNode *define = g_hash_table_lookup (schema->defines, name);

  ck_assert_msg (define != NULL, "%s is not defined", name);
  return define;
}

/* All that our integers are bounded by beside their nine digits. */
static char *
describe_integer (const xmlNode *data)
{
  int minimum = -999999999;
  int maximum = 999999999;
  xmlNode *node;

  for (node = first_pattern (data); node != NULL; node = next_pattern (node->next))
    {
      g_autofree char *name = get_attribute (node, "name");
      g_autofree char *value = get_content (node);

      if (g_str_equal (name, "minInclusive"))
        minimum = atoi (value);
      else if (g_str_equal (name, "maxInclusive"))
        maximum = atoi (value);
      else
        ck_assert_str_eq (value, "\\s*[+\\-]?[0-9]{1,9}\\s*");
    }
  return g_strdup_printf ("integer from %d to %d", minimum, maximum);
}

static char *
describe_data (Schema        *schema,
               const xmlNode *node,
               const char    *define);

static char *
describe_choice (const xmlNode *choice)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  xmlNode *node;

  for (node = first_pattern (choice); node != NULL; node = next_pattern (node->next))
    {
      ck_assert (is_pattern (node, "value"));
      g_ptr_array_add (words, get_content (node));
    }
  return print_words (words);
}

static char *
describe_list (Schema        *schema,
               const xmlNode *list)
{
  xmlNode *some = first_pattern (list);
  g_autofree char *inner = NULL;

  ck_assert (is_pattern (some, "oneOrMore"));
  inner = describe_data (schema, first_pattern (some), NULL);
  return g_strconcat ("list of ", inner, NULL);
}

/* What is in an attribute. A type with facets goes by the name of its @define, a bare
 * one by its own. */
static char *
describe_data (Schema        *schema,
               const xmlNode *node,
               const char    *define)
{
  g_autofree char *name = NULL;

  if (node == NULL || is_pattern (node, "text"))
    return g_strdup ("text");
  if (is_pattern (node, "list"))
    return describe_list (schema, node);
  if (is_pattern (node, "choice"))
    return describe_choice (node);
  if (is_pattern (node, "ref"))
    {
      name = get_attribute (node, "name");
      return describe_data (schema, first_pattern (get_define (schema, node)), name);
    }
  ck_assert_msg (is_pattern (node, "data"), "<%s> of a value is new here", node->name);
  name = get_attribute (node, "type");
  if (g_str_equal (name, "integer"))
    return describe_integer (node);
  return first_pattern (node) != NULL ? g_strdup (define) : g_strconcat ("xsd:", name, NULL);
}

static void
describe_patterns (Schema        *schema,
                   const xmlNode *parent,
                   Cardinality    cardinality,
                   GPtrArray     *parts);

static gboolean
parts_are (const GPtrArray    *parts,
           const char * const *names,
           const char * const *words)
{
  guint i;

  for (i = 0; names[i] != NULL; i++)
    {
      const Part *part = i < parts->len ? g_ptr_array_index (parts, i) : NULL;

      if (part == NULL || strcmp (part->name, names[i]) != 0
          || strcmp (part->words, words[i]) != 0)
        return FALSE;
    }
  return parts->len == i;
}

/* A container around the objects of a field has nothing but them. */
static gboolean
is_wrapper (const GPtrArray *parts)
{
  guint i;

  for (i = 0; i < parts->len; i++)
    {
      const Part *part = g_ptr_array_index (parts, i);

      if (part->element == NULL || !g_str_has_prefix (part->words, "any number, "))
        return FALSE;
    }
  return parts->len > 0;
}

static const char *
classify (const GPtrArray *parts)
{
  static const char * const text[] = { "@xml:lang", "text", NULL };
  static const char * const text_words[] = { "optional, xsd:language", "one, text" };
  static const char * const paragraphs[] = { "@xml:lang", "<p>", NULL };
  static const char * const paragraphs_words[] = { "optional, xsd:language",
                                                   "one or more, paragraph" };
  static const char * const paragraph[] = { "text", NULL };
  static const char * const paragraph_words[] = { "one, text" };

  if (parts_are (parts, text, text_words))
    return "text in a language";
  if (parts_are (parts, paragraphs, paragraphs_words))
    return "paragraphs in a language";
  if (parts_are (parts, paragraph, paragraph_words))
    return "paragraph";
  return "element";
}

static void
describe_wrapper (Schema          *schema,
                  xmlNode         *element,
                  const char      *name,
                  const GPtrArray *inner,
                  GPtrArray       *parts)
{
  guint i;

  g_hash_table_add (schema->visited, element);
  for (i = 0; i < inner->len; i++)
    {
      const Part *part = g_ptr_array_index (inner, i);
      Part *copy = add_part (parts, g_strdup_printf ("<%s>%s", name, part->name), MANY, "element");

      copy->element = part->element;
    }
}

/* Elements of other namespaces have no name. */
static void
describe_element (Schema      *schema,
                  xmlNode     *element,
                  Cardinality  cardinality,
                  GPtrArray   *parts)
{
  g_autofree char *name = get_attribute (element, "name");
  g_autoptr (GPtrArray) inner = new_parts ();
  const char *what;
  Part *part;

  if (name == NULL)
    {
      add_part (parts, g_strdup ("foreign elements"), cardinality, "anything");
      return;
    }
  describe_patterns (schema, element, ONE, inner);
  if (is_wrapper (inner) && cardinality == OPTIONAL)
    {
      describe_wrapper (schema, element, name, inner, parts);
      return;
    }
  what = classify (inner);
  part = add_part (parts, g_strdup_printf ("<%s>", name), cardinality, what);
  if (strcmp (what, "element") == 0)
    part->element = element;
  else
    g_hash_table_add (schema->visited, element);
}

static void
describe_attribute (Schema        *schema,
                    const xmlNode *attribute,
                    Cardinality    cardinality,
                    GPtrArray     *parts)
{
  g_autofree char *name = get_attribute (attribute, "name");
  g_autofree char *data = describe_data (schema, first_pattern (attribute), NULL);

  add_part (parts, g_strconcat ("@", name, NULL), cardinality, data);
}

static void
describe_ref (Schema        *schema,
              const xmlNode *ref,
              Cardinality    cardinality,
              GPtrArray     *parts)
{
  xmlNode *define = get_define (schema, ref);
  xmlNode *first = first_pattern (define);

  if (is_pattern (first, "element"))
    describe_element (schema, first, cardinality, parts);
  else
    describe_patterns (schema, define, cardinality, parts);
}

/* Of a choice, each part may be missing: that one is there is for the rules. */
static void
describe_pattern (Schema        *schema,
                  const xmlNode *node,
                  Cardinality    cardinality,
                  GPtrArray     *parts)
{
  if (is_pattern (node, "attribute"))
    describe_attribute (schema, node, cardinality, parts);
  else if (is_pattern (node, "ref"))
    describe_ref (schema, node, cardinality, parts);
  else if (is_pattern (node, "optional") || is_pattern (node, "choice"))
    describe_patterns (schema, node, OPTIONAL, parts);
  else if (is_pattern (node, "zeroOrMore"))
    describe_patterns (schema, node, MANY, parts);
  else if (is_pattern (node, "oneOrMore"))
    describe_patterns (schema, node, SOME, parts);
  else if (is_pattern (node, "group"))
    describe_patterns (schema, node, cardinality, parts);
  else if (is_pattern (node, "text"))
    add_part (parts, g_strdup ("text"), cardinality, "text");
  else
    ck_assert_msg (is_pattern (node, "empty"), "<%s> in %s is new here", node->name,
                   node->parent->name);
}

static void
describe_patterns (Schema        *schema,
                   const xmlNode *parent,
                   Cardinality    cardinality,
                   GPtrArray     *parts)
{
  xmlNode *node;

  for (node = first_pattern (parent); node != NULL; node = next_pattern (node->next))
    describe_pattern (schema, node, cardinality, parts);
}

/* The tables */

static char *
describe_enum (GType type)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  guint i;

  for (i = 0; i < klass->n_values; i++)
    {
      if (klass->values[i].value != 0)
        g_ptr_array_add (words, g_strdup (klass->values[i].value_nick));
    }
  return print_words (words);
}

static char *
describe_flags (GType type)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (type);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *inner = NULL;
  guint i;

  for (i = 0; i < klass->n_values; i++)
    g_ptr_array_add (words, g_strdup (klass->values[i].value_nick));
  inner = print_words (words);
  return g_strconcat ("list of ", inner, NULL);
}

/* The schema says more of two texts than the model does; what it forbids is found
 * by the rules version-unsupported and exemption-unused. */
static const char *
describe_string (const HyvinField *field,
                 const char       *owner)
{
  if (strcmp (owner, "document") == 0 && strcmp (field->name, "version") == 0)
    return "format-version";
  if (strcmp (owner, "exemption") == 0 && strcmp (field->name, "rule") == 0)
    return "word";
  return "text";
}

static char *
describe_kind (const HyvinField *field,
               const char       *owner)
{
  static const char * const kinds[] = {
    [HYVIN_FIELD_ID] = "identifier",
    [HYVIN_FIELD_LANGUAGE] = "xsd:language",
    [HYVIN_FIELD_REFERENCE] = "reference",
    [HYVIN_FIELD_REFERENCES] = "list of reference",
    [HYVIN_FIELD_TOKENS] = "list of word",
    [HYVIN_FIELD_BOOLEAN] = "xsd:boolean",
    [HYVIN_FIELD_YEAR] = "year",
    [HYVIN_FIELD_DATE] = "date",
    [HYVIN_FIELD_DECIMAL] = "decimal",
    [HYVIN_FIELD_PERIOD] = "element",
    [HYVIN_FIELD_TEXT] = "text in a language",
    [HYVIN_FIELD_PARAGRAPHS] = "paragraphs in a language",
    [HYVIN_FIELD_CHILD] = "element",
    [HYVIN_FIELD_CHILDREN] = "element",
    [HYVIN_FIELD_OBSERVATIONS] = "element",
  };

  switch (field->kind)
    {
    case HYVIN_FIELD_STRING:
      return g_strdup (describe_string (field, owner));
    case HYVIN_FIELD_ENUM:
      return describe_enum (field->type ());
    case HYVIN_FIELD_FLAGS:
      return describe_flags (field->type ());
    case HYVIN_FIELD_INTEGER:
      return g_strdup_printf ("integer from %d to %d", field->minimum, field->maximum);
    default:
      return g_strdup (kinds[field->kind]);
    }
}

static Cardinality
get_cardinality (const HyvinField *field)
{
  switch (field->kind)
    {
    case HYVIN_FIELD_TEXT:
    case HYVIN_FIELD_PARAGRAPHS:
    case HYVIN_FIELD_CHILDREN:
    case HYVIN_FIELD_OBSERVATIONS:
      return field->required ? SOME : MANY;
    default:
      return field->required ? ONE : OPTIONAL;
    }
}

static char *
make_part_name (const HyvinField *field)
{
  const char *name = _hyvin_field_xml_name (field);

  if (_hyvin_field_is_attribute (field))
    return g_strconcat ("@", name, NULL);
  if (field->wrapper != NULL)
    return g_strdup_printf ("<%s><%s>", field->wrapper, name);
  return g_strdup_printf ("<%s>", name);
}

static GPtrArray *
describe_table (const HyvinField *fields,
                guint             n_fields,
                const char       *owner)
{
  GPtrArray *parts = new_parts ();
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      g_autofree char *kind = describe_kind (&fields[i], owner);
      Cardinality cardinality = get_cardinality (&fields[i]);

      add_part (parts, make_part_name (&fields[i]), cardinality, kind)->field = &fields[i];
    }
  if (find_part (parts, "@id") != NULL)
    add_part (parts, g_strdup ("foreign elements"), MANY, "anything");
  return parts;
}

/* The two compared */

static void
report_missing (Schema          *schema,
                const char      *owner,
                const GPtrArray *parts,
                const GPtrArray *others,
                const char      *where)
{
  guint i;

  for (i = 0; i < parts->len; i++)
    {
      const Part *part = g_ptr_array_index (parts, i);

      if (find_part (others, part->name) == NULL)
        g_string_append_printf (schema->differences, "<%s>: %s (%s) is not in the %s\n", owner,
                                part->name, part->words, where);
    }
}

static void
report_order (Schema          *schema,
              const char      *owner,
              const GPtrArray *in_schema,
              const GPtrArray *in_table)
{
  guint i;

  for (i = 0; i < in_schema->len && in_schema->len == in_table->len; i++)
    {
      const Part *a = g_ptr_array_index (in_schema, i);
      const Part *b = g_ptr_array_index (in_table, i);

      if (strcmp (a->name, b->name) == 0)
        continue;
      g_string_append_printf (schema->differences,
                              "<%s>: the schema has %s where the table has %s\n", owner, a->name,
                              b->name);
      return;
    }
}

static void
compare_element (Schema           *schema,
                 xmlNode          *element,
                 const HyvinField *fields,
                 guint             n_fields);

static void
compare_type (Schema  *schema,
              xmlNode *element,
              GType    type)
{
  g_autoptr (HyvinElement) object = g_object_new (type, NULL);
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (object, &n_fields);

  compare_element (schema, element, fields, n_fields);
}

static void
compare_child (Schema           *schema,
               xmlNode          *element,
               const HyvinField *field)
{
  if (field->kind == HYVIN_FIELD_PERIOD)
    compare_element (schema, element, _hyvin_period_fields, HYVIN_N_PERIOD_FIELDS);
  else if (field->kind == HYVIN_FIELD_OBSERVATIONS)
    compare_element (schema, element, _hyvin_observation_fields, HYVIN_N_OBSERVATION_FIELDS);
  else if (field->kind == HYVIN_FIELD_CHILD || field->kind == HYVIN_FIELD_CHILDREN)
    compare_type (schema, element, field->type ());
}

static void
compare_parts (Schema          *schema,
               const char      *owner,
               const GPtrArray *in_schema,
               const GPtrArray *in_table)
{
  guint i;

  for (i = 0; i < in_table->len; i++)
    {
      const Part *b = g_ptr_array_index (in_table, i);
      const Part *a = find_part (in_schema, b->name);

      if (a != NULL && strcmp (a->words, b->words) != 0)
        g_string_append_printf (schema->differences,
                                "<%s>: %s is (%s) in the schema, (%s) in the table\n", owner,
                                a->name, a->words, b->words);
      if (a != NULL && a->element != NULL && b->field != NULL)
        compare_child (schema, a->element, b->field);
    }
}

static void
compare_element (Schema           *schema,
                 xmlNode          *element,
                 const HyvinField *fields,
                 guint             n_fields)
{
  g_autofree char *owner = get_attribute (element, "name");
  g_autoptr (GPtrArray) in_schema = new_parts ();
  g_autoptr (GPtrArray) in_table = describe_table (fields, n_fields, owner);

  if (!g_hash_table_add (schema->visited, element))
    return;
  describe_patterns (schema, element, ONE, in_schema);
  report_missing (schema, owner, in_schema, in_table, "table");
  report_missing (schema, owner, in_table, in_schema, "schema");
  report_order (schema, owner, in_schema, in_table);
  compare_parts (schema, owner, in_schema, in_table);
}

/* What no table leads to. */
static void
report_unvisited (Schema *schema)
{
  GHashTableIter iter;
  gpointer name;
  gpointer define;

  g_hash_table_iter_init (&iter, schema->defines);
  while (g_hash_table_iter_next (&iter, &name, &define))
    {
      xmlNode *first = first_pattern (define);

      if (is_pattern (first, "element") && xmlHasProp (first, (const xmlChar *) "name") != NULL
          && !g_hash_table_contains (schema->visited, first))
        g_string_append_printf (schema->differences, "<%s> is in no table\n", (char *) name);
    }
}

static void
collect_defines (Schema *schema)
{
  xmlNode *node;

  for (node = first_pattern (xmlDocGetRootElement (schema->tree)); node != NULL;
       node = next_pattern (node->next))
    {
      if (is_pattern (node, "define"))
        g_hash_table_insert (schema->defines, get_attribute (node, "name"), node);
    }
}

static char *
read_schema (void)
{
  g_autofree char *path = test_path ("libhyvin/data/hyvin.rng");
  char *text = NULL;

  ck_assert_msg (g_file_get_contents (path, &text, NULL, NULL), "%s cannot be read", path);
  return text;
}

static void
schema_init (Schema     *schema,
             const char *text)
{
  schema->tree = xmlReadMemory (text, (int) strlen (text), "hyvin.rng", NULL, XML_PARSE_NONET);
  ck_assert (schema->tree != NULL);
  schema->defines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  schema->visited = g_hash_table_new (NULL, NULL);
  schema->differences = g_string_new (NULL);
  collect_defines (schema);
}

static void
schema_clear (Schema *schema)
{
  g_string_free (schema->differences, TRUE);
  g_hash_table_unref (schema->visited);
  g_hash_table_unref (schema->defines);
  xmlFreeDoc (schema->tree);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Schema, schema_clear)

static void
compare_all (Schema *schema)
{
  xmlNode *document = g_hash_table_lookup (schema->defines, "document");

  ck_assert (document != NULL);
  compare_type (schema, first_pattern (document), HYVIN_TYPE_DOCUMENT);
  report_unvisited (schema);
}

START_TEST (tables_are_as_the_schema)
{
  g_autofree char *text = read_schema ();
  g_auto (Schema) schema = { NULL };

  schema_init (&schema, text);
  compare_all (&schema);
  ck_assert_msg (schema.differences->len == 0, "\n%s", schema.differences->str);
  ck_assert_uint_gt (g_hash_table_size (schema.visited), 50);
}
END_TEST

/* Slips of the schema, each after the first place where @before stands, and what
 * the comparison has to say of it. */
typedef struct
{
  const char *before;
  const char *old;
  const char *new;
  const char *difference;
} Slip;

static const Slip slips[] = {
  { "<element name=\"goal\">", "<attribute name=\"basis\">", "<attribute name=\"bases\">",
    "<goal>: @basis (optional, list of reference) is not in the schema\n" },
  { "<element name=\"goal\">", "<attribute name=\"basis\">", "<attribute name=\"bases\">",
    "<goal>: @bases (optional, list of reference) is not in the table\n" },
  { "<element name=\"party\">", "<attribute name=\"kind\">",
    "<attribute name=\"size\"/><attribute name=\"kind\">",
    "<party>: @size (one, text) is not in the table\n" },
  { "<element name=\"party\">", "<ref name=\"party-kind\"/>", "<ref name=\"event-kind\"/>",
    "<party>: @kind is (one, one of committee, council, delivery" },
  { "<define name=\"indicator-direction\">", "<value>maintain</value>", "",
    "<indicator>: @direction is (optional, one of decrease, increase, none) in the schema, "
    "(optional, one of decrease, increase, maintain, none) in the table\n" },
  { "<define name=\"document-role\">", "<value>plan</value>", "<value>plans</value>",
    "<document>: @roles is (one, list of one of annual-report, interim-review, plans, " },
  { "<element name=\"event\">",
    "<optional>\n        <attribute name=\"id\">\n          <ref name=\"identifier\"/>\n"
    "        </attribute>\n      </optional>",
    "<attribute name=\"id\"><ref name=\"identifier\"/></attribute>",
    "<event>: @id is (one, identifier) in the schema, (optional, identifier) in the table\n" },
  { "<element name=\"term\">", "<ref name=\"date\"/>", "<ref name=\"year\"/>",
    "<term>: @from is (one, year) in the schema, (one, date) in the table\n" },
  { "<element name=\"observation\">", "<ref name=\"decimal\"/>", "<data type=\"decimal\"/>",
    "<observation>: @value is (optional, xsd:decimal) in the schema, (optional, decimal)" },
  { "<define name=\"month-number\">", ">12<", ">13<",
    "<clock-event>: @month is (one, integer from 1 to 13) in the schema, "
    "(one, integer from 1 to 12) in the table\n" },
  { "<element name=\"authority\">",
    "<oneOrMore>\n        <ref name=\"title\"/>\n      </oneOrMore>",
    "<zeroOrMore><ref name=\"title\"/></zeroOrMore>",
    "<authority>: <title> is (any number, text in a language) in the schema, (one or more, " },
  { "<element name=\"knowledge\">",
    "<ref name=\"evidence\"/>\n      </zeroOrMore>\n      <zeroOrMore>\n"
    "        <ref name=\"conclusion\"/>",
    "<ref name=\"conclusion\"/></zeroOrMore><zeroOrMore><ref name=\"evidence\"/>",
    "<document>: the schema has <knowledge><conclusion> where the table has "
    "<knowledge><evidence>\n" },
  { "<element name=\"aim\">", "<ref name=\"success-factor\"/>", "<ref name=\"target\"/>",
    "<aim>: <success-factor> (any number, element) is not in the schema\n" },
  { "<element name=\"parties\">", "<ref name=\"party\"/>", "<ref name=\"task\"/>",
    "<document>: <parties><party> (any number, element) is not in the schema\n" },
  { "<element name=\"description\">", "<ref name=\"long-text\"/>", "<ref name=\"short-text\"/>",
    "<goal>: <description> is (any number, text in a language) in the schema, "
    "(any number, paragraphs in a language) in the table\n" },
  { "<element name=\"alternative\">", "<ref name=\"foreign\"/>", "<ref name=\"note\"/>",
    "<alternative>: foreign elements (any number, anything) is not in the schema\n" },
  { "<element name=\"impact\">", "<ref name=\"note\"/>", "<ref name=\"foreign\"/>",
    "<impact>: foreign elements (any number, anything) is not in the table\n" },
  { "<element name=\"survey\">", "<attribute name=\"frame\">", "<attribute name=\"respondents\">",
    "<survey>: @frame (optional, integer from 0 to 999999999) is not in the schema\n" },
  { "<define name=\"entry\">", "<element name=\"entry\">", "<element name=\"line\">",
    "<review>: <entry> (any number, element) is not in the schema\n" },
  { "</start>", "</start>",
    "</start><define name=\"extra\"><element name=\"extra\"><text/></element></define>",
    "<extra> is in no table\n" },
  { "<element name=\"resource\">", "<attribute name=\"kind\">", "<attribute name=\"amount\">",
    "<resource>: @kind (one, one of grant, " },
};

static char *
make_slip (const Slip *slip)
{
  g_autofree char *text = read_schema ();
  const char *from = strstr (text, slip->before);
  const char *place = from != NULL ? strstr (from, slip->old) : NULL;

  ck_assert_msg (place != NULL, "no %s after %s", slip->old, slip->before);
  return g_strdup_printf ("%.*s%s%s", (int) (place - text), text, slip->new,
                          place + strlen (slip->old));
}

START_TEST (slips_are_found)
{
  const Slip *slip = &slips[_i];
  g_autofree char *text = make_slip (slip);
  g_auto (Schema) schema = { NULL };

  schema_init (&schema, text);
  compare_all (&schema);
  ck_assert_msg (strstr (schema.differences->str, slip->difference) != NULL,
                 "not found: %s\nfound: %s", slip->difference, schema.differences->str);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("tables");
  TCase *tcase = tcase_create ("tables");

  tcase_add_test (tcase, tables_are_as_the_schema);
  tcase_add_loop_test (tcase, slips_are_found, 0, G_N_ELEMENTS (slips));
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
