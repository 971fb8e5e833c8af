#include "ui/common/AgeLabel.h"

#include "models/AgeText.h"

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int halfAMinute = 30'000;

} // namespace

AgeLabel::AgeLabel(Clock clock, QWidget *parent)
    : PlainLabel({}, u"muted"_s, parent), m_clock(std::move(clock))
{
    m_timer.setInterval(halfAMinute);
    connect(&m_timer, &QTimer::timeout, this, &AgeLabel::showAge);
}

void AgeLabel::setOrigin(Source source, const QDateTime &when, bool isAsking)
{
    m_source = source;
    m_when = when;
    m_isAsking = isAsking;
    m_timer.start();
    showAge();
}

void AgeLabel::setUnknown(bool isAsking)
{
    m_source.reset();
    m_isAsking = isAsking;
    m_timer.stop();
    showAge();
}

void AgeLabel::showAge()
{
    QString text = m_source ? originText(*m_source, m_when, m_clock(), locale()) : QString();
    if (m_isAsking)
        text = text.isEmpty() ? tr("Asking the service…") : tr("%1; asking the service…").arg(text);
    if (text != this->text())
        setText(text);
}

} // namespace contactdesk
