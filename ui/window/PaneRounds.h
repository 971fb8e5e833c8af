#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace contactdesk
{

/// Takes the keyboard's focus round the parts of the window: each time to where it was in that part
/// last.
class PaneRounds : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds a part, in the order of the round. `show` brings it into sight, where it may be hidden.
    void add(QWidget &part, std::function<void()> show = {});
    /// To the next part that has a place for the focus, or the one before.
    /// @{
    void goOn() { step(1); }
    void goBack() { step(-1); }
    /// @}

private:
    struct Part {
        QPointer<QWidget> widget;
        std::function<void()> show;
    };

    void step(qsizetype by);

    QList<Part> m_parts;
};

} // namespace contactdesk
