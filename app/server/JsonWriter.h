#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace contactdesk
{

/// Writes JSON straight into bytes, keys in the order given. A conversation of thousands of
/// messages needs no tree of values this way. The caller balances begin and end.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    void key(QLatin1StringView name);
    void value(QStringView text);
    void value(bool truth);
    void value(double number);
    void null();
    /// `json` goes in as it is.
    void raw(const QByteArray &json);

    void field(QLatin1StringView name, QStringView text);
    void field(QLatin1StringView name, bool truth);
    void field(QLatin1StringView name, double number);
    /// null if unset.
    void field(QLatin1StringView name, const std::optional<QString> &text);
    /// ISO 8601, UTC, with milliseconds; null if invalid.
    void field(QLatin1StringView name, const QDateTime &time);

    const QByteArray &text() const { return m_text; }

private:
    void separate();

    QByteArray m_text;
    bool m_needsComma = false;
};

} // namespace contactdesk
