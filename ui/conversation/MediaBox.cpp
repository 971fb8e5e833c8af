#include "ui/conversation/MediaBox.h"

#include "ui/conversation/MediaSign.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(MediaBox)
};

constexpr int chipLetters = 40;
constexpr int barHeight = Theme::bar;

int chipHeight(const Theme &theme)
{
    return QFontMetrics(theme.body()).height() + QFontMetrics(theme.small()).height() +
           2 * Theme::gap;
}

QString failureText(const std::optional<Failure> &failure)
{
    switch (failure ? failure->kind : FailureKind::ServiceError) {
    case FailureKind::Offline:
        return Text::tr("No connection");
    case FailureKind::TimedOut:
        return Text::tr("It took too long");
    case FailureKind::NotFound:
        return Text::tr("No longer there");
    case FailureKind::Forbidden:
        return Text::tr("The host doesn't allow it");
    case FailureKind::Insecure:
        return Text::tr("The connection isn't secure");
    default:
        return Text::tr("It couldn't be fetched");
    }
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// What stands in the second line of the chip, in which colour, and what of it may be cut off.
struct Detail {
    QString words;
    /// Behind the words; its end is what counts.
    QString host = {};
    Role role = Role::MutedText;
    bool offersAnotherTry = false;
};

Detail detailOf(const MediaLook &look)
{
    const MediaState &state = look.state;
    switch (state.stage) {
    case MediaStage::NotAsked: {
        if (look.host.isEmpty())
            return {Text::tr("Can't be fetched")};
        const bool isSeen = look.kind == MediaKind::Picture || look.kind == MediaKind::Sticker;
        return {isSeen ? Text::tr("Show") : Text::tr("Save"), look.host, Role::Accent};
    }
    case MediaStage::Loading:
        if (state.total && *state.total > 0)
            return {Text::tr("Fetching… %1 %")
                        .arg(QLocale().toString(
                            std::clamp<qint64>(state.received * 100 / *state.total, 0, 100)))};
        return {state.received > 0 ? Text::tr("Fetching… %1").arg(sizeText(state.received))
                                   : Text::tr("Fetching…")};
    case MediaStage::Failed:
        return {failureText(state.failure), {}, Role::Danger, !look.host.isEmpty()};
    case MediaStage::Ready:
        return {state.received > 0 ? sizeText(state.received) : Text::tr("Fetched"), look.host};
    }
    return {};
}

} // namespace

MediaBox::MediaBox(const MediaLook &look, int widest, const Theme &theme) : m_look(look)
{
    if (!isPicture()) {
        m_size = {std::min(widest, theme.letters(chipLetters)), chipHeight(theme)};
        return;
    }
    const QSizeF natural = m_look.state.preview.deviceIndependentSize();
    const QSizeF most(std::min(widest, Theme::largestPicture), Theme::largestPicture);
    QSizeF shown = natural;
    if (shown.width() > most.width() || shown.height() > most.height())
        shown.scale(most, Qt::KeepAspectRatio);
    m_shown = shown.toSize().expandedTo({1, 1});
    // Large enough to be seen and clicked, however thin the picture is.
    m_size = m_shown.expandedTo({std::min(widest, Theme::smallestPicture), Theme::smallestPicture});
}

void MediaBox::paint(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
                     const Theme &theme) const
{
    if (isPicture())
        return paintPicture(painter, place, theme);
    painter.setPen(theme.color(Role::FieldBorder));
    painter.setBrush(theme.color(Role::Surface));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                            Theme::radius);
    const auto put = [&](const QRect &rect) {
        return QStyle::visualRect(direction, place, rect);
    };
    QRect inner = place.adjusted(Theme::gap, Theme::gap, -Theme::gap, -Theme::gap);
    const int sign = inner.height() * 3 / 4;
    // In a narrow window the words are worth more.
    if (place.width() > 5 * sign) {
        const QRect square(inner.left(), inner.center().y() - sign / 2, sign, sign);
        paintMediaSign(painter, put(square), m_look.kind, theme.color(Role::Accent));
        inner.setLeft(square.right() + Theme::margin);
    }
    const QFontMetrics body(theme.body());
    const QRect title(inner.left(), inner.top(), inner.width(), body.height());
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(theme.body());
    painter.setPen(theme.color(Role::Text));
    const QString name = m_look.fileName.isEmpty() ? mediaKindText(m_look.kind) : m_look.fileName;
    painter.drawText(put(title), Qt::AlignVCenter | Qt::AlignAbsolute | side | Qt::TextSingleLine,
                     body.elidedText(name, Qt::ElideMiddle, title.width()));
    const QRect detail(inner.left(), title.bottom() + 1, inner.width(),
                       inner.bottom() - title.bottom());
    paintDetail(painter, put(detail), direction, theme);
    if (m_look.state.stage == MediaStage::Loading)
        paintProgress(painter, place, direction, theme);
}

void MediaBox::paintPicture(QPainter &painter, const QRect &place, const Theme &theme) const
{
    QRect shown(QPoint(), m_shown);
    shown.moveCenter(place.center());
    QPainterPath corners;
    corners.addRoundedRect(place, Theme::radius, Theme::radius);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(corners, Qt::IntersectClip);
    // For those that are transparent or smaller than their place.
    painter.fillRect(place, theme.color(Role::Surface));
    painter.drawImage(shown, m_look.state.preview);
    painter.restore();
}

void MediaBox::paintDetail(QPainter &painter, const QRect &line, Qt::LayoutDirection direction,
                           const Theme &theme) const
{
    const QFontMetrics metrics(theme.small());
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(theme.small());
    int used = 0;
    // Piece by piece, so that no text of the service turns what stands beside it.
    const auto write = [&](const QString &text, Role role, Qt::TextElideMode elide) {
        const int room = line.width() - used;
        if (text.isEmpty() || room <= 0)
            return;
        const QRect rest(line.left() + used, line.top(), room, line.height());
        const QString shown = metrics.elidedText(text, elide, room);
        painter.setPen(theme.color(role));
        painter.drawText(QStyle::visualRect(direction, line, rest),
                         Qt::AlignVCenter | Qt::AlignAbsolute | side | Qt::TextSingleLine, shown);
        used += metrics.horizontalAdvance(shown);
    };
    const QString between = u" · "_s;
    const Detail detail = detailOf(m_look);
    if (!m_look.fileName.isEmpty()) {
        write(mediaKindText(m_look.kind), Role::MutedText, Qt::ElideRight);
        write(between, Role::MutedText, Qt::ElideRight);
    }
    write(detail.words, detail.role, Qt::ElideRight);
    if (!detail.host.isEmpty()) {
        write(between, detail.role, Qt::ElideRight);
        write(detail.host, detail.role, Qt::ElideLeft);
    }
    if (detail.offersAnotherTry) {
        write(between, Role::MutedText, Qt::ElideRight);
        write(Text::tr("Try again"), Role::Accent, Qt::ElideRight);
    }
}

void MediaBox::paintProgress(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
                             const Theme &theme) const
{
    const MediaState &state = m_look.state;
    if (!state.total || *state.total <= 0)
        return;
    const int length = place.width() - 2 * Theme::radius;
    const int done =
        static_cast<int>(std::clamp<qint64>(state.received * length / *state.total, 0, length));
    const QRect bar(place.left() + Theme::radius, place.bottom() - barHeight - 1, length,
                    barHeight);
    painter.fillRect(bar, theme.color(Role::Track));
    painter.fillRect(
        QStyle::visualRect(direction, bar, QRect(bar.topLeft(), QSize(done, barHeight))),
        theme.color(Role::Accent));
}

} // namespace contactdesk
