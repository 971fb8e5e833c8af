#include "ui/overview/OverviewPanel.h"

#include "models/OverviewText.h"
#include "ui/common/PlainLabel.h"
#include "ui/overview/ActivityPlot.h"

#include <QVBoxLayout>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int halfAMinute = 30'000;

void showOrHide(QLabel &label, const QString &text)
{
    if (text != label.text())
        label.setText(text);
    label.setHidden(text.isEmpty());
}

} // namespace

OverviewPanel::OverviewPanel(const Theme &theme, Clock clock, QWidget *parent)
    : QFrame(parent),
      m_clock(std::move(clock)),
      m_digest(QTimeZone::systemTimeZone()),
      m_waiting(new PlainLabel),
      m_counts(new PlainLabel({}, u"muted"_s)),
      m_times(new PlainLabel({}, u"muted"_s)),
      m_plot(new ActivityPlot(theme))
{
    setObjectName(u"conversationOverview"_s);
    setProperty("look", u"above"_s);
    m_waiting->setObjectName(u"overviewWaiting"_s);
    m_counts->setObjectName(u"overviewCounts"_s);
    m_times->setObjectName(u"overviewTimes"_s);
    m_plot->setObjectName(u"activityPlot"_s);
    setType(*m_waiting, TypeSize::Strong);
    for (QLabel *label : {m_counts, m_times})
        setType(*label, TypeSize::Small);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::tight, Theme::margin, Theme::gap);
    layout->setSpacing(Theme::tight / 2);
    for (QLabel *label : {m_waiting, m_counts, m_times}) {
        label->setWordWrap(true);
        // A long name widens nothing.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(label);
    }
    layout->addSpacing(Theme::tight);
    layout->addWidget(m_plot);

    m_timer.setInterval(halfAMinute);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPanel::tell);
    connect(&m_digest, &ConversationDigest::changed, this, &OverviewPanel::update);
    connect(m_plot, &ActivityPlot::dayActivated, this, &OverviewPanel::dayActivated);
    update();
}

void OverviewPanel::setConversation(const Conversation &conversation)
{
    m_digest.setConversation(conversation);
}

void OverviewPanel::setName(const QString &name)
{
    m_name = name;
    tell();
}

void OverviewPanel::clear()
{
    m_name.clear();
    m_digest.clear();
}

void OverviewPanel::update()
{
    m_plot->setDays(m_digest.days());
    m_plot->setHidden(m_digest.days().empty());
    if (m_digest.isKnown() && m_digest.overview().all > 0)
        m_timer.start();
    else
        m_timer.stop();
    tell();
}

void OverviewPanel::tell()
{
    const bool isKnown = m_digest.isKnown();
    const ConversationOverview &overview = m_digest.overview();
    const QDateTime now = m_clock();
    showOrHide(*m_waiting,
               isKnown ? waitingText(overview.waiting, m_name, now, locale()) : QString());
    showOrHide(*m_counts, isKnown ? countsText(overview, locale()) : QString());
    showOrHide(*m_times, isKnown ? timesText(overview, now, locale()) : QString());
}

} // namespace contactdesk
