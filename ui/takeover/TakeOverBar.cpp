#include "ui/takeover/TakeOverBar.h"

#include "desk/Desk.h"
#include "models/MomentText.h"
#include "models/TakeOverText.h"
#include "ui/common/Look.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/WrappingRow.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// A timer sleeps with the computer, so the clock is looked at again before the words change.
constexpr std::chrono::milliseconds longestSleep = 1min;

} // namespace

TakeOverBar::TakeOverBar(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_left(new PlainLabel)
{
    setObjectName(u"takeOverBar"_s);
    setAccessibleName(tr("You answer"));
    setMinimumWidth(1);
    m_left->setObjectName(u"takeOverLeft"_s);
    m_left->setWordWrap(true);
    m_left->setMinimumWidth(1);
    auto *buttons = new WrappingRow;
    m_handBack = buttons->addButton(tr("Hand back"), u"takeOverHandBack"_s);
    m_handBack->setAccessibleDescription(tr("The bot answers again."));
    m_more = buttons->addButton(tr("30 more minutes"), u"takeOverMore"_s);
    m_more->setAccessibleDescription(tr("The bot stays off for 30 minutes more."));
    m_noEnd = buttons->addButton(tr("No end"), u"takeOverNoEnd"_s);
    m_noEnd->setAccessibleDescription(tr("The bot stays off until you hand back."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_left);
    layout->addLayout(buttons);

    TakeOvers &takeOvers = desk.takeOvers();
    const auto id = [this] {
        return m_desk.openContact().id();
    };
    connect(m_handBack, &QPushButton::clicked, this,
            [&takeOvers, id] { takeOvers.handBack({id()}); });
    connect(m_more, &QPushButton::clicked, this, [&takeOvers, id] { takeOvers.extend(id()); });
    connect(m_noEnd, &QPushButton::clicked, this,
            [&takeOvers, id] { takeOvers.keepWithoutEnd(id()); });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TakeOverBar::update);
    connect(&takeOvers, &TakeOvers::changed, this, &TakeOverBar::update);
    connect(&takeOvers, &TakeOvers::reloaded, this, &TakeOverBar::update);
    connect(&desk.openContact(), &OpenContact::switched, this, &TakeOverBar::update);
    connect(&desk.openContact(), &OpenContact::contactChanged, this, &TakeOverBar::update);
    connect(&desk.journal(), &Journal::contactChanged, this, &TakeOverBar::update);
    update();
}

void TakeOverBar::update()
{
    m_timer.stop();
    const auto takeOver = m_desk.takeOvers().of(m_desk.openContact().id());
    if (!takeOver) {
        hide();
        return;
    }
    tell(*takeOver);
    // Without a parent it would be a window of its own.
    if (parentWidget())
        show();
}

void TakeOverBar::tell(const TakeOver &takeOver)
{
    const QDateTime now = m_desk.clock()();
    const bool isTimed = takeOver.until.isValid();
    const bool isNearlyOver = isTimed && now.addDuration(TakeOvers::nearlyOver) >= takeOver.until;
    const QString text = words(takeOver);
    if (text != m_left->text()) {
        m_left->setText(text);
        setAccessibleDescription(text);
    }
    setLook(*this, "mood", isNearlyOver ? u"nearlyOver"_s : u"goesOn"_s);
    const ContactId warned = isNearlyOver ? takeOver.contact : ContactId();
    const auto &contact = m_desk.openContact().contact().value;
    // Who it is has to be known first.
    if (contact && std::exchange(m_warned, warned) != warned && isNearlyOver &&
        takeOver.until > now)
        Q_EMIT said(tr("%1: %2, then the bot answers again.", "name, what is left")
                        .arg(displayName(*contact), timeLeftText(takeOver.until, now, locale())));
    m_more->setVisible(isTimed && !takeOver.on.isValid());
    m_noEnd->setVisible(isTimed && !takeOver.on.isValid());
    m_handBack->setVisible(!takeOver.on.isValid());
    if (const auto next = untilNextWord(takeOver.until, now))
        m_timer.start(std::min(*next, longestSleep));
}

QString TakeOverBar::words(const TakeOver &takeOver) const
{
    if (takeOver.on.isValid())
        return tr("The bot is still off: switching it on again was refused. See the changes to be "
                  "sent.");
    const QDateTime now = m_desk.clock()();
    if (takeOver.until.isValid() && takeOver.until <= now)
        return tr("The time is over: the bot is being switched on again.");
    QString words = takeOver.until.isValid()
                        ? tr("%1 · the bot answers again at %2", "what is left, a time")
                              .arg(timeLeftText(takeOver.until, now, locale()),
                                   momentText(takeOver.until, now, locale()))
                        : tr("No end: the bot stays off until you hand back.");
    const QString standing =
        takeOverStanding(takeOver, m_desk.journal().entriesOf(takeOver.contact));
    if (!standing.isEmpty())
        words += u" · "_s + standing;
    return words;
}

} // namespace contactdesk
