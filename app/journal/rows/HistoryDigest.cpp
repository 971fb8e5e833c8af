#include "journal/rows/HistoryDigest.h"

#include "domain/FieldNames.h"
#include "journal/rows/StoredNames.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <sqlite3.h>

namespace contactdesk
{

namespace
{

class LineDigest
{
public:
    explicit LineDigest(const QByteArray &before) { m_hash.addData(before); }

    void addNull() { m_hash.addData("n"); }
    void add(qint64 number)
    {
        m_hash.addData("i");
        addNumber(number);
    }
    void add(std::string_view text)
    {
        m_hash.addData("t");
        addNumber(static_cast<qint64>(text.size()));
        m_hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    }
    void add(const QString &text) { add(std::string_view(text.toStdString())); }
    void add(QLatin1StringView text)
    {
        add(std::string_view(text.data(), static_cast<size_t>(text.size())));
    }
    void add(const FieldSaid &said)
    {
        if (const auto *text = std::get_if<QString>(&said))
            add(*text);
        else if (const bool *flag = std::get_if<bool>(&said))
            add(qint64{*flag});
        else
            addNull();
    }
    /// What no line of ours has.
    void addForeign() { m_hash.addData("x"); }

    QByteArray result() const { return m_hash.result(); }

private:
    void addNumber(qint64 number)
    {
        const qint64 bytes = qToBigEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray digestOf(const QByteArray &before, const HistoryLine &line)
{
    LineDigest digest(before);
    digest.add(line.number);
    digest.add(line.entry.value);
    digest.add(storedName(line.kind));
    digest.add(storedName(line.event));
    if (line.at.isValid())
        digest.add(line.at.toMSecsSinceEpoch());
    else
        digest.addNull();
    digest.add(line.who);
    digest.add(line.contact.value);
    digest.add(line.contactName);
    if (line.field)
        digest.add(storedName(*line.field));
    else
        digest.addNull();
    digest.add(line.list.value);
    digest.add(line.from);
    digest.add(line.to);
    digest.add(line.answer);
    return digest.result();
}

QByteArray digestOf(const QByteArray &before, const SqliteStatement &row)
{
    LineDigest digest(before);
    for (int column = 0; column < hashedHistoryColumns; ++column) {
        switch (sqlite3_column_type(row.handle(), column)) {
        case SQLITE_NULL:
            digest.addNull();
            break;
        case SQLITE_INTEGER:
            digest.add(row.integer(column));
            break;
        case SQLITE_TEXT:
            digest.add(row.utf8(column));
            break;
        default:
            digest.addForeign();
        }
    }
    return digest.result();
}

QByteArray firstDigest()
{
    return QByteArray(32, '\0');
}

} // namespace contactdesk
