#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QToolButton;

namespace contactdesk
{

/// The slim bar above a page: the way back and the way on, each named after where it leads.
class PageBar : public QFrame
{
    Q_OBJECT

public:
    explicit PageBar(const Theme &theme, QWidget *parent = nullptr);

    /// "" where there is no such way. `backKeys`: of the command that does the same.
    /// @{
    void setBack(const QString &where, const QString &backKeys);
    void setOn(const QString &where);
    /// @}

Q_SIGNALS:
    void backRequested();
    void onRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QToolButton *m_back;
    QToolButton *m_on;
    QString m_backText;
    QString m_onText;
};

} // namespace contactdesk
