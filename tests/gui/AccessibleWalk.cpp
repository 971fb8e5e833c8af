#include "AccessibleWalk.h"

#include <QComboBox>
#include <QMetaEnum>
#include <QScrollArea>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Of the widgets around it, where it is none itself: "ContactListPane / contactList".
QString describe(QAccessibleInterface &thing)
{
    QStringList path;
    for (QAccessibleInterface *at = &thing; at && path.size() < 3; at = at->parent()) {
        const QObject *object = at->object();
        path.prepend(!object ? u"(row)"_s
                     : object->objectName().isEmpty()
                         ? QString::fromLatin1(object->metaObject()->className())
                         : object->objectName());
    }
    return path.join(u" / "_s);
}

bool isRowsParent(QAccessible::Role role)
{
    return role == QAccessible::List || role == QAccessible::Table || role == QAccessible::Tree;
}

bool isRow(QAccessible::Role role)
{
    return role == QAccessible::ListItem || role == QAccessible::Cell ||
           role == QAccessible::TreeItem || role == QAccessible::Row;
}

/// Roles that tell nobody what can be done with a thing.
bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client ||
           role == QAccessible::Border || role == QAccessible::Whitespace;
}

} // namespace

QString spokenName(QAccessibleInterface &thing)
{
    if (thing.role() != QAccessible::ComboBox)
        return thing.text(QAccessible::Name).trimmed();
    QStringList labels;
    for (const auto &related : thing.relations(QAccessible::Label))
        labels.append(related.first->text(QAccessible::Name));
    return labels.join(u' ').trimmed();
}

AccessibleWalk::AccessibleWalk(QWidget &window)
    : m_window(window.mapToGlobal(QPoint(0, 0)), window.size())
{
    QAccessibleInterface *top = QAccessible::queryAccessibleInterface(&window);
    if (top)
        visitChildren(*top, false);
    else
        m_faults.append(u"The window isn't there."_s);
}

void AccessibleWalk::fault(QAccessibleInterface &thing, const QString &what)
{
    m_faults.append(describe(thing) + u": "_s + what);
}

void AccessibleWalk::visitChildren(QAccessibleInterface &thing, bool isScrolled)
{
    for (int i = 0; i < thing.childCount(); ++i) {
        QAccessibleInterface *child = thing.child(i);
        if (child && child->isValid())
            visit(child, {&thing, i, isScrolled});
        else
            fault(thing, u"child %1 of %2 isn't there"_s.arg(i).arg(thing.childCount()));
    }
}

void AccessibleWalk::visit(QAccessibleInterface *thing, const Place &place)
{
    checkFamily(*thing, place);
    const QAccessible::State state = thing->state();
    const bool isRowHere = isRowsParent(place.parent->role()) && isRow(thing->role());
    if (isRowHere)
        checkRow(*thing, place);
    // What isn't shown may be empty still.
    if (state.invisible && !isRowHere)
        return;
    if (thing->role() == QAccessible::NoRole)
        fault(*thing, u"has no role"_s);
    if (state.focusable)
        checkFocusable(*thing);
    if (!place.isScrolled && !state.offscreen && !state.invisible &&
        !m_window.contains(thing->rect()))
        fault(*thing, u"is outside of the window"_s);
    const bool scrolls = qobject_cast<QScrollArea *>(thing->object()) ||
                         isRowsParent(thing->role()) || thing->role() == QAccessible::ComboBox;
    visitChildren(*thing, place.isScrolled || scrolls);
}

void AccessibleWalk::checkFamily(QAccessibleInterface &thing, const Place &place)
{
    if (thing.parent() != place.parent)
        fault(thing, u"is a child of %1 but has another parent"_s.arg(describe(*place.parent)));
    if (place.parent->indexOfChild(&thing) != place.index)
        fault(thing, u"is child %1, and its parent says %2"_s.arg(place.index)
                         .arg(place.parent->indexOfChild(&thing)));
}

void AccessibleWalk::checkFocusable(QAccessibleInterface &thing)
{
    ++m_focusable;
    const QAccessible::Role role = thing.role();
    // The field inside of a combo box is the combo box to everybody.
    const QAccessibleInterface *parent = thing.parent();
    if (parent && parent->role() == QAccessible::ComboBox)
        return;
    if (spokenName(thing).isEmpty())
        fault(thing, u"can have the focus and has no name"_s);
    if (saysNothing(role))
        fault(thing,
              u"can have the focus, and its role (%1) doesn't tell what it is"_s.arg(
                  QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role))));
}

void AccessibleWalk::checkRow(QAccessibleInterface &row, const Place &place)
{
    const QString name = row.text(QAccessible::Name);
    m_rows[place.parent->text(QAccessible::Name)].append(name);
    if (name.trimmed().isEmpty())
        fault(row, u"row %1 says nothing"_s.arg(place.index));
}

} // namespace contactdesk
