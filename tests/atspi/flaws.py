"""What is wrong with a thing for somebody who only hears it."""

import re

import pyatspi

import spoken

# What doesn't tell what can be done with a thing.
SAYING_NOTHING = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_FILLER,
                  pyatspi.ROLE_PANEL, pyatspi.ROLE_LAYERED_PANE, pyatspi.ROLE_FRAME,
                  pyatspi.ROLE_EXTENDED}
ADDRESS = re.compile(r"0x[0-9a-f]{5,}", re.IGNORECASE)
CODE = re.compile(r"\bQ[A-Z][a-z]\w+|\w::\w|^[a-z]+([A-Z][a-z]+)+$|^qt_\w+$")
HTML = re.compile(r"</?[a-z][^>]*>|&(amp|lt|gt|quot|nbsp|#\d+);", re.IGNORECASE)


def in_words(what, words):
    """Of the program's own words."""
    kinds = {"a memory address": ADDRESS, "a name out of the source": CODE, "HTML": HTML}
    return [f"its {what} holds {kind}: {words}" for kind, pattern in kinds.items()
            if pattern.search(words)]


def of(thing):
    """Sentences; none where all is well."""
    found = []
    role = thing.getRole()
    if role in spoken.ROWS:
        # What stands in a row others wrote: it may hold anything.
        return [] if thing.name.strip() else ["a row without a name"]
    if spoken.has(thing, pyatspi.STATE_FOCUSABLE) and not spoken.is_part_of_another(thing):
        if not spoken.name(thing):
            found.append("takes the focus and has no name")
        if role in SAYING_NOTHING:
            found.append("takes the focus, and its role doesn't tell what it is")
    if role not in spoken.LEAVES and None in spoken.children(thing):
        found.append("counts a child that isn't there")
    return found + in_words("name", thing.name) + in_words("description", thing.description)


def below(window):
    """A line for each flaw of what is shown, with the way to it."""
    return [f"{spoken.path(thing)}: {flaw}" for thing in spoken.shown(window)
            for flaw in of(thing)]
