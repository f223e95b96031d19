# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a type checker is to find, and what it is to leave in peace. It is not run."""

import datetime
import decimal
from typing import Optional

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin

plan = Hyvin.Document(id="plan", roles=["plan"], term=("2021-08-01", datetime.date(2025, 5, 31)))
plan.titel = "Suunnitelma"  # mistake
plan.title = "Suunnitelma"
plan.title = {None: "Suunnitelma", "sv": "Plan"}
plan.title = 5  # mistake
said: str = plan.title  # mistake
said = str(plan.title)
plan.roles = Hyvin.DocumentRoles.PLAN | Hyvin.DocumentRoles.REPORT
plan.parties = []  # mistake

goal = Hyvin.Goal(titel="Tavoite")  # mistake
goal = Hyvin.Goal(id="goal", title="Tavoite", aims=["strategy#community"])
measure = Hyvin.Measure(from_="2022-01-01", status="ongoing")
goal.add_measure(measure)
goal.add_measure(goal)  # mistake
goal.measures.append(measure)  # mistake
first: Optional[datetime.date] = goal.measures[0].from_
parties: list[Hyvin.Party] = plan.list_elements(Hyvin.Party)
parties = plan.list_elements(Hyvin.Goal)  # mistake

target = Hyvin.Target(year=2025, value=decimal.Decimal("7.5"))
target.value = "7.5"
target.value = 7.5  # mistake
status: Optional[Hyvin.Status] = measure.status
Hyvin.Status.READY  # mistake


class Own(Hyvin.Rule):
    code = "own"
    severity = "warning"
    title = {"fi": "Oma"}

    def do_check(self, measure: Hyvin.Measure, validation: Hyvin.Validation) -> None:
        validation.report(measure, "Nobody owns this", hint=None)
        validation.report("Nobody owns this")  # mistake


for finding in Hyvin.Validator(rules=[Own()], language="fi").validate([plan, plan]):
    print(finding.message, finding.line + 1)
Hyvin.Validator(laguage="fi")  # mistake
