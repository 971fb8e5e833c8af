#include "text/TextPromises.h"

#include "text/LinkDescription.h"
#include "text/LinkTarget.h"
#include "text/MarkFinder.h"
#include "text/PlainSigns.h"

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isDangerous(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t') || (c >= QChar(0x7F) && c <= QChar(0x9F)) ||
           c == QChar(0x202D) || c == QChar(0x202E) || c == QChar(0x2028) || c == QChar(0x2029) ||
           c == QChar(0xFFFC);
}

/// Whether all directions that a line begins end in it, and none ends that didn't begin.
bool isBalanced(const QString &line)
{
    QString open;
    for (const QChar c : line) {
        if (c == QChar(0x202A) || c == QChar(0x202B) || (c >= QChar(0x2066) && c <= QChar(0x2068)))
            open.append(c);
        const bool endsEmbedding = c == QChar(0x202C);
        if (!endsEmbedding && c != QChar(0x2069))
            continue;
        if (open.isEmpty() || (open.back() < QChar(0x2066)) != endsEmbedding)
            return false;
        open.chop(1);
    }
    return open.isEmpty();
}

QString brokenText(const QString &source, const StyledText &styled, Markup markup)
{
    const QString plain = harmless(source);
    if (plain.size() != source.size())
        return u"harmless signs have another length"_s;
    if (std::any_of(plain.begin(), plain.end(), isDangerous) || !plain.isValidUtf16())
        return u"something dangerous is left"_s;
    for (const QString &line : plain.split(u'\n')) {
        if (!isBalanced(line))
            return u"a direction is left open"_s;
    }
    if (harmless(plain) != plain)
        return u"what is harmless changes once more"_s;
    if (markup == Markup::Literal)
        return styled.text() == plain ? QString() : u"a mark is taken away"_s;

    // What isn't shown, put back where the positions tell that it was, gives what was written.
    QString rebuilt;
    for (qsizetype i = 0; i <= styled.text().size(); ++i) {
        const qsizetype position = styled.sourcePosition(i);
        if (position < rebuilt.size() || position > plain.size())
            return u"positions of the source don't grow"_s;
        while (rebuilt.size() < position) {
            const QChar hidden = plain.at(rebuilt.size());
            if (!u"*_~`"_s.contains(hidden))
                return u"something is hidden that is no mark"_s;
            if (styled.shownPosition(rebuilt.size()) != i)
                return u"a hidden mark isn't at what follows it"_s;
            rebuilt.append(hidden);
        }
        if (styled.shownPosition(position) != i)
            return u"a position doesn't come back"_s;
        if (i < styled.text().size())
            rebuilt.append(styled.text().at(i));
    }
    if (rebuilt != plain)
        return u"text and marks together aren't the source"_s;
    return {};
}

QString brokenStyles(const StyledText &styled)
{
    qsizetype end = 0;
    TextStyles before;
    for (const StyledStretch &stretch : styled.styles()) {
        if (stretch.start < end || stretch.length <= 0 || !stretch.styles)
            return u"stretches aren't in order and apart"_s;
        if (stretch.start == end && stretch.styles == before)
            return u"neighbouring stretches are alike"_s;
        end = stretch.start + stretch.length;
        before = stretch.styles;
    }
    return end <= styled.text().size() ? QString() : u"a stretch is outside of the text"_s;
}

QString brokenLinks(const StyledText &styled)
{
    qsizetype end = 0;
    for (const TextLink &link : styled.links()) {
        if (link.start < end || link.length <= 0)
            return u"links aren't in order and apart"_s;
        end = link.start + link.length;
        if (end > styled.text().size())
            return u"a link is outside of the text"_s;
        if (!isAllowedTarget(link.target))
            return u"a link leads where none may lead"_s;
        const QString shown = styled.text().mid(link.start, link.length);
        if (std::any_of(shown.begin(), shown.end(),
                        [](QChar c) { return c == u'\n' || c == u'\t'; }))
            return u"a link goes over the end of a line"_s;
        const LinkDescription description = describe(link.target, shown);
        if (description.whom.isEmpty() || description.whom != harmless(description.whom))
            return u"whom a link leads to can't be shown"_s;
        if (description.cautions.testFlag(LinkCaution::ShownAsOther))
            return u"a link alone leads elsewhere than in its message"_s;
        if (!std::all_of(description.address.begin(), description.address.end(),
                         [](QChar c) { return c > u' ' && c < QChar(0x7F); }))
            return u"an address isn't plain"_s;
    }
    return {};
}

} // namespace

QString brokenPromise(const QString &source, Markup markup)
{
    const StyledText styled(source, markup);
    for (const QString &broken :
         {brokenText(source, styled, markup), brokenStyles(styled), brokenLinks(styled)}) {
        if (!broken.isEmpty())
            return broken;
    }
    return {};
}

qsizetype looksAt(const QString &source)
{
    const QString plain = harmless(source);
    const ScannedText scanned(plain);
    const QList<FoundLink> links = findLinks(scanned);
    findMarks(scanned, links);
    return scanned.looks();
}

} // namespace contactdesk
