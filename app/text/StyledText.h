#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QUrl>

namespace contactdesk
{

struct FoundMark;

/// How a stretch of a message is to be drawn.
enum class TextStyle { Bold = 1, Italic = 2, Strike = 4, Code = 8 };
Q_DECLARE_FLAGS(TextStyles, TextStyle)

/// A stretch of the shown text that is drawn in some styles.
struct StyledStretch {
    qsizetype start = 0;
    qsizetype length = 0;
    TextStyles styles;

    bool operator==(const StyledStretch &) const = default;
};

/// A stretch of the shown text that leads somewhere.
struct TextLink {
    qsizetype start = 0;
    qsizetype length = 0;
    /// http, https, mailto or tel; nothing else is ever a link.
    QUrl target;

    bool operator==(const TextLink &) const = default;
};

/// Whether the messenger's own marks (*bold* _italic_ ~strike~ ```code```) are drawn as what they
/// mean or left in the text as they were written.
enum class Markup { Drawn, Literal };

/// A text of the service as it is shown: plain text without the marks that are drawn, and what is
/// drawn in a style or leads somewhere. In order, not overlapping. What could make the text look
/// like another one is replaced, sign by sign (harmless()). Takes time linear in the text, whatever
/// is in it.
class StyledText
{
public:
    StyledText() = default;
    StyledText(const QString &source, Markup markup);

    const QString &text() const { return m_text; }
    const QList<StyledStretch> &styles() const { return m_styles; }
    const QList<TextLink> &links() const { return m_links; }

    /// Where a position of the source, 0 to its size, is in the shown text, and the other way
    /// round. A position within marks that were taken away is that of what follows them.
    /// @{
    qsizetype shownPosition(qsizetype sourcePosition) const;
    qsizetype sourcePosition(qsizetype shownPosition) const;
    /// @}

private:
    void takeAway(const QList<FoundMark> &marks);

    QString m_text;
    QList<StyledStretch> m_styles;
    QList<TextLink> m_links;
    /// The positions of the source that aren't shown, in order.
    QList<qsizetype> m_hidden;
};

} // namespace contactdesk

Q_DECLARE_OPERATORS_FOR_FLAGS(contactdesk::TextStyles)
