#pragma once

#include "desk/TakeOvers.h"
#include "models/RowsModel.h"

#include <QTimer>

namespace contactdesk
{

/// The contacts that a person answers, longest first.
class TakeOverModel : public RowsModel<TakeOver>
{
    Q_OBJECT

public:
    enum Role {
        /// QString: the contact's id.
        ContactRole = Qt::UserRole + 1,
        /// QString: in international form; "" if it isn't known.
        NumberRole,
        /// QString: "since 14:05, until 14:35".
        SpanRole,
        /// QString: "28 min left".
        LeftRole,
        /// QString: how far what is to be sent has come; "" if the service has it.
        StandingRole,
        /// bool: the end is near.
        NearlyOverRole,
    };

    /// All must outlive this object.
    TakeOverModel(TakeOvers &takeOvers, Journal &journal, Clock clock, QObject *parent = nullptr);

    /// Qt::DisplayRole is what the contact is called.
    QVariant data(const QModelIndex &index, int role) const override;

    ContactId contactAt(const QModelIndex &index) const;
    QList<ContactId> contacts() const;

Q_SIGNALS:
    void countChanged();

private:
    void update();
    void touch(const ContactId &contact);
    void followClock();
    QString sentence(const TakeOver &takeOver) const;
    QString standing(const TakeOver &takeOver) const;

    TakeOvers &m_takeOvers;
    Journal &m_journal;
    const Clock m_clock;
    /// Until a row says something else of what is left.
    QTimer m_timer{this};
};

} // namespace contactdesk
