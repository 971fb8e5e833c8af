#include "ui/theme/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <utility>

// The resources are in a library of their own, which nothing else would make the linker keep. Has
// to stand outside of every namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray read(const QString &name)
{
    registerIcons();
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws for whatever size and screen it is wanted, so that it is sharp on all of them.
class DrawnIconEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, {QPoint(), size}, mode, state);
        return pixmap;
    }

    // The size that is asked for is in pixels of the screen already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int size : {16, 22, 32, 48, 64, 128, 256})
            sizes.append({size, size});
        return sizes;
    }
};

class SvgIconEngine : public DrawnIconEngine
{
public:
    /// Of a null `theme` in the picture's own colours.
    SvgIconEngine(QByteArray svg, const Theme *theme, Role role)
        : m_svg(std::move(svg)), m_theme(theme), m_role(role)
    {
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        if (m_theme) {
            const Role role = mode == QIcon::Disabled ? Role::MutedText : m_role;
            // Breeze icons name their colour once, in a style that Qt's renderer doesn't follow.
            svg.replace("currentColor", m_theme->color(role).name().toLatin1());
        }
        QSvgRenderer(svg).render(painter, rect);
    }

private:
    QByteArray m_svg;
    const Theme *m_theme;
    Role m_role;
};

class ColorIconEngine : public DrawnIconEngine
{
public:
    ColorIconEngine(const Theme &theme, const QColor &color) : m_theme(theme), m_color(color) {}

    QIconEngine *clone() const override { return new ColorIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.color(Role::FieldBorder), Theme::hairline));
        painter->setBrush(m_color);
        painter->drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1));
        painter->restore();
    }

private:
    const Theme &m_theme;
    QColor m_color;
};

} // namespace

QIcon themedIcon(const Theme &theme, const QString &name, Role role)
{
    return QIcon(new SvgIconEngine(read(name), &theme, role));
}

QIcon colorIcon(const Theme &theme, const QColor &color)
{
    return QIcon(new ColorIconEngine(theme, color));
}

QIcon drawnIcon(const QString &name)
{
    return QIcon(new SvgIconEngine(read(name), nullptr, Role::Text));
}

QIcon applicationIcon()
{
    return drawnIcon(u"contactdesk"_s);
}

} // namespace contactdesk
