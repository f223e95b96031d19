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
import importlib
import math
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, Union

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin

COLOURS = ("#00539f", "#8a8a8a", "#3a7d44", "#a0522d")
TARGET_COLOUR = "#c8102e"
WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 60, 30, 56, 76


class Line(NamedTuple):
    label: str
    points: list[tuple[int, float]]
    colour: str
    is_target: bool  # the way from the baseline to the targets


def get_points(items: Iterable[Union[Hyvin.Observation, Hyvin.Target]]) -> list[tuple[int, float]]:
    """Years and figures; those without a figure are left out."""
    return sorted((item.year, float(item.value)) for item in items
                  if item.year is not None and item.value is not None)


def get_lines(indicator: Hyvin.Indicator) -> list[Line]:
    authority = indicator.owner_document.authority
    lines = []
    for number, series in enumerate(indicator.series):
        label = series.region or str(authority or "–")
        lines.append(Line(label, get_points(series), COLOURS[number % len(COLOURS)], False))
    way = ([indicator.baseline] if indicator.baseline else []) + list(indicator.targets)
    aims = ", ".join("%s: %s" % (target.year, target.value)
                     for target in indicator.targets if target.value is not None)
    lines.append(Line("→ " + aims, get_points(way), TARGET_COLOUR, True))
    return [line for line in lines if line.points]


def draw_with_matplotlib(pyplot: Any, indicator: Hyvin.Indicator, lines: list[Line],
                         path: str) -> None:
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


def choose_ticks(low: float, high: float) -> list[float]:
    """Round numbers that hold all figures."""
    step = 10.0 ** math.floor(math.log10((high - low) or 1))
    step *= next(factor for factor in (0.2, 0.5, 1, 2, 5) if (high - low) / (step * factor) <= 6)
    first = math.floor(low / step)
    last = max(math.ceil(high / step), first + 1)
    return [round(step * number, 9) for number in range(first, last + 1)]


class Canvas:
    """A drawing whose points are years and figures."""

    def __init__(self, years: Sequence[int], ticks: list[float]) -> None:
        self.years = years
        self.ticks = ticks
        self.parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" '
                      'font-family="sans-serif" font-size="13" fill="#222">' % (WIDTH, HEIGHT),
                      '<rect width="100%" height="100%" fill="#fff"/>']

    def x(self, year: int) -> float:
        first, last = self.years[0], self.years[-1]
        return LEFT + (WIDTH - LEFT - RIGHT) * (year - first + 0.5) / (last - first + 1)

    def y(self, value: float) -> float:
        low, high = self.ticks[0], self.ticks[-1]
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - low) / (high - low)

    def add_text(self, x: float, y: float, text: str, attributes: str = "") -> None:
        self.parts.append('<text x="%.1f" y="%.1f" %s>%s</text>'
                          % (x, y, attributes, html.escape(text)))

    def add_axes(self) -> None:
        for tick in self.ticks:
            self.parts.append('<path d="M%d %.1fH%d" stroke="#ddd"/>'
                              % (LEFT, self.y(tick), WIDTH - RIGHT))
            self.add_text(LEFT - 8, self.y(tick) + 4, "%g" % tick, 'text-anchor="end"')
        every = len(self.years) // 12 + 1
        for year in self.years[::every]:
            self.add_text(self.x(year), HEIGHT - BOTTOM + 20, str(year), 'text-anchor="middle"')

    def add_line(self, line: Line) -> None:
        places = [(self.x(year), self.y(value)) for year, value in line.points]
        self.parts.append('<polyline points="%s" fill="none" stroke="%s" stroke-width="2"%s/>'
                          % (" ".join("%.1f,%.1f" % place for place in places), line.colour,
                             ' stroke-dasharray="6 4"' if line.is_target else ""))
        self.parts.extend('<circle cx="%.1f" cy="%.1f" r="4" fill="%s" stroke="%s"/>'
                          % (*place, "#fff" if line.is_target else line.colour, line.colour)
                          for place in places)

    def add_legend(self, lines: list[Line]) -> None:
        x: float = LEFT
        for line in lines:
            self.parts.append('<path d="M%d %dh24" stroke="%s" stroke-width="2"%s/>'
                              % (x, HEIGHT - 24, line.colour,
                                 ' stroke-dasharray="6 4"' if line.is_target else ""))
            self.add_text(x + 30, HEIGHT - 20, line.label)
            x += 60 + 7.5 * len(line.label)

    def __str__(self) -> str:
        return "\n".join([*self.parts, "</svg>\n"])


def draw_plainly(indicator: Hyvin.Indicator, lines: list[Line], path: str) -> None:
    points = [point for line in lines for point in line.points]
    years, values = zip(*points)
    canvas = Canvas(range(min(years), max(years) + 1), choose_ticks(min(values), max(values)))
    canvas.add_text(LEFT, 24, str(indicator), 'font-size="15" font-weight="bold"')
    canvas.add_text(LEFT, 43, str(indicator.unit or ""), 'fill="#666"')
    canvas.add_axes()
    for line in reversed(lines):  # the figures over the way to the target
        canvas.add_line(line)
    canvas.add_legend(lines)
    with open(path, "w", encoding="utf-8") as file:
        file.write(str(canvas))


def find_pyplot() -> Any:
    try:
        pyplot = importlib.import_module("matplotlib.pyplot")
    except ImportError:
        return None
    pyplot.switch_backend("agg")
    return pyplot


def main() -> int:
    parser = argparse.ArgumentParser(description="Draws an indicator against its target.")
    parser.add_argument("document")
    parser.add_argument("indicator", nargs="?", help="its id; without it, the ids are listed")
    parser.add_argument("-o", "--output", help="where to draw; ID.svg, if not said")
    parser.add_argument("--plain", action="store_true", help="do without matplotlib")
    options = parser.parse_args()

    document = Hyvin.Document.load(options.document)
    if options.indicator is None:
        for indicator in document.indicators:
            print("%s\t%s" % (indicator.id, indicator))
        return 0
    found = document.lookup(options.indicator)
    if not isinstance(found, Hyvin.Indicator):
        raise ValueError("%s: there is no indicator “%s”" % (options.document, options.indicator))
    lines = get_lines(found)
    if not lines:
        raise ValueError("%s: “%s” has no figures" % (options.document, found))
    path = options.output or options.indicator + ".svg"
    pyplot = None if options.plain else find_pyplot()
    if pyplot is not None:
        draw_with_matplotlib(pyplot, found, lines, path)
    else:
        draw_plainly(found, lines, path)
    print(path)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, ValueError) as error:
        sys.exit(str(error))
