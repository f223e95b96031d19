/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* No part of the build: what each tool must find here shows that it is awake. */
int divide (int x);
int last (void);
int choose (int x);

int
divide (int x)
{
  int zero = 0;

  return x / zero;
}

int
last (void)
{
  int numbers[2] = { 1, 2 };

  return numbers[2];
}

int
choose (int x)
{
  if (x > 0)
    return x + 1;
  else
    return x + 1;
}
