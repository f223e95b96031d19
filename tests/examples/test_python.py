# SPDX-License-Identifier: LGPL-2.1-or-later
"""The programs of examples/python do what their first lines say."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "examples" / "python"
DATA = ROOT / "examples" / "data"
KAARINA = DATA / "kaarina" / "plan.hyvin"
KANGASALA = DATA / "kangasala" / "plan-2021-2025.hyvin"


class ProgramTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.folder = pathlib.Path(directory.name)

    def run_program(self, name, *arguments, status=0):
        """Gives what a program prints, and what it complains about."""
        process = subprocess.run([sys.executable, str(PROGRAMS / name), *map(str, arguments)],
                                 cwd=self.folder, capture_output=True, encoding="utf-8",
                                 check=False)
        sys.stderr.write(process.stderr)  # what sanitizers say is judged outside
        self.assertEqual(process.returncode, status, process.stdout + process.stderr)
        return process.stdout, process.stderr

    def write(self, name, text, encoding="utf-8"):
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return path

    def copy(self, path, name):
        return pathlib.Path(shutil.copy(path, self.folder / name))


class MannersTest(ProgramTest):
    NAMES = ("compare_plans.py", "fill_responsible.py", "plan_from_csv.py", "plot_indicator.py",
             "school_network.py", "validate_folder.py")

    def test_all_are_known(self):
        self.assertEqual(sorted(path.name for path in PROGRAMS.glob("*.py")),
                         sorted(self.NAMES + ("spreadsheet.py",)))

    def test_help(self):
        for name in self.NAMES:
            with self.subTest(name=name):
                printed, complaints = self.run_program(name, "--help")
                self.assertIn("usage: " + name, printed)
                self.assertEqual(complaints.count("Traceback"), 0)

    def test_missing_file(self):
        for name, status, arguments in (
                ("compare_plans.py", 2, [KAARINA, "nothing.hyvin"]),
                ("fill_responsible.py", 1, ["nothing.hyvin"]),
                ("plan_from_csv.py", 1, ["nothing.hyvin", "-o", "x", "--municipality", "211",
                                         "--name", "Kangasala", "--term", "2021"]),
                ("plot_indicator.py", 1, ["nothing.hyvin", "x"]),
                ("school_network.py", 2, ["nothing.hyvin"]),
                ("validate_folder.py", 2, ["nothing.hyvin"])):
            with self.subTest(name=name):
                _, complaints = self.run_program(name, *arguments, status=status)
                self.assertIn("nothing.hyvin", complaints)
                self.assertNotIn("Traceback", complaints)


class SchoolNetworkTest(ProgramTest):
    def test_findings(self):
        printed, _ = self.run_program("school_network.py", KANGASALA, status=1)
        self.assertEqual([line.partition("plan-2021-2025.hyvin")[2]
                          for line in printed.splitlines() if "[kunta-" in line],
                         [":229:9: warning: The measure “Nuorisotilat auki viikonloppuisin” is for "
                          "children and does not say how it goes with the school network "
                          "[kunta-school-network]"])


class ValidateFolderTest(ProgramTest):
    def test_overview(self):
        shutil.copytree(DATA, self.folder / "plans")
        self.write("plans/broken.hyvin", "<x>")
        strange = self.copy(KANGASALA, "plans/strange.hyvin")
        document = Hyvin.Document.load(strange)
        document.title = "<script>&"
        document.authority = None
        document.save(strange)
        printed, _ = self.run_program("validate_folder.py", "plans", "--date", "2022-06-30",
                                      "-o", "o.html", status=2)
        self.assertEqual(printed, "o.html\n")
        page = (self.folder / "o.html").read_text(encoding="utf-8")
        self.assertIn("Hyvinvointiasiakirjat", page)
        self.assertIn("plans/broken.hyvin</h2>", page)
        self.assertIn("&lt;script&gt;&amp;", page)
        self.assertNotIn("<script", page)
        self.assertIn('<li class="error">Tavoitteella ”Tupakointi vähenee” ei ole vastuutahoa<br>'
                      '<small>Virhe, plans/kaarina/plan.hyvin:177 [goal-responsible-missing]', page)
        # As one set with its strategy:
        self.assertIn("[align-measure-missing-in-strategy]", page)
        self.assertEqual(page.count('<a href="#d'), 9)

    def test_errors_and_none(self):
        (self.folder / "one").mkdir()
        self.copy(KAARINA, "one/a.hyvin")
        self.run_program("validate_folder.py", "one", "--date", "2018-03-31", status=1)
        self.assertTrue((self.folder / "overview.html").exists())
        (self.folder / "good").mkdir()
        for path in (DATA / "kangasala").iterdir():
            self.copy(path, "good")
        self.run_program("validate_folder.py", "good", "--date", "2022-06-30", "--language", "en")
        page = (self.folder / "overview.html").read_text(encoding="utf-8")
        self.assertEqual(page.count("<p>nothing was found</p>"), 3)
        self.run_program("validate_folder.py", "good", "--date", "30.6.2022", status=2)


class FillResponsibleTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.plan = self.copy(KAARINA, "plan.hyvin")

    def fill(self, rows, *arguments, status=0, encoding="utf-8"):
        path = self.write("filled.csv", rows, encoding)
        return self.run_program("fill_responsible.py", "plan.hyvin", path.name, *arguments,
                                status=status)

    def test_list(self):
        printed, _ = self.run_program("fill_responsible.py", "plan.hyvin")
        self.assertEqual(printed.splitlines(), [
            "\ufeffid;title;responsible;role",
            "less-smoking;Tupakointi vähenee;;",
            "smoke-free-yards;Savuttomat työpaikat ja pihat;;",
            "safe-at-home;Ikäihmiset asuvat turvallisesti kotona;;",
            "home-hazard-checks;Kodin vaaranpaikkojen kartoitukset;;"])
        self.assertEqual(self.plan.read_bytes(), KAARINA.read_bytes())

    def test_fill(self):
        printed, _ = self.fill("id;title;responsible;role\n"
                               "less-smoking;;education;\n"
                               "less-smoking;;tekniset PALVELUT;collaborator\n"
                               "safe-at-home;;;\n"
                               "belonging;;education;\n")
        self.assertEqual(printed, "filled in: 2, still missing: 2\n")
        plan = Hyvin.Document.load(self.plan)
        self.assertEqual([(item.party, item.role) for item in plan["less-smoking"].responsible],
                         [("education", None),
                          ("technical-services", Hyvin.ResponsibleRole.COLLABORATOR)])
        self.assertEqual(len(plan["belonging"].responsible), 1)

    def test_spreadsheets_of_all_kinds(self):
        for separator in ";,\t":
            for encoding in ("utf-8-sig", "cp1252"):
                self.copy(KAARINA, "plan.hyvin")
                self.fill("ID;Title;Responsible\r\nless-smoking;ä; Hyvinvointipalvelut \r\n\r\n"
                          "smoke-free-yards;;\r\n".replace(";", separator),
                          "-o", "out.hyvin", encoding=encoding)
                plan = Hyvin.Document.load(self.folder / "out.hyvin")
                self.assertEqual([str(item) for item in plan["less-smoking"].responsible],
                                 ["Hyvinvointipalvelut"])
                self.assertEqual(self.plan.read_bytes(), KAARINA.read_bytes())

    def test_what_is_wrong(self):
        _, complaints = self.fill("id;responsible;role\n"
                                  "less-smoking;sivistyspalvelu;\n"
                                  "nothing;education;\n"
                                  "safe-at-home;education;owner\n"
                                  "less-smoking;education;\n", status=1)
        self.assertEqual(complaints.splitlines()[:2], [
            "filled.csv:2: no party is called “sivistyspalvelu”: did you mean “Sivistyspalvelut”?",
            "filled.csv:3: the plan has no goal or measure with the id “nothing”"])
        self.assertIn("filled.csv:4: 'owner' is not one of", complaints)
        self.assertEqual(self.plan.read_bytes(), KAARINA.read_bytes())
        _, complaints = self.fill("id;party\nless-smoking;education\n", status=1)
        self.assertIn("there is no column 'responsible'", complaints)


class ComparePlansTest(ProgramTest):
    def compare(self, edit, status=1):
        plan = Hyvin.Document.load(KANGASALA)
        edit(plan)
        plan.save(self.folder / "next.hyvin")
        printed, _ = self.run_program("compare_plans.py", KANGASALA, "next.hyvin", status=status)
        return printed.splitlines()

    def test_same(self):
        self.assertEqual(self.compare(lambda plan: None, status=0), [])

    def test_new_and_gone(self):
        def edit(plan):
            goal = plan["belonging"]
            goal.remove_measure(plan["youth-houses"])
            goal.add_measure(Hyvin.Measure(id="outreach", title="Etsivä nuorisotyö"))
            plan["participation"].add_goal(Hyvin.Goal(id="new", title="Kukaan ei jää yksin"))
        self.assertEqual(self.compare(edit), [
            "new goal “Kukaan ei jää yksin” (Osallisuus)",
            "new measure “Etsivä nuorisotyö” (Jokaisella nuorella on ystävä)",
            "gone measure “Nuorisotilat auki viikonloppuisin” (Jokaisella nuorella on ystävä)"])

    def test_changed(self):
        def edit(plan):
            measure = plan["youth-houses"]
            measure.status = "done"
            measure.to = "2023-12-31"
            measure.add_responsible(Hyvin.Responsible(party="welfare-group"))
            measure.resources[0].amount = "30000"
            plan["friendship-skills"].id = "friends"  # the title tells that it is the same
            plan["friends"].status = None
        self.assertEqual(self.compare(edit), [
            "changed measure “Nuorisotilat auki viikonloppuisin” (Jokaisella nuorella on ystävä)",
            "  responsible: Sivistyskeskus → Hyvinvointiryhmä, Sivistyskeskus",
            "  resources: money 25000.00 EUR 2022 Nuorisopalvelut budget-2022 → "
            "money 30000 EUR 2022 Nuorisopalvelut budget-2022",
            "  timetable: 2022-01-01 – 2024-12-31 → 2022-01-01 – 2023-12-31",
            "  status: ongoing → done",
            "changed measure “Kaveritaitoryhmät jokaiseen yläkouluun” "
            "(Jokaisella nuorella on ystävä)",
            "  status: ongoing → –"])


class PlanFromCsvTest(ProgramTest):
    HEADINGS = ("Painopiste;Tavoite;Toimenpide;Vastuutaho;Alkaa;Päättyy;Euroa;Vuosi;Mittari;"
                "Lähtötaso;Tavoitetaso\n")

    def make(self, rows, status=0, encoding="utf-8"):
        path = self.write("plan.csv", rows, encoding)
        output = self.run_program("plan_from_csv.py", path.name, "-o", "plan.hyvin",
                                  "--municipality", "211", "--name", "Kangasala",
                                  "--term", "2021", status=status)
        return output if status else Hyvin.Document.load(self.folder / "plan.hyvin")

    def test_plan(self):
        plan = self.make(self.HEADINGS
                         + "Osallisuus;Jokaisella on ystävä;Nuorisotilat auki;Sivistyskeskus;"
                         "1.1.2022;2024-12-31;25 000,50;2023;Yksinäisyys, %;9,7;7,5\n"
                         ";;Kaveritaitoryhmät;Sivistyskeskus, Seurat\n"
                         "Arki;Jokaisella on ystävä;;Seurat\n", encoding="cp1252")
        self.assertEqual(plan.title, "Hyvinvointisuunnitelma 2021–2025")
        self.assertEqual((plan.authority.code, plan.authority.title), ("211", "Kangasala"))
        self.assertEqual([goal.id for goal in plan.iter_goals()],
                         ["jokaisella-on-ystava", "jokaisella-on-ystava-2"])
        first, second = plan.iter_measures()
        self.assertEqual((first.from_.isoformat(), first.to.isoformat()),
                         ("2022-01-01", "2024-12-31"))
        self.assertEqual([str(item) for item in first.resources], ["money 25000.50 EUR 2023"])
        self.assertIs(second.parent_element, first.parent_element)
        self.assertEqual([(str(item), item.role) for item in second.responsible],
                         [("Sivistyskeskus", None),
                          ("Seurat", Hyvin.ResponsibleRole.COLLABORATOR)])
        indicator, = plan.indicators
        self.assertEqual((str(indicator.baseline), [str(item) for item in indicator.targets]),
                         ("2021 9.7", ["2025 7.5"]))
        self.assertEqual(len(plan.parties), 2)
        self.assertEqual(plan.list_load_findings(), [])

    def test_what_is_wrong(self):
        _, complaints = self.make(self.HEADINGS + ";A;B\nA;;B\nA;B;C;;tomorrow\n"
                                  "A;B;C;;;;paljon\n", status=1)
        self.assertEqual([line.split(": ")[0] for line in complaints.splitlines()[:4]],
                         ["plan.csv:2", "plan.csv:3", "plan.csv:4", "plan.csv:5"])
        self.assertFalse((self.folder / "plan.hyvin").exists())
        _, complaints = self.make("Tavoite;Toimenpide;Hinta\na;b;c\n", status=1)
        self.assertEqual(complaints.splitlines()[:2], [
            "plan.csv:1: there is no column “focus area” (painopiste, painopistealue, "
            "insatsområde)", "plan.csv:1: the column “hinta” is not known"])


class PlotIndicatorTest(ProgramTest):
    SVG = "{http://www.w3.org/2000/svg}"

    def test_list(self):
        printed, _ = self.run_program("plot_indicator.py", KANGASALA)
        self.assertEqual(printed.splitlines()[1],
                         "inactive-leisure\tVapaa-ajan liikuntaa harrastamattomien osuus (%)")

    def test_plain(self):
        printed, _ = self.run_program("plot_indicator.py", KANGASALA, "no-close-friends",
                                      "--plain")
        self.assertEqual(printed, "no-close-friends.svg\n")
        svg = ElementTree.parse(self.folder / "no-close-friends.svg").getroot()
        lines = [line.get("points").split() for line in svg.iter(self.SVG + "polyline")]
        self.assertEqual([len(line) for line in lines], [3, 2, 2])
        # The way to the target begins where the figures of the municipality end, and falls.
        heights = [float(point.split(",")[1]) for point in lines[0]]
        self.assertEqual(heights, sorted(heights))
        self.assertEqual(lines[0][0], lines[2][-1])
        said = [text.text for text in svg.iter(self.SVG + "text")]
        for text in ("Ei yhtään läheistä ystävää, % 8. ja 9. luokan oppilaista", "%", "2019",
                     "2025", "Kangasala", "MAA:358", "→ 2023: 9.0, 2025: 7.5"):
            self.assertIn(text, said)

    def test_one_figure(self):
        plan = Hyvin.Document.load(KANGASALA)
        indicator = plan["inactive-leisure"]
        for target in list(indicator.targets):
            indicator.remove_target(target)
        for series in list(indicator.series):
            indicator.remove_series(series)
        plan.save(self.folder / "one.hyvin")
        self.run_program("plot_indicator.py", "one.hyvin", "inactive-leisure", "--plain")
        indicator.baseline = None
        plan.save(self.folder / "none.hyvin")
        _, complaints = self.run_program("plot_indicator.py", "none.hyvin", "inactive-leisure",
                                         status=1)
        self.assertIn("has no figures", complaints)
        _, complaints = self.run_program("plot_indicator.py", "none.hyvin", "belonging", status=1)
        self.assertIn("there is no indicator “belonging”", complaints)

    @unittest.skipIf("asan" in os.environ.get("LD_PRELOAD", ""), "numpy is not for sanitizers")
    def test_matplotlib(self):
        try:
            import matplotlib
        except ImportError:
            self.skipTest("there is no matplotlib")
        self.assertTrue(matplotlib.__version__)
        self.run_program("plot_indicator.py", KANGASALA, "no-close-friends", "-o", "a.png")
        self.assertTrue((self.folder / "a.png").read_bytes().startswith(b"\x89PNG"))


if __name__ == "__main__":
    unittest.main()
