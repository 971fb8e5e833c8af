#pragma once

#include "journal/Entry.h"
#include "models/ConflictModel.h"
#include "ui/common/Section.h"

class QLabel;
class QPushButton;

namespace contactdesk
{

class ConflictView;
class ElidedLabel;
class Journal;

/// The choice between what the agent typed and what the service says meanwhile, for each field of
/// one entry. The journal is told when all are chosen and the agent applies it.
class ConflictPanel : public Section
{
    Q_OBJECT

public:
    /// The journal must outlive this widget.
    ConflictPanel(const Theme &theme, Journal &journal, QWidget *parent = nullptr);

    /// Shows an entry; what was chosen for another and not applied is forgotten.
    void setEntry(EntryId id);

    /// The entry that is shown, and what was chosen and not applied.
    struct Chosen {
        EntryId entry;
        QList<std::optional<Choice>> choices;
    };
    Chosen chosen() const;
    void choose(const Chosen &chosen);

Q_SIGNALS:
    void openRequested(const contactdesk::ContactId &contact);
    /// Nothing of the entry is in conflict any more.
    void settled(contactdesk::EntryId id);
    /// The agent leaves it for later.
    void closed();

private:
    void showState();
    void apply();

    Journal &m_journal;
    ConflictModel *m_model;
    ConflictView *m_view;
    ElidedLabel *m_whom;
    QLabel *m_explanation;
    QLabel *m_state;
    QPushButton *m_allMine;
    QPushButton *m_allTheirs;
    QPushButton *m_open;
    QPushButton *m_apply;
};

} // namespace contactdesk
