#pragma once

#include "domain/Conversation.h"

#include <QAbstractListModel>

namespace contactdesk
{

/// The messages of the open contact in reading order, oldest first.
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
    };

    using QAbstractListModel::QAbstractListModel;

    const Conversation &conversation() const { return m_conversation; }
    /// Only the rows that differ are touched.
    void setConversation(const Conversation &conversation);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool startsDay(int row) const;
    void touchDayLine(int behind);
    void tellOfKinds(const Conversation &before, int first, int end, int now);

    Conversation m_conversation;
    /// So many messages from there are no rows any more, while others are to take their place.
    int m_cutAt = 0;
    int m_cut = 0;
};

} // namespace contactdesk
