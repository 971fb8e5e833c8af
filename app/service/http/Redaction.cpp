#include "service/http/Redaction.h"

#include <QUrl>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString insideJson(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'/', "\\/"_L1);
}

} // namespace

Redaction::Redaction(const QString &key)
{
    if (key.isEmpty())
        return;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(key));
    QString formEncoded = encoded;
    formEncoded.replace("%20"_L1, "+"_L1);
    // What QUrl itself writes: it leaves alone some of what toPercentEncoding() encodes.
    QUrl url;
    url.setQuery(key, QUrl::DecodedMode);
    m_forms = {key,
               encoded,
               formEncoded,
               url.query(QUrl::FullyEncoded),
               insideJson(key),
               key.toHtmlEscaped()};
    m_forms.removeDuplicates();
    // A form that contains another goes first, or its rest would stay.
    std::sort(m_forms.begin(), m_forms.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Redaction::cleaned(QString text) const
{
    // Percent-encoding may be written in either case; a key in the wrong case is no loss.
    for (const QString &form : m_forms)
        text.replace(form, u"•••"_s, Qt::CaseInsensitive);
    return text;
}

} // namespace contactdesk
