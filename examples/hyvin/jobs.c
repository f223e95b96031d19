/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "jobs.h"

#include "progress.h"

/* How often the progress is looked at. */
#define TICK (G_USEC_PER_SEC / 10)

typedef struct
{
  GPtrArray *items;
  JobFunc work;
  gpointer user_data;

  GMutex lock;                  /* of what follows */
  GCond changed;
  gboolean *is_done;            /* of each item */
  guint n_taken;
  guint n_done;
} Run;

/* A thread takes the next item until there are no more. */
static gpointer
work_through (gpointer data)
{
  Run *self = data;
  guint i;

  g_mutex_lock (&self->lock);
  while (self->n_taken < self->items->len)
    {
      i = self->n_taken++;
      g_mutex_unlock (&self->lock);
      self->work (g_ptr_array_index (self->items, i), self->user_data);
      g_mutex_lock (&self->lock);
      self->is_done[i] = TRUE;
      self->n_done++;
      g_cond_signal (&self->changed);
    }
  g_mutex_unlock (&self->lock);
  return NULL;
}

static void
join_thread (gpointer thread)
{
  g_thread_join (thread);
}

/* A single item has nothing to wait beside it: a thread for it would only cost
 * its start. Where no thread can be had, the work is done here as well. */
static GPtrArray *
start_threads (Run   *self,
               guint  n_threads)
{
  GPtrArray *threads = g_ptr_array_new_with_free_func (join_thread);
  GThread *thread;

  while (self->items->len > 1 && threads->len < n_threads
         && (thread = g_thread_try_new ("job", work_through, self, NULL)) != NULL)
    g_ptr_array_add (threads, thread);
  if (threads->len == 0)
    work_through (self);
  return threads;
}

static void
wait_for (Run   *self,
          guint  i)
{
  g_mutex_lock (&self->lock);
  while (!self->is_done[i])
    {
      g_cond_wait_until (&self->changed, &self->lock, g_get_monotonic_time () + TICK);
      progress_show (self->n_done, self->items->len);
    }
  g_mutex_unlock (&self->lock);
}

/* Calls @work for each item, in up to @n_jobs threads at once, and @finish in
 * this one: for the first item as soon as it is ready, and then for the second,
 * so that nothing can be seen of which was ready first. */
void
jobs_run (GPtrArray *items,
          guint      n_jobs,
          JobFunc    work,
          JobFunc    finish,
          gpointer   user_data)
{
  g_autofree gboolean *is_done = g_new0 (gboolean, items->len);
  Run run = { .items = items, .work = work, .user_data = user_data, .is_done = is_done };
  GPtrArray *threads;
  guint i;

  g_mutex_init (&run.lock);
  g_cond_init (&run.changed);
  progress_begin ();
  threads = start_threads (&run, MIN (n_jobs, items->len));
  for (i = 0; i < items->len; i++)
    {
      wait_for (&run, i);
      if (finish != NULL)
        finish (g_ptr_array_index (items, i), user_data);
    }
  g_ptr_array_unref (threads);
  progress_clear ();
  g_mutex_clear (&run.lock);
  g_cond_clear (&run.changed);
}
