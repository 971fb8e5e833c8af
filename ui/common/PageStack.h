#pragma once

#include <QStackedWidget>

namespace contactdesk
{

/// Pages of which one is shown. Only that one is asked how much room it wants: measuring the texts
/// of all the others, at each change, is what most of a start would go into otherwise.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace contactdesk
