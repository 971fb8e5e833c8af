#pragma once

#include <QKeyCombination>
#include <QObject>

#include <functional>
#include <utility>
#include <vector>

class QKeyEvent;
class QWidget;

namespace contactdesk
{

/// Keys that mean something of their own as long as the focus is inside of one panel, though the
/// window may have a command on the same keys.
class PanelKeys : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the panel.
    explicit PanelKeys(QWidget &panel);

    /// `act` lives as long as the panel. Both keys called Enter count as Qt::Key_Return.
    void add(QKeyCombination keys, std::function<void()> act);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const std::function<void()> *actOf(const QKeyEvent &event) const;

    std::vector<std::pair<QKeyCombination, std::function<void()>>> m_acts;
};

} // namespace contactdesk
