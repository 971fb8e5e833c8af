#include "domain/EmailAddress.h"

#include "domain/Placeholders.h"

#include <QCoreApplication>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(EmailAddress)
};

// RFC 5321, 4.5.3.1: 64 octets before the @, 254 in all, 63 a label.
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLabel = 63;

bool isLabel(QStringView label)
{
    const auto allowed = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'-';
    };
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-' &&
           label.back() != u'-' && std::all_of(label.begin(), label.end(), allowed);
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    const auto isDigit = [](QChar c) {
        return c.isDigit();
    };
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isLabel) &&
           !std::all_of(labels.back().begin(), labels.back().end(), isDigit);
}

bool isLocalPart(QStringView local)
{
    const auto forbidden = [](QChar c) {
        return "\"(),:;<>[\\]"_L1.contains(c) || !c.isPrint();
    };
    return !local.isEmpty() && local.front() != u'.' && local.back() != u'.' &&
           !local.contains(u".."_s) && std::none_of(local.begin(), local.end(), forbidden);
}

} // namespace

QString sentence(EmailAddressProblem problem)
{
    switch (problem) {
    case EmailAddressProblem::Empty:
        return Text::tr("Type an e-mail address.");
    case EmailAddressProblem::HasSpace:
        return Text::tr("An e-mail address has no spaces.");
    case EmailAddressProblem::NoAt:
        return Text::tr("This e-mail address has no @. An address looks like name@example.com.");
    case EmailAddressProblem::SeveralAts:
        return Text::tr("An e-mail address has only one @.");
    case EmailAddressProblem::NothingBeforeAt:
        return Text::tr("The part before the @ is not one that an e-mail address can have.");
    case EmailAddressProblem::BadDomain:
        return Text::tr("The part after the @ is not a mail domain. It looks like example.com.");
    case EmailAddressProblem::TooLong:
        return Text::tr("This e-mail address is too long.");
    case EmailAddressProblem::Placeholder:
        break;
    }
    return Text::tr("The service uses this address for “not given”. It belongs to nobody.");
}

tl::expected<EmailAddress, EmailAddressProblem> EmailAddress::parse(const QString &text)
{
    const auto problem = [](EmailAddressProblem value) {
        return tl::unexpected(value);
    };
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return problem(EmailAddressProblem::Empty);
    if (trimmed.size() > longestAddress)
        return problem(EmailAddressProblem::TooLong);
    if (std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isSpace(); }))
        return problem(EmailAddressProblem::HasSpace);

    const qsizetype at = trimmed.indexOf(u'@');
    if (at < 0)
        return problem(EmailAddressProblem::NoAt);
    if (trimmed.indexOf(u'@', at + 1) >= 0)
        return problem(EmailAddressProblem::SeveralAts);
    if (at > longestLocalPart)
        return problem(EmailAddressProblem::TooLong);
    if (!isLocalPart(QStringView(trimmed).left(at)))
        return problem(EmailAddressProblem::NothingBeforeAt);
    if (!isDomain(QStringView(trimmed).mid(at + 1)))
        return problem(EmailAddressProblem::BadDomain);
    if (isPlaceholderEmail(trimmed))
        return problem(EmailAddressProblem::Placeholder);
    return EmailAddress(trimmed);
}

} // namespace contactdesk
