#pragma once

#include "domain/Message.h"
#include "models/RowsModel.h"

namespace contactdesk
{

/// The messages of the open contact in reading order, oldest first.
class ConversationModel : public RowsModel<Message>
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

    using RowsModel::RowsModel;

    /// `messages` in reading order. Only the rows that differ are touched.
    void setMessages(const QList<Message> &messages);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool startsDay(int row) const;
    void touchDayLine(int behind);
};

} // namespace contactdesk
