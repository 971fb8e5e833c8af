#pragma once

#include "ui/theme/Theme.h"

#include <QRect>
#include <QString>

#include <optional>

class QPainter;

namespace contactdesk
{

/// The day of the first message in sight, which stays at the upper edge while its messages pass
/// and is pushed away by the next day's line.
class StickyDay
{
public:
    explicit StickyDay(const Theme &theme) : m_theme(theme) {}

    /// What is at the upper edge; all heights in the viewport's pixels.
    struct Sight {
        QString day = {};
        int width = 0;
        /// The upper edge of the day line of the first row in sight, if that begins a day.
        std::optional<int> ownLine = std::nullopt;
        /// The upper edge of the next day line in sight.
        std::optional<int> nextLine = std::nullopt;
    };
    void update(const Sight &sight);

    /// "" and null while the day's own line is in sight, or there is no day.
    QString text() const { return m_rect.isNull() ? QString() : m_text; }
    QRect rect() const { return m_rect; }
    void paint(QPainter &painter) const;

private:
    const Theme &m_theme;
    QString m_text;
    QRect m_rect;
};

} // namespace contactdesk
