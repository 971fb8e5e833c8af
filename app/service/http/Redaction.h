#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace contactdesk
{

/// Takes an account's key out of texts that came from outside: an error page may quote the URL it
/// was asked for.
class Redaction
{
public:
    /// An empty key leaves every text as it is.
    explicit Redaction(const QString &key = {});

    /// The text with the key replaced by dots: as typed, percent-encoded, form-encoded and as it
    /// stands inside a JSON string or an HTML page.
    QString cleaned(QString text) const;

    /// The same for a whole answer, before it is read: a service that quotes a request in what it
    /// knows of a contact would have the key shown and kept. It is searched at the speed of memory;
    /// an answer without the key is given back as it is. A key of fewer than 8 characters stays: it
    /// could be a part of anything.
    QByteArray cleanedAnswer(const QByteArray &body) const;

private:
    QStringList m_forms;
    QByteArrayList m_formsInAnswers;
};

} // namespace contactdesk
