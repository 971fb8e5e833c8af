#pragma once

#include "ui/common/PlainLabel.h"

namespace contactdesk
{

/// One line that ends in "…" where it doesn't fit, with the whole of it as its tooltip.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    const QString &fullText() const { return m_text; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_text;
};

} // namespace contactdesk
