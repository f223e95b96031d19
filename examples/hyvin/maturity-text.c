/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "maturity.h"

#include <stdio.h>

#include "dates.h"
#include "messages.h"
#include "terminal.h"
#include "view.h"
#include "words.h"
#include "wrap.h"

/* More places than these are counted, and not listed. */
#define MAX_PLACES 3

#define MAX_WIDTH 100

static void
print_item (const View *view,
            const char *text)
{
  g_autofree char *item = g_strconcat ("- ", text, NULL);

  print_wrapped (item, view->width, "");
}

static const char *
get_title (const MaturityCheck *check)
{
  return hyvin_rule_get_title (hyvin_rule_result_get_rule (check->result),
                               messages_get_language ());
}

/* Every rule of the library has one. */
static const char *
get_requirement (const MaturityCheck *check)
{
  return hyvin_rule_get_requirement (hyvin_rule_result_get_rule (check->result),
                                     messages_get_language ());
}

static char *
describe_in_order (const MaturityCheck *check)
{
  guint n_judged = hyvin_rule_result_get_n_judged (check->result);
  guint n_noted = hyvin_rule_result_get_n_noted (check->result);

  if (n_noted > 0)
    return say_format (N_("%s (%u checked, of which %u noted with a reason)"),
                       get_requirement (check), n_judged, n_noted);
  return say_format (N_("%s (%u checked)"), get_requirement (check), n_judged);
}

/* Whether the title of an object is enough to know it by. That of a document would
 * not tell what the document lacks. */
static gboolean
is_known_by_title (HyvinElement *element)
{
  return element != NULL && !HYVIN_IS_DOCUMENT (element)
         && g_object_class_find_property (G_OBJECT_GET_CLASS (element), "title") != NULL;
}

static void
print_place (const View   *view,
             HyvinFinding *finding)
{
  HyvinElement *element = hyvin_finding_get_element (finding);
  g_autofree char *what = is_known_by_title (element)
                            ? view_title (element)
                            : g_strdup (hyvin_finding_get_message (finding));
  g_autofree char *line = g_strdup_printf ("%s:%u: %s", hyvin_finding_get_file (finding),
                                           hyvin_finding_get_line (finding), what);

  print_wrapped (line, view->width, "    ");
}

static void
print_places (const View *view,
              GPtrArray  *findings)
{
  g_autofree char *more = NULL;
  guint i;

  for (i = 0; i < MIN (findings->len, MAX_PLACES); i++)
    print_place (view, g_ptr_array_index (findings, i));
  if (findings->len <= MAX_PLACES)
    return;
  more = say_format (N_("and others: %u"), findings->len - MAX_PLACES);
  print_wrapped (more, view->width, "    ");
}

static void
print_in_order (const View          *view,
                const MaturityCheck *check)
{
  g_autofree char *item = describe_in_order (check);

  print_item (view, item);
}

static void
print_missing (const View          *view,
               const MaturityCheck *check)
{
  g_autofree char *item = say_format (N_("%s (%u of %u)"), get_title (check),
                                      hyvin_rule_result_get_n_faulty (check->result),
                                      hyvin_rule_result_get_n_judged (check->result));

  print_item (view, item);
  print_places (view, check->findings);
}

static void
print_unchecked (const View          *view,
                 const MaturityCheck *check)
{
  HyvinFinding *why = g_ptr_array_index (check->findings, 0);

  print_item (view, get_requirement (check));
  print_wrapped (hyvin_finding_get_message (why), view->width, "    ");
}

static void
print_nothing (const View          *view,
               const MaturityCheck *check)
{
  print_item (view, get_requirement (check));
}

/* What is missing is told by the title of the rule, which names the fault; the rest
 * by what the rule asks for. */
static const struct
{
  const char *heading;
  void (* print) (const View          *view,
                  const MaturityCheck *check);
} sections[N_SAYS] = {
  [SAYS_IN_ORDER] = { N_("In order, or noted with a reason"), print_in_order },
  [SAYS_MISSING] = { N_("Missing or to be mended"), print_missing },
  [SAYS_UNCHECKED] = { N_("Not checked, because another document is needed"), print_unchecked },
  [SAYS_NOTHING] = { N_("Not checked, because the documents have nothing to judge by it"),
                     print_nothing },
};

static void
print_section (const View      *view,
               const GPtrArray *checks,
               Says             says)
{
  gboolean any = FALSE;
  guint i;

  for (i = 0; i < checks->len; i++)
    {
      const MaturityCheck *check = g_ptr_array_index (checks, i);

      if (check->says != says)
        continue;
      if (!any)
        printf ("\n%s\n", say (sections[says].heading));
      sections[says].print (view, check);
      any = TRUE;
    }
}

static void
print_area (const View        *view,
            const Maturity    *maturity,
            HyvinMaturityArea  area)
{
  guint n_in_order = maturity_count (maturity, area, SAYS_IN_ORDER);
  guint n_missing = maturity_count (maturity, area, SAYS_MISSING);
  g_autofree char *line = say_format (N_("Checks in order: %u of %u; not checked: %u"), n_in_order,
                                      n_in_order + n_missing,
                                      maturity->areas[area]->len - n_in_order - n_missing);
  int says;

  printf ("\n");
  view_print_heading (view, maturity_area_word (area), '-');
  print_wrapped (line, view->width, "");
  for (says = 0; says < N_SAYS; says++)
    print_section (view, maturity->areas[area], (Says) says);
}

static void
print_documents (const View *view)
{
  guint i;

  printf ("\n%s\n", say (N_("Documents")));
  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (view->set)); i++)
    {
      g_autoptr (HyvinElement) document = g_list_model_get_item (G_LIST_MODEL (view->set), i);
      g_autofree char *title = view_title (document);

      print_item (view, title);
    }
}

/* A page to read aloud. */
void
maturity_print_text (const Maturity *self)
{
  View view = { self->set, NULL, MIN (terminal_get_width (), MAX_WIDTH) };
  g_autofree char *date = print_date (&self->date);
  g_autofree char *day = say_format (N_("Judged as of %s"), date);
  int area;

  view_print_heading (&view, say (N_("Maturity of the welfare documents")), '=');
  print_wrapped (day, view.width, "");
  print_documents (&view);
  printf ("\n");
  print_wrapped (maturity_describe (), view.width, "");
  for (area = HYVIN_MATURITY_AREA_GOAL_SETTING; area < (int) N_MATURITY_AREAS; area++)
    print_area (&view, self, (HyvinMaturityArea) area);
}
