#pragma once

#include <QWidget>

class QProgressBar;

namespace contactdesk
{

class ElidedLabel;

/// How far something is that takes a while, and the button that ends it. Hidden until start().
class TakeAlongProgress : public QWidget
{
    Q_OBJECT

public:
    explicit TakeAlongProgress(QWidget *parent = nullptr);

    /// Shows it from its beginning; `what` it is that goes on.
    void start(const QString &what);
    /// 0 to 1.
    void setFraction(double fraction);

Q_SIGNALS:
    void cancelled();

private:
    ElidedLabel *m_what;
    QProgressBar *m_bar;
};

} // namespace contactdesk
