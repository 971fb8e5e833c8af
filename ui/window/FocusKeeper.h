#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace contactdesk
{

/// Sees to it that the keyboard's focus is never lost in a window: when the widget that has it goes
/// away (hidden, disabled, deleted) and nobody says where it shall be, it goes to the nearest place
/// inside of what was around that widget and is still there; Qt alone would hand it on to whatever
/// comes next in the window.
class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window.
    explicit FocusKeeper(QWidget &window);

private:
    void follow(QWidget *old, QWidget *now);
    void settle();

    QWidget &m_window;
    bool m_isLost = false;
    /// What was around the widget that went, from the inside to the outside, itself first.
    QList<QPointer<QWidget>> m_around;
    /// Who came after it in the order of the Tab key.
    QList<QPointer<QWidget>> m_following;
    /// Where Qt has put the focus meanwhile.
    QPointer<QWidget> m_makeshift;
};

} // namespace contactdesk
