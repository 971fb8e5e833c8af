#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace contactdesk
{

/// Floats over the end of a conversation: how many messages have arrived below, or only the way
/// back to the newest.
class NewMessagesButton : public QAbstractButton
{
    Q_OBJECT

public:
    NewMessagesButton(const Theme &theme, QWidget *parent);

    /// 0 for none: an arrow alone.
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    bool m_hasNew = false;
};

} // namespace contactdesk
