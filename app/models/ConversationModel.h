#pragma once

#include "domain/Conversation.h"
#include "models/MessageGrouping.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>

namespace contactdesk
{

class MediaShelf;
struct MediaState;
struct MessagePart;

/// The messages of the open contact in reading order, oldest first. What a row is like is found
/// out when it is asked for, at the same cost wherever it is.
class ConversationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// int, a MessageDirection.
        DirectionRole = Qt::UserRole + 1,
        /// QString, all in words; "" where there is none.
        TimeTextRole,
        StatusTextRole,
        MediaTextRole,
        /// QString: the day, for the first message of each; "" for the others.
        DayTextRole,
        /// bool: the service says that it couldn't be delivered.
        FailedRole,
        /// bool: the first and the last of consecutive messages of a direction and minute.
        GroupStartRole,
        GroupEndRole,
        /// A MediaState, for a message with media; invalid for the others.
        MediaStateRole,
        /// QString: the address of the medium, as the service gives it; "" for none.
        MediaAddressRole,
        /// A MessageLook: everything that is shown, in one.
        LookRole,
        /// QString: the day that the message belongs to, for every message; "" where none is known.
        DayOfRowTextRole,
    };

    using QAbstractListModel::QAbstractListModel;

    const Conversation &conversation() const { return m_conversation; }
    /// Only the rows that differ are touched.
    void setConversation(const Conversation &conversation);

    /// Where the media are; not owned, may be null or be destroyed first.
    void setMediaShelf(MediaShelf *shelf);

    /// Shows another part of a long message. It stays shown as long as some message of the
    /// conversation does.
    void showMore(int row);

    /// The same until the text is shown up to a position, as far as that takes a moment only.
    void showUpTo(int row, qsizetype position);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the whole text, however long.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void tellOfNeighbours(const Conversation &before, int first, int end, int now);
    void tellOfKinds(const Conversation &before, int first, int end, int now);
    void tellOfMedia(const QString &address);
    MessagePart shownPart(qsizetype row) const;
    MediaState mediaState(const Message &message) const;

    Conversation m_conversation;
    /// So many messages from there are no rows any more, while others are to take their place.
    int m_cutAt = 0;
    int m_cut = 0;
    QPointer<MediaShelf> m_shelf;
    /// How many parts more are shown of a long message.
    QHash<size_t, int> m_moreParts;
};

} // namespace contactdesk
