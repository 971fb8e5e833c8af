#pragma once

#include "journal/Entry.h"
#include "ui/notice/NoticeBar.h"

namespace contactdesk
{

class Desk;

/// Says what became of what was saved for the open contact, as far as the agent should know or has
/// to decide something, and offers what can be done about it.
class PendingNotice : public NoticeBar
{
    Q_OBJECT

public:
    PendingNotice(const Theme &theme, Desk &desk, QWidget *parent = nullptr);

    /// Nothing was written to this computer's disk; what was typed is still in the form.
    void tellNotSaved(const Failure &failure);
    /// From here on it is about the contact that is open now.
    void startAnother();

Q_SIGNALS:
    /// The agent wants to choose whose values shall hold.
    void conflictRequested(contactdesk::EntryId id);
    /// The agent wants to mend what was refused.
    void editRequested(contactdesk::EntryId id);

private:
    void update();
    void tell(const Entry &entry);
    void tellConflict(const Entry &entry);
    void tellRefused(const Entry &entry);
    void tellCreation(const Entry &entry);
    void offerDiscard(const Entry &entry, const QString &text);

    Desk &m_desk;
    /// What is told of: told again only when it stands otherwise, so that it can be closed.
    std::optional<Entry> m_told;
};

} // namespace contactdesk
