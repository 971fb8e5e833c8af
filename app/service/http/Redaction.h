#pragma once

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

private:
    QStringList m_forms;
};

} // namespace contactdesk
