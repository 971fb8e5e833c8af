#pragma once

#include "ui/theme/Theme.h"

#include <QImage>
#include <QScrollBar>

#include <functional>
#include <vector>

namespace contactdesk
{

/// A scroll bar with ticks where something was found. They are drawn once for as long as nothing
/// changes, one for each pixel that has any: a hundred thousand cost as much as one.
class MarkedScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit MarkedScrollBar(const Theme &theme, QWidget *parent = nullptr);

    /// Which row stands at a share of the whole length, 0 to 1.
    void setRowAtShare(std::function<int(double)> rowAtShare);
    /// The rows that are marked, in rising order.
    void setMarkedRows(std::vector<int> rows);
    /// Rows came or went: the same ones stay marked.
    void insertRows(int start, int count);
    void removeRows(int start, int count);
    /// The rows stand elsewhere now.
    void placeMarks();
    /// How many ticks are drawn, at most one for each pixel.
    int tickCount();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();

    const Theme &m_theme;
    std::function<int(double)> m_rowAtShare;
    std::vector<int> m_rows;
    QImage m_picture;
    int m_ticks = 0;
    bool m_isStale = false;
};

} // namespace contactdesk
