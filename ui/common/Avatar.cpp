#include "ui/common/Avatar.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace contactdesk
{

namespace
{

/// The first character as a reader sees it, marks and surrogates included.
QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end < 0 ? QString() : word.left(end);
}

bool beginsWithLetter(const QString &word)
{
    return QChar::isLetter(word.toUcs4().value(0));
}

/// As it is where its capital would be several letters.
QString capital(const QString &character)
{
    const QString upper = character.toUpper();
    return upper.size() == character.size() ? upper : character;
}

/// Head and shoulders, for whoever has no name.
void paintFigure(QPainter &painter, const QRectF &disc, const QColor &ink)
{
    const qreal unit = disc.width() / 16;
    painter.setPen(Qt::NoPen);
    const QPointF centre = disc.center();
    painter.setBrush(ink);
    painter.drawEllipse(centre - QPointF(0, 2 * unit), 2.2 * unit, 2.2 * unit);
    painter.drawChord(QRectF(centre.x() - 4 * unit, centre.y() + unit, 8 * unit, 8 * unit), 0,
                      180 * 16);
}

} // namespace

QString initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstCharacter(words.first());
    if (!beginsWithLetter(words.first()))
        return first.front().isSurrogate() ? first : QString();
    if (words.size() == 1 || !beginsWithLetter(words.last()))
        return capital(first);
    // Letters that would join, as Arabic ones do, stand for a name each.
    const bool wouldJoin = first.back().joiningType() == QChar::Joining_Dual;
    return capital(first) + (wouldJoin ? QString(QChar(0x200c)) : QString()) +
           capital(firstCharacter(words.last()));
}

void paintAvatar(QPainter &painter, const QRectF &disc, const QString &name, const Theme &theme)
{
    const QColor ink = theme.stableColor(name);
    QColor ground = ink;
    ground.setAlphaF(avatarTint);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.isHighContrast() ? QPen(ink, Theme::hairline) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawEllipse(disc);

    const QString letters = initials(name);
    if (letters.isEmpty()) {
        paintFigure(painter, disc, ink);
    } else {
        QFont font = theme.strong();
        font.setPixelSize(static_cast<int>(disc.height() * 0.38));
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(disc, Qt::AlignCenter, letters);
    }
    painter.restore();
}

Avatar::Avatar(const Theme &theme, int size, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(size, size);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_theme);
}

} // namespace contactdesk
