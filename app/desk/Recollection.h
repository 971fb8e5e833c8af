#pragma once

#include "domain/LookUpKey.h"
#include "store/DirectoryStore.h"

#include <QObject>

namespace contactdesk
{

class Directory;

/// Reads what the directory remembers of one contact, its conversation included. One at a time:
/// whoever is asked for next takes the place of the one before.
class Recollection : public QObject
{
    Q_OBJECT

public:
    explicit Recollection(Directory &directory, QObject *parent = nullptr);

    /// recalled() and conversationRecalled() follow, or nothingRecalled().
    /// @{
    void find(const LookUpKey &key);
    void fetch(const ContactId &id);
    /// @}
    /// Nothing more follows.
    void stop();
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    /// The conversation is still to come.
    void recalled(const contactdesk::StoredContact &stored);
    /// The file has nobody like that, or not yet.
    void nothingRecalled();
    /// Unset if there is none.
    void conversationRecalled(const std::optional<contactdesk::StoredConversation> &conversation);

private:
    DirectoryStore::ContactAnswer begin();
    void readConversation(const ContactId &id);

    Directory &m_directory;
    /// Counts what was asked for, so that an answer knows whether it is still wanted.
    int m_ticket = 0;
    bool m_isReading = false;
};

} // namespace contactdesk
