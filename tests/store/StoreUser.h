#pragma once

#include "store/DirectoryStore.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTest>

namespace contactdesk
{

/// Somebody who uses a directory and waits for what it answers.
class StoreUser
{
public:
    explicit StoreUser(const QString &file)
        : store(file),
          opened(&store, &DirectoryStore::opened),
          ready(&store, &DirectoryStore::searchReady),
          learned(&store, &DirectoryStore::learned),
          changed(&store, &DirectoryStore::changed),
          failed(&store, &DirectoryStore::failed)
    {
    }

    bool isOpen()
    {
        return QTest::qWaitFor([this] { return !opened.isEmpty(); }, patience);
    }
    bool isReady()
    {
        return QTest::qWaitFor([this] { return !ready.isEmpty(); }, patience);
    }
    DirectoryNews news()
    {
        return isOpen() ? opened.last().at(0).value<DirectoryNews>() : DirectoryNews();
    }
    Failure failure() const
    {
        return failed.isEmpty() ? Failure() : failed.last().at(0).value<Failure>();
    }

    /// Waits until what was written until now is written.
    bool learn(const Contact &contact)
    {
        const auto before = learned.size();
        store.learn(contact);
        return QTest::qWaitFor([&] { return learned.size() > before; }, patience);
    }

    std::optional<StoredContact> fetch(const QString &id)
    {
        return answer<std::optional<StoredContact>>(
            [&](auto take) { store.fetch({id}, &store, take); });
    }
    /// "" for nobody.
    QString find(const QString &key)
    {
        const auto found = answer<std::optional<StoredContact>>([&](auto take) {
            store.find(*parseLookUpKey(key, QStringLiteral("NL")), &store, take);
        });
        return found ? found->contact.id.value : QString();
    }
    std::optional<StoredConversation> conversation(const QString &id)
    {
        return answer<std::optional<StoredConversation>>([&](auto take) {
            store.fetchConversation({id}, &store, [take](const auto &read) {
                if (!read || read->isWhole())
                    take(read);
            });
        });
    }
    SearchAnswer search(const QString &text, int limit = 50)
    {
        const auto query =
            SearchQuery::parse(text, QStringLiteral("NL"), QDateTime::currentDateTimeUtc());
        return answer<SearchAnswer>([&](auto take) { store.search(query, limit, &store, take); });
    }
    QStringList idsOf(const QString &text, int limit = 50)
    {
        QStringList ids;
        for (const FoundContact &found : search(text, limit).contacts)
            ids.append(found.summary.id.value);
        return ids;
    }
    BulkOutcome insert(BulkSource source)
    {
        return answer<BulkOutcome>([&](auto take) {
            store.insert(std::move(source), {}, &store, [](const BulkProgress &) {}, take);
        });
    }
    BulkOutcome insert(const QList<Contact> &contacts)
    {
        return insert([contacts, isGiven = false]() mutable {
            return std::exchange(isGiven, true) ? std::nullopt : std::optional(contacts);
        });
    }

    DirectoryStore store;
    QSignalSpy opened;
    QSignalSpy ready;
    QSignalSpy learned;
    QSignalSpy changed;
    QSignalSpy failed;

private:
    static constexpr int patience = 30'000;

    template <class Value, class Ask>
    Value answer(Ask ask)
    {
        // Shared, since an answer may come after nobody waits for it any more.
        auto value = std::make_shared<std::optional<Value>>();
        ask([value](const Value &given) { *value = given; });
        if (!QTest::qWaitFor([&] { return value->has_value(); }, patience))
            qWarning("no answer");
        return value->value_or(Value());
    }
};

} // namespace contactdesk
