#include "ui/media/PictureLevels.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>

namespace contactdesk
{

namespace
{

// A smaller one is painted as fast as it is.
constexpr int smallestSide = 512;

QList<QImage> levelsOf(const QImage &picture)
{
    QList<QImage> levels{picture};
    while (std::max(levels.constLast().width(), levels.constLast().height()) > smallestSide) {
        const QSize half = (levels.constLast().size() / 2).expandedTo(QSize(1, 1));
        levels.append(
            levels.constLast().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return levels;
}

} // namespace

void PictureLevels::setPicture(const QImage &picture)
{
    m_levels = {picture};
    m_isComplete = false;
    auto *watcher = new QFutureWatcher<QList<QImage>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number = ++m_number] {
        watcher->deleteLater();
        if (number != m_number)
            return;
        m_levels = watcher->result();
        m_isComplete = true;
        Q_EMIT completed();
    });
    watcher->setFuture(QtConcurrent::run(levelsOf, picture));
}

const QImage &PictureLevels::levelFor(double scale) const
{
    qsizetype level = 0;
    while (level + 1 < m_levels.size() && scale <= 0.5) {
        scale *= 2;
        ++level;
    }
    return m_levels.at(level);
}

} // namespace contactdesk
