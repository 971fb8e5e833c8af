#pragma once

#include "domain/Failure.h"

#include <QPushButton>

namespace contactdesk
{

/// Copies the report of a failure to the clipboard, and says that it did.
class ReportButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ReportButton(QWidget *parent = nullptr);

    /// `what` failed, as the agent was told.
    void setFailure(const QString &what, const Failure &failure);

private:
    void copy();

    QString m_what;
    Failure m_failure;
};

} // namespace contactdesk
