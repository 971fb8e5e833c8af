#pragma once

#include "models/ConversationModel.h"
#include "models/MessageLook.h"
#include "ui/conversation/MessageDelegate.h"

#include <QIdentityProxyModel>
#include <QPainter>
#include <QTest>

namespace contactdesk
{

/// Says of each medium that it has come so far.
class MediaProxy : public QIdentityProxyModel
{
public:
    MediaState state;

    QVariant data(const QModelIndex &index, int role) const override
    {
        QVariant value = QIdentityProxyModel::data(index, role);
        if (role != ConversationModel::LookRole)
            return value;
        auto look = value.value<MessageLook>();
        if (look.media)
            look.media->state = state;
        return QVariant::fromValue(look);
    }
};

inline Message messageOf(const QString &body,
                         MessageDirection direction = MessageDirection::Outbound)
{
    return {.sid = QStringLiteral("m"),
            .body = body,
            .mediaUrl = {},
            .mediaContentType = {},
            .time = QDateTime::fromMSecsSinceEpoch(1'795'197'600'000, Qt::UTC),
            .type = QStringLiteral("text"),
            .direction = direction,
            .status = QStringLiteral("read")};
}

inline QImage paintingOf(const MessageLayout &layout, int width, Qt::LayoutDirection direction)
{
    QImage image(width, layout.height(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, {}, {}, {.isCurrent = false, .direction = direction});
    return image;
}

/// Nothing over anything else, nothing outside the bubble.
inline void compareParts(const MessageLayout &layout, int width)
{
    const QRect bubble = layout.bubble();
    QVERIFY(bubble.left() >= 0 && bubble.right() < width && bubble.bottom() < layout.height());
    QVERIFY(layout.day().isNull() || layout.day().bottom() < bubble.top());
    QList<QRectF> parts;
    for (const QRect &part : {layout.type(), layout.media()}) {
        if (!part.isNull())
            parts.append(part);
    }
    for (const QRectF &line : layout.body().lines())
        parts.append(line.translated(layout.textPosition()));
    for (const QRect &part : {layout.more(), layout.footer()}) {
        if (!part.isNull())
            parts.append(part);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QRectF &part = parts.at(i);
        QVERIFY2(part.left() >= bubble.left() && part.right() <= bubble.right() + 1 &&
                     part.top() >= bubble.top() && part.bottom() <= bubble.bottom() + 1,
                 qPrintable(QStringLiteral("part %1 at a width of %2").arg(i).arg(width)));
        QVERIFY2(i == 0 || parts.at(i - 1).bottom() <= part.top() + 1,
                 qPrintable(QStringLiteral("part %1 at a width of %2").arg(i).arg(width)));
    }
}

} // namespace contactdesk
