#pragma once

#include <QImage>
#include <QList>
#include <QObject>

namespace contactdesk
{

/// A picture with smaller ones of it, each half as wide and high as the one before, so that
/// painting it at any size reads no more pixels than can be seen. They are made on another thread;
/// until then there is the picture alone. Lives on the UI thread.
class PictureLevels : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_levels.constFirst(); }
    bool isEmpty() const { return m_levels.isEmpty() || picture().isNull(); }
    /// True once all of them are there.
    bool isComplete() const { return m_isComplete; }

    /// The smallest that still has all that can be seen at `scale` pixels of the screen for one of
    /// the picture.
    const QImage &levelFor(double scale) const;

Q_SIGNALS:
    void completed();

private:
    QList<QImage> m_levels;
    bool m_isComplete = false;
    /// Counts the pictures: what was made of an earlier one comes too late.
    int m_number = 0;
};

} // namespace contactdesk
