#include "outbox/OutboxFixture.h"

#include "domain/ProvisionalId.h"
#include "service/HurriedTime.h"
#include "service/Waiting.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Waits for the one answer of a file's question.
template <class T, class Ask>
tl::expected<T, Failure> answerTo(const Ask &ask)
{
    QObject context;
    std::optional<tl::expected<T, Failure>> answer;
    ask(&context, [&](tl::expected<T, Failure> given) { answer = std::move(given); });
    waitFor([&] { return answer.has_value(); });
    return answer.value_or(tl::unexpected(Failure{.kind = FailureKind::TimedOut}));
}

} // namespace

OutboxFixture::OutboxFixture(ServiceAccount account, SendingPolicy policy, const QString &folder)
    : m_account(std::move(account)),
      m_policy(policy),
      m_place(folder.isEmpty() ? m_folder.filePath(u"desk"_s) : folder)
{
}

bool OutboxFixture::open(bool sends)
{
    m_journal = std::make_unique<Journal>(folder(), u"agent"_s, time.timekeeper().now);
    if (!waitFor([this] { return m_journal->isOpened(); }))
        return false;
    if (sends)
        send();
    return true;
}

void OutboxFixture::send()
{
    m_service = std::make_unique<ContactService>(m_account, nullptr, ServiceLimits{},
                                                 withoutPauses(time.timekeeper().now));
    const KeyFinder finder = [this](const ContactId &contact,
                                    const std::function<void(std::optional<LookUpKey>)> &found) {
        const auto key = keys.constFind(contact);
        found(key == keys.constEnd() ? std::nullopt : std::optional(*key));
    };
    m_outbox =
        std::make_unique<Outbox>(*m_journal, *m_service, finder, time.timekeeper(), m_policy);
    QObject::connect(m_outbox.get(), &Outbox::learned, m_outbox.get(),
                     [this](const Contact &contact) { learned.append(contact); });
    QObject::connect(m_outbox.get(), &Outbox::stateChanged, m_outbox.get(),
                     [this] { states.append(m_outbox->state().kind); });
}

void OutboxFixture::close()
{
    stop();
    m_journal.reset();
}

void OutboxFixture::stop()
{
    m_outbox.reset();
    m_service.reset();
}

QList<EntryId> OutboxFixture::record(const QList<Entry> &entries)
{
    return answerTo<QList<EntryId>>([&](QObject *context, const auto &answer) {
               m_journal->record(entries, context, answer);
           })
        .value_or(QList<EntryId>());
}

EntryId OutboxFixture::record(const Entry &entry)
{
    return record(QList<Entry>{entry}).value(0);
}

Entry OutboxFixture::entry(EntryId id)
{
    if (const Entry *open = m_journal->entry(id))
        return *open;
    return answerTo<std::optional<Entry>>([&](QObject *context, const auto &answer) {
               m_journal->file().fetch(id, context, answer);
           })
        .value_or(std::nullopt)
        .value_or(Entry{.state = EntryState::Waiting});
}

bool OutboxFixture::becomes(EntryId id, EntryState state)
{
    const bool ends = state == EntryState::Done || state == EntryState::Undone;
    // Of another window's entry this one may not have heard yet.
    const bool came = waitFor([&] {
        const Entry *open = m_journal->entry(id);
        return open ? open->state == state : ends && entry(id).state == state;
    });
    if (!came)
        qWarning() << "it is" << static_cast<int>(entry(id).state);
    return came;
}

bool OutboxFixture::rests()
{
    int rounds = 0;
    return waitFor([&] {
        rounds = m_outbox->isBusy() ? 0 : rounds + 1;
        return rounds > 5;
    });
}

QList<HistoryLine> OutboxFixture::history(EntryId id)
{
    const auto page = answerTo<HistoryPage>([&](QObject *context, const auto &answer) {
        m_journal->file().history({}, 0, 10'000, context, answer);
    });
    QList<HistoryLine> lines;
    if (page) {
        for (const HistoryLine &line : page->lines) {
            if (line.entry == id)
                lines.prepend(line);
        }
    }
    return lines;
}

Entry update(const QString &contact, const FieldEdits &edits)
{
    return {.kind = EntryKind::Update, .contact = {contact}, .edits = openEdits(edits)};
}

FieldEdit text(ContactField field, const FieldSaid &before, const QString &after)
{
    return {field, before, after};
}

Entry addition(const QString &contact, const QString &list)
{
    return {.kind = EntryKind::AddToList, .contact = {contact}, .list = {list}};
}

Entry removal(const QString &contact, const QString &list)
{
    return {.kind = EntryKind::RemoveFromList, .contact = {contact}, .list = {list}};
}

ContactId provisional(const QString &number)
{
    Contact contact;
    contact[ContactField::PhoneNumber] = Field::known(number, Source::Typed, QDateTime());
    return provisionalIdOf(contact);
}

Entry creation(const QString &number, const QString &firstName, const QString &lastName)
{
    NewContact typed{.phoneNumber = *PhoneNumber::fromE164(number), .firstName = firstName};
    FieldEdits edits{text(ContactField::FirstName, {}, firstName)};
    if (!lastName.isEmpty()) {
        typed.lastName = lastName;
        edits.append(text(ContactField::LastName, {}, lastName));
    }
    return {.kind = EntryKind::Create,
            .contact = provisional(number),
            .edits = openEdits(edits),
            .creation = typed};
}

ScriptedServer::Turn acknowledged()
{
    return ScriptedServer::answer(200, R"({"success":true,"message":"Done"})");
}

ScriptedServer::Turn found(const QByteArray &id, const QByteArray &members)
{
    const QByteArray contact =
        members.isEmpty() ? QByteArray() : R"(,"contact":{"id":")" + id + R"(",)" + members + '}';
    return ScriptedServer::answer(200,
                                  R"({"success":true,"contactId":")" + id + '"' + contact + '}');
}

ScriptedServer::Turn notFound()
{
    return ScriptedServer::answer(404, R"({"success":false,"message":"Contact not found"})");
}

ScriptedServer::Turn created(const QByteArray &id)
{
    return ScriptedServer::answer(200, R"({"success":true,"data":{"contactId":")" + id + R"("}})");
}

QList<QByteArray> writesIn(const QList<ScriptedServer::Request> &requests)
{
    QList<QByteArray> writes;
    for (const ScriptedServer::Request &request : requests) {
        const QByteArray line = request.firstLine();
        const QByteArray verb = line.left(line.indexOf(' '));
        if (verb == "GET")
            continue;
        QByteArray path = line.mid(verb.size() + 1);
        path = path.left(path.indexOf('?')).mid(int(qstrlen("/v1/contacts")));
        path.replace('/', ' ');
        writes.append(verb + path);
    }
    return writes;
}

} // namespace contactdesk
