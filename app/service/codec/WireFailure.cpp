#include "service/codec/WireFailure.h"

#include "service/codec/JsonText.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// What is shown of a failure; a proxy's page or a dump can be megabytes.
constexpr qsizetype sampleBytes = 2048;
constexpr qsizetype longestWords = 500;
// Read for words and sample: enough that no key straddles the end of what is kept.
constexpr qsizetype lookedAtBytes = 64 << 10;

FailureKind kindOf(qint64 code, FailureKind other)
{
    switch (code) {
    case 400:
    case 413:
    case 422:
        return FailureKind::Invalid;
    case 401:
        return FailureKind::RefusedKey;
    case 403:
        return FailureKind::Forbidden;
    case 404:
        return FailureKind::NotFound;
    case 409:
        return FailureKind::AlreadyExists;
    case 429:
        return FailureKind::RateLimited;
    default:
        return code >= 500 && code < 600 ? FailureKind::ServiceError : other;
    }
}

QString member(const simdjson::dom::element &element, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        std::string_view text;
        if (!element[name].get(text) && !text.empty())
            return toText(text);
    }
    return {};
}

QString wordsOfJson(const simdjson::dom::element &root)
{
    std::string_view text;
    if (!root.get(text))
        return toText(text);
    if (const QString words = member(root, {"message", "error"}); !words.isEmpty())
        return words;
    for (const char *name : {"error", "data"}) {
        simdjson::dom::element inner;
        if (!root[name].get(inner))
            return member(inner, {"message"});
    }
    return {};
}

QString titleOfPage(const QString &page)
{
    const qsizetype tag = page.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    const qsizetype start = tag < 0 ? -1 : page.indexOf(u'>', tag) + 1;
    const qsizetype end = start <= 0 ? -1 : page.indexOf(u'<', start);
    if (end < 0)
        return {};
    QString title = page.sliced(start, end - start);
    return title.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QString wordsOf(const QByteArray &body)
{
    if (body.size() <= lookedAtBytes) {
        if (const auto json = JsonText::parse(body))
            return wordsOfJson(json->root());
    }
    const QString text = QString::fromUtf8(body.first(std::min(body.size(), lookedAtBytes)));
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'<'))
        return titleOfPage(trimmed);
    // The broken start of JSON is nothing to read to anybody.
    return trimmed.startsWith(u'{') || trimmed.startsWith(u'[') || trimmed.startsWith(u'"')
               ? QString()
               : trimmed;
}

/// Without control characters.
QString onOneLine(QString words)
{
    for (QChar &c : words) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line)
            c = u' ';
    }
    return words.simplified();
}

/// On one line, without the key, and short. A key with a space in it may be broken there, so that
/// it is only on one line that it is one again; cut short it would be none, and half of it shown.
QString readable(const QString &words, const Redaction &redaction)
{
    const QString clean = redaction.cleaned(onOneLine(redaction.cleaned(words)));
    return clean.size() > longestWords ? QString(clean.first(longestWords - 1) + u'…') : clean;
}

QString sampleOf(const QByteArray &body, const Redaction &redaction)
{
    const QByteArray start = body.first(std::min(body.size(), lookedAtBytes));
    QByteArray sample = redaction.cleaned(QString::fromUtf8(start)).toUtf8();
    if (sample.size() <= sampleBytes)
        return QString::fromUtf8(sample);
    qsizetype end = sampleBytes;
    const auto isInsideCharacter = [&] {
        return (static_cast<uchar>(sample.at(end)) & 0xC0) == 0x80;
    };
    while (end > 0 && isInsideCharacter())
        --end;
    return QString::fromUtf8(sample.first(end));
}

Failure failure(FailureKind kind, const ServiceAnswer &answer, const Redaction &redaction)
{
    return Failure{.kind = kind,
                   .status = answer.status,
                   .serviceWords = readable(wordsOf(answer.body), redaction),
                   .rawSample = sampleOf(answer.body, redaction)};
}

} // namespace

Failure failureByStatus(const ServiceAnswer &answer, const Redaction &redaction)
{
    return failure(kindOf(answer.status, FailureKind::NotUnderstood), answer, redaction);
}

Failure failureByCode(std::optional<qint64> errorCode, const ServiceAnswer &answer,
                      const Redaction &redaction)
{
    return failure(kindOf(errorCode.value_or(0), FailureKind::Invalid), answer, redaction);
}

Failure notUnderstood(const ServiceAnswer &answer, const Redaction &redaction)
{
    return failure(FailureKind::NotUnderstood, answer, redaction);
}

} // namespace contactdesk
