#pragma once

#include "models/MessageLook.h"
#include "ui/theme/Theme.h"

#include <QRect>

class QPainter;

namespace contactdesk
{

/// The medium of a message in its bubble: a picture that has been fetched, otherwise a chip that
/// says what it is, where it would come from, and how far it has come.
class MediaBox
{
public:
    /// Not wider than `widest` pixels.
    MediaBox(const MediaLook &look, int widest, const Theme &theme);

    QSize size() const { return m_size; }
    void paint(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
               const Theme &theme) const;

private:
    bool isPicture() const { return !m_look.state.preview.isNull(); }
    void paintPicture(QPainter &painter, const QRect &place, const Theme &theme) const;
    void paintDetail(QPainter &painter, const QRect &line, Qt::LayoutDirection direction,
                     const Theme &theme) const;
    void paintProgress(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
                       const Theme &theme) const;

    MediaLook m_look;
    QSize m_size;
    /// Of the picture within the box.
    QSize m_shown;
};

} // namespace contactdesk
