"""The main job by keyboard alone, and what of it is told without being asked for."""

import sys

import pyatspi

import spoken
from checks import Checks
from hearing import Ears
from keyboard import press, type_text
from program import Program
from waiting import comes, until

TEXT, LABEL, LIST = pyatspi.ROLE_TEXT, pyatspi.ROLE_LABEL, pyatspi.ROLE_LIST


class Job:
    def __init__(self, program):
        self.program = program
        self.ears = Ears(program.accessible)

    def find(self, start, role=None):
        """What is shown, and called so at least at the start."""
        return until(lambda: self.program.find(lambda name: name.startswith(start), role),
                     f"“{start}…”")

    def expect_focus(self, name, moved=False):
        """One thing has the focus, is called so, and was the last of which that was told."""
        def is_there():
            here = spoken.focused(self.program.accessible)
            return len(here) == 1 and spoken.name(here[0]) == name
        try:
            until(is_there, "")
        except AssertionError:
            here = [spoken.path(thing) for thing in spoken.focused(self.program.accessible)]
            raise AssertionError(f"expected the focus on “{name}”, it is on:\n" + "\n".join(here))
        thing = spoken.focused(self.program.accessible)[0]
        # It may be told a moment later; of what has had the focus all along nothing need be told.
        told = [(thing.getRole(), thing.name)]
        allowed = [told] if moved else [told, []]
        if not comes(lambda: self.ears.focuses[-1:] in allowed, 5):
            last = [name for _, name in self.ears.focuses[-1:]] or "nothing"
            raise AssertionError(f"{spoken.path(thing)} has the focus; told of was {last}")

    def expect_heard(self, what):
        try:
            until(lambda: self.ears.heard(lambda said: what in said), "")
        except AssertionError:
            raise AssertionError(f"“{what}” wasn't said, but:\n" + "\n".join(self.ears.sentences))

    def look_up(self):
        self.expect_focus("Search or look up")
        type_text("+44 7700 900123")
        press("Return")
        self.find("Amelia Hartley-Brown", LABEL)
        until(lambda: self.find("Conversation", LIST).childCount > 10, "the conversation")
        self.expect_heard("Amelia Hartley-Brown")
        self.expect_focus("Search or look up")

    def edit(self):
        press("F2")
        self.expect_focus("First name", moved=True)
        type_text("Amelie")
        field = self.find("First name", TEXT)
        until(lambda: spoken.text(field) == "Amelie", "what was typed into the field")
        self.find("Changed, not saved", LABEL)
        self.expect_focus("First name")

    def save(self):
        press("ctrl+s")
        self.find("Amelie Hartley-Brown", LABEL)
        self.find("Amelie Hartley-Brown, ")
        self.expect_heard("Saved: Amelie Hartley-Brown")
        self.find("All sent")
        self.expect_focus("First name")

    def add_to_list(self):
        press("ctrl+m")
        self.expect_focus("Add to list", moved=True)
        type_text("Newsletter")
        press("Return")
        lists = self.find("Lists", LIST)
        until(lambda: any(row.startswith("Newsletter") for row in spoken.rows(lists)),
              "Newsletter among the lists")
        self.expect_heard("Added to “Newsletter”.")
        self.expect_focus("Add to list")

    def find_in_conversation(self):
        press("ctrl+f")
        self.expect_focus("Find in the conversation", moved=True)
        type_text("the")
        self.find("1 of ", LABEL)
        self.expect_heard("1 of ")
        self.expect_focus("Find in the conversation")
        press("F3")
        self.find("2 of ", LABEL)
        self.expect_heard("2 of ")
        self.expect_focus("Find in the conversation")


def main(binary):
    checks = Checks("job")
    with Program(binary) as program:
        job = Job(program)
        for step in (job.look_up, job.edit, job.save, job.add_to_list, job.find_in_conversation):
            with checks.check(step.__name__):
                step()
            job.ears.forget()
        job.ears.close()
    checks.finish()


main(sys.argv[1])
