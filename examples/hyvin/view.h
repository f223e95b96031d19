/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

/* What is being shown, and how wide. */
typedef struct
{
  HyvinDocumentSet *set;
  HyvinDocument *document;
  guint width;
} View;

/* What stands where there is nothing. */
#define NOTHING "–"

char * view_text             (const View      *self,
                              HyvinText       *text);
char * view_title            (HyvinElement    *element);
char * view_reference        (const View      *self,
                              const char      *reference);
char * view_target           (const View      *self,
                              HyvinTarget     *target);
char * view_targets          (const View      *self,
                              HyvinIndicator  *indicator);
char * view_measured_by      (const View      *self,
                              HyvinMeasuredBy *measured_by);
char * view_list             (GPtrArray       *texts);
void   view_print_heading    (const View      *self,
                              const char      *text,
                              char             underline);
guint  list_size             (HyvinList       *list);

/* The parts of a document, each in its own file. */
void show_header   (const View *view);
void show_strategy (const View *view);
void show_plan     (const View *view);
void show_report   (const View *view);
void show_matrix   (HyvinDocumentSet *set, guint width);

G_END_DECLS
