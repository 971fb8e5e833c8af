#pragma once

#include "domain/Identifiers.h"
#include "ui/common/Section.h"

#include <QHash>
#include <QSet>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace contactdesk
{

struct DraftText;
class Journal;
class NoticeBar;

/// What an agent notes about a contact; it stays on this computer. Saved by the button, by
/// Ctrl+Enter, and when the agent goes on elsewhere; until then it is kept as a draft.
class NotePanel : public Section
{
    Q_OBJECT

public:
    /// The journal must outlive this widget.
    NotePanel(const Theme &theme, Journal &journal, QWidget *parent = nullptr);

    /// Saves what was typed about the one before. An empty id for nobody.
    void setContact(const ContactId &contact, const QString &name);

    /// What was typed about a contact and not saved, as it was kept; see draftIn().
    void setDraft(const ContactId &contact, const QString &text);
    /// The half-typed note in a draft of the journal; unset if it is something else's.
    static std::optional<std::pair<ContactId, QString>> draftIn(const DraftText &draft);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wireJournal();
    void keepTyped();
    void keepDraft(const ContactId &contact, const std::optional<QString> &text);
    void save();
    void record(const ContactId &contact, const QString &name);
    void rename(const ContactId &former, const ContactId &id);
    /// Puts what is noted or half typed about the contact into the field.
    void fill();
    /// The note may have changed in the journal: it is shown unless something is typed.
    void follow(const ContactId &contact);
    void showState();

    Journal &m_journal;
    ContactId m_contact;
    QString m_name;
    /// What is typed and not in the journal.
    QHash<ContactId, QString> m_drafts;
    /// Whose notes are being written.
    QSet<ContactId> m_saving;
    QPlainTextEdit *m_text;
    QLabel *m_state;
    QPushButton *m_save;
    NoticeBar *m_notice;
};

} // namespace contactdesk
