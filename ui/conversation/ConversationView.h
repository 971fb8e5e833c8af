#pragma once

#include "ui/conversation/RowHeights.h"

#include <QAbstractItemView>

namespace contactdesk
{

/// A list for long conversations. Only the rows in sight are ever measured, so that opening,
/// scrolling and resizing cost the same for ten messages as for ten thousand. It opens at
/// the newest and stays there while it is at the end; otherwise what is read doesn't move, whatever
/// is measured, added or changed around it.
class ConversationView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit ConversationView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

    /// Forgets the position: the next messages are shown from the newest.
    void startAtEnd();
    /// True while the newest message is in sight.
    bool isAtEnd() const { return m_isAtEnd; }
    /// How many rows have been measured since the model's last reset; for the benchmarks.
    int measuredRows() const { return m_measurements; }

public Q_SLOTS:
    void reset() override;

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A row and where its top stands in the viewport: what must not move.
    struct Anchor {
        int row = -1;
        int y = 0;
    };

    QStyleOptionViewItem rowOption(int row) const;
    Anchor anchor() const;
    void place(const Anchor &anchor);
    void placeAtEnd();
    void measure(int row);
    void setPosition(int top);

    RowHeights m_heights;
    int m_measuredWidth = 0;
    int m_measurements = 0;
    bool m_isAtEnd = true;
    /// While the scroll bar is being set from here, its movements aren't the reader's.
    bool m_isPlacing = false;
};

} // namespace contactdesk
