#pragma once

#include "ui/common/PlainLabel.h"

namespace contactdesk
{

/// One line with "…" in place of what doesn't fit, at its end unless it is told otherwise, and with
/// the whole of it as its tooltip.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    const QString &fullText() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);

    /// Room for all of the text, where the size policy asks for it.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace contactdesk
