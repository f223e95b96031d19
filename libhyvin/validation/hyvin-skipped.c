/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-skipped-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-enum-types.h>

#include "hyvin-element-private.h"
#include "hyvin-finding-private.h"

typedef struct
{
  HyvinDocumentRoles role;
  const char *message;
} Lack;

static const Lack lacks[] = {
  { HYVIN_DOCUMENT_ROLE_STRATEGY,
    N_("Needs the strategy of the same authority and time too") },
  { HYVIN_DOCUMENT_ROLE_REPORT,
    N_("Needs the welfare report of the council term too") },
  { HYVIN_DOCUMENT_ROLE_PLAN,
    N_("Needs the welfare plan of the same authority and time too") },
  { HYVIN_DOCUMENT_ROLE_ANNUAL_REPORT,
    N_("Needs the annual welfare reports of the council term too") },
  { HYVIN_DOCUMENT_ROLE_INTERIM_REVIEW,
    N_("Needs the reviews of the plan too") },
  { HYVIN_DOCUMENT_ROLE_REGIONAL_PLAN,
    N_("Needs the welfare plan of the wellbeing services county too") },
};

static const Lack *
find_lack (HyvinDocumentRoles role)
{
  gsize i = 0;

  while (i < G_N_ELEMENTS (lacks) - 1 && lacks[i].role != role)
    i++;
  g_assert (lacks[i].role == role);
  return &lacks[i];
}

static char *
name_role (HyvinDocumentRoles role)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (HYVIN_TYPE_DOCUMENT_ROLES);

  return g_strdup (g_flags_get_first_value (klass, role)->value_nick);
}

static HyvinFinding *
make_skipped (HyvinContext       *context,
              HyvinRule          *rule,
              HyvinDocument      *document,
              HyvinDocumentRoles  role)
{
  HyvinElement *element = HYVIN_ELEMENT (document);
  HyvinFindingData data = { .code = hyvin_rule_get_code (rule), .severity = HYVIN_SEVERITY_OFF };

  data.message = g_strdup (_hyvin_context_say (context, find_lack (role)->message));
  data.hint = name_role (role);
  data.place = _hyvin_place_new (element);
  data.line = element->line;
  data.column = element->column;
  return _hyvin_finding_new (&data, element, NULL);
}

static void
add_skipped (GPtrArray     *skipped,
             HyvinContext  *context,
             GArray        *rules,
             HyvinDocument *document)
{
  guint i;

  for (i = 0; i < rules->len; i++)
    {
      const HyvinChosenRule *chosen = &g_array_index (rules, HyvinChosenRule, i);
      HyvinDocumentRoles role = 0;

      if (chosen->severity != HYVIN_SEVERITY_OFF)
        role = _hyvin_rule_find_lack (chosen->rule, context, document);
      if (role != 0)
        g_ptr_array_add (skipped, make_skipped (context, chosen->rule, document, role));
    }
}

/* The rules that did not judge a document for want of another one, document by
 * document. */
GPtrArray *
_hyvin_list_skipped (HyvinContext *context,
                     GArray       *rules)
{
  GPtrArray *skipped = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *set = G_LIST_MODEL (_hyvin_context_get_set (context));
  guint n_documents = g_list_model_get_n_items (set);
  guint i;

  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (set, i);

      add_skipped (skipped, context, rules, document);
    }
  return skipped;
}
