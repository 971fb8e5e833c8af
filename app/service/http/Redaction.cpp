#include "service/http/Redaction.h"

#include <QUrl>

#include <algorithm>
#include <cstring>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString insideJson(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'/', "\\/"_L1);
}

/// As JSON writers put it that mean their text to stand in a page.
QString insidePageJson(const QString &text)
{
    QString result;
    for (const QChar c : insideJson(text)) {
        if (c.unicode() > 126 || "&<>'+="_L1.contains(c))
            result += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result;
}

/// Percent-encoding with its hexadecimal digits in lower case.
QString withSmallDigits(QString text)
{
    for (qsizetype i = text.indexOf(u'%'); i >= 0; i = text.indexOf(u'%', i + 1))
        text.replace(i, 3, text.sliced(i, std::min<qsizetype>(3, text.size() - i)).toLower());
    return text;
}

constexpr qsizetype shortestInAnswers = 8;

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
               insidePageJson(key),
               key.toHtmlEscaped()};
    m_forms.removeDuplicates();
    // A form that contains another goes first, or its rest would stay.
    std::sort(m_forms.begin(), m_forms.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    if (key.size() < shortestInAnswers)
        return;
    for (const QString &form : m_forms) {
        for (const QByteArray &bytes : {form.toUtf8(), withSmallDigits(form).toUtf8()}) {
            if (!m_formsInAnswers.contains(bytes))
                m_formsInAnswers.append(bytes);
        }
    }
}

QByteArray Redaction::cleanedAnswer(const QByteArray &body) const
{
    QByteArray cleaned = body;
    for (const QByteArray &form : m_formsInAnswers) {
        // Far faster than QByteArray's own search, and an answer can be long.
        if (memmem(body.constData(), static_cast<size_t>(body.size()), form.constData(),
                   static_cast<size_t>(form.size())))
            cleaned.replace(form, "•••");
    }
    return cleaned;
}

QString Redaction::cleaned(QString text) const
{
    // Percent-encoding may be written in either case; a key in the wrong case is no loss.
    for (const QString &form : m_forms)
        text.replace(form, u"•••"_s, Qt::CaseInsensitive);
    return text;
}

} // namespace contactdesk
