#include "exchange/transcript/HtmlTranscript.h"

#include "exchange/transcript/HarmlessText.h"
#include "exchange/transcript/HtmlBody.h"
#include "exchange/transcript/StableNames.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// Without any character that would have to be escaped: a page's reader and an XML reader differ in
// what they make of those in here. Readable in either scheme, and on paper.
constexpr auto style = R"(
:root { color-scheme: light dark; --ground: #f3f5f8; --text: #1b1f24; --muted: #57606a; --line: #d3d9e0;
  --in: #ffffff; --out: #dcebfa; --accent: #0b5cad; --danger: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #15181c; --text: #e6e9ed; --muted: #a3abb5; --line: #383f48;
    --in: #2a3037; --out: #1d3a57; --accent: #6cb1f5; --danger: #f49a92; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem; max-width: 48rem; background: var(--ground); color: var(--text);
  font: 1rem/1.45 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.4rem; }
h2 { margin: 1.5rem 0 .75rem; font-size: .85rem; font-weight: 600; text-align: center; color: var(--muted); }
.about { margin: .25rem 0; color: var(--muted); }
article { width: fit-content; max-width: 80%; margin: .5rem 0; padding: .5rem .75rem; border-radius: .6rem;
  border: 1px solid var(--line); background: var(--in); overflow-wrap: anywhere; }
article.outbound { margin-inline-start: auto; background: var(--out); }
article.unknown { border-style: dashed; }
article p { margin: 0; white-space: pre-wrap; text-align: start; }
article header, article footer { font-size: .8rem; color: var(--muted); }
article header bdi { font-weight: 600; }
.trouble { color: var(--danger); font-weight: 600; }
a { color: var(--accent); }
code { font-family: ui-monospace, monospace; }
@media print {
  :root { color-scheme: light; --ground: #ffffff; --text: #000000; --muted: #444444; --line: #999999;
    --in: #ffffff; --out: #eeeeee; --accent: #000000; --danger: #000000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-after: avoid; }
  article { break-inside: avoid; }
}
)";

QString classOf(MessageDirection direction)
{
    const QString name = directionName(direction);
    return name.isEmpty() ? u"unknown"_s : name;
}

QString mediaParagraph(const Message &message, const TranscriptWords &words)
{
    // Named and not shown: a picture would be asked for as soon as the page is opened.
    const QString start = linkStart(QUrl(message.mediaUrl.toString(), QUrl::StrictMode));
    return u"<p class=\"media\">"_s + start + escapedForPage(oneLine(words.media(message))) +
           (start.isEmpty() ? u"</p>\n"_s : u"</a></p>\n"_s);
}

QString footer(const Message &message, const TranscriptWords &words)
{
    const bool isTrouble = !words.trouble(message).isEmpty();
    const QString said = escapedForPage(oneLine(words.status(message)));
    if (said.isEmpty())
        return {};
    return u"<footer%1>"_s.arg(isTrouble ? u" class=\"trouble\""_s : QString()) + said +
           u"</footer>\n"_s;
}

} // namespace

QByteArray HtmlTranscript::opening()
{
    const QString direction =
        m_words.locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    const QString title = escapedForPage(oneLine(m_words.title));
    const QString addresses = escapedForPage(addressesOf(m_words));
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"_s.arg(
        escapedForPage(m_words.locale.bcp47Name()), direction);
    page += "<meta charset=\"utf-8\"/>\n"
            "<meta http-equiv=\"Content-Security-Policy\" "
            "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
            "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_L1;
    page += u"<title>"_s + title + u"</title>\n<style>"_s + QString::fromLatin1(style) +
            u"</style>\n</head>\n<body>\n<h1 dir=\"auto\">"_s + title + u"</h1>\n"_s;
    if (!addresses.isEmpty())
        page += u"<p class=\"about\"><bdi>"_s + addresses + u"</bdi></p>\n"_s;
    page += u"<p class=\"about\">"_s + escapedForPage(exportedText(m_words)) + u" · "_s +
            escapedForPage(m_words.program) + u"</p>\n"_s;
    return page.toUtf8();
}

QString HtmlTranscript::header(const Message &message) const
{
    const QString clock = clockOf(message, m_words);
    const QString time =
        clock.isEmpty() ? escapedForPage(m_words.noTime)
                        : u"<time datetime=\"%1\">"_s.arg(isoTime(message.time, m_words.zone)) +
                              escapedForPage(clock) + u"</time>"_s;
    return u"<header><bdi>"_s + escapedForPage(senderOf(message, m_words)) + u"</bdi> · "_s + time +
           u"</header>\n"_s;
}

QByteArray HtmlTranscript::message(const Message &message)
{
    QString page;
    if (const QDate day = dateOf(message, m_words);
        !m_isInSection || (day.isValid() && day != m_day)) {
        m_day = day;
        if (m_isInSection)
            page += "</section>\n"_L1;
        m_isInSection = true;
        page += "<section>\n"_L1;
        if (const QString heading = dayOf(message, m_words); !heading.isEmpty())
            page += u"<h2>"_s + escapedForPage(heading) + u"</h2>\n"_s;
    }
    page += u"<article class=\"%1\">\n"_s.arg(classOf(message.direction)) + header(message);
    if (!message.body.isEmpty())
        page += bodyForPage(message.body.toString(), m_words.markup);
    if (!message.mediaUrl.isEmpty())
        page += mediaParagraph(message, m_words);
    page += footer(message, m_words) + u"</article>\n"_s;
    return page.toUtf8();
}

QByteArray HtmlTranscript::closing()
{
    return m_isInSection ? "</section>\n</body>\n</html>\n" : "</body>\n</html>\n";
}

} // namespace contactdesk
