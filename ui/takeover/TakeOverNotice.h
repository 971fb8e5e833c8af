#pragma once

#include "desk/TakeOvers.h"
#include "ui/notice/NoticeBar.h"

namespace contactdesk
{

/// Tells whose time is over and who therefore is answered by the bot again, also for an agent who
/// comes back later: it stays until it is closed.
class TakeOverNotice : public NoticeBar
{
    Q_OBJECT

public:
    /// The take-overs must outlive this widget.
    TakeOverNotice(const Theme &theme, TakeOvers &takeOvers, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const contactdesk::ContactId &contact);

private:
    void tellAll();

    TakeOvers &m_takeOvers;
    /// Of whom it tells, in order.
    QList<ContactId> m_over;
    /// Those of them whose bot is on, as the service said.
    QSet<ContactId> m_back;
};

} // namespace contactdesk
