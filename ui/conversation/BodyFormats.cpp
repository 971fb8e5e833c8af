#include "ui/conversation/BodyFormats.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace contactdesk
{

namespace
{

QTextCharFormat formatOf(TextStyles styles, const QFont &font, const Theme &theme)
{
    QTextCharFormat format;
    if (styles.testFlag(TextStyle::Bold))
        format.setFontWeight(QFont::Bold);
    if (styles.testFlag(TextStyle::Italic))
        format.setFontItalic(true);
    if (styles.testFlag(TextStyle::Strike))
        format.setFontStrikeOut(true);
    if (styles.testFlag(TextStyle::Code)) {
        // The family itself, as in the theme, since the desktop's font is an alias.
        const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        format.setFontFamilies(QStringList(QFontInfo(fixed).family()) + font.families());
        format.setFontFixedPitch(true);
        format.setBackground(theme.color(Role::Surface));
    }
    return format;
}

/// The first of some stretches in order that doesn't end before a position.
template <class Stretch>
auto firstFrom(const QList<Stretch> &stretches, qsizetype position)
{
    return std::partition_point(stretches.begin(), stretches.end(), [position](const auto &one) {
        return one.start + one.length <= position;
    });
}

} // namespace

TextSpan within(qsizetype start, qsizetype length, qsizetype from, qsizetype to)
{
    const qsizetype first = std::max(start, from);
    const qsizetype last = std::max(first, std::min(start + length, to));
    return {static_cast<int>(first - from), static_cast<int>(last - first)};
}

QList<QTextLayout::FormatRange> formatsOf(const StyledText &styled, qsizetype start, qsizetype end,
                                          const QFont &font, const Theme &theme)
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](qsizetype from, qsizetype length, const QTextCharFormat &how) {
        const TextSpan part = within(from, length, start, end);
        if (part.length > 0)
            formats.append({part.start, part.length, how});
    };
    const auto &styles = styled.styles();
    for (auto it = firstFrom(styles, start); it != styles.end() && it->start < end; ++it)
        add(it->start, it->length, formatOf(it->styles, font, theme));
    const auto &links = styled.links();
    for (auto it = firstFrom(links, start); it != links.end() && it->start < end; ++it) {
        QTextCharFormat how;
        how.setForeground(theme.color(Role::Accent));
        how.setFontUnderline(true);
        add(it->start, it->length, how);
    }
    return formats;
}

} // namespace contactdesk
