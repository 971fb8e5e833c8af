#pragma once

#include "domain/LookUpKey.h"
#include "store/DirectoryStore.h"

#include <QObject>

#include <memory>
#include <stop_token>

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
    ~Recollection() override;

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
    /// Unset if there is none. Of a long one first the newest messages, and then all; these are
    /// unset if they couldn't be read.
    void conversationRecalled(const std::optional<contactdesk::StoredConversation> &conversation);

private:
    DirectoryStore::ContactAnswer begin();
    void readConversation(const ContactId &id);

    Directory &m_directory;
    /// Counts what was asked for, so that an answer knows whether it is still wanted.
    int m_ticket = 0;
    /// Of the conversation that is being read. On the heap, since gcc 12 warns of one that is
    /// assigned.
    std::unique_ptr<std::stop_source> m_reading = std::make_unique<std::stop_source>();
    bool m_isReading = false;
};

} // namespace contactdesk
