#include "models/MessageSearchModel.h"

#include "domain/Conversation.h"
#include "domain/PhoneNumber.h"
#include "models/MomentText.h"
#include "text/PlainSigns.h"

#include <algorithm>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool hasMore(const FoundConversation &conversation)
{
    return conversation.total > conversation.messages.size();
}

int rowsOf(const FoundConversation &conversation)
{
    return 1 + static_cast<int>(conversation.messages.size()) + (hasMore(conversation) ? 1 : 0);
}

QString subtitleOf(const ContactSummary &contact)
{
    const auto number = PhoneNumber::fromE164(contact.phoneNumber);
    const QString subtitle = number                           ? number->international()
                             : !contact.phoneNumber.isEmpty() ? contact.phoneNumber
                                                              : contact.email;
    return contact.name().isEmpty() ? QString() : inSentence(subtitle);
}

} // namespace

MessageSearchModel::MessageSearchModel(Directory &directory, Clock clock, QObject *parent)
    : QAbstractListModel(parent), m_directory(directory), m_clock(std::move(clock))
{
}

MessageSearchModel::~MessageSearchModel()
{
    if (m_isSearching)
        m_directory.stopFindingMessages();
}

void MessageSearchModel::search(const QString &text)
{
    m_text = text;
    m_isSearching = !text.isEmpty();
    m_lookedThrough = 0;
    if (m_isSearching) {
        m_directory.findMessages(text, {}, this,
                                 [this](const MessageFindings &findings) { take(findings); });
    } else {
        m_directory.stopFindingMessages();
        clear();
    }
    Q_EMIT progressed();
}

void MessageSearchModel::stop()
{
    if (!std::exchange(m_isSearching, false))
        return;
    m_directory.stopFindingMessages();
    m_isCutShort = true;
    Q_EMIT progressed();
}

void MessageSearchModel::take(const MessageFindings &findings)
{
    if (findings.isFirst)
        clear();
    for (const FoundConversation &conversation : findings.conversations) {
        if (!m_found.isEmpty() && m_found.last().contact.id == conversation.contact.id)
            growLast(conversation);
        else
            append(conversation);
    }
    m_lookedThrough = findings.lookedThrough;
    m_isSearching = !findings.isOver;
    m_isCutShort = findings.isCutShort;
    Q_EMIT progressed();
}

void MessageSearchModel::clear()
{
    if (m_rows > 0)
        beginRemoveRows({}, 0, m_rows - 1);
    const bool hadRows = m_rows > 0;
    m_found.clear();
    m_starts.clear();
    m_rows = m_messages = 0;
    m_isCutShort = false;
    if (hadRows)
        endRemoveRows();
}

void MessageSearchModel::append(const FoundConversation &conversation)
{
    const int count = rowsOf(conversation);
    beginInsertRows({}, m_rows, m_rows + count - 1);
    m_found.append(conversation);
    m_starts.push_back(m_rows);
    m_rows += count;
    m_messages += conversation.total;
    endInsertRows();
}

void MessageSearchModel::growLast(const FoundConversation &conversation)
{
    FoundConversation &last = m_found.last();
    const int start = m_starts.back();
    const int before = rowsOf(last);
    const int added = rowsOf(conversation) - before;
    if (added > 0)
        beginInsertRows({}, start + before, start + before + added - 1);
    m_messages += conversation.total - last.total;
    last = conversation;
    m_rows += added;
    if (added > 0)
        endInsertRows();
    Q_EMIT dataChanged(index(start), index(start), {CountRole, Qt::AccessibleTextRole});
    if (added == 0 && hasMore(last))
        Q_EMIT dataChanged(index(m_rows - 1), index(m_rows - 1));
}

MessageSearchModel::Place MessageSearchModel::placeOf(const QModelIndex &index) const
{
    const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), index.row());
    const auto conversation = std::distance(m_starts.begin(), behind) - 1;
    return {conversation, index.row() - m_starts[static_cast<size_t>(conversation)]};
}

MessageSearchModel::RowKind MessageSearchModel::kindOf(const Place &place) const
{
    if (place.row == 0)
        return RowKind::Contact;
    return place.row <= m_found.at(place.conversation).messages.size() ? RowKind::Message
                                                                       : RowKind::More;
}

ContactId MessageSearchModel::contactAt(const QModelIndex &index) const
{
    return index.isValid() ? m_found.at(placeOf(index).conversation).contact.id : ContactId();
}

qint64 MessageSearchModel::timestampAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return Conversation::noTime;
    const Place place = placeOf(index);
    const QList<FoundMessage> &messages = m_found.at(place.conversation).messages;
    if (messages.isEmpty())
        return Conversation::noTime;
    const qsizetype last = messages.size() - 1;
    const QDateTime time = messages.at(std::clamp<qsizetype>(place.row - 1, 0, last)).time;
    return time.isValid() ? time.toMSecsSinceEpoch() : Conversation::noTime;
}

int MessageSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant MessageSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeOf(index);
    const FoundConversation &conversation = m_found.at(place.conversation);
    const RowKind kind = kindOf(place);
    if (role == KindRole)
        return static_cast<int>(kind);
    switch (kind) {
    case RowKind::Contact:
        return contactData(conversation, role);
    case RowKind::Message:
        return messageData(conversation.messages.at(place.row - 1), role);
    case RowKind::More:
        break;
    }
    const int more = conversation.total - static_cast<int>(conversation.messages.size());
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
               ? QVariant(tr("and %Ln more", "messages in which it was found", more))
               : QVariant();
}

QVariant MessageSearchModel::contactData(const FoundConversation &conversation, int role) const
{
    const QString name = displayName(conversation.contact);
    const QString count = tr("%Ln message(s)", nullptr, conversation.total);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case SubtitleRole:
        return subtitleOf(conversation.contact);
    case CountRole:
        return count;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "contact, in how many messages it was found")
            .arg(inSentence(name), count);
    default:
        return {};
    }
}

QVariant MessageSearchModel::messageData(const FoundMessage &message, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return message.snippet.text;
    case SpansRole:
        return QVariant::fromValue(QList<TextSpan>{message.snippet.hit});
    case AboutRole:
        return aboutText(message);
    case Qt::AccessibleTextRole: {
        const QString about = aboutText(message);
        return about.isEmpty() ? message.snippet.text
                               : tr("%1: %2", "who wrote it and when, the message")
                                     .arg(about, message.snippet.text);
    }
    default:
        return {};
    }
}

QString MessageSearchModel::aboutText(const FoundMessage &message) const
{
    QStringList about;
    if (message.direction == MessageDirection::Inbound)
        about.append(tr("From them"));
    else if (message.direction == MessageDirection::Outbound)
        about.append(tr("To them"));
    if (message.time.isValid())
        about.append(momentText(message.time, m_clock(), QLocale()));
    return about.join(u" · "_s);
}

} // namespace contactdesk
