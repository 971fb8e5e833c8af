#include "ui/common/ElidedLabel.h"

#include <QEvent>
#include <QTextDocument>

namespace contactdesk
{

ElidedLabel::ElidedLabel(QWidget *parent) : PlainLabel({}, {}, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text;
    // Screen readers get all of it, whatever fits on the screen.
    setAccessibleName(text);
    updateGeometry();
    fit();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    fit();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    const int width = fontMetrics().horizontalAdvance(QString(m_text).replace(u'\n', u' '));
    return {width + 1 + around.left() + around.right(), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ElidedLabel::fit()
{
    const QString line = QString(m_text).replace(u'\n', u' ');
    const QString shown = fontMetrics().elidedText(line, m_mode, contentsRect().width());
    if (shown != text())
        setText(shown);
    // Rich text that says the same: what a tooltip takes a plain text for depends on its signs.
    setToolTip(shown == line ? QString() : Qt::convertFromPlainText(m_text, Qt::WhiteSpaceNormal));
}

} // namespace contactdesk
