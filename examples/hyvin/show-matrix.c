/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "view.h"

#include <stdio.h>
#include <string.h>

#include "messages.h"
#include "tree.h"
#include "wrap.h"

/* What a party has to do with a measure. */
#define PRIMARY 'R'
#define COLLABORATOR 'C'
#define NONE '.'

#define COUNT_WIDTH 4
#define GAP 2

typedef struct
{
  char *name;
  char *marks;                  /* one for each measure */
} Row;

typedef struct
{
  HyvinDocumentSet *set;
  GPtrArray *measures;
  GPtrArray *rows;
  GHashTable *row_of_party;     /* to Row */
  GTree *row_of_reference;      /* to none, to Row */
} Matrix;

static void
row_free (gpointer data)
{
  Row *row = data;

  g_free (row->name);
  g_free (row->marks);
  g_free (row);
}

static void
matrix_clear (Matrix *self)
{
  g_ptr_array_unref (self->measures);
  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->row_of_party);
  g_tree_unref (self->row_of_reference);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Matrix, matrix_clear)

/* Adds a row; it takes the name. */
static Row *
add_row (Matrix *self,
         char   *name)
{
  Row *row = g_new0 (Row, 1);

  row->name = name;
  row->marks = g_strnfill (self->measures->len, NONE);
  g_ptr_array_add (self->rows, row);
  return row;
}

static Row *
get_row_of_reference (Matrix        *self,
                      HyvinDocument *from,
                      const char    *reference)
{
  View view = { self->set, from, 0 };
  HyvinElement *party = hyvin_document_set_resolve (self->set, from, reference);
  Row *row = party != NULL ? g_hash_table_lookup (self->row_of_party, party)
                           : g_tree_lookup (self->row_of_reference, reference);

  if (row != NULL)
    return row;
  row = add_row (self, view_reference (&view, reference));
  if (party != NULL)
    g_hash_table_insert (self->row_of_party, party, row);
  else
    g_tree_insert (self->row_of_reference, g_strdup (reference), row);
  return row;
}

/* A primary party stays one when it is named as a collaborator as well. */
static void
mark_responsible (Matrix    *self,
                  HyvinList *list,
                  guint      measure,
                  gboolean   inherited)
{
  guint i;

  for (i = 0; i < list_size (list); i++)
    {
      g_autoptr (HyvinResponsible) responsible = g_list_model_get_item (G_LIST_MODEL (list), i);
      const char *reference = hyvin_responsible_get_party (responsible);
      gboolean helps = hyvin_responsible_get_role (responsible)
                       == HYVIN_RESPONSIBLE_ROLE_COLLABORATOR;
      char mark = helps ? COLLABORATOR : PRIMARY;
      Row *row;

      if (reference == NULL)
        continue;
      row = get_row_of_reference (self, hyvin_element_get_owner_document (HYVIN_ELEMENT (responsible)),
                                  reference);
      if (row->marks[measure] == NONE || !helps)
        row->marks[measure] = inherited ? g_ascii_tolower (mark) : mark;
    }
}

/* A measure that names nobody has those of its goal. */
static void
mark_measure (Matrix *self,
              guint   measure)
{
  HyvinElement *element = g_ptr_array_index (self->measures, measure);
  HyvinElement *goal = hyvin_element_get_parent_element (element);
  HyvinList *own = hyvin_measure_get_responsible (HYVIN_MEASURE (element));

  if (list_size (own) > 0)
    mark_responsible (self, own, measure, FALSE);
  else if (goal != NULL && HYVIN_IS_GOAL (goal))
    mark_responsible (self, hyvin_goal_get_responsible (HYVIN_GOAL (goal)), measure, TRUE);
}

static guint
collect_measures (Matrix        *self,
                  HyvinDocument *document)
{
  g_autoptr (GPtrArray) measures = hyvin_document_list_measures (document);
  guint i;

  for (i = 0; i < measures->len; i++)
    g_ptr_array_add (self->measures, g_object_ref (g_ptr_array_index (measures, i)));
  return measures->len;
}

/* The parties of a document with measures are all there, the idle ones too. */
static void
collect_parties (Matrix        *self,
                 HyvinDocument *document)
{
  HyvinList *parties = hyvin_document_get_parties (document);
  guint i;

  for (i = 0; i < list_size (parties); i++)
    {
      g_autoptr (HyvinElement) party = g_list_model_get_item (G_LIST_MODEL (parties), i);

      g_hash_table_insert (self->row_of_party, party, add_row (self, view_title (party)));
    }
}

