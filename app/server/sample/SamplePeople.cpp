#include "server/sample/SamplePeople.h"

#include "domain/Placeholders.h"
#include "server/SampleData.h"
#include "server/sample/SampleAddresses.h"
#include "server/sample/SampleDialogue.h"
#include "server/sample/SampleFeatured.h"
#include "server/sample/SampleTags.h"

#include <algorithm>
#include <cmath>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint64 seed = 20261120;
constexpr auto idSigns = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr auto digits = u"0123456789";
constexpr int minutesPerYear = 365 * 24 * 60;

std::vector<SampleLanguage> allLanguages()
{
    using namespace sample;
    return {english(), dutch(),      german(),  french(),   spanish(), portuguese(),
            italian(), polish(),     czech(),   swedish(),  danish(),  turkish(),
            greek(),   ukrainian(),  arabic(),  hebrew(),   persian(), hindi(),
            thai(),    vietnamese(), chinese(), japanese(), korean()};
}

/// Makes people one after the other, every draw from the one source, in a fixed order.
class Maker
{
public:
    QList<SamplePerson> makeAll();

private:
    SamplePerson featured(const SampleFeatured &from);
    SamplePerson ordinary(const SampleLanguage &language, const SamplePlace &place);
    void nameByChance(ContactRecord &record, const SampleLanguage &language);
    int messageCountByChance();
    void settle(SamplePerson &person, int tags, int lists);
    void setChannel(ContactRecord &record);
    void setHistory(ContactRecord &record, const QList<Message> &messages);
    void setState(ContactRecord &record);

    template <class T>
    QList<T> someOf(QList<T> all, int count)
    {
        QList<T> some;
        while (some.size() < count && !all.isEmpty())
            some.append(all.takeAt(m_random.below(static_cast<int>(all.size()))));
        return some;
    }

    SampleRandom m_random{seed};
    SampleAddresses m_addresses{m_random};
};

QList<SamplePerson> Maker::makeAll()
{
    const std::vector<SampleFeatured> featuredPeople = sampleFeatured();
    for (const SampleFeatured &person : featuredPeople) {
        m_addresses.reserve(person.phoneNumber);
        m_addresses.reserve(person.email);
    }
    QList<SamplePerson> people;
    for (const SampleFeatured &person : featuredPeople)
        people.append(featured(person));
    for (const SampleLanguage &language : allLanguages()) {
        for (const SamplePlace &place : language.places) {
            for (int i = 0; i < place.people; ++i)
                people.append(ordinary(language, place));
        }
    }
    return people;
}

SamplePerson Maker::featured(const SampleFeatured &from)
{
    const SampleLanguage language = from.language();
    SamplePerson person;
    person.record.firstName = from.firstName;
    person.record.lastName = from.lastName;
    person.record.email = from.email;
    person.record.phoneNumber = from.phoneNumber;
    person.messages =
        SampleDialogue(language, m_random).compose(from.firstName, from.messages, true);
    settle(person, from.tags, from.lists);
    return person;
}

SamplePerson Maker::ordinary(const SampleLanguage &language, const SamplePlace &place)
{
    SamplePerson person;
    person.record.phoneNumber = m_addresses.phoneNumber(place);
    nameByChance(person.record, language);
    const QString calledBy =
        isPlaceholderName(person.record.firstName) ? QString() : person.record.firstName;
    person.messages = SampleDialogue(language, m_random)
                          .compose(calledBy, messageCountByChance(), m_random.chance(8));
    settle(person, std::max(0, m_random.between(-2, 4)), std::max(0, m_random.between(-2, 3)));
    return person;
}

void Maker::nameByChance(ContactRecord &record, const SampleLanguage &language)
{
    const SampleName &first = m_random.pick(language.firstNames);
    const SampleName &last = m_random.pick(language.lastNames);
    const bool hasFirst = !m_random.chance(7);
    const bool hasLast = hasFirst && !m_random.chance(6);
    const bool hasEmail = hasLast && m_random.chance(75);
    record.firstName = hasFirst ? QString::fromUtf8(first.native) : placeholderName();
    record.lastName = hasLast ? QString::fromUtf8(last.native) : placeholderName();
    record.email = hasEmail ? m_addresses.email(first, last) : placeholderEmail();
}

int Maker::messageCountByChance()
{
    const int draw = m_random.below(100);
    if (draw < 12)
        return 0;
    if (draw < 55)
        return m_random.between(1, 20);
    if (draw < 88)
        return m_random.between(15, 60);
    if (draw < 97)
        return m_random.between(60, 160);
    return m_random.between(200, 420);
}

void Maker::settle(SamplePerson &person, int tags, int lists)
{
    ContactRecord &record = person.record;
    record.id.value = m_random.text(idSigns, 20);
    QList<ListId> allLists;
    for (const ContactList &list : sampleLists())
        allLists.append(list.id);
    person.tags = someOf(sampleTags(), tags);
    person.lists = someOf(allLists, lists);
    setChannel(record);
    setHistory(record, person.messages);
    setState(record);
}

void Maker::setChannel(ContactRecord &record)
{
    const int draw = m_random.below(100);
    if (draw < 60) {
        record.channel = u"whatsapp"_s;
    } else if (draw < 72) {
        record.channel = u"instagram"_s;
        record.instagramId = "17841"_L1 + m_random.text(digits, 12);
    } else if (draw < 84) {
        record.channel = u"webchat"_s;
        record.chatWidgetId = "widget-"_L1 + m_random.text(digits, 4);
    } else if (draw < 92) {
        record.channel = u"sms"_s;
    } else if (draw < 97) {
        record.channel = u"messenger"_s;
    } else {
        record.channel = u"custom"_s;
        record.customChannel = u"shop counter"_s;
    }
    if (m_random.chance(30))
        record.externalId = "CRM-"_L1 + m_random.text(digits, 6);
}

void Maker::setHistory(ContactRecord &record, const QList<Message> &messages)
{
    if (messages.isEmpty()) {
        record.createdAt = sampleNow().addSecs(-60LL * m_random.between(60, 2 * minutesPerYear));
        return;
    }
    record.createdAt = messages.first().time.addSecs(-m_random.between(5, 5000));
    record.lastActivityAt = messages.last().time;
    int outbound = 0;
    for (const Message &message : messages) {
        if (message.direction == MessageDirection::Inbound)
            record.lastIncomingMessageAt = message.time;
        else
            ++outbound;
    }
    record.botMessageCount = outbound * m_random.between(30, 90) / 100;
    record.creditsUsed = record.botMessageCount * 0.25;
}

void Maker::setState(ContactRecord &record)
{
    record.botActive = m_random.chance(75);
    record.doNotDisturb = m_random.chance(6);
    if (record.doNotDisturb)
        record.doNotDisturbReason = u"asked to be left alone"_s;
    record.chatConcluded = record.lastActivityAt.isValid() && m_random.chance(40);
    record.chatWindowOpen = m_random.chance(10);
    if (m_random.chance(35)) {
        record.currentCampaign = m_random.pick(
            std::array{u"Autumn 2026"_s, u"Service reminder"_s, u"Winter sale"_s, u"冬季促销"_s});
        if (m_random.chance(30))
            record.currentCampaignData = R"({"source":"qr-code","step":2})";
    }
}

} // namespace

QList<SamplePerson> samplePeople()
{
    return Maker().makeAll();
}

} // namespace contactdesk
