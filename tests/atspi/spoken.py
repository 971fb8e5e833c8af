"""What assistive technology sees of the program: finding things in its tree, and naming them."""

import pyatspi

# A list of thousands is looked at where it begins and where it ends.
MOST_CHILDREN = 60
LISTS = {pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE}
ROWS = {pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM}
# Nothing is below them, and each question goes to another process.
LEAVES = {pyatspi.ROLE_LABEL, pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX,
          pyatspi.ROLE_IMAGE, pyatspi.ROLE_SCROLL_BAR} | ROWS


def has(thing, *states):
    present = thing.getState()
    return all(present.contains(state) for state in states)


def children(thing):
    """None in the place of each that is counted and not given."""
    count = thing.childCount
    if count <= MOST_CHILDREN:
        return [thing.getChildAtIndex(i) for i in range(count)]
    half = MOST_CHILDREN // 2
    return [thing.getChildAtIndex(i) for i in (*range(half), *range(count - half, count))]


def shown(thing, with_rows=True):
    """thing and all below it that is on the screen; the rows of a shown list wherever they are."""
    yield thing
    role = thing.getRole()
    if role in LEAVES or (role in LISTS and not with_rows):
        return
    for child in children(thing):
        if child is None:
            continue
        if role in LISTS and child.getRole() in ROWS:
            yield child
        elif has(child, pyatspi.STATE_SHOWING):
            yield from shown(child, with_rows)


def parent_role(thing):
    parent = thing.parent
    return parent.getRole() if parent is not None else None


def is_part_of_another(thing):
    """The field of a combo box is the combo box to everybody."""
    return parent_role(thing) == pyatspi.ROLE_COMBO_BOX


def focused(top):
    """What takes keys and says that it has them, without what only hands the focus on. Rows are left
    out: the current one of a list says that it has the focus even where the list hasn't."""
    return [thing for thing in shown(top, with_rows=False)
            if has(thing, pyatspi.STATE_FOCUSED, pyatspi.STATE_FOCUSABLE)
            and not is_part_of_another(thing)]


def text(field):
    content = field.queryText()
    return content.getText(0, content.characterCount)


def rows(thing):
    return [child.name for child in children(thing) if child is not None]


def labels(thing):
    return [relation.getTarget(i).name for relation in thing.getRelationSet()
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
            for i in range(relation.getNTargets())]


def name(thing):
    """What it is called: of a combo box the label beside it, for its name is its choice."""
    return (" ".join(labels(thing)) if thing.getRole() == pyatspi.ROLE_COMBO_BOX
            else thing.name).strip()


def path(thing):
    """From the program down to thing, in words."""
    steps = []
    while thing is not None and thing.getRole() != pyatspi.ROLE_DESKTOP_FRAME:
        steps.append(f"{thing.getRoleName()} “{thing.name}”")
        thing = thing.parent
    return " › ".join(reversed(steps))
