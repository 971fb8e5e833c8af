"""Walks through all that is shown on each page, and fails on what can't be told by ear."""

import sys

import pyatspi

import flaws
import spoken
from checks import Checks
from keyboard import press, type_text
from program import Program
from waiting import comes, until

TEXT, LIST, TABLE = pyatspi.ROLE_TEXT, pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE


def go(program, keys, name, role=None, rows=0):
    """Presses keys, and waits for what the page is known by."""
    press(keys)
    wait_for(program, name, role, rows)


def wait_for(program, name, role=None, rows=0):
    def is_there():
        thing = program.find(name, role)
        return thing is not None and thing.childCount >= rows
    until(is_there, f"“{name}” with {rows} rows")


def check_page(program):
    found = flaws.below(program.accessible)
    assert not found, "\n".join(found)


def check_focus(program):
    top = program.accessible
    if not comes(lambda: len(spoken.focused(top)) == 1, 5):
        here = [spoken.path(thing) for thing in spoken.focused(top)] or ["nothing that is shown"]
        raise AssertionError("the focus is on:\n" + "\n".join(here))


def nobody_found(program):
    type_text("nobody@example.com")
    go(program, "ctrl+Return", "Nobody with nobody@example.com")


def person(program):
    press("ctrl+l")
    type_text("+44 7700 900123")
    go(program, "Return", "Conversation", LIST, rows=10)


def with_find_bar(program):
    go(program, "ctrl+f", "Find in the conversation", TEXT)
    type_text("the")


def with_other_bars(program):
    go(program, "ctrl+shift+l", "Only messages with media")
    go(program, "ctrl+shift+o", "Messages per week")
    go(program, "ctrl+g", "Go to date", TEXT)


def history(program):
    # So that there is something to be told.
    press("ctrl+shift+d", "ctrl+s")
    go(program, "ctrl+h", "History", TABLE, rows=1)


def find_everywhere(program):
    go(program, "ctrl+shift+f", "Find in all conversations", TEXT)
    type_text("the")
    wait_for(program, "Messages found", LIST, rows=1)


PAGES = {
    "start": lambda program: go(program, "ctrl+l", "Search or look up", TEXT),
    "nobodyFound": nobody_found,
    "person": person,
    "findBar": with_find_bar,
    "otherBars": with_other_bars,
    "queue": lambda program: go(program, "ctrl+4", "Changes to be sent"),
    "history": history,
    "findEverywhere": find_everywhere,
    "newContact": lambda program: go(program, "ctrl+n", "Phone number", TEXT),
    "accounts": lambda program: go(program, "ctrl+shift+a", "Add account"),
}
# Each gets the focus when it comes.
BESIDE = {"palette": "ctrl+k", "preferences": "ctrl+comma", "help": "F1",
                 "takenOver": "ctrl+shift+t"}


def check_menus(program):
    bar = next(thing for thing in spoken.shown(program.accessible)
               if thing.getRole() == pyatspi.ROLE_MENU_BAR)
    nameless = [spoken.path(item) for menu in spoken.children(bar)
                for popup in spoken.children(menu) for item in spoken.children(popup)
                if item.getRole() != pyatspi.ROLE_SEPARATOR and not item.name.strip()]
    assert not nameless, "\n".join(nameless)


def visit(checks, program, page, open_it):
    with checks.check(page):
        open_it(program)
        check_page(program)
    with checks.check(f"{page} focus"):
        check_focus(program)


def main(binary):
    checks = Checks("pages")
    with Program(binary) as program:
        with checks.check("menus"):
            check_menus(program)
        visit_beside(checks, program)
        for page, open_it in PAGES.items():
            visit(checks, program, page, open_it)
    checks.finish()


def visit_beside(checks, program):
    for page, keys in BESIDE.items():
        before = spoken.focused(program.accessible)
        press(keys)
        visit(checks, program, page, lambda _: until(
            lambda: spoken.focused(program.accessible) != before, f"the focus on {page}"))
        press("Escape")
        # Where it was before.
        comes(lambda: spoken.focused(program.accessible) == before, 2)


main(sys.argv[1])
