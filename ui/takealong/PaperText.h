#pragma once

#include "text/StyledText.h"

#include <QFont>
#include <QTextOption>

#include <functional>
#include <optional>

class QPaintDevice;
class QTextLine;

namespace contactdesk
{

/// Lays a text out for paper, line by line, each paragraph in its own direction. Takes time linear
/// in the text and room for a few thousand characters at a time, however long it is.
class PaperText
{
public:
    /// `width` in the device's pixels; `device` is what it will be painted on. Of `direction` is
    /// every paragraph, if it is set.
    PaperText(const QFont &font, qreal width, QPaintDevice &device,
              std::optional<Qt::LayoutDirection> direction = {});

    /// Gives each line to `take`; goes on as long as that says so. The line is valid only there.
    bool forEachLine(const StyledText &text, const std::function<bool(QTextLine)> &take) const;

private:
    QTextOption optionFor(QStringView paragraph) const;

    QFont m_font;
    qreal m_width;
    QPaintDevice &m_device;
    std::optional<Qt::LayoutDirection> m_direction;
};

} // namespace contactdesk
