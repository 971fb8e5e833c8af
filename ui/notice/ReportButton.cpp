#include "ui/notice/ReportButton.h"

#include "domain/FailureReport.h"

#include <QClipboard>
#include <QGuiApplication>

namespace contactdesk
{

using namespace Qt::StringLiterals;

ReportButton::ReportButton(QWidget *parent) : QPushButton(tr("Copy report"), parent)
{
    setProperty("look", u"link"_s);
    setToolTip(tr("Copy what is known of this failure, for whoever can help. It holds no key."));
    connect(this, &QPushButton::clicked, this, &ReportButton::copy);
}

void ReportButton::setFailure(const QString &what, const Failure &failure)
{
    // Told again of the same failure, it goes on saying that it is copied.
    if (what != m_what || failure != m_failure)
        setText(tr("Copy report"));
    m_what = what;
    m_failure = failure;
}

void ReportButton::copy()
{
    QGuiApplication::clipboard()->setText(failureReport(m_what, m_failure));
    setText(tr("Report copied"));
}

} // namespace contactdesk
