# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the library is not made for: an exception that says what, and never a crash."""

import os
import subprocess
import sys
import tempfile
import threading

from gi.repository import GObject

from support import EVERYTHING, Hyvin, TestCase

HERE = os.path.dirname(os.path.abspath(__file__))

# A sanitizer takes seconds to begin, and hundreds of thousands of calls are too many for it.
SANITIZED = "asan" in os.environ.get("LD_PRELOAD", "")


def find_types():
    """All types of the library but enumerations."""
    types = {name: getattr(Hyvin, name) for name in dir(Hyvin) if name[0].isupper()}
    return sorted(name for name, type_ in types.items()
                  if isinstance(type_, type) and issubclass(type_, (GObject.GObject, GObject.GBoxed)))


class CallsTest(TestCase):
    def call_wrongly(self, *names, errors=None):
        environment = dict(os.environ, PYTHONPATH=os.pathsep.join(
            [HERE, os.environ.get("PYTHONPATH", "")]))
        with tempfile.TemporaryDirectory() as directory:
            process = subprocess.run([sys.executable, os.path.join(HERE, "misuse.py"),
                                      "23" if SANITIZED else "1", *names],
                                     cwd=directory, env=environment, stdout=subprocess.PIPE,
                                     stderr=errors, encoding="utf-8", errors="replace", check=False)
        return process.returncode, process.stdout.splitlines()

    def test_all(self):
        types = find_types()
        self.assertGreater(len(types), 40)
        for names in [types] if SANITIZED else [[name] for name in types]:
            with self.subTest(types=names):
                status, calls = self.call_wrongly(*names)
                self.assertEqual((status, calls[-1:]), (0, ["end"]))

    def test_canary(self):
        # For run.sh to judge, a sanitizer ends the process with 0.
        status, calls = self.call_wrongly("canary", errors=subprocess.DEVNULL)
        self.assertEqual(status == 0, SANITIZED)
        self.assertEqual(calls, ["canary"])


class ObjectsTest(TestCase):
    def setUp(self):
        self.document = Hyvin.Document.load(EVERYTHING)
        self.area = self.document.list_elements(Hyvin.FocusArea)[0]

    def test_two_parents(self):
        goal = self.area.goals[0]
        other = Hyvin.FocusArea.new("other")
        error = self.assert_error(Hyvin.Error.HAS_PARENT, other.add_goal, goal)
        self.assertTrue(error.message)
        self.assertEqual(list(other.goals), [])
        self.assertIn(goal, self.area.goals)

    def test_removed(self):
        goal = self.area.goals[0]
        self.area.remove_goal(goal)
        self.assertIsNone(goal.get_parent_element())
        self.assertNotIn(goal, self.document)
        goal.title = "still an object"
        self.assertEqual(str(goal.title), "still an object")
        self.assert_error(Hyvin.Error.NOT_A_CHILD, self.area.remove_goal, goal)

    def test_changed_while_read(self):
        for goal in self.document.iter_goals():
            goal.get_parent_element().remove_goal(goal)
        self.assertEqual(list(self.document.iter_goals()), [])
        self.assertEqual(len(self.area.goals), 0)

    def test_list_of_dead_document(self):
        goals = self.area.goals
        n_goals = len(goals)
        del self.document, self.area
        self.assertEqual(len(goals), n_goals)
        for goal in goals:
            self.assertTrue(goal.id)

    def test_two_sets(self):
        sets = [Hyvin.DocumentSet([self.document]), Hyvin.DocumentSet([self.document])]
        del self.document, self.area
        self.assertEqual(sets[0][0], sets[1][0])
        for set_ in sets:
            self.assertIsNotNone(Hyvin.Validator().validate(set_))

    def test_made_twice(self):
        title = self.area.title
        self.area.__init__()
        self.assertEqual(self.area.title, title)

    def test_final(self):
        """GObject complains as well, which would end the tests: it is asked elsewhere."""
        environment = {name: value for name, value in os.environ.items() if name != "G_DEBUG"}
        process = subprocess.run(
            [sys.executable, "-c", "from support import Hyvin; type('Own', (Hyvin.Goal,), {})"],
            cwd=HERE, env=environment, stderr=subprocess.PIPE, encoding="utf-8", check=False)
        self.assertEqual(process.returncode, 1)
        self.assertRegex(process.stderr, "(?m)^(Type|Runtime)Error: ")

    def test_threads(self):
        problems = []

        def work():
            try:
                document = Hyvin.Document.load(EVERYTHING)
                for goal in document.iter_goals():
                    goal.title = "x"
                bytes(document)
            except Exception as exception:
                problems.append(exception)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(problems, [])
