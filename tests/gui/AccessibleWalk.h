#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace contactdesk
{

/// What a screen reader calls it: for a combo box the label beside it, since its name is its
/// choice.
QString spokenName(QAccessibleInterface &thing);

/// Goes through everything that a screen reader finds in a window, from the window down, and notes
/// what is wrong with it.
class AccessibleWalk
{
public:
    explicit AccessibleWalk(QWidget &window);

    /// "" if nothing is.
    QString faults() const { return m_faults.join(u'\n'); }
    /// The names of the rows of the list, table or tree of that name, in their order.
    QStringList rowsOf(const QString &name) const { return m_rows.value(name); }
    int focusable() const { return m_focusable; }

private:
    struct Place {
        QAccessibleInterface *parent;
        int index;
        /// The window's, or only the part that a list or scroll area may show of itself.
        bool isScrolled;
    };

    void visit(QAccessibleInterface *thing, const Place &place);
    void visitChildren(QAccessibleInterface &thing, bool isScrolled);
    void checkFamily(QAccessibleInterface &thing, const Place &place);
    void checkFocusable(QAccessibleInterface &thing);
    void checkRow(QAccessibleInterface &row, const Place &place);
    void fault(QAccessibleInterface &thing, const QString &what);

    const QRect m_window;
    QStringList m_faults;
    QHash<QString, QStringList> m_rows;
    int m_focusable = 0;
};

} // namespace contactdesk
