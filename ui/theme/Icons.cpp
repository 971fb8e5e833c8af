#include "ui/theme/Icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

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

QPixmap rendered(QSvgRenderer &renderer, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

QIcon rendered(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    QIcon icon;
    for (const int size : {16, 18, 22, 32, 36, 48, 64, 128})
        icon.addPixmap(rendered(renderer, size));
    return icon;
}

QByteArray read(const QString &name)
{
    registerIcons();
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon themedIcon(const Theme &theme, const QString &name, Role role)
{
    QByteArray svg = read(name);
    // Breeze icons name their colour once, in a style that Qt's renderer doesn't follow.
    return rendered(svg.replace("currentColor", theme.color(role).name().toLatin1()));
}

QIcon applicationIcon()
{
    return rendered(read(u"contactdesk"_s));
}

} // namespace contactdesk
