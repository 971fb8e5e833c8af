#include "ui/common/PassFocus.h"

#include "ui/common/FocusPlaces.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace contactdesk
{

namespace
{

class FocusPasser : public QObject
{
public:
    explicit FocusPasser(QWidget &panel) : QObject(&panel)
    {
        setObjectName(QStringLiteral("focusPasser"));
        panel.installEventFilter(this);
    }

    void setFirst(QWidget &first) { m_first = &first; }
    QWidget *first() const { return m_first; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn) {
            if (QWidget *place = firstPlace(*static_cast<QWidget *>(watched)))
                place->setFocus(static_cast<QFocusEvent *>(event)->reason());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// Where the one that is meant isn't shown, whatever Tab would come to first.
    QWidget *firstPlace(QWidget &panel) const
    {
        if (m_first && m_first->isVisible() && m_first->isEnabled())
            return m_first;
        return firstPlaceByTab(panel);
    }

    QPointer<QWidget> m_first;
};

FocusPasser *passerOf(const QWidget &panel)
{
    return static_cast<FocusPasser *>(
        panel.findChild<QObject *>(QStringLiteral("focusPasser"), Qt::FindDirectChildrenOnly));
}

} // namespace

void passFocus(QWidget &panel, QWidget &first)
{
    FocusPasser *found = passerOf(panel);
    (found ? found : new FocusPasser(panel))->setFirst(first);
}

QWidget *focusPassedTo(const QWidget &panel)
{
    const FocusPasser *found = passerOf(panel);
    return found ? found->first() : nullptr;
}

} // namespace contactdesk
