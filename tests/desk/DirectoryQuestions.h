#pragma once

#include "desk/Directory.h"

#include <QTest>

#include <optional>

namespace contactdesk
{

/// What the directory answers, waited for. It reads what is in the file by then: what was learned a
/// moment ago may still be on its way there, so ask again (QTRY_…) where that matters.
/// @{
inline SearchAnswer everybody(Directory &directory)
{
    QObject context;
    std::optional<SearchAnswer> found;
    directory.search({}, 10'000, &context, [&](const SearchAnswer &answer) { found = answer; });
    if (!QTest::qWaitFor([&] { return found.has_value(); }))
        qWarning("The search was not answered");
    return found.value_or(SearchAnswer{{}, -1});
}

/// In the order that the directory gives them in.
inline QStringList everybodysIds(Directory &directory)
{
    QStringList ids;
    for (const FoundContact &found : everybody(directory).contacts)
        ids.append(found.summary.id.value);
    return ids;
}

template <class T>
std::optional<T>
waitedFor(const std::function<void(QObject *, std::function<void(std::optional<T>)>)> &ask)
{
    QObject context;
    bool isAnswered = false;
    std::optional<T> told;
    ask(&context, [&](const std::optional<T> &answer) {
        isAnswered = true;
        told = answer;
    });
    if (!QTest::qWaitFor([&] { return isAnswered; }))
        qWarning("The directory did not answer");
    return told;
}

inline std::optional<StoredContact> fetched(Directory &directory, const ContactId &id)
{
    return waitedFor<StoredContact>([&](QObject *context, DirectoryStore::ContactAnswer answer) {
        directory.fetch(id, context, std::move(answer));
    });
}

inline std::optional<StoredConversation> fetchedConversation(Directory &directory,
                                                             const ContactId &id)
{
    return waitedFor<StoredConversation>(
        [&](QObject *context, DirectoryStore::ConversationAnswer answer) {
            directory.fetchConversation(id, context,
                                        [answer = std::move(answer)](const auto &conversation) {
                                            if (!conversation || conversation->isWhole())
                                                answer(conversation);
                                        });
        });
}

/// The id of who has the number or address; "nobody" if nobody has.
inline QString foundBy(Directory &directory, const LookUpKey &key)
{
    const auto stored =
        waitedFor<StoredContact>([&](QObject *context, DirectoryStore::ContactAnswer answer) {
            directory.find(key, context, std::move(answer));
        });
    return stored ? stored->contact.id.value : QStringLiteral("nobody");
}
/// @}

/// Has the directory learn it, and waits until it is in the file. False if it doesn't come there.
inline bool learnAndWrite(Directory &directory, const Contact &contact)
{
    QObject context;
    bool isThere = false;
    QObject::connect(&directory, &Directory::rowChanged, &context,
                     [&](const ContactSummary &row) { isThere = isThere || row.id == contact.id; });
    directory.learn(contact);
    return QTest::qWaitFor([&] { return isThere; });
}

} // namespace contactdesk
