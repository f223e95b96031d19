#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Draws an indicator against its target.

    plot_indicator.py plan.hyvin no-close-friends -o no-close-friends.svg

draws the figures of the municipality and of those it is compared with, and the way from
the baseline to the targets as a dashed line. Without an indicator the ids and titles of
the indicators of the document are listed.

With matplotlib the picture is whatever it writes by the name of the file (SVG, PNG,
PDF); without it, or with --plain, it is an SVG that this program writes itself. Exit
status: 0 drawn, 1 it could not be.
"""

import argparse
import html
import math
import sys

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin

COLOURS = ("#00539f", "#8a8a8a", "#3a7d44", "#a0522d")
TARGET_COLOUR = "#c8102e"
WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 60, 30, 56, 76


def get_points(items):
    """Years and figures; those without a figure are left out."""
    return sorted((item.year, float(item.value)) for item in items
                  if item.year is not None and item.value is not None)


def get_lines(indicator):
    """What is drawn: label, points, colour, and whether it is the way to the target."""
    authority = indicator.owner_document.authority
    lines = []
    for number, series in enumerate(indicator.series):
        label = series.region or str(authority or "–")
        lines.append((label, get_points(series), COLOURS[number % len(COLOURS)], False))
    way = ([indicator.baseline] if indicator.baseline else []) + list(indicator.targets)
    lines.append(("→ %s" % ", ".join("%d: %s" % (target.year, target.value)
                                     for target in indicator.targets if target.value is not None),
                  get_points(way), TARGET_COLOUR, True))
    return [line for line in lines if line[1]]


def draw_with_matplotlib(pyplot, indicator, lines, path):
    figure, axes = pyplot.subplots(figsize=(WIDTH / 100, HEIGHT / 100))
    for label, points, colour, is_target in lines:
        axes.plot(*zip(*points), label=label, color=colour, marker="o",
                  linestyle="--" if is_target else "-")
    axes.set_title(str(indicator), loc="left", wrap=True)
    axes.set_ylabel(str(indicator.unit or ""))
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.legend(frameon=False)
    figure.tight_layout()
    figure.savefig(path)


def choose_ticks(low, high):
    """Round numbers that hold all figures."""
    step = 10 ** math.floor(math.log10((high - low) or 1))
    step *= next(factor for factor in (0.2, 0.5, 1, 2, 5) if (high - low) / (step * factor) <= 6)
    first = math.floor(low / step)
    last = max(math.ceil(high / step), first + 1)
    return [round(step * number, 9) for number in range(first, last + 1)]


class Canvas:
    """A drawing whose points are years and figures."""

    def __init__(self, years, ticks):
        self.years = years
        self.ticks = ticks
        self.parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" '
                      'font-family="sans-serif" font-size="13" fill="#222">' % (WIDTH, HEIGHT),
                      '<rect width="100%" height="100%" fill="#fff"/>']

    def x(self, year):
        first, last = self.years[0], self.years[-1]
        return LEFT + (WIDTH - LEFT - RIGHT) * (year - first + 0.5) / (last - first + 1)

    def y(self, value):
        low, high = self.ticks[0], self.ticks[-1]
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - low) / (high - low)

    def add_text(self, x, y, text, attributes=""):
        self.parts.append('<text x="%.1f" y="%.1f" %s>%s</text>'
                          % (x, y, attributes, html.escape(text)))

    def add_axes(self):
        for tick in self.ticks:
            self.parts.append('<path d="M%d %.1fH%d" stroke="#ddd"/>'
                              % (LEFT, self.y(tick), WIDTH - RIGHT))
            self.add_text(LEFT - 8, self.y(tick) + 4, "%g" % tick, 'text-anchor="end"')
        every = len(self.years) // 12 + 1
        for year in self.years[::every]:
            self.add_text(self.x(year), HEIGHT - BOTTOM + 20, str(year), 'text-anchor="middle"')

    def add_line(self, points, colour, is_target):
        places = [(self.x(year), self.y(value)) for year, value in points]
        self.parts.append('<polyline points="%s" fill="none" stroke="%s" stroke-width="2"%s/>'
                          % (" ".join("%.1f,%.1f" % place for place in places), colour,
                             ' stroke-dasharray="6 4"' if is_target else ""))
        self.parts.extend('<circle cx="%.1f" cy="%.1f" r="4" fill="%s" stroke="%s"/>'
                          % (*place, "#fff" if is_target else colour, colour)
                          for place in places)

    def add_legend(self, lines):
        x = LEFT
        for label, _, colour, is_target in lines:
            self.parts.append('<path d="M%d %dh24" stroke="%s" stroke-width="2"%s/>'
                              % (x, HEIGHT - 24, colour,
                                 ' stroke-dasharray="6 4"' if is_target else ""))
            self.add_text(x + 30, HEIGHT - 20, label)
            x += 60 + 7.5 * len(label)

    def __str__(self):
        return "\n".join([*self.parts, "</svg>\n"])


def draw_plainly(indicator, lines, path):
    points = [point for line in lines for point in line[1]]
    years, values = zip(*points)
    canvas = Canvas(range(min(years), max(years) + 1), choose_ticks(min(values), max(values)))
    canvas.add_text(LEFT, 24, str(indicator), 'font-size="15" font-weight="bold"')
    canvas.add_text(LEFT, 43, str(indicator.unit or ""), 'fill="#666"')
    canvas.add_axes()
    for _, points, colour, is_target in reversed(lines):
        canvas.add_line(points, colour, is_target)
    canvas.add_legend(lines)
    with open(path, "w", encoding="utf-8") as file:
        file.write(str(canvas))


def find_pyplot():
    try:
        from matplotlib import pyplot
    except ImportError:
        return None
    pyplot.switch_backend("agg")
    return pyplot


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Draws an indicator against its target.")
    parser.add_argument("document")
    parser.add_argument("indicator", nargs="?", help="its id; without it, the ids are listed")
    parser.add_argument("-o", "--output", help="where to draw; ID.svg, if not said")
    parser.add_argument("--plain", action="store_true", help="do without matplotlib")
    options = parser.parse_args(arguments)

    document = Hyvin.Document.load(options.document)
    if options.indicator is None:
        for indicator in document.indicators:
            print("%s\t%s" % (indicator.id, indicator))
        return 0
    indicator = document.lookup(options.indicator)
    if not isinstance(indicator, Hyvin.Indicator):
        raise ValueError("%s: there is no indicator “%s”" % (options.document, options.indicator))
    lines = get_lines(indicator)
    if not lines:
        raise ValueError("%s: “%s” has no figures" % (options.document, indicator))
    path = options.output or indicator.id + ".svg"
    pyplot = None if options.plain else find_pyplot()
    if pyplot is not None:
        draw_with_matplotlib(pyplot, indicator, lines, path)
    else:
        draw_plainly(indicator, lines, path)
    print(path)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, ValueError) as error:
        sys.exit(str(error))
