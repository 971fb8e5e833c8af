#pragma once

#include "reading/ActivityBuckets.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

namespace contactdesk
{

/// How many messages each day saw, as bars by direction; weeks, months or years where there is no
/// room for days. What a bar stands for is told above them, under the pointer and to screen
/// readers.
class ActivityPlot : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPlot(const Theme &theme, QWidget *parent = nullptr);

    void setDays(const std::vector<DayActivity> &days);

    const ActivityBuckets &buckets() const { return m_buckets; }
    /// The column of a bucket, from bottom to top, in the widget's coordinates.
    QRect columnOf(int bucket) const;
    /// Of the keys, as a place in the buckets; -1 if there is none.
    int cursor() const { return m_cursor; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A day of the bar that was chosen: the first with messages.
    void dayActivated(const QDate &day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();
    void tell();
    int lineHeight() const;
    QRect barsRect() const;
    int bucketAt(const QPoint &point) const;
    void setHovered(int bucket);
    void setCursorTo(int bucket);
    void moveCursor(int from, int step);
    void activate(int bucket);
    QString caption() const;
    void paintCaption(QPainter &painter) const;
    /// Returns how much room it takes at the end of the line.
    int paintLegend(QPainter &painter, const QRect &line) const;
    void paintBar(QPainter &painter, int place, int highest) const;
    void paintEnds(QPainter &painter) const;

    const Theme &m_theme;
    std::vector<DayActivity> m_days;
    ActivityBuckets m_buckets;
    int m_cursor = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace contactdesk
