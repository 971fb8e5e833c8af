#pragma once

#include "ui/theme/Theme.h"

#include <QTableView>

namespace contactdesk
{

/// A table of labels and values as high as its rows, without grid or headers.
class DetailsView : public QTableView
{
    Q_OBJECT

public:
    explicit DetailsView(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
};

} // namespace contactdesk
