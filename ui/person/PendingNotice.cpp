#include "ui/person/PendingNotice.h"

#include "desk/Desk.h"
#include "domain/ProvisionalId.h"
#include "models/PendingText.h"

#include <QPushButton>

#include <array>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isBeingCreated(const Entry &entry)
{
    return entry.kind == EntryKind::Create && isProvisional(entry.contact);
}

/// Lists have a notice of their own.
bool isAboutFields(const Entry &entry)
{
    return entry.kind == EntryKind::Create || entry.kind == EntryKind::Update;
}

/// The one that the agent should know of first; unset if all is well.
std::optional<Entry> mostPressing(const QList<Entry> &open)
{
    using Matters = bool (*)(const Entry &);
    const std::array<Matters, 4> order{
        [](const Entry &entry) { return entry.state == EntryState::Conflict; },
        [](const Entry &entry) { return entry.state == EntryState::Refused; },
        [](const Entry &entry) { return entry.state == EntryState::OutcomeUnknown; },
        isBeingCreated};
    for (const Matters matters : order) {
        for (const Entry &entry : open) {
            if (isAboutFields(entry) && matters(entry))
                return entry;
        }
    }
    return {};
}

/// Nothing that is told differs.
bool saysTheSame(const Entry &a, const Entry &b)
{
    const bool isSendingOnly =
        !needsAgent(a) && !needsAgent(b) &&
        (a.state == EntryState::OutcomeUnknown) == (b.state == EntryState::OutcomeUnknown);
    return a.id == b.id && (isSendingOnly ||
                            (a.state == b.state && a.edits == b.edits && a.attempts == b.attempts));
}

QList<ContactField> fieldsInConflict(const Entry &entry)
{
    QList<ContactField> fields;
    for (const EntryEdit &edit : entry.edits) {
        if (edit.state == EditState::Conflict)
            fields.append(edit.field);
    }
    return fields;
}

} // namespace

PendingNotice::PendingNotice(const Theme &theme, Desk &desk, QWidget *parent)
    : NoticeBar(theme, parent), m_desk(desk)
{
    setObjectName(u"saveNotice"_s);
    connect(&desk.journal(), &Journal::contactChanged, this, [this](const ContactId &id) {
        if (id == m_desk.openContact().id())
            update();
    });
    connect(&desk.journal(), &Journal::opened, this, &PendingNotice::update);
    connect(&desk.journal(), &Journal::reloaded, this, &PendingNotice::update);
    connect(&desk.openContact(), &OpenContact::adopted, this, &PendingNotice::update);
}

void PendingNotice::startAnother()
{
    m_told.reset();
    clear();
    update();
}

void PendingNotice::tellNotSaved(const Failure &failure)
{
    m_told.reset();
    NoticeBar::tell(tr("Not saved. What you typed is still here."), failure);
}

void PendingNotice::update()
{
    const auto entry = mostPressing(m_desk.journal().entriesOf(m_desk.openContact().id()));
    if (!entry) {
        // What isn't about an entry stays until it is closed or another contact is open.
        if (m_told)
            clear();
        m_told.reset();
        return;
    }
    if (m_told && saysTheSame(*m_told, *entry))
        return;
    m_told = entry;
    tell(*entry);
}

void PendingNotice::tell(const Entry &entry)
{
    if (entry.state == EntryState::Conflict)
        tellConflict(entry);
    else if (entry.state == EntryState::Refused)
        tellRefused(entry);
    else if (isBeingCreated(entry))
        tellCreation(entry);
}

void PendingNotice::tellConflict(const Entry &entry)
{
    const QString fields = labels(fieldsInConflict(entry));
    if (entry.isDuplicate)
        NoticeBar::tell(
            NoticeKind::Warning, tr("The service has this contact already."),
            fields.isEmpty()
                ? tr("What you typed is not sent before you have seen the difference.")
                : tr("What you typed differs in: %1. Choose which values shall hold.").arg(fields));
    else
        NoticeBar::tell(NoticeKind::Warning, tr("Somebody else changed the same: %1.").arg(fields),
                        tr("Your change is kept and not sent before you have chosen which value "
                           "shall hold."));
    QPushButton *choose = offer(tr("Choose…"));
    choose->setObjectName(u"resolveConflict"_s);
    connect(choose, &QPushButton::clicked, this,
            [this, id = entry.id] { Q_EMIT conflictRequested(id); });
    offerDiscard(entry, tr("Leave it as the service has it"));
}

void PendingNotice::tellRefused(const Entry &entry)
{
    NoticeBar::tell(entry.kind == EntryKind::Create
                        ? tr("Not created. What you typed is kept here.")
                        : tr("Refused by the service. What you typed is kept here."),
                    entry.failure.value_or(Failure()));
    QPushButton *edit = offer(tr("Edit"));
    edit->setObjectName(u"editEntry"_s);
    connect(edit, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT editRequested(id); });
    QPushButton *retry = offer(tr("Try again"));
    retry->setObjectName(u"retryEntry"_s);
    connect(retry, &QPushButton::clicked, this,
            [this, id = entry.id] { m_desk.journal().retry(id); });
    offerDiscard(entry, tr("Discard"));
}

void PendingNotice::tellCreation(const Entry &entry)
{
    if (entry.state == EntryState::OutcomeUnknown) {
        NoticeBar::tell(NoticeKind::Warning, tr("Perhaps created: the service's answer was lost."),
                        tr("The service is being asked whether it has this contact, so that "
                           "nobody is created twice. You can go on working with it."));
        return;
    }
    const QString saved = tr("It is saved here and goes to the service by itself. You can go on "
                             "working with it.");
    const QString reason = pendingReason({entry});
    NoticeBar::tell(NoticeKind::Information, tr("Being created"),
                    reason.isEmpty() ? saved : QString(saved + u' ' + reason));
}

void PendingNotice::offerDiscard(const Entry &entry, const QString &text)
{
    QPushButton *discard = offer(text);
    discard->setObjectName(u"discardEntry"_s);
    connect(discard, &QPushButton::clicked, this,
            [this, id = entry.id] { m_desk.editor().discard(id); });
}

} // namespace contactdesk
