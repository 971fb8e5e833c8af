#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace contactdesk
{

/// Why a text is not an e-mail address that mail could be sent to.
enum class EmailAddressProblem {
    Empty,
    HasSpace,
    NoAt,
    SeveralAts,
    NothingBeforeAt,
    BadDomain,
    TooLong,
    Placeholder
};

/// A sentence for the agent, translated: what is wrong and what would be right.
QString sentence(EmailAddressProblem problem);

/// An e-mail address of ordinary form: local part, one @, a domain with a dot. Quoted local parts
/// and bare hosts are refused: no customer has one, and a typing error looks just like them.
class EmailAddress
{
public:
    static tl::expected<EmailAddress, EmailAddressProblem> parse(const QString &text);

    /// As typed, without the surrounding space; the case is kept.
    const QString &text() const { return m_text; }

    bool operator==(const EmailAddress &) const = default;

private:
    explicit EmailAddress(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace contactdesk
