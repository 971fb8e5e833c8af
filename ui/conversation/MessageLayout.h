#pragma once

#include "ui/theme/Theme.h"

#include <QModelIndex>
#include <QRect>
#include <QTextLayout>

#include <memory>

namespace contactdesk
{

/// Where the parts of one message go inside a row of a given width; all rectangles relative to
/// the row's top left, not mirrored.
struct MessageLayout {
    MessageLayout(const QModelIndex &index, int width, const Theme &theme);

    int height = 0;
    /// Null for a message that doesn't begin a day.
    QRect day;
    QRect bubble;
    QPoint textPosition;
    /// Null for a message without media.
    QRect media;
    QRect footer;
    QString footerText;
    bool isOutbound = false;
    bool isUndelivered = false;
    std::unique_ptr<QTextLayout> text;
};

} // namespace contactdesk
