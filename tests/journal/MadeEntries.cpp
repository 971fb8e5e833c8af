#include "journal/MadeEntries.h"

#include "domain/ContactField.h"

namespace contactdesk::made
{

using namespace Qt::StringLiterals;

namespace
{

template <class Enumeration>
Enumeration any(QRandomGenerator &random, Enumeration last)
{
    return static_cast<Enumeration>(random.bounded(static_cast<int>(last) + 1));
}

bool flag(QRandomGenerator &random)
{
    return random.bounded(2) == 1;
}

std::optional<QString> maybeText(QRandomGenerator &random)
{
    return flag(random) ? std::optional(text(random)) : std::nullopt;
}

std::optional<bool> maybeFlag(QRandomGenerator &random)
{
    return flag(random) ? std::optional(flag(random)) : std::nullopt;
}

QDateTime moment(QRandomGenerator &random)
{
    return random.bounded(4) == 0
               ? QDateTime()
               : QDateTime::fromMSecsSinceEpoch(
                     static_cast<qint64>(random.generate64() % 4'000'000'000'000), Qt::UTC);
}

QDateTime fixedMoment()
{
    return QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
}

bool isSame(const std::optional<NewContact> &a, const std::optional<NewContact> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    const auto fields = [](const NewContact &one) {
        return std::tie(one.phoneNumber, one.firstName, one.lastName, one.email, one.instagramId,
                        one.currentCampaign, one.currentCampaignData, one.channel,
                        one.isChatWindowOpen, one.externalId, one.customChannel, one.chatWidgetId,
                        one.botActive, one.doNotDisturb);
    };
    return fields(*a) == fields(*b);
}

} // namespace

QString text(QRandomGenerator &random)
{
    static const QStringList parts{u"a"_s,         u"\""_s,
                                   u"'"_s,         u"\n"_s,
                                   u"\r\n"_s,      u"\\"_s,
                                   u","_s,         u";"_s,
                                   u"ß"_s,         u"é"_s,
                                   u"e\u0301"_s,   u"😀"_s,
                                   u"\uFEFF"_s,    QString(QChar(0)),
                                   u"\u2028"_s,    u"\uFFFF"_s,
                                   u"{\"x\":1}"_s, u"null"_s,
                                   u" "_s,         u"نص"_s,
                                   u"\x01"_s,      u"\x7f"_s,
                                   u"=1+1"_s,      u"<b>"_s};
    switch (random.bounded(8)) {
    case 0:
        return {};
    case 1:
        return u""_s;
    case 2:
        return QString(random.bounded(3000), u'x');
    default:
        break;
    }
    QString made;
    for (int i = random.bounded(1, 8); i > 0; --i)
        made += parts.at(random.bounded(parts.size()));
    return made;
}

FieldSaid said(QRandomGenerator &random)
{
    switch (random.bounded(3)) {
    case 0:
        return {};
    case 1:
        return flag(random);
    default:
        return text(random);
    }
}

Failure failure(QRandomGenerator &random)
{
    return {.kind = any(random, FailureKind::Storage),
            .cause = any(random, FailureCause::MediaNotSaved),
            .status = random.bounded(600),
            .serviceWords = text(random),
            .rawSample = text(random),
            .outcomeKnown = flag(random),
            .mayBeRetried = flag(random),
            .retryAt = moment(random),
            .trace = {.number = static_cast<qint64>(random.generate64() >> 1),
                      .operation = text(random),
                      .askedAt = moment(random),
                      .attempts = random.bounded(9),
                      .duration = std::chrono::milliseconds(random.bounded(99'999))}};
}

NewContact creation(QRandomGenerator &random)
{
    const auto email = EmailAddress::parse(u"Ann+%1@example.com"_s.arg(random.generate()));
    QByteArray data = text(random).toUtf8() + char(0xff) + '\0';
    return {.phoneNumber = *PhoneNumber::fromE164(u"+3161234%1"_s.arg(random.bounded(1000, 9999))),
            .firstName = maybeText(random),
            .lastName = maybeText(random),
            .email = flag(random) ? std::optional(*email) : std::nullopt,
            .instagramId = maybeText(random),
            .currentCampaign = maybeText(random),
            .currentCampaignData = flag(random) ? std::optional(data) : std::nullopt,
            .channel = maybeText(random),
            .isChatWindowOpen = maybeFlag(random),
            .externalId = maybeText(random),
            .customChannel = maybeText(random),
            .chatWidgetId = maybeText(random),
            .botActive = maybeFlag(random),
            .doNotDisturb = maybeFlag(random)};
}

Entry entry(QRandomGenerator &random)
{
    Entry made{.kind = any(random, EntryKind::ListName),
               .state = any(random, EntryState::Undone),
               .contact = {text(random)},
               .contactName = text(random),
               .who = text(random),
               .madeAt = moment(random)};
    for (const ContactField field : allContactFields()) {
        if (random.bounded(6) == 0) {
            made.edits.append({{field, said(random), said(random)},
                               any(random, EditState::GivenUp),
                               said(random)});
        }
    }
    made.answeredUntil = moment(random);
    if (made.kind == EntryKind::Create)
        made.creation = creation(random);
    made.list = {text(random)};
    if (isLocal(made.kind)) {
        made.state = EntryState::Done;
        made.textBefore = text(random);
        made.textAfter = text(random);
    }
    made.isDuplicate = flag(random);
    made.isUnseen = flag(random);
    made.attempts = random.bounded(100);
    made.notBefore = moment(random);
    if (flag(random))
        made.failure = failure(random);
    return made;
}

Entry update(const QString &contact, const QString &before, const QString &after)
{
    return {.contact = {contact},
            .contactName = u"Zoë"_s,
            .who = u"ann"_s,
            .madeAt = fixedMoment(),
            .edits = {{{ContactField::LastName, before, after}}}};
}

Entry note(const QString &contact, const QString &before, const QString &after)
{
    return {.kind = EntryKind::Note,
            .state = EntryState::Done,
            .contact = {contact},
            .contactName = u"Zoë"_s,
            .who = u"ann"_s,
            .madeAt = fixedMoment(),
            .textBefore = before,
            .textAfter = after};
}

Entry creation(const QString &contact, const QString &e164)
{
    return {.kind = EntryKind::Create,
            .contact = {contact},
            .contactName = u"Zoë"_s,
            .who = u"ann"_s,
            .madeAt = fixedMoment(),
            .creation = NewContact{.phoneNumber = *PhoneNumber::fromE164(e164)}};
}

QString difference(const Entry &a, const Entry &b)
{
    QStringList differing;
    const auto compare = [&](const QString &name, const auto &one, const auto &other) {
        if (!(one == other))
            differing.append(name);
    };
    compare(u"id"_s, a.id, b.id);
    compare(u"kind"_s, a.kind, b.kind);
    compare(u"state"_s, a.state, b.state);
    compare(u"batch"_s, a.batch, b.batch);
    compare(u"contact"_s, a.contact, b.contact);
    compare(u"contactName"_s, a.contactName, b.contactName);
    compare(u"who"_s, a.who, b.who);
    compare(u"madeAt"_s, a.madeAt, b.madeAt);
    compare(u"edits"_s, a.edits, b.edits);
    compare(u"answeredUntil"_s, a.answeredUntil, b.answeredUntil);
    compare(u"list"_s, a.list, b.list);
    compare(u"textBefore"_s, a.textBefore, b.textBefore);
    compare(u"textAfter"_s, a.textAfter, b.textAfter);
    compare(u"undoes"_s, a.undoes, b.undoes);
    compare(u"undoneBy"_s, a.undoneBy, b.undoneBy);
    compare(u"isDuplicate"_s, a.isDuplicate, b.isDuplicate);
    compare(u"isUnseen"_s, a.isUnseen, b.isUnseen);
    compare(u"attempts"_s, a.attempts, b.attempts);
    compare(u"notBefore"_s, a.notBefore, b.notBefore);
    compare(u"failure"_s, a.failure, b.failure);
    if (!isSame(a.creation, b.creation))
        differing.append(u"creation"_s);
    return differing.join(u", "_s);
}

} // namespace contactdesk::made
