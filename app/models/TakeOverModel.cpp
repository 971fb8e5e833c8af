#include "models/TakeOverModel.h"

#include "models/TakeOverText.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// A timer sleeps with the computer, so what is left is looked at again before it says otherwise.
constexpr std::chrono::milliseconds longestSleep = 1min;

QString numberOf(const Contact &person)
{
    const auto number = person.phoneNumber();
    return number ? number->international() : person[ContactField::PhoneNumber].text();
}

} // namespace

TakeOverModel::TakeOverModel(TakeOvers &takeOvers, Journal &journal, Clock clock, QObject *parent)
    : RowsModel(parent), m_takeOvers(takeOvers), m_journal(journal), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        followClock();
    });
    connect(&takeOvers, &TakeOvers::reloaded, this, &TakeOverModel::update);
    connect(&takeOvers, &TakeOvers::changed, this, [this](const ContactId &contact) {
        update();
        touch(contact);
    });
    connect(&takeOvers, &TakeOvers::personChanged, this, &TakeOverModel::touch);
    connect(&journal, &Journal::contactChanged, this, &TakeOverModel::touch);
    update();
}

void TakeOverModel::update()
{
    const int before = rowCount();
    setRows(m_takeOvers.all(),
            [](const TakeOver &a, const TakeOver &b) { return a.contact == b.contact; });
    followClock();
    if (rowCount() != before)
        Q_EMIT countChanged();
}

void TakeOverModel::touch(const ContactId &contact)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).contact == contact)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void TakeOverModel::followClock()
{
    const QDateTime now = m_clock();
    std::optional<std::chrono::milliseconds> pause;
    for (const TakeOver &takeOver : rows()) {
        if (const auto next = untilNextWord(takeOver.until, now))
            pause = std::min({*next, longestSleep, pause.value_or(longestSleep)});
    }
    if (pause)
        m_timer.start(*pause);
    else
        m_timer.stop();
}

QString TakeOverModel::standing(const TakeOver &takeOver) const
{
    return takeOverStanding(takeOver, m_journal.entriesOf(takeOver.contact));
}

QString TakeOverModel::sentence(const TakeOver &takeOver) const
{
    const QDateTime now = m_clock();
    const Contact person = m_takeOvers.person(takeOver.contact);
    const QString name = displayName(person);
    const QString number = numberOf(person);
    QStringList parts{number.isEmpty() || number == name ? name : name + u", "_s + number,
                      takeOverSpan(takeOver, now, QLocale())};
    if (takeOver.until.isValid())
        parts.append(timeLeftText(takeOver.until, now, QLocale()));
    if (const QString how = standing(takeOver); !how.isEmpty())
        parts.append(how);
    return tr("%1.", "a row as a sentence")
        .arg(parts.join(tr("; ", "between parts of a sentence")));
}

QVariant TakeOverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TakeOver &takeOver = rows().at(index.row());
    const QDateTime now = m_clock();
    switch (role) {
    case Qt::DisplayRole:
        return displayName(m_takeOvers.person(takeOver.contact));
    case ContactRole:
        return takeOver.contact.value;
    case NumberRole:
        return numberOf(m_takeOvers.person(takeOver.contact));
    case SpanRole:
        return takeOverSpan(takeOver, now, QLocale());
    case LeftRole:
        return timeLeftText(takeOver.until, now, QLocale());
    case StandingRole:
        return standing(takeOver);
    case NearlyOverRole:
        return takeOver.until.isValid() && now.addDuration(TakeOvers::nearlyOver) >= takeOver.until;
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(sentence(takeOver));
    case Qt::AccessibleTextRole:
        return sentence(takeOver);
    default:
        return {};
    }
}

ContactId TakeOverModel::contactAt(const QModelIndex &index) const
{
    return {index.data(ContactRole).toString()};
}

QList<ContactId> TakeOverModel::contacts() const
{
    QList<ContactId> all;
    for (const TakeOver &takeOver : rows())
        all.append(takeOver.contact);
    return all;
}

} // namespace contactdesk
