#include "ui/takeover/TakeOverNotice.h"

#include <QPushButton>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

TakeOverNotice::TakeOverNotice(const Theme &theme, TakeOvers &takeOvers, QWidget *parent)
    : NoticeBar(theme, parent), m_takeOvers(takeOvers)
{
    setObjectName(u"takeOverNotice"_s);
    connect(&takeOvers, &TakeOvers::timeOver, this, [this](const ContactId &contact) {
        // What was closed was read.
        if (isHidden()) {
            m_over.clear();
            m_back.clear();
        }
        m_over.removeAll(contact);
        m_over.append(contact);
        m_back.remove(contact);
        tellAll();
    });
    connect(&takeOvers, &TakeOvers::handedBack, this, [this](const ContactId &contact) {
        if (isHidden() || !m_over.contains(contact))
            return;
        m_back.insert(contact);
        tellAll();
    });
}

void TakeOverNotice::tellAll()
{
    QStringList names;
    for (const ContactId &contact : std::as_const(m_over))
        names.append(displayName(m_takeOvers.person(contact)));
    const int count = static_cast<int>(names.size());
    const bool isBack = m_back.size() == m_over.size();
    const QString others = count > 1 ? names.join(tr(", ", "between names")) + u'\n' : QString();
    if (isBack) {
        tell(NoticeKind::Success,
             count == 1 ? tr("The bot answers %1 again.").arg(names.first())
                        : tr("The bot answers %Ln contact(s) again.", nullptr, count),
             others + tr("The time for which you had taken over is over."));
    } else {
        tell(NoticeKind::Information,
             count == 1 ? tr("The time for which you had taken over %1 is over.").arg(names.first())
                        : tr("The time for which you had taken over %Ln contact(s) is over.",
                             nullptr, count),
             others + tr("The bot answers again as soon as the service has that."));
    }
    if (count == 1) {
        QPushButton *open = offer(tr("Open contact"));
        open->setObjectName(u"takeOverNoticeOpen"_s);
        connect(open, &QPushButton::clicked, this,
                [this, contact = m_over.first()] { Q_EMIT openRequested(contact); });
    }
}

} // namespace contactdesk
