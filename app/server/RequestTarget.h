#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace contactdesk
{

/// The path and query of a request, taken apart before they are decoded: an id with an encoded
/// slash stays one segment. As in a form, `+` in a query is a space, so a client that forgot
/// to write it as %2B gets no help.
class RequestTarget
{
public:
    /// std::nullopt for what no URL may hold, broken percent-encoding, broken UTF-8 or a NUL.
    static std::optional<RequestTarget> parse(const QByteArray &target);

    /// Decoded; a trailing slash leaves an empty last one.
    const QStringList &segments() const { return m_segments; }

    /// Every value given for a parameter, in order.
    QStringList values(QStringView name) const;

private:
    QStringList m_segments;
    QList<std::pair<QString, QString>> m_query;
};

} // namespace contactdesk
