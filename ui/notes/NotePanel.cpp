#include "ui/notes/NotePanel.h"

#include "journal/Journal.h"
#include "text/PlainSigns.h"
#include "ui/common/Announce.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/TextBounds.h"
#include "ui/notice/NoticeBar.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shownLines = 4;

const QString draftKeyStart = u"note:"_s;

} // namespace

NotePanel::NotePanel(const Theme &theme, Journal &journal, QWidget *parent)
    : Section(tr("Note"), parent),
      m_journal(journal),
      m_text(new QPlainTextEdit),
      m_state(new PlainLabel({}, u"muted"_s)),
      m_save(new QPushButton(tr("Save note"))),
      m_notice(new NoticeBar(theme))
{
    setObjectName(u"notePanel"_s);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setAccessibleDescription(tr("Stays on this computer; the service never gets it."));
    m_text->setTabChangesFocus(true);
    fixHeight(*m_text, theme, shownLines);
    m_text->installEventFilter(this);
    m_state->setObjectName(u"noteState"_s);
    setType(*m_state, TypeSize::Small);
    m_state->setWordWrap(true);
    m_save->setObjectName(u"noteSave"_s);
    m_save->setToolTip(tr("Save the note (Ctrl+Enter)"));
    m_notice->setObjectName(u"noteNotice"_s);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_state, 1);
    row->addWidget(m_save);
    body()->addWidget(m_text);
    body()->addLayout(row);
    body()->addWidget(m_notice);
    setFocusProxy(m_text);

    auto *keys = new PanelKeys(*this);
    keys->add(Qt::CTRL | Qt::Key_Return, [this] { save(); });
    connect(m_save, &QPushButton::clicked, this, &NotePanel::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotePanel::keepTyped);
    wireJournal();
    fill();
}

void NotePanel::wireJournal()
{
    connect(&m_journal, &Journal::notesChanged, this, &NotePanel::follow);
    connect(&m_journal, &Journal::opened, this, [this] { follow(m_contact); });
    connect(&m_journal, &Journal::reloaded, this, [this] { follow(m_contact); });
    connect(&m_journal, &Journal::adopted, this, &NotePanel::rename);
}

std::optional<std::pair<ContactId, QString>> NotePanel::draftIn(const DraftText &draft)
{
    const QJsonDocument content = QJsonDocument::fromJson(draft.content);
    if (!draft.key.startsWith(draftKeyStart) || !content.array().at(0).isString())
        return std::nullopt;
    return std::pair(ContactId{draft.key.mid(draftKeyStart.size())},
                     content.array().at(0).toString());
}

void NotePanel::setContact(const ContactId &contact, const QString &name)
{
    if (contact == m_contact) {
        m_name = name;
        return;
    }
    save();
    m_contact = contact;
    m_name = name;
    m_notice->clear();
    fill();
}

void NotePanel::setDraft(const ContactId &contact, const QString &text)
{
    m_drafts.insert(contact, text);
    if (contact == m_contact)
        fill();
}

void NotePanel::fill()
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_drafts.value(m_contact, m_journal.note(m_contact)));
    m_text->setEnabled(!m_contact.isEmpty());
    showState();
}

void NotePanel::follow(const ContactId &contact)
{
    // What was typed is noted by now.
    if (m_drafts.contains(contact) && m_drafts.value(contact) == m_journal.note(contact))
        keepDraft(contact, std::nullopt);
    if (contact != m_contact)
        return;
    if (!m_drafts.contains(contact) && m_text->toPlainText() != m_journal.note(contact))
        fill();
    showState();
}

void NotePanel::keepTyped()
{
    const QString text = m_text->toPlainText();
    const bool isNoted = text == m_journal.note(m_contact);
    keepDraft(m_contact, isNoted ? std::nullopt : std::optional(text));
    showState();
}

void NotePanel::keepDraft(const ContactId &contact, const std::optional<QString> &text)
{
    if (contact.isEmpty() || (!text && !m_drafts.contains(contact)))
        return;
    if (text)
        m_drafts.insert(contact, *text);
    else
        m_drafts.remove(contact);
    // In a list, since nothing at all would mean that there is no draft: a note that was emptied
    // and not saved is one.
    m_journal.file().saveDraft(
        {.key = draftKeyStart + contact.value,
         .content =
             text ? QJsonDocument(QJsonArray{*text}).toJson(QJsonDocument::Compact) : QByteArray(),
         .at = QDateTime::currentDateTimeUtc()});
}

void NotePanel::save()
{
    record(m_contact, m_name);
}

void NotePanel::record(const ContactId &contact, const QString &name)
{
    if (!m_drafts.contains(contact) || m_saving.contains(contact))
        return;
    const QString text = m_drafts.value(contact);
    m_saving.insert(contact);
    m_notice->clear();
    showState();
    Entry entry;
    entry.kind = EntryKind::Note;
    entry.contact = contact;
    entry.contactName = name;
    entry.textBefore = m_journal.note(contact);
    entry.textAfter = text;
    m_journal.record(
        {entry}, this,
        [this, contact, name, text](const tl::expected<QList<EntryId>, Failure> &written) {
            m_saving.remove(contact);
            if (!written)
                m_notice->tell(contact == m_contact
                                   ? tr("Your note is not saved. It is still here.")
                                   : tr("Your note about “%1” is not saved. It is kept as a draft.")
                                         .arg(inSentence(name)),
                               written.error());
            // What was typed on while it was written, before the agent went on elsewhere.
            else if (m_drafts.value(contact, text) != text &&
                     (contact != m_contact || !m_text->hasFocus()))
                record(contact, name);
            else if (contact == m_contact)
                announce(*this, tr("The note is saved."));
            showState();
        });
}

void NotePanel::rename(const ContactId &former, const ContactId &id)
{
    if (const auto draft = m_drafts.constFind(former); draft != m_drafts.constEnd()) {
        const QString text = *draft;
        keepDraft(former, std::nullopt);
        keepDraft(id, text);
    }
    if (m_contact == former)
        m_contact = id;
}

void NotePanel::showState()
{
    const bool isTyped = m_drafts.contains(m_contact);
    const bool isSaving = m_saving.contains(m_contact);
    m_save->setEnabled(isTyped && !isSaving);
    m_state->setText(isSaving  ? tr("Saving…")
                     : isTyped ? tr("Not saved yet. Stays on this computer.")
                               : tr("Stays on this computer."));
}

bool NotePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // Looking into another window, or into a menu, isn't going on.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            reason != Qt::MenuBarFocusReason)
            save();
    }
    return Section::eventFilter(watched, event);
}

} // namespace contactdesk
