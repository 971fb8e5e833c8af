#pragma once

#include "ui/conversation/LayoutCache.h"
#include "ui/conversation/RowHeights.h"

#include <QAbstractItemView>

#include <optional>

namespace contactdesk
{

class MessageDelegate;

/// Where the messages of a long conversation stand, and that they stay there. Only rows in sight
/// are ever laid out, so that opening, scrolling and resizing cost the same for ten messages as for
/// a million. It opens at the newest and stays there while it is at the end; otherwise what is read
/// doesn't move, whatever is measured, added, removed or changed around it.
class AnchoredView : public QAbstractItemView
{
    Q_OBJECT

public:
    AnchoredView(const Theme &theme, QWidget *parent);

    /// Who lays messages out; not owned. A plain one until then.
    void setMessageDelegate(MessageDelegate *delegate);
    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    /// A row that fills the view is in sight: it isn't moved to be seen as a whole.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

    /// Brings a row's top to a height of the viewport, as far as there is something to show.
    void placeRow(int row, int y);
    /// Forgets the position: the next messages are shown from the newest.
    void startAtEnd();
    /// True while the newest message is in sight.
    bool isAtEnd() const { return m_top >= m_heights.total() - viewport()->height(); }
    /// How many rows have been laid out since the model's last reset; for the benchmarks.
    int measuredRows() const { return m_measurements; }

public Q_SLOTS:
    void reset() override;
    /// Messages are drawn differently from now on: how marks in them are shown, for example.
    void layOutAnew();

Q_SIGNALS:
    /// So many messages have arrived below what is in sight; 0 as soon as they were seen.
    void newBelow(int count);

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

    /// Called for rows that have come or gone, after all else has been settled.
    /// @{
    virtual void rowsCame(int start, int count);
    virtual void rowsWent(int start, int count);
    /// @}
    /// Called when other rows, or more of them, are in sight.
    virtual void sightChanged();

    const Theme &theme() const { return m_theme; }
    const RowHeights &heights() const { return m_heights; }
    LayoutCache &layouts() { return m_layouts; }
    const LayoutCache &layouts() const { return m_layouts; }
    QModelIndex indexOf(int row) const;
    /// The layout of a row, kept while it is near what is in sight.
    const MessageLayout &laidOut(int row);
    /// Where a row's top stands in the viewport, in pixels.
    int topOf(int row) const;
    /// The row at a height of the viewport; the nearest one outside of all.
    int rowAt(int y) const { return m_heights.rowAt(m_top + y); }
    /// The pixels below what is in sight.
    qint64 hiddenBelow() const { return m_heights.total() - viewport()->height() - m_top; }
    int newBelowCount() const { return m_below; }

private:
    /// What must not move: a row's top, or a line of its text, and where it stands in the viewport.
    struct Anchor {
        int row = 0;
        int y = 0;
        /// In the source of the text; -1 for the row's top.
        qsizetype position = -1;
    };

    Anchor anchorInSight() const;
    void hold();
    void settle();
    void place(const Anchor &anchor);
    void placeAtEnd();
    void setTop(qint64 top);
    void noteSight();
    void removeRows(const QModelIndex &parent, int start, int end);

    const Theme &m_theme;
    MessageDelegate *m_delegate;
    RowHeights m_heights;
    LayoutCache m_layouts;
    QMetaObject::Connection m_removal;
    int m_measuredWidth = 0;
    int m_measurements = 0;
    /// The distance of the viewport's top from the first row's.
    qint64 m_top = 0;
    /// How many pixels a step of the scroll bar is: more than one for rows that an int can't count.
    qint64 m_scale = 1;
    /// True while the reader wants to see the newest.
    bool m_follows = true;
    /// Where the reader is: kept until they scroll, so that no sequence of changes can carry them
    /// away bit by bit.
    std::optional<Anchor> m_anchor;
    /// The first message that has arrived below and wasn't seen; -1 for none.
    int m_newFrom = -1;
    int m_below = 0;
    /// While the scroll bar is being set from here, its movements aren't the reader's.
    bool m_isPlacing = false;
};

} // namespace contactdesk