static void
matrix_init (Matrix           *self,
             HyvinDocumentSet *set)
{
  g_autoptr (GPtrArray) documents = g_ptr_array_new_with_free_func (g_object_unref);
  guint i;

  self->set = set;
  self->measures = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->row_of_party = g_hash_table_new (NULL, NULL);
  self->row_of_reference = tree_new (NULL);
  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (set)); i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (G_LIST_MODEL (set), i);

      if (collect_measures (self, document) > 0)
        g_ptr_array_add (documents, g_steal_pointer (&document));
    }
  for (i = 0; i < documents->len; i++)
    collect_parties (self, g_ptr_array_index (documents, i));
  for (i = 0; i < self->measures->len; i++)
    mark_measure (self, i);
}

/* Counts a mark, whether it is inherited or not. */
static guint
count_marks (const Row *row,
             char       mark)
{
  guint count = 0;
  const char *p;

  for (p = row->marks; *p != '\0'; p++)
    count += g_ascii_toupper (*p) == mark;
  return count;
}

static guint
get_name_width (const Matrix *self,
                guint         width)
{
  guint longest = text_width (say (N_("Party")));
  guint i;

  for (i = 0; i < self->rows->len; i++)
    {
      const Row *row = g_ptr_array_index (self->rows, i);

      longest = MAX (longest, text_width (row->name));
    }
  return MIN (longest, width * 2 / 5);
}

static void
print_padded (const char *text,
              guint       width)
{
  printf ("%s%*s", text, (int) (width - MIN (width, text_width (text))), "");
}

/* The measures that fit side by side. */
typedef struct
{
  guint first;
  guint end;
  guint name_width;
  guint mark_width;
} Block;

static void
print_block_head (const Block *block)
{
  guint i;

  print_padded (say (N_("Party")), block->name_width);
  printf ("%*c%*c%*s", COUNT_WIDTH, PRIMARY, COUNT_WIDTH, COLLABORATOR, GAP, "");
  for (i = block->first; i < block->end; i++)
    printf ("%*u", (int) block->mark_width, i + 1);
  printf ("\n");
}

static void
print_block_row (const Block *block,
                 const Row   *row)
{
  g_autoptr (GPtrArray) lines = wrap_text (row->name, block->name_width);
  guint i;

  print_padded (g_ptr_array_index (lines, 0), block->name_width);
  printf ("%*u%*u%*s", COUNT_WIDTH, count_marks (row, PRIMARY), COUNT_WIDTH,
          count_marks (row, COLLABORATOR), GAP, "");
  for (i = block->first; i < block->end; i++)
    printf ("%*c", (int) block->mark_width, row->marks[i]);
  printf ("\n");
  for (i = 1; i < lines->len; i++)
    puts (g_ptr_array_index (lines, i));
}

static void
print_block (const Matrix *self,
             const Block  *block)
{
  guint i;

  print_block_head (block);
  for (i = 0; i < self->rows->len; i++)
    print_block_row (block, g_ptr_array_index (self->rows, i));
  printf ("\n");
}

static void
print_legend (const Matrix *self,
              guint         width)
{
  guint i;

  puts (say (N_("R primary, C collaborator; r and c: named by the goal")));
  printf ("\n");
  for (i = 0; i < self->measures->len; i++)
    {
      g_autofree char *title = view_title (g_ptr_array_index (self->measures, i));
      g_autofree char *item = g_strdup_printf ("%u. %s", i + 1, title);

      print_wrapped (item, width, "");
    }
}

static guint
count_digits (guint number)
{
  guint digits = 1;

  for (; number >= 10; number /= 10)
    digits++;
  return digits;
}

/* Shows which party answers for which measure: parties down, measures across,
 * in as many blocks as the width asks for. */
void
show_matrix (HyvinDocumentSet *set,
             guint             width)
{
  g_auto (Matrix) matrix = { 0 };
  Block block = { 0 };
  guint room;

  matrix_init (&matrix, set);
  if (matrix.measures->len == 0)
    {
      puts (say (N_("No measures")));
      return;
    }
  block.name_width = get_name_width (&matrix, width);
  block.mark_width = count_digits (matrix.measures->len) + 1;
  room = (width - block.name_width - 2 * COUNT_WIDTH - GAP) / block.mark_width;
  for (; block.first < matrix.measures->len; block.first = block.end)
    {
      block.end = MIN (block.first + room, matrix.measures->len);
      print_block (&matrix, &block);
    }
  print_legend (&matrix, width);
}
